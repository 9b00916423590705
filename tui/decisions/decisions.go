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
	"cmp"
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

// Sync implements screen.Screen.
func (s *Screen) Sync() {
	if s.env.Salle && (s.zone == filling || s.zone == picking) {
		s.zone = listing
	}
	s.env.Room.Read(func(r *session.Retreat) {
		s.rows, s.open = s.rows[:0], 0
		for _, d := range r.Decisions() {
			s.rows = append(s.rows, s.read(r, d))
			if s.rows[len(s.rows)-1].status == session.Proposed {
				s.open++
			}
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

func (s *Screen) read(r *session.Retreat, d *session.Decision) row {
	out := row{
		id: d.ID, number: d.Short, main: s.env.Pick(d.TextFR, d.TextAR), other: s.env.Other(d.TextFR, d.TextAR),
		status: cmp.Or(d.Status, session.Proposed), reviser: shortOf(r, d.RevisedBy), date: d.Date, rejected: s.env.Pick(d.Rejected, d.RejectedAR),
		dissent: s.env.Pick(d.Dissent, d.DissentAR),
		wont:    d.WillNotDo, owner: d.Owner, effective: d.Effective,
		fromPoll: shortOf(r, d.Poll), fromSlot: s.titleOf(r, d.Slot),
	}
	for _, reason := range []string{s.env.Pick(d.RationaleFR, d.RationaleAR), s.env.Other(d.RationaleFR, d.RationaleAR)} {
		if reason != "" {
			out.reasons = append(out.reasons, reason)
		}
	}
	for _, id := range d.Links {
		e := r.Item(id)
		if e == nil || s.env.Salle && !sheet.Projectable(e) {
			continue
		}
		if short := shortOf(r, id); short != "" {
			out.evidence = append(out.evidence, short)
		}
	}
	return out
}

func shortOf(r *session.Retreat, id session.ID) string {
	if e := r.Item(id); e != nil && !session.Base(e).Gone {
		return session.Base(e).Short
	}
	return ""
}

func (s *Screen) titleOf(r *session.Retreat, id session.ID) string {
	if slot, ok := r.Item(id).(*session.Slot); ok {
		return s.env.Pick(slot.TitleFR, slot.TitleAR)
	}
	return ""
}

// current is the decision under the cursor, or that of the sheet.
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
