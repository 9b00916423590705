package session

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"halqa/session/pace"
)

// Pace is how today keeps its next fixed hour, with what can be done about it.
type Pace struct {
	Until     Minutes // the fixed hour, or the planned end of the day when none is left
	Delay     Minutes // at that hour; negative minutes are in hand
	Proposals []Absorption
}

// Absorption is one way to meet the fixed hour, as package pace describes it.
type Absorption struct {
	Kind      pace.Kind
	Changes   []Relength
	End       Minutes // when the last session before the fixed hour ends
	Recovered Minutes
	Left      Minutes // the delay that remains
}

// Relength is what becomes of one session.
type Relength struct {
	Slot     ID
	From, To Minutes // To is 0 when it is taken out of the day
	Start    Minutes // when it begins then
	Day      ID      // the day that takes a session that is moved; zero for the parking
	Over     bool    // it was held: its length becomes what it took
}

// stretch is what lies between now and the next fixed hour.
type stretch struct {
	day      *AgendaDay
	sessions []Planned // of the course
	held     []Planned // before them, back to a fixed hour
	from     Minutes
	until    Minutes
	fixed    Minutes // until, without the free time that the plan keeps before it
}

// Pace says whether today meets its next fixed hour, and proposes what to do. Ok is false
// when there is nothing to meet: no session was started by hand, or none is left.
func (r *Retreat) Pace(now time.Time) (p Pace, ok bool) {
	d, ok := r.DayOn(DateOf(now))
	if !ok {
		return Pace{}, false
	}
	st, ok := r.stretch(d, now)
	if !ok {
		return Pace{}, false
	}
	p.Until = st.until
	if last := st.sessions[len(st.sessions)-1]; last.End > st.until {
		p.Delay = last.End - st.until
		st.sinceIdle()
	} else if hand := min(st.fixed-st.ends(), st.spare()); hand > 0 {
		p.Delay = -hand
	}
	if p.Delay == 0 {
		return p, true
	}
	asked := pace.Stretch{From: int(st.from), Until: int(st.ends() - p.Delay)}
	for _, s := range st.sessions {
		asked.Sessions = append(asked.Sessions, elasticity(s, now))
	}
	for _, found := range pace.Propose(asked) {
		p.Proposals = append(p.Proposals, r.absorption(&st, &found, -p.Delay))
	}
	return p, true
}

// stretch finds the sessions from the one that runs, or the next, to the next fixed hour.
func (r *Retreat) stretch(d *AgendaDay, now time.Time) (st stretch, ok bool) {
	plan, course := r.Programme(d.ID), r.Course(d, now)
	running, last := started(course, d.Date, now.Location())
	first := running
	if running < 0 {
		first = last + 1
	}
	if running >= 0 && course[running].over() {
		first++ // nobody knows when it will end: it can't be planned with
	}
	if last < 0 || first >= len(course) {
		return stretch{}, false
	}
	st = stretch{day: d, from: course[first].Start}
	to := first + 1
	if first != running {
		st.from = max(course[last].End, MinutesOf(now))
		to = first
	}
	for to < len(course) && !course[to].Slot.Anchored && course[to].Slot.Ended == 0 {
		to++
	}
	if to == first || to < len(course) && !course[to].Slot.Anchored {
		return stretch{}, false // what comes next is fixed, or was held before its turn
	}
	st.sessions = course[first:to]
	st.until = r.promised(d, plan)
	st.fixed = st.until
	if to < len(course) {
		st.until = course[to].Start
		st.fixed = st.until - plan[to].Idle
	}
	for back := first; back > 0 && !course[back].Slot.Anchored; back-- {
		st.held = append(st.held, course[back-1])
	}
	return st, true
}

// over reports that a session takes longer than it has.
func (p *Planned) over() bool { return p.End > p.Start+p.Slot.Length }

// promised is when the day ends by the plan as it was when the last fixed hour struck:
// what is cut after that must not bring the end that it serves nearer.
func (r *Retreat) promised(d *AgendaDay, plan []Planned) Minutes {
	end, since := plan[len(plan)-1].End, Minutes(0)
	for _, p := range plan {
		if p.Slot.Anchored {
			since = p.Start
		}
	}
	for _, a := range r.adjustments.live {
		if a.Date != d.Date || a.At < since {
			continue
		}
		if from, to, ok := a.Lengths(); ok {
			end += from - to
		} else if _, err := fmt.Sscanf(a.Effect, elsewhere, &from); err == nil {
			end += from
		}
	}
	return end
}

// ends is when the stretch ends if one session follows the other from its beginning.
func (st *stretch) ends() Minutes {
	end := st.from
	for _, p := range st.sessions {
		end += p.End - p.Start
	}
	return end
}

// sinceIdle leaves what comes before free time out: it is not what makes the rest late.
func (st *stretch) sinceIdle() {
	for i, p := range slices.Backward(st.sessions) {
		if i == 0 || p.Idle > 0 {
			st.from, st.sessions = p.Start, st.sessions[i:]
			return
		}
	}
}

// spare is by how much sessions took less than the plan has for them. More can't be given
// back: hours of the plan follow from its lengths.
func (st *stretch) spare() (sum Minutes) {
	for _, p := range st.held {
		sum += p.spare()
	}
	return sum
}

func (p *Planned) spare() Minutes {
	if p.Slot.Ended == 0 {
		return 0
	}
	return max(0, p.Slot.Length-max(shortest, p.End-p.Start))
}

// ranks order sessions by what is lost with them: energisers and announcements go first,
// what is not named here comes between frames and groups, votes and decisions go last.
var ranks = map[string]int{
	energiser: 0, "accueil": 1, "ouverture": 1, "cloture": 1, "cadre": 2, "evaluation": 2, "ajustement": 2,
	"groupe": 4, "vote": 5, "decision": 5,
}

// What the rules of catching up treat apart, as templates write it: a type, and the
// screen of announcements.
const (
	energiser     = "energiseur"
	announcements = "parking"
)

// elasticity is what catching up may ask of a session. People who are at work are left
// time to land, and what opens or closes a day has its place there.
func elasticity(p Planned, now time.Time) pace.Session {
	s := p.Slot
	rank, known := ranks[s.Type]
	switch {
	case s.Screen == announcements:
		rank = 0
	case !known:
		rank = 3
	}
	length := p.End - p.Start
	c := pace.Session{
		Length: int(length), Least: int(max(shortest, cmp.Or(s.Least, half(s.Length)))), Rank: rank, Pause: s.Still(),
	}
	if s.Began > 0 {
		c.Least = max(c.Least, int(MinutesOf(now)-p.Start+shortest))
		return c
	}
	c.Dispensable = s.Type == energiser
	c.Movable = !c.Pause && (s.Screen == announcements || rank >= 2 && rank <= 4 && s.Type != "evaluation" && s.Type != "ajustement")
	return c
}

// absorption names the sessions of a proposal. Before minutes in hand are given back,
// what was held gets the length that it took, so that the plan goes on from there.
func (r *Retreat) absorption(st *stretch, p *pace.Proposal, hand Minutes) Absorption {
	a := Absorption{Kind: p.Kind, End: Minutes(p.End), Recovered: Minutes(p.Recovered), Left: Minutes(p.Left)}
	for _, held := range st.held {
		if by := min(hand, held.spare()); by > 0 {
			from := held.Slot.Length
			a.Changes = append(a.Changes, Relength{Slot: held.Slot.ID, From: from, To: from - by, Start: held.Start, Over: true})
			hand -= by
		}
	}
	for _, c := range p.Changes {
		s := st.sessions[c.Session].Slot
		change := Relength{
			Slot: s.ID, From: s.Length, To: Minutes(c.To), Start: Minutes(p.Starts[c.Session]),
		}
		if p.Kind == pace.Move {
			if before, ok := r.gap(st.day, s.Length); ok {
				change.Day = before.Day
			}
		}
		a.Changes = append(a.Changes, change)
	}
	return a
}

// gap is the fixed session of a later day that has so much free time before it.
func (r *Retreat) gap(after *AgendaDay, length Minutes) (*Slot, bool) {
	for _, d := range r.days.live {
		if !d.Facilitated || d.Date <= after.Date {
			continue
		}
		for _, p := range r.Programme(d.ID) {
			if p.Slot.Anchored && p.Idle >= length {
				return p.Slot, true
			}
		}
	}
	return nil, false
}

// Absorb carries a proposal out as one act. Each change of a length is written in the
// journal of adjustments; a session that is moved and finds no other day goes to the
// parking as an idea. It is refused with ErrGone when a session has changed since the
// proposal was made.
type Absorb struct {
	Absorption Absorption
	At         time.Time // now
	Why        string
}

func (c Absorb) plan(b *batch) {
	b.called(VerbPlan)
	b.why = c.Why
	for _, change := range c.Absorption.Changes {
		s, ok := live[*Slot](b, change.Slot)
		switch {
		case !ok:
			return
		case s.Length != change.From || !change.Over && s.Ended > 0:
			b.refuse(fmt.Errorf("absorb a delay: the proposal: %w", ErrGone))
			return
		case s.Anchored && s.Began == 0:
			b.refuse(ErrAnchored)
			return
		}
		switch {
		case change.To > 0:
			b.set(s.ID, "length", itoa(int(change.To)))
			b.adjusted(s, change.To, c.At, c.Why)
		case change.Day.IsZero():
			if c.Absorption.Kind == pace.Move {
				Capture{Text: cmp.Or(s.TitleFR, s.TitleAR), Kind: Parking}.plan(b)
			}
			b.withdraw(s.ID)
			b.adjusted(s, 0, c.At, c.Why)
		default:
			b.moves(s, change.Day, c)
		}
	}
}

// moves takes a session to another day, into the free time that the proposal found.
func (b *batch) moves(s *Slot, to ID, c Absorb) {
	today, _ := b.DayOn(DateOf(c.At))
	if today == nil {
		b.refuse(ErrGone)
		return
	}
	before, ok := b.gap(today, s.Length)
	if !ok || before.Day != to {
		b.refuse(fmt.Errorf("absorb a delay: the free time: %w", ErrGone))
		return
	}
	previous := ""
	for _, o := range b.slots.live {
		if o == before {
			break
		}
		previous = o.Pos
	}
	b.sets(s.ID, "day", to.String(), posField, Between(previous, before.Pos))
	day, _ := live[*AgendaDay](b, to)
	b.sets(b.add(adjustmentType), "slot", s.ID.String(), "date", string(today.Date), "at", MinutesOf(c.At).text(),
		"what", cmp.Or(s.TitleFR, s.TitleAR), "why", c.Why, "effect", fmt.Sprintf(elsewhere+" %s", s.Length, day.Short))
}
