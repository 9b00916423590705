package session

import (
	"cmp"
	"slices"
)

// Chain is what rests on what: from a document or a hearing over findings, challenges,
// ideas, votes, decisions and axes to objectives and measures. It holds items that exist
// and no others, so that a link to something withdrawn leads nowhere, and one to something
// merged leads to what it was merged into. It is a picture of one moment.
type Chain struct {
	r        *Retreat
	up, down map[ID][]ID
	merged   map[ID][]ID
}

// Chain draws the picture.
func (r *Retreat) Chain() *Chain {
	c := &Chain{r: r, up: map[ID][]ID{}, down: map[ID][]ID{}, merged: map[ID][]ID{}}
	for _, i := range r.ideas.live {
		if into := r.standing(i.ID); into != i.ID {
			c.merged[into] = append(c.merged[into], i.ID)
		}
	}
	for _, e := range r.linkable() {
		id := e.base().ID
		c.up[id] = r.rests(e, c.merged[id])
		for _, origin := range c.up[id] {
			c.down[origin] = append(c.down[origin], id)
		}
	}
	for _, ids := range c.down {
		slices.SortStableFunc(ids, func(a, b ID) int { return cmp.Compare(r.rank(b), r.rank(a)) })
	}
	return c
}

// RestsOn lists what one item rests on, the nearest step of the work first. Whoever asks
// about many items draws the [Chain] once.
func (r *Retreat) RestsOn(e Entity) []ID {
	var merged []ID
	for _, i := range r.Merged(e.base().ID) {
		merged = append(merged, i.ID)
	}
	return r.rests(e, merged)
}

// Up lists what an item rests on, the nearest step of the work first.
func (c *Chain) Up(id ID) []ID { return c.up[id] }

// Down lists what rests on an item, the nearest step of the work first.
func (c *Chain) Down(id ID) []ID { return c.down[id] }

// Reaches reports whether something that an item rests on, however far away, is wanted.
func (c *Chain) Reaches(id ID, wanted func(Entity) bool) bool {
	seen := map[ID]bool{id: true}
	for open := []ID{id}; len(open) > 0; {
		id, open = open[len(open)-1], open[:len(open)-1]
		for _, origin := range c.up[id] {
			if seen[origin] {
				continue
			}
			if wanted(c.r.Item(origin)) {
				return true
			}
			seen[origin] = true
			open = append(open, origin)
		}
	}
	return false
}

// Linked are the items that links lead to, each once.
func (r *Retreat) Linked(links []ID) []ID {
	var ids []ID
	for _, id := range links {
		if id = r.standing(id); !id.IsZero() && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// standing is the item that a link leads to: itself, or for a merged idea the one that
// stands for it. It is zero when that does not exist any more. Two rooms may have merged
// two ideas into each other: then the older one stands.
func (r *Retreat) standing(id ID) ID {
	for walked := []ID{}; ; walked = append(walked, id) {
		e, ok := find[Entity](r, id)
		if !ok {
			return ID{}
		}
		i, idea := e.(*Idea)
		if !idea || i.MergedInto.IsZero() {
			return id
		}
		if at := slices.Index(walked, id); at >= 0 {
			return slices.MinFunc(walked[at:], ID.Compare)
		}
		id = i.MergedInto
	}
}

// linkable are the items between which there are links, without those that were merged.
func (r *Retreat) linkable() []Entity {
	var all []Entity
	for _, i := range r.ideas.live {
		all = append(all, i)
	}
	all = gather(all, r.findings.live)
	all = gather(all, r.polls.live)
	all = gather(all, r.options.live)
	all = gather(all, r.decisions.live)
	all = gather(all, r.axes.live)
	all = gather(all, r.objectives.live)
	all = gather(all, r.measures.live)
	all = gather(all, r.risks.live)
	all = gather(all, r.triggers.live)
	all = gather(all, r.recommendations.live)
	all = gather(all, r.steps.live)
	all = gather(all, r.documents.live)
	all = gather(all, r.interviews.live)
	all = gather(all, r.focusGroups.live)
	return gather(all, r.aims.live)
}

func gather[P Entity](all []Entity, more []P) []Entity {
	for _, e := range more {
		all = append(all, e)
	}
	return all
}

// rests lists what an item rests on, among it what was merged into it.
func (r *Retreat) rests(e Entity, merged []ID) []ID {
	var links []ID
	switch e := e.(type) {
	case *Objective:
		links = append([]ID{e.Decision, e.Axis}, e.Links...)
	case *Axis:
		links = append([]ID{e.Decision}, e.Links...)
	case *Decision:
		links = append([]ID{e.Poll}, e.Links...)
	case *Option:
		links = []ID{e.Source, e.Poll}
	case *Poll:
		links = r.keptOf(e) // the options themselves would be a step that says nothing new
	case *Measure:
		links = append([]ID{e.Objective}, e.Links...)
	case *Hazard:
		links = append([]ID{e.Axis}, e.Links...)
	case *Trigger:
		links = []ID{e.Axis}
	case *Recommendation:
		links = e.Links
	case *Step:
		links = e.Links
	case *Aim:
		links = e.Links
	case *Idea:
		links = e.Links
	case *Finding:
		links = []ID{e.Origin}
	}
	self := e.base().ID
	ids := slices.DeleteFunc(r.Linked(links), func(id ID) bool { return id == self })
	// The words of those who said the same stay with it.
	ids = append(ids, merged...)
	slices.SortStableFunc(ids, func(a, b ID) int { return cmp.Compare(r.rank(a), r.rank(b)) })
	return ids
}

// keptOf are the items behind the options that a poll retained, or behind all of them
// while nothing was retained.
func (r *Retreat) keptOf(p *Poll) []ID {
	var ids []ID
	for _, o := range r.OptionsOf(p) {
		if len(p.Retained) == 0 || slices.Contains(p.Retained, o.ID) {
			ids = append(ids, cmp.Or(o.Source, o.ID))
		}
	}
	return ids
}

// rank orders items as the work went, backwards.
func (r *Retreat) rank(id ID) int {
	switch e := r.Item(id).(type) {
	case *Measure, *Hazard, *Trigger, *Recommendation, *Step, *Aim:
		return 0
	case *Objective:
		return 1
	case *Decision:
		return 2
	case *Axis:
		return 3
	case *Poll:
		return 4
	case *Option:
		return 5
	case *Idea:
		if e.Kind == Challenge {
			return 7
		}
		return 6
	case *Finding:
		return 8
	}
	return 9
}
