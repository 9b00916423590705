package agenda

import (
	"fmt"
	"time"

	"halqa/tui/page"
	"halqa/tui/widget"
)

// lateEnough is from when on a delay is told: less is the breath of a room.
const lateEnough = 3 * time.Minute

// subject is the session that the figure is about: what is on, else what comes.
func (s *Screen) subject() row { return s.view.days[s.view.today].rows[s.view.around()] }

// unit is the word beside the figure.
func (s *Screen) unit(minutes int, late bool) string {
	w := s.env.Words.Agenda
	switch {
	case !s.view.pos.now:
		return s.env.Count(w.Before, minutes)
	case late:
		return s.env.Count(w.Over, minutes)
	case s.view.pos.left > s.landing():
		return s.env.Count(w.Left, minutes)
	}
	return "" // minutes and seconds speak for themselves
}

// drawLive draws what is on for the one who facilitates, and returns the next row: the
// session in both languages, the figure, its hours, a bar, with air between or without.
func (s *Screen) drawLive(p page.Page, airy bool) int {
	air := flag(airy)
	r := s.subject()
	y := p.Wrap(0, 0, p.W, 2, s.env.Pick(r.slot.TitleFR, r.slot.TitleAR), page.Title)
	if other := s.env.Other(r.slot.TitleFR, r.slot.TitleAR); other != "" && !p.Small() {
		p.Say(0, y, p.W, other, page.Label)
		y++
	}
	y += air
	s.drawFigure(p.Sub(0, y, p.W, 5))
	y += 5 + air
	if s.view.pos.now {
		s.drawBar(p, y)
		y += 1 + air
	}
	return y
}

// drawFigure draws the minutes and, beside them, the hours.
func (s *Screen) drawFigure(p page.Page) {
	w, pos := s.env.Words.Agenda, s.view.pos
	text, minutes, late := figure(pos.left, s.landing())
	st := page.Title
	if late {
		st = page.Warn
	}
	x := p.Block(0, 0, s.env.Large(widget.Figures, text), st) + 2
	facts := max(p.W-24, x+1)
	beside := p.Row(x, 4, page.T(s.unit(minutes, late), page.Label))
	fact := func(y int, label, hour string) {
		p.Put(facts, y, p.W-facts-6, label, page.Label, page.Start)
		p.RowEnd(p.W, y, page.T(hour, page.Body.Bold()))
	}
	if !pos.now {
		fact(1, w.Next, pos.nextStart.String())
		return
	}
	fact(1, w.PlannedEnd, pos.due.String())
	if pos.running {
		fact(2, w.AtThisPace, pos.end.String())
	} else {
		p.Put(facts, 2, p.W-facts, w.NotStarted, page.Label, page.Start)
	}
	if s.resumed && (beside < facts || pos.drift < lateEnough) {
		p.Row(facts, 3, page.T("✓ ", page.Good), page.T(w.Replan.Resumed, page.Label))
	}
	if pos.drift >= lateEnough {
		y := 4 // on the foot of the figure, unless its unit needs the room
		if beside >= facts {
			y = 3
		}
		p.Row(facts, y, page.T("◆ ", page.Warn), page.T(s.env.Count(w.Late, int(pos.drift/time.Minute)), page.Body))
	}
}

// drawBar draws how much of the session is gone.
func (s *Screen) drawBar(p page.Page, y int) {
	pos := s.view.pos
	all := int(pos.allowed / time.Second)
	widget.Bar(p, 0, y, p.W, min(all, all-int(pos.left/time.Second)), all, page.Accent)
}

// drawRoom draws what is on for the room: both titles, minutes that the last row of
// chairs reads, the hour of the end. No delay, no note.
func (s *Screen) drawRoom(p page.Page) {
	w, pos, r := s.env.Words.Agenda, s.view.pos, s.subject()
	text, minutes, late := figure(pos.left, s.landing())
	rows, tall := s.env.Large(widget.Giant, text), 10
	if p.H < 14 || p.W < len([]rune(rows[0])) {
		rows, tall = s.env.Large(widget.Figures, text), 5
	}
	first, second := s.env.Pick(r.slot.TitleFR, r.slot.TitleAR), s.env.Other(r.slot.TitleFR, r.slot.TitleAR)
	wide := len([]rune(rows[0]))
	beside := p.W - wide - 3 // what is left beside the figure
	titles := min(2, p.Rows(first, p.W))
	under := 0
	if second != "" && (beside < 14 || p.H >= tall+titles+5) {
		under = min(2, p.Rows(second, p.W))
	}
	need := titles + under + tall + flag(pos.now)
	air := min(2, max(0, p.H-need)/(1+flag(pos.now)))
	y := max(0, (p.H-need-air*(1+flag(pos.now)))/2)
	y += p.Wrap(0, y, p.W, titles, first, page.Title)
	if under > 0 {
		y += p.Wrap(0, y, p.W, under, second, page.Title)
	}
	y += air
	st := page.Title
	if late {
		st = page.Warn
	}
	x := p.Block(0, y, rows, st) + 3
	if under == 0 && second != "" {
		p.Wrap(x, y, beside, tall-4, second, page.Title)
	}
	if beside >= 8 {
		p.Put(x, y+tall-3, beside, s.unit(minutes, late), page.Label, page.Start)
		hour := fmt.Sprintf(w.EndsAt, pos.end)
		if !pos.now {
			hour = pos.nextStart.String()
		}
		p.Put(x, y+tall-1, beside, hour, page.Body.Bold(), page.Start)
	}
	if pos.now {
		s.drawBar(p, y+tall+air)
	}
}

// Legend implements screen.Legended: in salle the line at the foot says what comes.
func (s *Screen) Legend() []page.Span {
	if !s.live() || !s.view.pos.now {
		return nil
	}
	w, pos := s.env.Words.Agenda, s.view.pos
	if !pos.next {
		return []page.Span{page.T(w.LastOne, page.Label)}
	}
	r := s.view.days[s.view.today].rows[pos.nextAt]
	return []page.Span{
		page.T(w.Next+"   ", page.Label), page.T(pos.nextStart.String()+"  ", page.Body.Bold()),
		page.T(s.env.Pick(r.slot.TitleFR, r.slot.TitleAR), page.Body),
	}
}
