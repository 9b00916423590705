package groups

import (
	"fmt"

	"halqa/tui/page"
)

// leastTable is how many columns a table takes.
const leastTable = 11

// drawTables draws the groups side by side, as many as fit around the cursor.
func (s *Screen) drawTables(p page.Page) {
	s.drawCounts(p)
	if len(s.tables) == 0 {
		p.Wrap(0, 2, min(p.W, page.Measure), 3, s.env.Words.Groups.NoTables, page.Label)
		return
	}
	if i := s.find(s.taken); i >= 0 && !s.env.Salle {
		p.Row(0, p.H-1, page.T("◆", page.Warn), page.T(" "+fmt.Sprintf(s.env.Words.Groups.MarkedSwap, s.people[i].code), page.Body))
		p = p.Sub(0, 0, p.W, p.H-1)
	}
	fit := max(1, min(len(s.tables), p.W/leastTable))
	first := max(0, min(s.col-fit/2, len(s.tables)-fit))
	w := p.W / fit
	themes, deepest := 1, 0
	for _, t := range s.tables[first : first+fit] {
		themes, deepest = max(themes, min(p.Rows(t.theme, w-2), 2)), max(deepest, len(t.members))
	}
	top := 2
	rules := !s.env.Salle && p.W >= sideBySide && p.H-top-3-themes-deepest >= len(s.tables)+rulesRows
	if !rules {
		top = 1 + s.drawSeating(p)
	}
	if top+2+themes+deepest > p.H {
		themes = 1
	}
	for i := range fit {
		s.drawTable(p.Sub(i*w, top, w-1, p.H-top), s.tables[first+i], themes, first+i == s.col)
	}
	y := top + 3 + themes + deepest
	switch below := p.Sub(0, y, p.W, max(0, p.H-y)); {
	case rules:
		half := p.W * 2 / 5
		s.drawRules(below.Sub(0, 0, half-3, below.H))
		s.drawBalance(below.Sub(half, 0, p.W-half, below.H))
	case !s.env.Salle && below.H >= len(s.tables)+2:
		s.drawBalance(below)
	}
}

// The rules stand beside the balance on a wide page with some rows left.
const (
	sideBySide = 90
	rulesRows  = 4
)

// drawTable draws one group; its theme has a number of rows that all groups share.
func (s *Screen) drawTable(p page.Page, t table, themes int, here bool) {
	st := page.Heading
	if here = here && !s.env.Salle; here {
		st = page.Accent
	}
	top := themes + 2
	p.Put(0, 0, p.W, fmt.Sprintf(s.env.Words.Words.Group, t.number), st, page.Start)
	p.Wrap(0, 1, p.W-1, themes, t.theme, page.Label)
	if t.turn > 0 {
		p.Put(0, top-1, p.W, fmt.Sprintf(s.env.Words.Groups.Turn, t.turn), page.Label, page.Start)
	}
	if len(t.members) == 0 {
		p.Put(0, top, p.W, s.env.Words.Groups.Empty, page.Label, page.Start)
	}
	for i, who := range t.members {
		if top+i >= p.H {
			return
		}
		if here && i == s.row {
			p.Fill(0, top+i, p.W, 1, page.RoleSurface)
			p.Strip(-page.Margin, top+i, "▌", page.Accent)
		}
		s.drawBadge(p, 0, top+i, who)
		if who.id == s.taken && !s.env.Salle {
			p.Strip(0, top+i, "■", page.Accent)
		}
	}
}
