package pptx

import (
	"slices"
	"strings"

	"halqa/session/report/doc"
)

// slide is what one slide shows: one of a text, a table and a chart under a title.
type slide struct {
	layout int
	title  doc.Inlines
	dir    doc.Dir // of the title, Auto for its own
	base   doc.Dir
	lang   string
	body   []line
	table  *doc.Table
	chart  *doc.BarChart
}

// line is a paragraph of a body.
type line struct {
	text   doc.Inlines
	dir    doc.Dir
	level  int
	bullet bool
	number int // of an ordered list, 0 for none
}

// Room on a slide: lines of a text and letters in one, bars of a chart, lines of a table.
const (
	titleLetters = 160

	bodyLines   = 14
	lineLetters = 82
	chartBars   = 12
	tableLines  = 20
)

// arranger puts the blocks of one section on slides.
type arranger struct {
	w     *writer
	base  doc.Dir
	lang  string
	title doc.Inlines
	dir   doc.Dir
	body  []line
}

func (w *writer) arrange() {
	for _, s := range w.d.Sections {
		a := &arranger{w: w, base: w.d.DirOf(s), lang: w.d.LangOf(s), title: doc.T(w.d.Meta.Title)}
		if s.Cover {
			a.cover(s)
			continue
		}
		for _, b := range s.Blocks {
			a.block(b)
		}
		a.flush()
	}
}

// cover is the first slide: the title, and under it what else the page says.
func (a *arranger) cover(s doc.Section) {
	c := slide{layout: coverLayout, title: a.title, base: a.base, lang: a.lang}
	titled := false
	for _, b := range s.Blocks {
		switch v := b.(type) {
		case doc.Para:
			if v.Style == doc.Title && !titled {
				c.title, c.dir, titled = v.Text, v.Dir, true
				continue
			}
			a.add(line{text: v.Text, dir: v.Dir})
		case doc.Callout:
			a.add(line{text: doc.B(v.Title)})
		}
	}
	c.body = a.body[:min(len(a.body), bodyLines/2)]
	a.w.slides = append(a.w.slides, c)
}

// put adds a slide under the title that is open.
func (a *arranger) put(s slide) {
	s.title, s.dir, s.base, s.lang = a.title, a.dir, a.base, a.lang
	a.w.slides = append(a.w.slides, s)
}

// flush puts the text so far on as many slides as it needs.
func (a *arranger) flush() {
	for len(a.body) > 0 {
		n, room := 0, bodyLines
		for n < len(a.body) && (n == 0 || room >= a.body[n].height()) {
			room -= a.body[n].height()
			n++
		}
		a.put(slide{layout: textLayout, body: slices.Clone(a.body[:n])})
		a.body = a.body[n:]
	}
}

func (l line) height() int { return 1 + len([]rune(l.text.Plain()))/(lineLetters-4*l.level) }

// add takes a paragraph, cut where one alone would fill a slide.
func (a *arranger) add(l line) {
	l.text = a.w.ix.Resolve(l.text)
	if strings.TrimSpace(doc.Clean(l.text.Plain())) == "" {
		return
	}
	for l.height() > bodyLines {
		head, rest := split(l.text, (bodyLines-1)*(lineLetters-8))
		a.body = append(a.body, line{text: head, dir: l.dir, level: l.level, bullet: l.bullet, number: l.number})
		l.text, l.bullet, l.number = rest, false, 0
	}
	a.body = append(a.body, l)
}

// split cuts a text after some letters, at a space if there is one near.
func split(in doc.Inlines, most int) (head, rest doc.Inlines) {
	for i, s := range in {
		runes := []rune(s.Text)
		if len(runes) <= most {
			head, most = append(head, s), most-len(runes)
			continue
		}
		at := most
		for k := most; k > most/2; k-- {
			if runes[k] == ' ' {
				at = k + 1
				break
			}
		}
		one, two := s, s
		one.Text, two.Text = string(runes[:at]), string(runes[at:])
		return append(head, one), append(doc.Inlines{two}, in[i+1:]...)
	}
	return head, nil
}

func (a *arranger) block(b doc.Block) {
	switch v := b.(type) {
	case doc.Heading:
		a.flush()
		a.title, a.dir = a.w.ix.Resolve(v.Text), v.Dir
		if len([]rune(a.title.Plain())) > titleLetters {
			// What is no title in length is told in full under a short one.
			a.add(line{text: a.title, dir: v.Dir})
			a.title, _ = split(a.title, titleLetters)
			a.title = append(a.title, doc.Span{Text: "…"})
		}
		if strings.TrimSpace(a.title.Plain()) == "" {
			a.title = doc.T(a.w.d.Meta.Title)
		}
	case doc.Para:
		a.add(line{text: v.Text, dir: v.Dir})
	case doc.List:
		a.list(v)
	case doc.Callout:
		if v.Title != "" {
			a.add(line{text: doc.B(v.Title), dir: v.Dir})
		}
		for _, p := range v.Paras {
			a.add(line{text: p, dir: v.Dir})
		}
	case doc.Table:
		a.tables(v)
	case doc.BarChart:
		a.charts(v)
	case doc.Gantt:
		a.tables(timeline(v))
	case doc.Image, doc.TOC:
		// A picture of a report has its place there; the outline is the contents.
	}
}

func (a *arranger) list(v doc.List) {
	counts := [3]int{}
	for _, it := range v.Items {
		l := line{text: it.Text, dir: it.Dir, level: min(max(it.Level, 0), 2), bullet: true}
		if l.dir == doc.Auto {
			l.dir = v.Dir
		}
		if v.Ordered {
			counts[l.level]++
			clear(counts[l.level+1:])
			l.number = counts[l.level]
		}
		a.add(l)
	}
}

// tables puts a table on as many slides as its rows need, each with the titles.
func (a *arranger) tables(v doc.Table) {
	a.flush()
	v = v.Rect()
	if len(v.Cols) == 0 {
		return
	}
	sum := 0.0
	for _, c := range v.Cols {
		sum += c.Weight
	}
	height := func(cells []doc.Cell) int {
		most, at := 1, 0
		for _, c := range cells {
			share := 0.0
			for k := at; k < min(at+c.Span, len(v.Cols)); k++ {
				share += v.Cols[k].Weight / sum
			}
			at += c.Span
			letters := max(3, int(share*125))
			n := 1 + len([]rune(c.Text.Plain()))/letters
			for _, p := range c.Below {
				n += 1 + len([]rune(p.Text.Plain()))/letters
			}
			most = max(most, n)
		}
		return most
	}
	rows := v.Rows
	for first := true; first || len(rows) > 0; first = false {
		n, room := 0, tableLines-height(v.Head)
		for n < len(rows) && (n == 0 || room >= height(rows[n].Cells)) {
			room -= height(rows[n].Cells)
			n++
		}
		part := v
		part.Rows, rows = rows[:n], rows[n:]
		a.put(slide{layout: plainLayout, table: &part})
	}
}

func (a *arranger) charts(v doc.BarChart) {
	a.flush()
	v = v.Rect()
	for bars := range slices.Chunk(v.Bars, chartBars) {
		part := v
		part.Bars = bars
		a.put(slide{layout: plainLayout, chart: &part})
	}
}

// timeline is a table of which the cells of a bar are filled.
func timeline(v doc.Gantt) doc.Table {
	v = v.Rect()
	if len(v.Periods) == 0 {
		return doc.Table{}
	}
	t := doc.Table{ID: v.ID, Caption: v.Caption, Head: doc.Cells(append([]string{v.Head}, v.Periods...)...), Small: true, Class: v.Class}
	t.Cols = append(t.Cols, doc.Col{Weight: max(4, float64(len(v.Periods))/2)})
	for range v.Periods {
		t.Cols = append(t.Cols, doc.Col{Weight: 1, Align: doc.Center})
	}
	for _, r := range v.Rows {
		cells := []doc.Cell{{Text: doc.T(r.Label)}}
		for i := range v.Periods {
			c := doc.Cell{}
			if i >= r.From && i <= r.To {
				c = doc.Cell{Text: doc.Inlines{{Text: "■", Tone: doc.Accent}}, Tone: doc.Accent}
				if r.Tone == doc.Warn || r.Tone == doc.Band {
					c.Tone = r.Tone
				}
			}
			cells = append(cells, c)
		}
		t.Rows = append(t.Rows, doc.Row{Cells: cells, Class: r.Class})
	}
	return t
}
