package session_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/pace"
	"halqa/session/sessiontest"
)

// second opens the model's second day at an hour.
func second(tb testing.TB, hour string) *sessiontest.Room {
	tb.Helper()
	r := sessiontest.Reopen(tb, &sessiontest.Memory{}, sessiontest.At(tb, "2026-12-10 "+hour), 1)
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	return r
}

// coded finds a session by its code in the model.
func coded(r *sessiontest.Room, code string) session.Slot {
	return sessiontest.Look(r, func(rt *session.Retreat) session.Slot {
		for _, s := range rt.Slots() {
			if s.Code == code {
				return *s
			}
		}
		return session.Slot{}
	})
}

func paceOf(r *sessiontest.Room) session.Pace {
	return sessiontest.Look(r, func(rt *session.Retreat) session.Pace {
		p, _ := rt.Pace(r.Clock.Now())
		return p
	})
}

// told writes a pace down as people read it.
func told(r *sessiontest.Room, p session.Pace) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d before %s\n", p.Delay, p.Until)
	r.Read(func(rt *session.Retreat) {
		for _, a := range p.Proposals {
			fmt.Fprintf(&b, "%d:", a.Kind)
			for _, c := range a.Changes {
				fmt.Fprintf(&b, " %s %d-%d", rt.Item(c.Slot).(*session.Slot).Code, c.From, c.To)
			}
			fmt.Fprintf(&b, " ends %s, %d left\n", a.End, a.Left)
		}
	})
	return b.String()
}

// lateMorning is the second day at 11:34, in a session that began eight minutes late.
func lateMorning(tb testing.TB) *sessiontest.Room {
	tb.Helper()
	r := second(tb, "10:58")
	r.Must(session.Begin{Slot: coded(r, "J2S06").ID, At: r.Clock.Now()})
	r.Clock.Pass(36 * time.Minute)
	return r
}

func TestADelayIsProposedAway(t *testing.T) {
	t.Parallel()
	r := lateMorning(t)
	want := `8 before 13:00
1: J2S06 65-60 J2S07 50-47 ends 13:00, 0 left
2: J2S06B 5-0 J2S08 10-7 ends 13:00, 0 left
3: J2S08 10-0 ends 12:58, 0 left
`
	if diff := cmp.Diff(want, told(r, paceOf(r))); diff != "" {
		t.Error(diff)
	}
}

func TestAProposalIsOneAct(t *testing.T) {
	t.Parallel()
	for i := range 3 {
		r := lateMorning(t)
		before := paceOf(r)
		notes := func() []string {
			return sessiontest.Look(r, func(rt *session.Retreat) (all []string) {
				for _, a := range rt.Adjustments() {
					all = append(all, a.Effect+", "+a.Why)
				}
				return all
			})
		}
		r.Must(session.Absorb{Absorption: before.Proposals[i], At: r.Clock.Now(), Why: "La salle discute"})
		if after := paceOf(r); after.Delay != 0 || after.Until != before.Until {
			t.Errorf("after proposal %d the day runs like this: %s", i, told(r, after))
		}
		if n := len(notes()); n != len(before.Proposals[i].Changes) || !strings.HasSuffix(notes()[0], "min, La salle discute") {
			t.Errorf("the journal says %q", notes())
		}
		parked := sessiontest.Look(r, func(rt *session.Retreat) int { return len(rt.Ideas()) })
		if want := i / 2; parked != want {
			t.Errorf("after proposal %d %d ideas are parked", i, parked)
		}
		if _, err := r.Undo(t.Context(), session.Facilitator); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(before, paceOf(r)); diff != "" || len(notes()) > 0 {
			t.Errorf("undo leaves %q and %s", notes(), diff)
		}
	}
}

func TestAProposalOfBeforeIsRefused(t *testing.T) {
	t.Parallel()
	r := lateMorning(t)
	a := paceOf(r).Proposals[1]
	r.Must(session.Resize{Slot: coded(r, "J2S08").ID, By: -5, At: r.Clock.Now()})
	if err := r.Refuses(session.Absorb{Absorption: a, At: r.Clock.Now()}); !errors.Is(err, session.ErrGone) {
		t.Errorf("got %v", err)
	}
	fixed := coded(r, "J2S09")
	a.Changes = []session.Relength{{Slot: fixed.ID, From: fixed.Length, To: 60}}
	if err := r.Refuses(session.Absorb{Absorption: a, At: r.Clock.Now()}); !errors.Is(err, session.ErrAnchored) {
		t.Errorf("got %v", err)
	}
}

func TestASessionGoesToTheDayThatHasRoom(t *testing.T) {
	t.Parallel()
	r := lateMorning(t)
	r.Must(session.Drop{Slot: coded(r, "J3S09").ID, At: r.Clock.Now()}, session.Drop{Slot: coded(r, "J3S02").ID, At: r.Clock.Now()})
	a := paceOf(r).Proposals[2]
	last := coded(r, "J3S01").Day
	if a.Kind != pace.Move || a.Changes[0].Day != last {
		t.Fatalf("the last day has free time, and yet: %+v", a)
	}
	r.Must(session.Absorb{Absorption: a, At: r.Clock.Now()})
	if got := coded(r, "J2S08"); got.Day != last || got.Length != 10 {
		t.Errorf("the session is %+v", got)
	}
	r.Read(func(rt *session.Retreat) {
		for _, p := range rt.Programme(last) {
			if p.Overlap > 0 {
				t.Errorf("%s overlaps by %d", p.Slot.Code, p.Overlap)
			}
		}
	})
	if p := paceOf(r); p.Delay != 0 {
		t.Errorf("the day runs like this: %s", told(r, p))
	}
}

func TestMinutesInHandAreGivenBack(t *testing.T) {
	t.Parallel()
	r := second(t, "10:50")
	r.Must(session.Begin{Slot: coded(r, "J2S06").ID, At: r.Clock.Now()})
	r.Clock.Pass(50 * time.Minute)
	r.Must(session.Finish{Slot: coded(r, "J2S06").ID, At: r.Clock.Now()})
	p := paceOf(r)
	want := `-15 before 13:00
4: J2S06 65-50 J2S06B 5-6 J2S07 50-62 J2S08 10-12 ends 13:00, 0 left
6: J2S06 65-50 ends 12:45, 0 left
`
	if diff := cmp.Diff(want, told(r, p)); diff != "" {
		t.Fatal(diff)
	}
	r.Must(session.Absorb{Absorption: p.Proposals[0], At: r.Clock.Now()})
	r.Read(func(rt *session.Retreat) {
		d, _ := rt.DayOn("2026-12-10")
		for _, c := range rt.Course(d, r.Clock.Now()) {
			if c.Overlap > 0 || c.Slot.Code == "J2S06B" && c.Start != 11*60+40 {
				t.Errorf("%s begins at %s and overlaps by %d", c.Slot.Code, c.Start, c.Overlap)
			}
		}
	})
	if p := paceOf(r); p.Delay != 0 {
		t.Errorf("the day runs like this: %s", told(r, p))
	}
}

func TestNothingIsProposedForNothing(t *testing.T) {
	t.Parallel()
	r := second(t, "11:30")
	ok := func() bool {
		return sessiontest.Look(r, func(rt *session.Retreat) bool { _, ok := rt.Pace(r.Clock.Now()); return ok })
	}
	if ok() {
		t.Error("nobody has started a session")
	}
	r.Clock.Pass(30 * 24 * time.Hour)
	if ok() {
		t.Error("the retreat is over")
	}
}

// A day on which sessions run over at random and the first proposal is taken each time
// keeps every fixed hour that it can keep, and never gets worse.
func TestAnyDayIsCaughtUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		r := second(t, "08:45")
		d := sessiontest.Look(r, func(x *session.Retreat) session.ID { d, _ := x.DayOn("2026-12-10"); return d.ID })
		hours := fixedHours(r, d)
		for range 20 {
			next := sessiontest.Look(r, func(x *session.Retreat) session.Position { p, _ := x.Position(r.Clock.Now()); return p })
			if next.Finished || next.Next.Slot == nil && next.Running {
				break
			}
			s := next.Next.Slot
			if !next.Running && next.Now.Slot != nil {
				s = next.Now.Slot
			}
			r.Must(session.Begin{Slot: s.ID, At: r.Clock.Now()})
			r.Clock.Pass(time.Duration(max(5, int(s.Length)+rapid.IntRange(-12, 15).Draw(rt, "over"))) * time.Minute)
			p := paceOf(r)
			if len(p.Proposals) == 0 {
				continue
			}
			a := p.Proposals[rapid.IntRange(0, len(p.Proposals)-1).Draw(rt, "proposal")]
			r.Must(session.Absorb{Absorption: a, At: r.Clock.Now()})
			if after := paceOf(r); p.Delay > 0 && after.Until == p.Until && after.Delay != a.Left {
				rt.Fatalf("%s promised %d minutes left, but there are %s", told(r, p), a.Left, told(r, after))
			}
		}
		if diff := cmp.Diff(hours, fixedHours(r, d)); diff != "" {
			rt.Error(diff)
		}
	})
}

// fixedHours are those of a day.
func fixedHours(r *sessiontest.Room, day session.ID) map[string]session.Minutes {
	hours := map[string]session.Minutes{}
	r.Read(func(rt *session.Retreat) {
		for _, p := range rt.Programme(day) {
			if p.Slot.Anchored {
				hours[p.Slot.Code] = p.Start
			}
		}
	})
	return hours
}
