package session

import "slices"

// Voices are the ideas and findings that speak in an axis or about a challenge, by the
// perspective that they bring. In an axis speaks what it is linked to, with all ideas of a
// linked theme or challenge, and what its objectives rest on. An idea brings the
// perspectives of what was merged into it too.
func (c *Chain) Voices(item ID) map[Perspective][]ID {
	v := voices{c: c, seen: map[ID]bool{}, by: map[Perspective][]ID{}}
	e, _ := find[Entity](c.r, item)
	switch e := e.(type) {
	case *Axis:
		for _, id := range c.r.Linked(e.Links) {
			v.hear(id)
		}
		for _, o := range c.r.objectives.live {
			if o.Axis == e.ID {
				for _, id := range c.r.Linked(o.Links) {
					v.count(id)
				}
			}
		}
	case *Idea:
		v.hear(e.ID)
	}
	return v.by
}

type voices struct {
	c    *Chain
	seen map[ID]bool
	by   map[Perspective][]ID
}

// hear takes an item with those that speak through it.
func (v *voices) hear(id ID) {
	switch e := v.c.r.Item(id).(type) {
	case *Theme:
		for _, i := range v.c.r.ideas.live {
			if i.Theme == id && i.MergedInto.IsZero() {
				v.count(i.ID)
			}
		}
	case *Idea:
		v.count(id)
		if e.Kind != Challenge {
			return
		}
		for _, near := range slices.Concat(v.c.r.Linked(e.Links), v.c.down[id]) {
			v.count(near)
		}
	case *Finding:
		v.count(id)
	}
}

// count takes one idea or finding, once.
func (v *voices) count(id ID) {
	if v.seen[id] {
		return
	}
	v.seen[id] = true
	has := func(p Perspective) bool {
		switch e := v.c.r.Item(id).(type) {
		case *Finding:
			return slices.Contains(e.Perspectives, p)
		case *Idea:
			return slices.Contains(e.Perspectives, p) || slices.ContainsFunc(v.c.merged[id], func(from ID) bool {
				i, ok := find[*Idea](v.c.r, from)
				return ok && slices.Contains(i.Perspectives, p)
			})
		}
		return false
	}
	for _, p := range Perspectives() {
		if has(p) {
			v.by[p] = append(v.by[p], id)
		}
	}
}

// Challenges lists what the room called a challenge, oldest first, without those that
// were merged.
func (r *Retreat) Challenges() []*Idea {
	return which(r.ideas.live, func(i *Idea) bool { return i.Kind == Challenge && i.MergedInto.IsZero() })
}

// Retained reports that the axis was kept by a decision that exists.
func (r *Retreat) Retained(a *Axis) bool { return exists(r, a.Decision) }

// Silent lists the perspectives that nobody brings in an axis and about which nobody
// wrote why. An axis that was not kept yet is silent nowhere.
func (c *Chain) Silent(a *Axis) []Perspective {
	if !c.r.Retained(a) {
		return nil
	}
	heard := c.Voices(a.ID)
	return slices.DeleteFunc(Perspectives(), func(p Perspective) bool {
		return len(heard[p]) > 0 || a.Silences[string(p)] != ""
	})
}

// BreakSilence says why nobody of a perspective speaks in an axis; the empty text takes
// the sentence back.
type BreakSilence struct {
	Axis        ID
	Perspective Perspective
	Why         string
}

func (c BreakSilence) plan(b *batch) {
	b.called(VerbPlanning)
	if a, ok := live[*Axis](b, c.Axis); ok {
		if !slices.Contains(Perspectives(), c.Perspective) {
			b.refuse(&ValueError{Field: "perspective", Value: string(c.Perspective)})
		}
		b.set(a.ID, "silence/"+string(c.Perspective), c.Why)
	}
}
