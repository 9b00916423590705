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
func halqaProgram(t *testing.T, dir string) string {
	t.Helper()
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "halqa")
	if err := os.Symlink(program, path); err != nil {
		t.Fatal(err)
	}
	return path
}

// startInTerminal starts a program on a pseudo-terminal of 80×24 cells.
func startInTerminal(t *testing.T, env []string, args ...string) *terminalProcess {
	t.Helper()
	ptm, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { ptm.Close() })
	fd := int(ptm.Fd())
	n, err := unix.IoctlGetInt(fd, unix.TIOCGPTN)
	if err == nil {
		err = unix.IoctlSetPointerInt(fd, unix.TIOCSPTLCK, 0)
	}
	if err == nil {
		err = unix.IoctlSetWinsize(fd, unix.TIOCSWINSZ, &unix.Winsize{Row: 24, Col: 80})
	}
	if err != nil {
		t.Fatal(err)
	}
	pts, err := os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer pts.Close()
	ptm = interruptible(t, ptm)
	p := &terminalProcess{cmd: exec.Command(args[0], args[1:]...), ptm: ptm, ended: make(chan error, 1)}
	p.cmd.Env = env
	p.cmd.Stdin, p.cmd.Stdout, p.cmd.Stderr = pts, pts, pts
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.cmd.Process.Kill() })
	go p.read()
	go func() { p.ended <- p.cmd.Wait() }()
	return p
}

// interruptible is the same terminal, which can be closed while somebody reads from it.
func interruptible(t *testing.T, ptm *os.File) *os.File {
	t.Helper()
	fd, err := unix.FcntlInt(ptm.Fd(), unix.F_DUPFD_CLOEXEC, 0)
	if err == nil {
		err = errors.Join(unix.SetNonblock(fd, true), ptm.Close())
	}
	if err != nil {
		t.Fatal(err)
	}
	again := os.NewFile(uintptr(fd), "terminal")
	t.Cleanup(func() { again.Close() })
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
func await(t *testing.T, what string, is func() bool, state func() string) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); !is(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("%s: never; %s", what, state())
		}
	}
}

func (p *terminalProcess) awaitText(t *testing.T, text string) {
	t.Helper()
	await(t, fmt.Sprintf("%q", text), func() bool { return strings.Contains(p.shown(), text) },
		func() string { return fmt.Sprintf("%q", p.shown()) })
}

// stopped reports whether the system holds the process.
func (p *terminalProcess) stopped() bool {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.cmd.Process.Pid))
	_, state, _ := strings.Cut(string(stat), ") ")
	return err == nil && strings.HasPrefix(state, "T")
}

func (p *terminalProcess) signal(t *testing.T, s syscall.Signal) {
	t.Helper()
	if err := p.cmd.Process.Signal(s); err != nil {
		t.Fatal(err)
	}
}

func (p *terminalProcess) press(t *testing.T, keys string) {
	t.Helper()
	if _, err := p.ptm.WriteString(keys); err != nil {
		t.Fatal(err)
	}
}

// A process that is stopped gives the terminal back as it was, and takes it again when
// it goes on, as often as it happens.
func TestSuspendGivesTheTerminalBack(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	p := startInTerminal(t, []string{
		"TERM=xterm-256color", "KONSOLE_VERSION=221203", "HALQA_LANG=fr", "HOME=" + dir,
		"XDG_CONFIG_HOME=" + dir, "XDG_STATE_HOME=" + dir, "TMPDIR=" + dir,
	}, halqaProgram(t, dir), "demo")
	p.awaitText(t, "Agenda")
	state := func() string { return fmt.Sprintf("%q", p.shown()) }
	for range 2 {
		p.forget()
		p.signal(t, syscall.SIGTSTP)
		await(t, "stopped", p.stopped, state)
		p.awaitText(t, takeBack+ofKonsole+"true\a")
		p.awaitText(t, "\x1b[?1049l")
		p.forget()
		p.signal(t, syscall.SIGCONT)
		p.awaitText(t, tellAll+ofKonsole+"false\a")
		p.awaitText(t, "Agenda")
	}
	p.press(t, "\x1a") // Ctrl+Z takes back, it stops nothing
	p.press(t, "3")
	p.awaitText(t, "Idées")
	p.forget()
	p.press(t, "\x11")
	time.Sleep(50 * time.Millisecond)
	p.press(t, "\x11")
	if err := <-p.ended; err != nil {
		t.Fatal(err)
	}
	p.awaitText(t, takeBack+ofKonsole+"true\a")
}

// A signal that ends the process leaves the terminal as it was, too.
func TestTerminationGivesTheTerminalBack(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	p := startInTerminal(t, []string{"TERM=xterm-256color", "HALQA_LANG=fr", "HOME=" + dir, "TMPDIR=" + dir, "XDG_STATE_HOME=" + dir}, halqaProgram(t, dir), "demo")
	p.awaitText(t, "Agenda")
	p.signal(t, syscall.SIGTERM)
	if err := <-p.ended; err != nil {
		t.Errorf("ended with %v: %q", err, p.shown())
	}
	p.awaitText(t, takeBack)
	if got := p.shown(); !strings.Contains(got, "\x1b[?1049l") {
		t.Errorf("the screen is not given back: %q", got[max(0, len(got)-200):])
	}
}

// Five seconds: the rows, a digit, the card, out; and the next start knows.
func TestARowIsChosenByItsDigit(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	env := []string{"TERM=xterm-256color", "SSH_TTY=x", "HALQA_LANG=fr", "HOME=" + dir, "XDG_CONFIG_HOME=" + filepath.Join(dir, "config")}
	program := halqaProgram(t, dir)
	p := startInTerminal(t, env, program, "screen")
	p.awaitText(t, "par passages")
	p.press(t, "\"")                     // the key of the 3 on AZERTY
	p.awaitText(t, "ssh xterm-256color") // Retenu pour…
	p.press(t, "\r")
	if err := <-p.ended; err != nil {
		t.Fatal(err)
	}
	p.awaitText(t, takeBack) // with the choice the terminal orders by itself again
	kept, err := os.ReadFile(filepath.Join(dir, "config", "halqa", "terminals.json"))
	if err != nil || !strings.Contains(string(kept), `"ssh xterm-256color": "runs"`) {
		t.Errorf("kept %q, %v", kept, err)
	}
	p = startInTerminal(t, env, program, "demo")
	p.awaitText(t, "Agenda")
	p.press(t, "3")
	p.awaitText(t, "لغوي") // unshaped, in the order of typing
	if got := p.shown(); strings.Contains(got, tellAll) || strings.Contains(got, fence) {
		t.Error("the next start tells the terminal to leave rows alone")
	}
}
