package session

import (
	"errors"
	"fmt"
	"slices"

	"halqa/session/rota"
)

// Compose seats the people present at a half-day, or everybody when nobody is marked, in
// new rounds of groups, by the rules of package rota: those who sat together in an
// earlier round meet again as little as can be. Who is locked to a table of the round
// that is on stays at the table of that number. The same people after the same rounds are
// seated in the same way by the same seed.
type Compose struct {
	Groups int // how many, or 0 to have groups of Size
	Size   int // people in each, give or take one where it doesn't come out even
	Rounds int // composed together, 1 when 0
	Seed   int // of the draw, 1 when 0
	Half   string
}

func (c Compose) plan(b *batch) {
	b.called(VerbGroup)
	c.Rounds, c.Seed = max(c.Rounds, 1), max(c.Seed, 1)
	people := b.comers(c.Half)
	if len(people) == 0 {
		b.refuse(ErrNobody)
		return
	}
	if c.Groups == 0 && c.Size > 0 {
		c.Groups = max(1, (len(people)+c.Size/2)/c.Size)
	}
	if c.Groups < 1 || c.Groups > len(people) {
		b.refuse(&ValueError{Field: "number", Value: itoa(c.Groups)})
		return
	}
	order := b.seating(people, b.groups.live)
	order.Groups, order.Rounds, order.Seed = c.Groups, c.Rounds, uint64(c.Seed)
	order.Locks = locks(b.GroupsNow(), people, c.Groups)
	plan, ok := b.composed(order)
	if !ok {
		return
	}
	first := b.Rounds() + 1
	for i, tables := range plan.Rounds {
		for number, table := range tables {
			id := b.add(groupType)
			b.sets(id, "number", itoa(number+1), "round", itoa(first+i), "series", itoa(first), "seed", itoa(c.Seed))
			for _, p := range table {
				b.link(id, "members", people[p].ID)
				if at, locked := order.Locks[p]; locked && at == number {
					b.link(id, "locked", people[p].ID)
				}
			}
		}
	}
	b.turnTo(first)
}

// Redraw seats the people present at a half-day again at the tables of a round and of the
// later ones that were composed together with it. Themes, questions and notes stay with
// their tables.
type Redraw struct {
	Round int
	Seed  int
	Half  string
}

func (c Redraw) plan(b *batch) {
	b.called(VerbGroup)
	rounds := b.series(c.Round)
	people := b.comers(c.Half)
	switch {
	case len(rounds) == 0 || c.Seed < 1:
		b.refuse(&ValueError{Field: "seed", Value: itoa(c.Seed)})
		return
	case len(people) == 0:
		b.refuse(ErrNobody)
		return
	case len(rounds[0]) > len(people):
		b.refuse(&ValueError{Field: "number", Value: itoa(len(rounds[0]))})
		return
	}
	order := b.seating(people, b.before(c.Round))
	order.Groups, order.Rounds, order.Seed = len(rounds[0]), len(rounds), uint64(c.Seed)
	order.Locks = locks(rounds[0], people, order.Groups)
	plan, ok := b.composed(order)
	if !ok {
		return
	}
	for i, groups := range rounds {
		for n, g := range groups {
			b.reseat(g, plan.Rounds[i][n], people)
			for p, person := range people {
				at, locked := order.Locks[p]
				b.set(g.ID, "locked/"+person.ID.String(), yes(locked && at == n))
			}
			b.set(g.ID, "seed", itoa(c.Seed))
		}
	}
}

// reseat changes who sits at a table.
func (b *batch) reseat(g *Group, places []int, people []*Person) {
	sit := map[ID]bool{}
	for _, p := range places {
		sit[people[p].ID] = true
	}
	for _, id := range g.Members {
		if !sit[id] {
			b.leave(g, id)
		}
	}
	for _, p := range places {
		b.link(g.ID, "members", people[p].ID)
	}
}

// composed asks for a plan.
func (b *batch) composed(order rota.Order) (*rota.Plan, bool) {
	plan, err := rota.Compose(order)
	switch {
	case errors.Is(err, rota.ErrLocks):
		b.refuse(ErrCrowded)
	case err != nil:
		b.refuse(fmt.Errorf("compose groups: %w", err))
	}
	return plan, err == nil
}

// locks are the tables, from 0, at which people stay. Tables beyond the last are none.
func locks(groups []*Group, people []*Person, tables int) map[int]int {
	at := map[int]int{}
	for _, g := range groups {
		for i, p := range people {
			if slices.Contains(g.Locked, p.ID) && g.Number >= 1 && g.Number <= tables {
				at[i] = g.Number - 1
			}
		}
	}
	return at
}

// series lists the groups of a round and of the later ones that were composed together
// with it, as long as they have as many tables.
func (r *Retreat) series(round int) (rounds [][]*Group) {
	for n := round; n <= r.Rounds(); n++ {
		groups := r.GroupsOf(n)
		if len(groups) == 0 {
			break
		}
		if len(rounds) > 0 {
			first := rounds[0]
			if groups[0].Series == 0 || groups[0].Series != first[0].Series || len(groups) != len(first) {
				break
			}
		}
		rounds = append(rounds, groups)
	}
	return rounds
}

// before lists the groups of the rounds before one.
func (r *Retreat) before(round int) (earlier []*Group) {
	for _, g := range r.groups.live {
		if g.Round < round {
			earlier = append(earlier, g)
		}
	}
	return earlier
}

// Seating says how well the round that is on keeps the rules of composition; see
// SeatingOf.
func (r *Retreat) Seating() *rota.Plan { return r.SeatingOf(r.Round()) }

// SeatingOf says how well a round and the others that were composed together with it keep
// the rules, with the people moved by hand since: what is broken, how many met again, and
// how few could have. Rounds that do not seat the same people are judged one by one. It is
// nil when tables are more than people.
func (r *Retreat) SeatingOf(round int) *rota.Plan {
	first := round
	if groups := r.GroupsOf(round); len(groups) > 0 && groups[0].Series > 0 {
		first = groups[0].Series
	}
	if plan := r.judge(first, r.series(first)); plan != nil {
		return plan
	}
	if groups := r.GroupsOf(round); len(groups) > 0 {
		return r.judge(round, [][]*Group{groups})
	}
	return nil
}

// judge judges rounds after those before the first of them; nil when they can't be
// compared.
func (r *Retreat) judge(first int, rounds [][]*Group) *rota.Plan {
	var people []*Person
	place := map[ID]int{}
	seats := make([][][]int, len(rounds))
	for i, groups := range rounds {
		seats[i] = make([][]int, len(groups))
		for n, g := range groups {
			for _, id := range g.Members {
				p, ok := find[*Person](r, id)
				if !ok {
					continue
				}
				at, known := place[id]
				if !known {
					at = len(people)
					place[id], people = at, append(people, p)
				}
				seats[i][n] = append(seats[i][n], at)
			}
		}
	}
	plan, err := rota.Judge(r.seating(people, r.before(first)), seats...)
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
	o.Past = o.Past[max(0, len(o.Past)-rota.MaxRounds/2):] // what is long ago may repeat
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
