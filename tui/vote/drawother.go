package vote

import (
	"fmt"
	"slices"

	"halqa/session"
	"halqa/session/tally"
	"halqa/tui/page"
	"halqa/tui/widget"
)

// cornerAsk is the question about an option that is strong and hard.
func (s *Screen) cornerAsk(n int) string { return fmt.Sprintf(s.env.Words.Vote.Methods.Corner, n) }

// barRows is how many rows the drawing of an option takes under its wording.
func (s *Screen) barRows() int {
	if s.result.Method == tally.Judgment {
		return stairRows
	}
	return 1
}

// drawBars draws what an option got, in the way of its method.
func (s *Screen) drawBars(p page.Page, i, per int) {
	r := &s.result.rows[i]
	switch s.result.Method {
	case tally.Judgment:
		drawStairs(p, r.Counted)
		s.drawTie(p, r)
	case tally.Criteria:
		s.drawMeans(p, i)
	case tally.Order, tally.Duelling:
		s.drawDuels(p, r)
	case tally.Balanced:
		s.drawPick(p, r, per)
	case tally.Objection:
		s.drawObjections(p, r, per)
	case tally.Dots, tally.NGT, tally.Opinion, tally.Approval:
		s.drawShares(p, r, per)
	}
}

// drawTie says that nothing tells an option apart from another, at the end of the row.
func (s *Screen) drawTie(p page.Page, r *session.ResultRow) {
	if r.Tied {
		p.RowEnd(p.W, p.H-1, page.T(s.env.Words.Vote.Result.Tie, page.Body.Bold()))
	}
}

// drawDuels draws the duels that an option won, of those that it fought, and beside a
// ranking its place by the Borda count.
func (s *Screen) drawDuels(p page.Page, r *session.ResultRow) {
	w := &s.env.Words.Vote
	rivals := len(s.result.rows) - 1
	var tail []page.Span
	if r.Tied {
		tail = append(tail, page.T(w.Result.Tie+"   ", page.Body.Bold()))
	}
	if s.result.Method == tally.Order {
		tail = append(tail, page.T(fmt.Sprintf(w.Methods.BordaAt, r.BordaRank)+"   ", page.Label))
	}
	tail = append(tail, page.T(fmt.Sprintf(w.Methods.WonOf, s.won(r), rivals), page.Label))
	end := p.RowEnd(p.W, 0, tail...)
	widget.Bar(p, 0, 0, min(30, end-3), r.Wins, 2*max(1, rivals), page.Accent)
}

// won is the number of duels won, a tied one counting half.
func (s *Screen) won(r *session.ResultRow) string {
	i := slices.IndexFunc(s.result.rows, func(o session.ResultRow) bool { return o.Option.ID == r.Option.ID })
	if i < 0 || i >= len(s.result.figures) {
		return ""
	}
	return s.result.figures[i]
}

// drawPick draws the supporters of an option, in which place a balanced selection took it,
// and whether plain approval would have taken it too.
func (s *Screen) drawPick(p page.Page, r *session.ResultRow, per int) {
	w := &s.env.Words.Vote.Methods
	popular := s.result.Pick != nil && slices.Contains(s.result.Pick.Popular, r.Option.Number)
	var tail []page.Span
	switch {
	case r.Place > 0 && popular:
		tail = []page.Span{page.T("≈ ", page.Label), page.T(fmt.Sprintf(w.EntryAt, r.Place), page.Body)}
	case r.Place > 0:
		tail = []page.Span{page.T("▲ ", page.Accent), page.T(fmt.Sprintf(w.EntryAt, r.Place), page.Title)}
	case popular:
		tail = []page.Span{page.T("○ ", page.Body), page.T(w.OnlyPopular, page.Label)}
	}
	p.RowEnd(p.W, 0, tail...)
	widget.Dots(p, 0, 0, per, s.dots(r)...)
}

// drawObjections draws one sign for each objection: nobody should have to look for them.
func (s *Screen) drawObjections(p page.Page, r *session.ResultRow, per int) {
	if r.Objections == 0 {
		p.Row(0, 0, page.T("✓ ", page.Good), page.T(s.env.Words.Vote.Methods.NoObjection, page.Body))
		return
	}
	widget.Dots(p, 0, 0, per, widget.Dot{N: r.Objections, Sign: "✕", Style: page.Bad})
}

// methodLegend says what the signs of the method are.
func (s *Screen) methodLegend() [][]page.Span {
	w := &s.env.Words.Vote
	one := func(sign, text string) []page.Span {
		return []page.Span{page.T(sign, page.Accent), page.T(" "+text, page.Label)}
	}
	switch s.result.Method {
	case tally.Judgment:
		return [][]page.Span{one("▲", w.Methods.Middle)}
	case tally.Criteria:
		if s.result.Grid != nil {
			return s.criteriaLegend()
		}
	case tally.Opinion:
		return [][]page.Span{one("●", w.Result.For), one("○", w.Result.Against), one("·", w.Result.Pass)}
	case tally.Balanced:
		return [][]page.Span{one("≈", w.Methods.AlsoPopular)}
	case tally.Dots, tally.NGT, tally.Approval, tally.Order, tally.Duelling, tally.Objection:
	}
	return nil
}
