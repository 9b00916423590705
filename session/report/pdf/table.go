package pdf

import (
	"iter"
	"slices"
	"strconv"

	"halqa/session/report/doc"
	"halqa/session/report/shape"
)

// grid is a table being laid out.
type grid struct {
	t      doc.Table
	rtl    bool
	xs, ws []float64 // of the columns, from the left edge of the text
	lines  bool      // a timeline: lines between columns
}

// cell is a cell with its paragraphs set.
type cell struct {
	doc.Cell
	texts []*text
	ins   []doc.Inlines
	x, w  float64 // of the cell, from the left edge of the text
	align doc.Align
	style shape.Style
	bar   string // colour of the bar of a timeline
	alt   string // what the bar says
}

// row is a row with its cells set.
type row struct {
	cells  []cell
	height float64
	head   bool
	long   bool // may be cut
	keep   bool // with the next
	even   bool
}

func (e *engine) newGrid(t doc.Table) grid {
	g := grid{t: t, rtl: e.base == doc.RTL}
	if t.Dir != doc.Auto {
		g.rtl = t.Dir == doc.RTL
	}
	weights := make([]float64, len(t.Cols))
	for i, c := range t.Cols {
		weights[i] = c.Weight
	}
	g.ws = shape.Fit(shape.Share(weights, e.w), t)
	x := 0.0
	for _, w := range g.ws {
		if g.rtl {
			g.xs = append(g.xs, e.w-x-w)
		} else {
			g.xs = append(g.xs, x)
		}
		x += w
	}
	return g
}

// row sets the cells of a row.
func (e *engine) row(g grid, cells []doc.Cell, head bool) row {
	r := row{head: head, keep: head || len(cells) == 1 && cells[0].Tone == doc.Band}
	style := shape.Cell(head, g.t.Small)
	base := doc.LTR
	if g.rtl {
		base = doc.RTL
	}
	at := 0
	for _, c := range cells {
		out := cell{Cell: c, style: style, align: c.Align, x: g.xs[at]}
		for k := at; k < at+c.Span; k++ {
			out.x = min(out.x, g.xs[k])
			out.w += g.ws[k]
		}
		if out.align == doc.Start {
			out.align = g.t.Cols[at].Align
		}
		size := 0
		height := -max(style.Before, style.After)
		for i, p := range append([]doc.Para{{Text: c.Text, Dir: c.Dir}}, c.Below...) {
			in := e.ix.Resolve(p.Text)
			for _, s := range in {
				size += len(s.Text)
			}
			if i > 0 && len(in) == 0 {
				continue
			}
			rtl := in.Dir(p.Dir, base) == doc.RTL
			t := e.set(in, lookOf(style, out.w-2*shape.CellInline, rtl))
			out.texts, out.ins = append(out.texts, t), append(out.ins, in)
			height += max(t.height(), style.Line) + max(style.Before, style.After)
		}
		r.long = r.long || size > 1500
		r.height = max(r.height, height)
		r.cells = append(r.cells, out)
		at += c.Span
	}
	r.height += style.Before + style.After + 2*shape.CellBlock + shape.RowRule
	if g.t.Tall && !head {
		r.height = max(r.height, shape.TallRow)
	}
	r.keep = r.keep && !r.long
	return r
}

// table draws a table, its head again on every page.
func (e *engine) table(t doc.Table, target *doc.Target) {
	t = t.Rect()
	if len(t.Cols) == 0 {
		return
	}
	g := e.newGrid(t)
	e.grid(g, e.row(g, t.Head, true), slices.Collect(e.rows(g)), target)
}

// rows are the rows below the head, set one after the other.
func (e *engine) rows(g grid) iter.Seq[row] {
	together := !g.lines && shape.Together(g.t)
	return func(yield func(row) bool) {
		for i, r := range g.t.Rows {
			out := e.row(g, r.Cells, false)
			out.even = i%2 == 1
			out.keep = out.keep || together && i < len(g.t.Rows)-1 && !out.long
			if !yield(out) {
				return
			}
		}
	}
}

func (e *engine) grid(g grid, head row, rows []row, target *doc.Target) {
	if hasText(head) {
		head.long = head.long || head.height > e.p.Body()/3
	} else if len(rows) > 0 {
		head.height = 0
	}
	s := shape.Caption()
	if target != nil {
		e.space(s.Before)
	} else {
		e.space(0)
	}
	lead := 0.0 // what of a caption is still to come
	if target != nil {
		lead = e.captionHeight(target) - s.Before
	}
	e.need(lead + shape.TableRule + head.height + firstRows(slices.Values(rows)) - shape.RowRule)
	attr := ""
	if g.t.Caption != "" {
		attr = "/A<</O/Table/Summary" + textString(doc.Clean(g.t.Caption[:min(len(g.t.Caption), 2000)])) + ">>"
	}
	e.begin("Table", attr)
	e.caption(target)
	top, from := e.y, e.p
	e.y += shape.TableRule
	if head.height > 0 {
		e.begin("THead", "")
		e.drawRow(g, head, row{})
		e.end()
	}
	repeated := head
	if head.long {
		repeated = row{}
	}
	e.begin("TBody", "")
	for i := range rows {
		h := rows[i].height
		if rows[i].keep && i+1 < len(rows) {
			h += min(rows[i+1].height, 200)
		}
		// The line under the last row of a page may stand in the margin, as it does in Word.
		if !rows[i].long && e.y+h-shape.RowRule > e.bottom() && h <= e.p.Body()-repeated.height-shape.TableRule {
			e.closeTable(top, from)
			e.turn()
			top, from = e.y, e.p
			e.repeat(g, repeated)
		}
		e.drawRow(g, rows[i], repeated)
		if from != e.p {
			top, from = e.p.Top, e.p
		}
	}
	e.closeTable(top, from)
	e.end()
	e.end()
	e.afterTable = true
}

// closeTable draws the lines above and below the part of a table on a page.
func (e *engine) closeTable(top float64, on *page) {
	if on != e.p || e.y <= top {
		return
	}
	e.y += shape.TableRule - shape.RowRule
	e.p.artifact(func() {
		e.p.rect(e.x, top, e.w, shape.TableRule, shape.Navy)
		e.p.rect(e.x, e.y-shape.TableRule, e.w, shape.TableRule, shape.Navy)
	})
}

func hasText(r row) bool {
	return slices.ContainsFunc(r.cells, func(c cell) bool {
		return slices.ContainsFunc(c.texts, func(t *text) bool { return len(t.lines) > 0 })
	})
}

// firstRows is how much of a table must stand below its head.
func firstRows(rows iter.Seq[row]) float64 {
	h := 0.0
	for r := range rows {
		if h += min(r.height, 200); !r.keep {
			break
		}
	}
	return h
}

// repeat draws the head again; readers of the structure have heard it already.
func (e *engine) repeat(g grid, head row) {
	e.y += shape.TableRule
	if head.height == 0 {
		return
	}
	e.p.artifact(func() {
		e.grounds(g, head, head.height)
		for _, c := range head.cells {
			y := e.y + shape.CellBlock + c.style.Before
			for _, t := range c.texts {
				e.paint(t, 0, len(t.lines), e.cellBox(c, y), nil)
				y += max(t.height(), c.style.Line) + max(c.style.Before, c.style.After)
			}
		}
	})
	e.y += head.height
}

func (e *engine) cellBox(c cell, y float64) box {
	return box{x: e.x + c.x + shape.CellInline, w: c.w - 2*shape.CellInline, y: y, align: c.align, ink: c.style.Ink}
}

// grounds draws the colours of a row and the line under it.
func (e *engine) grounds(g grid, r row, h float64) {
	switch {
	case r.head:
		e.p.rect(e.x, e.y, e.w, h, shape.Navy)
	case r.even && !g.lines:
		e.p.rect(e.x, e.y, e.w, h, shape.Even)
	}
	for _, c := range r.cells {
		if f := shape.Fill(c.Tone); f != "" && !r.head && c.bar == "" {
			e.p.rect(e.x+c.x, e.y, c.w, h, f)
		}
		if c.bar != "" {
			e.p.rect(e.x+c.x+1, e.y+3.5, c.w-2, h-7.5, c.bar)
		}
	}
	if g.lines && !r.head {
		for i := range g.ws[1:] {
			x := g.xs[i+1]
			if g.rtl {
				x += g.ws[i+1]
			}
			e.p.rect(e.x+x-0.2, e.y, 0.4, h, shape.Rule)
		}
	}
	if !r.head {
		e.p.rect(e.x, e.y+h-shape.RowRule, e.w, shape.RowRule, shape.Rule)
	}
}

// drawRow draws a row. One that is higher than the page goes on on the next.
func (e *engine) drawRow(g grid, r row, head row) {
	e.begin("TR", "")
	tr := e.at
	els := make([][]*elem, len(r.cells))
	for i, c := range r.cells {
		els[i] = e.cellElems(c, r.head)
	}
	done := make([]int, len(r.cells)) // lines drawn of each cell
	for {
		avail := e.bottom() - e.y + shape.RowRule
		h, more := e.rowPart(r, done, avail)
		if more && h < 40 && !e.fresh() && avail < e.p.Body()-head.height-2 {
			e.turn()
			e.repeat(g, head)
			continue
		}
		e.p.artifact(func() { e.grounds(g, r, h) })
		for i, c := range r.cells {
			done[i] = e.drawCell(c, els[i], done[i], h)
		}
		e.y += h
		if !more {
			break
		}
		e.turn()
		e.repeat(g, head)
	}
	e.at = tr
	e.end()
}

// cellElems opens the elements of a cell: its own, and one for each of its paragraphs
// when there are several.
func (e *engine) cellElems(c cell, head bool) []*elem {
	kind := "TD"
	var a attributes
	if head {
		kind = "TH"
		a.object("<</O/Table/Scope/Column>>")
	}
	if c.Span > 1 {
		a.object("<</O/Table/ColSpan " + strconv.Itoa(c.Span) + ">>")
	}
	if c.alt != "" {
		a.entries.WriteString("/Alt" + textString(c.alt))
	}
	if len(c.texts) == 1 {
		a.spoken(e, c.ins[0], c.texts[0].rtl)
		el := e.begin(kind, a.String())
		e.end()
		return []*elem{el}
	}
	e.begin(kind, a.String())
	var out []*elem
	for i, t := range c.texts {
		out = append(out, e.begin("P", e.textAttr(c.ins[i], t.rtl)))
		e.end()
	}
	e.end()
	return out
}

// rowPart is the height of what is left of a row, or of what of it goes into avail.
func (e *engine) rowPart(r row, done []int, avail float64) (h float64, more bool) {
	if r.height <= avail && !slices.ContainsFunc(done, func(n int) bool { return n > 0 }) {
		return r.height, false
	}
	for i, c := range r.cells {
		edge := c.style.Before + c.style.After + 2*shape.CellBlock + shape.RowRule
		used, n := edge, 0
		for _, t := range c.texts {
			for range t.lines {
				if n++; n <= done[i] {
					continue
				}
				if used+t.lead > avail && (used > edge || !e.fresh()) {
					more = true
					break
				}
				used += t.lead
			}
			used += max(c.style.Before, c.style.After)
		}
		h = max(h, min(used-max(c.style.Before, c.style.After), avail))
	}
	return h, more
}

// drawCell draws lines of a cell from one on as far as they fit, and returns the next.
func (e *engine) drawCell(c cell, els []*elem, from int, h float64) int {
	y := e.y + shape.CellBlock + c.style.Before
	limit := e.y + h - c.style.After - shape.CellBlock + slack
	n := 0
	for i, t := range c.texts {
		first := max(from-n, 0)
		fit := min(len(t.lines)-first, int((limit-y)/t.lead+slack))
		if n+len(t.lines) <= from || first >= len(t.lines) {
			n += len(t.lines)
			continue
		}
		if fit <= 0 {
			return n + first
		}
		e.paint(t, first, first+fit, e.cellBox(c, y), els[i])
		y += float64(fit)*t.lead + max(c.style.Before, c.style.After)
		n += first + fit
		if first+fit < len(t.lines) {
			return n
		}
	}
	return n
}

// tableOpening is how high the caption, head and first rows of a table are.
func (e *engine) tableOpening(g grid, target *doc.Target) float64 {
	if len(g.ws) == 0 {
		return 0
	}
	return e.captionHeight(target) + shape.TableRule + min(e.row(g, g.t.Head, true).height, 120) + firstRows(e.rows(g))
}
