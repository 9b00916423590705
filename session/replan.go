package session

import (
	"cmp"
	"fmt"
	"time"

	"halqa/assets/template"
)

// Insert puts a new session into a day, behind another or at its end. When a fixed hour
// leaves no free time, the sessions before it give way in proportion; it is refused with
// ErrAnchored when they can't.
type Insert struct {
	Day    ID // of a session that comes after none
	After  ID
	Length Minutes // 15 when 0
	Values []string
	At     time.Time // now
	Why    string
}

// firstHour is when a day begins that had no session.
const firstHour Minutes = 9 * 60

// usual is the length of a session of which nobody said one.
const usual Minutes = 15

func (c Insert) plan(b *batch) {
	b.called(VerbPlan)
	b.why = c.Why
	if !c.After.IsZero() {
		s, ok := live[*Slot](b, c.After)
		if !ok {
			return
		}
		c.Day = s.Day
	}
	if _, ok := live[*AgendaDay](b, c.Day); !ok {
		return
	}
	c.Length = cmp.Or(c.Length, usual)
	if c.Length < shortest {
		b.refuse(ErrTooShort)
		return
	}
	d := b.draft(c.Day, c.At)
	at := len(d.slots)
	if i := d.index(c.After); i >= 0 {
		at = i + 1
	}
	d.insert(at, &Slot{Length: c.Length, Least: c.Length})
	if !d.makeRoom(at) {
		b.refuse(ErrAnchored)
		return
	}
	place := d.place(b, at)
	id := b.add(slotType)
	b.sets(id, "day", c.Day.String(), "length", number(c.Length), posField, place)
	if at == 0 {
		b.sets(id, "start", firstHour.text(), "anchored", "1")
	}
	b.sets(id, c.Values...)
	d.relengthen(b, c.At, c.Why)
	added := &Slot{Item: Item{ID: id}, Day: c.Day}
	for i := 0; i+1 < len(c.Values); i += 2 {
		switch c.Values[i] {
		case "title_fr":
			added.TitleFR = c.Values[i+1]
		case "title_ar":
			added.TitleAR = c.Values[i+1]
		}
	}
	b.adjusted(added, c.Length, c.At, c.Why)
}

// Split cuts a session in two that follow one another; together they take its time. A
// session that was held can't be split.
type Split struct {
	Slot ID
	At   time.Time // now
	Why  string
}

func (c Split) plan(b *batch) {
	b.called(VerbPlan)
	b.why = c.Why
	s, ok := live[*Slot](b, c.Slot)
	switch {
	case !ok:
		return
	case s.Ended > 0:
		b.refuse(ErrHeld)
		return
	}
	first := half(s.Length)
	if s.Length%step != 0 {
		first = (s.Length + 1) / 2
	}
	if s.Length-first < shortest {
		b.refuse(ErrTooShort)
		return
	}
	place := Between(s.Pos, b.posAfter(s))
	id := b.add(slotType)
	for i := range slotType.Fields {
		switch f := &slotType.Fields[i]; f.Name {
		case "start", "anchored", "length", "least", "prayer", "code", "began", "ended":
		default:
			b.set(id, f.Name, f.Value(s, ""))
		}
	}
	second := func(title string) string {
		if title == "" {
			return ""
		}
		return title + " (2)"
	}
	b.sets(id, "length", number(s.Length-first), "title_fr", second(s.TitleFR), "title_ar", second(s.TitleAR), posField, place)
	b.set(s.ID, "length", number(first))
	if s.Least > first {
		b.set(s.ID, "least", number(first))
	}
	b.replanned(s, fmt.Sprintf(divided, s.Length, first, s.Length-first), c.At, c.Why)
}

// Swap lets a session change places with its neighbour. Fixed hours stay: what passes one
// finds its room among the sessions behind it, which give way in proportion.
type Swap struct {
	Slot  ID
	Later bool      // with the next one; otherwise with the one before
	At    time.Time // now
	Why   string
}

func (c Swap) plan(b *batch) {
	b.called(VerbPlan)
	b.why = c.Why
	s, ok := live[*Slot](b, c.Slot)
	if !ok {
		return
	}
	before := b.hourOf(s)
	d := b.draft(s.Day, c.At)
	from := d.index(s.ID)
	to := from - 1
	if c.Later {
		to = from + 1
	}
	if to < 0 || to >= len(d.slots) {
		return // there is no neighbour: nothing to do
	}
	switch o := d.slots[to]; {
	case s.Anchored || o.Anchored && to == 0:
		b.refuse(ErrAnchored)
		return
	case s.Began > 0 || o.Began > 0 || o.Ended > 0:
		b.refuse(ErrHeld)
		return
	}
	d.move(from, to)
	if !d.makeRoom(to) {
		b.refuse(ErrAnchored)
		return
	}
	b.set(s.ID, posField, d.place(b, to))
	if from == 0 || to == 0 { // the day begins with another session, at the same hour
		b.set(d.slots[0].ID, "start", d.hour.text())
	}
	d.relengthen(b, c.At, c.Why)
	b.replanned(s, fmt.Sprintf(shifted, before, d.plan()[to].Start), c.At, c.Why)
}

// Carry moves a session to another day: into free time before a fixed hour when there is
// enough, else behind the last working session, before what closes the day.
type Carry struct {
	Slot, Day ID
	At        time.Time // now
	Why       string
}

func (c Carry) plan(b *batch) {
	b.called(VerbPlan)
	b.why = c.Why
	s, ok := live[*Slot](b, c.Slot)
	if !ok {
		return
	}
	day, ok := live[*AgendaDay](b, c.Day)
	switch {
	case !ok || s.Day == c.Day:
		return
	case s.Began > 0:
		b.refuse(ErrHeld)
		return
	case s.Anchored && s.Type == template.Meal:
		b.refuse(ErrAnchored)
		return
	}
	b.leaves(s)
	d := b.draft(c.Day, c.At)
	at := d.vacancy(s.Length)
	moved := *s
	moved.Anchored = false
	d.insert(at, &moved)
	if !d.makeRoom(at) {
		b.refuse(ErrAnchored)
		return
	}
	b.sets(s.ID, "day", c.Day.String(), "anchored", "", posField, d.place(b, at))
	if at == 0 {
		b.sets(s.ID, "start", firstHour.text(), "anchored", "1")
	}
	d.relengthen(b, c.At, c.Why)
	b.replanned(s, fmt.Sprintf(elsewhere+" %s", s.Length, day.Short), c.At, c.Why)
}

// leaves keeps the hour of what follows the first session of a day when that goes.
func (b *batch) leaves(s *Slot) {
	slots := b.slotsOf(s.Day)
	if len(slots) > 1 && slots[0] == s && !slots[1].Anchored {
		b.set(slots[1].ID, "start", programme(slots)[1].Start.text())
	}
}

// hourOf is when a session begins by the plan.
func (r *Retreat) hourOf(s *Slot) Minutes {
	for _, p := range r.Programme(s.Day) {
		if p.Slot == s {
			return p.Start
		}
	}
	return 0
}

// posAfter is the place of what follows a session in the whole agenda.
func (r *Retreat) posAfter(s *Slot) string {
	for _, o := range r.slots.live {
		if o.Pos > s.Pos {
			return o.Pos
		}
	}
	return ""
}
