package main

import (
	"bytes"
	"context"
	"path/filepath"
	"testing"
	"time"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/term"
	"halqa/tui/tuitest"
)

// office is a folder in which somebody works with halqa: by commands, and at a terminal
// in memory. Files and rooms are those of the program itself.
type office struct {
	t     testing.TB
	dir   string
	lang  locale.Lang
	start time.Time
}

// firstMorning is when the retreat of the tests begins.
var firstMorning = time.Date(2026, 12, 9, 9, 30, 0, 0, time.Local)

// newOffice opens an office on the first morning of the retreat.
func newOffice(tb testing.TB, lang locale.Lang) *office {
	tb.Helper()
	return &office{t: tb, dir: tb.TempDir(), lang: lang, start: time.Now()}
}

// in is the path of a file of the office.
func (o *office) in(name string) string { return filepath.Join(o.dir, name) }

// world is what the program sees of the office.
func (o *office) world(out, said *bytes.Buffer) world {
	env := map[string]string{"HALQA_LANG": string(o.lang), "TERM": "xterm-256color", "XDG_RUNTIME_DIR": o.in("run")}
	return world{
		in: &bytes.Buffer{}, out: out, err: said,
		env: func(name string) (string, bool) { v, ok := env[name]; return v, ok },
		now: func() time.Time { return firstMorning.Add(time.Since(o.start)) },
	}
}

// halqa runs a command that must succeed and returns what it printed.
func (o *office) halqa(args ...string) string {
	o.t.Helper()
	var out, said bytes.Buffer
	if code := run(context.Background(), args, o.world(&out, &said)); code != exitDone {
		o.t.Fatalf("halqa %q ended with %d: %s", args, code, said.String())
	}
	return out.String()
}

// person is somebody at a terminal, in front of an open file.
type person struct {
	*tuitest.Desk
	room *desk
	left bool
}

// sit opens the retreat of the office in a terminal of w×h cells, as halqa FILE does.
func (o *office) sit(w, h int) *person {
	o.t.Helper()
	ctx := context.Background()
	a := &app{world: o.world(&bytes.Buffer{}, &bytes.Buffer{}), words: locale.Of(o.lang)}
	room, err := a.openRoom(o.in("ms2.halqa"))
	if err != nil {
		o.t.Fatal(err)
	}
	cfg, err := a.seat(ctx, room, term.Detect(a.env), "")
	if err != nil {
		o.t.Fatal(err)
	}
	s := &person{Desk: tuitest.Sit(o.t, cfg, w, h), room: room}
	o.t.Cleanup(s.leave)
	return s
}

// leave ends the program and closes the file.
func (s *person) leave() {
	if s.left {
		return
	}
	s.left = true
	s.Leave()
	_ = s.room.file.Close() // what was to be saved is; the next opening finds it or fails
}

// notes types lines one after the other, each with ⏎.
func (s *person) notes(lines ...string) {
	for _, line := range lines {
		s.Type(line).Press("enter")
	}
}

// pollNumbered is a poll by its short id, with its result.
func (s *person) pollNumbered(short string) (poll session.Poll, result session.Result) {
	s.room.Read(func(r *session.Retreat) {
		if p, ok := r.Named(short).(*session.Poll); ok {
			poll, result = *p, r.Result(p)
		}
	})
	return poll, result
}
