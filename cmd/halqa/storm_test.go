//go:build unix

package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/store"
	"halqa/tui"
	"halqa/tui/seat"
	"halqa/tui/tuitest"
)

// hostUntilKilled shares the retreat of its argument and says where, until it is killed.
func hostUntilKilled() {
	ctx := context.Background()
	a := &app{words: locale.Of(locale.French), world: world{env: os.LookupEnv, now: time.Now, out: os.Stdout, err: os.Stderr}}
	d, err := a.openRoom(os.Args[1])
	if err == nil {
		door, _ := a.letIn(ctx, d, &tui.Stage{})
		var i session.Invitation
		if i, err = door.Open(ctx, "127.0.0.1:0"); err == nil {
			fmt.Println(i.Address, i.Codes[session.NoteTaker])
			select {}
		}
	}
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

// owner is a process that shares a retreat.
type owner struct {
	process       *exec.Cmd
	address, code string
}

func startsOwner(t *testing.T, file, home string) *owner {
	t.Helper()
	o := &owner{process: exec.Command(os.Args[0])}
	o.process.Args = []string{"halqa-hosting", file}
	o.process.Env = append(os.Environ(), "XDG_STATE_HOME="+home, "XDG_RUNTIME_DIR="+home)
	out, err := o.process.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	o.process.Stderr = os.Stderr
	if err := o.process.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	o.address, o.code, _ = strings.Cut(strings.TrimSpace(line), " ")
	return o
}

func (o *owner) kill() {
	_ = o.process.Process.Kill()
	_ = o.process.Wait() // it was killed: that is its error
}

// writer is a seat that keeps ideas one after the other, and remembers those that it saw
// in the list: what is shown there is saved.
type writer struct {
	*tuitest.Glass
	keys io.Writer
	kept []string
}

// sits takes a seat of an owner, in front of the ideas; nil when the owner is gone.
func (o *owner) sits(t *testing.T, number int) *writer {
	t.Helper()
	conn, err := seat.Join(t.Context(), o.address, o.code, func(string, string) error { return nil })
	if err != nil {
		return nil
	}
	in, keys := io.Pipe()
	w := &writer{Glass: tuitest.NewGlass(t, 100, 30), keys: keys}
	who := seat.Guest{Env: map[string]string{"TERM": "xterm-256color"}, Width: 100, Height: 30, Lang: "fr", Number: number}
	go func() {
		_, _ = seat.Attach(conn, who, seat.Window{In: in, Out: w})
		_ = in.Close() // typing into a closed window fails
	}()
	w.Sees(t, "COULISSES")
	w.types("3")
	w.Sees(t, "3 Idées")
	return w
}

func (w *writer) types(text string) bool {
	_, err := io.WriteString(w.keys, text)
	return err == nil
}

// listed reports that a word stands in the list, which numbers what it holds, and not
// only in the field in which it was typed.
func (w *writer) listed(word string) bool {
	for row := range strings.Lines(w.Text()) {
		if strings.Contains(row, word) && strings.Contains(row, "I-") {
			return true
		}
	}
	return false
}

// writes keeps ideas until the owner dies.
func (w *writer) writes(done <-chan struct{}) {
	for n := 0; ; n++ {
		word := unlike(n)
		if !w.types(word + "\r") {
			return
		}
		for !w.listed(word) {
			select {
			case <-done:
				return
			case <-time.After(2 * time.Millisecond):
			}
		}
		w.kept = append(w.kept, word)
	}
}

// A storm of ideas from several seats, in the middle of which the owner is killed: what a
// seat saw in the list is in the file, and what it had not sent comes back to it.
func TestNothingThatSeatsWereShownIsLost(t *testing.T) {
	t.Parallel()
	home, err := os.MkdirTemp("", "storm")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = os.RemoveAll(home) }()
	o := newOffice(t, locale.French)
	o.halqa("new", o.in("ms2.halqa"), "--start", "2026-12-09", "--no-encryption")
	file := o.in("ms2.halqa")
	acknowledged := 0
	for storm := range storms {
		acknowledged += rages(t, file, filepath.Join(home, "s"), storm)
	}
	if acknowledged < storms {
		t.Errorf("only %d ideas were shown in %d storms", acknowledged, storms)
	}
	t.Logf("%d kills, %d ideas shown, none lost", storms, acknowledged)
}

// rages is one storm; it returns how many ideas seats were shown.
func rages(t *testing.T, file, home string, storm int) int {
	t.Helper()
	own := startsOwner(t, file, home)
	quiet := own.sits(t, 1) // writes half a sentence and stops
	unsent := fmt.Sprintf("à moitié %d", storm)
	if quiet == nil {
		t.Fatal("nobody could sit down")
	}
	quiet.types(unsent)
	time.Sleep(1500 * time.Millisecond) // a text that rests for a second is kept
	done := make(chan struct{})
	var writers []*writer
	var all sync.WaitGroup
	for n := range 3 {
		if w := own.sits(t, n+2); w != nil {
			writers = append(writers, w)
			all.Go(func() { w.writes(done) })
		}
	}
	time.Sleep(time.Duration(200+rand.IntN(600)) * time.Millisecond)
	own.kill()
	close(done)
	all.Wait()

	f, events, err := store.Open(file, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	drafts, err := f.Drafts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	var texts bytes.Buffer
	for _, i := range session.Load(events).Ideas() {
		texts.WriteString(i.Text + "\n")
	}
	shown := 0
	for _, w := range writers {
		for _, word := range w.kept {
			if shown++; !strings.Contains(texts.String(), word) {
				t.Errorf("storm %d: a seat was shown %q, which is not in the file", storm, word)
			}
		}
	}
	back := false
	for _, d := range drafts {
		back = back || d.Seat == string(session.NoteTaker) && strings.HasSuffix(d.Text, unsent)
	}
	if !back {
		t.Errorf("storm %d: %q is not among the drafts %v", storm, unsent, drafts)
	}
	return shown
}
