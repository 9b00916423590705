package vote

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"halqa/session/tally"
	"halqa/tui/page"
)

// preset is a way of voting as people choose it.
type preset struct {
	method  tally.Method
	hundred bool // a hundred points, shared at will
}

// presets begin with the ways that a room needs; the others wait behind them.
var presets = []preset{
	{method: tally.Dots},
	{method: tally.NGT},
	{method: tally.Criteria},
	{method: tally.Judgment},
	{method: tally.Opinion},
	{method: tally.Objection},
	{method: tally.Order},
	{method: tally.Duelling},
	{method: tally.Balanced},
	{method: tally.Dots, hundred: true},
	{method: tally.Approval},
}

// common is how many of the presets are offered at once.
const common = 6

// key names a preset in the tables of words.
func (o preset) key() string {
	if o.hundred {
		return "hundred"
	}
	return string(o.method)
}

// methodName is what a way of voting is called.
func (s *Screen) methodName(o preset) string {
	if o.hundred {
		return s.env.Words.Vote.Sheet.Hundred
	}
	return s.env.Words.Words.Methods[string(o.method)]
}

// preset is the way of voting of the poll in view.
func (p *poll) preset() preset {
	return preset{p.rules.Method, p.rules.Method == tally.Dots && p.rules.SpendAll}
}

// offered are the presets that arrows walk through: the common ones, and the others once
// one of them was chosen from the menu.
func (sh *sheet) offered() int {
	if sh.preset >= common {
		return len(presets)
	}
	return common
}

// rows of the menu: the common presets, then one row for the others, or they themselves.
func (sh *sheet) menuRows() int {
	if sh.others {
		return len(presets)
	}
	return common + 1
}

// toMenu opens the list of all ways of voting on the one that is chosen.
func (s *Screen) toMenu() tea.Cmd {
	s.zone = picking
	s.sheet.others = s.sheet.preset >= common
	s.sheet.menu.SetLen(s.sheet.menuRows())
	s.sheet.menu.Select(s.sheet.preset)
	return nil
}

// pick takes the way of voting under the cursor, or shows the others.
func (s *Screen) pick() tea.Cmd {
	i := s.sheet.menu.Cursor()
	if i == common && !s.sheet.others {
		s.sheet.others = true
		s.sheet.menu.SetLen(s.sheet.menuRows())
		return nil
	}
	s.sheet.choose(i)
	s.zone = preparing
	return nil
}

// choose takes a preset with its usual rules.
func (sh *sheet) choose(i int) {
	if i != sh.preset {
		sh.preset = i
		sh.points, sh.most, sh.top = 0, 0, 0
	}
	if !slices.Contains(sh.rows(), sh.at) {
		sh.at = rowMethod
	}
}

// drawMenu draws the ways of voting, each with when to take it.
func (s *Screen) drawMenu(p page.Page) {
	w := &s.env.Words.Vote.Methods
	p.Head(0, w.Menu, "")
	p = p.Sub(0, 2, min(p.W, page.Measure), p.H-2)
	uses := func(i int) string {
		if i == common && !s.sheet.others {
			return ""
		}
		return w.Uses[presets[i].key()]
	}
	s.sheet.menu.Draw(p, func(i int) int { return 1 + p.Rows(uses(i), p.W-2) }, func(p page.Page, i int, here bool) {
		name := w.Others + " …"
		if i != common || s.sheet.others {
			name = s.methodName(presets[i])
		}
		if here {
			p.CursorRows(0, p.H)
		}
		st := page.Body
		if i == s.sheet.preset {
			st = page.Accent
		}
		p.Put(0, 0, p.W, name, st.Bold(), page.Start)
		p.Wrap(2, 1, p.W-2, p.H-1, uses(i), page.Label)
	})
}
