package objectives

import (
	"halqa/session/smart"
	"halqa/tui/page"
	"halqa/tui/screen"
)

// Draw implements screen.Screen.
func (s *Screen) Draw(p page.Page) screen.Caret {
	switch {
	case s.alone:
		s.drawAlone(p)
		return screen.Caret{}
	case s.zone == tracing:
		return s.chain.Draw(p)
	case s.zone == picking:
		return s.pick.Draw(p, s.env.Words.Objectives.Candidates)
	case s.zone == filling && p.Wide():
		fields, side := p.Split(p.W * 62 / 100)
		s.drawSide(side)
		return s.drawSheet(fields)
	case s.zone == filling:
		return s.drawNarrow(p)
	case p.Wide() && !s.env.Salle:
		list, side := p.Split(p.W * 40 / 100)
		s.drawList(list)
		return s.drawSheet(side)
	}
	s.drawList(p)
	return screen.Caret{}
}

// drawList draws the objectives whole, in both languages.
func (s *Screen) drawList(p page.Page) {
	w := s.env.Words.Objectives
	if len(s.rows) == 0 {
		p.Wrap(0, 0, min(p.W, page.Measure), p.H, w.Empty, page.Label)
		return
	}
	width := min(p.W, page.Measure)
	height := func(i int) int {
		r := s.rows[i]
		return 1 + max(1, p.Rows(r.main, width)) + p.Rows(r.other, width) + 1
	}
	s.list.Draw(p, height, func(p page.Page, i int, here bool) {
		r := s.rows[i]
		if here {
			p.CursorRows(0, p.H-1)
		}
		x := p.Row(0, 0, page.T(r.number+"   ", page.Label))
		s.drawLetters(p, x, r)
		text, st := r.main, page.Title
		if text == "" {
			text, st = w.NoText, page.Label
		}
		y := 1 + p.Wrap(0, 1, width, p.H-1, text, st)
		p.Wrap(0, y, width, p.H-y, r.other, page.Label)
	})
}

// drawLetters draws S M A R T, each with a sign: they stay Latin in every language. In
// salle there is nothing to examine.
func (s *Screen) drawLetters(p page.Page, x int, r row) {
	if s.env.Salle {
		return
	}
	for _, l := range []smart.Letter{smart.Specific, smart.Measurable, smart.Achievable, smart.Realistic, smart.TimeBound, smart.Ethical} {
		grave := r.letters[l]
		if l == smart.Ethical && grave == smart.None {
			continue // ethics speak up only when something is wrong
		}
		sign, st := "✓", page.Good
		if grave >= smart.Warning {
			sign, st = "◆", page.Warn
		}
		x = p.Row(x, 0, page.T(string(l)+" ", page.Body.Bold()), page.T(sign, st)) + 3
	}
}
