package session

import (
	"slices"

	"halqa/session/privacy"
)

// Perspective is a side from which something is seen: whose voice an idea or a finding
// brings, never who said it.
type Perspective string

// The perspectives, in the order in which matrices list them.
const (
	BoardView    Perspective = "board"    // the board
	TeamView     Perspective = "team"     // employees and volunteers
	PartnersView Perspective = "partners" // institutions and other associations
	PeopleView   Perspective = "people"   // the people concerned
)

// Perspectives lists the perspectives in order.
func Perspectives() []Perspective {
	return []Perspective{BoardView, TeamView, PartnersView, PeopleView}
}

// perspectives binds the set of perspectives of an item. Each member is an event of its
// own; a name that is none of ours stays inert.
func perspectives[P Entity](at func(P) *[]Perspective) Field {
	return Field{
		Name: "perspective", Class: privacy.Internal, Form: Flag, Many: true,
		get: func(e Entity, element string) string {
			return yes(slices.Contains(*at(e.(P)), Perspective(element)))
		},
		set: func(e Entity, element, v string) {
			all, p := at(e.(P)), Perspective(element)
			var set []Perspective
			for _, known := range Perspectives() {
				if known == p && v != "" || known != p && slices.Contains(*all, known) {
					set = append(set, known)
				}
			}
			*all = set
		},
	}
}

// View says whether ideas and findings bring a perspective.
type View struct {
	Items       []ID
	Perspective Perspective
	Off         bool // takes it away
}

func (c View) plan(b *batch) {
	b.called(VerbSort)
	if !slices.Contains(Perspectives(), c.Perspective) {
		b.refuse(&ValueError{Field: "perspective", Value: string(c.Perspective)})
	}
	for _, id := range c.Items {
		switch e, _ := live[Entity](b, id); e.(type) {
		case *Idea, *Finding:
			b.set(id, "perspective/"+string(c.Perspective), yes(!c.Off))
		default:
			b.refuse(ErrGone)
		}
	}
}

// PerspectivesOf are the perspectives that an idea or a finding brings, in order. What
// was merged into an idea keeps its voice. Other items have none.
func (r *Retreat) PerspectivesOf(id ID) []Perspective {
	var has []Perspective
	switch e := r.Item(id).(type) {
	case *Finding:
		has = e.Perspectives
	case *Idea:
		has = e.Perspectives
		for _, from := range r.Merged(id) {
			has = slices.Concat(has, from.Perspectives)
		}
	}
	return slices.DeleteFunc(Perspectives(), func(p Perspective) bool { return !slices.Contains(has, p) })
}

// CountPerspectives counts the items of each perspective among ideas and findings: one
// column of a matrix of perspectives. An item counts once, however often it is named.
func (r *Retreat) CountPerspectives(items []ID) map[Perspective]int {
	n := map[Perspective]int{}
	for _, id := range slices.Compact(slices.SortedFunc(slices.Values(items), ID.Compare)) {
		for _, p := range r.PerspectivesOf(id) {
			n[p]++
		}
	}
	return n
}
