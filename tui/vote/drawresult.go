package vote

import (
	"fmt"
	"strconv"
	"strings"

	"halqa/session"
	"halqa/session/tally"
	"halqa/tui/page"
	"halqa/tui/widget"
)

// Columns of a result: the mark, the rank, the wording; the figure ends the row.
const (
	rankLeft = 2
	textLeft = 7
)

// figureWide is the room for the figure of a row: a grade is a word.
func (s *Screen) figureWide() int {
	n := 6
	for _, f := range s.result.figures {
		n = max(n, len([]rune(f))+2)
	}
	return n
}

// drawResult draws the options in order, ties as ties, with the cut between them.
func (s *Screen) drawResult(p page.Page) {
	if s.alone {
		s.drawAlone(p)
		return
	}
	if p.Wide() && !s.env.Salle {
		var side page.Page
		p, side = p.Split(p.W * 62 / 100)
		s.drawSide(side)
	}
	body := p.Sub(0, 0, p.W, p.H-2)
	per := s.scale(body.W - textLeft)
	// An empty row stands between options in the room, and where all fit with it.
	s.result.airy = s.env.Salle || len(s.result.rows)*4 <= body.H
	s.result.list.Draw(body, func(i int) int { return s.resultRows(body, i) }, func(p page.Page, i int, here bool) {
		s.drawOption(p, i, per, here)
	})
	s.drawLegend(p, p.H-1, per)
}

// resultRows is how many rows the option at i takes: nothing of it is ever cut.
func (s *Screen) resultRows(p page.Page, i int) int {
	r := &s.result.rows[i]
	text, other := s.wordings(p, r.Option)
	n := wordingRows(p, p.W-textLeft-s.figureWide(), text, other) + s.barRows()
	if s.ruleAt(i) != "" {
		n++
	}
	if s.apart(r) != "" {
		n++
	}
	if s.moved(r) != "" {
		n++
	}
	if s.result.airy {
		n++
	}
	return n
}

// wordings are what stood on the ballot; the second language where there is room.
func (s *Screen) wordings(p page.Page, o session.Option) (text, other string) {
	text = s.env.Pick(o.TextFR, o.TextAR)
	if p.Class() >= page.Large {
		other = s.env.Other(o.TextFR, o.TextAR)
	}
	return text, other
}

// ruleAt is what stands on the line before the option at i, empty for no line. A tie across
// the cut has two lines, above and below it: the room decides between them, never the
// order of the list.
func (s *Screen) ruleAt(i int) string {
	w := &s.env.Words.Vote.Result
	side, before := s.result.rows[i].Side, session.Above
	if i > 0 {
		before = s.result.rows[i-1].Side
	}
	switch {
	case side == session.Across && before == session.Above:
		tied := 0
		for _, r := range s.result.rows {
			if r.Side == session.Across {
				tied++
			}
		}
		return fmt.Sprintf(w.TieLine, s.result.Open, tied)
	case side == session.Below && before == session.Above:
		return s.env.Count(w.CutLine, s.result.Cut)
	case side == session.Below && before == session.Across:
		return "─"
	}
	return ""
}

// drawOption draws one option: its rank, its wording, what it got.
func (s *Screen) drawOption(p page.Page, i, per int, here bool) {
	r := &s.result.rows[i]
	y := s.drawRule(p, i)
	end := p.H
	if s.result.airy {
		end--
	}
	if here {
		p.CursorRows(y, end-y)
	}
	s.drawMark(p, y, r)
	if s.result.Ranked {
		p.Put(rankLeft, y, 3, strconv.Itoa(r.Rank), page.Body.Bold(), page.Start)
		if r.Tied { // a band ties together what nothing tells apart
			for k := y; k < end; k++ {
				p.Put(textLeft-2, k, 1, "│", page.Label, page.Start)
			}
		}
	}
	p.RowEnd(p.W, y, page.T(s.result.figures[i], page.Title))
	text, other := s.wordings(p, r.Option)
	y += drawWording(p, textLeft, y, p.W-textLeft-s.figureWide(), text, other, page.Title)
	s.drawBars(p.Sub(textLeft, y, p.W-textLeft, s.barRows()), i, per)
	y += s.barRows() - 1
	if apart := s.apart(r); apart != "" {
		y++
		p.Row(textLeft, y, page.T("◆ ", page.Warn), page.T(apart, page.Body))
	}
	if moved := s.moved(r); moved != "" {
		p.Put(textLeft, y+1, p.W-textLeft, moved, page.Label, page.Start)
	}
}

// drawRule draws the line of the cut above the option at i, where it runs, and returns the
// row after it.
func (s *Screen) drawRule(p page.Page, i int) (y int) {
	rule := s.ruleAt(i)
	if rule == "" {
		return 0
	}
	x := 0
	if rule != "─" {
		p.Repeat(0, 0, 2, "─", page.Faint)
		x = p.Row(3, 0, page.T(rule, page.Body.Bold())) + 1
	}
	p.Repeat(x, 0, p.W-x, "─", page.Faint)
	return 1
}

// drawMark draws whether an option is retained. In coulisses that is still a choice; the
// room sees it once it was made.
func (s *Screen) drawMark(p page.Page, y int, r *session.ResultRow) {
	switch {
	case !s.env.Salle && s.result.marks[r.Option.ID]:
		p.Put(0, y, 1, "■", page.Accent, page.Start)
	case !s.env.Salle:
		p.Put(0, y, 1, "□", page.Faint, page.Start)
	case r.Retained:
		p.Put(0, y, 1, "✓", page.Good, page.Start)
	}
}

// drawShares draws the points themselves and, at the end, how many ballots gave them.
func (s *Screen) drawShares(p page.Page, r *session.ResultRow, per int) {
	w := &s.env.Words.Vote.Result
	var tail []page.Span
	if s.result.Method == tally.Opinion {
		tail = opinionCounts(r.Counted)
	} else {
		if r.Tied {
			tail = append(tail, page.T(w.Tie+"   ", page.Body.Bold()))
		}
		if s.result.Method != tally.Approval {
			tail = append(tail, page.T(s.env.Count(w.Backers, r.Supporters), page.Label))
		}
	}
	p.RowEnd(p.W, 0, tail...)
	widget.Dots(p, 0, 0, per, s.dots(r)...)
}

// opinionCounts are the three counts, each in a column of its own: a balance alone would
// hide how many were against.
func opinionCounts(c session.Counted) []page.Span {
	column := func(n int) string { return fmt.Sprintf("%4d ", n) }
	return []page.Span{
		page.T(column(c.For), page.Title), page.T("●", page.Accent), page.T(column(c.Against), page.Title), page.T("○", page.Body),
		page.T(column(c.Pass), page.Title), page.T("·", page.Body),
	}
}

// tailWide is what stands after the dots of a row at most.
const tailWide = 24

// dots are the signs of an option: by college when that was kept, board first.
func (s *Screen) dots(r *session.ResultRow) []widget.Dot {
	if s.result.Method == tally.Opinion {
		return []widget.Dot{
			{N: r.For, Sign: "●", Style: page.Accent}, {N: r.Against, Sign: "○", Style: page.Body}, {N: r.Pass, Sign: "·", Style: page.Label},
		}
	}
	if r.ByCollege == nil {
		return []widget.Dot{{N: s.result.Score(r.Counted), Sign: "●", Style: page.Body}}
	}
	counts := map[string]int{}
	for college, c := range r.ByCollege {
		counts[college] = s.result.Score(c)
	}
	var dots []widget.Dot
	for _, college := range colleges(counts) {
		mark := sign(college)
		dots = append(dots, widget.Dot{N: counts[college], Sign: mark.Text, Style: mark.Style})
	}
	return dots
}

// cast is the number of ballots that say something.
func (s *Screen) cast() int { return s.poll.papers - s.poll.blank - s.poll.void }

// scale is the number of points a sign on rows of w columns, the same for all options:
// only then may rows be compared by eye.
func (s *Screen) scale(w int) int {
	rows := make([][]widget.Dot, len(s.result.rows))
	for i := range s.result.rows {
		rows[i] = s.dots(&s.result.rows[i])
	}
	return widget.DotScale(max(1, w-tailWide), rows...)
}

// apart says how far the colleges are from each other on an option, empty when they are
// not or when nobody may know.
func (s *Screen) apart(r *session.ResultRow) string {
	if !r.Diverges {
		return ""
	}
	ranks := map[string]int{}
	for college, c := range r.ByCollege {
		ranks[college] = c.Rank
	}
	var parts []string
	for _, college := range colleges(ranks) {
		parts = append(parts, s.env.College(college)+" "+strconv.Itoa(ranks[college]))
	}
	return s.env.Words.Vote.Result.Ranks + " " + strings.Join(parts, s.env.Words.Words.Comma)
}

// moved says where an option stood in the poll before this one, empty when it stands there
// still or when there was none.
func (s *Screen) moved(r *session.ResultRow) string {
	if r.Before == 0 || r.Before == r.Rank {
		return ""
	}
	return fmt.Sprintf(s.env.Words.Vote.Methods.RankBefore, r.Before)
}

// drawAlone shows one option to the room, with its figure.
func (s *Screen) drawAlone(p page.Page) {
	i := s.result.list.Cursor()
	if i < 0 {
		return
	}
	r := &s.result.rows[i]
	head := strconv.Itoa(r.Rank)
	if r.Tied {
		head += "   " + s.env.Words.Vote.Result.Tie
	}
	p.Put(0, 0, p.W, head, page.Title, page.Center)
	w := min(p.W, 44)
	x := (p.W - w) / 2
	text, other := s.env.Pick(r.Option.TextFR, r.Option.TextAR), s.env.Other(r.Option.TextFR, r.Option.TextAR)
	y := 2 + drawWording(p, x, 2, w, text, other, page.Title)
	figure := s.env.Large(widget.Figures, s.result.figures[i])
	if s.result.Method == tally.Judgment { // a grade is a word, and stands in its own line
		y += 1 + p.Wrap(x, y+1, w, 2, s.result.figures[i], page.Accent)
		figure = nil
	}
	if figure != nil && y+1+len(figure) < p.H { // the words come first, the large figure if there is room
		y++
		p.Block(x, y, figure, page.Title)
		y += len(figure)
	}
	s.drawBars(p.Sub(x, min(y+1, p.H-s.barRows()), p.W-x, s.barRows()), i, s.scale(p.W-x))
}
