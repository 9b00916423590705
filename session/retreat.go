package session

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"
)

// Retreat is the read model: what the facts add up to. It is read inside [Room.Read]
// only; nothing reached through it may be kept or changed.
type Retreat struct {
	ledger
	shorts  map[string][]ID // every item that was given a short id; two after some merges
	highest map[string]int  // the last number given, by prefix
	touched map[roll]struct{}
	erased  map[string]ID // the last purge of each type.field

	watch *Guard // of the retreat that this one was released from, see Released

	profiles    collection[*Profile]
	logoRoll    collection[*Logo]
	days        collection[*AgendaDay]
	slots       collection[*Slot]
	adjustments collection[*Adjustment]
	people      collection[*Person]
	colleges    collection[*College]
	access      collection[*Access]
	groups      collection[*Group]
	findings    collection[*Finding]
	themes      collection[*Theme]
	ideas       collection[*Idea]
	polls       collection[*Poll]
	options     collection[*Option]
	decisions   collection[*Decision]
	axes        collection[*Axis]
	objectives  collection[*Objective]
	measures    collection[*Measure]

	risks           collection[*Hazard]
	triggers        collection[*Trigger]
	recommendations collection[*Recommendation]
	steps           collection[*Step]
	reviews         collection[*Review]
	aims            collection[*Aim]
	supports        collection[*Support]
	phases          collection[*Phase]
	tasks           collection[*Task]
	inquiries       collection[*Inquiry]
	answers         collection[*Answer]
	observations    collection[*Observation]
	editions        collection[*Edition]
	causes          collection[*Cause]
	redactions      collection[*Redaction]

	documents   collection[*Document]
	interviews  collection[*Interview]
	focusGroups collection[*FocusGroup]
	populations collection[*Population]
	partners    collection[*Partner]
	acronyms    collection[*Acronym]
	comments    collection[*Comment]
	validations collection[*Validation]
}

// Load builds a retreat from events in any order. It keeps pointers into events, and
// blanks there what a purge among them covers.
func Load(events []Event) *Retreat {
	r := &Retreat{
		ledger: newLedger(len(events)), shorts: map[string][]ID{}, highest: map[string]int{},
		touched: map[roll]struct{}{},
	}
	for i := range events {
		r.apply(&events[i])
	}
	r.settle()
	return r
}

// apply takes one event into account. It can't fail: what it does not know stays inert.
func (r *Retreat) apply(e *Event) {
	if !r.note(e) {
		return
	}
	switch e.Kind {
	case Add:
		if e.Entity != e.ID {
			break // an item has one beginning; this is no event of ours
		}
		rec := r.record(e.Entity)
		rec.adds = r.insert(rec.adds, e)
		r.enter(rec, e)
	case Set:
		rec := r.record(e.Entity)
		if rec.sets == nil {
			rec.sets = map[string][]*Event{}
		}
		r.place(rec, e)
	case Del:
		rec := r.record(e.Entity)
		rec.dels = r.insert(rec.dels, e)
		r.revive(rec)
	case Undo, Redo:
		if r.toggle(e) {
			r.replay(r.acts[e.Entity])
		}
	case Purge:
		r.erase(e)
	}
	a := r.act(e.Act)
	r.closing(a, e)
	if a.undone {
		r.replay(a) // the undo was known before what it undoes
	}
}

// place files a value under its field, blank if it was purged before it came.
func (r *Retreat) place(rec *record, e *Event) {
	field := e.Field
	if rec.typ != nil && len(r.erased) > 0 {
		plain, _, _ := strings.Cut(field, "/")
		blank(e, r.erased[rec.typ.Name+"."+plain])
	}
	rec.sets[e.Field] = r.insert(rec.sets[e.Field], e)
	if field == closeField {
		r.refreshAll(rec)
	}
	r.refresh(rec, e.Field)
}

// enter gives a new item its place in the read model.
func (r *Retreat) enter(rec *record, e *Event) {
	typ := typeByName[e.Field]
	if rec.item != nil || typ == nil {
		return
	}
	rec.typ, rec.item = typ, typ.empty()
	it := rec.item.base()
	it.ID = e.Entity
	r.number(it, e.Value)
	if !typ.roll(r).enter(rec.item) {
		r.touch(typ.roll(r))
	}
	r.blankRecord(rec)
	r.refreshAll(rec)
	r.revive(rec)
}

// number gives an item its short id. When copied files collide, the item that was
// added later shows a suffix, whatever the order in which they arrived.
func (r *Retreat) number(it *Item, short string) {
	r.shorts[short] = insertID(r.shorts[short], it.ID)
	it.Short = short
	for i, id := range r.shorts[short][1:] {
		r.records[id].item.base().Short = short + "·" + strconv.Itoa(i+2)
	}
	if prefix, n, ok := splitShort(short); ok {
		r.highest[prefix] = max(r.highest[prefix], n)
	}
}

// splitShort cuts I-B003 into "I-B" and 3.
func splitShort(short string) (prefix string, n int, ok bool) {
	prefix = strings.TrimRight(short, "0123456789")
	n, err := strconv.Atoi(short[len(prefix):])
	return prefix, n, err == nil
}

// refresh brings one field of the read model up to date.
func (r *Retreat) refresh(rec *record, name string) {
	if rec.item == nil {
		return
	}
	switch name {
	case keptField:
		r.revive(rec)
		return
	case posField:
		rec.item.base().Pos = r.value(rec, name)
		r.touch(rec.typ.roll(r))
		return
	}
	if f, element := rec.typ.field(name); f != nil && f.Many == (element != "") && canonical(name, element) {
		if heads := r.heads(rec, name); len(heads) > 0 {
			f.set(rec.item, element, heads[len(heads)-1].Value)
		} else { // nothing counts any more: what a new item would have
			f.set(rec.item, element, f.get(rec.typ.empty(), element))
		}
	}
}

// canonical refuses second spellings of a field, which only a foreign file can hold: two
// names for one value would make it depend on the order of events.
func canonical(name, element string) bool {
	if element == "" {
		return !strings.Contains(name, "/")
	}
	if len(element) != 2*len(ID{}) {
		return true
	}
	id, err := ParseID(element)
	return err != nil || id.String() == element
}

// posField is the one field that all types share.
const posField = "pos"

// revive brings the existence of an item up to date.
func (r *Retreat) revive(rec *record) {
	if rec.item == nil {
		return
	}
	if it := rec.item.base(); it.Gone == r.alive(rec) {
		it.Gone = !it.Gone
		r.touch(rec.typ.roll(r))
	}
}

// replay brings up to date everything that an act reached.
func (r *Retreat) replay(a *act) {
	for _, e := range a.events {
		rec := r.records[e.Entity]
		if rec == nil {
			continue
		}
		switch e.Kind {
		case Add, Del:
			r.revive(rec)
		case Set:
			r.refresh(rec, e.Field)
			if e.Field == closeField {
				r.refreshAll(rec)
			}
		case Undo, Redo, Purge: // an undo is taken back by a Redo, never by another Undo
		}
	}
}

func (r *Retreat) touch(c roll) { r.touched[c] = struct{}{} }

// settle puts the lists that changed in order.
func (r *Retreat) settle() {
	for c := range r.touched {
		c.settle()
	}
	clear(r.touched)
}

// roll is a collection whatever its items are.
type roll interface {
	enter(Entity) (inOrder bool)
	each() iter.Seq[Entity] // withdrawn ones too, in the order of their making
	settle()
}

// collection keeps the items of one type: all of them, and those that exist in order.
type collection[P Entity] struct {
	all, live []P
}

func (c *collection[P]) enter(e Entity) bool {
	p := e.(P)
	c.all = append(c.all, p)
	c.live = append(c.live, p)
	n := len(c.live)
	return n == 1 || inOrder(c.live[n-2], p) <= 0
}

func (c *collection[P]) each() iter.Seq[Entity] {
	return func(yield func(Entity) bool) {
		for _, p := range c.all {
			if !yield(p) {
				return
			}
		}
	}
}

func (c *collection[P]) settle() {
	c.live = c.live[:0]
	for _, p := range c.all {
		if !p.base().Gone {
			c.live = append(c.live, p)
		}
	}
	slices.SortFunc(c.live, inOrder)
}

// inOrder compares two items of one list: by hand-given place, then by time.
func inOrder[P Entity](a, b P) int {
	x, y := a.base(), b.base()
	return cmp.Or(cmp.Compare(x.Pos, y.Pos), x.ID.Compare(y.ID))
}

// Item is the item called id, withdrawn ones too, nil when there is none.
func (r *Retreat) Item(id ID) Entity {
	if rec := r.records[id]; rec != nil && rec.item != nil {
		return rec.item
	}
	return nil
}

// Named is the item that people call by a short id such as I-014.
func (r *Retreat) Named(short string) Entity {
	short, nth, suffixed := strings.Cut(short, "·")
	ids := r.shorts[short]
	n := 1
	if suffixed {
		n, _ = strconv.Atoi(nth)
	}
	if n < 1 || n > len(ids) {
		return nil
	}
	return r.Item(ids[n-1])
}

// TypeOf describes the type of an item, nil for an unknown one.
func (r *Retreat) TypeOf(id ID) *Type {
	if rec := r.records[id]; rec != nil {
		return rec.typ
	}
	return nil
}

// Base is what the item e has in common with all others.
func Base(e Entity) *Item { return e.base() }

// which picks items in their order. The list is a new one: a list of live items is the
// retreat's own, and changes with it.
func which[P Entity](all []P, is func(P) bool) (picked []P) {
	for _, e := range all {
		if is(e) {
			picked = append(picked, e)
		}
	}
	return picked
}

// find is the item called id if it has the wanted type and exists.
func find[P Entity](r *Retreat, id ID) (p P, ok bool) {
	e := r.Item(id)
	if e == nil || e.base().Gone {
		return p, false
	}
	p, ok = e.(P)
	return p, ok
}

// need is find with a refusal that a command can return.
func need[P Entity](r *Retreat, id ID) (P, error) {
	p, ok := find[P](r, id)
	if !ok {
		return p, fmt.Errorf("item %s: %w", id, ErrGone)
	}
	return p, nil
}
