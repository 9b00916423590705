package objectives

import (
	"strconv"

	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// drawSheet draws the sheet under its letters.
func (s *Screen) drawSheet(p page.Page) screen.Caret {
	s.drawTitle(p)
	return s.Sheet.Draw(p.Sub(0, 2, p.W, p.H-2), s.Zone == sheet.Filling)
}

// drawTitle draws the letters with the level and whether a person validated the sheet,
// which no rule ever does by itself.
func (s *Screen) drawTitle(p page.Page) {
	w := s.env.Words.Objectives
	r, ok := s.Current()
	if !ok {
		if s.Zone == sheet.Filling {
			p.Put(0, 0, p.W, w.New, page.Label, page.Start)
		}
		return
	}
	s.drawLetters(p, 0, r)
	state := w.Draft
	switch r.standing {
	case session.Validated:
		state = w.Validated
	case session.Reopened:
		state = w.Reopened
	case session.Drafted:
	}
	if r.pending {
		p.Row(0, 1, page.T("◆ ", page.Warn), page.T(w.Unsourced, page.Label))
	}
	p.RowEnd(min(p.W, page.Measure), 0, page.T(w.Levels[string(r.level)]+s.env.Words.Words.Comma+state, page.Label))
}

// asking is the number of rows that a question has under the sheet of a narrow page.
const asking = 3

// drawNarrow draws the sheet with one question under it: that of the field, or the
// first. Its rows are kept free, so that the sheet never moves.
func (s *Screen) drawNarrow(p page.Page) screen.Caret {
	if s.prompt.on {
		return s.drawAnswering(p)
	}
	caret := s.drawSheet(p.Sub(0, 0, p.W, p.H-asking))
	r, _ := s.Current()
	if len(r.asked) == 0 {
		return caret
	}
	f := r.asked[0]
	for _, other := range r.asked {
		if s.field(other) == s.Sheet.Field() {
			f = other // what is asked where people stand comes first
			break
		}
	}
	y := p.H - asking + 1
	p.Put(0, y, 1, "◆", page.Warn, page.Start)
	p.Wrap(2, y, p.W-2, asking-1, f.Message(s.env.Lang()), page.Body)
	return caret
}

// drawAnswering draws the sheet above the line in which people answer.
func (s *Screen) drawAnswering(p page.Page) screen.Caret {
	above, caret := s.drawPrompt(p)
	s.drawSheet(above)
	return caret
}

// drawSide spells out three questions, and shows what the objective comes from: the words
// of the decision are what its sentence is held against.
func (s *Screen) drawSide(p page.Page) {
	w := s.env.Words.Objectives
	r, _ := s.Current()
	p.Head(0, w.Questions, strconv.Itoa(len(r.asked)))
	y := 2
	if len(r.asked) == 0 {
		y += p.Wrap(0, y, p.W, 2, w.NoQuestion, page.Label) + 1
	}
	for _, f := range r.asked[:min(atOnce, len(r.asked))] {
		st := page.Body
		if s.field(f) == s.Sheet.Field() {
			st = st.Bold()
		}
		p.Put(0, y, 1, string(f.Letter), page.Body.Bold(), page.Start)
		p.Put(2, y, 1, "◆", page.Warn, page.Start)
		y += p.Wrap(4, y, p.W-4, p.H-y, f.Message(s.env.Lang()), st) + 1
	}
	for _, f := range r.waived {
		p.Put(0, y, 1, string(f.Letter), page.Body.Bold(), page.Start)
		p.Put(2, y, 1, "✓", page.Good, page.Start)
		y += p.Wrap(4, y, p.W-4, p.H-y, r.because[f.Rule], page.Label) + 1
	}
	y = s.drawOrigins(p, y+1, r)
	if len(r.measures) == 0 || y+2 >= p.H {
		return
	}
	p.Head(y+1, w.Measures, strconv.Itoa(len(r.measures)))
	y += 3
	for _, m := range r.measures {
		p.Say(0, y, p.W, m, page.Body)
		y++
	}
}

// drawOrigins shows what the objective comes from and returns the row below.
func (s *Screen) drawOrigins(p page.Page, y int, r row) int {
	w := s.env.Words.Objectives
	p.Head(y, w.Origin, "")
	y += 2
	if len(r.origins) == 0 {
		p.Put(0, y, p.W, w.NoOrigin, page.Label, page.Start)
		y++
	}
	for _, o := range r.origins {
		if y >= p.H {
			return y
		}
		p.Put(0, y, 7, o.Short, page.Label, page.Start)
		p.Say(8, y, p.W-8, o.Text, page.Body)
		y++
	}
	return max(y, 1)
}

// labelWidth is the column in which the values of the room's view start.
const labelWidth = 19

// drawAlone shows one objective to the room, both languages together.
func (s *Screen) drawAlone(p page.Page) {
	if r, ok := s.Current(); ok {
		p.Put(0, 0, p.W, r.Number, page.Label, page.Start)
		s.DrawAlone(p.Sub(0, 2, p.W, p.H-2), r.Entry, labelWidth, r.facts)
	}
}
