package session

import (
	"fmt"
	"slices"
	"strings"
)

// Command is something that a person can do to a retreat. It checks itself against the
// retreat as it stands and says what becomes true.
type Command interface {
	plan(*batch)
}

// batch collects the events of one act. The first refusal sticks and ends the act.
type batch struct {
	*Retreat
	clock     *Clock
	seat      Seat
	letter    string // of the file, empty for the owner's
	events    []Event
	verb      Verb
	why       string
	added     map[ID]*Type
	numbers   map[string]int
	written   map[fieldOf]int    // where in events a field got its value
	seen      map[fieldOf]string // the value that the author of a change had before them
	tables    int                // groups opened one by one
	enrolling *roster            // once somebody was enrolled
	themeIDs  map[string]ID      // by folded name, once one was asked for
	refs      map[string]ID      // foreign references, once one was asked for
	items     []ID
	given     string // the short id that the next item has already, see Numbered
	err       error
}

// fieldOf is one field of one item.
type fieldOf struct {
	item  ID
	field string
}

// refuse ends the act with a reason.
func (b *batch) refuse(err error) {
	if b.err == nil {
		b.err = err
	}
}

// called names the act; the first name stays.
func (b *batch) called(v Verb) {
	if b.verb == "" {
		b.verb = v
	}
}

func (b *batch) emit(e Event) ID {
	e.ID, e.Seat = b.clock.Next(), string(b.seat)
	if e.Kind == Add {
		e.Entity = e.ID
	}
	e.Act = e.ID
	if len(b.events) > 0 {
		e.Act, e.Seat = b.events[0].ID, ""
	}
	b.events = append(b.events, e)
	return e.ID
}

// add creates an item and gives it its short id.
func (b *batch) add(t *Type) ID {
	if short := b.given; short != "" {
		b.given = ""
		prefix, n, ok := splitShort(short)
		taken := func(e Event) bool { return e.Kind == Add && e.Value == short }
		if !ok || prefix != t.Prefix || len(b.shorts[short]) > 0 || slices.ContainsFunc(b.events, taken) {
			b.refuse(&ValueError{Field: "short", Value: short})
		}
		b.numbers[prefix] = max(b.numbers[prefix], n)
		return b.addAs(t, short)
	}
	prefix := t.Prefix + b.letter
	n := max(b.highest[prefix], b.numbers[prefix]) + 1
	b.numbers[prefix] = n
	return b.addAs(t, fmt.Sprintf("%s%0*d", prefix, t.Digits, n))
}

func (b *batch) addAs(t *Type, short string) ID {
	id := b.emit(Event{Kind: Add, Field: t.Name, Value: short})
	b.added[id] = t
	b.items = append(b.items, id)
	return id
}

// set gives a field a value, if that changes anything.
func (b *batch) set(id ID, name, value string) {
	if b.err != nil {
		return
	}
	typ := b.added[id]
	if typ == nil {
		typ = b.TypeOf(id)
	}
	if typ == nil {
		b.refuse(fmt.Errorf("set %s: %w", name, ErrGone))
		return
	}
	if name != posField {
		f, element := typ.field(name)
		if f == nil || f.Many != (element != "") {
			b.refuse(&ValueError{Field: name, Value: value})
			return
		}
		var err error
		if value, err = f.clean(value); err != nil {
			b.refuse(err)
			return
		}
	}
	b.put(id, name, value)
}

// saw remembers which value of a field the author of what follows had before them.
func (b *batch) saw(id ID, name string, value *string) {
	if value == nil {
		return
	}
	if b.seen == nil {
		b.seen = map[fieldOf]string{}
	}
	b.seen[fieldOf{id, name}] = *value
}

// informed reports that the author of a new value knew those that stand there.
func (b *batch) informed(field fieldOf, heads []*Event) bool {
	seen, told := b.seen[field]
	if !told || len(heads) == 0 {
		return true
	}
	return slices.ContainsFunc(heads, func(h *Event) bool { return h.Value == seen })
}

// put writes a clean value with the values that it replaces. A field that was already
// written in this act changes there: two values of one act would look like a conflict.
func (b *batch) put(id ID, name, value string) {
	if i, ok := b.written[fieldOf{id, name}]; ok {
		b.events[i].Value = value
		return
	}
	var base []ID
	if rec := b.records[id]; rec != nil {
		heads := b.heads(rec, name)
		if len(heads) == 1 && heads[0].Value == value || len(heads) == 0 && value == "" {
			return
		}
		if b.informed(fieldOf{id, name}, heads) {
			for _, h := range heads {
				base = append(base, h.ID)
			}
		}
	} else if value == "" {
		return
	}
	if b.written == nil {
		b.written = map[fieldOf]int{}
	}
	b.written[fieldOf{id, name}] = len(b.events)
	b.emit(Event{Kind: Set, Entity: id, Field: name, Value: value, Base: base})
}

// sets writes several fields of an item: name, value, name, value and so on.
func (b *batch) sets(id ID, pairs ...string) {
	for i := 0; i+1 < len(pairs); i += 2 {
		b.set(id, pairs[i], pairs[i+1])
	}
}

// link puts an item into a set of another.
func (b *batch) link(id ID, field string, member ID) {
	if !member.IsZero() {
		b.set(id, field+"/"+member.String(), "1")
	}
}

// finish gives the act its name and returns its events, or the refusal.
func (b *batch) finish() ([]Event, error) {
	if b.err != nil {
		return nil, b.err
	}
	if len(b.events) > 0 {
		b.events[0].Verb, b.events[0].Why = b.verb, b.why
	}
	return b.events, nil
}

func (b *batch) receipt() Receipt {
	act := b.events[0].ID
	return Receipt{Act: act, Verb: b.verb, Items: b.items, At: act.Time()}
}

// text refuses an empty text and returns it trimmed.
func (b *batch) text(s string) string {
	s = strings.TrimSpace(s)
	if s == "" {
		b.refuse(ErrEmptyText)
	}
	return s
}

// live refuses an item that does not exist or is of another type.
func live[P Entity](b *batch, id ID) (P, bool) {
	p, err := need[P](b.Retreat, id)
	if err != nil {
		b.refuse(err)
	}
	return p, err == nil
}
