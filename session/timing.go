package session

import (
	"time"

	"halqa/assets/template"
)

// Planned is a session with its hours.
type Planned struct {
	Slot       *Slot
	Start, End Minutes
	Overlap    Minutes // by how much it begins before the one before it ends
	Idle       Minutes // free time before it
}

// Programme lays the sessions of a day one after the other. A fixed hour stays where it
// is: free time or an overlap before it is told, never hidden.
func (r *Retreat) Programme(d ID) []Planned { return programme(r.slotsOf(d)) }

// slotsOf are the sessions of a day, in order.
func (r *Retreat) slotsOf(d ID) []*Slot {
	var all []*Slot
	for _, s := range r.slots.live {
		if s.Day == d {
			all = append(all, s)
		}
	}
	return all
}

// programme gives sessions their hours, one after the other.
func programme(slots []*Slot) []Planned {
	var plan []Planned
	at := Minutes(-1)
	for _, s := range slots {
		p := Planned{Slot: s, Start: at}
		if s.Anchored || at < 0 {
			p.Start = s.Start
		}
		p.after(at)
		p.End = p.Start + s.Length
		at = p.End
		plan = append(plan, p)
	}
	return plan
}

// after tells what separates a session from the end of the one before, -1 for none.
func (p *Planned) after(at Minutes) {
	p.Overlap, p.Idle = 0, 0
	if at >= 0 {
		p.Overlap, p.Idle = max(0, at-p.Start), max(0, p.Start-at)
	}
}

// Course is the programme of a day as it goes at a moment. Sessions that were started by
// hand stand at their real hours and one that runs over ends now. Those to come follow
// one another, at their planned hour at the earliest; fixed hours stay where they are.
func (r *Retreat) Course(d *AgendaDay, now time.Time) []Planned {
	course := r.Programme(d.ID)
	at := Minutes(-1) // until something was started by hand the plan holds
	for i := range course {
		p := &course[i]
		began, ended := p.Slot.times(d.Date, now.Location())
		switch {
		case !began.IsZero():
			p.Start = MinutesOf(began)
			p.End = p.Start + p.Slot.Length
			if ended.IsZero() && DateOf(now) == d.Date {
				p.End = max(p.End, MinutesOf(now))
			}
		case at >= 0:
			if !p.Slot.Anchored {
				p.Start = max(p.Start, at)
			}
			p.End = p.Start + p.Slot.Length
		case ended.IsZero():
			continue
		}
		if !ended.IsZero() {
			p.End = max(p.Start, MinutesOf(ended))
		}
		p.after(at)
		at = p.End
	}
	return course
}

// Still reports whether nobody works in the session: a pause or a meal.
func (s *Slot) Still() bool { return s.Type == template.Pause || s.Type == template.Meal }

// times are when a session began and ended on a date, zero for what did not happen. What
// was started on another day was a rehearsal.
func (s *Slot) times(date Date, place *time.Location) (began, ended time.Time) {
	on := func(ms int64) time.Time {
		if t := time.UnixMilli(ms).In(place); ms > 0 && DateOf(t) == date {
			return t
		}
		return time.Time{}
	}
	return on(s.Began), on(s.Ended)
}

// DayOn is the agenda's day of a date.
func (r *Retreat) DayOn(date Date) (*AgendaDay, bool) {
	for _, d := range r.days.live {
		if d.Date == date {
			return d, true
		}
	}
	return nil, false
}

// Position is where the room stands in the agenda at a moment.
type Position struct {
	Day       *AgendaDay
	Now, Next Planned // at the hours of the Course; their Slot is nil when there is none
	// Due is when the plan has Now end, or Next begin when nothing is on.
	Due Minutes
	// Left is until the end of Now, negative when it runs over and never more than its
	// length. When nothing is on it is until the start of Next.
	Left time.Duration
	// Drift is how much later than Due that will be at this pace; negative is early.
	Drift    time.Duration
	Running  bool // Now was started by hand
	Finished bool // the day has no session left
}

// Position says what is on at a moment of one of the retreat's days: the session that was
// started by hand last and not ended, else the one that the course has at this hour.
func (r *Retreat) Position(now time.Time) (Position, bool) {
	d, ok := r.DayOn(DateOf(now))
	if !ok {
		return Position{}, false
	}
	pos := Position{Day: d}
	plan, course := r.Programme(d.ID), r.Course(d, now)
	running, last := started(course, d.Date, now.Location())
	current, next := running, running+1
	if running < 0 {
		current, next = onAt(course, last+1, MinutesOf(now))
	}
	for next < len(course) && course[next].Slot.Ended > 0 {
		next++ // it was held before its turn
	}
	if next < len(course) {
		pos.Next = course[next]
	}
	switch {
	case current >= 0:
		pos.Now, pos.Running, pos.Due = course[current], running >= 0, plan[current].End
		pos.Left = left(pos.Now, pos.Running, now)
		pos.Drift = length(pos.Now.End - pos.Due)
	case next < len(course):
		pos.Due = plan[next].Start
		pos.Left = wall(now, pos.Next.Start).Sub(now)
		pos.Drift = length(pos.Next.Start - pos.Due)
	default:
		pos.Finished = true
	}
	return pos, true
}

// started finds the session that runs, and the last that was started or ended at all; -1
// for none. Of two that run, as after two files met, the one that began last does.
func started(course []Planned, date Date, place *time.Location) (running, last int) {
	running, last = -1, -1
	var latest time.Time
	for i, p := range course {
		began, ended := p.Slot.times(date, place)
		if !began.IsZero() || !ended.IsZero() {
			last = i
		}
		if ended.IsZero() && began.After(latest) {
			running, latest = i, began
		}
	}
	return running, last
}

// onAt finds what the course has at an hour, from a session on, and what comes then.
func onAt(course []Planned, from int, at Minutes) (current, next int) {
	current = -1
	for next = from; next < len(course) && course[next].Start <= at; next++ {
		if at < course[next].End {
			current = next
		}
	}
	return current, next
}

// left is the time until a session ends.
func left(p Planned, running bool, now time.Time) time.Duration {
	if !running {
		return wall(now, p.End).Sub(now)
	}
	all := length(p.Slot.Length)
	return min(all, time.UnixMilli(p.Slot.Began).Add(all).Sub(now)) // the clock may have been set back
}

func length(m Minutes) time.Duration { return time.Duration(m) * time.Minute }

// wall is an hour of the day of now.
func wall(now time.Time, m Minutes) time.Time {
	y, month, d := now.Date()
	return time.Date(y, month, d, int(m)/60, int(m)%60, 0, 0, now.Location())
}

// Begin starts a session and ends the one that was running. A session that runs already
// goes on.
type Begin struct {
	Slot ID
	At   time.Time
}

func (c Begin) plan(b *batch) {
	b.called(VerbClock)
	s, ok := live[*Slot](b, c.Slot)
	if !ok || s.Began > 0 && s.Ended == 0 && DateOf(time.UnixMilli(s.Began).In(c.At.Location())) == DateOf(c.At) {
		return
	}
	b.endRunning(s, c.At)
	b.sets(s.ID, "began", itoa(int(c.At.UnixMilli())), "ended", "")
}

// Finish ends a session.
type Finish struct {
	Slot ID
	At   time.Time
}

func (c Finish) plan(b *batch) {
	b.called(VerbClock)
	if s, ok := live[*Slot](b, c.Slot); ok {
		b.set(s.ID, "ended", itoa(int(c.At.UnixMilli())))
	}
}

// endRunning ends what runs on the day of a session, the session itself apart.
func (b *batch) endRunning(s *Slot, at time.Time) {
	for _, o := range b.slots.live {
		if o != s && o.Day == s.Day && o.Began > 0 && o.Ended == 0 {
			b.set(o.ID, "ended", itoa(int(at.UnixMilli())))
		}
	}
}

// shortest is the length under which a session is none.
const shortest Minutes = 5

// Resize lengthens or shortens a session. During the retreat the change is written in
// the journal of adjustments.
type Resize struct {
	Slot ID
	By   Minutes
	At   time.Time // now
	Why  string
}

func (c Resize) plan(b *batch) {
	b.called(VerbPlan)
	b.why = c.Why
	s, ok := live[*Slot](b, c.Slot)
	if !ok {
		return
	}
	if s.Length+c.By < shortest {
		b.refuse(ErrTooShort)
		return
	}
	if c.By > 0 && b.overlapAfter(s, c.By) {
		b.refuse(ErrAnchored)
		return
	}
	b.set(s.ID, "length", itoa(int(s.Length+c.By)))
	b.adjusted(s, s.Length+c.By, c.At, c.Why)
}

// overlapAfter reports whether a longer session would push another into a fixed hour.
func (r *Retreat) overlapAfter(s *Slot, by Minutes) bool {
	after := false
	for _, p := range r.Programme(s.Day) {
		if after && p.Slot.Anchored {
			return p.Idle < by
		}
		after = after || p.Slot == s
	}
	return false
}

// Drop takes a session out of the agenda. During the retreat that too is written in the
// journal of adjustments, as a change to no minutes.
type Drop struct {
	Slot ID
	At   time.Time // now
	Why  string
}

func (c Drop) plan(b *batch) {
	b.called(VerbPlan)
	b.why = c.Why
	if s, ok := live[*Slot](b, c.Slot); ok {
		b.leaves(s)
		b.withdraw(s.ID)
		b.adjusted(s, 0, c.At, c.Why)
	}
}
