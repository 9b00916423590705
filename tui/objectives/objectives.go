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

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/smart"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// row is what the screen shows of one objective besides its sheet.
type row struct {
	sheet.Entry
	axis      string
	level     session.Level
	validated bool
	asked     []smart.Finding // advice left out as long as there is more to ask
	letters   map[smart.Letter]smart.Severity
	origins   []sheet.Candidate
	facts     []sheet.Fact // what the room reads under the text
}

// Screen implements screen.Screen.
type Screen struct {
	*sheet.Shelf[row]
	env  *screen.Env
	axes []sheet.Choice
}

// New returns the screen of a seat.
func New(env *screen.Env) *Screen {
	words := func(l *locale.Strings) *locale.Shelf { return &l.Objectives.Shelf }
	s := &Screen{env: env, Shelf: sheet.NewShelf[row](env, "objective", words)}
	s.Refresh, s.Draft = s.Sync, s.draft
	return s
}

// Open implements screen.Screen. A place that names no objective may ask for the newest:
// whoever made one of an idea or a decision is led to its sheet.
func (s *Screen) Open(p screen.Place) tea.Cmd {
	if s.Resumes(p) {
		return nil
	}
	switch {
	case !p.Item.IsZero():
		s.Show(p.Item)
	case p.Mode == "last" && len(s.Rows) > 0:
		s.Show(slices.MaxFunc(s.Rows, func(a, b row) int { return a.ID.Compare(b.ID) }).ID)
	case p.Mode == "new":
		return s.draft()
	}
	return nil
}

// Summary implements screen.Screen.
func (s *Screen) Summary() (string, bool) {
	w := s.env.Words.Objectives
	text, asked := s.env.Count(w.Count, len(s.Rows)), 0
	for _, r := range s.Rows {
		asked += len(r.asked)
	}
	if asked > 0 && !s.env.Salle {
		text += s.env.Words.Words.Comma + s.env.Count(w.Asked, asked)
	}
	return text, len(s.Rows) == 0
}

// Context implements screen.Screen.
func (s *Screen) Context() string {
	context := s.Shelf.Context()
	if r, ok := s.Current(); ok && context == r.Number && r.axis != "" {
		return context + s.env.Words.Words.Comma + fmt.Sprintf(s.env.Words.Objectives.OfAxis, r.axis)
	}
	return context
}
