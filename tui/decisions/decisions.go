// Package decisions is the screen of what the room decided and why: each decision in
// French and Arabic, its justification, and the votes, ideas and findings it rests on.
//
// In coulisses a decision is a sheet; in salle it is read aloud, one at a time, in both
// languages together. Adopting is an act of its own: it asks for a sentence of
// justification and one link, and takes people to the field that is missing.
//
// # Why
//
// A revised decision stays as it was and names the one that took its place, because
// minutes that change afterwards convince nobody.
//
// The package may import session and the packages of tui that draw and edit.
package decisions

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/text/format"
	"halqa/tui/screen"
	"halqa/tui/sheet"
	"halqa/tui/widget"
)

// zone is what the keyboard does.
type zone int

const (
	listing zone = iota // the cursor walks through the decisions
	filling             // the sheet of one of them
	picking             // its evidence
	tracing             // its chain
)

// row is what the screen shows of one decision besides its sheet.
type row struct {
	id                      session.ID
	number                  string
	main, other             string // the text in the language of the seat, and the other
	status                  session.DecisionStatus
	reviser                 string // the decision that took its place
	date                    session.Date
	reasons                 []string // in both languages
	rejected, dissent, wont string
	owner                   string
	effective               session.Date
	evidence                []string
	fromPoll, fromSlot      string
}

// Screen implements screen.Screen.
type Screen struct {
	env   *screen.Env
	place screen.Place
	zone  zone
	alone bool // one decision fills the screen of the room
	top   int  // the first row of it in sight

	rows  []row
	open  int // how many are not settled
	list  widget.List
	sheet *sheet.Model
	pick  *sheet.Picker
	chain *sheet.Chain
	back  zone // where the chain was opened from
}

// New returns the screen of a seat.
func New(env *screen.Env) *Screen {
	s := &Screen{env: env, pick: sheet.NewPicker(env), chain: sheet.NewChain(env)}
	s.sheet = sheet.New(env, session.TypeNamed("decision"))
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
	s.place, s.zone, s.alone = p, listing, false
	s.Sync()
	switch {
	case p.Mode == "new":
		return s.draft()
	case !p.Item.IsZero():
		s.show(p.Item)
	}
	return nil
}

// show opens the sheet of a decision, or in salle the decision alone.
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

// Capturing implements screen.Screen.
func (s *Screen) Capturing() bool {
	return s.zone == filling && s.sheet.Writing() || s.zone == picking && s.pick.Capturing()
}

// Kept implements screen.Keeper.
func (s *Screen) Kept() int { return s.sheet.Kept() }

// Summary implements screen.Screen.
func (s *Screen) Summary() (string, bool) {
	w := s.env.Words.Decisions
	text := s.env.Count(w.Count, len(s.rows))
	if s.open > 0 {
		text += s.env.Words.Words.Comma + s.env.Count(w.Open, s.open)
	}
	return text, len(s.rows) == 0
}

// Context implements screen.Screen.
func (s *Screen) Context() string {
	switch {
	case s.zone == tracing:
		return s.chain.Title()
	case s.zone != listing || s.alone:
		r, _ := s.current()
		return r.number
	}
	return ""
}

// status is the sign and the word for how far a decision has come.
func (s *Screen) status(r row) (sign, word string) {
	word = s.env.Words.Words.Statuses[string(r.status)]
	switch r.status {
	case session.Adopted:
		return "✓", word
	case session.Postponed:
		return "→", word
	case session.Revised:
		if r.reviser != "" {
			word = fmt.Sprintf(s.env.Words.Decisions.RevisedBy, r.reviser)
		}
		return "→", word
	case session.Proposed:
	}
	return "○", word
}

// day is a date as the language of the seat writes it, empty for none.
func (s *Screen) day(d session.Date) string {
	if d == "" {
		return ""
	}
	return format.Day(s.env.Lang(), d.Time())
}
