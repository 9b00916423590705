package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

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
