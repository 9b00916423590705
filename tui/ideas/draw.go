package ideas

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"halqa/session/text"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// The columns of a row: the number, a sign, the text.
const signAt, textAt = 7, 9

// Draw implements screen.Screen.
func (s *Screen) Draw(p page.Page) screen.Caret {
	if s.env.Salle {
		s.drawRoom(p)
		return screen.Caret{}
	}
	body := p
	if p.Wide() {
		var side page.Page
		body, side = p.Split(p.W * 62 / 100)
		switch s.zone {
		case capturing:
			s.drawShares(side)
		case reading, filling:
			body = p // one idea is read across the whole page
		case sorting, searching, naming, forming:
			s.drawThemes(side)
		}
	}
	switch s.zone {
	case capturing:
		return s.drawCapture(body)
	case searching, naming:
		return s.drawAsk(body)
	case sorting:
		s.drawSort(body)
	case forming:
		p := body
		p.Head(0, s.env.Words.Ideas.Sort, s.sorted())
		s.drawList(p.Sub(0, 2, p.W, p.H-4-s.drawForm(p)))
	case reading:
		s.drawReading(body)
	case filling:
		return s.card.Draw(body.Sub(0, 0, min(body.W, page.Measure), body.H), true)
	}
	return screen.Caret{}
}

// drawCapture lets the list grow from below like speech, over the line being typed.
func (s *Screen) drawCapture(p page.Page) screen.Caret {
	s.line.Width = p.W - textAt
	s.line.Height = min(max(1, s.line.Lines()), 4, max(1, p.H-1))
	y := p.H - 1 - s.line.Height
	top := y - 2
	s.drawCounts(p, top)
	if p.H >= countable && len(s.view.themes) > 0 && !p.Wide() {
		top--
		s.drawThemeCounts(p, top)
	}
	s.drawList(p.Sub(0, 0, p.W, top-1))
	s.drawHint(p, p.H-1)
	p.CursorRows(y, s.line.Height)
	number := "+"
	if !s.rewording.IsZero() {
		number = s.number
	}
	p.Put(0, y, textAt-3, number, page.Label, page.End)
	if s.again || len(s.lineKinds) > 0 {
		p.Put(signAt, y, 1, "✕", page.Bad, page.Start)
	}
	return screen.DrawField(p, textAt, y, p.W-textAt, &s.line)
}

// countable is the height from which themes are counted over the line too.
const countable = 14

// drawThemeCounts says how many ideas the fullest themes have; the one under which the
// line captures is never left out.
func (s *Screen) drawThemeCounts(p page.Page, y int) {
	themes := s.fullest()
	for i, t := range s.view.themes {
		if t.id == s.under {
			themes = append([]themeRow{s.view.themes[i]}, slices.DeleteFunc(themes, func(o themeRow) bool { return o.id == t.id })...)
		}
	}
	x := 0
	for _, t := range themes {
		st := page.Label
		if t.id == s.under {
			st = page.Accent
		}
		n := strconv.Itoa(t.n)
		w := min(p.Width(page.T(t.name, st)), wordy)
		if x > 0 && x+w+1+len(n) > p.W {
			return
		}
		p.Put(x, y, w, t.name, st, page.Start)
		x = p.Row(x+w+1, y, page.T(n, st)) + 2
	}
}

// wordy is how much room the name of a theme may take among others.
const wordy = 20

// drawCounts says how many ideas each group and each language has. When there is little
// room, languages go first; the group that speaks never does.
func (s *Screen) drawCounts(p page.Page, y int) {
	all := page.T(s.env.Count(s.env.Words.Ideas.Count, s.view.all), page.Label)
	chips, width := s.chips(p)
	langs := s.langs()
	tail := append(langs, all)
	if width+2+p.Width(tail...) > p.W {
		tail = tail[len(langs):]
	}
	end := p.RowEnd(p.W, y, tail...)
	if len(chips) == 0 {
		p.Put(0, y, end-2, s.env.Words.Words.Plenary, page.Label, page.Start)
		return
	}
	x := 0
	for i, chip := range chips {
		here := i+1 == s.place.Group
		if w := p.Width(chip); x+w <= end-2 || here {
			x = p.Row(min(x, max(0, end-2-w)), y, chip) + 2
		}
	}
}

// chips are the groups with the number of their ideas, and their width.
func (s *Screen) chips(p page.Page) (chips []page.Span, width int) {
	for g := 1; g <= max(s.view.groups, s.place.Group); g++ {
		st := page.Label
		if g == s.place.Group {
			st = page.Accent
		}
		chip := page.T(fmt.Sprintf(s.env.Words.Ideas.Chip+" %d", g, s.view.byGroup[g]), st)
		chips = append(chips, chip)
		width += p.Width(chip) + 2
	}
	return chips, width
}

// langs counts French and Arabic, Darija in either script among the latter.
func (s *Screen) langs() []page.Span {
	arabic := s.view.byLang["ar"] + s.view.byLang["ary-Latn"]
	if arabic == 0 {
		return nil
	}
	return []page.Span{
		page.T("fr "+strconv.Itoa(s.view.byLang["fr"])+"  ", page.Label),
		page.T(strconv.Itoa(arabic), page.Label), page.T(" ع   ", page.Label),
	}
}

// drawList draws the ideas, the last ones in sight.
func (s *Screen) drawList(p page.Page) {
	if len(s.view.rows) == 0 {
		w := &s.env.Words.Ideas
		text := w.Empty
		switch {
		case s.query() != "" || s.filters != filters{}:
			text = w.NothingFound
		case s.env.Salle:
			text = w.EmptyRoom
		}
		p.Wrap(0, max(0, p.H-2), min(p.W, page.Measure), 2, text, page.Label)
		return
	}
	s.list.Draw(p, nil, func(p page.Page, i int, here bool) {
		s.drawRow(p, s.view.rows[i], here && s.now() != capturing)
	})
}

func (s *Screen) drawRow(p page.Page, r row, here bool) {
	if here {
		p.Cursor(0)
	}
	p.Put(0, 0, signAt-1, r.number, page.Label, page.End)
	sign, st, style := s.signOf(r)
	p.Put(signAt, 0, 1, sign, st, page.Start)
	if query := s.query(); query != "" { // of the rows in sight alone: there may be thousands
		p.SayMarked(textAt, 0, p.W-textAt, r.text, text.Spans(r.text, query), style, page.Accent.Underline())
		return
	}
	p.Say(textAt, 0, p.W-textAt, r.text, style)
}

// signOf is the sign of a row, the most pressing of those that it could carry, and the
// style of its words.
func (s *Screen) signOf(r row) (sign string, st, style page.Style) {
	style = page.Body
	if r.into != "" || r.hidden && !s.env.Salle {
		style = page.Label
	}
	switch {
	case r.into != "":
		return "→", page.Label, style
	case s.env.Salle:
	case s.marks[r.id]:
		return "■", page.Accent, style
	case r.flagged:
		return "✕", page.Bad, style
	case r.near:
		return "≈", page.Label, style
	case s.zone != capturing && r.theme.IsZero():
		return "◇", page.Faint, style
	}
	return " ", page.Body, style
}

// drawSort draws the list under the cursor with the theme that ⏎ files under.
func (s *Screen) drawSort(p page.Page) {
	w := &s.env.Words.Ideas
	p.Head(0, w.Sort, s.sorted())
	s.drawList(p.Sub(0, 2, p.W, p.H-6))
	if r, ok := s.current(); ok {
		p.Put(0, p.H-3, p.W, s.about(r), page.Label, page.Start)
	}
	x, st := 0, page.Body.Bold()
	if n := len(s.marks); n > 0 {
		x = p.Row(0, p.H-2, page.T(s.env.Count(w.Marked, n), page.Accent)) + 3
		st = page.Accent
	}
	s.drawHint(p, p.H-1)
	x = p.Row(x, p.H-2, page.T(w.Into, page.Label))
	widget.Choice(p, x+2, p.H-2, p.W-x-2, s.themeName(s.theme), st)
}

// sorted is the remark beside the heading: what was searched for, or how many there are.
func (s *Screen) sorted() string {
	by := s.filtered()
	switch {
	case by == "" && s.view.unread > 0 && s.view.unread < s.view.whole: // the reading has begun
		return s.counted() + s.env.Words.Words.Comma + s.env.Count(s.env.Words.Ideas.Unread, s.view.unread)
	case by == "":
		return s.counted()
	}
	return s.env.Count(s.env.Words.Ideas.Count, len(s.view.rows)) + s.env.Words.Words.Comma + by
}

// about says where an idea stands: its group, its theme, its merges.
func (s *Screen) about(r row) string {
	w := &s.env.Words.Ideas
	parts := []string{r.number}
	if r.group > 0 {
		parts = append(parts, s.groupName(r.group))
	}
	parts = append(parts, s.themeName(r.theme))
	if r.into != "" {
		parts = append(parts, fmt.Sprintf(w.Merged, r.into))
	}
	if r.merged > 0 {
		parts = append(parts, s.env.Count(w.MergedCount, r.merged))
	}
	if r.novel {
		parts = append(parts, w.Novel)
	}
	if !s.env.Salle {
		for _, v := range r.views {
			parts = append(parts, w.Perspectives[string(v)])
		}
	}
	return strings.Join(parts, "   ")
}

// drawAsk draws the list with a line that searches or names.
func (s *Screen) drawAsk(p page.Page) screen.Caret {
	w := &s.env.Words.Ideas
	p.Head(0, w.Sort, s.env.Count(w.Count, len(s.view.rows)))
	s.drawList(p.Sub(0, 2, p.W, p.H-6))
	label := w.Search
	if s.zone == naming {
		label = s.label()
	}
	x := p.Row(0, p.H-2, page.T(label, page.Label)) + 2
	p.Fill(x, p.H-2, p.W-x, 1, page.RoleField)
	return screen.DrawField(p, x, p.H-2, p.W-x, &s.ask)
}

// drawRoom draws what the room reads: all ideas, or one of them alone.
func (s *Screen) drawRoom(p page.Page) {
	r, ok := s.current()
	switch {
	case s.view.silence.on:
		s.drawSilence(p)
	case s.alone && ok:
		s.drawOne(p, r)
	default:
		s.drawList(p.Sub(0, 0, p.W, p.H-1))
	}
}

// drawOne draws one idea alone.
func (s *Screen) drawOne(p page.Page, r row) {
	const best = 40 // a short line is read from afar
	w, step := min(p.W, best), 2
	if 2*p.Rows(r.text, w) > p.H-4 {
		step = 1
	}
	if step*p.Rows(r.text, w) > p.H-4 {
		w = p.W
	}
	y := max(3, (p.H-step*p.Rows(r.text, w))/2)
	p.Put(0, 1, p.W, s.about(r), page.Label, page.Center)
	p.WrapEvery((p.W-w)/2, y, w, (p.H-y+step-1)/step, step, r.text, page.Title)
}
