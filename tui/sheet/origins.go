package sheet

import (
	"cmp"
	"slices"

	"halqa/session"
	"halqa/tui/screen"
)

// Links lists what an item is linked to.
func Links(e session.Entity) []session.ID {
	switch e := e.(type) {
	case *session.Decision:
		return e.Links
	case *session.Objective:
		return e.Links
	case *session.Measure:
		return e.Links
	case *session.Idea:
		return e.Links
	case *session.Axis:
		return e.Links
	}
	return nil
}

// origins lists what an item comes from, the nearest first.
func origins(r *session.Retreat, e session.Entity) []session.ID {
	var from []session.ID
	add := func(ids ...session.ID) {
		for _, id := range ids {
			if !id.IsZero() && !slices.Contains(from, id) {
				from = append(from, id)
			}
		}
	}
	switch e := e.(type) {
	case *session.Objective:
		add(e.Decision, e.Axis)
	case *session.Measure:
		add(e.Objective)
	case *session.Axis:
		add(e.Decision)
	case *session.Decision:
		add(e.Poll)
	case *session.Option:
		add(e.Source, e.Poll)
	case *session.Poll:
		add(kept(r, e)...) // the options themselves would be a step that says nothing new
	case *session.Idea:
		add(e.Links...)
		// The words of those who said the same stay with it.
		for _, merged := range r.Merged(e.ID) {
			add(merged.ID)
		}
	}
	add(Links(e)...)
	slices.SortStableFunc(from, func(a, b session.ID) int { return rank(r.Item(a)) - rank(r.Item(b)) })
	return from
}

// kept are the items behind the options that a poll retained, or behind all of them
// while nothing was retained.
func kept(r *session.Retreat, p *session.Poll) []session.ID {
	var ids []session.ID
	for _, o := range r.OptionsOf(p) {
		if len(p.Retained) == 0 || slices.Contains(p.Retained, o.ID) {
			ids = append(ids, cmp.Or(o.Source, o.ID))
		}
	}
	return ids
}

// rank orders what an item comes from as the work went, backwards.
func rank(e session.Entity) int {
	switch e.(type) {
	case *session.Decision:
		return 0
	case *session.Axis:
		return 1
	case *session.Poll:
		return 2
	case *session.Option:
		return 3
	case *session.Idea:
		return 4
	case *session.Finding:
		return 5
	}
	return 6
}

// Projectable reports whether the room may see an item. Of all that an item may rest on,
// findings can be confidential one by one, and words that may name somebody.
func Projectable(r *session.Retreat, e session.Entity) bool {
	switch e := e.(type) {
	case *session.Finding:
		return e.Class().Projectable()
	case *session.Idea, *session.Option:
		return r.Guard().Class(e).Projectable()
	}
	return true
}

// kindOf is what an item is called.
func (c *Chain) kindOf(r *session.Retreat, e session.Entity) string {
	if i, ok := e.(*session.Idea); ok {
		return c.env.Words.Kinds[string(i.Kind)]
	}
	if t := r.TypeOf(session.Base(e).ID); t != nil {
		return c.env.Words.Sheet().Items[t.Name]
	}
	return ""
}

// placeOf is the screen on which an item is worked on, none for a finding.
func placeOf(e session.Entity) screen.Place {
	id := session.Base(e).ID
	switch e := e.(type) {
	case *session.Idea:
		return screen.Place{Kind: screen.Ideas, IdeaKind: e.Kind, Mode: "sort", Item: id}
	case *session.Poll:
		return screen.Place{Kind: screen.Vote, Poll: id, Item: id}
	case *session.Option:
		return screen.Place{Kind: screen.Vote, Poll: e.Poll, Item: id}
	case *session.Decision:
		return screen.Place{Kind: screen.Decisions, Item: id}
	case *session.Objective:
		return screen.Place{Kind: screen.Objectives, Item: id}
	case *session.Slot:
		return screen.Place{Kind: screen.Agenda, Slot: id, Item: id}
	}
	return screen.Place{}
}

// Origins lists what stands right behind an item, for a pane beside its sheet.
func Origins(env *screen.Env, r *session.Retreat, item session.ID) []Candidate {
	e := r.Item(item)
	if e == nil {
		return nil
	}
	var all []Candidate
	for _, id := range origins(r, e) {
		o := r.Item(id)
		if o == nil || session.Base(o).Gone || env.Salle && !Projectable(r, o) {
			continue
		}
		fr, ar := session.Wording(o)
		all = append(all, Candidate{ID: id, Short: session.Base(o).Short, Text: env.Pick(fr, ar)})
	}
	return all
}
