package session

import (
	"fmt"
	"slices"

	"halqa/session/rota"
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
		{"name", c.Name},
		{"college", c.College},
		{"role", c.Role},
		{"team", c.Team},
		{"sex", c.Sex},
		{"leads", c.Leads},
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

// Compose seats the people present at a half-day, or everybody when nobody is marked, in
// a new round of groups, by the rules of package rota: those who sat together in an
// earlier round meet again as little as can be. The same people after the same rounds are
// always seated the same way.
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
	order := b.seating(people, b.groups.live)
	order.Groups, order.Rounds = c.Groups, 1
	plan, err := rota.Compose(order)
	if err != nil {
		b.refuse(fmt.Errorf("compose groups: %w", err))
		return
	}
	round := 1
	for _, g := range b.groups.live {
		round = max(round, g.Round+1)
	}
	for i, table := range plan.Rounds[0] {
		id := b.add(groupType)
		b.sets(id, "number", itoa(i+1), "round", itoa(round))
		for _, p := range table {
			b.link(id, "members", people[p].ID)
		}
	}
}

// Seating says how well the round that is on keeps the rules of composition, with the
// people moved by hand since: what is broken, how many met again, and whether fewer
// could have. It is nil while tables are more than people.
func (r *Retreat) Seating() *rota.Plan {
	var (
		people  []*Person
		tables  [][]int
		earlier []*Group
	)
	now := r.GroupsNow()
	for _, g := range now {
		var table []int
		for _, id := range g.Members {
			if p, ok := find[*Person](r, id); ok {
				table, people = append(table, len(people)), append(people, p)
			}
		}
		tables = append(tables, table)
	}
	for _, g := range r.groups.live {
		if g.Round != now[0].Round {
			earlier = append(earlier, g)
		}
	}
	plan, err := rota.Judge(r.seating(people, earlier), tables)
	if err != nil {
		return nil
	}
	return plan
}

// seating tells rota what it needs to know of people and of the groups they were in.
func (r *Retreat) seating(people []*Person, earlier []*Group) rota.Order {
	place := make(map[ID]int, len(people))
	for i, p := range people {
		place[p.ID] = i
	}
	known := func(ids []ID) (places []int) {
		for _, id := range ids {
			if i, ok := place[id]; ok {
				places = append(places, i)
			}
		}
		return places
	}
	o := rota.Order{Seed: 1, Languages: []string{"fr", "ar"}}
	for _, p := range people {
		o.People = append(o.People, rota.Person{
			Board: p.College == Board, Languages: p.Languages, Team: p.Team, Leads: p.Leads, Apart: known(p.Apart),
		})
	}
	rounds := map[int]int{}
	for _, g := range earlier {
		i, ok := rounds[g.Round]
		if !ok {
			i = len(o.Past)
			rounds[g.Round], o.Past = i, append(o.Past, nil)
		}
		o.Past[i] = append(o.Past[i], known(g.Members))
	}
	o.Past = o.Past[max(0, len(o.Past)-rota.MaxRounds+1):] // what is long ago may repeat
	return o
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
	b.tables++ // in this act
	id := b.add(groupType)
	b.sets(id, "number", itoa(n+b.tables), "round", itoa(round), "theme_fr", c.ThemeFR, "theme_ar", c.ThemeAR)
}
