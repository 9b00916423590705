//go:build unix

package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"halqa/assets/locale"
	"halqa/tui"
	"halqa/tui/seat"
	"halqa/tui/term"
	"halqa/tui/tuitest"
)

// shared is an office whose doors have a short path, as sockets need one.
func shared(tb testing.TB) (o *office, doors func(*world)) {
	tb.Helper()
	dir, err := os.MkdirTemp("", "halqa")
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = os.RemoveAll(dir) })
	return newOffice(tb, locale.French), func(w *world) {
		env := w.env
		w.env = func(name string) (string, bool) {
			if name == "XDG_RUNTIME_DIR" || name == "XDG_STATE_HOME" {
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
	_, leave := a.letIn(t.Context(), d, cfg.Stage)
	for len(seat.Owners(a.doors())) == 0 { // the door opens beside the first frame
		time.Sleep(5 * time.Millisecond)
	}
	working := tuitest.Sit(t, cfg, 80, 24).Sees("Agenda")

	var said bytes.Buffer
	room := tuitest.NewGlass(t, 60, 20)
	keys, _ := io.Pipe()
	w := o.world(&bytes.Buffer{}, &said)
	doors(&w)
	w.in, w.out, w.terminal = keys, room, true
	w.size = func() (int, int) { return 60, 20 }
	w.raw = func() (func(), error) { return func() {}, nil }
	ended := make(chan int, 1)
	go func() { ended <- run(context.Background(), []string{"salle", o.in("ms2.halqa")}, w) }()
	room.Sees(t, "SALLE")
	working.Sees("salle ouverte").Press("4").Sees("4 Vote")
	room.Sees(t, "Vote")

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
