package vote

import (
	"fmt"
	"strconv"

	"halqa/session/tally"
	"halqa/tui/page"
	"halqa/tui/widget"
)

// cellWide is the width of a cell: two figures and air.
const cellWide = 4

// drawCells draws the ballot that is filled in cell by cell.
func (s *Screen) drawCells(p page.Page) {
	w, g := &s.env.Words.Vote.Methods, s.urn.grid
	if g.thanks {
		s.drawThanks(p)
		return
	}
	y := 0
	if g.laptop {
		y += p.Wrap(0, 0, p.W, 3, s.env.Pick(s.poll.fr, s.poll.ar), page.Title)
		y += p.Wrap(0, y, p.W, 2, w.Pass, page.Label)
	} else {
		s.drawCellHead(p)
		y = 1
	}
	if g.columns > 1 || g.rules.Method == tally.Judgment {
		y += s.drawColumns(p.Sub(0, y, p.W, p.H-y))
	}
	left := max(20, p.W-g.columns*cellWide-2)
	body := p.Sub(0, y+1, p.W, p.H-y-2)
	g.list.Draw(body, func(i int) int { return max(1, body.Rows(s.poll.text(s.env, i+1), left-5)) }, func(p page.Page, i int, here bool) {
		p.Put(0, 0, 3, strconv.Itoa(i+1), page.Body.Bold(), page.End)
		p.Wrap(5, 0, left-5, p.H, s.poll.text(s.env, i+1), page.Body)
		for c := range g.columns {
			st := page.Title
			if i*g.columns+c == g.at {
				st = st.Reverse()
			}
			p.Put(left+1+c*cellWide, 0, cellWide-1, s.cell(i*g.columns+c), st, page.Center)
		}
		if here {
			p.Cursor(0)
		}
	})
	s.drawCellFoot(p)
}

// drawCellHead says whose ballot it is and how far it is filled in.
func (s *Screen) drawCellHead(p page.Page) {
	w, e, g := &s.env.Words.Vote.Methods, &s.env.Words.Vote.Entry, s.urn.grid
	x := p.Row(0, 0, page.T(fmt.Sprintf(e.Ballot, s.urn.ballots()+1), page.Title))
	if college := s.urn.college(); college != "" {
		p.Row(x+3, 0, sign(college), page.T(" "+s.env.College(college), page.Body))
	}
	p.RowEnd(p.W, 0, page.T(fmt.Sprintf(w.Cell, min(g.at+1, len(g.cells)), len(g.cells)), page.Label))
}

// drawColumns names the columns: criteria by their letters, grades by their figures.
func (s *Screen) drawColumns(p page.Page) int {
	x, y := 0, 0
	for i, name := range s.poll.scale(s.env) {
		label := strconv.Itoa(i + 1)
		if s.poll.rules.Method == tally.Criteria {
			label = letter(i)
		}
		spans := []page.Span{page.T(label+" ", page.Body.Bold()), page.T(name, page.Label)}
		if x > 0 && x+p.Width(spans...) > p.W {
			x, y = 0, y+1
		}
		x = p.Row(x, y, spans...) + 3
	}
	if s.poll.rules.Method != tally.Criteria {
		return y + 1
	}
	left := max(20, p.W-s.urn.grid.columns*cellWide-2)
	y++
	for c := range s.urn.grid.columns {
		p.Put(left+1+c*cellWide, y, cellWide-1, letter(c), page.Label, page.Center)
	}
	return y
}

// letter names a criterion where there is no room for its words, as on a paper grid.
func letter(i int) string { return string(rune('A' + i)) }

// cell is what a cell shows.
func (s *Screen) cell(i int) string {
	g := s.urn.grid
	v := g.cells[i]
	if v == unset {
		return "·"
	}
	switch g.rules.Method {
	case tally.Opinion:
		return map[tally.Stance]string{tally.For: "●", tally.Against: "○", tally.Pass: "·"}[tally.Stance(v)]
	case tally.Approval, tally.Balanced:
		return "●"
	case tally.Objection:
		return "✕"
	case tally.Dots, tally.NGT, tally.Order, tally.Duelling, tally.Judgment, tally.Criteria:
	}
	return strconv.Itoa(v)
}

// drawCellFoot says what is left to give, or how a cell is left empty.
func (s *Screen) drawCellFoot(p page.Page) {
	w, g := &s.env.Words.Vote.Methods, s.urn.grid
	text := w.Empty
	switch g.rules.Method {
	case tally.Dots:
		rest := g.rules.Points
		for _, v := range g.cells {
			rest -= max(0, v)
		}
		if rest >= 0 {
			text = s.env.Count(s.env.Words.Vote.Entry.PointsLeft, rest)
		}
	case tally.Opinion:
		text = w.PassOpinion
	case tally.NGT, tally.Order, tally.Duelling, tally.Judgment, tally.Criteria, tally.Approval, tally.Balanced, tally.Objection:
	}
	p.Put(0, p.H-1, p.W, text, page.Label, page.Start)
}

// drawThanks is all that stands on the laptop between two people: nothing of a ballot.
func (s *Screen) drawThanks(p page.Page) {
	w := &s.env.Words.Vote.Methods
	y := max(0, p.H/2-4)
	if s.urn.ballots() > 0 {
		p.Put(0, y, p.W, w.Thanks, page.Title, page.Center)
	}
	p.Wrap(0, y+2, p.W, 2, w.PassTo, page.Body)
	if college := s.urn.college(); college != "" {
		x := p.Row(0, y+5, page.T(s.env.Words.Vote.Entry.Urn+" ", page.Label), sign(college))
		widget.Choice(p, x+1, y+5, p.W-x-1, s.env.College(college), page.Accent)
	}
}
