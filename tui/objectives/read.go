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
	s.env.Room.Read(func(r *session.Retreat) {
		s.Rows = s.Rows[:0]
		for _, o := range r.Objectives() {
			s.Rows = append(s.Rows, s.read(r, o))
		}
		s.axes = append(s.axes[:0], sheet.Choice{Word: s.env.Words.Objectives.NoAxis})
		for _, a := range r.Axes() {
			s.axes = append(s.axes, sheet.Choice{Value: a.ID.String(), Word: a.Short + "  " + s.env.Pick(a.NameFR, a.NameAR)})
		}
		s.Take(r, s.specs)
	})
}

// read copies what is shown and asks the questions. Forty microseconds a sheet: there is
// no need to remember the answers between two changes of the retreat.
func (s *Screen) read(r *session.Retreat, o *session.Objective) row {
	out := row{
		Entry: sheet.Entry{ID: o.ID, Number: o.Short, Main: s.env.Pick(o.TextFR, o.TextAR), Other: s.env.Other(o.TextFR, o.TextAR)},
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
