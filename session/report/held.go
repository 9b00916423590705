package report

import (
	"cmp"
	"slices"
	"strings"

	"halqa/session"
	"halqa/session/privacy"
)

// Hold is something that documents up to a class don't take along.
type Hold struct {
	Class privacy.Class
	Where string // the short id of a finding or an idea, or the name of a field such as person.name
	Label string // the key of its name in the Fields of locale.Strings, empty for a short id
	Count int    // of items with that field
}

// Type is the name of the type of item that is held back, as in the schema.
func (h Hold) Type() string {
	if h.Label == "" {
		return "finding"
	}
	name, _, _ := strings.Cut(h.Label, ".")
	return name
}

// Held lists what is held back from documents up to a class: for the check before
// documents leave. The values themselves are not in it.
func Held(r *session.Retreat, highest privacy.Class) []Hold {
	highest = max(highest, privacy.Internal)
	var all []Hold
	guard := r.Guard()
	for _, f := range r.Findings() {
		if c := guard.Class(f); c > highest {
			all = append(all, Hold{Class: c, Where: f.Short, Count: 1})
		}
	}
	all = append(all, heldComments(r, guard, highest)...)
	type place struct {
		field string
		item  session.ID
	}
	seen, counts, classes := map[place]bool{}, map[string]int{}, map[string]privacy.Class{}
	for _, entry := range r.History() {
		for _, e := range entry.Events {
			t := r.TypeOf(e.Entity)
			if e.Kind != session.Set || t == nil {
				continue
			}
			f := t.Field(e.Field)
			if f == nil || f.Class <= highest {
				continue
			}
			name := t.Name + "." + f.Name
			if seen[place{name, e.Entity}] || !holds(r, f, e) {
				continue
			}
			seen[place{name, e.Entity}] = true
			counts[name]++
			classes[name] = f.Class
		}
	}
	for _, name := range sorted(counts) {
		all = append(all, Hold{Class: classes[name], Where: name, Label: name, Count: counts[name]})
	}
	slices.SortStableFunc(all, func(a, b Hold) int { return cmp.Compare(b.Class, a.Class) })
	return all
}

// Leaves lists what documents up to a class take along that those for anybody do not: for
// the check before documents with names leave. A kind of document takes along only what
// it prints.
func Leaves(r *session.Retreat, documents []Document, highest privacy.Class) []Hold {
	back := map[string]bool{}
	for _, h := range Held(r, highest) {
		back[h.Where] = true
	}
	var all []Hold
	for _, h := range Held(r, privacy.Internal) {
		printed := slices.ContainsFunc(documents, func(d Document) bool { return d.prints(h) })
		if printed && !back[h.Where] {
			all = append(all, h)
		}
	}
	return all
}

// prints reports whether a kind of document has a place for something confidential.
func (d Document) prints(h Hold) bool {
	switch d {
	case Seats:
		return h.Where == "person.name"
	case Presence:
		return h.Where == "person.name" || strings.HasPrefix(h.Where, "access.")
	case Feedback:
		return strings.HasPrefix(h.Where, "comment.")
	case Synthesis, DataSheet, Protocol:
		return false
	default:
	}
	return h.Label == "" || strings.HasPrefix(h.Where, "finding.")
}

// holds reports whether the field that an event set still has a value.
func holds(r *session.Retreat, f *session.Field, e *session.Event) bool {
	item := r.Item(e.Entity)
	if item == nil || session.Base(item).Gone {
		return false
	}
	_, element, _ := strings.Cut(e.Field, "/") // none is left of what was purged
	return f.Value(item, element) != ""
}
