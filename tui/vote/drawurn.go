package vote

import (
	"fmt"
	"strconv"
	"strings"

	"halqa/session/tally"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// figureRows is the height of a figure in half blocks.
const figureRows = 5

// drawUrn draws what the typist and the second teller need: how many ballots there are,
// the line, and the last ballot that was accepted. Nothing of the totals exists.
func (s *Screen) drawUrn(p page.Page) screen.Caret {
	if p.Wide() {
		var side page.Page
		p, side = p.Split(p.W * 60 / 100)
		s.drawGrammar(side)
	}
	y := s.drawCounts(p)
	foot := p.H - 3
	var caret screen.Caret
	switch s.zone {
	case explaining:
		caret = s.drawAsk(p, y)
	case confirming:
		p.CursorRows(y, p.Wrap(0, y, p.W, foot-y, s.env.Words.Vote.Entry.Sure, page.Title))
	default:
		caret = s.drawLine(p, &y)
		s.drawEcho(p.Sub(0, y, p.W, max(0, foot-y)))
	}
	s.drawFoot(p, foot+1)
	return caret
}

// drawCounts draws the number of ballots, big, and by college beside it.
func (s *Screen) drawCounts(p page.Page) int {
	w := &s.env.Words.Vote.Entry
	in, people := s.urn.ballots(), s.poll.people()
	x := p.Block(0, 0, widget.Figures(strconv.Itoa(in)), page.Title) + 2
	if people > 0 {
		p.Put(x, figureRows-1, p.W-x, fmt.Sprintf(w.Of, people), page.Body, page.Start)
	}
	for i, college := range s.urn.colleges {
		left := p.W * 5 / 9
		if i*2 >= figureRows {
			break
		}
		p.Row(left, i*2, sign(college), page.T(" "+s.env.College(college), page.Body))
		n := strconv.Itoa(s.urn.counts[college])
		if present := s.poll.present[college]; present > 0 {
			n += " / " + strconv.Itoa(present)
		}
		p.RowEnd(p.W, i*2, page.T(n, page.Title))
	}
	y := figureRows + 1
	if people > 0 && !p.Small() {
		widget.Bar(p, 0, y, p.W, in, people, page.Accent)
		y += 2
	}
	return y
}

// drawLine draws the ballot that is being typed, and its urn.
func (s *Screen) drawLine(p page.Page, y *int) screen.Caret {
	w := &s.env.Words.Vote.Entry
	x := p.Row(0, *y, page.T(fmt.Sprintf(w.Ballot, s.urn.ballots()+1), page.Body))
	if college := s.urn.college(); college != "" {
		x = p.Row(x, *y, page.T("   "+w.Urn+" ", page.Label), sign(college))
		if name := s.env.College(college); len(s.urn.colleges) > 1 {
			widget.Choice(p, x+1, *y, p.W-x-1, name, page.Accent)
		} else {
			p.Row(x, *y, page.T(" "+name, page.Body))
		}
	}
	*y++
	rows := 3
	if p.Small() {
		rows = 1
	}
	if s.zone == entering {
		p.CursorRows(*y, rows)
	}
	left := s.left()
	end := p.W
	if left != "" {
		end = p.RowEnd(p.W, *y+rows/2, page.T(left, page.Label)) - 2
	}
	caret := screen.DrawField(p, 1, *y+rows/2, max(1, end-1), &s.line)
	*y += rows + 1
	if s.zone != entering {
		return screen.Caret{}
	}
	return caret
}

// left says how many points the line has not given yet.
func (s *Screen) left() string {
	r := s.poll.rules
	if r.Method != tally.Dots || s.line.Len() == 0 {
		return ""
	}
	ballot, err := r.Parse(s.line.Value())
	if err != nil || ballot.Kind() != tally.Cast {
		return ""
	}
	rest := r.Points
	for _, m := range ballot.Marks() {
		rest -= m.Value
	}
	return s.env.Count(s.env.Words.Vote.Entry.PointsLeft, rest)
}

// drawEcho repeats the last ballot that was accepted, for the second teller.
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
	const cell = 7
	columns := max(1, p.W/cell)
	for i, m := range marks {
		x, y := i%columns*cell, i/columns
		x = p.Row(x, y, page.T(strconv.Itoa(m.Option+1), page.Body.Bold()))
		p.Row(x+1, y, page.T(s.shortSign(m), page.Body))
	}
}

// signsOf is one sign a point, or what the ballot says in words.
func (s *Screen) signsOf(m tally.Mark) string {
	w := &s.env.Words.Vote.Result
	if s.poll.rules.Method != tally.Opinion {
		if m.Value > 10 {
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

func (s *Screen) shortSign(m tally.Mark) string {
	if s.poll.rules.Method != tally.Opinion {
		return "×" + strconv.Itoa(m.Value)
	}
	return map[tally.Stance]string{tally.For: "●", tally.Against: "○", tally.Pass: "·"}[tally.Stance(m.Value)]
}

// drawAsk asks why ballots are missing.
func (s *Screen) drawAsk(p page.Page, y int) screen.Caret {
	missing := s.poll.people() - s.urn.ballots()
	y += p.Wrap(0, y, p.W, 3, s.env.Count(s.env.Words.Vote.Entry.Missing, missing), page.Title)
	p.CursorRows(y, 1)
	p.Fill(0, y, p.W, 1, page.RoleField)
	return screen.DrawField(p, 0, y, p.W, &s.why)
}

// drawFoot says all that the room sees, over the row that closes the poll.
func (s *Screen) drawFoot(p page.Page, y int) {
	w := &s.env.Words.Vote.Entry
	p.Put(0, y, p.W, fmt.Sprintf(w.RoomSees, s.turnout()), page.Label, page.Start)
	st := page.Body
	if s.zone != entering {
		p.Cursor(y + 1)
		st = page.Accent
	}
	x := p.Row(0, y+1, page.T(w.Close, st)) + 3
	p.Put(x, y+1, p.W-x, w.CloseHint, page.Label, page.Start)
}

// turnout is how many ballots came in, of how many people.
func (s *Screen) turnout() string {
	w := &s.env.Words.Vote.Entry
	text := s.env.Count(w.Count, s.urn.ballots())
	if people := s.poll.people(); people > 0 {
		return fmt.Sprintf(w.OfPresent, text, people)
	}
	return text
}

// drawGrammar says how a ballot is typed.
func (s *Screen) drawGrammar(p page.Page) {
	w := &s.env.Words.Vote.Entry
	p.Head(0, w.HowTo, "")
	line, how := "3 3 7 12 ⏎", w.DotsHow
	switch s.poll.rules.Method {
	case tally.Opinion:
		line, how = "1+ 2- 3o ⏎", w.OpinionHow
	case tally.Approval:
		line, how = "3 7 12 ⏎", w.ApprovalHow
	case tally.Dots, tally.NGT, tally.Judgment, tally.Order, tally.Criteria, tally.Balanced, tally.Duelling, tally.Objection:
	}
	y := 2
	for _, pair := range [][2]string{{line, how}, {"0 ⏎", w.BlankHow}, {"- ⏎", w.VoidHow}, {"← →", w.UrnHow}, {"Ctrl+Z", w.BackHow}} {
		if pair[0] == "← →" && len(s.urn.colleges) < 2 {
			continue
		}
		p.Put(0, y, p.W, pair[0], page.Body.Bold(), page.Start)
		y += 1 + p.Wrap(0, y+1, p.W, 2, pair[1], page.Label) + 1
	}
	y += p.Wrap(0, y, p.W, 2, s.rule(), page.Body) + 1
	p.Wrap(0, y, p.W, p.H-y, w.Refused, page.Label)
}

// drawRoom is all that the room sees of an open poll: the question, how many ballots
// came in, and the options.
func (s *Screen) drawRoom(p page.Page) {
	if p.Wide() {
		left, right := p.Split(p.W * 50 / 100)
		y := s.drawQuestion(left, 0, 3) + 1
		s.drawTurnout(left, y, widget.Giant(strconv.Itoa(s.urn.ballots())))
		s.drawOptions(right)
		return
	}
	if p.Small() {
		y := s.drawQuestion(p, 0, 1)
		s.drawTurnout(p, y, widget.Giant(strconv.Itoa(s.urn.ballots())))
		return
	}
	y := s.drawQuestion(p, 0, 2) + 1
	y = s.drawTurnout(p, y, widget.Figures(strconv.Itoa(s.urn.ballots()))) + 1
	s.drawOptions(p.Sub(0, y, p.W, p.H-y))
}

// drawQuestion writes the question, in both languages when most allows it.
func (s *Screen) drawQuestion(p page.Page, y, most int) int {
	q := s.env.Pick(s.poll.fr, s.poll.ar)
	y += p.Wrap(0, y, p.W, max(most, p.Rows(q, p.W)), q, page.Title)
	if most > 1 {
		y += p.Wrap(0, y, p.W, most, s.env.Other(s.poll.fr, s.poll.ar), page.Label)
	}
	return y
}

// drawTurnout draws the number of ballots beside what it counts, over a bar.
func (s *Screen) drawTurnout(p page.Page, y int, figure []string) int {
	w := &s.env.Words.Vote.Entry
	x := p.Block(0, y, figure, page.Title) + 3
	y += len(figure)
	p.Put(x, y-3, p.W-x, s.env.Count(w.Ballots, s.urn.ballots()), page.Body, page.Start)
	people := s.poll.people()
	if people == 0 {
		return y
	}
	p.Put(x, y-1, p.W-x, fmt.Sprintf(w.Of, people), page.Body, page.Start)
	widget.Bar(p, 0, y+1, p.W, s.urn.ballots(), people, page.Accent)
	return y + 2
}

// drawOptions draws the ballot for the room.
func (s *Screen) drawOptions(p page.Page) {
	const left = 4
	s.ballot.Draw(p, func(i int) int {
		o := s.poll.options[i]
		return wordingRows(p, p.W-left, s.env.Pick(o.fr, o.ar), s.env.Other(o.fr, o.ar))
	}, func(p page.Page, i int, here bool) {
		o := s.poll.options[i]
		if here {
			p.CursorRows(0, p.H)
		}
		p.Put(0, 0, 3, strconv.Itoa(o.number), page.Body.Bold(), page.End)
		drawWording(p, left, 0, p.W-left, s.env.Pick(o.fr, o.ar), s.env.Other(o.fr, o.ar), page.Body)
	})
}
