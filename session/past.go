package session

import (
	"slices"
	"time"
)

// Change is one thing that happened to an item.
type Change struct {
	ID       ID // of the event
	At       time.Time
	Seat     string
	Verb     Verb
	Why      string
	Kind     Kind
	Field    string // of a Set; an element as "field/element"
	Old, New string // of a Set: what the author saw, and wrote
	Undone   bool   // taken back since
	Counts   bool   // of a Set: the value that shows
}

// Past lists what happened to an item, the oldest first: its addition, every value of
// every field, its withdrawals, and when one of these was taken back or done again.
func (r *Retreat) Past(id ID) []Change {
	rec := r.records[id]
	if rec == nil {
		return nil
	}
	var all []Change
	note := func(e *Event) {
		a := r.acts[e.Act]
		all = append(all, Change{
			ID: e.ID, At: e.ID.Time(), Seat: a.seat, Verb: a.verb, Why: a.why, Kind: e.Kind,
			Undone: r.off(e), Field: e.Field, New: e.Value,
		})
	}
	toggles := map[ID]bool{}
	for _, list := range [][]*Event{rec.adds, rec.dels} {
		for _, e := range list {
			note(e)
			toggles[e.Act] = true
		}
	}
	for field, sets := range rec.sets {
		if field == posField || field == closeField {
			continue
		}
		heads := r.heads(rec, field)
		for i, e := range sets {
			note(e)
			toggles[e.Act] = true
			c := &all[len(all)-1]
			c.Old = seenValue(sets[:i], e)
			c.Counts = len(heads) > 0 && heads[len(heads)-1] == e
		}
	}
	for _, aid := range r.order {
		for _, e := range r.acts[aid].events {
			if (e.Kind == Undo || e.Kind == Redo) && toggles[e.Entity] {
				note(e)
				all[len(all)-1].Verb = r.acts[e.Entity].verb
				all[len(all)-1].Field = ""
			}
		}
	}
	slices.SortFunc(all, func(a, b Change) int { return a.ID.Compare(b.ID) })
	return all
}

// seenValue is the value that the author of a Set replaced.
func seenValue(before []*Event, e *Event) string {
	for _, o := range slices.Backward(before) {
		if slices.Contains(e.Base, o.ID) {
			return o.Value
		}
	}
	return ""
}

// Restore gives a field a value that it had before.
type Restore struct {
	Item  ID
	Field string
	Value string
}

func (c Restore) plan(b *batch) {
	b.called(VerbRestore)
	Edit{Item: c.Item, Field: c.Field, Value: c.Value}.plan(b)
}

// Revive brings a withdrawn item back with all that it held.
type Revive struct{ Item ID }

func (c Revive) plan(b *batch) {
	b.called(VerbRestore)
	e := b.Item(c.Item)
	if e == nil || !e.base().Gone || len(b.records[c.Item].dels) == 0 {
		b.refuse(ErrGone)
		return
	}
	b.keep(c.Item)
}
