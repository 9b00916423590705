package session

import (
	"cmp"
	"time"
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
func (r *Retreat) Programme(d ID) []Planned {
	var plan []Planned
	at := Minutes(-1)
	for _, s := range r.slots.live {
		if s.Day != d {
			continue
		}
		p := Planned{Slot: s, Start: at}
		if s.Anchored || at < 0 {
			p.Start = s.Start
			p.Overlap, p.Idle = max(0, at-s.Start), max(0, s.Start-at)
			if at < 0 {
				p.Overlap, p.Idle = 0, 0
			}
		}
		p.End = p.Start + s.Length
		at = p.End
		plan = append(plan, p)
	}
	return plan
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
	Day      *AgendaDay
	Now      Planned       // Now.Slot is nil between sessions
	Next     Planned       // Next.Slot is nil after the last
	Left     time.Duration // of Now; negative when it is late
	Drift    time.Duration // how late the running session began; positive is late
	Running  bool          // Now was started by hand
	Finished bool          // the day has no session left
}

// Position says what is on at a moment: the session that was started by hand and not
// ended, else the one that the plan has at this hour.
func (r *Retreat) Position(now time.Time) (Position, bool) {
	d, ok := r.DayOn(DateOf(now))
	if !ok {
		return Position{}, false
	}
	pos := Position{Day: d}
	plan := r.Programme(d.ID)
	current := -1
	for i, p := range plan {
		if p.Slot.Began > 0 && p.Slot.Ended == 0 {
			current = i
		}
	}
	at := MinutesOf(now)
	if current >= 0 {
		pos.Running = true
		began := time.UnixMilli(plan[current].Slot.Began)
		pos.Left = began.Add(length(plan[current])).Sub(now)
		pos.Drift = began.Sub(wall(now, plan[current].Start))
	} else {
		for i, p := range plan {
			if p.Start <= at && at < p.End && p.Slot.Ended == 0 {
				current = i
				pos.Left = wall(now, p.End).Sub(now)
			}
		}
	}
	next := current + 1
	if current >= 0 {
		pos.Now = plan[current]
	} else {
		for next = 0; next < len(plan) && (plan[next].Start <= at || plan[next].Slot.Ended > 0); {
			next++
		}
	}
	if next < len(plan) {
		pos.Next = plan[next]
	}
	pos.Finished = current < 0 && next >= len(plan)
	return pos, true
}

func length(p Planned) time.Duration { return time.Duration(p.Slot.Length) * time.Minute }

// wall is an hour of the day of now.
func wall(now time.Time, m Minutes) time.Time {
	y, month, d := now.Date()
	return time.Date(y, month, d, int(m)/60, int(m)%60, 0, 0, now.Location())
}

// Begin starts a session and ends the one that was running.
type Begin struct {
	Slot ID
	At   time.Time
}

func (c Begin) plan(b *batch) {
	b.called(VerbClock)
	s, ok := live[*Slot](b, c.Slot)
	if !ok {
		return
	}
	b.endRunning(s.Day, c.At)
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

func (b *batch) endRunning(d ID, at time.Time) {
	for _, s := range b.slots.live {
		if s.Day == d && s.Began > 0 && s.Ended == 0 {
			b.set(s.ID, "ended", itoa(int(at.UnixMilli())))
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
	b.adjusted(s, s.Length, s.Length+c.By, c.At, c.Why)
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

// adjusted notes a change of length if the three days are on.
func (b *batch) adjusted(s *Slot, from, to Minutes, at time.Time, why string) {
	today := DateOf(at)
	first, last := b.Profile().Start, b.Profile().Start.Add(2)
	if from == to || first == "" || today < first || today > last {
		return
	}
	id := b.add(adjustmentType)
	b.sets(id, "slot", s.ID.String(), "date", string(today), "at", MinutesOf(at).text(),
		"what", cmp.Or(s.TitleFR, s.TitleAR), "why", why,
		"effect", itoa(int(from))+" → "+itoa(int(to))+" min")
}
