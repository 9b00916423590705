package session

import "slices"

// ledger is the set of events seen so far, arranged so that the value of a field is
// found at once. It is a conflict-free replicated structure: its content depends on
// the set of events alone, never on their order or on how often they came.
type ledger struct {
	records map[ID]*record
	acts    map[ID]*act
	order   []ID // acts in order of identifier

	// Neighbouring events mostly share their item and their act.
	lastID  ID
	lastRec *record
	lastAct *act
	spare   []*Event // where lists of one event are cut from
}

// record is all that is known of one item.
type record struct {
	typ        *Type  // nil until its Add is known
	item       Entity // nil likewise
	adds, dels []*Event
	sets       map[string][]*Event // by field, in order of identifier
	closes     []ID                // the acts that closed it, if it is a poll
}

// act is what one person did at one time, and whether it counts.
type act struct {
	id      ID
	seat    string
	verb    Verb
	why     string
	events  []*Event // in order of identifier
	toggled ID       // the last Undo or Redo that names it
	undone  bool
}

// newLedger makes room for a number of events; an item or an act has three and more.
func newLedger(events int) ledger {
	return ledger{
		records: make(map[ID]*record, events/3),
		acts:    make(map[ID]*act, events/3),
		order:   make([]ID, 0, events/3),
	}
}

func (l *ledger) record(id ID) *record {
	if l.lastRec != nil && l.lastID == id {
		return l.lastRec
	}
	rec := l.records[id]
	if rec == nil {
		rec = &record{}
		l.records[id] = rec
	}
	l.lastID, l.lastRec = id, rec
	return rec
}

func (l *ledger) act(id ID) *act {
	if l.lastAct != nil && l.lastAct.id == id {
		return l.lastAct
	}
	a := l.acts[id]
	if a == nil {
		a = &act{id: id}
		l.acts[id] = a
		l.order = insertID(l.order, id)
	}
	l.lastAct = a
	return a
}

// note files the event under its act, or reports that it is there already.
func (l *ledger) note(e *Event) (fresh bool) {
	a := l.act(e.Act)
	if a.has(e.ID) {
		return false
	}
	a.events = l.insert(a.events, e)
	if e.ID == e.Act {
		a.seat, a.verb, a.why = e.Seat, e.Verb, e.Why
	}
	return true
}

// has reports whether an event of the act is known. Events mostly come in order.
func (a *act) has(id ID) bool {
	if n := len(a.events); n == 0 || a.events[n-1].ID.Before(id) {
		return false
	}
	_, found := slices.BinarySearchFunc(a.events, id, func(e *Event, id ID) int { return e.ID.Compare(id) })
	return found
}

// off reports whether the act of e was undone. A final act never is.
func (l *ledger) off(e *Event) bool {
	a := l.lastAct // only looked at: readers come here, several at a time
	if a == nil || a.id != e.Act {
		a = l.acts[e.Act]
	}
	return a.undone && !a.verb.final()
}

// toggle records an Undo or Redo and reports whether the act changed sides.
func (l *ledger) toggle(e *Event) bool {
	a := l.act(e.Entity)
	if !a.toggled.Before(e.ID) {
		return false
	}
	was := a.undone
	a.toggled, a.undone = e.ID, e.Kind == Undo
	return was != a.undone
}

// heads are the values of a field that no later author has seen and replaced. More
// than one means that two rooms changed the field without knowing of each other. Nobody
// can have seen what came later, whatever a foreign event says, so that there is always
// one that counts.
func (l *ledger) heads(rec *record, field string) []*Event {
	sets := rec.sets[field]
	counts := func(e *Event) bool { return !l.off(e) && !l.outvoted(rec, e) }
	if len(sets) == 1 && counts(sets[0]) {
		return sets
	}
	var heads []*Event
	replaced := map[ID]bool{}
	for _, e := range sets {
		if counts(e) {
			for _, b := range e.Base {
				if b.Before(e.ID) {
					replaced[b] = true
				}
			}
		}
	}
	for _, e := range sets {
		if counts(e) && !replaced[e.ID] {
			heads = append(heads, e)
		}
	}
	return heads
}

// value is the value that counts: the last of the heads.
func (l *ledger) value(rec *record, field string) string {
	heads := l.heads(rec, field)
	if len(heads) == 0 {
		return ""
	}
	return heads[len(heads)-1].Value
}

// alive reports whether the item exists: an addition counts and no withdrawal does, unless
// people who knew of it decided to keep the item.
func (l *ledger) alive(rec *record) bool {
	on := func(e *Event) bool { return !l.off(e) }
	kept := func(d *Event) bool {
		return slices.ContainsFunc(rec.sets[keptField], func(k *Event) bool { return on(k) && slices.Contains(k.Base, d.ID) })
	}
	return slices.ContainsFunc(rec.adds, on) && !slices.ContainsFunc(rec.dels, func(d *Event) bool { return on(d) && !kept(d) })
}

// insert keeps a list in order of identifier. New events nearly always go last, and most
// fields are set once: a list of one is cut from a page shared by many.
func (l *ledger) insert(list []*Event, e *Event) []*Event {
	n := len(list)
	switch {
	case n == 0:
		if len(l.spare) == 0 {
			l.spare = make([]*Event, 512)
		}
		list, l.spare = l.spare[:1:1], l.spare[1:]
		list[0] = e
		return list
	case list[n-1].ID.Before(e.ID):
		return append(list, e)
	}
	i := n
	for i > 0 && e.ID.Before(list[i-1].ID) {
		i--
	}
	return slices.Insert(list, i, e)
}

func insertID(list []ID, id ID) []ID {
	i := len(list)
	for i > 0 && id.Before(list[i-1]) {
		i--
	}
	return slices.Insert(list, i, id)
}
