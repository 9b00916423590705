package vote

import (
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
	switch s.poll.rules.Method {
	case tally.Opinion:
		return "1+ 2- 3o ⏎", w.OpinionHow
	case tally.Approval:
		return "3 7 12 ⏎", w.ApprovalHow
	case tally.Dots, tally.NGT, tally.Judgment, tally.Order, tally.Criteria, tally.Balanced, tally.Duelling, tally.Objection:
	}
	return "3 3 7 12 ⏎", w.DotsHow
}

// latin reports that a ballot holds signs that only make sense from left to right: a
// letter after a number would turn the numbers around it in a row of Arabic.
func (s *Screen) latin() bool { return s.poll.rules.Method == tally.Opinion }

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
