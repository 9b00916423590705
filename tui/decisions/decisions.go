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

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text/format"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// row is what the screen shows of one decision besides its sheet.
type row struct {
	sheet.Entry
	status             session.DecisionStatus
	reviser            string // the decision that took its place
	date               session.Date
	reasons            []string // in both languages
	rejected, dissent  []string // likewise
	willNotDo          []string
	question           []string
	missing            []string // what it needs before it can be adopted
	electorate         string   // as the poll tells it, or people
	result             []string // likewise, in both languages
	options            string   // those of the poll, in the language of the seat
	optionsOther       string   // in the other one
	revises            string   // the decision whose place it took
	nature             string
	owner              string
	effective          session.Date
	evidence           []string
	fromPoll, fromSlot string
}

// Screen implements screen.Screen.
type Screen struct {
	*sheet.Shelf[row]
	env   *screen.Env
	place screen.Place
	open  int // how many are not settled
}

// New returns the screen of a seat.
func New(env *screen.Env) *Screen {
	words := func(l *locale.Strings) *locale.Shelf { return &l.Decisions.Shelf }
	s := &Screen{env: env, Shelf: sheet.NewShelf[row](env, "decision", words)}
	s.Refresh, s.Draft = s.Sync, s.draft
	return s
}

// Open implements screen.Screen.
func (s *Screen) Open(p screen.Place) tea.Cmd {
	if s.Resumes(p) {
		return nil
	}
	s.place = p
	switch {
	case p.Mode == "new":
		return s.draft()
	case !p.Item.IsZero():
		s.Show(p.Item)
	}
	return nil
}

// Summary implements screen.Screen.
func (s *Screen) Summary() (string, bool) {
	w := s.env.Words.Decisions
	text := s.env.Count(w.Count, len(s.Rows))
	if s.open > 0 {
		text += s.env.Words.Words.Comma + s.env.Count(w.Open, s.open)
	}
	return text, len(s.Rows) == 0
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
