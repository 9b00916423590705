package ideas

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// Draw implements screen.Screen.
func (s *Screen) Draw(p page.Page) screen.Caret {
	if s.alone {
		s.drawAlone(p)
		return screen.Caret{}
	}
	body := p
	if p.Wide() && !s.env.Salle {
		var side page.Page
		body, side = p.Split(p.W * 62 / 100)
		s.drawSide(side)
	}
	switch s.zone {
	case capturing:
		return s.drawCapture(body)
	case searching, naming:
		return s.drawAsk(body)
	case sorting:
		s.drawSort(body)
	}
	return screen.Caret{}
}

// drawCapture lets the list grow from below like speech, over the line being typed.
func (s *Screen) drawCapture(p page.Page) screen.Caret {
	const left = 8
	s.line.Width = p.W - left
	s.line.Height = min(max(1, s.line.Lines()), 4)
	y := p.H - 1 - s.line.Height
	s.drawCounts(p, y-2)
	s.drawList(p.Sub(0, 0, p.W, y-3))
	p.CursorRows(y, s.line.Height)
	p.Put(0, y, left-2, s.nextNumber(), page.Label, page.End)
	return screen.DrawField(p, left, y, p.W-left, &s.line)
}

// nextNumber is the number that the line will get, or that of the idea taken back.
func (s *Screen) nextNumber() string {
	for _, r := range s.rows {
		if r.id == s.rewording {
			return r.number
		}
	}
	return "+"
}

// drawCounts says how many ideas each group and each language has.
func (s *Screen) drawCounts(p page.Page, y int) {
	w := s.env.Words.Words
	tail := []page.Span{page.T(s.env.Count(s.env.Words.Ideas.Count, s.all), page.Label)}
	if n := s.byLang["ar"]; n > 0 {
		tail = append([]page.Span{
			page.T("fr "+strconv.Itoa(s.byLang["fr"])+"  ", page.Label),
			page.T(strconv.Itoa(n), page.Label), page.T(" ع   ", page.Label),
		}, tail...)
	}
	end := p.RowEnd(p.W, y, tail...)
	if s.place.Group == 0 && s.groups == 0 {
		p.Put(0, y, end-2, w.Plenary, page.Label, page.Start)
		return
	}
	x := 0
	for g := 1; g <= max(s.groups, s.place.Group); g++ {
		st := page.Label
		if g == s.place.Group {
			st = page.Accent
		}
		chip := page.T(fmt.Sprintf("G%d %d", g, s.byGroup[g]), st)
		if x+p.Width(chip) > end-2 {
			return
		}
		x = p.Row(x, y, chip) + 2
	}
}

// drawList draws the ideas, the last ones in sight.
func (s *Screen) drawList(p page.Page) {
	if len(s.rows) == 0 {
		text := s.env.Words.Ideas.Empty
		if s.query() != "" {
			text = s.env.Words.Ideas.NothingFound
		}
		p.Wrap(0, max(0, p.H-2), min(p.W, page.Measure), 2, text, page.Label)
		return
	}
	s.list.Draw(p, nil, func(p page.Page, i int, here bool) {
		s.drawRow(p, s.rows[i], here && s.zone != capturing)
	})
}

func (s *Screen) drawRow(p page.Page, r row, here bool) {
	if here {
		p.Cursor(0)
	}
	p.Put(0, 0, 6, r.number, page.Label, page.End)
	sign, st := " ", page.Accent
	switch {
	case s.marks[r.id]:
		sign = "■"
	case r.into != "":
		sign, st = "→", page.Label
	case s.zone == sorting && !s.env.Salle && r.theme.IsZero():
		sign, st = "◇", page.Faint
	}
	p.Put(7, 0, 1, sign, st, page.Start)
	style := page.Body
	if r.into != "" {
		style = page.Label
	}
	p.Say(9, 0, p.W-9, r.text, style)
}

// drawSort draws the list under the cursor with the theme that ⏎ files under.
func (s *Screen) drawSort(p page.Page) {
	if s.env.Salle {
		s.drawList(p.Sub(0, 0, p.W, p.H-1))
		return
	}
	s.drawList(p.Sub(0, 0, p.W, p.H-5))
	w := s.env.Words.Ideas
	if r, ok := s.current(); ok {
		p.Put(0, p.H-4, p.W, s.about(r), page.Label, page.Start)
	}
	x := p.Row(0, p.H-3, page.T(w.Into+"  ", page.Label))
	name := w.NoTheme
	if s.target > 0 {
		name = s.themes[s.target-1].name
	}
	st := page.Body.Bold()
	if len(s.marks) > 0 {
		st = page.Accent
	}
	widget.Choice(p, x+1, p.H-3, p.W-x-1, name, st)
	p.Put(0, p.H-2, p.W, s.env.Count(w.Count, s.all)+s.env.Words.Words.Comma+s.env.Count(w.Unsorted, s.loose), page.Label, page.Start)
}

// about says where an idea stands: its group, its theme, its merges.
func (s *Screen) about(r row) string {
	w := s.env.Words.Ideas
	parts := []string{r.number}
	if r.group > 0 {
		parts = append(parts, s.groupName(r.group))
	}
	theme := w.NoTheme
	for _, t := range s.themes {
		if t.id == r.theme {
			theme = t.name
		}
	}
	parts = append(parts, theme)
	if r.into != "" {
		parts = append(parts, fmt.Sprintf(w.Merged, r.into))
	}
	if r.merged > 0 {
		parts = append(parts, s.env.Count(w.MergedCount, r.merged))
	}
	return strings.Join(parts, "   ")
}

// drawAsk draws the list with a line that searches or names.
func (s *Screen) drawAsk(p page.Page) screen.Caret {
	s.drawList(p.Sub(0, 0, p.W, p.H-4))
	label := s.env.Words.Ideas.Search
	if s.zone == naming {
		label = s.env.Words.Ideas.NewTheme
	}
	x := p.Row(0, p.H-2, page.T(label, page.Label)) + 2
	p.Fill(x, p.H-2, p.W-x, 1, page.RoleField)
	return screen.DrawField(p, x, p.H-2, p.W-x, &s.ask)
}

// drawAlone shows one idea to the room.
func (s *Screen) drawAlone(p page.Page) {
	r, ok := s.current()
	if !ok {
		return
	}
	w := min(p.W, 40)
	x := (p.W - w) / 2
	y := max(1, (p.H-2*p.Rows(r.text, w))/2)
	p.Put(0, 0, p.W, r.number, page.Label, page.Center)
	p.WrapEvery(x, y, w, (p.H-y)/2, 2, r.text, page.Title)
}

// drawSide counts by group and by language, beside a wide list.
func (s *Screen) drawSide(p page.Page) {
	w := s.env.Words.Ideas
	y := p.H / 3
	bars := func(head string, names []string, counts []int) {
		p.Head(y, head, "")
		y += 2
		most := slices.Max(append(counts, 1))
		for i, name := range names {
			p.Put(0, y, 12, name, page.Body, page.Start)
			widget.Bar(p, 12, y, max(0, p.W-18), counts[i], most, page.Accent)
			p.Put(p.W-5, y, 5, strconv.Itoa(counts[i]), page.Body, page.End)
			y++
		}
		y++
	}
	var names []string
	var counts []int
	for _, g := range slices.Sorted(maps.Keys(s.byGroup)) {
		names, counts = append(names, s.groupName(g)), append(counts, s.byGroup[g])
	}
	bars(w.ByGroup, names, counts)
	names, counts = nil, nil
	for _, l := range slices.Sorted(maps.Keys(s.byLang)) {
		names, counts = append(names, s.env.Words.Words.Languages[l]), append(counts, s.byLang[l])
	}
	bars(w.ByLanguage, names, counts)
}

func (s *Screen) groupName(g int) string {
	if g == 0 {
		return s.env.Words.Words.Plenary
	}
	return fmt.Sprintf(s.env.Words.Words.Group, g)
}
