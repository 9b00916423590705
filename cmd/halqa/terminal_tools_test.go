//go:build tools && !windows

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"halqa/assets/locale"
	"halqa/tui/bidi"
)

// terminal is a real terminal in which people run the program as it is shipped.
type terminal struct {
	t      *testing.T
	socket string
}

// built makes the program as people get it.
func built(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "halqa")
	cmd := exec.Command("go", "build", "-trimpath", "-o", path, ".")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("build halqa: %v: %s", err, out)
	}
	return path
}

// openTerminal runs a line of shell in a terminal of 80×24 cells, in the office.
func (o *office) openTerminal(t *testing.T, line string) *terminal {
	t.Helper()
	p := &terminal{t: t, socket: filepath.Join(t.TempDir(), "tmux")}
	cmd := exec.Command("tmux", "-S", p.socket, "-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", "-c", o.dir, line)
	cmd.Env = append(os.Environ(), "HALQA_LANG="+string(o.lang), "HOME="+o.dir, "XDG_STATE_HOME="+o.dir, "LC_ALL=C.UTF-8", "TERM=xterm-256color")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("tmux: %v: %s", err, out)
	}
	t.Cleanup(func() { _ = exec.Command("tmux", "-S", p.socket, "kill-server").Run() }) // it may have ended by itself
	return p
}

func (p *terminal) tmux(args ...string) string {
	p.t.Helper()
	return must(p.t, "tmux", append([]string{"-S", p.socket}, args...)...)
}

// screen is what stands in the terminal, without the marks that keep it from reordering.
func (p *terminal) screen() string {
	p.t.Helper()
	return strings.Map(func(r rune) rune {
		if r >= 0x200e && r <= 0x200f || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return -1
		}
		return r
	}, p.tmux("capture-pane", "-p"))
}

// sees waits until a text stands on the screen, as it was written or as it looks.
func (p *terminal) sees(text string) *terminal {
	p.t.Helper()
	forms := []string{text, bidi.Render(text, bidi.Options{Base: bidi.RTL})}
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		screen := p.screen()
		if strings.Contains(screen, forms[0]) || strings.Contains(screen, forms[1]) {
			return p
		}
		if time.Now().After(deadline) {
			p.t.Fatalf("never saw %q on this screen:\n%s", text, screen)
		}
	}
}

func (p *terminal) press(keys ...string) *terminal {
	p.t.Helper()
	p.tmux(append([]string{"send-keys"}, keys...)...)
	return p
}

func (p *terminal) types(text string) *terminal {
	p.t.Helper()
	p.tmux("send-keys", "-l", text)
	return p
}

// The built program in a real terminal: it shows its frame, takes what is said, and gives
// the terminal back as it was.
func TestTerminal(t *testing.T) {
	o := newOffice(t, locale.French)
	halqa := built(t)
	o.halqa("new", o.in("ms2.halqa"), "--start", "2026-12-09", "--no-encryption")
	p := o.openTerminal(t, "stty -g >before; "+halqa+" ms2.halqa; echo left with $?; stty -g >after; exec cat")
	p.sees("1 Agenda").sees("COULISSES").sees("F1 aide")
	p.press("3").sees("3 Idées").types(listening).sees(listening).press("Enter").sees("I-001").sees("1 idée")
	p.press("C-q").sees("Ctrl+Q").press("C-q").sees("left with 0")
	p.types("words").press("Enter").sees("words\nwords") // cat has the keyboard, and nothing was in it
	if got, want := strings.TrimSpace(p.screen()), "left with 0\nwords\nwords"; got != want {
		t.Errorf("the terminal shows %q, want %q", got, want)
	}
	if modes := strings.TrimSpace(p.tmux("display-message", "-p", "#{alternate_on} #{cursor_flag} #{mouse_any_flag} #{keypad_cursor_flag}")); modes != "0 1 0 0" {
		t.Errorf("alternate screen, cursor, mouse and keypad are %s", modes)
	}
	before, err := os.ReadFile(o.in("before"))
	if err != nil {
		t.Fatal(err)
	}
	if after, err := os.ReadFile(o.in("after")); err != nil || string(after) != string(before) {
		t.Errorf("the line settings were %q and are %q, %v", before, after, err)
	}
	if log := o.halqa("log", o.in("ms2.halqa"), "--json"); !strings.Contains(log, listening) {
		t.Error("the idea is not in the file")
	}
}

// Killed in the middle of a sentence, the program loses nothing that it had acknowledged,
// and of the sentence no more than the last second.
func TestTerminalKilled(t *testing.T) {
	o := newOffice(t, locale.French)
	halqa := built(t)
	must(t, halqa, "demo", "--save", o.in("demo.halqa"))
	p := o.openTerminal(t, "exec "+halqa+" demo.halqa")
	p.press("3").sees("3 Idées").types("La dernière idée avant la coupure").press("Enter").sees("+ ")
	p.sees("I-204") // a number stands for what is on the disk
	p.types("et une moitié de")
	time.Sleep(2 * time.Second) // a draft is kept within a second
	pid, err := strconv.Atoi(strings.TrimSpace(p.tmux("display-message", "-p", "#{pane_pid}")))
	if err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	q := o.openTerminal(t, "exec "+halqa+" demo.halqa")
	q.sees("COULISSES").press("3").sees("La dernière idée avant la coupure").sees("et une moitié de")
	q.press("C-q", "C-q")
	for deadline := time.Now().Add(20 * time.Second); exec.Command("tmux", "-S", q.socket, "has-session").Run() == nil; time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the program did not leave")
		}
	}
	o.halqa("check", o.in("demo.halqa"), "--strict")
}

// internet is a socket that could reach another machine.
var internet = regexp.MustCompile(`AF_INET6?\b`)

// No command and no key opens a socket.
func TestNoNetwork(t *testing.T) {
	o := newOffice(t, locale.French)
	halqa, ideas := built(t), o.in("ideas.csv")
	if err := os.WriteFile(ideas, []byte("text\nune idée\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	watched := func(n int) string {
		return fmt.Sprintf("strace -f -qq -e trace=%%network,execve -o %s ", o.in("trace"+strconv.Itoa(n)))
	}
	for n, args := range []string{
		"new ms2.halqa --start 2026-12-09 --no-encryption", "import ms2.halqa ideas.csv", "check ms2.halqa", "log ms2.halqa",
		"export ms2.halqa --document rapport --format docx,md --lang fr,ar --out documents",
	} {
		must(t, "sh", "-c", "cd "+o.dir+" && "+watched(n)+halqa+" "+args)
	}
	p := o.openTerminal(t, watched(99)+halqa+" ms2.halqa; echo left with $?; exec cat")
	p.sees("1 Agenda").press("3").sees("une idée").types("une autre").press("Enter").sees("2 idées")
	p.press("C-q").sees("Ctrl+Q").press("C-q").sees("left with 0")
	traces, err := filepath.Glob(o.in("trace*"))
	if err != nil || len(traces) != 6 {
		t.Fatalf("%q, %v", traces, err)
	}
	for _, trace := range traces {
		data, err := os.ReadFile(trace)
		if err != nil || !strings.Contains(string(data), "execve") {
			t.Fatalf("%s was not watched: %v", trace, err)
		}
		if found := internet.FindString(string(data)); found != "" {
			t.Errorf("%s has %s:\n%s", filepath.Base(trace), found, data)
		}
	}
}
