package vote

import (
	"fmt"
	"strconv"

	"halqa/session/tally"
	"halqa/tui/page"
	"halqa/tui/widget"
)

// drawLegend says what the signs are, and how many ballots gave nothing. Parts stand whole
// or not at all, the most needed first.
func (s *Screen) drawLegend(p page.Page, y, per int) {
	w := &s.env.Words.Vote.Result
	var parts [][]page.Span
	parts = append(parts, s.methodLegend()...)
	if s.poll.split && s.byDots() {
		for _, college := range colleges(s.poll.papersOf) {
			parts = append(parts, []page.Span{sign(college), page.T(" "+s.env.College(college)+" "+strconv.Itoa(s.poll.papersOf[college]), page.Label)})
		}
	}
	if s.result.Equal {
		parts = append(parts, []page.Span{page.T(s.env.Words.Vote.Methods.Equal, page.Label)})
	}
	for _, text := range []string{
		some(per-1, fmt.Sprintf(w.Scale, per)), some(s.poll.blank, s.env.Count(w.BlankN, s.poll.blank)),
		some(s.poll.void, s.env.Count(w.VoidN, s.poll.void)), s.env.Count(w.Cast, s.cast()),
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

// drawSide says beside a wide result who gave the option under the cursor what, what
// sets the colleges apart, and what the vote rests on.
func (s *Screen) drawSide(p page.Page) {
	y := s.drawDifferences(p, 0)
	y = s.drawDetail(p, y)
	p.Head(y, s.env.Words.Frame.Screens.Vote, s.poll.short)
	y += 2
	for _, f := range s.facts() {
		y += f.Draw(p, y, labelWidth)
	}
	for _, text := range s.result.says {
		if n := p.Rows(text, p.W); y+1+n <= p.H {
			y += 1 + p.Wrap(0, y+1, p.W, n, text, page.Label)
		}
	}
}

// byDots reports whether the signs of an option are those of the colleges.
func (s *Screen) byDots() bool {
	switch s.result.Method {
	case tally.Dots, tally.NGT, tally.Approval, tally.Balanced:
		return true
	case tally.Opinion, tally.Judgment, tally.Criteria, tally.Order, tally.Duelling, tally.Objection:
	}
	return false
}

// drawDetail draws the counts of each college for the option under the cursor.
func (s *Screen) drawDetail(p page.Page, y int) int {
	i := s.result.list.Cursor()
	if i < 0 || len(s.result.Colleges) == 0 {
		return y
	}
	w, r := &s.env.Words.Vote.Result, &s.result.rows[i]
	p.Head(y, fmt.Sprintf(w.Number, r.Option.Number), "")
	y += 2
	for _, college := range colleges(s.poll.papersOf) {
		c, kept := r.ByCollege[college]
		if !kept {
			continue // one college is so small that its counts would tell who voted how
		}
		p.Row(0, y, sign(college), page.T(" "+s.env.College(college), page.Body))
		if s.result.Method == tally.Opinion {
			p.RowEnd(p.W, y, opinionCounts(c)...)
		} else {
			p.RowEnd(p.W, y, page.T(s.result.college[i][college], page.Body))
		}
		y++
	}
	return y + 1
}

// drawDifferences lists the options that the colleges see differently.
func (s *Screen) drawDifferences(p page.Page, y int) int {
	first := y
	for _, i := range s.result.Apart {
		r := &s.result.rows[i]
		apart := s.apart(r)
		if apart == "" || y > p.H/2 {
			continue // the lower half belongs to what the vote rests on
		}
		if y == first {
			p.Head(y, s.env.Words.Vote.Result.DifferHead, "")
			y += 2
		}
		if r.Gap > 0 {
			apart = s.env.Count(s.env.Words.Verdict.GapPoints, r.Gap) + s.env.Words.Words.Comma + apart
		}
		y += p.Wrap(0, y, p.W, 2, s.env.Pick(r.Option.TextFR, r.Option.TextAR), page.Body)
		y += p.Wrap(2, y, p.W-2, 2, apart, page.Label)
	}
	if y > first && p.H >= 24 {
		y += p.Wrap(0, y, p.W, 2, s.env.Words.Verdict.ApartAsk, page.Title)
	}
	if y > first {
		y++
	}
	return y
}

// facts are what one has to know to judge the result: who could vote and who did, by
// which rule, and whether the vote binds anybody.
func (s *Screen) facts() []widget.Field {
	w := &s.env.Words.Vote
	r, c := &w.Result, s.env.Words.Words.Comma
	ballots := s.env.Count(r.Cast, s.cast())
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
			fields = append(fields, field(r.Missing, strconv.Itoa(missing)), field("", s.poll.missing))
		}
	}
	// The quorum is that of the board: it alone can bind the association.
	if s.poll.quorum > 0 {
		reached := r.Reached
		if s.poll.presentOfBoard < s.poll.quorum {
			reached = r.NotReached
		}
		fields = append(fields, field(r.Quorum, fmt.Sprintf(r.QuorumOf, s.poll.quorum, s.poll.presentOfBoard)+c+reached))
	}
	return fields
}
