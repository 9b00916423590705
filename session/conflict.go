package session

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// Fields that belong to no type: they settle what a merge left open. A foreign file that
// uses their names for something else can't, because no type has them.
const (
	keptField  = "kept"  // the withdrawals named in Base don't count
	closeField = "close" // of the closes named in Base, the act that counts
)

// Dispute is what two rooms did to one item without knowing of each other.
type Dispute uint8

// The disputes.
const (
	TwoValues  Dispute = iota // a field has two values
	EditedGone                // one changed what the other withdrew
	TwoCloses                 // both counted the same poll
)

// Conflict is a dispute that people have to settle. Until they do, the last value shows,
// a withdrawal holds and the last count of a poll is the one that counts.
type Conflict struct {
	Item     ID
	Field    string // of the changed one for EditedGone, empty for TwoCloses
	Dispute  Dispute
	Values   []string  // in order of time; empty text stands for a withdrawal
	Versions []Version // the same with who and when
}

// Version is one side of a conflict.
type Version struct {
	ID    ID // of the event, or of the act that closed a poll
	Seat  string
	At    time.Time
	Value string // papers counted, for TwoCloses
	Gone  bool   // the side that withdrew the item
}

func (c *Conflict) add(v Version) {
	c.Values = append(c.Values, v.Value)
	c.Versions = append(c.Versions, v)
}

func (l *ledger) version(e *Event) Version {
	return Version{ID: e.ID, Seat: l.acts[e.Act].seat, At: e.ID.Time(), Value: e.Value}
}

// Conflicts lists what people have to settle, by item, then by field. Two rooms that gave
// a field the same value agree, and the places of a list are nobody's opinion.
func (r *Retreat) Conflicts() []Conflict {
	var all []Conflict
	for id, rec := range r.records {
		if rec.item == nil {
			continue
		}
		if rec.item.base().Gone {
			all = append(all, r.editedGone(id, rec)...)
			continue
		}
		all = append(all, r.twoCloses(id, rec)...)
		all = append(all, r.twoValues(id, rec)...)
	}
	slices.SortFunc(all, func(a, b Conflict) int {
		if n := a.Item.Compare(b.Item); n != 0 {
			return n
		}
		return strings.Compare(a.Field, b.Field)
	})
	return all
}

func (r *Retreat) twoValues(id ID, rec *record) (all []Conflict) {
	for field, sets := range rec.sets {
		if len(sets) < 2 || field == posField || field == keptField || field == closeField {
			continue
		}
		heads := r.heads(rec, field)
		if len(heads) < 2 || !slices.ContainsFunc(heads, func(h *Event) bool { return h.Value != heads[0].Value }) {
			continue
		}
		c := Conflict{Item: id, Field: field}
		for _, h := range heads {
			c.add(r.version(h))
		}
		all = append(all, c)
	}
	return all
}

// editedGone finds what was written in an item by somebody who did not know that it was
// withdrawn, and whom those who withdrew it did not know of.
func (r *Retreat) editedGone(id ID, rec *record) (all []Conflict) {
	var last *Event
	for _, d := range rec.dels {
		if !r.off(d) {
			last = d
		}
	}
	if last == nil {
		return nil // it was never added, as far as people are concerned
	}
	seen := r.seenBy(rec)
	for field := range rec.sets {
		if field == posField || field == keptField || field == closeField {
			continue
		}
		for _, h := range r.heads(rec, field) {
			if seen(h) {
				continue
			}
			c := Conflict{Item: id, Field: field, Dispute: EditedGone}
			gone := r.version(last)
			gone.Gone = true
			c.add(gone)
			c.add(r.version(h))
			all = append(all, c)
		}
	}
	return all
}

// seenBy tells which values those who withdrew an item knew: the ones that they name and
// all that these replaced. A withdrawal that names none knew what came before it.
func (r *Retreat) seenBy(rec *record) func(*Event) bool {
	known := map[ID]bool{}
	var before ID
	for _, d := range rec.dels {
		if r.off(d) {
			continue
		}
		if len(d.Base) == 0 && before.Before(d.ID) {
			before = d.ID
		}
		for _, b := range d.Base {
			known[b] = true
		}
	}
	for _, sets := range rec.sets {
		for _, e := range slices.Backward(sets) { // what replaces comes after what it replaces
			if known[e.ID] {
				for _, b := range e.Base {
					known[b] = true
				}
			}
		}
	}
	return func(e *Event) bool { return known[e.ID] || e.ID.Before(before) }
}

// twoCloses finds a poll that was counted twice, unless people said which count it is.
func (r *Retreat) twoCloses(id ID, rec *record) []Conflict {
	if len(rec.closes) < 2 {
		return nil
	}
	said := r.heads(rec, closeField)
	if len(said) == 1 && !slices.ContainsFunc(rec.closes, func(a ID) bool { return !slices.Contains(said[0].Base, a) }) {
		return nil
	}
	c := Conflict{Item: id, Dispute: TwoCloses}
	for _, a := range rec.closes {
		papers := 0
		for _, e := range r.acts[a].events {
			if e.Kind == Set && e.Entity == id && strings.HasPrefix(e.Field, "papers/") {
				n, _ := strconv.Atoi(e.Value) // a count that is none counts nothing
				papers += n
			}
		}
		c.add(Version{ID: a, Seat: r.acts[a].seat, At: a.Time(), Value: strconv.Itoa(papers)})
	}
	return []Conflict{c}
}

// closing notes which acts closed a poll. A count is a whole: if there are two, one counts
// in all its parts and the other in none.
func (r *Retreat) closing(a *act, e *Event) {
	if a.verb != VerbClose {
		return
	}
	events := []*Event{e}
	if e.ID == a.id {
		events = a.events // the name of the act may come after the rest of it
	}
	for _, e := range events {
		if e.Kind != Set || e.Field != "status" {
			continue
		}
		rec := r.record(e.Entity)
		if _, known := slices.BinarySearchFunc(rec.closes, a.id, ID.Compare); !known {
			rec.closes = insertID(rec.closes, a.id)
		}
	}
	for _, e := range events {
		if rec := r.records[e.Entity]; rec != nil && len(rec.closes) > 1 {
			r.refreshAll(rec)
		}
	}
}

func (r *Retreat) refreshAll(rec *record) {
	for field := range rec.sets {
		if field != closeField {
			r.refresh(rec, field)
		}
	}
}

// outvoted reports that an event belongs to a count of a poll that does not count.
func (l *ledger) outvoted(rec *record, e *Event) bool {
	if len(rec.closes) < 2 || e.Field == closeField {
		return false
	}
	counts := rec.closes[len(rec.closes)-1]
	if said := l.heads(rec, closeField); len(said) > 0 {
		if id, err := ParseID(said[len(said)-1].Value); err == nil && slices.Contains(rec.closes, id) {
			counts = id
		}
	}
	return e.Act != counts && slices.Contains(rec.closes, e.Act)
}
