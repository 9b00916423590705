package decisions

import (
	"strings"

	"halqa/tui/page"
	"halqa/tui/sheet"
)

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

// height is the number of rows that the blocks take. The spacing is chosen by it before
// anything is drawn: words that were decided scroll, they are never cut.
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
