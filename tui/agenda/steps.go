package agenda

import (
	"strconv"
	"time"

	"halqa/session"
	"halqa/tui/page"
)

// step is where the session that runs stands in its technique; ok is false when it has no
// steps or nobody started it.
func (s *Screen) step() (steps []session.Stage, at int, left time.Duration, ok bool) {
	pos := s.view.pos
	if !pos.now || !pos.running {
		return nil, 0, 0, false
	}
	steps = s.subject().steps
	at, left, ok = session.StageAt(steps, pos.allowed-pos.left)
	return steps, at, left, ok
}

// drawStep draws the step that is on in one row, and says how many rows that took.
func (s *Screen) drawStep(p page.Page, y int) int {
	steps, at, left, ok := s.step()
	if !ok {
		return 0
	}
	end := p.RowEnd(p.W, y, page.T(s.env.Count(s.env.Words.Agenda.Replan.StepLeft, begun(left)), page.Body.Bold()))
	x := p.Row(0, y, page.T(strconv.Itoa(at+1)+"/"+strconv.Itoa(len(steps)), page.Label)) + 1
	p.Say(x, y, end-1-x, steps[at].Text, page.Body)
	return 1
}

// drawSteps draws all steps of the session, and returns the next row: what is done, what
// is on, what comes.
func (s *Screen) drawSteps(p page.Page, y int) int {
	steps, at, left, ok := s.step()
	if !ok {
		return y
	}
	for i, step := range steps {
		if y >= p.H {
			break
		}
		span, st := page.T(strconv.Itoa(int(step.Minutes))+" "+s.env.Words.Agenda.Minute, page.Label), page.Label
		switch {
		case i < at:
			p.Strip(0, y, "✓", page.Good)
		case i == at:
			p.Strip(0, y, "●", page.Accent)
			span, st = page.T(s.env.Count(s.env.Words.Agenda.Replan.StepLeft, begun(left)), page.Body.Bold()), page.Body
		}
		end := p.RowEnd(p.W, y, span)
		p.Say(2, y, end-3, step.Text, st)
		y++
	}
	return y + 1
}

// begun is the number of minutes that are begun.
func begun(left time.Duration) int { return int((left + time.Minute - 1) / time.Minute) }
