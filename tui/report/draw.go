package report

import (
	"path/filepath"
	"slices"

	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/todo"
	"halqa/tui/widget"
)

// Draw implements screen.Screen.
func (s *Screen) Draw(p page.Page) screen.Caret {
	if s.env.Salle {
		s.drawRoom(p)
		return screen.Caret{}
	}
	switch {
	case s.preview.on:
		s.drawPreview(p)
		return screen.Caret{}
	case s.gate.on:
		return s.drawGate(p)
	}
	if p.Wide() {
		choice, missing := p.Split(p.W * 50 / 100)
		y := s.drawChoices(choice) + 1
		s.drawFiles(choice.Sub(0, y, choice.W, choice.H-y))
		s.drawMissing(missing)
		return screen.Caret{}
	}
	y := s.drawChoices(p) + 1
	files := 1
	if len(s.written) > 0 {
		files = min(1+len(s.written), 3)
	}
	s.drawMissing(p.Sub(0, y, p.W, p.H-y-files-1))
	s.drawFiles(p.Sub(0, p.H-files, p.W, files))
	return screen.Caret{}
}

// drawChoices draws what arrows change and returns the row after it.
func (s *Screen) drawChoices(p page.Page) int {
	w := s.env.Words.Report
	labels := [settings]string{w.Document, w.Lang, w.Profile, w.Format}
	wide := 0
	for _, label := range labels {
		wide = max(wide, p.Width(page.T(label, page.Label)))
	}
	for i, label := range labels {
		if s.at == setting(i) {
			p.Cursor(i)
		}
		p.Put(0, i, wide, label, page.Label, page.Start)
		if setting(i) != format {
			widget.Choice(p, wide+2, i, p.W-wide-2, s.value(setting(i)), page.Body.Bold())
		}
	}
	at := int(format)
	at += s.drawFormats(p.Sub(wide+2, at, p.W-wide-2, p.H-at))
	if styles := s.order().Styles; styles != "" {
		p.Put(0, at, p.W/2, s.env.Words.Styles.Look, page.Label, page.Start)
		x := max(wide, p.Width(page.T(s.env.Words.Styles.Look, page.Label))) + 2
		p.Put(x, at, p.W-x, filepath.Base(styles), page.Body.Bold(), page.Start)
		at++
	}
	return at
}

// drawFormats draws the formats side by side, those of the order marked, and returns how
// many rows they took.
func (s *Screen) drawFormats(p page.Page) int {
	order := s.order()
	x, y := 0, 0
	for i, ext := range s.formats() {
		name, sign, look := s.env.Words.Deliverables.Format(ext), "□ ", page.Label
		if slices.Contains(order.Formats, ext) {
			sign, look = "■ ", page.Body.Bold()
		}
		wide := 2 + p.Width(page.T(name, look))
		if x > 0 && x+wide > p.W {
			x, y = 0, y+1
		}
		if s.at == format && s.chosen[format] == i {
			look = page.Accent.Underline()
		}
		p.Row(p.Row(x, y, page.T(sign, page.Body)), y, page.T(name, look))
		x += wide + 3
	}
	return y + 1
}

// drawFiles says what will be written, or what was.
func (s *Screen) drawFiles(p page.Page) {
	w := s.env.Words.Report
	switch {
	case s.writing:
		x := p.Row(0, 0, page.T(w.Writing, page.Label)) + 2
		if n := s.made.Load(); n > 0 {
			widget.Progress(p, x, 0, min(24, p.W-x), int(n>>32), int(n&0xffff))
		}
		return
	case len(s.written) > 0:
		x := p.Row(0, 0, page.T("✓ ", page.Good))
		x = p.Row(x, 0, page.T(w.Written, page.Body)) + 1
		p.Put(x, 0, p.W-x, filepath.Dir(s.written[0]), page.Body, page.Start)
		for i, path := range s.written {
			p.Put(2, i+1, p.W-2, filepath.Base(path), page.Body, page.Start)
		}
		return
	}
	if len(s.names) == 0 {
		return
	}
	x := p.Row(0, 0, page.T(w.WillWrite, page.Label)) + 2
	if p.H == 1 && len(s.names) > 1 {
		x = p.Row(x, 0, page.T(s.env.Count(w.Files, len(s.names)), page.Body)) + 2
	}
	for i, name := range s.names {
		if p.H > len(s.names) {
			p.Put(0, i+1, p.W, name, page.Body, page.Start)
			continue
		}
		p.Put(x, i, p.W-x, name, page.Body, page.Start)
	}
}

// drawMissing lists what the documents miss, each with the words of its item.
func (s *Screen) drawMissing(p page.Page) {
	p.Head(0, s.env.Words.Document.ToComplete, s.lacking(s.env.Words.Report.Points))
	if p.H < 3 {
		return
	}
	if len(s.rows) == 0 {
		x := p.Row(0, 2, page.T("✓ ", page.Good))
		p.Put(x, 2, p.W-x, s.env.Words.Document.NothingToComplete, page.Body, page.Start)
		return
	}
	rows := 1
	if p.Wide() {
		rows = 2 // the words of the item stand below
	}
	s.list.Draw(p.Sub(0, 2, p.W, p.H-2), func(int) int { return rows }, func(p page.Page, i int, here bool) {
		if here && s.at == settings {
			p.CursorRows(0, rows)
		}
		s.drawRow(p, s.rows[i])
	})
}

// drawRow draws one thing that is missing: the item, what it lacks, its words.
func (s *Screen) drawRow(p page.Page, r todo.Row) {
	sign, what := "◆", todo.What(s.env, r.Gap)
	if r.Gap.ToTranslate() {
		sign = "→"
	}
	p.Put(0, 0, 1, sign, page.Warn, page.Start)
	x := 2
	if r.Gap.Short != "" {
		p.Put(x, 0, 6, r.Gap.Short, page.Label, page.Start)
		x += 7
	}
	end := p.Row(x, 0, page.T(what, page.Body)) + 2
	if p.H > 1 {
		p.Say(x, 1, p.W-x, r.Words, page.Label)
		return
	}
	p.Say(end, 0, p.W-end, r.Words, page.Label)
}

// drawRoom counts for the room what came out of the retreat.
func (s *Screen) drawRoom(p page.Page) {
	y := max(1, (p.H-2*len(s.counts)-2)/2)
	p.Put(0, y-1, p.W, s.name, page.Label, page.Center)
	for i, line := range s.counts {
		p.Put(0, y+1+2*i, p.W, line, page.Title, page.Center)
	}
}
