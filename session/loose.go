package session

import "slices"

// Loose is a link that an item of the chain has not.
type Loose string

// The missing links.
const (
	LooseUnused    Loose = "unused"    // a finding on which nothing rests
	LooseFinding   Loose = "finding"   // a challenge or an objective behind which no finding stands
	LooseDecision  Loose = "decision"  // an axis that nobody decided
	LooseOrigin    Loose = "origin"    // an axis or a decision that comes from nowhere
	LooseAxis      Loose = "axis"      // an objective, a risk or a trigger of no axis
	LooseMeasure   Loose = "measure"   // an objective for which nothing is planned
	LooseObjective Loose = "objective" // a measure for no objective
)

// LooseEnds lists the missing links in their order.
func LooseEnds() []Loose {
	return []Loose{LooseUnused, LooseFinding, LooseDecision, LooseOrigin, LooseAxis, LooseMeasure, LooseObjective}
}

// End is an item with a link that it misses.
type End struct {
	Item  ID
	Short string
	Lacks Loose
}

// Ends lists the items that miss a link, by kind of link and then in their order.
func (c *Chain) Ends() []End {
	by := map[Loose][]End{}
	note := func(e Entity, lacks Loose, missing bool) {
		if missing {
			by[lacks] = append(by[lacks], End{Item: e.base().ID, Short: e.base().Short, Lacks: lacks})
		}
	}
	r, finding := c.r, func(e Entity) bool { _, ok := e.(*Finding); return ok }
	for _, f := range r.findings.live {
		// What the retreat is for rests on findings too, and nothing was done with them yet.
		answered := slices.ContainsFunc(c.down[f.ID], func(id ID) bool { _, aim := r.Item(id).(*Aim); return !aim })
		note(f, LooseUnused, !answered)
	}
	for _, i := range r.ideas.live {
		note(i, LooseFinding, i.Kind == Challenge && i.MergedInto.IsZero() && !c.Reaches(i.ID, finding))
	}
	for _, d := range r.decisions.live {
		note(d, LooseOrigin, len(c.up[d.ID]) == 0)
	}
	for _, a := range r.axes.live {
		note(a, LooseDecision, !exists(r, a.Decision))
		note(a, LooseOrigin, len(r.Linked(a.Links)) == 0)
	}
	for _, o := range r.objectives.live {
		note(o, LooseFinding, !c.Reaches(o.ID, finding))
		note(o, LooseAxis, !exists(r, o.Axis))
		note(o, LooseMeasure, len(r.MeasuresOf(o.ID)) == 0)
	}
	for _, m := range r.measures.live {
		note(m, LooseObjective, !exists(r, m.Objective))
	}
	for _, k := range r.risks.live {
		note(k, LooseAxis, !exists(r, k.Axis))
	}
	for _, t := range r.triggers.live {
		note(t, LooseAxis, !exists(r, t.Axis))
	}
	var all []End
	for _, lacks := range LooseEnds() {
		all = append(all, by[lacks]...)
	}
	return all
}

func exists(r *Retreat, id ID) bool { _, ok := find[Entity](r, id); return ok }

// Contributions count what became of everything that was captured: each item once, so
// that Used, Merged and NotRetained add up to Captured.
type Contributions struct {
	Captured    int
	Used        int // kept, or something of the plan rests on it
	Merged      int // its words stand under another item
	NotRetained int
	Parked      int // among those that were not retained, those that wait in the parking
}

// Contributions count what became of everything that was captured.
func (c *Chain) Contributions() Contributions {
	n := Contributions{Captured: len(c.r.ideas.live)}
	for _, i := range c.r.ideas.live {
		switch {
		case !i.MergedInto.IsZero():
			n.Merged++
		case c.Used(i):
			n.Used++
		default:
			n.NotRetained++
			if i.Kind == Parking {
				n.Parked++
			}
		}
	}
	return n
}

// Used reports that an idea was kept, or that something of the plan rests on it. To stand
// on a ballot, or to be answered by another idea, is no use yet.
func (c *Chain) Used(i *Idea) bool {
	if i.Fate != "" {
		return i.Fate == Kept
	}
	for _, id := range c.down[i.ID] {
		switch e := c.r.Item(id).(type) {
		case *Decision, *Axis, *Objective, *Measure, *Hazard, *Recommendation, *Step:
			return true
		case *Poll:
			if len(e.Retained) > 0 {
				return true
			}
		}
	}
	return false
}
