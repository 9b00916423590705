package vote

import (
	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/screen"
)

// Draw implements screen.Screen. It follows the face that the public allows: an urn that
// stands open when F8 is pressed gives way to what the room may see.
func (s *Screen) Draw(p page.Page) screen.Caret {
	switch s.now() {
	case listing:
		s.drawList(p)
	case picking:
		s.drawMenu(p)
	case preparing, writing, choosing:
		return s.drawSheet(p)
	case celling:
		s.drawCells(p)
	case handing:
		return s.drawHands(p)
	case signing:
		s.drawSigning(p)
	case againing:
		s.drawAgain(p)
	case mapping:
		s.drawQuadrants(p)
	case entering, closing, explaining, confirming:
		return s.drawUrn(p)
	case watching:
		s.drawRoom(p)
	case reading:
		s.drawResult(p)
	case working:
		s.drawWhy(p)
	}
	return screen.Caret{}
}

// drawList draws the polls, each with its state.
func (s *Screen) drawList(p page.Page) {
	w := s.env.Words
	if len(s.rows) == 0 {
		p.Wrap(0, 0, min(p.W, page.Measure), p.H, w.Vote.None, page.Label)
		return
	}
	s.list.Draw(p, func(i int) int { return s.listRows(p, i) + 1 }, func(p page.Page, i int, here bool) {
		r := s.rows[i]
		if here {
			p.CursorRows(0, s.listRows(p, i)+1)
		}
		p.Put(0, 0, 6, r.short, page.Label, page.Start)
		n := s.listRows(p, i)
		if r.question == "" {
			// An empty row would look like a fault: a poll needs no question to open.
			p.Put(idWidth, 0, p.W-idWidth, w.Vote.Unasked, page.Label, page.Start)
		} else {
			p.Wrap(idWidth, 0, p.W-idWidth, n, r.question, page.Title)
		}
		st := page.Label
		if r.status == session.PollOpen {
			st = page.Accent
		}
		x := p.Row(idWidth, n, page.T(w.Words.Statuses[string(r.status)], st))
		p.Put(x+3, n, p.W-x-3, w.Words.Methods[string(r.method)], page.Label, page.Start)
	})
}

// idWidth is the column after the short id of a poll.
const idWidth = 7

// listRows is how many rows a question takes: it is never cut.
func (s *Screen) listRows(p page.Page, i int) int {
	return max(1, p.Rows(s.rows[i].question, p.W-idWidth))
}
