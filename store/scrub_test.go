package store_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"halqa/session"
	"halqa/store"
)

const nameCanary = "name-canary"

// planted is an item for each field that a purge blanks, with the canary in it twice: in
// a value that was replaced, and in the last one.
func planted(clock *session.Clock) (events []session.Event) {
	for i, name := range session.PurgeFields() {
		typ, field, _ := strings.Cut(name, ".")
		if session.TypeNamed(typ).Field(field).Many {
			field += "/" + nameCanary // of a set the name of the element tells
		}
		id := clock.Next()
		events = append(events, session.Event{ID: id, Act: id, Kind: session.Add, Entity: id, Field: typ, Value: fmt.Sprintf("X-%d", i)})
		for n := range 2 {
			events = append(events, session.Event{ID: clock.Next(), Act: id, Kind: session.Set, Entity: id, Field: field, Value: fmt.Sprint(nameCanary, n)})
		}
		events = append(events, session.Event{ID: clock.Next(), Act: id, Kind: session.Set, Entity: id, Field: "kept", Value: "kept " + name})
	}
	return events
}

// erasing is the act of a purge.
func erasing(clock *session.Clock) (events []session.Event) {
	for _, name := range session.PurgeFields() {
		events = append(events, session.Event{ID: clock.Next(), Kind: session.Purge, Field: name})
	}
	for i := range events {
		events[i].Act = events[0].ID
	}
	events[0].Verb = session.VerbErase
	return events
}

func newClock() *session.Clock {
	return session.NewClock(7, func() time.Time { return morning })
}

func tells(tb testing.TB, path string) bool {
	tb.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		tb.Fatal(err)
	}
	return bytes.Contains(b, []byte(nameCanary))
}

func TestScrub(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	filled := func(t *testing.T) (*store.File, *session.Clock) {
		t.Helper()
		f, clock := MustCreate(t), newClock()
		MustAppend(t, f, planted(clock)...)
		person := planted(newClock())[0].ID.String()
		for _, d := range []session.Draft{{Seat: "notes", Item: person, Field: "name", Text: nameCanary}, {Seat: "notes", Item: "new/person", Field: "name", Text: nameCanary}, {Seat: "notes", Item: "new/idea", Field: "text", Text: "stays"}} {
			if err := f.Draft(ctx, d); err != nil {
				t.Fatal(err)
			}
		}
		puts(t, MustUrn(t, f, poll), "", "1 2")
		return f, clock
	}
	t.Run("nothing of any purged field is left in the bytes of the file, nor in backups made later", func(t *testing.T) {
		t.Parallel()
		f, clock := filled(t)
		if !tells(t, f.Path()) {
			t.Fatal("nothing was planted")
		}
		MustAppend(t, f, erasing(clock)...)
		n, err := f.Scrub(ctx, "")
		if err != nil || n != 2*len(session.PurgeFields()) {
			t.Fatalf("%d values, %v", n, err)
		}
		backup, err := f.Backup(ctx, t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		if tells(t, f.Path()) || tells(t, backup) {
			t.Error("the name is still there")
		}
		again, events := MustReopen(t, f)
		if len(events) != len(planted(newClock()))+len(session.PurgeFields()) {
			t.Errorf("%d events", len(events))
		}
		drafts, err := again.Drafts(ctx)
		if err != nil || len(drafts) != 1 || drafts[0].Text != "stays" {
			t.Errorf("drafts: %v %v", drafts, err)
		}
		if got := counts(t, MustUrn(t, again, poll)); got[""] != 1 {
			t.Errorf("the urn holds %v", got)
		}
	})
	t.Run("a purge that was cut short is finished at the next opening", func(t *testing.T) {
		t.Parallel()
		f, clock := filled(t)
		MustAppend(t, f, erasing(clock)...)
		again, events := MustReopen(t, f)
		if tells(t, f.Path()) || strings.Contains(fmt.Sprint(events), nameCanary) || len(again.Problems()) != 0 {
			t.Errorf("still there; %v", again.Problems())
		}
	})
	t.Run("who only looks sees nothing of it", func(t *testing.T) {
		t.Parallel()
		f, clock := filled(t)
		MustAppend(t, f, erasing(clock)...)
		MustClose(t, f)
		o := options()
		o.ReadOnly = true
		g, events, err := store.Open(f.Path(), o)
		if err != nil {
			t.Fatal(err)
		}
		defer MustClose(t, g)
		if strings.Contains(fmt.Sprint(events), nameCanary) {
			t.Error("it is shown")
		}
	})
	t.Run("an encrypted file gets a new key, so that the old one opens nothing", func(t *testing.T) {
		t.Parallel()
		f, clock := MustSeal(t), newClock()
		MustAppend(t, f, planted(clock)...)
		old := filepath.Join(t.TempDir(), "old.halqa")
		if err := f.SaveCopy(ctx, old); err != nil {
			t.Fatal(err)
		}
		MustAppend(t, f, erasing(clock)...)
		if n, err := f.Scrub(ctx, sesame); err != nil || n == 0 {
			t.Fatalf("%d %v", n, err)
		}
		MustClose(t, f)
		now, events := MustUnlock(t, f.Path(), sesame)
		if strings.Contains(fmt.Sprint(events), nameCanary) {
			t.Error("the name is still there")
		}
		before, _ := MustUnlock(t, old, sesame)
		if before.DataKey() == now.DataKey() {
			t.Error("the key is the old one")
		}
	})
}
