package vote

import "halqa/tui/page"

// drawWhy says in plain words how the order came about, then what was counted.
func (s *Screen) drawWhy(p page.Page) {
	w := s.env.Words
	p.Head(0, w.Vote.Result.Why, s.poll.short)
	p = p.Sub(0, 2, min(p.W, page.Measure), p.H-2)
	rows := 1
	for _, text := range s.result.why {
		rows += p.Rows(text, p.W) + 1
	}
	for _, c := range s.result.counts {
		rows += p.Rows(c.option, p.W) + p.Rows(c.figures, p.W-3)
	}
	s.top = min(max(0, s.top), max(0, rows-p.H))
	y := -s.top
	for _, text := range s.result.why {
		y += p.Wrap(0, y, p.W, p.Rows(text, p.W), text, page.Body) + 1
	}
	p.Put(0, y, p.W, w.Verdict.Counts, page.Heading, page.Start)
	y++
	for _, c := range s.result.counts {
		y += p.Wrap(0, y, p.W, p.Rows(c.option, p.W), c.option, page.Title)
		y += p.Wrap(3, y, p.W-3, p.Rows(c.figures, p.W-3), c.figures, page.Label)
	}
}
