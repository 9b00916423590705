package sheet

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/text"
	"halqa/tui/edit"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// Picker is the list in which people choose what an item rests on: what is linked stands
// first, in the order in which the list was opened, so that no row runs away under the
// hand that ticks it.
type Picker struct {
	env  *screen.Env
	item session.ID

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
	if k.first == nil {
		k.first = map[session.ID]bool{}
		for id := range k.linked {
			k.first[id] = true
		}
	}
	add := func(e session.Entity) {
		b := session.Base(e)
		if b.ID == k.item || k.env.Salle && !Projectable(e) {
			return
		}
		fr, ar := session.Wording(e)
		k.all = append(k.all, Candidate{ID: b.ID, Short: b.Short, Text: k.env.Pick(fr, ar), folds: text.Fold(b.Short + " " + fr + " " + ar)})
	}
	each(r, add)
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

// Capturing reports that the search has the keyboard.
func (k *Picker) Capturing() bool { return k.searching }

// Update takes a key. It reports whether it was used; ⏎ and Esc at rest are left to the
// screen, which closes the list.
func (k *Picker) Update(msg tea.Msg) (bool, tea.Cmd) {
	if k.searching {
		return k.search(msg)
	}
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return false, nil
	}
	switch keys.Rest(press) {
	case "up":
		k.list.Move(-1)
	case "down":
		k.list.Move(1)
	case "pgup":
		k.list.Page(-1)
	case "pgdown":
		k.list.Page(1)
	case "home":
		k.list.First()
	case "end":
		k.list.Last()
	default:
		return false, nil
	}
	return true, nil
}

func (k *Picker) search(msg tea.Msg) (bool, tea.Cmd) {
	if press, ok := msg.(tea.KeyPressMsg); ok {
		switch keys.Field(press) {
		case "enter":
			k.searching = false
			return true, nil
		case "esc":
			k.searching = false
			k.field.SetValue("")
			k.filter()
			return true, nil
		case "up":
			k.list.Move(-1)
			return true, nil
		case "down":
			k.list.Move(1)
			return true, nil
		}
	}
	used, cmd := k.field.Update(msg)
	k.filter()
	return used, cmd
}

// Search gives the keyboard to the search.
func (k *Picker) Search() tea.Cmd {
	k.searching = true
	return nil
}

// Toggle links the item under the cursor, or unlinks it.
func (k *Picker) Toggle() tea.Cmd {
	i := k.list.Cursor()
	if i < 0 {
		return nil
	}
	c := k.all[k.found[i]]
	k.list.Move(1)
	if k.linked[c.ID] {
		return k.env.Do(nil, session.Unlink{Item: k.item, From: c.ID})
	}
	return k.env.Do(nil, session.Link{Item: k.item, To: c.ID})
}

// Draw draws the list under its heading.
func (k *Picker) Draw(p page.Page, head string) screen.Caret {
	w := k.env.Words.Sheet()
	p.Head(0, head, k.env.Count(w.Linked, len(k.linked)))
	list := p.Sub(0, 2, p.W, p.H-4)
	if len(k.found) == 0 {
		list.Wrap(0, 0, list.W, list.H, w.NothingFound, page.Label)
	}
	k.list.Draw(list, nil, func(p page.Page, i int, here bool) {
		c := k.all[k.found[i]]
		if here {
			p.Cursor(0)
		}
		sign, st := "□", page.Label
		if k.linked[c.ID] {
			sign, st = "■", page.Accent
		}
		p.Put(0, 0, 1, sign, st, page.Start)
		p.Put(2, 0, shortWidth, c.Short, page.Label, page.Start)
		p.Say(shortWidth+3, 0, p.W-shortWidth-3, c.Text, page.Body)
	})
	if !k.searching && k.field.Len() == 0 {
		return screen.Caret{}
	}
	y := p.H - 1
	x := p.Row(0, y, page.T(w.Search, page.Label)) + 2
	p.Fill(x, y, p.W-x, 1, page.RoleField)
	k.field.Bidi = p.Bidi()
	caret := screen.DrawField(p, x, y, p.W-x, &k.field)
	caret.On = caret.On && k.searching
	return caret
}

// shortWidth is the column of short ids such as OP-014.
const shortWidth = 7
