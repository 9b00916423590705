package session

import (
	"slices"
	"time"

	"halqa/assets/template"
	"halqa/session/pace"
)

// draft is a day as a command is about to leave it. Its sessions are copies.
type draft struct {
	slots []*Slot
	hour  Minutes        // when the day begins
	was   map[ID]Minutes // the lengths before
	over  Minutes        // by how much sessions overlapped before
	gone  map[ID]bool    // what is held, or was by its hour: nothing can be taken from it
}

func (r *Retreat) draft(day ID, now time.Time) *draft {
	d := &draft{was: map[ID]Minutes{}, gone: map[ID]bool{}}
	for _, s := range r.slotsOf(day) {
		c := *s
		d.slots = append(d.slots, &c)
		d.was[s.ID] = s.Length
	}
	if today, ok := find[*AgendaDay](r, day); ok && today.Date == DateOf(now) {
		course := r.Course(today, now)
		_, last := started(course, today.Date, now.Location())
		for i, p := range course {
			d.gone[p.Slot.ID] = i <= last || p.Start <= MinutesOf(now)
		}
	}
	if len(d.slots) > 0 {
		d.hour = d.slots[0].Start
	}
	d.over = d.overlap()
	return d
}

func (d *draft) index(id ID) int {
	return slices.IndexFunc(d.slots, func(s *Slot) bool { return s.ID == id })
}

func (d *draft) insert(at int, s *Slot) { d.slots = slices.Insert(d.slots, at, s) }

func (d *draft) move(from, to int) {
	s := d.slots[from]
	d.slots = slices.Insert(slices.Delete(d.slots, from, from+1), to, s)
}

// plan gives the sessions their hours; the day begins when it began.
func (d *draft) plan() []Planned {
	plan := programme(d.slots)
	if len(plan) > 0 && !d.slots[0].Anchored && d.hour > 0 {
		first := *d.slots[0]
		first.Start, first.Anchored = d.hour, true
		plan = programme(append([]*Slot{&first}, d.slots[1:]...))
	}
	return plan
}

func (d *draft) overlap() (sum Minutes) {
	for _, p := range d.plan() {
		sum += p.Overlap
	}
	return sum
}

// makeRoom lets the sessions around one give way until it overlaps nothing; it keeps its
// own length.
func (d *draft) makeRoom(at int) bool { return d.giveWay(at, at) }

// giveWay shortens the sessions between the fixed hours around one until nothing overlaps,
// as the rule of pace.Shrink says: in proportion, never under a least length, never a
// pause, what was begun, or the one to keep. It reports false when that is not enough.
func (d *draft) giveWay(at, keep int) bool {
	if d.overlap() <= d.over {
		return d.fitsDay()
	}
	// From the fixed hour before to the one behind.
	from := at
	for from > 0 && !d.slots[from].Anchored {
		from--
	}
	to := at + 1
	for to < len(d.slots) && !d.slots[to].Anchored {
		to++
	}
	if to == len(d.slots) {
		return d.fitsDay() && d.overlap() <= d.over
	}
	plan := d.plan()
	st := pace.Stretch{From: int(plan[from].Start), Until: int(plan[to].Start)}
	for i := from; i < to; i++ {
		s := d.slots[i]
		c := pace.Session{Length: int(s.Length), Least: int(s.least()), Pause: s.Still()}
		if i == keep || s.Began > 0 || d.gone[s.ID] {
			c.Least = c.Length
		}
		st.Sessions = append(st.Sessions, c)
	}
	for _, p := range pace.Propose(st) {
		if p.Kind != pace.Shrink || p.Left > 0 {
			continue
		}
		for _, c := range p.Changes {
			d.slots[from+c.Session].Length = Minutes(c.To)
		}
	}
	return d.overlap() <= d.over && d.fitsDay()
}

// fitsDay reports that the day ends before midnight.
func (d *draft) fitsDay() bool {
	plan := d.plan()
	return len(plan) == 0 || plan[len(plan)-1].End < 24*60
}

// relengthen writes the lengths that gave way.
func (d *draft) relengthen(b *batch, at time.Time, why string) {
	for _, s := range d.slots {
		was, known := d.was[s.ID]
		if !known || was == s.Length || s.ID.IsZero() {
			continue
		}
		b.set(s.ID, "length", number(s.Length))
		to := s.Length
		before := *s
		before.Length = was
		b.adjusted(&before, to, at, why)
	}
}

// place is the word between the neighbours of a session in the whole agenda.
func (d *draft) place(b *batch, at int) string {
	if at > 0 {
		before := d.slots[at-1]
		next := b.posAfter(before)
		if at+1 < len(d.slots) {
			next = d.slots[at+1].Pos
		}
		return Between(before.Pos, next)
	}
	if len(d.slots) > 1 {
		next := d.slots[1].Pos
		previous := ""
		for _, o := range b.slots.live {
			if o.Pos < next {
				previous = o.Pos
			}
		}
		return Between(previous, next)
	}
	last := ""
	for _, o := range b.slots.live {
		last = max(last, o.Pos)
	}
	return Between(last, "")
}

// vacancy is where a session from another day goes.
func (d *draft) vacancy(length Minutes) int {
	plan := d.plan()
	for i, p := range plan {
		if i > 0 && p.Slot.Anchored && p.Idle >= length && p.Slot.Began == 0 {
			return i
		}
	}
	at := len(d.slots)
	for at > 1 && d.slots[at-1].closes() && !d.slots[at-1].Anchored {
		at--
	}
	return at
}

// closes reports that a session ends a day: nothing new comes behind it.
func (s *Slot) closes() bool {
	switch s.Type {
	case "evaluation", "ajustement", "cloture":
		return true
	}
	return s.Format == template.Committee
}

// least is what a session can be shortened to.
func (s *Slot) least() Minutes {
	if s.Least > 0 {
		return max(shortest, s.Least)
	}
	return max(shortest, half(s.Length))
}
