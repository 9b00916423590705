package docx

import (
	"math"
	"strings"
	"unicode"

	"halqa/session/report/doc"
	"halqa/session/report/shape"
)

// estimate returns the page each target begins on, by its Seq, and the number of
// pages under 0. Pages that the document knows win. The estimate sets the text in
// lines with mean widths of letters; it is there so that a table of contents that
// nobody updates is right or one page off, never empty.
func estimate(d *doc.Doc, ix *doc.Index) map[int]int {
	out := map[int]int{}
	r := &ruler{styles: map[string]style{}}
	for _, s := range paragraphStyles(d.Meta.Numbered) {
		r.styles[s.id] = s
	}
	for si, s := range d.Sections {
		r.begin(s)
		if s.Cover {
			if logos := drawable(d.Meta.Logos); len(logos) > 0 {
				r.y += logoHeight/20 + 10
			}
			r.para("CoverBand", d.Meta.Org, r.width)
		}
		for bi, b := range s.Blocks {
			r.block(b, ix, func() {
				if t := ix.At(si, bi); t != nil {
					out[t.Seq] = r.page
				}
			})
		}
	}
	out[0] = max(r.page, 1)
	for _, t := range ix.All {
		if t.Page > 0 {
			out[t.Seq] = t.Page
			out[0] = max(out[0], t.Page)
		}
	}
	return out
}

// ruler walks down the pages. Lengths are in points.
type ruler struct {
	styles        map[string]style
	page          int
	y             float64
	width, height float64
	gap           float64 // space after the last paragraph
}

func (r *ruler) begin(s doc.Section) {
	p := pageOf(s)
	r.page++
	r.y, r.gap = 0, 0
	r.width, r.height = float64(p.text())/20, float64(p.height())/20
}

func (r *ruler) turn() {
	r.page++
	r.y, r.gap = 0, 0
}

// block moves past a block; placed is called when its page is known.
func (r *ruler) block(b doc.Block, ix *doc.Index, placed func()) {
	switch v := b.(type) {
	case doc.Heading:
		// A heading goes with two lines of what follows, and with the headings
		// and the header row of a table right below it.
		h, _ := r.measure("Heading"+itoa(min(max(v.Level, 1), 3)), v.Text.Plain(), r.width)
		r.need(h + 60)
		placed()
		r.para("Heading"+itoa(min(max(v.Level, 1), 3)), v.Text.Plain(), r.width)
	case doc.Para:
		s := styleOf[v.Style]
		r.para(s, v.Text.Plain(), r.width)
	case doc.List:
		for _, it := range v.Items {
			r.para("ListBullet", it.Text.Plain(), r.width-float64(listIndent(it.Level))/20)
		}
	case doc.Callout:
		text := v.Title
		for _, p := range v.Paras {
			text += "\n" + p.Plain()
		}
		r.para("Callout", text, r.width)
		r.y += 10
	case doc.Table:
		r.table(v.Rect(), v.Caption, placed)
	case doc.BarChart:
		r.chart(v.Rect(), placed)
	case doc.Gantt:
		r.table(ganttTable(v.Rect()), v.Caption, placed)
	case doc.Image:
		r.image(v, placed)
	case doc.TOC:
		r.para("TOCHeading", "x", r.width)
		for _, t := range ix.Headings(v.Deepest()) {
			r.para("TOC"+itoa(t.Level), t.Text.Plain(), r.width-40)
		}
	case doc.PageBreak:
		if r.y > 0 {
			r.turn()
		}
	}
}

// need turns the page unless h points are left on it.
func (r *ruler) need(h float64) {
	if r.y > 0 && r.y+h > r.height {
		r.turn()
	}
}

// para sets a paragraph line by line.
func (r *ruler) para(id, text string, width float64) {
	h, line := r.measure(id, text, width)
	s := r.styles[id]
	lines := int(math.Round(h / line))
	if r.y > 0 {
		r.y += max(float64(s.before)/20-r.gap, 0)
	}
	if lines <= 3 {
		// Two lines at least stay on either page, so three do not part.
		r.need(h)
		r.y += h
	} else {
		for range lines {
			r.need(line)
			r.y += line
		}
	}
	// Between two paragraphs stands the larger of the two spaces. Paragraphs of a
	// tight style have none between them; most of them follow one of their own.
	r.gap = float64(s.after) / 20
	if s.tight {
		r.gap *= 0.2
	}
	r.y += r.gap
}

// measure returns the height of the lines of a paragraph and of one of them.
func (r *ruler) measure(id, text string, width float64) (height, line float64) {
	s := r.styles[id]
	size, least := float64(s.size)/2, float64(max(s.line, s.exact))/20
	for up := s; (size == 0 || least == 0) && up.based != ""; {
		up = r.styles[up.based]
		if size == 0 {
			size = float64(up.size) / 2
		}
		if least == 0 {
			least = float64(max(up.line, up.exact)) / 20
		}
	}
	if size == 0 {
		size = bodySize / 2
	}
	if least == 0 {
		least = bodyLine / 20.0
	}
	line = least
	width -= float64(s.start+s.end) / 20
	n := 0
	for part := range strings.SplitSeq(text, "\n") {
		n += lines(part, size, s.bold, width)
	}
	return float64(max(n, 1)) * line, line
}

// lines breaks a text at spaces.
func lines(text string, size float64, bold bool, width float64) int {
	width = max(width, size)
	n, x := 1, 0.0
	space := 0.226 * size
	for word := range strings.FieldsSeq(text) {
		w := 0.0
		for _, c := range word {
			w += advance(c) * size
		}
		if bold {
			w *= 1.05
		}
		if x > 0 && x+space+w > width {
			n, x = n+1, 0
		} else if x > 0 {
			x += space
		}
		for w > width {
			n, w = n+1, w-width
		}
		x += w
	}
	return n
}

// advance is about the width of a letter of the documents' font, in ems.
func advance(c rune) float64 {
	w := 0.5
	switch {
	case unicode.Is(unicode.Mn, c):
		return 0
	case c >= 0x600 && c <= 0x8ff:
		return 0.47
	case strings.ContainsRune("iljI'’.,;:|!", c):
		w = 0.25
	case strings.ContainsRune("frt()[]-", c):
		w = 0.32
	case strings.ContainsRune("mwMW—%@", c):
		w = 0.82
	case unicode.IsUpper(c):
		w = 0.59
	}
	return w * 1.1
}

func (r *ruler) table(t doc.Table, caption string, placed func()) {
	if len(t.Cols) == 0 {
		return
	}
	weights := make([]float64, len(t.Cols))
	for i, c := range t.Cols {
		weights[i] = c.Weight
	}
	widths := share(weights, int(r.width*20))
	style := "TableText"
	if t.Small {
		style = "TableTextSmall"
	}
	head := r.rowHeight("TableHead", t.Head, widths)
	first := 0.0
	if len(t.Rows) > 0 {
		first = r.rowHeight(style, t.Rows[0].Cells, widths)
	}
	cap, _ := r.measure("Caption", caption, r.width)
	if caption == "" {
		cap = 0
	}
	if shape.Together(t) {
		for _, row := range t.Rows[min(1, len(t.Rows)):] {
			first += r.rowHeight(style, row.Cells, widths)
		}
	}
	r.need(cap + head + first + 14)
	placed()
	if caption != "" {
		r.para("Caption", caption, r.width)
	}
	r.y += head
	for _, row := range t.Rows {
		h := r.rowHeight(style, row.Cells, widths)
		if t.Tall {
			h = max(h, tallRow/20)
		}
		if r.y+h > r.height {
			r.turn()
			r.y = head
		}
		for r.y+h > r.height && h > r.height {
			h -= r.height
			r.turn()
		}
		r.y += h
	}
	r.y += 8
}

func (r *ruler) rowHeight(id string, cells []doc.Cell, widths []int) float64 {
	most, at := 0.0, 0
	s := r.styles[id]
	for _, c := range cells {
		wide := 0
		for _, n := range widths[at : at+c.Span] {
			wide += n
		}
		at += c.Span
		h, _ := r.measure(id, c.Text.Plain(), float64(wide)/20-9.6)
		for _, below := range c.Below {
			more, _ := r.measure(id, below.Text.Plain(), float64(wide)/20-9.6)
			h += more + float64(max(s.before, s.after))/20
		}
		most = max(most, h)
	}
	return most + float64(s.before+s.after)/20 + 2
}

func (r *ruler) chart(c doc.BarChart, placed func()) {
	if len(c.Bars) == 0 {
		return
	}
	first := true
	for from := 0; from < len(c.Bars); from += barsPerChart {
		part := c
		part.Bars = c.Bars[from:min(from+barsPerChart, len(c.Bars))]
		h := float64(chartHeight(part)) + 8
		if !first || c.Caption == "" {
			r.need(h)
		} else {
			r.need(h + 26)
		}
		if first {
			placed()
			if c.Caption != "" {
				r.para("Caption", c.Caption, r.width)
			}
		}
		first = false
		r.y += h
	}
}

func (r *ruler) image(m doc.Image, placed func()) {
	if !m.Drawable() {
		return
	}
	_, high := imageSize(m, int(r.width*20))
	h := float64(high)/20 + 8
	r.need(h + 26)
	placed()
	if m.Caption != "" {
		r.para("Caption", m.Caption, r.width)
	}
	r.y += h
}

// ganttTable is a timeline as far as its height goes.
func ganttTable(g doc.Gantt) doc.Table {
	if len(g.Periods) == 0 {
		return doc.Table{}
	}
	n := len(g.Periods)
	t := doc.Table{Small: true, Cols: []doc.Col{{Weight: max(2.5, float64(n)*0.5)}}, Head: []doc.Cell{{Text: doc.T(g.Head)}}}
	for _, p := range g.Periods {
		t.Cols = append(t.Cols, doc.Col{Weight: 1})
		t.Head = append(t.Head, doc.Cell{Text: doc.T(p)})
	}
	for _, row := range g.Rows {
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{Text: ganttLabel(row)}}})
	}
	return t.Rect()
}
