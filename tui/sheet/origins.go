package sheet

import (
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
	case *session.Hazard:
		return e.Links
	case *session.Recommendation:
		return e.Links
	case *session.Step:
		return e.Links
	case *session.Support:
		return e.Links
	case *session.Aim:
		return e.Links
	}
	return nil
}

// Projectable reports whether the room may see an item. Of all that an item may rest on,
// findings can be confidential one by one, and words that may name somebody. What is
// sensitive may be printed once it is publishable, and is still not held up to a room.
func Projectable(r *session.Retreat, e session.Entity) bool {
	switch e := e.(type) {
	case *session.Finding:
		return r.Guard().Class(e).Projectable() && !e.Sensitive
	case *session.Interview, *session.FocusGroup:
		return false // who was heard, and that they were, stays in the house
	case *session.Idea, *session.Option, *session.Document, *session.Population, *session.Partner:
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

// PlaceOf is the screen on which an item is worked on.
func PlaceOf(e session.Entity) screen.Place {
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
	case *session.Finding, *session.Axis, *session.Measure, *session.Hazard, *session.Trigger,
		*session.Recommendation, *session.Step, *session.Review:
		return screen.Place{Kind: screen.Plan, Item: id}
	case *session.Aim, *session.Phase, *session.Task, *session.Document, *session.Interview, *session.FocusGroup,
		*session.Population, *session.Partner, *session.Acronym:
		return screen.Place{Kind: screen.Prepare, Item: id}
	case *session.Support, *session.Answer, *session.Inquiry, *session.Observation, *session.Comment, *session.Validation:
		return screen.Place{Kind: screen.After, Item: id}
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
	for _, id := range r.RestsOn(e) {
		o := r.Item(id)
		if o == nil || session.Base(o).Gone || env.Salle && !Projectable(r, o) {
			continue
		}
		fr, ar := session.Wording(o)
		all = append(all, Candidate{ID: id, Short: session.Base(o).Short, Text: env.Pick(fr, ar)})
	}
	return all
}
