//go:build tools

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// pane is halqa in a real terminal, that of tmux.
type pane struct {
	t      *testing.T
	socket string
	home   string
}

// starts builds halqa and starts it in an empty home, without a file.
func starts(t *testing.T) *pane {
	t.Helper()
	home := t.TempDir()
	program := filepath.Join(home, "halqa")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	p := &pane{t: t, home: home, socket: filepath.Join(home, "tmux")}
	p.tmux("-f", os.DevNull, "new-session", "-d", "-x", "80", "-y", "24", "-c", home,
		"env HOME="+home+" XDG_STATE_HOME= XDG_CONFIG_HOME= XDG_DOCUMENTS_DIR="+home+"/Documents HALQA_LANG=fr "+
			program+"; echo code $?; read line")
	t.Cleanup(func() { _ = exec.Command("tmux", "-S", p.socket, "kill-server").Run() })
	return p
}

func (p *pane) tmux(args ...string) string {
	p.t.Helper()
	out, err := exec.Command("tmux", append([]string{"-S", p.socket}, args...)...).CombinedOutput()
	if err != nil {
		p.t.Fatalf("tmux %q: %v\n%s", args, err, out)
	}
	return string(out)
}

// sees waits for a text on the screen.
func (p *pane) sees(text string) *pane {
	p.t.Helper()
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		screen := p.tmux("capture-pane", "-p")
		if strings.Contains(screen, text) {
			return p
		}
		if time.Now().After(deadline) {
			p.t.Fatalf("never saw %q on this screen:\n%s", text, screen)
		}
	}
}

func (p *pane) press(keys ...string) *pane {
	p.t.Helper()
	p.tmux(append([]string{"send-keys"}, keys...)...)
	return p
}

// files lists the retreats in the home.
func (p *pane) files() string {
	p.t.Helper()
	found, err := filepath.Glob(filepath.Join(p.home, "Documents", "halqa", "*"))
	if err != nil {
		p.t.Fatal(err)
	}
	for i := range found {
		found[i] = filepath.Base(found[i])
	}
	return strings.Join(found, " ")
}

func TestFirstRunInATerminal(t *testing.T) {
	t.Parallel()
	t.Run("makes the file and opens it", func(t *testing.T) {
		t.Parallel()
		p := starts(t).sees("1 / 4").press("Enter").sees("2 / 4").press("9/12/2026").sees("prière du vendredi")
		p.press("Enter").sees("MS2_2026-12-09.halqa").press("Enter").sees("Notez-la").press("Enter").sees("1 Agenda").sees("est créé")
		p.press("C-q", "C-q").sees("code 0")
		if got := p.files(); got != "MS2_2026-12-09.halqa" {
			t.Errorf("the home holds %q", got)
		}
	})
	t.Run("leaves nothing behind when people leave it", func(t *testing.T) {
		t.Parallel()
		p := starts(t).sees("1 / 4").press("Enter").sees("2 / 4").press("Enter").sees("3 / 4").press("C-q").sees("code 0")
		if got := p.files(); got != "" {
			t.Errorf("the home holds %q", got)
		}
	})
}
