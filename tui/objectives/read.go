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
	if s.env.Salle { // nobody writes in front of the room
		s.prompt.on = false
		if s.over != changing {
			s.over = shelf
		}
	}
	s.env.Room.Read(func(r *session.Retreat) {
		s.Rows = s.Rows[:0]
		pending := map[session.ID]bool{}
		for _, c := range r.Unsourced() {
			pending[c.Item] = !s.env.Salle
		}
		for _, o := range r.Objectives() {
			row := s.read(r, o)
			row.pending = pending[o.ID]
			s.Rows = append(s.Rows, row)
		}
		s.axes = append(s.axes[:0], sheet.Choice{Word: s.env.Words.Objectives.NoAxis})
		for _, a := range r.Axes() {
			s.axes = append(s.axes, sheet.Choice{Value: a.ID.String(), Word: a.Short + "  " + s.env.Pick(a.NameFR, a.NameAR)})
		}
		s.Take(r, s.specs)
		s.readOver(r)
	})
}

// readOver copies what lies over the shelf shows.
func (s *Screen) readOver(r *session.Retreat) {
	s.planAsks, s.hosts = nil, s.hosts[:0]
	if !s.env.Salle {
		s.planAsks = r.LintPlan()
	}
	s.readChanges(r)
	switch s.over {
	case hosting:
		if o, ok := r.Item(s.moving).(*session.Objective); ok && !o.Gone {
			for _, h := range r.Hosts(o) {
				text := s.env.Pick(h.TextFR, h.TextAR)
				if h.ID == o.ID {
					text = s.env.Words.Objectives.OwnSheet
				}
				s.hosts = append(s.hosts, host{h.ID, h.Short, text})
			}
		}
		s.list.SetLen(len(s.hosts))
	case changing:
		s.list.SetLen(len(s.changed))
	case framing:
		s.frame.Show(r, s.frameSpecs())
	case shelf:
	}
}

// read copies what is shown and asks the questions. Forty microseconds a sheet: there is
// no need to remember the answers between two changes of the retreat.
func (s *Screen) read(r *session.Retreat, o *session.Objective) row {
	out := row{
		Entry: sheet.Entry{ID: o.ID, Number: o.Short, Main: s.env.Pick(o.TextFR, o.TextAR), Other: s.env.Other(o.TextFR, o.TextAR)},
		level: cmp.Or(o.Level, session.Effect), facts: s.facts(r, o),
	}
	if a, ok := r.Item(o.Axis).(*session.Axis); ok && !a.Gone {
		out.axis = a.Short
	}
	if s.env.Salle {
		return out // the room sees no questions
	}
	seen := r.Examine(o)
	out.standing, out.waived = seen.Standing, seen.Waived
	out.letters = smart.Letters(seen.Open)
	out.asked = grave(seen.Open)
	out.because = map[smart.Rule]string{}
	for _, f := range out.waived {
		out.because[f.Rule] = o.Waived[string(f.Rule)]
	}
	out.validator = s.role(o.ValidatedBy)
	for _, m := range r.MeasuresOf(o.ID) {
		out.measures = append(out.measures, s.env.Pick(m.TextFR, m.TextAR))
	}
	out.origins = sheet.Origins(s.env, r, o.ID)
	return out
}

// role is the word for the role of a seat; other roles are words already.
func (s *Screen) role(by string) string {
	if word := s.env.Words.Objectives.Seats[by]; word != "" {
		return word
	}
	return by
}

// grave leaves advice out as long as there is more than advice.
func grave(findings []smart.Finding) []smart.Finding {
	worse := slices.DeleteFunc(slices.Clone(findings), func(f smart.Finding) bool { return f.Severity <= smart.Advice })
	if len(worse) == 0 {
		return findings
	}
	return worse
}
