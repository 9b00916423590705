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
	"cmp"
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

func (s *Screen) selectID(id session.ID) {
	if i := slices.IndexFunc(s.rows, func(r row) bool { return r.id == id }); i >= 0 {
		s.list.Select(i)
	}
}

// Sync implements screen.Screen.
func (s *Screen) Sync() {
	if s.env.Salle && (s.zone == filling || s.zone == picking) {
		s.zone = listing
	}
	s.env.Room.Read(func(r *session.Retreat) {
		s.rows = s.rows[:0]
		for _, o := range r.Objectives() {
			s.rows = append(s.rows, s.read(r, o))
		}
		s.axes = append(s.axes[:0], sheet.Choice{Word: s.env.Words.Objectives.NoAxis})
		for _, a := range r.Axes() {
			s.axes = append(s.axes, sheet.Choice{Value: a.ID.String(), Word: a.Short + "  " + s.env.Pick(a.NameFR, a.NameAR)})
		}
		s.list.SetLen(len(s.rows))
		s.follow()
		s.sheet.Show(r, s.specs())
		switch s.zone {
		case picking:
			s.pick.Sync(r)
		case tracing:
			s.chain.Sync(r)
		case listing, filling:
		}
	})
}

// follow lets the sheet beside the list show what the cursor stands on.
func (s *Screen) follow() {
	if s.zone != listing {
		return
	}
	if r, ok := s.current(); ok && s.sheet.Item() != r.id {
		s.sheet.Edit(r.id)
	}
}

func (s *Screen) read(r *session.Retreat, o *session.Objective) row {
	out := row{
		id: o.ID, number: o.Short, main: s.env.Pick(o.TextFR, o.TextAR), other: s.env.Other(o.TextFR, o.TextAR),
		level: cmp.Or(o.Level, session.Effect), validated: o.Validated != "", facts: s.facts(r, o),
	}
	if a, ok := r.Item(o.Axis).(*session.Axis); ok && !a.Gone {
		out.axis = a.Short
	}
	if s.env.Salle {
		return out // the room sees no questions
	}
	findings := r.Lint(o)
	out.letters = smart.Letters(findings)
	out.asked = grave(findings)
	out.origins = sheet.Origins(s.env, r, o.ID)
	return out
}

// grave leaves advice out as long as there is more than advice.
func grave(findings []smart.Finding) []smart.Finding {
	worse := slices.DeleteFunc(slices.Clone(findings), func(f smart.Finding) bool { return f.Severity <= smart.Advice })
	if len(worse) == 0 {
		return findings
	}
	return worse
}

// current is the objective under the cursor, or that of the sheet.
func (s *Screen) current() (row, bool) {
	id := s.sheet.Item()
	for _, r := range s.rows {
		if s.zone != listing && r.id == id {
			return r, true
		}
	}
	i := s.list.Cursor()
	if s.zone != listing || i < 0 || i >= len(s.rows) {
		return row{}, false
	}
	return s.rows[i], true
}

// Capturing implements screen.Screen.
func (s *Screen) Capturing() bool {
	return s.zone == filling && s.sheet.Writing() || s.zone == picking && s.pick.Capturing()
}

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
