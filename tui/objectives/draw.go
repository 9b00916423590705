package objectives

import (
	"halqa/session/smart"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// Draw implements screen.Screen. While a sheet is filled, the questions about it stand
// where the list was.
func (s *Screen) Draw(p page.Page) screen.Caret {
	if s.Alone && s.over == shelf {
		s.drawAlone(p)
		return screen.Caret{}
	}
	if caret, open := s.DrawPage(p); open && s.over == shelf {
		return caret
	}
	switch {
	case s.over != shelf:
		return s.drawOver(p)
	case s.Zone == sheet.Filling && p.Wide() && s.prompt.on:
		fields, side := p.Split(p.W * 62 / 100)
		s.drawSide(side)
		return s.drawAnswering(fields)
	case s.Zone == sheet.Filling && p.Wide():
		fields, side := p.Split(p.W * 62 / 100)
		s.drawSide(side)
		return s.drawSheet(fields)
	case s.Zone == sheet.Filling:
		return s.drawNarrow(p)
	case p.Wide() && !s.env.Salle:
		list, side := p.Split(p.W * 40 / 100)
		s.DrawList(list, s.drawHead)
		return s.drawSheet(side)
	}
	s.DrawList(p, s.drawHead)
	return screen.Caret{}
}

// drawHead draws the number of an objective with its letters.
func (s *Screen) drawHead(p page.Page, r row) {
	x := p.Row(0, 0, page.T(r.Number+"   ", page.Label))
	s.drawLetters(p, x, r)
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
