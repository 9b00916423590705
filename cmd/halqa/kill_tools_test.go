//go:build linux && (tools || reliability)

package main

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"halqa/session"
	"halqa/store"
)

// target is a command that is killed while it writes: what it works on, and what must
// hold of that afterwards.
type target struct {
	args  []string // in the folder of the trial; the file is day.halqa
	gone  string   // a word that the file must not hold once the command is done
	codes []int    // of a run that was not killed
}

// newPhrase is what encrypts a file, where a command does that.
const newPhrase = "une phrase de cinq mots"

// scene is the folder in which one command is killed again and again.
type scene struct {
	dir            string
	before, wanted string // what the file says before, and after a whole run
}

// state is what a file says: its events, in the order of writing, without what differs
// from run to run.
func state(path string) (string, error) {
	file, events, err := store.Open(path, store.Options{Passphrase: newPhrase})
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, e := range events {
		value := e.Value
		if e.Kind == session.Set && e.Field == "start" {
			value = ""
		}
		fmt.Fprintln(&b, e.Kind, e.Field, value)
	}
	fmt.Fprint(&b, file.Packets(), file.Info().Encrypted)
	return b.String(), file.Close()
}

// targets are the commands that write, by what they do.
func targets() map[string]target {
	return map[string]target{
		"append":  {args: []string{"import", "day.halqa", "more.csv"}},
		"backup":  {args: []string{"backup", "day.halqa"}},
		"merge":   {args: []string{"merge", "day.halqa", "other.halqa"}, codes: []int{exitFindings}},
		"purge":   {args: []string{"purge", "day.halqa"}, gone: "Canari"},
		"restore": {args: []string{"restore", "day.halqa", "old.halqa"}},
		"encrypt": {args: []string{"passwd", "day.halqa"}},
		"packet":  {args: []string{"packet", "day.halqa", "--seat", "notes"}},
	}
}

// halqaRun is the program as another process, with its own folder.
func halqaRun(dir, name string, args ...string) *exec.Cmd {
	self, err := os.Executable()
	if err != nil {
		panic(err) // the running program has a path
	}
	return &exec.Cmd{Path: self, Args: append([]string{name}, args...), Dir: dir, Env: append(os.Environ(), "HALQA_LANG=fr", "HOME="+dir, envNewSecret+"="+newPhrase)}
}

// stage makes the files that all commands work on.
func stage(tb testing.TB) string {
	tb.Helper()
	dir := tb.TempDir()
	var more strings.Builder
	more.WriteString("ref,text\n")
	for n := range 60 {
		fmt.Fprintf(&more, "m%d,une idée de plus numéro %d\n", n, n)
	}
	for name, text := range map[string]string{
		"ideas.csv": "ref,text\nr1,un lieu\nr2,une radio\n", "more.csv": more.String(),
		"left.csv": "ref,text\nr1,à gauche\n", "right.csv": "ref,text\nr1,à droite\n",
		"people.csv": "code,name,college\nP01,Canari-Amina,staff\nP02,Canari-Yusuf,ca\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			tb.Fatal(err)
		}
	}
	for _, args := range [][]string{
		{"new", "base.halqa", "--start", "2026-12-09", "--no-encryption"}, {"import", "base.halqa", "ideas.csv"}, {"import", "base.halqa", "people.csv"},
	} {
		halqaDoes(tb, dir, args...)
	}
	duplicate(tb, dir, "base.halqa", "old.halqa")
	duplicate(tb, dir, "base.halqa", "other.halqa")
	halqaDoes(tb, dir, "import", "other.halqa", "left.csv")
	halqaDoes(tb, dir, "import", "other.halqa", "more.csv")
	halqaDoes(tb, dir, "import", "base.halqa", "right.csv")
	return dir
}

func halqaDoes(tb testing.TB, dir string, args ...string) {
	tb.Helper()
	if out, err := halqaRun(dir, "halqa", args...).CombinedOutput(); err != nil {
		tb.Fatalf("%q: %v: %s", args, err, out)
	}
}

func duplicate(tb testing.TB, dir, from, to string) {
	tb.Helper()
	b, err := os.ReadFile(filepath.Join(dir, from))
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, to), b, 0o600)
	}
	if err != nil {
		tb.Fatal(err)
	}
}

// reset puts the scene as it was before a run.
func (s *scene) reset(tb testing.TB) {
	tb.Helper()
	day, err := filepath.Glob(filepath.Join(s.dir, "day*"))
	if err != nil {
		tb.Fatal(err)
	}
	for _, name := range append(day, filepath.Join(s.dir, "halqa-backups")) {
		if err := os.RemoveAll(name); err != nil {
			tb.Fatal(err)
		}
	}
	duplicate(tb, s.dir, "base.halqa", "day.halqa")
}

// rehearse runs the command to its end, several times, and notes what it leads to and how
// long it takes.
func (s *scene) rehearse(tb testing.TB, name string, c target) (usual time.Duration) {
	tb.Helper()
	for range 3 {
		s.reset(tb)
		start := time.Now()
		out, err := halqaRun(s.dir, name, c.args...).CombinedOutput()
		usual = max(usual, time.Since(start))
		if !ended(err, c.codes) {
			tb.Fatalf("%q: %v: %s", c.args, err, out)
		}
	}
	var err error
	if s.wanted, err = state(filepath.Join(s.dir, "day.halqa")); err != nil {
		tb.Fatal(err)
	}
	if s.before, err = state(filepath.Join(s.dir, "base.halqa")); err != nil {
		tb.Fatal(err)
	}
	return usual
}

// ended reports that a process came to its own end, and well.
func ended(err error, codes []int) bool {
	var exit *exec.ExitError
	return err == nil || errors.As(err, &exit) && slices.Contains(codes, exit.ExitCode())
}

// kill runs a command and kills it at a random moment, until n of them were killed before
// they ended, at most four times as often. It counts what is broken:
// a file that says neither what it said before nor what it was to say, one that says the
// former though the command had ended, a backup that is none.
func (s *scene) kill(tb testing.TB, name string, c target, n int) (killed, broken int, first error) {
	tb.Helper()
	usual := s.rehearse(tb, name, c)
	for runs := 0; killed < n && runs < 4*n; runs++ {
		s.reset(tb)
		cmd := halqaRun(s.dir, name, c.args...)
		if err := cmd.Start(); err != nil {
			tb.Fatal(err)
		}
		from := time.Now()
		timer := time.AfterFunc(time.Duration(rand.Int64N(int64(usual))), func() { _ = cmd.Process.Kill() })
		err := cmd.Wait()
		timer.Stop()
		done := ended(err, c.codes)
		if done {
			usual += (time.Since(from) - usual) / 8 // the machine may be quicker than it was
		} else {
			killed++
		}
		if err := s.whole(done, c.gone); err != nil {
			broken++
			if first == nil {
				first = err
			}
		}
	}
	return killed, broken, first
}

func (s *scene) whole(done bool, gone string) error {
	got, err := state(filepath.Join(s.dir, "day.halqa"))
	switch {
	case err != nil:
		return err
	case got != s.wanted && (done || got != s.before):
		return fmt.Errorf("the file says neither what it said before nor what it was to say:\n%s", got)
	}
	day, err := os.ReadFile(filepath.Join(s.dir, "day.halqa"))
	if err != nil {
		return err
	}
	if gone != "" && got == s.wanted && bytes.Contains(day, []byte(gone)) {
		return fmt.Errorf("%s is still in the bytes of the file", gone)
	}
	backups, err := filepath.Glob(filepath.Join(s.dir, "halqa-backups", "*.halqa"))
	if err != nil {
		return err
	}
	packets, err := filepath.Glob(filepath.Join(s.dir, "day*.halqa"))
	for _, path := range append(backups, packets...) {
		if _, bad := store.Verify(path); bad != nil {
			err = errors.Join(err, bad)
		}
	}
	return err
}

func TestEveryCommandSurvivesItsEnd(t *testing.T) {
	all := targets()
	for _, name := range slices.Sorted(maps.Keys(all)) {
		t.Run(name+" leaves the file as it was or as it was to be", func(t *testing.T) {
			t.Parallel() // they wait for the disk most of the time
			s := &scene{dir: stage(t)}
			killed, broken, first := s.kill(t, "halqa", all[name], commandKills)
			t.Logf("FIGURE kill -9 during %s\t%d kills\t%d violations", name, killed, broken)
			if broken > 0 {
				t.Error(first)
			}
			if killed < commandKills {
				t.Errorf("only %d of %d were killed in time", killed, commandKills)
			}
		})
	}
	t.Run("the trial itself notices a command that writes in place", func(t *testing.T) {
		s := &scene{dir: stage(t)}
		halqaDoes(t, s.dir, "merge", "old.halqa", "other.halqa")
		clumsy := target{args: []string{"old.halqa", "day.halqa"}}
		killed, broken, _ := s.kill(t, "halqa-clumsy", clumsy, max(20, commandKills/20))
		t.Logf("FIGURE kill -9, control: a command that writes in place\t%d killed\t%d violations, as it must", killed, broken)
		if broken == 0 {
			t.Error("no violation was found")
		}
	})
}

func init() { others["halqa-clumsy"] = clumsy }

// clumsy puts one file over another without any care.
func clumsy() {
	b, err := os.ReadFile(os.Args[1])
	if err != nil {
		os.Exit(exitFailed)
	}
	to, err := os.Create(os.Args[2])
	if err != nil {
		os.Exit(exitFailed)
	}
	for len(b) > 0 {
		n := min(len(b), 4096)
		if _, err := to.Write(b[:n]); err != nil {
			os.Exit(exitFailed)
		}
		b = b[n:]
		time.Sleep(time.Millisecond)
	}
}
