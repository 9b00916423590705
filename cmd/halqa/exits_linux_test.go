package main

import (
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"halqa/store"
)

// half is a text that nobody sends.
const half = "Un espace d'ecoute §"

// typing is halqa on a retreat, with one idea sent and another one half typed.
func typing(t *testing.T, shell string) (p *terminalProcess, file string) {
	t.Helper()
	dir := t.TempDir()
	file = filepath.Join(dir, "ms2.halqa")
	program, env := halqaProgram(t, dir), homeOf(dir)
	quiet := exec.Command(program, "new", file, "--start", "2026-12-09", "--no-encryption")
	quiet.Env = env
	if out, err := quiet.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	p = startInTerminal(t, env, "/bin/sh", "-c", shell+`exec "$0" "$@"`, program, file)
	p.awaitText(t, "Agenda")
	p.press(t, "3")
	p.awaitText(t, "Idées")
	p.press(t, "Une veille de nuit\r")
	p.awaitText(t, "I-001")
	p.forget()
	p.press(t, half)
	p.awaitText(t, "§") // the last sign is there, so all of them are
	return p, file
}

func homeOf(dir string) []string {
	return []string{
		"TERM=xterm-256color", "HALQA_LANG=fr", "HOME=" + dir, "TMPDIR=" + dir, "PATH=/usr/bin:/bin",
		"XDG_CONFIG_HOME=" + dir, "XDG_STATE_HOME=" + dir, "XDG_RUNTIME_DIR=" + dir,
	}
}

// leavesAll makes sure that a process ended, let the file go and lost nothing.
func leavesAll(t *testing.T, p *terminalProcess, file string) {
	t.Helper()
	select {
	case err := <-p.ended:
		t.Logf("ended with %v", err) // a killed one says so, the others nothing
	case <-time.After(20 * time.Second):
		t.Fatalf("the process goes on: %q", p.shown())
	}
	f, events, err := store.Open(file, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if last := events[len(events)-1]; !strings.Contains(last.Value, "veille") && len(f.Problems()) != 0 {
		t.Errorf("the last event is %+v, problems %v", last, f.Problems())
	}
	drafts, err := f.Drafts(t.Context())
	if err != nil || len(drafts) != 1 || drafts[0].Text != half {
		t.Errorf("drafts: %+v %v", drafts, err)
	}
}

// However a process is ended from outside, what was sent is in the file, what was typed
// waits in its field, and the next start gets the file at once.
func TestEveryEndKeepsTheWork(t *testing.T) {
	t.Parallel()
	const unheard = `trap "" HUP; ` // as nohup does
	for _, c := range []struct {
		name, shell string
		end         func(*testing.T, *terminalProcess)
	}{
		{"a hang-up", "", func(t *testing.T, p *terminalProcess) { t.Helper(); p.signal(t, syscall.SIGHUP) }},
		{"a termination", "", func(t *testing.T, p *terminalProcess) { t.Helper(); p.signal(t, syscall.SIGTERM) }},
		{"an interrupt from outside", "", func(t *testing.T, p *terminalProcess) { t.Helper(); p.signal(t, syscall.SIGINT) }},
		{"a closed terminal", "", func(t *testing.T, p *terminalProcess) { t.Helper(); _ = p.ptm.Close() }},
		{"a closed terminal that nobody tells", unheard, func(t *testing.T, p *terminalProcess) { t.Helper(); _ = p.ptm.Close() }},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p, file := typing(t, c.shell)
			c.end(t, p)
			leavesAll(t, p, file)
		})
	}
	t.Run("a process that is killed loses at most two seconds of typing", func(t *testing.T) {
		t.Parallel()
		p, file := typing(t, "")
		time.Sleep(2500 * time.Millisecond)
		p.signal(t, syscall.SIGKILL)
		leavesAll(t, p, file)
	})
	t.Run("a pipe that nobody reads ends a command without a word", func(t *testing.T) {
		t.Parallel()
		dir := t.TempDir()
		program := halqaProgram(t, dir)
		cmd := exec.Command("/bin/sh", "-c", `"$0" demo --save d.halqa && { "$0" log d.halqa --json; echo "code $?" >&2; } | head -n 1 >first`, program)
		cmd.Dir, cmd.Env = dir, homeOf(dir)
		out, err := cmd.CombinedOutput()
		if err != nil || strings.Contains(string(out), "panic") || strings.Contains(string(out), "goroutine") {
			t.Errorf("%v: %s", err, out)
		}
	})
}

// An encrypted file is opened by hand, in a real terminal; before that nothing of it is
// on the screen, and who leaves leaves it untouched.
func TestEncryptedFileInATerminal(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	program, env := halqaProgram(t, dir), homeOf(dir)
	file := filepath.Join(dir, "ms2.halqa")
	first := exec.Command(program, "new", file, "--start", "2026-12-09")
	first.Env = append(env, "HALQA_PASSPHRASE=figue tambour olive")
	if out, err := first.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	p := startInTerminal(t, env, program, file)
	p.awaitText(t, "chiffr")
	p.press(t, "olive\r")
	p.awaitText(t, "pas la bonne")
	if got := p.shown(); strings.Contains(got, "Agenda") || strings.Contains(got, "MS2 ") {
		t.Errorf("something of the retreat is on the screen: %q", got)
	}
	p.press(t, "figue tambour olive\r")
	p.awaitText(t, "Agenda")
	if got := p.shown(); strings.Contains(got, "NON CHIFFR") || strings.Contains(got, "tambour") {
		t.Errorf("%q", got)
	}
	p.press(t, "\x11")
	time.Sleep(50 * time.Millisecond)
	p.press(t, "\x11")
	if err := <-p.ended; err != nil {
		t.Fatal(err)
	}
	p = startInTerminal(t, env, program, file)
	p.awaitText(t, "chiffr")
	p.press(t, "\x11")
	if err := <-p.ended; err != nil {
		t.Errorf("who leaves: %v", err)
	}
}

// The first start makes an encrypted file when people press Enter throughout, or one in clear.
func TestFirstStartEncrypts(t *testing.T) {
	t.Parallel()
	for name, encrypted := range map[string]bool{"\r": true, "\x1b[B\r": false} {
		dir := t.TempDir()
		env := append(homeOf(dir), "XDG_DOCUMENTS_DIR="+filepath.Join(dir, "Documents"))
		p := startInTerminal(t, env, halqaProgram(t, dir))
		for _, page := range []string{"La langue", "Le premier des trois jours", "fichier de la retraite"} {
			p.awaitText(t, page)
			p.press(t, "\r")
		}
		p.awaitText(t, "Notez-la")
		p.press(t, name)
		p.awaitText(t, "Agenda")
		if !encrypted {
			p.awaitText(t, "NON CHIFFR")
		}
		p.press(t, "\x11")
		time.Sleep(50 * time.Millisecond)
		p.press(t, "\x11")
		if err := <-p.ended; err != nil {
			t.Fatal(err)
		}
		found, err := filepath.Glob(filepath.Join(dir, "Documents", "halqa", "*.halqa"))
		if err != nil || len(found) != 1 {
			t.Fatalf("%q %v", found, err)
		}
		if report, err := store.Verify(found[0]); err != nil || report.Encrypted != encrypted {
			t.Errorf("%+v %v", report, err)
		}
	}
}
