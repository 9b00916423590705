package report

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/tui/page"
	"halqa/tui/screen"
)

// drawGate draws what leaves, what was found in it and the way on.
func (s *Screen) drawGate(p page.Page) screen.Caret {
	w, g := s.env.Words.Gate, &s.gate
	if g.line != nil && g.line.secret != nil {
		p.Head(0, s.env.Words.Deliverables.Profiles[profiles[s.chosen[profile]]], "")
		p.Put(0, 2, p.W, g.line.label, page.Body, page.Start)
		caret := g.line.secret.Draw(p, 0, 3, min(p.W, 40))
		p.Wrap(0, 5, p.W, max(0, p.H-5), g.line.remark, page.Label)
		return caret
	}
	if g.line != nil && g.line.alone {
		p.Head(0, g.line.label, "")
		p.Fill(0, 2, p.W, 1, page.RoleField)
		p.Wrap(0, 4, p.W, max(0, p.H-4), g.line.remark, page.Label)
		return screen.DrawField(p, 0, 2, p.W, &g.line.field)
	}
	p.Head(0, w.Title, s.value(document))
	if s.checking || p.H < 4 {
		p.Put(0, 1, p.W, w.Checking, page.Label, page.Start)
		return screen.Caret{}
	}
	y := 1
	y += p.Wrap(0, y, p.W, 3, s.leaving(), page.Label)
	y += p.Wrap(0, y, p.W, 2, s.found(), page.Body) + 1
	foot := 0
	if g.line != nil {
		foot = 2 + p.Rows(g.asks(), p.W)
	}
	area := p.Sub(0, y, p.W, p.H-y-foot)
	tall := 1
	if p.Wide() {
		tall = 2
	}
	g.list.Draw(area, func(i int) int {
		if i == len(g.check.Alerts) {
			return 1
		}
		return tall
	}, s.drawAlert)
	if g.line == nil {
		return screen.Caret{}
	}
	asked := g.asks()
	rows := p.Rows(asked, p.W)
	p.Wrap(0, p.H-1-rows, p.W, rows, asked, page.Label)
	p.Fill(0, p.H-1, p.W, 1, page.RoleField)
	return screen.DrawField(p, 0, p.H-1, p.W, &g.line.field)
}

// drawAlert draws one find, or the row that exports.
func (s *Screen) drawAlert(p page.Page, i int, here bool) {
	w := s.env.Words.Gate
	if here {
		p.CursorRows(0, p.H)
	}
	if i >= len(s.gate.check.Alerts) {
		p.Row(0, 0, page.T("→ ", page.Accent), page.T(w.Export, page.Accent))
		return
	}
	a := s.gate.check.Alerts[i]
	sign, style := "•", page.Label
	switch a.Sort {
	case report.Personal:
		sign, style = "◆", page.Warn
	case report.Decided:
		sign, style = "✓", page.Good
	}
	p.Put(0, 0, 1, sign, style, page.Start)
	x := 2
	if a.Short != "" {
		x = p.Row(x, 0, page.T(a.Short, page.Label)) + 2
	}
	kind := s.sortOf(a)
	x = p.Row(x, 0, page.T(kind, page.Label)) + 2
	if a.StandIn == "" {
		p.Say(x, 0, p.W-x, a.Words, page.Body)
	} else {
		x = p.Row(x, 0, page.T(a.Words, page.Body.Bold()), page.T(" → ", page.Label)) + 0
		p.Put(x, 0, p.W-x, a.StandIn, page.Body, page.Start)
	}
	if p.H > 1 {
		p.Say(2, 1, p.W-2, a.Under, page.Label)
	}
}

// sortOf says what was found.
func (s *Screen) sortOf(a report.Alert) string {
	w := s.env.Words.Gate
	switch a.Sort {
	case report.Small:
		return "< 5"
	case report.Quoted:
		return "« »"
	}
	return w.Kinds[string(a.Kind)]
}

// leaving says how many texts leave, by class, and how many items stay.
func (s *Screen) leaving() string {
	w := s.env.Words.Gate
	var parts []string
	for class := privacy.Public; class <= privacy.Sensitive; class++ {
		if n := s.gate.check.Texts[class]; n > 0 {
			parts = append(parts, fmt.Sprintf("%s %s (%s)", s.env.Count(w.Leaves, n), class, w.Classes[class.String()]))
		}
	}
	return strings.Join(append(parts, s.env.Count(w.Held, len(s.gate.check.Held))), s.env.Words.Words.Comma)
}

// found says in numbers what was found.
func (s *Screen) found() string {
	var parts []string
	for _, sort := range []string{report.Personal, report.Decided, report.Small, report.Quoted} {
		if n := s.gate.check.Count(sort); n > 0 {
			parts = append(parts, s.env.Count(s.env.Words.Gate.Sorts[sort], n))
		}
	}
	if len(parts) == 0 {
		return upperFirst(s.env.Words.Gate.None)
	}
	return upperFirst(strings.Join(parts, s.env.Words.Words.Comma))
}

// upperFirst writes a phrase as it stands at the head of a row.
func upperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// asks is what the line of the gate asks for, with its reason.
func (g *gate) asks() string { return g.line.label + ". " + g.line.remark }
