package session_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
)

// hall is a room on the morning of the second day of the model agenda.
type hall struct {
	*sessiontest.Room
	tb testing.TB
}

func enterHall(tb testing.TB) hall {
	tb.Helper()
	r := sessiontest.Reopen(tb, &sessiontest.Memory{}, sessiontest.At(tb, "2026-12-10 08:00"), 1)
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	return hall{r, tb}
}

// clock is a moment of 10 December, with or without seconds.
func (h hall) clock(hour string) time.Time {
	h.tb.Helper()
	if len(hour) == len("10:58") {
		hour += ":00"
	}
	t, err := time.Parse(time.DateTime, "2026-12-10 "+hour)
	if err != nil {
		h.tb.Fatal(err)
	}
	return t
}

// does carries out gestures such as "10:58 begin J2S06".
func (h hall) does(gestures ...string) {
	h.tb.Helper()
	for _, g := range gestures {
		var hour, verb, code string
		if _, err := fmt.Sscan(g, &hour, &verb, &code); err != nil {
			h.tb.Fatalf("%q: %v", g, err)
		}
		id, at := h.Slot(code), h.clock(hour)
		switch verb {
		case "begin":
			h.Must(session.Begin{Slot: id, At: at})
		case "finish":
			h.Must(session.Finish{Slot: id, At: at})
		case "shorten":
			h.Must(session.Resize{Slot: id, By: -5, At: at})
		case "lengthen":
			h.Must(session.Resize{Slot: id, By: 5, At: at})
		case "drop":
			h.Must(session.Drop{Slot: id, At: at})
		default:
			h.tb.Fatalf("nobody does %q", verb)
		}
	}
}

// stands says where the room stands, such as "J2S06 29m0s left, 8m0s late, then J2S06B 12:03".
func (h hall) stands(at time.Time) string {
	return sessiontest.Look(h.Room, func(rt *session.Retreat) string {
		pos, ok := rt.Position(at)
		if !ok {
			return "no day"
		}
		if pos.Finished {
			return "finished"
		}
		s := fmt.Sprintf("%v to go", pos.Left)
		if pos.Now.Slot != nil {
			s = fmt.Sprintf("%s %v left", pos.Now.Slot.Code, pos.Left)
		}
		if pos.Drift != 0 {
			s += fmt.Sprintf(", %v late", pos.Drift)
		}
		if pos.Next.Slot != nil {
			s += fmt.Sprintf(", then %s %v", pos.Next.Slot.Code, pos.Next.Start)
		}
		return s
	})
}

func TestPosition(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		does []string
		at   string
		want string
	}{
		{"before the day it counts to the first session", nil, "08:15", "30m0s to go, then J2S01 08:45"},
		{"follows the plan when nobody starts anything", nil, "11:34", "J2S06 21m0s left, then J2S06B 11:55"},
		{"goes on to the second", nil, "11:54:59", "J2S06 1s left, then J2S06B 11:55"},
		{"gives the minute of the end to the next", nil, "11:55", "J2S06B 5m0s left, then J2S07 12:00"},
		{
			"counts a session from when it was started by hand",
			[]string{"10:58 begin J2S06"},
			"11:34",
			"J2S06 29m0s left, 8m0s late, then J2S06B 12:03",
		},
		{
			"counts in seconds",
			[]string{"10:58:40 begin J2S06"},
			"11:34:10",
			"J2S06 29m30s left, 8m0s late, then J2S06B 12:03",
		},
		{"tells an early start too", []string{"10:45 begin J2S06"}, "11:00", "J2S06 50m0s left, -5m0s late, then J2S06B 11:55"},
		{
			"lets a session run over and pushes the next",
			[]string{"10:50 begin J2S06"},
			"12:00",
			"J2S06 -5m0s left, 5m0s late, then J2S06B 12:00",
		},
		{
			"carries a delay to the sessions that nobody starts",
			[]string{"10:50 begin J2S06", "12:05 finish J2S06"},
			"12:07",
			"J2S06B 3m0s left, 10m0s late, then J2S07 12:10",
		},
		{"stops a delay at a fixed hour", []string{"12:58 begin J2S08"}, "12:59", "J2S08 9m0s left, 8m0s late, then J2S09 13:00"},
		{
			"waits between a session that ended early and the hour of the next",
			[]string{"10:50 begin J2S06", "11:40 finish J2S06"},
			"11:45", "10m0s to go, then J2S06B 11:55",
		},
		{
			"ends what was running when another begins",
			[]string{"10:50 begin J2S06", "11:20 begin J2S07"},
			"11:30",
			"J2S07 40m0s left, -40m0s late, then J2S08 12:50",
		},
		{
			"does not come back to a session that was skipped",
			[]string{"11:20 begin J2S07", "11:50 finish J2S07"},
			"11:56",
			"54m0s to go, then J2S08 12:50",
		},
		{"skips what was held before its turn", []string{"10:50 begin J2S08", "11:00 begin J2S06"}, "12:06", "J2S06 -1m0s left, 11m0s late, then J2S06B 12:06"},
		{
			"never leaves more than the whole when the clock was set back",
			[]string{"11:10 begin J2S06"},
			"10:52",
			"J2S06 1h5m0s left, 20m0s late, then J2S06B 12:15",
		},
		{"ends after the last session", nil, "17:55", "finished"},
		{"goes on after the last hour while a session runs", []string{"17:45 begin J2S17"}, "18:00", "J2S17 5m0s left, 10m0s late"},
		{
			"takes a shorter length at once",
			[]string{"10:58 begin J2S06", "11:00 shorten J2S06"},
			"11:34",
			"J2S06 24m0s left, 8m0s late, then J2S06B 11:58",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			h := enterHall(t)
			h.does(c.does...)
			if got := h.stands(h.clock(c.at)); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
	t.Run("knows no day outside the agenda", func(t *testing.T) {
		t.Parallel()
		if got := enterHall(t).stands(time.Date(2026, 11, 1, 9, 0, 0, 0, time.UTC)); got != "no day" {
			t.Errorf("got %q", got)
		}
	})
	t.Run("forgets what was started in a rehearsal on another day", func(t *testing.T) {
		t.Parallel()
		h := enterHall(t)
		h.Must(session.Begin{Slot: h.Slot("J2S03"), At: h.clock("09:20").AddDate(0, 0, -7)})
		if got, want := h.stands(h.clock("11:34")), "J2S06 21m0s left, then J2S06B 11:55"; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
		h.does("09:25 begin J2S03")
		if got, want := h.stands(h.clock("09:30")), "J2S03 35m0s left, 5m0s late, then J2S04 10:05"; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	})
	t.Run("believes the session that began last when two files met", func(t *testing.T) {
		t.Parallel()
		h := enterHall(t)
		h.does("10:50 begin J2S06", "11:00 begin J2S07")
		// The other file knew nothing of the end.
		h.Must(session.Edit{Item: h.Slot("J2S06"), Field: "ended", Value: ""})
		if got, want := h.stands(h.clock("11:10")), "J2S07 40m0s left, -1h0m0s late, then J2S08 12:50"; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	})
}

func TestBeginningAgainChangesNothing(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	h.does("10:58 begin J2S06", "11:10 begin J2S06")
	if got, want := h.stands(h.clock("11:34")), "J2S06 29m0s left, 8m0s late, then J2S06B 12:03"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// notes are the adjustments as the journal has them.
func (h hall) notes() []string {
	return sessiontest.Look(h.Room, func(rt *session.Retreat) (all []string) {
		for _, a := range rt.Adjustments() {
			all = append(all, a.At.String()+" "+rt.Item(a.Slot).(*session.Slot).Code+" "+a.Effect)
		}
		return all
	})
}

func TestAdjustments(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		does []string
		want []string
	}{
		{"note a change of length with its effect", []string{"11:00 shorten J2S07"}, []string{"11:00 J2S07 50 → 45 min"}},
		{
			"take keys pressed in a row for one change",
			[]string{"11:00 shorten J2S07", "11:00 shorten J2S07", "11:02 shorten J2S07"},
			[]string{"11:02 J2S07 50 → 35 min"},
		},
		{"forget a change that was taken back at once", []string{"11:00 shorten J2S07", "11:01 lengthen J2S07"}, nil},
		{
			"keep two changes made at two moments",
			[]string{"11:00 shorten J2S07", "11:10 shorten J2S07"},
			[]string{"11:00 J2S07 50 → 45 min", "11:10 J2S07 45 → 40 min"},
		},
		{
			"keep changes of two sessions apart",
			[]string{"11:00 shorten J2S07", "11:00 shorten J2S12", "11:00 shorten J2S07"},
			[]string{"11:00 J2S07 50 → 45 min", "11:00 J2S12 50 → 45 min", "11:00 J2S07 45 → 40 min"},
		},
		{"note a session that was dropped", []string{"11:00 drop J2S07"}, []string{"11:00 J2S07 50 → 0 min"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			h := enterHall(t)
			h.does(c.does...)
			if diff := cmp.Diff(c.want, h.notes()); diff != "" {
				t.Error(diff)
			}
		})
	}
	t.Run("are not kept while the agenda is being prepared", func(t *testing.T) {
		t.Parallel()
		h := enterHall(t)
		h.Must(session.Resize{Slot: h.Slot("J2S07"), By: -5, At: h.clock("11:00").AddDate(0, 0, -10)})
		if got := h.notes(); got != nil {
			t.Errorf("got %q", got)
		}
	})
	t.Run("come and go with undo", func(t *testing.T) {
		t.Parallel()
		h := enterHall(t)
		h.does("11:00 shorten J2S07", "11:00 shorten J2S07")
		for _, want := range [][]string{{"11:00 J2S07 50 → 45 min"}, nil} {
			if _, err := h.Undo(context.Background(), session.Facilitator); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, h.notes()); diff != "" {
				t.Error(diff)
			}
		}
	})
}

func TestResizeRefuses(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	if err := h.Refuses(session.Resize{Slot: h.Slot("J2S07"), By: 5, At: h.clock("11:00")}); !errors.Is(err, session.ErrAnchored) {
		t.Errorf("a session that would push lunch: %v", err)
	}
	if err := h.Refuses(session.Resize{Slot: h.Slot("J2S06B"), By: -5, At: h.clock("11:00")}); !errors.Is(err, session.ErrTooShort) {
		t.Errorf("a session of no minutes: %v", err)
	}
	h.does("11:00 shorten J2S06", "11:00 lengthen J2S07") // the room that one gives another takes
}

// Whatever people do, the course keeps its order of events: sessions keep their lengths or
// more while they run, nothing that is to come begins before its plan, and fixed hours
// that nobody touched stay.
func TestCourseKeepsItsWord(t *testing.T) {
	t.Parallel()
	codes := []string{"J2S01", "J2S02", "J2S03", "J2S04", "J2S05", "J2S06", "J2S07", "J2S08", "J2S09", "J2S10"}
	rapid.Check(t, func(rt *rapid.T) {
		h := enterHall(t)
		at := h.clock("08:30")
		for range rapid.IntRange(0, 8).Draw(rt, "gestures") {
			at = at.Add(time.Duration(rapid.IntRange(-10, 45).Draw(rt, "minutes")) * time.Minute)
			id := h.Slot(rapid.SampledFrom(codes).Draw(rt, "session"))
			if rapid.Bool().Draw(rt, "begins") {
				h.Must(session.Begin{Slot: id, At: at})
			} else {
				h.Must(session.Finish{Slot: id, At: at})
			}
		}
		h.Read(func(r *session.Retreat) {
			d := r.Days()[2]
			plan := r.Programme(d.ID)
			for i, p := range r.Course(d, at) {
				if p.End < p.Start {
					rt.Errorf("%s ends at %v, before it begins at %v", p.Slot.Code, p.End, p.Start)
				}
				if p.Slot.Began > 0 || p.Slot.Ended > 0 {
					continue
				}
				if p.Start < plan[i].Start || p.Slot.Anchored && p.Start != plan[i].Start || p.End-p.Start != p.Slot.Length {
					rt.Errorf("%s goes from %v to %v, planned from %v", p.Slot.Code, p.Start, p.End, plan[i].Start)
				}
			}
			if pos, ok := r.Position(at); !ok || pos.Now.Slot != nil && pos.Left > time.Duration(pos.Now.Slot.Length)*time.Minute {
				rt.Errorf("position %+v", pos)
			}
		})
	})
}
