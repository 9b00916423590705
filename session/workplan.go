package session

import (
	"cmp"
	"slices"

	"halqa/assets/template"
)

// SoldDays is what the terms of reference buy: the days of the whole mission.
const SoldDays = 22

// WorkAnchors are the two dates on which the work hangs. Both may be unknown.
type WorkAnchors struct {
	Signed Date   // the signature of the contract: work begins there
	Room   []Date // the days of facilitation in order, the first of them is J1
}

// PhaseSize is how long a phase is and how long others need before it, in working days.
type PhaseSize struct {
	Kind PhaseKind
	Days int
	Gap  int // between the phase before and this one: the time the board has to read
}

// PhaseDays is a phase with its days.
type PhaseDays struct {
	PhaseSize
	Dates       []Date // in order; none while nothing says when
	Facilitated []Date // those that the room is there
}

// WorkPlan is the mission on its days.
type WorkPlan struct {
	Phases []PhaseDays // in order
	Total  int         // days of all phases
	Short  int         // working days that are missing between the signature and the eve of J1
	Shut   []Date      // days of facilitation on which offices are closed
	Unsure []Date      // days within the work that may turn out to be holidays or not
}

// LayWork puts the phases of a mission on working days. What comes before the room starts
// with the signature; everything from the eve of J1 on follows the room. Without a J1 the
// room follows the signature too, and without a signature what comes before ends where
// others begin to read.
//
// The eve and the day after are the working days next to the room. When too few working
// days precede the eve, the first phase is laid back from it, which is before the
// signature, and the plan says how many are missing.
func LayWork(a WorkAnchors, sizes []PhaseSize) WorkPlan {
	w := WorkPlan{Phases: make([]PhaseDays, len(sizes))}
	room := slices.IndexFunc(sizes, func(s PhaseSize) bool { return s.Kind == InTheRoom })
	for i, s := range sizes {
		s.Days, s.Gap = min(max(s.Days, 0), mostDays), min(max(s.Gap, 0), mostDays)
		w.Phases[i].PhaseSize = s
		w.Total += s.Days
	}
	switch {
	case len(a.Room) > 0 && room >= 0:
		w.follow(room+1, len(sizes), w.around(a, room))
	case a.Signed != "":
		w.follow(0, len(sizes), a.Signed.Add(-1))
	}
	w.warn(a.Room)
	return w
}

// mostDays keeps a slip of the keyboard from asking for years of work.
const mostDays = 250

// follow lays the phases from i up to another, each after the one before; the first of
// them follows a day.
func (w *WorkPlan) follow(i, to int, last Date) {
	for ; i < to; i++ {
		p := &w.Phases[i]
		if i > 0 {
			last = skip(last, p.Gap)
		}
		for range p.Days {
			last = workingDayAfter(last)
			p.Dates = append(p.Dates, last)
		}
		if p.Kind == InTheRoom {
			eves := min(max((p.Days-roomDays+1)/2, 0), p.Days)
			p.Facilitated = p.Dates[eves:min(eves+roomDays, p.Days)]
		}
	}
}

// roomDays is how many days the room is there when no agenda says it.
const roomDays = 3

// skip is the last of n working days after a day.
func skip(d Date, n int) Date {
	for range n {
		d = workingDayAfter(d)
	}
	return d
}

// around lays the phase of the room on its days and what comes before it, and returns
// its last day.
func (w *WorkPlan) around(a WorkAnchors, room int) Date {
	p := &w.Phases[room]
	n := min(p.Days, len(a.Room))
	p.Facilitated = slices.Clone(a.Room[:n])
	extra := p.Days - n
	eves := (extra + 1) / 2
	first := a.Room[0]
	var before []Date
	for range eves {
		first = workingDayBefore(first)
		before = append(before, first)
	}
	slices.Reverse(before)
	p.Dates = append(before, p.Facilitated...)
	last := a.Room[max(n, 1)-1]
	for range extra - eves {
		last = workingDayAfter(last)
		p.Dates = append(p.Dates, last)
	}
	w.before(a, room, first)
	return last
}

// before lays what comes before the room: from the signature on, or back from the eve when
// there is no signature, or too little time after it.
func (w *WorkPlan) before(a WorkAnchors, room int, eve Date) {
	needed, gaps := 0, 0
	for i := range room {
		needed += w.Phases[i].Days
		if i > 0 {
			gaps += w.Phases[i].Gap
		}
	}
	if a.Signed != "" {
		free := 0
		for d := workingDayAfter(a.Signed.Add(-1)); d < eve && free < needed+gaps; d = workingDayAfter(d) {
			free++
		}
		if w.Short = max(0, needed-free); free >= needed+gaps {
			w.follow(0, room, a.Signed.Add(-1))
			return
		}
	}
	d := eve
	if a.Signed == "" {
		for range w.Phases[room].Gap {
			d = workingDayBefore(d)
		}
	}
	for i := room - 1; i >= 0; i-- {
		p := &w.Phases[i]
		for range p.Days {
			d = workingDayBefore(d)
			p.Dates = append(p.Dates, d)
		}
		slices.Reverse(p.Dates)
	}
}

// warn notes the days that ask for a look at the calendar.
func (w *WorkPlan) warn(room []Date) {
	for _, d := range room {
		if closed(d) {
			w.Shut = append(w.Shut, d)
		}
	}
	first, last := w.Span()
	for _, h := range template.Holidays {
		for _, d := range []Date{Date(h.Date), Date(h.Or)} {
			if h.Estimated && d != "" && d >= first && d <= last && !weekend(d) && !slices.Contains(w.Unsure, d) {
				w.Unsure = append(w.Unsure, d)
			}
		}
	}
	slices.Sort(w.Unsure)
}

// Span is the first and the last day of the work, empty when nothing was laid.
func (w *WorkPlan) Span() (first, last Date) {
	for _, p := range w.Phases {
		if len(p.Dates) > 0 {
			first = cmp.Or(first, p.Dates[0])
			last = max(last, p.Dates[len(p.Dates)-1])
		}
	}
	return first, last
}

// Of is the phase of a kind, an empty one when there is none.
func (w *WorkPlan) Of(kind PhaseKind) PhaseDays {
	for _, p := range w.Phases {
		if p.Kind == kind {
			return p
		}
	}
	return PhaseDays{PhaseSize: PhaseSize{Kind: kind}}
}

// closed reports that offices are shut on a day: a weekend, or a holiday. One that follows
// the moon counts on the day for which it is expected.
func closed(d Date) bool {
	return weekend(d) || slices.ContainsFunc(template.Holidays, func(h template.Holiday) bool { return Date(h.Date) == d })
}

// workingDayBefore is the last day before d on which offices are open.
func workingDayBefore(d Date) Date {
	for d = d.Add(-1); closed(d); {
		d = d.Add(-1)
	}
	return d
}
