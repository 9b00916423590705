package sheet

import (
	"slices"

	"halqa/tui/page"
	"halqa/tui/screen"
)

// DrawPage draws the links or the chain when one of them is open, and reports whether
// there was anything to draw.
func (s *Shelf[R]) DrawPage(p page.Page) (screen.Caret, bool) {
	switch s.Zone {
	case Picking:
		return s.pick.Draw(p, s.words(s.env.Words).Candidates), true
	case Tracing:
		return s.chain.Draw(p), true
	case Listing, Filling:
	}
	return screen.Caret{}, false
}

// DrawList draws the items whole, in both languages: decided words are never cut. head
// draws the row above the words of each, with its number.
func (s *Shelf[R]) DrawList(p page.Page, head func(p page.Page, r R)) {
	w := s.words(s.env.Words)
	width := min(p.W, page.Measure)
	if len(s.Rows) == 0 {
		p.Wrap(0, 0, width, p.H, w.Empty, page.Label)
		return
	}
	height := func(i int) int {
		e := s.Rows[i].entry()
		return 1 + max(1, p.Rows(e.Main, width)) + p.Rows(e.Other, width) + 1
	}
	s.list.Draw(p, height, func(p page.Page, i int, here bool) {
		if here {
			p.CursorRows(0, p.H-1)
		}
		head(p, s.Rows[i])
		e := s.Rows[i].entry()
		text, st := e.Main, page.Title
		if text == "" {
			text, st = w.NoText, page.Label
		}
		y := 1 + p.Wrap(0, 1, width, p.H-1, text, st)
		p.Wrap(0, y, width, p.H-y, e.Other, page.Label)
	})
}

// Fact is one line that the room reads under the words of an item.
type Fact struct{ Label, Text string }

// DrawAlone draws what the room reads of one item, as [DrawWords] does, at the row to
// which people scrolled.
func (s *Shelf[R]) DrawAlone(p page.Page, e Entry, label int, facts []Fact) {
	s.top, _ = DrawWords(p, s.top, e, label, facts)
}

// DrawWords draws an item to be read from the back of the room: the words in both
// languages, large, then the facts that are known, whose values start in column label.
// The words take every second row when there is room for it. Nothing is cut: what does
// not fit is scrolled to, so that it returns the first row in sight, which is top unless
// the text ends before, and how many rows there are.
func DrawWords(p page.Page, top int, e Entry, label int, facts []Fact) (first, total int) {
	facts = slices.DeleteFunc(slices.Clone(facts), func(f Fact) bool { return f.Text == "" })
	w := min(p.W, page.Measure)
	words, rest := p.Rows(e.Main, w)+p.Rows(e.Other, w), min(1, len(facts))
	if e.Other != "" {
		rest++
	}
	for _, f := range facts {
		rest += p.Rows(f.Text, w-label)
	}
	step := 2
	if step*words+rest > p.H {
		step = 1
	}
	total = step*words + rest
	first = max(0, min(top, total-p.H))
	More(p, first, total)
	y := -first
	y += step * p.WrapEvery(0, y, w, p.Rows(e.Main, w), step, e.Main, page.Title)
	if e.Other != "" {
		y++
		y += step * p.WrapEvery(0, y, w, p.Rows(e.Other, w), step, e.Other, page.Title)
	}
	y++
	for _, f := range facts {
		p.Put(0, y, label-2, f.Label, page.Label, page.Start)
		y += p.Wrap(label, y, w-label, p.Rows(f.Text, w-label), f.Text, page.Body)
	}
	return first, total
}
