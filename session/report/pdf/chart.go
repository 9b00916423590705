package pdf

import (
	"strings"

	"halqa/session/report/doc"
	"halqa/session/report/shape"
)

// chartFrame is where the parts of a chart stand, in points.
type chartFrame struct {
	c           doc.BarChart
	rtl         bool
	label, room float64 // widths of the labels and of the longest bar
	most        float64 // value of the longest bar
	y           float64 // of the next bar
}

func (e *engine) chart(c doc.BarChart, target *doc.Target) {
	c = c.Rect()
	if len(c.Bars) == 0 {
		return
	}
	s := shape.Caption()
	if target != nil {
		e.space(s.Before)
	} else {
		e.space(0)
	}
	all := c.Bars
	for from := 0; from < len(all); {
		part := c
		part.Bars = all[from:min(from+shape.BarsPerChart, len(all))]
		for len(part.Bars) > 1 && shape.ChartHeight(part) > e.p.Body()-60 {
			part.Bars = part.Bars[:len(part.Bars)-1]
		}
		h := shape.ChartHeight(part)
		if from == 0 {
			e.need(e.captionHeight(target) - s.Before + h)
			e.caption(target)
		}
		e.need(h)
		e.figure(part, h, from == 0)
		e.y += h
		e.after(shape.AfterFigure)
		from += len(part.Bars)
	}
}

func (e *engine) chartOpening(c doc.BarChart, target *doc.Target) float64 {
	c = c.Rect()
	if len(c.Bars) == 0 {
		return 0
	}
	c.Bars = c.Bars[:min(shape.BarsPerChart, len(c.Bars))]
	return e.captionHeight(target) + min(shape.ChartHeight(c), e.p.Body()/2)
}

// figure draws one chart. Its words and figures are text that can be found and copied.
func (e *engine) figure(c doc.BarChart, h float64, first bool) {
	f := chartFrame{c: c, rtl: e.base == doc.RTL, y: e.y + 6}
	cell := shape.Cell(false, false)
	widest, figure := 0.0, 0.0
	for _, b := range c.Bars {
		widest = max(widest, e.set(doc.T(b.Label), lookOf(cell, 0, false)).width())
		for _, v := range b.Values {
			figure = max(figure, e.set(doc.B(c.Figure(v)), lookOf(cell, 0, false)).width())
		}
	}
	f.label = min(widest+10, e.w*0.42)
	f.room = e.w - f.label
	if !c.Stacked {
		f.room -= min(figure+8, e.w*0.2) // figures stand behind their bars
	}
	f.most = c.Most()
	alt := altOf(c)
	if !first {
		alt = c.Caption
	}
	el := e.begin("Figure", e.figureAttr(alt, rect{e.x, e.y, e.w, h}))
	e.p.marked(el, func() {
		top := f.y
		for _, b := range c.Bars {
			e.bar(&f, b)
		}
		e.p.rect(e.side(f.rtl, f.label-0.7, 0.7), top-4, 0.7, f.y-top+4, shape.Grey)
		if len(c.Series) > 1 {
			e.legend(&f)
		}
	})
	e.end()
}

// side mirrors what begins x from the reading edge and is w wide.
func (e *engine) side(rtl bool, x, w float64) float64 {
	if rtl {
		return e.x + e.w - x - w
	}
	return e.x + x
}

// bar draws a category: its label, its bars and their figures.
func (e *engine) bar(f *chartFrame, b doc.Bar) {
	n := len(f.c.Series)
	pitch, thick := 25.0, 16.0
	if n > 1 && !f.c.Stacked {
		pitch, thick = 11+13*float64(n), 12
	}
	style := shape.Cell(false, false)
	rtl := e.rtlOf(doc.Auto, b.Label)
	label := e.set(doc.T(b.Label), lookOf(style, f.label-10, rtl))
	shown := min(len(label.lines), max(1, int(pitch/10.5)))
	lead := min(style.Line, pitch/float64(shown))
	label.lead = lead
	align := doc.End
	if rtl != f.rtl {
		align = doc.Start // its own start is then the side of the bars
	}
	e.paint(label, 0, shown, box{
		x: e.side(f.rtl, 0, f.label-8), w: f.label - 8,
		y: f.y + (pitch-float64(shown)*lead)/2, align: align, ink: shape.Text,
	}, nil)
	x, y := f.label, f.y+(pitch-thick)/2
	if n > 1 && !f.c.Stacked {
		y = f.y + 4
	}
	whole := f.most
	if f.c.Share {
		whole = doc.BarChart{Stacked: true, Bars: []doc.Bar{b}}.Most()
	}
	for i, v := range b.Values {
		w := 0.0
		if whole > 0 {
			w = v / whole * f.room
		}
		color := shape.Series(f.c.Series[i], i)
		if n == 1 {
			if c := shape.Solid(b.Tone); c != "" {
				color = c
			}
		}
		e.p.rect(e.side(f.rtl, x, w), y, w, thick, color)
		figure := e.set(doc.B(f.c.Figure(v)), lookOf(style, 0, false))
		switch {
		case !f.c.Stacked:
			fx := e.side(f.rtl, x+w+5, figure.width())
			e.paint(figure, 0, 1, box{x: fx, w: figure.width(), y: y + (thick-style.Line)/2, ink: shape.Navy}, nil)
			y += thick + 1
		case v > 0:
			if w > figure.width()+2 {
				fx := e.side(f.rtl, x, w)
				e.paint(figure, 0, 1, box{x: fx, w: w, y: y + (thick-style.Line)/2, align: doc.Center, ink: white}, nil)
			}
			x += w
		}
	}
	f.y += pitch
}

// legend names the series below the bars, from the reading edge when they are many.
func (e *engine) legend(f *chartFrame) {
	style := shape.Cell(false, false)
	const swatch, gap = 13.0, 18.0
	names := make([]*text, len(f.c.Series))
	all := 0.0
	for i, s := range f.c.Series {
		names[i] = e.set(doc.T(s.Name), lookOf(style, 0, e.rtlOf(doc.Auto, s.Name)))
		all += swatch + names[i].width() + gap
	}
	from := max(0, min(f.label, e.w-all+gap))
	x, y := from, f.y+7
	for i, name := range names {
		w := name.width()
		if x > from && x+swatch+w > e.w {
			break // nothing is drawn over the edge; the alternative text has them all
		}
		e.p.rect(e.side(f.rtl, x, 9), y+2, 9, 9, shape.Series(f.c.Series[i], i))
		e.paint(name, 0, 1, box{x: e.side(f.rtl, x+swatch, w), w: w, y: y, ink: shape.Text}, nil)
		x += swatch + w + gap
	}
}

// altOf is what a screen reader says: the builder's words, else the figures themselves.
func altOf(c doc.BarChart) string {
	if c.Alt != "" {
		return c.Alt
	}
	var s strings.Builder
	s.WriteString(c.Caption)
	for _, b := range c.Bars {
		s.WriteString(" " + b.Label)
		for _, v := range b.Values {
			s.WriteString(" " + c.Figure(v))
		}
		s.WriteString(".")
	}
	return s.String()
}

// cutTo cuts a text to so many runes.
func cutTo(s string, most int) string {
	for i := range s {
		if most--; most < 0 {
			return s[:i]
		}
	}
	return s
}

// ganttTable is a timeline as the table it is drawn as: a label, and a bar over its periods.
func ganttTable(g doc.Gantt) doc.Table {
	if len(g.Periods) == 0 {
		return doc.Table{}
	}
	n := len(g.Periods)
	t := doc.Table{
		ID: g.ID, Caption: g.Caption, Small: true,
		Cols: []doc.Col{{Weight: max(2.5, float64(n)*0.5)}}, Head: []doc.Cell{{Text: doc.T(g.Head), Span: 1}},
	}
	for _, p := range g.Periods {
		t.Cols = append(t.Cols, doc.Col{Weight: 1, Align: doc.Center})
		t.Head = append(t.Head, doc.Cell{Text: doc.T(p), Span: 1})
	}
	for _, r := range g.Rows {
		label := doc.T(r.Label)
		if r.Who != "" {
			label = append(label, doc.Span{Text: " — "}, doc.Span{Text: r.Who, Tone: doc.Muted})
		}
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{Text: label, Span: 1}}})
	}
	return t
}

// timeline is the grid of a timeline, whose rows part wherever a page ends.
func (e *engine) timeline(v doc.Gantt) grid {
	g := e.newGrid(ganttTable(v))
	g.lines = true
	return g
}

// gantt draws a timeline. A bar is one cell over its periods, which a screen reader tells
// by their names.
func (e *engine) gantt(v doc.Gantt, target *doc.Target) {
	v = v.Rect()
	g := e.timeline(v)
	if len(g.ws) == 0 {
		return
	}
	n := len(v.Periods)
	rows := make([]row, 0, len(v.Rows))
	for i, r := range v.Rows {
		cells := g.t.Rows[i].Cells
		if r.From > 0 {
			cells = append(cells, doc.Cell{Span: r.From})
		}
		cells = append(cells, doc.Cell{Span: r.To - r.From + 1, Tone: r.Tone})
		bar := len(cells) - 1
		if r.To < n-1 {
			cells = append(cells, doc.Cell{Span: n - 1 - r.To})
		}
		set := e.row(g, cells, false)
		set.keep = false
		set.cells[bar].bar = shape.Solid(r.Tone)
		if set.cells[bar].bar == "" {
			set.cells[bar].bar = shape.Teal
		}
		set.cells[bar].alt = doc.Clean(v.Periods[r.From] + " – " + v.Periods[r.To])
		rows = append(rows, set)
	}
	e.grid(g, e.row(g, g.t.Head, true), rows, target)
}
