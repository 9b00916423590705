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
	"halqa/tui/widget"
)

// row is what the screen shows of one objective besides its sheet.
type row struct {
	sheet.Entry
	axis      string
	level     session.Level
	standing  session.Standing
	pending   bool            // it changed after a version, and nobody said why
	asked     []smart.Finding // advice left out as long as there is more to ask
	waived    []smart.Finding
	because   map[smart.Rule]string // the sentences of what was waived
	measures  []string
	validator string
	letters   letters
	origins   []sheet.Candidate
	facts     []sheet.Fact // what the room reads under the text
}

// Screen implements screen.Screen.
type Screen struct {
	*sheet.Shelf[row]
	env  *screen.Env
	axes []sheet.Choice

	prompt   prompt
	over     over
	list     widget.List     // of what lies over the shelf
	moving   session.ID      // the activity that goes under another objective
	hosts    []host          // where it can go
	frame    *sheet.Model    // what the objectives must fit into
	planAsks []smart.Finding // about all objectives together
	editions []edition
	since    int // the version with which the plan is compared
	changed  []altered
}

// letters are the gravest question under each letter of SMART.
type letters map[smart.Letter]smart.Severity

// worst is the gravest of all.
func (l letters) worst() (worst smart.Severity) {
	for _, s := range l {
		worst = max(worst, s)
	}
	return worst
}

// host is an objective under which a measure can stand.
type host struct {
	session.ID
	number, text string
}

// New returns the screen of a seat.
func New(env *screen.Env) *Screen {
	words := func(l *locale.Strings) *locale.Shelf { return &l.Objectives.Shelf }
	s := &Screen{env: env, Shelf: sheet.NewShelf[row](env, "objective", words)}
	s.Refresh, s.Draft = s.Sync, s.draft
	s.frame = sheet.New(env, session.TypeNamed("retreat"))
	return s
}

// Open implements screen.Screen. A place that names no objective may ask for the newest:
// whoever made one of an idea or a decision is led to its sheet.
func (s *Screen) Open(p screen.Place) tea.Cmd {
	if s.prompt.on && p.Item.IsZero() && p.Mode == "" || s.Resumes(p) {
		return nil
	}
	s.over, s.prompt.on = shelf, false
	switch {
	case p.Mode == "changes":
		return s.openChanges(p.Item)
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

// Capturing implements screen.Screen.
func (s *Screen) Capturing() bool {
	return s.prompt.on || s.over == framing && s.frame.Writing() || s.over == shelf && s.Shelf.Capturing()
}

// Kept implements screen.Keeper.
func (s *Screen) Kept() int { return s.Shelf.Kept() + s.frame.Kept() }

// Context implements screen.Screen.
func (s *Screen) Context() string {
	switch s.over {
	case changing:
		return s.env.Words.Objectives.Changes
	case framing:
		return s.env.Words.Objectives.Frame
	case hosting, shelf:
	}
	context := s.Shelf.Context()
	if r, ok := s.Current(); ok && context == r.Number && r.axis != "" {
		return context + s.env.Words.Words.Comma + fmt.Sprintf(s.env.Words.Objectives.OfAxis, r.axis)
	}
	return context
}
