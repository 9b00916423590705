package sheet

import (
	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// Zone is what the keyboard does on a shelf.
type Zone int

// The zones of a shelf. Esc leads from each to the one it was opened from.
const (
	Listing Zone = iota // the cursor walks through the items
	Filling             // the sheet of one of them
	Picking             // what it rests on
	Tracing             // its chain
)

// Entry is what every shelf shows of an item. Screens embed it in their own rows.
type Entry struct {
	ID          session.ID
	Number      string
	Main, Other string // the words in the language of the seat, and those in the other
}

func (e Entry) entry() Entry { return e }

// Row is a type that embeds [Entry].
type Row interface{ entry() Entry }

// Shelf is a list of items of one type beside the sheet of one of them, with the list in
// which its links are chosen and the page of its chain. In salle there is no sheet: one
// item stands alone, to be read aloud. Make it with [NewShelf].
type Shelf[R Row] struct {
	// Rows are the items in the order of the list. The screen fills them in its Sync.
	Rows  []R
	Zone  Zone
	Alone bool // one item fills the screen of the room
	Sheet *Model

	// Refresh is the Sync of the screen: the shelf knows no type of item, so it asks
	// for new rows whenever a key changed what is shown.
	Refresh func()
	// Draft opens the sheet of a new item.
	Draft func() tea.Cmd

	env   *screen.Env
	words func(*locale.Strings) *locale.Shelf
	list  widget.List
	pick  *Picker
	chain *Chain
	back  Zone // where the chain was opened from
	top   int  // the first row in sight of the item that stands alone
}

// NewShelf returns the shelf of a type of item for a seat. words finds what its screen
// calls things. Refresh and Draft are to be set before a key comes.
func NewShelf[R Row](env *screen.Env, typ string, words func(*locale.Strings) *locale.Shelf) *Shelf[R] {
	s := &Shelf[R]{env: env, words: words, pick: NewPicker(env), chain: NewChain(env)}
	s.Sheet = New(env, session.TypeNamed(typ))
	s.Sheet.Open = func(string) tea.Cmd {
		s.pick.Open(s.Sheet.Item())
		s.Zone = Picking
		return nil
	}
	return s
}

// Resumes reports that a place asks for nothing but what people were writing. Otherwise
// it goes back to the list, where the screen opens what the place asks for.
func (s *Shelf[R]) Resumes(p screen.Place) bool {
	if s.Sheet.Writing() && p.Item.IsZero() && p.Mode == "" {
		return true
	}
	s.Zone, s.Alone = Listing, false
	s.Refresh()
	return false
}

// Show opens the sheet of an item, or in salle the item alone.
func (s *Shelf[R]) Show(id session.ID) {
	s.Refresh() // the item may be newer than the rows
	s.point(id)
	s.Alone, s.top = s.env.Salle, 0
	if s.env.Salle {
		s.Sheet.Edit(id)
		s.Refresh()
		return
	}
	s.Fill(id)
}

// Spot implements screen.Spotter: the item that is open, or the list.
func (s *Shelf[R]) Spot() screen.Place {
	if s.Zone == Listing && !s.Alone || s.Sheet.Blank() {
		return screen.Place{}
	}
	return screen.Place{Item: s.Sheet.Item()}
}

// Fill opens the sheet of an item; the zero ID stands for one that is not there yet.
func (s *Shelf[R]) Fill(id session.ID) {
	s.Zone = Filling
	s.Sheet.Edit(id)
	s.Refresh()
}

// Take brings the pages up to date with the retreat, once the screen has filled Rows.
// specs is asked late, because it may depend on the item under the cursor.
func (s *Shelf[R]) Take(r *session.Retreat, specs func() []Spec) {
	if s.env.Salle && (s.Zone == Filling || s.Zone == Picking) {
		s.Zone = Listing // nobody writes in front of the room
	}
	s.list.SetLen(len(s.Rows))
	if e, ok := s.Current(); ok && s.Zone == Listing && s.Sheet.Item() != e.entry().ID {
		s.Sheet.Edit(e.entry().ID) // the sheet beside the list follows the cursor
	}
	s.Sheet.Show(r, specs())
	switch s.Zone {
	case Picking:
		s.pick.Sync(r)
	case Tracing:
		s.chain.Sync(r)
	case Listing, Filling:
	}
}

// Current is the item under the cursor, or that of the sheet. There is none in an empty
// list, and none while a new item is on its way.
func (s *Shelf[R]) Current() (R, bool) {
	if s.Zone != Listing {
		return s.Find(s.Sheet.Item())
	}
	var none R
	if i := s.list.Cursor(); i >= 0 && i < len(s.Rows) {
		return s.Rows[i], true
	}
	return none, false
}

// Find is the row of an item.
func (s *Shelf[R]) Find(id session.ID) (R, bool) {
	for _, r := range s.Rows {
		if r.entry().ID == id {
			return r, true
		}
	}
	var none R
	return none, false
}

// point brings the cursor to an item, wherever the list now has it.
func (s *Shelf[R]) point(id session.ID) {
	for i, r := range s.Rows {
		if r.entry().ID == id {
			s.list.Select(i)
		}
	}
}

// Capturing implements screen.Screen.
func (s *Shelf[R]) Capturing() bool {
	return s.Zone == Filling && s.Sheet.Writing() || s.Zone == Picking && s.pick.Capturing()
}

// Subject implements screen.Subject.
func (s *Shelf[R]) Subject() session.ID {
	if r, ok := s.Current(); ok {
		return r.entry().ID
	}
	return session.ID{}
}

// Kept implements screen.Keeper.
func (s *Shelf[R]) Kept() int { return s.Sheet.Kept() }

// Context implements screen.Screen: whose chain is shown, or the number of the item that
// is open.
func (s *Shelf[R]) Context() string {
	switch e, ok := s.Current(); {
	case s.Zone == Tracing:
		return s.chain.Title()
	case ok && (s.Zone != Listing || s.Alone):
		return e.entry().Number
	}
	return ""
}
