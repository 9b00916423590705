package ideas

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/widget"
)

// share is one bar: a name and its count.
type share struct {
	name string
	n    int
}

// drawShares counts by group, by theme and by language, beside a wide list that is being
// captured, under the ideas that are close to the line.
func (s *Screen) drawShares(p page.Page) {
	w := &s.env.Words.Ideas
	var groups, themes, langs []share
	for _, g := range slices.Sorted(maps.Keys(s.view.byGroup)) {
		groups = append(groups, share{s.groupName(g), s.view.byGroup[g]})
	}
	for _, l := range slices.Sorted(maps.Keys(s.view.byLang)) {
		langs = append(langs, share{s.env.Words.Words.Languages[l], s.view.byLang[l]})
	}
	for _, t := range s.fullest() {
		themes = append(themes, share{t.name, t.n})
	}
	y := drawBars(p, s.drawNear(p), w.ByGroup, groups)
	// Themes may be many: they take what the languages leave.
	foot := len(langs) + 2
	y = drawBars(p, y, w.ByTheme, themes[:max(0, min(len(themes), p.H-y-foot-3))])
	drawBars(p, y, w.ByLanguage, langs)
}

// fullest are the themes that hold ideas, those with most first.
func (s *Screen) fullest() []themeRow {
	themes := slices.DeleteFunc(slices.Clone(s.view.themes), func(t themeRow) bool { return t.n == 0 })
	slices.SortStableFunc(themes, func(a, b themeRow) int { return cmp.Compare(b.n, a.n) })
	return themes
}

// drawBars draws a bar for each share under a heading, and returns the row after them.
func drawBars(p page.Page, y int, head string, shares []share) int {
	const figure = 5
	label := min(20, p.W/2)
	if len(shares) == 0 {
		return y
	}
	p.Head(y, head, "")
	y += 2
	most := 1
	for _, s := range shares {
		most = max(most, s.n)
	}
	for _, s := range shares {
		p.Put(0, y, label-1, s.name, page.Body, page.Start)
		widget.Bar(p, label, y, max(0, p.W-label-figure-1), s.n, most, page.Accent)
		p.Put(p.W-figure, y, figure, strconv.Itoa(s.n), page.Body, page.End)
		y++
	}
	return y + 1
}

// drawThemes lists the themes beside a list that is being sorted; the one that ⏎ files
// under stands out, and those that the machine proposes carry a sign.
func (s *Screen) drawThemes(p page.Page) {
	w := &s.env.Words.Ideas
	p.Head(0, w.Themes, strconv.Itoa(len(s.view.themes)))
	s.themes.Draw(p.Sub(0, 2, p.W, p.H-4), nil, func(p page.Page, i int, here bool) {
		id, name, n, st := session.ID{}, w.NoTheme, s.view.loose, page.Label
		if i > 0 {
			t := s.view.themes[i-1]
			id, name, n, st = t.id, t.name, t.n, page.Body
		}
		if here {
			st = page.Accent
		}
		end := p.RowEnd(p.W, 0, page.T(strconv.Itoa(n), st))
		if i > 0 && slices.Contains(s.likely, id) {
			p.Put(end-2, 0, 1, "≈", page.Label, page.Start)
		}
		p.Say(0, 0, end-3, name, st)
	})
}
