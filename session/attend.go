package session

import "slices"

// Attend marks who came to a half-day.
type Attend struct {
	People []ID
	Half   string // see HalfDay
	Mark   string // Present, Late, Absent, or empty for not known
}

func (c Attend) plan(b *batch) {
	b.called(VerbAttend)
	for _, id := range c.People {
		if _, ok := live[*Person](b, id); ok {
			b.set(id, "presence/"+c.Half, c.Mark)
		}
	}
}

// SeatAt moves a person to another group of the same round.
type SeatAt struct{ Person, Group ID }

func (c SeatAt) plan(b *batch) {
	b.called(VerbGroup)
	to, ok := live[*Group](b, c.Group)
	if !ok {
		return
	}
	if _, ok := live[*Person](b, c.Person); !ok {
		return
	}
	for _, g := range b.groups.live {
		if g.Round == to.Round && g != to && slices.Contains(g.Members, c.Person) {
			b.leave(g, c.Person)
		}
	}
	b.link(to.ID, "members", c.Person)
}

// leave takes a person from a table, with what they had there.
func (b *batch) leave(g *Group, person ID) {
	b.set(g.ID, "members/"+person.String(), "")
	b.set(g.ID, "locked/"+person.String(), "")
	if g.Rapporteur == person {
		b.set(g.ID, "rapporteur", "")
	}
}

// Lock keeps a person at a table when groups are composed or drawn again; Off lets them
// go.
type Lock struct {
	Person, Group ID
	Off           bool
}

func (c Lock) plan(b *batch) {
	b.called(VerbGroup)
	g, ok := live[*Group](b, c.Group)
	switch {
	case !ok:
	case !slices.Contains(g.Members, c.Person):
		b.refuse(ErrGone)
	default:
		b.set(g.ID, "locked/"+c.Person.String(), yes(!c.Off))
	}
}

// TakeTurn puts a group last in the order in which the tables of its round report. Asked
// of one table after the other, it makes the order.
type TakeTurn struct{ Group ID }

func (c TakeTurn) plan(b *batch) {
	b.called(VerbGroup)
	g, ok := live[*Group](b, c.Group)
	if !ok {
		return
	}
	last := 0
	for _, other := range b.GroupsOf(g.Round) {
		if other == g || other.Turn == 0 {
			continue
		}
		turn := other.Turn
		if g.Turn > 0 && turn > g.Turn {
			turn--
			b.set(other.ID, "turn", itoa(turn))
		}
		last = max(last, turn)
	}
	b.set(g.ID, "turn", itoa(last+1))
}

// AddGroup opens one more table in the round that is on.
type AddGroup struct{ ThemeFR, ThemeAR string }

func (c AddGroup) plan(b *batch) {
	b.called(VerbGroup)
	round, n := max(1, b.Round()), 0
	for _, g := range b.GroupsNow() {
		n = max(n, g.Number)
	}
	b.tables++ // in this act
	id := b.add(groupType)
	b.sets(id, "number", itoa(n+b.tables), "round", itoa(round), "theme_fr", c.ThemeFR, "theme_ar", c.ThemeAR)
}
