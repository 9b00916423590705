package vote

import (
	"fmt"

	"halqa/session/tally"
	"halqa/tui/page"
)

// drawWhy says in plain words how the order came about.
func (s *Screen) drawWhy(p page.Page) {
	p.Head(0, s.env.Words.Vote.Result.Why, s.poll.short)
	p = p.Sub(0, 2, min(p.W, page.Measure), p.H-2)
	texts := s.working()
	all := -1
	for _, text := range texts {
		all += p.Rows(text, p.W) + 1
	}
	s.top = min(max(0, s.top), max(0, all-p.H))
	y := -s.top
	for _, text := range texts {
		y += p.Wrap(0, y, p.W, p.Rows(text, p.W), text, page.Body) + 1
	}
}

// working are the sentences of the working, the one that matters most first.
func (s *Screen) working() []string {
	w, r := &s.env.Words.Vote.Result, s.poll.rules
	first := w.WhyOther
	switch r.Method {
	case tally.Dots:
		first = fmt.Sprintf(w.WhyDots, r.Points, r.MaxPerOption)
	case tally.Opinion:
		first = w.WhyOpinion
	case tally.Approval:
		first = w.WhyApproval
	case tally.NGT, tally.Judgment, tally.Order, tally.Criteria, tally.Balanced, tally.Duelling, tally.Objection:
	}
	all := []string{first, fmt.Sprintf(w.WhyPapers, s.cast(), s.poll.blank, s.poll.void), w.WhyTie}
	if s.poll.cut > 0 {
		all[2] = fmt.Sprintf(w.WhyCut, s.poll.cut) + " " + all[2]
	}
	switch {
	case s.poll.split:
		all = append(all, w.WhySplit)
	case len(s.poll.papersOf) > 1:
		all = append(all, w.WhyNoSplit)
	}
	return all
}
