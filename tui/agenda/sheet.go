package agenda

import (
	"strconv"
	"strings"

	"halqa/session"
	"halqa/tui/bidi"
	"halqa/tui/page"
	"halqa/tui/screen"
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
	add(w.Technique, r.slot.Technique)
	add(w.Materials, listed(r.slot.Materials))
	add(w.Outputs, listed(r.slot.Outputs))
	if s.env.Salle {
		return all
	}
	add(w.IfLate, r.slot.IfLate)
	add(w.PlanB, r.slot.PlanB)
	add(w.Notes, r.slot.Notes)
	return all
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

// drawAdjustments draws the journal of adjustments, oldest first, and the line on which a
// reason is typed.
func (s *Screen) drawAdjustments(p page.Page) screen.Caret {
	w := s.env.Words.Agenda
	p = p.Sub(0, 0, min(p.W, page.Measure+labels), p.H)
	if len(s.view.adjustments) == 0 {
		p.Wrap(0, p.H/3, min(p.W, page.Measure), 3, w.NoAdjustments, page.Label)
		return screen.Caret{}
	}
	foot := p.H
	if s.zone == reasoning {
		foot -= 2
	}
	tall := func(i int) int {
		return 1 + flag(s.view.adjustments[i].why != "")
	}
	s.log.Draw(p.Sub(0, 0, p.W, foot), tall, func(p page.Page, i int, here bool) {
		s.drawAdjustment(p, s.view.adjustments[i], here)
	})
	if s.zone != reasoning {
		return screen.Caret{}
	}
	x := p.Row(0, p.H-1, page.T(w.Reason, page.Label)) + 2
	p.Fill(x, p.H-1, p.W-x, 1, page.RoleField)
	return screen.DrawField(p, x, p.H-1, p.W-x, &s.why)
}

// relength says a change of length.
func (s *Screen) relength(p page.Page, from, to session.Minutes) []page.Span {
	arrow := " → "
	if p.RTL() {
		arrow = " ← "
	}
	return []page.Span{
		page.T(strconv.Itoa(int(from)), page.Body), page.T(arrow, page.Label),
		page.T(strconv.Itoa(int(to)), page.Body.Bold()), page.T(" "+s.env.Words.Agenda.Minute, page.Label),
	}
}

func (s *Screen) drawAdjustment(p page.Page, a adjustment, here bool) {
	w := s.env.Words.Agenda
	if here {
		p.CursorRows(0, p.H)
	}
	x := 0
	for _, tab := range w.Tabs {
		x = max(x, p.Width(page.T(tab, page.Label))+1)
	}
	if a.day >= 0 && a.day < len(w.Tabs) {
		p.Put(0, 0, x-1, w.Tabs[a.day], page.Label, page.Start)
	}
	p.Put(x, 0, 5, a.at.String(), page.Label, page.Start)
	x += 7
	effect := []page.Span{page.T(a.effect, page.Body)}
	switch {
	case a.lengths && a.to == 0:
		effect = []page.Span{page.T(w.Dropped, page.Body)}
	case a.lengths:
		effect = s.relength(p, a.from, a.to)
	}
	end := p.RowEnd(p.W, 0, effect...)
	p.Say(x, 0, end-x-1, s.env.Pick(a.titleFR, a.titleAR), page.Body)
	p.Say(x, 1, p.W-x, a.why, page.Label)
}
