package session

import (
	"fmt"
	"slices"
)

// Enrol adds a person, or updates the one with the same code.
type Enrol struct {
	Code, Name, College string
	Role, Team, Sex     string
	Leads               string
	Languages           []string
	Apart               []string // codes; those not enrolled yet are passed over
}

func (c Enrol) plan(b *batch) {
	b.called(VerbEnrol)
	var id ID
	if p, known := b.PersonCoded(c.Code); known && c.Code != "" {
		id = p.ID
	} else {
		id = b.add(personType)
		if c.Code == "" {
			c.Code = b.events[len(b.events)-1].Value
		}
	}
	b.sets(id, "code", c.Code)
	for _, f := range [][2]string{
		{"name", c.Name}, {"college", c.College}, {"role", c.Role},
		{"team", c.Team}, {"sex", c.Sex}, {"leads", c.Leads},
	} {
		if f[1] != "" { // what a list leaves out stays as it is
			b.set(id, f[0], f[1])
		}
	}
	for _, lang := range c.Languages {
		b.set(id, "languages/"+lang, "1")
	}
	for _, code := range c.Apart {
		if p, ok := b.PersonCoded(code); ok {
			b.link(id, "apart", p.ID)
		}
	}
}

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

// Compose deals the people present at a half-day, or everybody when nobody is marked,
// into a new round of groups: each college is spread as evenly as it goes, in the order
// of the roster.
type Compose struct {
	Groups int
	Half   string
}

func (c Compose) plan(b *batch) {
	b.called(VerbGroup)
	people := b.comers(c.Half)
	if len(people) == 0 {
		b.refuse(ErrNobody)
		return
	}
	if c.Groups < 1 || c.Groups > len(people) {
		b.refuse(&ValueError{Field: "number", Value: itoa(c.Groups)})
		return
	}
	slices.SortStableFunc(people, func(x, y *Person) int { return compareColleges(x, y) })
	round := 1
	for _, g := range b.groups.live {
		round = max(round, g.Round+1)
	}
	tables := make([]ID, c.Groups)
	for i := range tables {
		tables[i] = b.add(groupType)
		b.sets(tables[i], "number", itoa(i+1), "round", itoa(round))
	}
	for i, p := range people {
		b.link(tables[i%c.Groups], "members", p.ID)
	}
}

func compareColleges(x, y *Person) int {
	switch {
	case x.College == y.College:
		return 0
	case x.College < y.College:
		return -1
	}
	return 1
}

func (r *Retreat) comers(half string) []*Person {
	var here []*Person
	for _, p := range r.people.live {
		if p.Here(half) {
			here = append(here, p)
		}
	}
	if len(here) == 0 {
		return slices.Clone(r.people.live)
	}
	return here
}

// Seat moves a person to another group of the same round.
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
			b.set(g.ID, "members/"+c.Person.String(), "")
			if g.Rapporteur == c.Person {
				b.set(g.ID, "rapporteur", "")
			}
		}
	}
	b.link(to.ID, "members", c.Person)
}

// AddGroup opens one more table in the round that is on.
type AddGroup struct{ ThemeFR, ThemeAR string }

func (c AddGroup) plan(b *batch) {
	b.called(VerbGroup)
	round, n := 1, 0
	for _, g := range b.GroupsNow() {
		round, n = g.Round, max(n, g.Number)
	}
	id := b.add(groupType)
	b.sets(id, "number", itoa(n+1), "round", itoa(round), "theme_fr", c.ThemeFR, "theme_ar", c.ThemeAR)
}

// Name is how a group is called where there is no theme: its number.
func (g *Group) Name() string { return fmt.Sprintf("%d", g.Number) }
