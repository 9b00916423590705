package vote

import (
	"slices"
	"strconv"
	"strings"

	"halqa/session/tally"
	"halqa/tui/page"
)

// drawEcho repeats the last ballot that was accepted, for the second teller, who compares
// it with the paper. No other ballot in the urn is ever shown.
func (s *Screen) drawEcho(p page.Page) {
	w := &s.env.Words.Vote.Entry
	last := s.urn.last
	if last == nil {
		if s.urn.ballots() == 0 {
			p.Wrap(0, 0, p.W, p.H, w.Accepted, page.Label)
		}
		return
	}
	spans := []page.Span{page.T(w.LastBallot, page.Label)}
	if last.college != "" {
		spans = append(spans, page.T("  ", page.Label), sign(last.college))
	}
	switch last.ballot.Kind() {
	case tally.Blank:
		spans = append(spans, page.T("   "+w.Blank, page.Title))
	case tally.Void:
		spans = append(spans, page.T("   "+w.Void, page.Title))
	case tally.Cast:
	}
	p.Row(0, 0, spans...)
	marks := last.ballot.Marks()
	switch s.poll.rules.Method {
	case tally.Criteria:
		s.drawEchoGrid(p.Sub(0, 1, p.W, p.H-1), marks)
		return
	case tally.NGT, tally.Order, tally.Duelling: // as they stand on paper, the first one first
		slices.SortStableFunc(marks, func(a, b tally.Mark) int { return a.Value - b.Value })
	case tally.Dots, tally.Opinion, tally.Approval, tally.Judgment, tally.Balanced, tally.Objection:
	}
	// All of the ballot or none of its words: a part would pass for the whole.
	p = p.Sub(0, 1, p.W, p.H-1)
	if len(marks) > p.H {
		s.drawEchoNumbers(p, marks)
		return
	}
	for y, m := range marks {
		signs := s.signsOf(m)
		end := p.RowEnd(p.W, y, page.T(signs, page.Title))
		p.Put(0, y, 3, strconv.Itoa(m.Option+1), page.Body.Bold(), page.End)
		p.Say(4, y, end-6, s.poll.text(s.env, m.Option+1), page.Body)
	}
}

// drawEchoGrid repeats a grid row by row, in columns where the rows are many.
func (s *Screen) drawEchoGrid(p page.Page, marks []tally.Mark) {
	columns := s.poll.rules.Criteria
	rows := map[int][]byte{}
	for _, m := range marks {
		o := m.Option / columns
		if rows[o] == nil {
			rows[o] = []byte(strings.Repeat(".", columns))
		}
		rows[o][m.Option%columns] = byte('0' + m.Value)
	}
	wide := columns + 7
	for o := range s.poll.rules.Options {
		x, y := o/max(1, p.H)*wide, o%max(1, p.H)
		if x+wide > p.W {
			return
		}
		row := string(rows[o])
		if row == "" {
			row = strings.Repeat(".", columns)
		}
		p.Put(x, y, 3, strconv.Itoa(o+1), page.Label, page.End)
		p.Block(x+4, y, []string{row}, page.Title)
	}
}

// drawEchoNumbers repeats a ballot with many marks by numbers alone, column by column.
func (s *Screen) drawEchoNumbers(p page.Page, marks []tally.Mark) {
	const cell = 5
	columns := max(1, p.W/cell)
	fits := columns * p.H
	for i, m := range marks {
		x, y := i%columns*cell, i/columns
		if i == fits-1 && len(marks) > fits {
			p.Row(x, y, page.T("…", page.Warn))
			return
		}
		x = p.Row(x, y, page.T(strconv.Itoa(m.Option+1), page.Body.Bold()))
		p.Row(x, y, page.T(s.shortSign(m), page.Body))
	}
}

// signsOf is one sign a point, or what the ballot says in words.
func (s *Screen) signsOf(m tally.Mark) string {
	w := &s.env.Words.Vote.Result
	switch s.poll.rules.Method {
	case tally.Judgment:
		if scale := s.poll.scale(s.env); m.Value <= len(scale) {
			return scale[m.Value-1]
		}
	case tally.NGT, tally.Order, tally.Duelling:
		return strconv.Itoa(m.Value) + "."
	case tally.Objection:
		return "✕"
	case tally.Dots, tally.Approval, tally.Balanced, tally.Criteria, tally.Opinion:
	}
	if s.poll.rules.Method != tally.Opinion {
		if m.Value > 10 { // nobody counts so many signs
			return strconv.Itoa(m.Value)
		}
		return strings.Repeat("○", m.Value)
	}
	switch tally.Stance(m.Value) {
	case tally.For:
		return w.For + " ●"
	case tally.Against:
		return w.Against + " ○"
	case tally.Pass:
	}
	return w.Pass + " ·"
}

// shortSign is what a mark says where there is room for numbers only.
func (s *Screen) shortSign(m tally.Mark) string {
	if s.poll.rules.Method != tally.Opinion {
		return "×" + strconv.Itoa(m.Value)
	}
	return map[tally.Stance]string{tally.For: "●", tally.Against: "○", tally.Pass: "·"}[tally.Stance(m.Value)]
}

// grammar is a ballot as it is typed, and what it says.
func (s *Screen) grammar() (line, how string) {
	w := &s.env.Words.Vote.Entry
	how = s.env.Words.Vote.Methods.Hows[s.poll.preset().key()]
	switch s.poll.rules.Method {
	case tally.Opinion:
		return "1+ 2- 3o ⏎", w.OpinionHow
	case tally.Approval:
		return "3 7 12 ⏎", w.ApprovalHow
	case tally.NGT:
		return "7 3 12 ⏎", how
	case tally.Judgment:
		return "435.2 ⏎", how
	case tally.Criteria:
		return "452 3.1 ⏎", how
	case tally.Order, tally.Duelling:
		return "7 3=12 1 ⏎", s.env.Words.Vote.Methods.Hows[string(tally.Order)]
	case tally.Balanced:
		return "3 7 12 ⏎", how
	case tally.Objection:
		return "2 5 ⏎", how
	case tally.Dots:
		if s.poll.rules.SpendAll {
			return "3=40 7=60 ⏎", how
		}
		switch r := s.poll.rules; { // people copy the example: it must be one that counts
		case r.Points < 3:
			return "3 ⏎", w.OnePointHow
		case r.Points < 4 || r.MaxPerOption == 1:
			return "3 7 12 ⏎", w.ApprovalHow
		}
	}
	return "3 3 7 12 ⏎", w.DotsHow
}

// latin reports that a ballot holds signs that only make sense from left to right: a
// letter after a number would turn the numbers around it in a row of Arabic.
func (s *Screen) latin() bool {
	switch s.poll.rules.Method {
	case tally.Opinion, tally.Order, tally.Duelling, tally.Judgment, tally.Criteria:
		return true
	case tally.Dots:
		return s.poll.rules.SpendAll
	case tally.NGT, tally.Approval, tally.Balanced, tally.Objection:
	}
	return false
}

// drawTyped draws an example of a ballot as the line shows it.
func (s *Screen) drawTyped(p page.Page, x, y int, st page.Style) int {
	line, _ := s.grammar()
	if s.latin() {
		return p.Block(x, y, []string{line}, st)
	}
	return drawWords(p, x, y, line, st)
}

// drawWords draws words in the order of the page, numbers too, and returns the next
// column.
func drawWords(p page.Page, x, y int, words string, st page.Style) int {
	for word := range strings.FieldsSeq(words) {
		x = p.Row(x, y, page.T(word, st)) + 1
	}
	return x - 1
}

// drawGrammar says how a ballot is typed, and last what is refused: whoever types two
// hundred of them must trust that a slip is not counted.
func (s *Screen) drawGrammar(p page.Page) {
	w := &s.env.Words.Vote.Entry
	p.Head(0, w.HowTo, "")
	_, how := s.grammar()
	s.drawTyped(p, 0, 2, page.Body.Bold())
	y := 3 + p.Wrap(0, 3, p.W, 2, how, page.Label) + 1
	for _, pair := range [][2]string{{"0 ⏎", w.BlankHow}, {"- ⏎", w.VoidHow}, {"← →", w.UrnHow}, {"Ctrl+Z", w.BackHow}} {
		if pair[0] == "← →" && len(s.urn.colleges) < 2 {
			continue // one urn: there is nothing to change to
		}
		drawWords(p, 0, y, pair[0], page.Body.Bold())
		y += 1 + p.Wrap(0, y+1, p.W, 2, pair[1], page.Label) + 1
	}
	y += p.Wrap(0, y, p.W, 2, s.rule(), page.Body) + 1
	p.Wrap(0, y, p.W, p.H-y, w.Refused, page.Label)
}
