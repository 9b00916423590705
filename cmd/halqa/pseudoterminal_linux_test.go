package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// terminalProcess is halqa as a process of its own that has a terminal to itself.
type terminalProcess struct {
	cmd   *exec.Cmd
	ptm   *os.File
	ended chan error

	mu  sync.Mutex
	got bytes.Buffer
}

// halqaProgram is the program in a folder: this test's, which is halqa under that name.
func halqaProgram(tb testing.TB, dir string) string {
	tb.Helper()
	program, err := os.Executable()
	if err != nil {
		tb.Fatal(err)
	}
	path := filepath.Join(dir, "halqa")
	if err := os.Symlink(program, path); err != nil {
		tb.Fatal(err)
	}
	return path
}

// startInTerminal starts a program on a pseudo-terminal of 80×24 cells.
func startInTerminal(tb testing.TB, env []string, args ...string) *terminalProcess {
	tb.Helper()
	ptm, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { ptm.Close() })
	fd := int(ptm.Fd())
	n, err := unix.IoctlGetInt(fd, unix.TIOCGPTN)
	if err == nil {
		err = unix.IoctlSetPointerInt(fd, unix.TIOCSPTLCK, 0)
	}
	if err == nil {
		err = unix.IoctlSetWinsize(fd, unix.TIOCSWINSZ, &unix.Winsize{Row: 24, Col: 80})
	}
	if err != nil {
		tb.Fatal(err)
	}
	pts, err := os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		tb.Fatal(err)
	}
	defer pts.Close()
	ptm = interruptible(tb, ptm)
	p := &terminalProcess{cmd: exec.Command(args[0], args[1:]...), ptm: ptm, ended: make(chan error, 1)}
	p.cmd.Env = env
	p.cmd.Stdin, p.cmd.Stdout, p.cmd.Stderr = pts, pts, pts
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := p.cmd.Start(); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = p.cmd.Process.Kill() })
	go p.read()
	go func() { p.ended <- p.cmd.Wait() }()
	return p
}

// interruptible is the same terminal, which can be closed while somebody reads from it.
func interruptible(tb testing.TB, ptm *os.File) *os.File {
	tb.Helper()
	fd, err := unix.FcntlInt(ptm.Fd(), unix.F_DUPFD_CLOEXEC, 0)
	if err == nil {
		err = errors.Join(unix.SetNonblock(fd, true), ptm.Close())
	}
	if err != nil {
		tb.Fatal(err)
	}
	again := os.NewFile(uintptr(fd), "terminal")
	tb.Cleanup(func() { again.Close() })
	return again
}

func (p *terminalProcess) read() {
	b := make([]byte, 1<<16)
	for {
		n, err := p.ptm.Read(b)
		p.mu.Lock()
		p.got.Write(b[:n])
		p.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// shown is what the terminal got since the last call of forget.
func (p *terminalProcess) shown() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.got.String()
}

func (p *terminalProcess) forget() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.got.Reset()
}

// await waits until something is so.
func await(tb testing.TB, what string, is func() bool, state func() string) {
	tb.Helper()
	for end := time.Now().Add(20 * time.Second); !is(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			tb.Fatalf("%s: never; %s", what, state())
		}
	}
}

func (p *terminalProcess) awaitText(tb testing.TB, text string) {
	tb.Helper()
	await(tb, fmt.Sprintf("%q", text), func() bool { return strings.Contains(p.shown(), text) },
		func() string { return fmt.Sprintf("%q", p.shown()) })
}

// stopped reports whether the system holds the process.
func (p *terminalProcess) stopped() bool {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.cmd.Process.Pid))
	_, state, _ := strings.Cut(string(stat), ") ")
	return err == nil && strings.HasPrefix(state, "T")
}

func (p *terminalProcess) signal(tb testing.TB, s syscall.Signal) {
	tb.Helper()
	if err := p.cmd.Process.Signal(s); err != nil {
		tb.Fatal(err)
	}
}

func (p *terminalProcess) press(tb testing.TB, keys string) {
	tb.Helper()
	if _, err := p.ptm.WriteString(keys); err != nil {
		tb.Fatal(err)
	}
}
