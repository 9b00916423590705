package session

import (
	"slices"
)

// ChangeKind is what happened to an item between two versions of the plan.
type ChangeKind int

// The kinds of changes.
const (
	Altered ChangeKind = iota
	Added
	Withdrawn
)

// PlanChange is what differs in one item of the plan between two versions.
type PlanChange struct {
	Item    ID
	Kind    ChangeKind
	Fields  []FieldChange // of an altered item, in the order of the sheet
	Causes  []*Cause      // given since the older version, oldest first
	Pending bool          // something changed that no cause speaks of
}

// FieldChange is one field with what it held and what it holds.
type FieldChange struct {
	Field         *Field
	Before, After string
}

// Changes lists what differs in the plan between two versions; without a later one,
// between a version and now. Items stand in the order of the schema, then of time. What
// was changed and changed back is no change.
func (r *Retreat) Changes(since, until *Edition) []PlanChange {
	from, to := r.moment(since), r.moment(until)
	given := map[ID][]*Cause{}
	for _, c := range r.causes.live {
		if since.ID.Before(c.ID) && (until == nil || c.ID.Before(until.ID)) {
			given[c.Changed] = append(given[c.Changed], c)
		}
	}
	var all []PlanChange
	for _, t := range schema {
		if !t.Plan {
			continue
		}
		for e := range t.roll(r).each() {
			if c, latest, changed := r.compare(e, from, to); changed {
				c.Causes = given[c.Item]
				n := len(c.Causes)
				c.Pending = n == 0 || c.Causes[n-1].ID.Before(latest)
				all = append(all, c)
			}
		}
	}
	return all
}

// Unsourced lists the changes since the first version of the plan that no cause speaks
// of.
func (r *Retreat) Unsourced() []PlanChange {
	if len(r.editions.live) == 0 {
		return nil
	}
	return slices.DeleteFunc(r.Changes(r.editions.live[0], nil), func(c PlanChange) bool { return !c.Pending })
}

// compare tells what differs in an item between two moments, and when that was done
// last.
func (r *Retreat) compare(e Entity, from, to moment) (c PlanChange, latest ID, changed bool) {
	rec := r.records[e.base().ID]
	c.Item = e.base().ID
	was, is := r.aliveAt(rec, from), r.aliveAt(rec, to)
	switch {
	case !was && !is:
		return c, latest, false
	case was && !is:
		c.Kind = Withdrawn
		return c, r.latest(rec.dels, to), true
	}
	for i := range rec.typ.Fields {
		f := &rec.typ.Fields[i]
		if !promised(f) {
			continue
		}
		if !from.end.Before(r.latest(rec.sets[f.Name], to)) {
			continue // nothing happened since, as in nearly all fields
		}
		before, after := r.valueAt(rec, f, from), r.valueAt(rec, f, to)
		if before == after {
			continue
		}
		c.Fields = append(c.Fields, FieldChange{Field: f, Before: before, After: after})
		latest = later(latest, r.latest(rec.sets[f.Name], to))
	}
	if !was {
		c.Kind, c.Fields = Added, nil
		return c, later(latest, r.latest(rec.adds, to)), true
	}
	return c, latest, len(c.Fields) > 0
}

func later(a, b ID) ID {
	if a.Before(b) {
		return b
	}
	return a
}

// moment is a point of the journal with the acts that counted as undone then.
type moment struct {
	end  ID // zero for now
	acts map[ID]bool
}

// moment is that of a version, and now for none.
func (r *Retreat) moment(e *Edition) moment {
	if e == nil {
		return moment{}
	}
	m := moment{end: e.ID, acts: map[ID]bool{}}
	for _, id := range r.order {
		if m.end.Before(id) {
			break
		}
		for _, e := range r.acts[id].events {
			if (e.Kind == Undo || e.Kind == Redo) && !m.end.Before(e.ID) {
				m.acts[e.Entity] = e.Kind == Undo
			}
		}
	}
	return m
}

// counts reports that an event had happened at a moment and was not taken back.
func (r *Retreat) counts(e *Event, m moment) bool {
	if m.end.IsZero() {
		return !r.off(e)
	}
	return !m.end.Before(e.ID) && !m.acts[e.Act]
}

func (r *Retreat) aliveAt(rec *record, m moment) bool {
	on := func(e *Event) bool { return r.counts(e, m) }
	return slices.ContainsFunc(rec.adds, on) && !slices.ContainsFunc(rec.dels, on)
}

// valueAt is what a field held at a moment: the last value that nobody had replaced.
func (r *Retreat) valueAt(rec *record, f *Field, m moment) string {
	if m.end.IsZero() {
		return f.Value(rec.item, "")
	}
	replaced := map[ID]bool{}
	for _, e := range rec.sets[f.Name] {
		if r.counts(e, m) {
			for _, b := range e.Base {
				replaced[b] = b.Before(e.ID)
			}
		}
	}
	// Read back from an item, so that 0 and 007 are what they are now as well.
	was := rec.typ.empty()
	for _, e := range slices.Backward(rec.sets[f.Name]) {
		if r.counts(e, m) && !replaced[e.ID] {
			f.set(was, "", e.Value)
			break
		}
	}
	return f.Value(was, "")
}

// latest is when events last made a difference before the end of a moment. Taking an
// act back, or doing it again, is a change as well.
func (r *Retreat) latest(events []*Event, m moment) (id ID) {
	for _, e := range events {
		for _, done := range []ID{e.ID, r.acts[e.Act].toggled} {
			if m.end.IsZero() || !m.end.Before(done) {
				id = later(id, done)
			}
		}
	}
	return id
}
