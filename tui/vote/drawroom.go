package vote

import (
	"fmt"
	"strconv"

	"halqa/tui/page"
	"halqa/tui/widget"
)

// drawRoom is all that the room sees of an open poll: the question, how many ballots
// came in, and the options. Nothing of the count: who sees a leader votes differently.
func (s *Screen) drawRoom(p page.Page) {
	if p.Wide() {
		left, right := p.Split(p.W * 50 / 100)
		y := s.drawQuestion(left, 0, 3) + 1
		s.drawTurnout(left, y, s.env.Large(widget.Giant, strconv.Itoa(s.urn.ballots())))
		s.drawOptions(right)
		return
	}
	if p.Small() {
		y := s.drawQuestion(p, 0, 1)
		s.drawTurnout(p, y, s.env.Large(widget.Giant, strconv.Itoa(s.urn.ballots())))
		return
	}
	y := s.drawQuestion(p, 0, 2) + 1
	y = s.drawTurnout(p, y, s.env.Large(widget.Figures, strconv.Itoa(s.urn.ballots()))) + 1
	s.drawOptions(p.Sub(0, y, p.W, p.H-y))
}

// drawQuestion writes the question, in both languages when most allows it. most bounds the
// second language alone: the question itself stands whole, whatever it takes.
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
		return y // nobody was marked present: a bar would promise an end
	}
	p.Put(x, y-1, p.W-x, fmt.Sprintf(w.Of, people), page.Body, page.Start)
	widget.Bar(p, 0, y+1, p.W, s.urn.ballots(), people, page.Accent)
	return y + 2
}

// drawOptions draws the ballot for the room, with the numbers that people write on paper.
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
