// Package parts is the machinery of a screen that is a list of parts: ⏎ opens one, Tab goes
// on to the next, Esc comes back to the list.
//
// A [Folder] is the screen. Its parts are mostly a [Register], a list of items of one type
// with their sheets, or a [Ledger], which shows what stands in the sheets of others and
// leads there; anything else that is a [Part] may stand among them.
//
// # Why
//
// The plan, what comes before the three days and what comes after them are all of this
// form. A part is a description and hardly any code, so a screen gets a new one in a file
// of its own and in one line of its list.
//
// The package may import session and the packages of tui that draw and edit.
package parts

import (
	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// Part is one part of a screen.
type Part interface {
	// Code names the part in the words of the screen and in places.
	Code() string
	// Count says how many things the part holds and how many are missing.
	Count(*session.Retreat, *session.Chain) (n, missing int)
	// Open brings the part to its beginning, Show to the sheet of an item.
	Open()
	Show(session.ID)
	// Sync reads what the part shows.
	Sync(*session.Retreat)
	// The others are those of screen.Screen and screen.Keeper.
	Draw(page.Page) screen.Caret
	Update(tea.Msg) (bool, tea.Cmd)
	Actions() []screen.Action
	Capturing() bool
	Context() string
	Kept() int
}

// Folder implements screen.Screen but for its Summary, which each screen says itself. Make
// it with NewFolder.
type Folder struct {
	env     *screen.Env
	words   func(*locale.Strings) *locale.Parted
	partOf  func(*session.Retreat, session.ID) string
	parts   []Part
	tallies []tally
	at      int // the part that is open, -1 for the list of parts
	list    widget.List
}

// tally is what the list of parts says of one of them.
type tally struct{ n, missing int }

// NewFolder returns the screen of a seat with its parts in order. partOf is the code of the
// part in which an item is worked on.
func NewFolder(
	env *screen.Env, words func(*locale.Strings) *locale.Parted, partOf func(*session.Retreat, session.ID) string, parts ...Part,
) *Folder {
	f := &Folder{env: env, words: words, partOf: partOf, parts: parts, tallies: make([]tally, len(parts)), at: -1}
	f.list.SetLen(len(parts))
	return f
}

// Open implements screen.Screen. A place may name a part as its mode, or an item.
func (f *Folder) Open(p screen.Place) tea.Cmd {
	if p.Item.IsZero() && p.Mode == "" {
		if f.at < 0 || !f.parts[f.at].Capturing() {
			f.Sync()
		}
		return nil
	}
	mode := p.Mode
	if !p.Item.IsZero() && mode == "" {
		f.env.Room.Read(func(r *session.Retreat) { mode = f.partOf(r, p.Item) })
	}
	for i, part := range f.parts {
		if part.Code() != mode {
			continue
		}
		f.enter(i)
		if !p.Item.IsZero() {
			part.Show(p.Item)
		}
	}
	return nil
}

// Spot implements screen.Spotter for parts that windows of the room follow.
func (f *Folder) Spot() screen.Place {
	if f.at >= 0 {
		if part, ok := f.parts[f.at].(screen.Spotter); ok {
			if place := part.Spot(); place.Mode == f.parts[f.at].Code() {
				return place
			}
		}
	}
	return screen.Place{}
}

// enter opens a part.
func (f *Folder) enter(i int) {
	f.at = i
	f.list.Select(i)
	f.parts[i].Open()
	f.Sync()
}

// Sync implements screen.Screen.
func (f *Folder) Sync() {
	f.env.Room.Read(func(r *session.Retreat) {
		if f.at >= 0 {
			f.parts[f.at].Sync(r)
			return
		}
		chain := r.Chain()
		for i, part := range f.parts {
			f.tallies[i].n, f.tallies[i].missing = part.Count(r, chain)
		}
	})
}

// Count is what all parts hold together, and what is missing in them.
func (f *Folder) Count(r *session.Retreat) (n, missing int) {
	chain := r.Chain()
	for _, part := range f.parts {
		has, lacks := part.Count(r, chain)
		n, missing = n+has, missing+lacks
	}
	return n, missing
}

// Context implements screen.Screen: the part, and the item that is open in it.
func (f *Folder) Context() string {
	if f.at < 0 {
		return ""
	}
	name := f.name(f.at)
	if of := f.parts[f.at].Context(); of != "" {
		name += f.env.Words.Words.Comma + of
	}
	return name
}

// name is what a part is called.
func (f *Folder) name(i int) string { return f.words(f.env.Words).Parts[f.parts[i].Code()] }

// Codes implements screen.Parted.
func (f *Folder) Codes() []string {
	codes := make([]string, len(f.parts))
	for i, part := range f.parts {
		codes[i] = part.Code()
	}
	return codes
}

// Part implements screen.Parted.
func (f *Folder) Part() string {
	if f.at < 0 {
		return ""
	}
	return f.parts[f.at].Code()
}

// PartName implements screen.Parted.
func (f *Folder) PartName(code string) string { return f.words(f.env.Words).Parts[code] }

// Capturing implements screen.Screen.
func (f *Folder) Capturing() bool { return f.at >= 0 && f.parts[f.at].Capturing() }

// Kept implements screen.Keeper.
func (f *Folder) Kept() (n int) {
	for _, part := range f.parts {
		n += part.Kept()
	}
	return n
}

// Update implements screen.Screen. An answer goes to every part: the one that asked may
// have been left meanwhile.
func (f *Folder) Update(msg tea.Msg) (bool, tea.Cmd) {
	if done, ok := msg.(screen.Done); ok {
		var all []tea.Cmd
		for _, part := range f.parts {
			_, cmd := part.Update(done)
			all = append(all, cmd)
		}
		return false, tea.Batch(all...)
	}
	if f.at < 0 {
		name, ok := RestKey(msg)
		return ok && f.list.Key(name), nil
	}
	used, cmd := f.parts[f.at].Update(msg)
	name, ok := RestKey(msg)
	if used || !ok || f.Capturing() {
		return used, cmd
	}
	switch name {
	case "esc":
		f.at = -1
		f.Sync()
		return true, cmd
	case "left", "right":
		f.turn((name == "right") != f.env.Words.RTL)
		return true, cmd
	}
	return false, cmd
}

// RestKey is the name of a key at rest.
func RestKey(msg tea.Msg) (string, bool) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return "", false
	}
	return keys.Rest(press), true
}

// Scroll moves the first row in sight of a text that has no cursor, and reports whether
// the key was one for that. It may run over the end: only drawing knows where that is.
func Scroll(msg tea.Msg, top *int) bool {
	switch name, _ := RestKey(msg); name {
	case "up":
		*top = max(0, *top-1)
	case "down":
		*top++
	default:
		return false
	}
	return true
}

// turn opens the next part, or the one before.
func (f *Folder) turn(forward bool) {
	n := len(f.parts)
	if forward {
		f.enter((f.at + 1) % n)
	} else {
		f.enter((f.at + n - 1) % n)
	}
}

// Actions implements screen.Screen.
func (f *Folder) Actions() []screen.Action {
	next := screen.Action{Keys: []string{"tab"}, Name: func(l *locale.Strings) string { return l.Folder.NextPart }, Salle: true, Run: func() tea.Cmd {
		f.turn(true)
		return nil
	}}
	if f.at < 0 {
		open := screen.Action{Keys: []string{"enter"}, Name: func(l *locale.Strings) string { return l.Folder.OpenPart }, Salle: true, Run: func() tea.Cmd {
			f.enter(max(0, f.list.Cursor()))
			return nil
		}}
		next.Hidden = true
		next.Run = func() tea.Cmd { f.enter(0); return nil }
		return []screen.Action{open, next}
	}
	all := f.parts[f.at].Actions()
	if f.Capturing() || f.parts[f.at].Context() != "" && busy(all) {
		return all
	}
	at := min(1, len(all))
	return append(append(append([]screen.Action{}, all[:at]...), next), all[at:]...)
}

// busy reports that a part has given Tab a meaning of its own, or offers only what
// belongs to a page over it.
func busy(all []screen.Action) bool {
	for _, a := range all {
		for _, key := range a.Keys {
			if key == "tab" || key == "space" {
				return true
			}
		}
	}
	return false
}

// Draw implements screen.Screen.
func (f *Folder) Draw(p page.Page) screen.Caret {
	if f.at >= 0 {
		return f.parts[f.at].Draw(p)
	}
	w := f.env.Words.Folder
	p.Put(0, 0, p.W, f.words(f.env.Words).Title, page.Heading, page.Start)
	list := p.Sub(0, 2, min(p.W, page.Measure), p.H-2)
	f.list.Draw(list, nil, func(p page.Page, i int, here bool) {
		if here {
			p.Cursor(0)
		}
		t := f.tallies[i]
		st := page.Body.Bold()
		if t.n == 0 {
			st = page.Label
		}
		p.Put(0, 0, p.W/2, f.name(i), st, page.Start)
		if t.n > 0 {
			p.RowEnd(p.W/2+4, 0, page.T(f.env.Count(w.Total, t.n), page.Body))
		}
		if t.missing > 0 && !f.env.Salle {
			p.Put(p.W/2+6, 0, 1, "◆", page.Warn, page.Start)
			p.Put(p.W/2+8, 0, p.W/2-8, f.env.Count(w.Missing, t.missing), page.Label, page.Start)
		}
	})
	return screen.Caret{}
}
