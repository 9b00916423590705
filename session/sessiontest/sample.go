package sessiontest

import (
	"slices"
	"sync"
	"testing"
	"time"

	"halqa/session"
	"halqa/session/sample"
)

// played takes longer than most tests do.
var played = sync.OnceValues(func() ([]session.Event, error) { return sample.Events(time.UTC) })

// Sample returns the events of the sample retreat, at hours of UTC.
func Sample(tb testing.TB) []session.Event {
	tb.Helper()
	events, err := played()
	if err != nil {
		tb.Fatal(err)
	}
	return slices.Clone(events)
}

// SampleUntil returns the events up to a moment, written as for At.
func SampleUntil(tb testing.TB, moment string) []session.Event {
	tb.Helper()
	end := At(tb, moment).Now()
	return slices.DeleteFunc(Sample(tb), func(e session.Event) bool { return e.ID.Time().After(end) })
}

// Open opens a room on events while the clock shows a moment, written as for At.
func Open(tb testing.TB, events []session.Event, moment string) *Room {
	tb.Helper()
	m := &Memory{}
	if err := m.Append(tb.Context(), events); err != nil {
		tb.Fatal(err)
	}
	return Reopen(tb, m, At(tb, moment), 7)
}

// Slot finds a session of the agenda by its code.
func (r *Room) Slot(code string) session.ID {
	r.tb.Helper()
	return Look(r, func(rt *session.Retreat) session.ID {
		for _, s := range rt.Slots() {
			if s.Code == code {
				return s.ID
			}
		}
		r.tb.Fatalf("no session %s", code)
		return session.ID{}
	})
}
