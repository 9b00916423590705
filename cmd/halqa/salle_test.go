//go:build unix

package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"halqa/assets/locale"
	"halqa/tui"
	"halqa/tui/seat"
	"halqa/tui/term"
	"halqa/tui/tuitest"
)

// projector is the terminal of the room's window: it keeps what was written to it.
type projector struct {
	mu  sync.Mutex
	got bytes.Buffer
}

// Write implements io.Writer.
func (p *projector) Write(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.got.Write(b)
}

func (p *projector) sees(t *testing.T, text string) {
	t.Helper()
	seen := func() string {
		p.mu.Lock()
		defer p.mu.Unlock()
		return ansi.Strip(p.got.String())
	}
	for end := time.Now().Add(20 * time.Second); !strings.Contains(seen(), text); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("the room never saw %q in %q", text, seen())
		}
	}
}

// shared is an office whose doors have a short path, as sockets need one.
func shared(t *testing.T) (o *office, doors func(*world)) {
	t.Helper()
	dir, err := os.MkdirTemp("", "halqa")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	return newOffice(t, locale.French), func(w *world) {
		env := w.env
		w.env = func(name string) (string, bool) {
			if name == "XDG_RUNTIME_DIR" {
				return dir, true
			}
			return env(name)
		}
	}
}

func TestTheRoomHasAWindowOfItsOwn(t *testing.T) {
	t.Parallel()
	o, doors := shared(t)
	o.halqa("demo", "--save", o.in("ms2.halqa"))
	a := &app{world: o.world(&bytes.Buffer{}, &bytes.Buffer{}), words: locale.Of(o.lang)}
	doors(&a.world)
	d, err := a.openRoom(o.in("ms2.halqa"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = d.file.Close() }()
	cfg, err := a.seat(t.Context(), d, term.Detect(a.env), "")
	if err != nil {
		t.Fatal(err)
	}
	cfg.Stage = &tui.Stage{}
	leave := a.letIn(t.Context(), d, cfg.Stage)
	for len(seat.Owners(a.doors())) == 0 { // the door opens beside the first frame
		time.Sleep(5 * time.Millisecond)
	}
	working := tuitest.Sit(t, cfg, 80, 24).Sees("Agenda")

	var said bytes.Buffer
	room := &projector{}
	keys, _ := io.Pipe()
	w := o.world(&bytes.Buffer{}, &said)
	doors(&w)
	w.in, w.out, w.terminal = keys, room, true
	w.size = func() (int, int) { return 60, 20 }
	w.raw = func() (func(), error) { return func() {}, nil }
	ended := make(chan int, 1)
	go func() { ended <- run(context.Background(), []string{"salle", o.in("ms2.halqa")}, w) }()
	room.sees(t, "SALLE")
	working.Sees("salle ouverte").Press("4").Sees("4 Vote")
	room.sees(t, "Vote")

	leave()
	if code := <-ended; code != exitDone || !strings.Contains(said.String(), locale.Of(locale.French).Salle.Closed) {
		t.Errorf("the window ended with %d: %s", code, said.String())
	}
	working.Leave()
}

func TestTheRoomNeedsAnOpenRetreat(t *testing.T) {
	t.Parallel()
	o, doors := shared(t)
	o.halqa("demo", "--save", o.in("ms2.halqa"))
	words := locale.Of(locale.French)
	for _, tt := range []struct {
		args []string
		code int
		said string
	}{
		{[]string{"salle"}, exitFailed, words.Salle.Nobody},
		{[]string{"salle", o.in("ms2.halqa")}, exitFailed, words.Salle.Nobody},
		{[]string{"salle", o.in("no.halqa")}, exitNoFile, "no.halqa"},
		{[]string{"salle", "--theme", "rose"}, exitUsage, "sombre"},
		{[]string{"salle", "--lang", "la"}, exitUsage, "fr"},
	} {
		var said bytes.Buffer
		w := o.world(&bytes.Buffer{}, &said)
		doors(&w)
		w.terminal = true
		if code := run(context.Background(), tt.args, w); code != tt.code || !strings.Contains(said.String(), tt.said) {
			t.Errorf("%v ends with %d and says %q", tt.args, code, said.String())
		}
	}
	var said bytes.Buffer
	if code := run(context.Background(), []string{"salle"}, o.world(&bytes.Buffer{}, &said)); code != exitUsage {
		t.Errorf("without a terminal it ends with %d", code)
	}
}
