package session

import (
	"cmp"
	"slices"

	"halqa/assets/template"
)

// ConcernKind names a rule of a good day that a plan does not keep.
type ConcernKind string

// The rules, the most pressing first.
const (
	Overlapping  ConcernKind = "overlap"  // a session begins before the one before it ends
	PrayerMissed ConcernKind = "prayer"   // no pause covers a prayer
	PauseMissed  ConcernKind = "pause"    // the pause for a prayer no longer covers it
	AfterSunset  ConcernKind = "maghrib"  // the programme ends after Maghrib
	Unbroken     ConcernKind = "unbroken" // people sit for too long
	UnderLeast   ConcernKind = "least"    // a session is shorter than makes sense
	FreeTime     ConcernKind = "free"     // minutes that nobody planned, before a fixed hour
)

// MostUnbroken is how long people work without a pause or an energiser.
const MostUnbroken Minutes = 90

// Concern is one thing to look at in the plan of a day. It is a question to people and
// never stops them.
type Concern struct {
	Kind     ConcernKind
	Slot     ID      // zero when it is about the day
	Prayer   string  // template.Dhuhr or template.Asr
	From, To Minutes // hours; of UnderLeast and FreeTime the minutes are To−From
}

// Concerns reads the plan of a day as a careful colleague would, the most pressing first.
func (r *Retreat) Concerns(d *AgendaDay) []Concern {
	plan := r.Programme(d.ID)
	if len(plan) == 0 {
		return nil
	}
	var all []Concern
	for _, p := range plan {
		if p.Overlap > 0 {
			all = append(all, Concern{Kind: Overlapping, Slot: p.Slot.ID, From: p.Start, To: p.Start + p.Overlap})
		}
	}
	all = append(all, r.prayerConcerns(d, plan)...)
	if end := plan[len(plan)-1].End; d.Maghrib > 0 && end > d.Maghrib {
		all = append(all, Concern{Kind: AfterSunset, From: d.Maghrib, To: end})
	}
	all = append(all, unbroken(plan)...)
	for _, p := range plan {
		if p.Slot.Least > 0 && p.Slot.Length < p.Slot.Least && p.Slot.Began == 0 {
			all = append(all, Concern{Kind: UnderLeast, Slot: p.Slot.ID, From: p.Slot.Length, To: p.Slot.Least})
		}
		if p.Idle >= shortest {
			all = append(all, Concern{Kind: FreeTime, Slot: p.Slot.ID, From: p.Start - p.Idle, To: p.Start})
		}
	}
	return all
}

// prayerConcerns tells a pause that was made for a prayer from a prayer without a pause.
func (r *Retreat) prayerConcerns(d *AgendaDay, plan []Planned) (all []Concern) {
	for _, name := range r.Uncovered(d) {
		c := Concern{Kind: PrayerMissed, Prayer: name, From: d.Dhuhr}
		if name == template.Asr {
			c.From = d.Asr
		}
		for _, p := range plan {
			if p.Slot.Prayer == name && p.Slot.Still() {
				c.Kind, c.Slot = PauseMissed, p.Slot.ID
			}
		}
		all = append(all, c)
	}
	return all
}

// unbroken lists the stretches of work that are too long for people who sit.
func unbroken(plan []Planned) (all []Concern) {
	from := Minutes(-1)
	end := from
	ends := func() {
		if from >= 0 && end-from > MostUnbroken {
			all = append(all, Concern{Kind: Unbroken, From: from, To: end})
		}
		from = -1
	}
	for _, p := range plan {
		if p.Idle >= shortest || p.Slot.rests() {
			ends()
		}
		if p.Slot.rests() {
			continue
		}
		if from < 0 {
			from = p.Start
		}
		end = p.End
	}
	ends()
	return all
}

// rests reports that people stand up in a session, or may leave: it breaks a long
// stretch.
func (s *Slot) rests() bool {
	return s.Still() || s.Type == energiser || s.Type == "accueil" || s.Format == template.Committee
}

// NewConcerns lists what a change brought that was not there before it.
func NewConcerns(before, after []Concern) []Concern {
	return slices.DeleteFunc(slices.Clone(after), func(c Concern) bool {
		return slices.ContainsFunc(before, func(o Concern) bool {
			return o.Kind == c.Kind && o.Prayer == c.Prayer && o.Slot == c.Slot && (c.Kind != Unbroken || cmp.Compare(o.To-o.From, c.To-c.From) >= 0)
		})
	})
}
