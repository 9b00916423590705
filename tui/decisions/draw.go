package decisions

import (
	"strings"

	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// Draw implements screen.Screen.
func (s *Screen) Draw(p page.Page) screen.Caret {
	switch {
	case s.alone:
		s.drawAlone(p)
		return screen.Caret{}
	case s.zone == tracing:
		return s.chain.Draw(p)
	case s.zone == picking:
		return s.pick.Draw(p, s.env.Words.Decisions.Candidates)
	case p.Wide() && !s.env.Salle:
		list, side := p.Split(p.W * 40 / 100)
		s.drawList(list)
		return s.drawSheet(side)
	case s.zone == filling:
		return s.drawSheet(p)
	}
	s.drawList(p)
	return screen.Caret{}
}

// drawList draws the decisions whole, in both languages: their words are never cut.
func (s *Screen) drawList(p page.Page) {
	w := s.env.Words.Decisions
	if len(s.rows) == 0 {
		p.Wrap(0, 0, min(p.W, page.Measure), p.H, w.Empty, page.Label)
		return
	}
	width := min(p.W, page.Measure)
	height := func(i int) int {
		r := s.rows[i]
		return 1 + max(1, p.Rows(r.main, width)) + p.Rows(r.other, width) + 1
	}
	s.list.Draw(p, height, func(p page.Page, i int, here bool) {
		r := s.rows[i]
		if here {
			p.CursorRows(0, p.H-1)
		}
		s.drawStatus(p, 0, r)
		text, st := r.main, page.Title
		if text == "" {
			text, st = w.NoText, page.Label
		}
		y := 1 + p.Wrap(0, 1, width, p.H-1, text, st)
		p.Wrap(0, y, width, p.H-y, r.other, page.Label)
	})
}

// drawStatus draws the number of a decision with how far it has come.
func (s *Screen) drawStatus(p page.Page, y int, r row) {
	sign, word := s.status(r)
	st := page.Label
	if r.status == session.Adopted {
		st = page.Good
	}
	p.Row(0, y, page.T(r.number+"   ", page.Label), page.T(sign+" ", st), page.T(word, page.Label))
}

// drawSheet draws the sheet under its number and status.
func (s *Screen) drawSheet(p page.Page) screen.Caret {
	r, ok := s.current()
	switch {
	case ok:
		s.drawStatus(p, 0, r)
		p.RowEnd(min(p.W, page.Measure), 0, page.T(s.day(r.date), page.Label))
	case s.zone == listing:
		return screen.Caret{}
	default:
		p.Put(0, 0, p.W, s.env.Words.Decisions.New, page.Label, page.Start)
	}
	return s.sheet.Draw(p.Sub(0, 2, p.W, p.H-2), s.zone == filling)
}

// block is one paragraph of what the room reads.
type block struct {
	label, text string
	style       page.Style
	air         int
}

// drawAlone shows one decision to the room, both languages together.
func (s *Screen) drawAlone(p page.Page) {
	r, ok := s.current()
	if !ok {
		return
	}
	s.drawStatus(p, 0, r)
	p.RowEnd(p.W, 0, page.T(s.day(r.date), page.Label))
	body := p.Sub(0, 2, p.W, p.H-2)
	blocks := s.blocks(r)
	step := 2
	if height(body, blocks, step) > body.H {
		step = 1
	}
	total := height(body, blocks, step)
	s.top = max(0, min(s.top, total-body.H))
	sheet.More(body, s.top, total)
	y := -s.top
	for _, b := range blocks {
		y += b.air
		x, w := 0, min(body.W, page.Measure)
		if b.label != "" {
			x, w = labelWidth, w-labelWidth
			body.Put(0, y, labelWidth-2, b.label, page.Label, page.Start)
			y += body.Wrap(x, y, w, body.Rows(b.text, w), b.text, b.style)
			continue
		}
		y += step * body.WrapEvery(x, y, w, body.Rows(b.text, w), step, b.text, b.style)
	}
}

// labelWidth is the column in which the values of the room's view start.
const labelWidth = 15

func height(p page.Page, blocks []block, step int) (n int) {
	w := min(p.W, page.Measure)
	for _, b := range blocks {
		n += b.air
		if b.label != "" {
			n += p.Rows(b.text, w-labelWidth)
		} else {
			n += step * p.Rows(b.text, w)
		}
	}
	return n
}

// blocks is what the room reads of a decision, the words first.
func (s *Screen) blocks(r row) []block {
	w, f := s.env.Words.Decisions, s.env.Words.Fields
	all := []block{{text: r.main, style: page.Title}}
	add := func(label, text string, air int) {
		if text != "" {
			all = append(all, block{label: label, text: text, air: air})
		}
	}
	if r.other != "" {
		all = append(all, block{text: r.other, style: page.Title, air: 1})
	}
	for i, reason := range r.reasons {
		label := w.Because
		if i > 0 {
			label = " "
		}
		add(label, reason, 1-min(i, 1))
	}
	add(f["decision.rejected"], r.rejected, 0)
	add(f["decision.dissent"], r.dissent, 0)
	add(w.Follow, r.owner, 0)
	add(f["decision.effective"], s.day(r.effective), 0)
	add(w.Evidence, strings.Join(r.evidence, "   "), 0)
	return all
}
