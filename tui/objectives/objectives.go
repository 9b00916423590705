// Package objectives is the screen of the SMART objectives: a sheet for each, in the
// order of the printed one, with questions beside the fields.
//
// The seven fields of the printed sheet are filled with ⏎ alone. Everything else of the
// sheet can wait. Questions stand beside the fields as ◆, at most three are spelled out
// at a time, and none of them ever stands in the way: a draft is always saved.
//
// # Why
//
// The letters S M A R T carry a sign and never a mark out of ten. What the machine asks
// is for the one who facilitates: in salle an objective is read, not examined.
//
// The package may import session and the packages of tui that draw and edit.
package objectives

import (
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/smart"
	"halqa/tui/screen"
	"halqa/tui/sheet"
	"halqa/tui/widget"
)

// zone is what the keyboard does.
type zone int

const (
	listing zone = iota // the cursor walks through the objectives
	filling             // the sheet of one of them
	picking             // what it rests on
	tracing             // its chain
)

// row is what the screen shows of one objective besides its sheet.
type row struct {
	id          session.ID
	number      string
	main, other string // the text in the language of the seat, and the other
	axis        string
	level       session.Level
	validated   bool
	asked       []smart.Finding // advice left out as long as there is more to ask
	letters     map[smart.Letter]smart.Severity
	origins     []sheet.Candidate
	facts       []fact // what the room reads under the text
}

// fact is one line of the sheet as the room reads it.
type fact struct{ label, text string }

// Screen implements screen.Screen.
type Screen struct {
	env   *screen.Env
	zone  zone
	alone bool // one objective fills the screen of the room
	top   int  // the first row of it in sight

	rows  []row
	axes  []sheet.Choice
	list  widget.List
	sheet *sheet.Model
	pick  *sheet.Picker
	chain *sheet.Chain
	back  zone // where the chain was opened from
}

// New returns the screen of a seat.
func New(env *screen.Env) *Screen {
	s := &Screen{env: env, pick: sheet.NewPicker(env), chain: sheet.NewChain(env)}
	s.sheet = sheet.New(env, session.TypeNamed("objective"))
	s.sheet.Open = func(string) tea.Cmd {
		s.pick.Open(s.sheet.Item())
		s.zone = picking
		return nil
	}
	return s
}

// Open implements screen.Screen.
func (s *Screen) Open(p screen.Place) tea.Cmd {
	if s.sheet.Writing() && p.Item.IsZero() && p.Mode == "" {
		return nil // people come back to what they were writing
	}
	s.zone, s.alone = listing, false
	s.Sync()
	switch {
	case !p.Item.IsZero():
		s.show(p.Item)
	case p.Mode == "last" && len(s.rows) > 0:
		s.show(slices.MaxFunc(s.rows, func(a, b row) int { return a.id.Compare(b.id) }).id)
	case p.Mode == "new":
		return s.draft()
	}
	return nil
}

// show opens the sheet of an objective, or in salle the objective alone.
func (s *Screen) show(id session.ID) {
	s.Sync()
	s.selectID(id)
	s.alone, s.top = s.env.Salle, 0
	if !s.env.Salle {
		s.zone = filling
	}
	s.sheet.Edit(id)
	s.Sync()
}

// selectID brings the cursor of the list to an objective, wherever the list now has it.
func (s *Screen) selectID(id session.ID) {
	if i := slices.IndexFunc(s.rows, func(r row) bool { return r.id == id }); i >= 0 {
		s.list.Select(i)
	}
}

// Capturing implements screen.Screen.
func (s *Screen) Capturing() bool {
	return s.zone == filling && s.sheet.Writing() || s.zone == picking && s.pick.Capturing()
}

// Kept implements screen.Keeper.
func (s *Screen) Kept() int { return s.sheet.Kept() }

// Summary implements screen.Screen.
func (s *Screen) Summary() (string, bool) {
	w := s.env.Words.Objectives
	text, asked := s.env.Count(w.Count, len(s.rows)), 0
	for _, r := range s.rows {
		asked += len(r.asked)
	}
	if asked > 0 && !s.env.Salle {
		text += s.env.Words.Words.Comma + s.env.Count(w.Asked, asked)
	}
	return text, len(s.rows) == 0
}

// Context implements screen.Screen.
func (s *Screen) Context() string {
	if s.zone == tracing {
		return s.chain.Title()
	}
	r, ok := s.current()
	switch {
	case s.zone == listing && !s.alone || !ok:
		return ""
	case r.axis != "":
		return r.number + s.env.Words.Words.Comma + fmt.Sprintf(s.env.Words.Objectives.OfAxis, r.axis)
	}
	return r.number
}
