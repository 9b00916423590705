package session

import (
	"iter"
	"slices"
	"strings"
)

// Items lists what there is of one type, in the order of its making, without what was
// withdrawn.
func (r *Retreat) Items(t *Type) iter.Seq[Entity] {
	return func(yield func(Entity) bool) {
		for e := range t.roll(r).each() {
			if !e.base().Gone && !yield(e) {
				return
			}
		}
	}
}

// Elements lists the elements that a field with many values has in an item, sorted: the
// identifiers of links, the words of a set, the keys of counts.
func (r *Retreat) Elements(e Entity, f *Field) []string {
	rec := r.records[e.base().ID]
	if rec == nil || !f.Many {
		return nil
	}
	var all []string
	for name := range rec.sets {
		plain, element, many := strings.Cut(name, "/")
		if many && plain == f.Name && f.Value(e, element) != "" {
			all = append(all, element)
		}
	}
	slices.Sort(all)
	return all
}
