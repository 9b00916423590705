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
	rankLeft   = 2
	textLeft   = 7
	figureWide = 6
)

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
	per := s.scale(body)
	s.result.list.Draw(body, func(i int) int { return s.resultRows(body, i) }, func(p page.Page, i int, here bool) {
		s.drawOption(p, i, per, here)
	})
	s.drawLegend(p, p.H-1, per)
}

// resultRows is how many rows the option at i takes: nothing of it is ever cut.
func (s *Screen) resultRows(p page.Page, i int) int {
	r := &s.result.rows[i]
	text, other := s.wordings(p, r.Option)
	n := wordingRows(p, p.W-textLeft-figureWide, text, other) + 1
	if s.rule2(i) != "" {
		n++
	}
	if s.apart(r) != "" {
		n++
	}
	if s.airy(p) {
		n++
	}
	return n
}

// airy says whether there is an empty row between options: always in the room, and where
// all of them fit with it.
func (s *Screen) airy(p page.Page) bool {
	return s.env.Salle || len(s.result.rows)*4 <= p.H
}

// wordings are what stood on the ballot; the second language where there is room.
func (s *Screen) wordings(p page.Page, o session.Option) (text, other string) {
	text = s.env.Pick(o.TextFR, o.TextAR)
	if p.Class() >= page.Large {
		other = s.env.Other(o.TextFR, o.TextAR)
	}
	return text, other
}

// rule2 is what stands on the line before the option at i, empty for no line.
func (s *Screen) rule2(i int) string {
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
	y := 0
	if rule := s.rule2(i); rule != "" {
		p.Repeat(0, 0, p.W, "─", page.Faint)
		if rule != "─" {
			p.Row(3, 0, page.T(" "+rule+" ", page.Body.Bold()))
		}
		y++
	}
	end := p.H
	if s.airy(p) {
		end--
	}
	if here {
		p.CursorRows(y, end-y)
	}
	switch {
	case !s.env.Salle && s.result.marks[r.Option.ID]:
		p.Put(0, y, 1, "■", page.Accent, page.Start)
	case !s.env.Salle:
		p.Put(0, y, 1, "□", page.Faint, page.Start)
	case r.Retained:
		p.Put(0, y, 1, "✓", page.Good, page.Start)
	}
	if s.result.Ranked {
		p.Put(rankLeft, y, 3, strconv.Itoa(r.Rank), page.Body.Bold(), page.Start)
		if r.Tied { // a band ties together what nothing tells apart
			for k := y; k < end; k++ {
				p.Put(textLeft-2, k, 1, "│", page.Label, page.Start)
			}
		}
	}
	p.RowEnd(p.W, y, page.T(s.figure(r.Counted), page.Title))
	text, other := s.wordings(p, r.Option)
	y += drawWording(p, textLeft, y, p.W-textLeft-figureWide, text, other, page.Title)
	s.drawShares(p.Sub(textLeft, y, p.W-textLeft, 1), r, per)
	if apart := s.apart(r); apart != "" {
		p.Row(textLeft, y+1, page.T("◆ ", page.Warn), page.T(apart, page.Body))
	}
}

// figure is the number by which an option is ranked, with the sign of a balance.
func (s *Screen) figure(c session.Counted) string {
	n := s.result.Score(c)
	if s.result.Method != tally.Opinion || n == 0 {
		return strconv.Itoa(n)
	}
	if n < 0 {
		return "−" + strconv.Itoa(-n)
	}
	return "+" + strconv.Itoa(n)
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

// opinionCounts are the three counts, each in a column of its own.
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

// scale is the number of points a sign, the same for all options.
func (s *Screen) scale(p page.Page) int {
	rows := make([][]widget.Dot, len(s.result.rows))
	for i := range s.result.rows {
		rows[i] = s.dots(&s.result.rows[i])
	}
	return widget.DotScale(max(1, p.W-textLeft-tailWide), rows...)
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

// drawLegend says what the signs are, and how many ballots gave nothing.
func (s *Screen) drawLegend(p page.Page, y, per int) {
	w := &s.env.Words.Vote.Result
	var parts [][]page.Span
	if s.result.Method == tally.Opinion {
		for _, pair := range [][2]string{{"●", w.For}, {"○", w.Against}, {"·", w.Pass}} {
			parts = append(parts, []page.Span{page.T(pair[0], page.Body), page.T(" "+pair[1], page.Label)})
		}
	} else if s.poll.split {
		for _, college := range colleges(s.poll.papersOf) {
			parts = append(parts, []page.Span{sign(college), page.T(" "+s.env.College(college)+" "+strconv.Itoa(s.poll.papersOf[college]), page.Label)})
		}
	}
	for _, text := range []string{
		s.env.Count(w.Cast, s.poll.papers-s.poll.blank-s.poll.void), some(s.poll.blank, s.env.Count(w.BlankN, s.poll.blank)),
		some(s.poll.void, s.env.Count(w.VoidN, s.poll.void)), some(per-1, fmt.Sprintf(w.Scale, per)),
	} {
		if text != "" {
			parts = append(parts, []page.Span{page.T(text, page.Label)})
		}
	}
	x := 0
	for _, part := range parts {
		if x+p.Width(part...) > p.W {
			break
		}
		x = p.Row(x, y, part...) + 3
	}
}

// some is text when there is any n of it.
func some(n int, text string) string {
	if n == 0 {
		return ""
	}
	return text
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
	figure := widget.Figures(strings.ReplaceAll(s.figure(r.Counted), "−", "−"))
	if y+1+len(figure) < p.H {
		y++
		p.Block(x, y, figure, page.Title)
		y += len(figure)
	}
	s.drawShares(p.Sub(x, min(y+1, p.H-1), p.W-x, 1), r, s.scale(p))
}

// drawSide says beside a wide result what sets the colleges apart, and what the vote
// rests on.
func (s *Screen) drawSide(p page.Page) {
	w := &s.env.Words.Vote.Result
	y := 0
	for i := range s.result.rows {
		r := &s.result.rows[i]
		apart := s.apart(r)
		if apart == "" || y > p.H/2 {
			continue
		}
		if y == 0 {
			p.Head(0, w.DifferHead, "")
			y = 2
		}
		y += p.Wrap(0, y, p.W, 2, s.env.Pick(r.Option.TextFR, r.Option.TextAR), page.Body)
		p.Put(2, y, p.W-2, apart, page.Label, page.Start)
		y++
	}
	if y > 0 {
		y++
	}
	p.Head(y, s.env.Words.Frame.Screens.Vote, s.poll.short)
	y += 2
	for _, f := range s.facts() {
		y += f.Draw(p, y, labelWidth)
	}
}

// facts are what one has to know to judge the result.
func (s *Screen) facts() []widget.Field {
	w := &s.env.Words.Vote
	r, c := &w.Result, s.env.Words.Words.Comma
	ballots := s.env.Count(r.Cast, s.poll.papers-s.poll.blank-s.poll.void)
	for _, text := range []string{some(s.poll.blank, s.env.Count(r.BlankN, s.poll.blank)), some(s.poll.void, s.env.Count(r.VoidN, s.poll.void))} {
		if text != "" {
			ballots += c + text
		}
	}
	nature := w.Sheet.Advice
	if s.poll.deliberative {
		nature = w.Sheet.Board
	}
	field := func(label, value string) widget.Field {
		return widget.Field{Label: label, Value: value, Style: page.Body, Rows: 3}
	}
	fields := []widget.Field{field(r.Ballots, ballots), field(r.Rule, s.rule()), field(r.Nature, nature)}
	if people := s.poll.people(); people > 0 {
		fields = append([]widget.Field{field(r.Present, strconv.Itoa(people))}, fields...)
		if missing := people - s.poll.papers; missing > 0 && !s.poll.imported {
			fields = append(fields, field(r.Missing, strconv.Itoa(missing)+c+s.poll.missing))
		}
	}
	if s.poll.quorum > 0 {
		reached := r.Reached
		if s.poll.presentOfBoard < s.poll.quorum {
			reached = r.NotReached
		}
		fields = append(fields, field(r.Quorum, fmt.Sprintf(r.QuorumOf, s.poll.quorum, s.poll.presentOfBoard)+c+reached))
	}
	return fields
}

// drawWhy says in plain words how the order came about.
func (s *Screen) drawWhy(p page.Page) {
	w := &s.env.Words.Vote.Result
	p.Head(0, w.Why, s.poll.short)
	width := min(p.W, page.Measure)
	y := 2
	for _, text := range s.working() {
		y += p.Wrap(0, y, width, max(0, p.H-y), text, page.Body) + 1
	}
}

// working are the sentences of the working, the one that matters most first.
func (s *Screen) working() []string {
	w, r := &s.env.Words.Vote.Result, s.poll.rules
	first := w.WhyOther
	switch r.Method {
	case tally.Dots:
		first = fmt.Sprintf(w.WhyDots, r.Points, r.MaxPerOption)
	case tally.Opinion:
		first = w.WhyOpinion
	case tally.Approval:
		first = w.WhyApproval
	case tally.NGT, tally.Judgment, tally.Order, tally.Criteria, tally.Balanced, tally.Duelling, tally.Objection:
	}
	cast := s.poll.papers - s.poll.blank - s.poll.void
	all := []string{first, fmt.Sprintf(w.WhyPapers, cast, s.poll.blank, s.poll.void), w.WhyTie}
	if s.poll.cut > 0 {
		all[2] = fmt.Sprintf(w.WhyCut, s.poll.cut) + " " + all[2]
	}
	switch {
	case s.poll.split:
		all = append(all, w.WhySplit)
	case len(s.poll.papersOf) > 1:
		all = append(all, w.WhyNoSplit)
	}
	return all
}
