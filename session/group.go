package session

import (
	"cmp"
	"slices"

	"halqa/session/privacy"
)

// Group is a table in the room, in one round.
type Group struct {
	Item
	Number           int // what people type to change group, from 1
	Round            int // of composition, from 1
	Series           int // the first of the rounds composed together with this one
	Seed             int // of the draw; 0 for a table that was opened by hand
	Turn             int // place in the order of reporting, from 1; 0 when none was given
	ThemeFR, ThemeAR string
	Question         string
	Members          []ID
	Locked           []ID // members who stay when the groups are drawn again
	Rapporteur       ID
	Notes            string
	Outputs          string
}

var groupType = &Type{
	Name: "group", Prefix: "G-", Digits: 2,
	empty: func() Entity { return new(Group) },
	roll:  func(r *Retreat) roll { return &r.groups },
	Fields: []Field{
		whole("number", privacy.Internal, func(g *Group) *int { return &g.Number }),
		whole("round", privacy.Internal, func(g *Group) *int { return &g.Round }),
		whole("series", privacy.Internal, func(g *Group) *int { return &g.Series }),
		whole("seed", privacy.Internal, func(g *Group) *int { return &g.Seed }),
		whole("turn", privacy.Internal, func(g *Group) *int { return &g.Turn }),
		line("theme_fr", privacy.Internal, func(g *Group) *string { return &g.ThemeFR }),
		line("theme_ar", privacy.Internal, func(g *Group) *string { return &g.ThemeAR }),
		line("question", privacy.Internal, func(g *Group) *string { return &g.Question }),
		refs("members", privacy.Confidential, func(g *Group) *[]ID { return &g.Members }),
		refs("locked", privacy.Confidential, func(g *Group) *[]ID { return &g.Locked }),
		ref("rapporteur", privacy.Confidential, func(g *Group) *ID { return &g.Rapporteur }),
		prose("notes", privacy.Internal, func(g *Group) *string { return &g.Notes }),
		prose("outputs", privacy.Internal, func(g *Group) *string { return &g.Outputs }),
	},
}

// Groups lists the groups of every round, in order.
func (r *Retreat) Groups() []*Group { return r.groups.live }

// Rounds is the number of the last round that was composed, 0 for none.
func (r *Retreat) Rounds() int {
	last := 0
	for _, g := range r.groups.live {
		last = max(last, g.Round)
	}
	return last
}

// Round is the round that is on: the one turned to, or else the last; 0 for none.
func (r *Retreat) Round() int {
	last := r.Rounds()
	if on := r.Profile().Round; on > 0 && on <= last {
		return on
	}
	return last
}

// GroupsOf lists the groups of a round by their numbers.
func (r *Retreat) GroupsOf(round int) []*Group {
	var of []*Group
	for _, g := range r.groups.live {
		if g.Round == round {
			of = append(of, g)
		}
	}
	slices.SortStableFunc(of, func(a, b *Group) int { return a.Number - b.Number })
	return of
}

// GroupsNow lists the groups of the round that is on.
func (r *Retreat) GroupsNow() []*Group { return r.GroupsOf(r.Round()) }

// Reporting lists groups of one round in the order in which they report: those that have
// a turn by it, then the others by their numbers.
func Reporting(groups []*Group) []*Group {
	order := slices.Clone(groups)
	slices.SortStableFunc(order, func(a, b *Group) int {
		if (a.Turn == 0) != (b.Turn == 0) {
			return cmp.Compare(b.Turn, a.Turn) // whoever has no turn waits
		}
		return cmp.Compare(a.Turn, b.Turn)
	})
	return order
}

// TurnTo makes a round the one that is on: what the room sees and where ideas go.
type TurnTo struct{ Round int }

func (c TurnTo) plan(b *batch) {
	b.called(VerbGroup)
	if c.Round < 1 || c.Round > b.Rounds() {
		b.refuse(&ValueError{Field: "round", Value: itoa(c.Round)})
		return
	}
	b.turnTo(c.Round)
}

// turnTo writes the round that is on, where there is a retreat to write it in.
func (b *batch) turnTo(round int) {
	if len(b.profiles.live) > 0 {
		b.set(b.Profile().ID, "round", itoa(round))
	}
}
