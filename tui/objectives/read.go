package objectives

import (
	"cmp"
	"slices"

	"halqa/session"
	"halqa/session/smart"
	"halqa/tui/sheet"
)

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

// read copies what is shown and asks the questions. Forty microseconds a sheet: there is
// no need to remember the answers between two changes of the retreat.
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
