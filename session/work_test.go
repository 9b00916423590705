package session_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
)

// sold is the mission as the terms of reference sell it.
func sold() []session.PhaseSize {
	var sizes []session.PhaseSize
	for _, p := range template.Work {
		sizes = append(sizes, session.PhaseSize{Kind: session.PhaseKind(p.Kind), Days: p.Days, Gap: p.Gap})
	}
	return sizes
}

// open reports that offices are open on a day, counted in the simplest way.
func open(d session.Date) bool {
	if w := d.Weekday(); w == time.Saturday || w == time.Sunday {
		return false
	}
	return !slices.ContainsFunc(template.Holidays, func(h template.Holiday) bool { return h.Date == string(d) })
}

// openFrom is the first day on which offices are open, from a day on.
func openFrom(d session.Date) session.Date {
	for !open(d) {
		d = d.Add(1)
	}
	return d
}

// threeFrom are three days in a row on which offices are open.
func threeFrom(d session.Date) []session.Date {
	first := openFrom(d)
	second := openFrom(first.Add(1))
	return []session.Date{first, second, openFrom(second.Add(1))}
}

func datesOf(w session.WorkPlan) []session.Date {
	var all []session.Date
	for _, p := range w.Phases {
		all = append(all, p.Dates...)
	}
	return all
}

// someDate draws a day of the years of which holidays are known, with room after it.
func someDate(t *rapid.T, name string) session.Date {
	return session.Date("2026-01-02").Add(rapid.IntRange(0, 1500).Draw(t, name))
}

func TestM01WorkPlanFollowsTheSignature(t *testing.T) {
	t.Parallel()
	w := session.LayWork(session.WorkAnchors{Signed: "2026-11-02", Room: []session.Date{"2026-12-09", "2026-12-10", "2026-12-11"}}, sold())
	want := []struct {
		kind        session.PhaseKind
		days        int
		first, last session.Date
	}{
		{session.BeforeRoom, 7, "2026-11-02", "2026-11-11"}, // 6 November is a holiday
		{session.InTheRoom, 5, "2026-12-08", "2026-12-14"},
		{session.AfterRoom, 5, "2026-12-15", "2026-12-21"},
		{session.FirstDraft, 1, "2026-12-29", "2026-12-29"},
		{session.Improvement, 3, "2027-01-04", "2027-01-06"}, // after New Year's Day
		{session.FinalDraft, 1, "2027-01-13", "2027-01-13"},  // after the 11th
	}
	for i, p := range w.Phases {
		if p.Kind != want[i].kind || len(p.Dates) != want[i].days || p.Dates[0] != want[i].first || p.Dates[len(p.Dates)-1] != want[i].last {
			t.Errorf("%s lies on %v, want %d days from %s to %s", p.Kind, p.Dates, want[i].days, want[i].first, want[i].last)
		}
	}
	if w.Total != session.SoldDays || w.Short != 0 || len(w.Shut) != 0 {
		t.Errorf("total %d, short of %d, shut %v", w.Total, w.Short, w.Shut)
	}
	if f := w.Of(session.InTheRoom).Facilitated; len(f) != 3 || f[0] != "2026-12-09" {
		t.Errorf("facilitation on %v, three days from J1 wanted", f)
	}
}

func TestM01EveryDayOfWorkIsAWorkingDay(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		sizes := sold()
		total := 0
		for i := range sizes {
			sizes[i].Days, sizes[i].Gap = rapid.IntRange(0, 12).Draw(t, "days"), rapid.IntRange(0, 9).Draw(t, "gap")
			total += sizes[i].Days
		}
		a := session.WorkAnchors{Room: threeFrom(someDate(t, "J1"))}
		if rapid.Bool().Draw(t, "signed") {
			a.Signed = someDate(t, "signature")
		}
		w := session.LayWork(a, sizes)
		all := datesOf(w)
		if w.Total != total || len(all) != total {
			t.Fatalf("%d days laid and %d said, %d asked for", len(all), w.Total, total)
		}
		if len(w.Shut) != 0 || !slices.IsSorted(all) || len(slices.Compact(slices.Clone(all))) != len(all) {
			t.Fatalf("the order is lost: %v", all)
		}
		for _, d := range all {
			if !open(d) {
				t.Fatalf("%s is no working day", d)
			}
		}
		before := w.Of(session.BeforeRoom).Dates
		if len(before) > 0 && a.Signed != "" && (w.Short > 0) != (before[0] < a.Signed) {
			t.Fatalf("short of %d days, work begins on %s and the signature is on %s", w.Short, before[0], a.Signed)
		}
	})
}

func TestM01MovingTheSignatureMovesAll(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d := someDate(t, "signature")
		later := d.Add(rapid.IntRange(4, 60).Draw(t, "later"))
		was, is := session.LayWork(session.WorkAnchors{Signed: d}, sold()), session.LayWork(session.WorkAnchors{Signed: later}, sold())
		if first, _ := is.Span(); first != openFrom(later) {
			t.Fatalf("signed on %s, work begins on %s", later, first)
		}
		if len(is.Of(session.InTheRoom).Facilitated) != 3 {
			t.Fatalf("facilitation on %v", is.Of(session.InTheRoom).Facilitated)
		}
		for i, day := range datesOf(is) {
			if was := datesOf(was)[i]; openFrom(later) > openFrom(d) && was >= day {
				t.Fatalf("day %d stays on %s when the signature goes from %s to %s", i+1, was, d, later)
			}
		}
	})
}

func TestM01TooFewDaysBeforeTheRoomAreCounted(t *testing.T) {
	t.Parallel()
	room := []session.Date{"2026-12-09", "2026-12-10", "2026-12-11"}
	for signed, short := range map[session.Date]int{"2026-11-27": 0, "2026-11-30": 1, "2026-12-07": 6, "2026-12-08": 7, "2027-02-01": 7} {
		w := session.LayWork(session.WorkAnchors{Signed: signed, Room: room}, sold())
		before := w.Of(session.BeforeRoom).Dates
		if w.Short != short || before[len(before)-1] >= "2026-12-08" {
			t.Errorf("signed on %s: short of %d, last day %s; want %d", signed, w.Short, before[len(before)-1], short)
		}
	}
}

func TestM01DaysThatFollowTheMoonAreSaid(t *testing.T) {
	t.Parallel()
	w := session.LayWork(session.WorkAnchors{Signed: "2026-08-17"}, sold())
	if !slices.Equal(w.Unsure, []session.Date{"2026-08-25", "2026-08-26", "2026-08-27"}) {
		t.Errorf("to be confirmed: %v", w.Unsure)
	}
	if slices.Contains(datesOf(w), "2026-08-26") {
		t.Error("work is laid on the expected day of a feast")
	}
	shut := session.LayWork(session.WorkAnchors{Room: []session.Date{"2026-12-11", "2026-12-12", "2026-12-13"}}, sold())
	if !slices.Equal(shut.Shut, []session.Date{"2026-12-12", "2026-12-13"}) {
		t.Errorf("facilitation on a weekend is said of %v", shut.Shut)
	}
}

// worked is a room in which the mission is laid.
func worked(t *testing.T) *sessiontest.Room {
	t.Helper()
	r := sessiontest.NewRoom(t)
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	r.Must(session.PlanWork{Signed: "2026-11-02"})
	return r
}

func TestM01TheMissionIsLaidOnce(t *testing.T) {
	t.Parallel()
	r := worked(t)
	tasks := sessiontest.Look(r, func(rt *session.Retreat) int { return len(rt.Tasks()) })
	if r.Must(session.PlanWork{}); tasks == 0 || sessiontest.Look(r, func(rt *session.Retreat) int { return len(rt.Tasks()) }) != tasks {
		t.Errorf("%d tasks, and more after a second time", tasks)
	}
	r.Read(func(rt *session.Retreat) {
		if len(rt.Phases()) != 6 || rt.WorkPlan().Total != session.SoldDays {
			t.Errorf("%d phases of %d days", len(rt.Phases()), rt.WorkPlan().Total)
		}
		for _, p := range rt.WorkPlan().Phases {
			if e := session.EffortOf(rt.TasksOf(p.Kind)); e.Sold != inFigures(p.Days) || e.Spent != "0" {
				t.Errorf("%s is sold for %d days, its tasks for %s", p.Kind, p.Days, e.Sold)
			}
			for _, task := range rt.TasksOf(p.Kind) {
				if len(p.DaysOf(task)) != task.Length {
					t.Errorf("%s leaves its phase: %v", task.TextFR, p.DaysOf(task))
				}
			}
		}
	})
}

func inFigures(n int) string { return string(rune('0' + n)) }

func TestM01EffortIsAddedUpExactly(t *testing.T) {
	t.Parallel()
	e := session.EffortOf([]*session.Task{{Sold: "0.5", Spent: "0.1"}, {Sold: "1.25", Spent: "0.2"}, {Spent: "2"}})
	if e.Sold != "1.75" || e.Spent != "2.3" || !e.Beyond() {
		t.Errorf("sold %s, spent %s, beyond %t", e.Sold, e.Spent, e.Beyond())
	}
}

func TestM01MovingTheFirstDayMovesTheAgenda(t *testing.T) {
	t.Parallel()
	r := worked(t)
	profile := sessiontest.Look(r, func(rt *session.Retreat) session.ID { return rt.Profile().ID })
	r.Must(session.Edit{Item: profile, Field: "start", Value: "2026-12-16"})
	r.Read(func(rt *session.Retreat) {
		w := rt.WorkPlan()
		if d := w.Of(session.InTheRoom).Dates; d[0] != "2026-12-15" || d[4] != "2026-12-21" {
			t.Errorf("the room is there on %v", d)
		}
		if d := w.Of(session.BeforeRoom).Dates; d[0] != "2026-11-02" {
			t.Errorf("what hangs on the signature moved to %s", d[0])
		}
		if d := rt.Days()[4]; d.Date != "2026-12-21" {
			t.Errorf("the day after is %s", d.Date)
		}
	})
	slot := sessiontest.Look(r, func(rt *session.Retreat) session.ID { return rt.Slots()[5].ID })
	r.Must(session.Begin{Slot: slot, At: r.Clock.Now()})
	if err := r.Refuses(session.Edit{Item: profile, Field: "start", Value: "2026-12-23"}); !errors.Is(err, session.ErrHeld) {
		t.Errorf("the first day moves although a session began: %v", err)
	}
}
