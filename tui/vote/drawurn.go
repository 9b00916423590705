package vote

import (
	"fmt"
	"strconv"

	"halqa/session/tally"
	"halqa/tui/bidi"
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
	sure := s.env.Words.Vote.Entry.Sure
	if s.urn.annuls {
		sure = s.env.Words.Vote.Methods.AnnulSure
	}
	switch s.zone {
	case explaining:
		caret = s.drawAsk(p, y)
	case confirming:
		p.CursorRows(y, p.Wrap(0, y, p.W, foot-y, sure, page.Title))
	default:
		y += s.drawReadings(p, y)
		caret = s.drawLine(p, &y)
		s.drawEcho(p.Sub(0, y, p.W, max(0, foot-y)))
	}
	s.drawFoot(p, foot+1)
	return caret
}

// drawCounts draws the number of ballots, big, and by college beside it: the second teller
// holds it against the pile of paper.
func (s *Screen) drawCounts(p page.Page) int {
	w := &s.env.Words.Vote.Entry
	in, people := s.urn.ballots(), s.poll.people()
	x := p.Block(0, 0, s.env.Large(widget.Figures, strconv.Itoa(in)), page.Title) + 2
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
		if signed := s.poll.signed[college]; signed > 0 {
			n += " / " + strconv.Itoa(signed)
		}
		p.RowEnd(p.W, i*2, page.T(n, page.Title))
	}
	y := figureRows + 1
	if people > 0 && !p.Small() {
		if !s.roomy(p) {
			y--
		}
		widget.Bar(p, 0, y, p.W, in, people, page.Accent)
		y += 2
	}
	return y
}

// roomy says whether there are rows to spare around the line.
func (s *Screen) roomy(p page.Page) bool { return p.H >= 20 }

// lineLeft is where the line of the ballot begins.
const lineLeft = 1

// drawLine draws the ballot that is being typed, and its urn.
func (s *Screen) drawLine(p page.Page, y *int) screen.Caret {
	w := &s.env.Words.Vote.Entry
	x := p.Row(0, *y, page.T(fmt.Sprintf(w.Ballot, s.urn.ballots()+1), page.Body))
	if s.urn.second {
		x = p.Row(0, *y, page.T(s.env.Words.Vote.Methods.SecondOn, page.Accent))
	}
	if college := s.urn.college(); college != "" {
		x = p.Row(x, *y, page.T("   "+w.Urn+" ", page.Label), sign(college))
		if name := s.env.College(college); len(s.urn.colleges) > 1 {
			widget.Choice(p, x+1, *y, p.W-x-1, name, page.Accent)
		} else {
			p.Row(x, *y, page.T(" "+name, page.Body))
		}
	}
	*y++
	rows, after := 1, 0
	if s.roomy(p) {
		rows, after = 3, 1
	}
	if s.zone == entering {
		p.CursorRows(*y, rows)
	}
	at, end := *y+rows/2, p.W
	if left := s.left(); left != "" {
		end = p.RowEnd(p.W, at, page.T(left, page.Label)) - 2
	} else if s.line.Len() == 0 {
		x := s.drawTyped(p, lineLeft+2, at, page.Label)
		x = p.Row(drawWords(p, x+3, at, "0 ⏎", page.Label)+1, at, page.T(w.Blank, page.Label))
		p.Row(drawWords(p, x+3, at, "- ⏎", page.Label)+1, at, page.T(w.Void, page.Label))
	}
	// Digits alone have no direction of their own: they run with the page.
	if s.line.Bidi.Base = bidi.Auto; p.RTL() && !s.latin() {
		s.line.Bidi.Base = bidi.RTL
	}
	caret := screen.DrawField(p, lineLeft, at, max(1, end-lineLeft), &s.line)
	*y += rows + after
	if s.zone != entering {
		return screen.Caret{}
	}
	return caret
}

// left says how many points the line has not given yet, nothing while it can't be read:
// half a ballot breaks rules that the whole one keeps.
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

// drawAsk asks why ballots are missing.
func (s *Screen) drawAsk(p page.Page, y int) screen.Caret {
	ask := s.env.Count(s.env.Words.Vote.Entry.Missing, s.poll.people()-s.urn.ballots())
	if s.urn.annuls {
		ask = s.env.Words.Vote.Methods.Annul
	}
	y += p.Wrap(0, y, p.W, 3, ask, page.Title)
	p.CursorRows(y, 1)
	p.Fill(0, y, p.W, 1, page.RoleField)
	return screen.DrawField(p, 0, y, p.W, &s.why)
}

// drawFoot says all that the room sees, over the row that closes the poll, so that
// the typist need not look up to know it.
func (s *Screen) drawFoot(p page.Page, y int) {
	w := &s.env.Words.Vote.Entry
	sees := page.T(fmt.Sprintf(w.RoomSees, s.turnout()), page.Label)
	if p.Width(sees) > p.W {
		sees.Text = s.turnout()
	}
	p.Row(0, y, sees)
	st := page.Body
	if s.zone == closing {
		p.Cursor(y + 1)
		st = page.Accent
	}
	x := p.Row(0, y+1, page.T(w.Close, st)) + 3
	if hint := page.T(w.CloseHint, page.Label); x+p.Width(hint) <= p.W {
		p.Row(x, y+1, hint)
	}
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
