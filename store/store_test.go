package store_test

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"halqa/session"
	"halqa/store"
)

// morning is the time at which the files of these tests are made.
var morning = time.Date(2026, 12, 9, 9, 0, 0, 0, time.UTC)

func options() store.Options {
	return store.Options{Program: "test", Timeout: time.Millisecond, Now: func() time.Time { return morning }}
}

// MustCreate makes a file in a folder of the test and closes it at the end.
func MustCreate(tb testing.TB) *store.File {
	tb.Helper()
	f, err := store.Create(filepath.Join(tb.TempDir(), "retreat.halqa"), options())
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { MustClose(tb, f) })
	return f
}

func MustClose(tb testing.TB, f *store.File) {
	tb.Helper()
	if err := f.Close(); err != nil {
		tb.Errorf("close: %v", err)
	}
}

// MustOpen opens a file, closes it at the end and returns its events.
func MustOpen(tb testing.TB, path string) (*store.File, []session.Event) {
	tb.Helper()
	f, events, err := store.Open(path, options())
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { MustClose(tb, f) })
	return f, events
}

// MustReopen closes a file and opens it again, as the next start of the program does.
func MustReopen(tb testing.TB, f *store.File) (*store.File, []session.Event) {
	tb.Helper()
	MustClose(tb, f)
	return MustOpen(tb, f.Path())
}

// MustAppend writes events and fails the test when that is refused.
func MustAppend(tb testing.TB, f *store.File, events ...session.Event) {
	tb.Helper()
	if err := f.Append(context.Background(), events); err != nil {
		tb.Fatal(err)
	}
}

// acts makes n acts of an idea that is added and worded, in two events each.
func acts(n int) []session.Event {
	clock := session.NewClock(7, func() time.Time { return morning })
	var events []session.Event
	for i := range n {
		id := clock.Next()
		events = append(events,
			session.Event{
				ID: id, Act: id, Seat: "notes", Kind: session.Add, Entity: id, Field: "idea",
				Value: fmt.Sprintf("I-%03d", i+1), Verb: session.VerbCapture,
			},
			session.Event{
				ID: clock.Next(), Act: id, Kind: session.Set, Entity: id, Field: "text",
				Value: fmt.Sprintf("Idée %d : un espace d'écoute au souk الأحد", i+1),
			})
	}
	return events
}

func sameEvents(tb testing.TB, got, want []session.Event) {
	tb.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		tb.Errorf("events (-want +got):\n%s", diff)
	}
}

func TestFile(t *testing.T) {
	t.Parallel()
	t.Run("gives back what was appended, in order, after a restart", func(t *testing.T) {
		t.Parallel()
		f := MustCreate(t)
		want := acts(40)
		for i := 0; i < len(want); i += 2 {
			MustAppend(t, f, want[i:i+2]...)
		}
		again, got := MustReopen(t, f)
		sameEvents(t, got, want)
		if info := again.Info(); info.Events != 80 || info.Format != 1 || !info.Created.Equal(morning) {
			t.Errorf("info: %+v", info)
		}
	})
	t.Run("keeps drafts until they are emptied", func(t *testing.T) {
		t.Parallel()
		ctx := context.Background()
		f := MustCreate(t)
		draft := session.Draft{Seat: "notes", Item: "new", Field: "text", Text: "Un espace d'é"}
		for _, d := range []session.Draft{draft, {Seat: "notes", Item: "x", Field: "text", Text: "y"}, {Seat: "notes", Item: "x", Field: "text"}} {
			if err := f.Draft(ctx, d); err != nil {
				t.Fatal(err)
			}
		}
		again, _ := MustReopen(t, f)
		got, err := again.Drafts(ctx)
		if diff := cmp.Diff([]session.Draft{draft}, got); err != nil || diff != "" {
			t.Errorf("%v %s", err, diff)
		}
	})
}
