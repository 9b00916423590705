package docx

import (
	"math"
	"slices"

	"halqa/session/report/doc"
	"halqa/session/report/shape"
)

// grid is what the cells of one table share.
type grid struct {
	widths []int // of columns, in twips
	base   doc.Dir
	style  string                // of the text in cells
	fill   func(doc.Tone) string // of cells with a tone
	least  int                   // height of rows below the head, in twips
}

// tallRow is a row in which people sign, 9 mm in twips.
const tallRow = 510

func (w *writer) table(t doc.Table, target *doc.Target) {
	t = t.Rect()
	if len(t.Cols) == 0 {
		return
	}
	weights := make([]float64, len(t.Cols))
	for i, c := range t.Cols {
		weights[i] = c.Weight
	}
	g := grid{widths: fit(share(weights, w.width), t), base: w.base, style: "TableText", fill: w.look.fill}
	if t.Dir != doc.Auto {
		g.base = t.Dir
	}
	if t.Small {
		g.style = "TableTextSmall"
	}
	if t.Tall {
		g.least = tallRow
	}
	w.caption(target)
	w.openTable(g, t.Caption)
	w.row(g, t.Cols, t.Head, true, true)
	together := shape.Together(t)
	for i, r := range t.Rows {
		// A row that names those below it does not end a page.
		keep := len(r.Cells) == 1 && r.Cells[0].Tone == doc.Band || together && i < len(t.Rows)-1
		w.row(g, t.Cols, r.Cells, false, keep)
	}
	w.closeTable()
}

// share divides a width by weights, so that the parts add up to it exactly and
// none is narrower than a figure.
func share(weights []float64, width int) []int {
	least := min(567, width/len(weights)) // 10 mm
	sum := 0.0
	for _, v := range weights {
		// Weights of very different sizes must not make a sum without meaning.
		sum += math.Min(v, 1e6)
	}
	out, left := make([]int, len(weights)), width-least*len(weights)
	used := 0
	for i, v := range weights {
		out[i] = least + int(math.Min(v, 1e6)/sum*float64(left))
		used += out[i]
	}
	out[len(out)-1] += width - used
	return out
}

// fit keeps words whole, as [shape.Fit] does.
func fit(widths []int, t doc.Table) []int {
	points := make([]float64, len(widths))
	sum := 0
	for i, n := range widths {
		points[i] = float64(n) / 20
		sum += n
	}
	fitted := shape.Fit(points, t)
	if slices.Equal(fitted, points) {
		return widths
	}
	out := make([]int, len(widths))
	for i, w := range fitted {
		out[i] = int(w * 20)
		sum -= out[i]
	}
	out[len(out)-1] += sum
	return out
}

func (w *writer) openTable(g grid, alt string) {
	x := w.x
	total := 0
	for _, n := range g.widths {
		total += n
	}
	x.Open("w:tbl")
	x.Open("w:tblPr")
	x.Tag("w:tblStyle", "w:val", "ReportTable")
	if g.base == doc.RTL {
		x.Tag("w:bidiVisual")
	}
	x.Tag("w:tblW", "w:w", itoa(total), "w:type", "dxa")
	x.Tag("w:tblLayout", "w:type", "fixed")
	x.Tag("w:tblLook", "w:val", "0420", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "0",
		"w:lastColumn", "0", "w:noHBand", "0", "w:noVBand", "1")
	if alt != "" {
		x.Tag("w:tblCaption", "w:val", alt)
	}
	x.Close()
	x.Open("w:tblGrid")
	for _, n := range g.widths {
		x.Tag("w:gridCol", "w:w", itoa(n))
	}
	x.Close()
}

// closeTable ends a table. What follows must be a paragraph, even at the end of a
// section: block and endSection see to it.
func (w *writer) closeTable() {
	w.x.Close()
	w.afterTable = true
}

func (w *writer) row(g grid, cols []doc.Col, cells []doc.Cell, head, keep bool) {
	x := w.x
	x.Open("w:tr")
	long := slices.ContainsFunc(cells, func(c doc.Cell) bool {
		all := slices.Clone(c.Text)
		for _, below := range c.Below {
			all = append(all, below.Text...)
		}
		return isLong(w.resolved(all))
	})
	if !long {
		x.Open("w:trPr")
		x.Tag("w:cantSplit")
		if head {
			x.Tag("w:tblHeader")
		} else if g.least > 0 {
			x.Tag("w:trHeight", "w:val", itoa(g.least), "w:hRule", "atLeast")
		}
		x.Close()
	}
	at := 0
	for _, c := range cells {
		width := 0
		for _, n := range g.widths[at : at+c.Span] {
			width += n
		}
		if c.Align == doc.Start {
			c.Align = cols[at].Align
		}
		w.cell(g, c, width, head, keep && !long)
		at += c.Span
	}
	x.Close()
}

func (w *writer) cell(g grid, c doc.Cell, width int, head, keep bool) {
	x := w.x
	x.Open("w:tc")
	x.Open("w:tcPr")
	x.Tag("w:tcW", "w:w", itoa(width), "w:type", "dxa")
	if c.Span > 1 {
		x.Tag("w:gridSpan", "w:val", itoa(c.Span))
	}
	if f := g.fill(c.Tone); f != "" {
		x.Tag("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", f)
	}
	x.Close()
	in := w.resolved(c.Text)
	p := paraProps{style: g.style, keepNext: keep, align: c.Align}
	if head {
		p.style = "TableHead"
	}
	dir := in.Dir(c.Dir, g.base)
	p.rtl = dir == doc.RTL
	w.para(p, func() { w.runs(in, dir) })
	for _, below := range c.Below {
		in := w.resolved(below.Text)
		dir := in.Dir(below.Dir, g.base)
		p.rtl = dir == doc.RTL
		w.para(p, func() { w.runs(in, dir) })
	}
	x.Close()
}

// gantt draws a timeline as a table whose cells are filled where work goes on.
func (w *writer) gantt(v doc.Gantt, target *doc.Target) {
	v = v.Rect()
	if len(v.Periods) == 0 {
		return
	}
	weights := []float64{max(2.5, float64(len(v.Periods))*0.5)}
	cols := []doc.Col{{}}
	head := []doc.Cell{{Text: doc.T(v.Head), Span: 1}}
	for _, p := range v.Periods {
		weights, cols = append(weights, 1), append(cols, doc.Col{Align: doc.Center})
		head = append(head, doc.Cell{Text: doc.T(p), Span: 1})
	}
	labels := doc.Table{Small: true, Head: head}
	for _, r := range v.Rows {
		labels.Rows = append(labels.Rows, doc.Row{Cells: []doc.Cell{{Text: ganttLabel(r)}}})
	}
	g := grid{widths: fit(share(weights, w.width), labels), base: w.base, style: "TableTextSmall", fill: w.look.ink}
	w.caption(target)
	w.openTable(g, v.Caption)
	w.row(g, cols, head, true, true)
	for _, r := range v.Rows {
		cells := []doc.Cell{{Text: ganttLabel(r), Span: 1}}
		for i := range v.Periods {
			c := doc.Cell{Span: 1}
			if i >= r.From && i <= r.To {
				// The mark has the colour of its cell: it is there for readers
				// who hear the table, and for printers without colours.
				c.Tone = barTone(r.Tone)
				c.Text = doc.Inlines{{Text: "■", Tone: c.Tone}}
			}
			cells = append(cells, c)
		}
		w.row(g, cols, cells, false, false)
	}
	w.closeTable()
}

func ganttLabel(r doc.GanttRow) doc.Inlines {
	if r.Who == "" {
		return doc.T(r.Label)
	}
	return doc.Inlines{{Text: r.Label}, {Text: " — "}, {Text: r.Who, Tone: doc.Muted}}
}

// barTone is the tone of a bar that has none of its own.
func barTone(t doc.Tone) doc.Tone {
	if t == doc.Plain {
		return doc.Accent
	}
	return t
}
