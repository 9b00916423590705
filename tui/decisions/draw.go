package decisions

import (
	"halqa/session"
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
		return s.pick.Draw(p, s.env.Words.Decisions.Candidates)
	case p.Wide() && !s.env.Salle:
		list, side := p.Split(p.W * 40 / 100)
		s.drawList(list)
		return s.drawSheet(side)
	case s.zone == filling:
		return s.drawSheet(p)
	}
	s.drawList(p)
	return screen.Caret{}
}

// drawList draws the decisions whole, in both languages: their words are never cut.
func (s *Screen) drawList(p page.Page) {
	w := s.env.Words.Decisions
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
		s.drawStatus(p, 0, r)
		text, st := r.main, page.Title
		if text == "" {
			text, st = w.NoText, page.Label
		}
		y := 1 + p.Wrap(0, 1, width, p.H-1, text, st)
		p.Wrap(0, y, width, p.H-y, r.other, page.Label)
	})
}

// drawStatus draws the number of a decision with how far it has come.
func (s *Screen) drawStatus(p page.Page, y int, r row) {
	sign, word := s.status(r)
	st := page.Label
	if r.status == session.Adopted {
		st = page.Good
	}
	p.Row(0, y, page.T(r.number+"   ", page.Label), page.T(sign+" ", st), page.T(word, page.Label))
}

// drawSheet draws the sheet under its number and status.
func (s *Screen) drawSheet(p page.Page) screen.Caret {
	r, ok := s.current()
	switch {
	case ok:
		s.drawStatus(p, 0, r)
		p.RowEnd(min(p.W, page.Measure), 0, page.T(s.day(r.date), page.Label))
	case s.zone == listing:
		return screen.Caret{}
	default:
		p.Put(0, 0, p.W, s.env.Words.Decisions.New, page.Label, page.Start)
	}
	return s.sheet.Draw(p.Sub(0, 2, p.W, p.H-2), s.zone == filling)
}
