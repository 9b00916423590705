package session_test

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"halqa/session"
)

// clone is a file as another process would read it.
func clone(events []session.Event) []session.Event {
	events = slices.Clone(events)
	for i := range events {
		events[i].Base = slices.Clone(events[i].Base)
	}
	return events
}

// mergedInto is what a file holds after others were merged into it.
func mergedInto(mine []session.Event, others ...[]session.Event) []session.Event {
	mine = clone(mine)
	m := session.Merge(time.Now(), mine, others...)
	return append(mine, m.Added...)
}

func TestMergedFilesAreTheSame(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		var a, b, c []session.Event
		if rapid.Bool().Draw(rt, "hostile") {
			all := arbitraryEvents(rt)
			a, b, c = part(rt, all), part(rt, all), part(rt, all)
		} else {
			f := apart(t, rt)
			a, b, c = f[0], f[1], f[2]
		}
		ab := mergedInto(a, b)
		want := digest(load(mergedInto(ab, c)))
		for law, got := range map[string][]session.Event{
			"commutative": mergedInto(c, b, a),
			"associative": mergedInto(a, mergedInto(b, c)),
			"idempotent":  mergedInto(mergedInto(ab, c), a, b, c, ab),
		} {
			if got := digest(load(got)); got != want {
				rt.Fatalf("the merge is not %s:\n%s\nwant\n%s", law, got, want)
			}
		}
		again := session.Merge(time.Now(), clone(mergedInto(ab, c)), a, b, c)
		if len(again.Added) != 0 || len(again.Differ) != 0 || again.Blanked != 0 {
			rt.Fatalf("a second merge found %d new events, %d that differ, %d to blank", len(again.Added), len(again.Differ), again.Blanked)
		}
		if session.Blank(clone(mergedInto(ab, c))) != 0 {
			rt.Fatal("the file holds what was purged")
		}
	})
}

// part is what one copy of a file holds of all events.
func part(t *rapid.T, all []session.Event) (some []session.Event) {
	for _, e := range all {
		if rapid.IntRange(0, 2).Draw(t, "has") > 0 {
			some = append(some, e)
		}
	}
	return some
}

func TestMergeFlags(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 12, 9, 9, 0, 0, 0, time.UTC)
	id := func(at time.Time, n byte) session.ID {
		ms := uint64(at.UnixMilli()) << 16
		return session.ID{byte(ms >> 56), byte(ms >> 48), byte(ms >> 40), byte(ms >> 32), byte(ms >> 24), byte(ms >> 16), 15: n}
	}
	idea := func(id session.ID) session.Event {
		return session.Event{ID: id, Act: id, Entity: id, Kind: session.Add, Field: "idea", Value: "I-001"}
	}
	mine := []session.Event{idea(id(now, 1))}
	t.Run("an event from a clock more than a day ahead is named", func(t *testing.T) {
		t.Parallel()
		far := id(now.Add(25*time.Hour), 2)
		m := session.Merge(now, clone(mine), []session.Event{idea(far), idea(id(now.Add(23*time.Hour), 3))})
		if !slices.Equal(m.Ahead, []session.ID{far}) || len(m.Added) != 2 {
			t.Errorf("got %+v", m)
		}
	})
	t.Run("what this program does not know is kept and does nothing", func(t *testing.T) {
		t.Parallel()
		future := session.Event{ID: id(now, 4), Act: id(now, 4), Entity: mine[0].ID, Kind: 77, Field: "text", Value: "?"}
		m := session.Merge(now, clone(mine), []session.Event{future})
		rt := load(mine, m.Added)
		if m.Unknown != 1 || len(m.Added) != 1 || rt.Ideas()[0].Text != "" {
			t.Errorf("got %+v", m)
		}
	})
	t.Run("an event of the same name and other content stays as it is here, and is named", func(t *testing.T) {
		t.Parallel()
		forged := mine[0]
		forged.Value = "I-999"
		m := session.Merge(now, clone(mine), []session.Event{forged})
		if len(m.Added) != 0 || !slices.Equal(m.Differ, []session.ID{forged.ID}) {
			t.Errorf("got %+v", m)
		}
	})
	t.Run("foreign text passes the door of all texts", func(t *testing.T) {
		t.Parallel()
		nasty := session.Event{ID: id(now, 5), Act: id(now, 5), Entity: mine[0].ID, Kind: session.Set, Field: "text", Value: "a\x1b[2J\u202eb"}
		m := session.Merge(now, clone(mine), []session.Event{nasty})
		if got := m.Added[0].Value; slices.ContainsFunc([]rune(got), func(r rune) bool { return r == 0x1b || r == 0x202e }) {
			t.Errorf("got %q", got)
		}
	})
}
