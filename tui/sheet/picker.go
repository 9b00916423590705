package sheet

import (
	"slices"
	"strings"

	"halqa/session"
	"halqa/session/text"
	"halqa/tui/edit"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// Picker is the list in which people choose what an item rests on: what is linked stands
// first, in the order in which the list was opened, so that no row runs away under the
// hand that ticks it.
type Picker struct {
	env  *screen.Env
	item session.ID
	back bool // the links of others to the item, see Attach

	all    []Candidate
	first  map[session.ID]bool // what was linked when the list was opened
	linked map[session.ID]bool
	found  []int
	list   widget.List

	searching bool
	field     edit.Model
}

// Candidate is one item that can be linked.
type Candidate struct {
	ID    session.ID
	Short string
	Text  string
	folds string
}

// NewPicker returns the list of a seat.
func NewPicker(env *screen.Env) *Picker {
	p := &Picker{env: env, linked: map[session.ID]bool{}}
	p.field.Single, p.field.Limit, p.field.Filter = true, 80, text.Safe
	return p
}

// Open brings the list to the links of an item.
func (k *Picker) Open(item session.ID) {
	k.back = false
	k.open(item)
}

func (k *Picker) open(item session.ID) {
	k.item, k.first, k.searching = item, nil, false
	k.field.SetValue("")
	k.env.Room.Read(k.Sync)
	k.list.First()
}

// Item is the item that gets the links.
func (k *Picker) Item() session.ID { return k.item }

// Linked is how many items are ticked.
func (k *Picker) Linked() int { return len(k.linked) }

// Sync takes from the retreat what can be linked: polls, findings, ideas, decisions and
// options, each by its number.
func (k *Picker) Sync(r *session.Retreat) {
	k.all = k.all[:0]
	clear(k.linked)
	for _, id := range Links(r.Item(k.item)) {
		k.linked[id] = true
	}
	if k.back {
		k.linked = k.attached(r)
	}
	if k.first == nil {
		k.first = map[session.ID]bool{}
		for id := range k.linked {
			k.first[id] = true
		}
	}
	add := func(e session.Entity) { k.offer(r, e) }
	if k.back {
		resters(r, add)
	} else {
		each(r, add)
	}
	for id := range k.first { // an item of another type, or a withdrawn one, stays in sight
		if e := r.Item(id); e != nil && !slices.ContainsFunc(k.all, func(c Candidate) bool { return c.ID == id }) {
			add(e)
		}
	}
	slices.SortStableFunc(k.all, func(a, b Candidate) int {
		switch {
		case k.first[a.ID] == k.first[b.ID]:
			return 0
		case k.first[a.ID]:
			return -1
		}
		return 1
	})
	k.filter()
}

// each calls add with all that can be evidence.
func each(r *session.Retreat, add func(session.Entity)) {
	for _, e := range r.Polls() {
		add(e)
	}
	for _, e := range r.Decisions() {
		add(e)
	}
	for _, e := range r.Findings() {
		add(e)
	}
	for _, e := range r.Ideas() {
		if e.MergedInto.IsZero() {
			add(e)
		}
	}
	for _, p := range r.Polls() {
		for _, o := range r.OptionsOf(p) {
			add(o)
		}
	}
}

// filter narrows the list to the words that are searched.
func (k *Picker) filter() {
	words := text.Tokens(text.Fold(k.field.Value()))
	k.found = k.found[:0]
	for i, c := range k.all {
		if !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(c.folds, w) }) {
			k.found = append(k.found, i)
		}
	}
	k.list.SetLen(len(k.found))
}
