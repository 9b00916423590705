package ideas

import (
	"maps"
	"slices"
	"strconv"

	"halqa/tui/page"
	"halqa/tui/widget"
)

// drawShares counts by group and by language, beside a wide list that is being captured.
func (s *Screen) drawShares(p page.Page) {
	w := &s.env.Words.Ideas
	var names []string
	var counts []int
	for _, g := range slices.Sorted(maps.Keys(s.view.byGroup)) {
		names, counts = append(names, s.groupName(g)), append(counts, s.view.byGroup[g])
	}
	y := drawBars(p, p.H/3, w.ByGroup, names, counts)
	names, counts = nil, nil
	for _, l := range slices.Sorted(maps.Keys(s.view.byLang)) {
		names, counts = append(names, s.env.Words.Words.Languages[l]), append(counts, s.view.byLang[l])
	}
	drawBars(p, y, w.ByLanguage, names, counts)
}

// drawBars draws a bar for each name under a heading, and returns the row after them.
func drawBars(p page.Page, y int, head string, names []string, counts []int) int {
	const label, figure = 12, 5
	if len(names) == 0 {
		return y
	}
	p.Head(y, head, "")
	y += 2
	most := slices.Max(append(counts, 1))
	for i, name := range names {
		p.Put(0, y, label, name, page.Body, page.Start)
		widget.Bar(p, label, y, max(0, p.W-label-figure-1), counts[i], most, page.Accent)
		p.Put(p.W-figure, y, figure, strconv.Itoa(counts[i]), page.Body, page.End)
		y++
	}
	return y + 1
}

// drawThemes lists the themes beside a list that is being sorted; the one that ⏎ files
// under stands out.
func (s *Screen) drawThemes(p page.Page) {
	w := &s.env.Words.Ideas
	p.Head(0, w.Themes, strconv.Itoa(len(s.view.themes)))
	s.themes.Draw(p.Sub(0, 2, p.W, p.H-4), nil, func(p page.Page, i int, here bool) {
		name, n, st := w.NoTheme, s.view.loose, page.Label
		if i > 0 {
			name, n, st = s.view.themes[i-1].name, s.view.themes[i-1].n, page.Body
		}
		if here {
			st = page.Accent
		}
		count := strconv.Itoa(n)
		end := p.RowEnd(p.W, 0, page.T(count, st))
		p.Say(0, 0, end-2, name, st)
	})
}
