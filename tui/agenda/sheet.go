package agenda

import (
	"strconv"
	"strings"

	"halqa/tui/bidi"
	"halqa/tui/page"
	"halqa/tui/widget"
)

// labels is the width of the labels of a sheet.
const labels = 11

// fields are what the sheet of a session says, as far as it says anything.
func (s *Screen) fields(r row) []widget.Field {
	w := s.env.Words.Agenda
	var all []widget.Field
	add := func(label, value string) {
		if value != "" {
			all = append(all, widget.Field{Label: label, Value: value, Rows: 1 << 10})
		}
	}
	add(w.Purpose, r.slot.Purpose)
	add(w.Technique, s.technique(r))
	add(w.Replan.Parallel, listed(r.slot.Tracks))
	add(w.Materials, listedSupplies(r.supplies))
	add(w.Outputs, listed(r.slot.Outputs))
	if s.env.Salle {
		return all
	}
	add(w.IfLate, r.slot.IfLate)
	add(w.PlanB, r.slot.PlanB)
	add(w.Notes, r.slot.Notes)
	return all
}

// technique is how a session goes: in people's words, else by its card.
func (s *Screen) technique(r row) string {
	if r.slot.Technique != "" {
		return r.slot.Technique
	}
	card, _ := r.slot.TechniqueCard()
	return card.Name.In(s.env.Lang())
}

// listed joins lines with the comma of their own language.
func listed(lines string) string {
	comma := ", "
	if bidi.Base(lines, bidi.LTR) == bidi.RTL {
		comma = "، "
	}
	return strings.ReplaceAll(lines, "\n", comma)
}

// drawSheet draws the sheet of the session under the cursor, from the field that people
// moved to, with its title or without.
func (s *Screen) drawSheet(p page.Page, titled bool) {
	r, ok := s.current()
	if !ok {
		return
	}
	y := 0
	if titled {
		y = p.Wrap(0, 0, p.W, 2, s.env.Pick(r.slot.TitleFR, r.slot.TitleAR), page.Title)
		if other := s.env.Other(r.slot.TitleFR, r.slot.TitleAR); other != "" {
			y += p.Wrap(0, y, p.W, 2, other, page.Label)
		}
		p.Row(0, y, page.T(r.start.String(), page.Label), page.T(" – ", page.Label), page.T(r.end.String(), page.Label),
			page.T("   "+strconv.Itoa(int(r.slot.Length)), page.Label), page.T(" "+s.env.Words.Agenda.Minute, page.Label))
		y += 2
	}
	all := s.fields(r)
	if s.detail {
		s.top = max(0, min(s.top, len(all)-1))
		all = all[min(s.top, len(all)):]
	}
	for _, f := range all {
		if y >= p.H {
			return
		}
		y += f.Draw(p.Sub(0, y, p.W, p.H-y), 0, labels)
		if p.H >= 20 {
			y++
		}
	}
}
