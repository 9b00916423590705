package md

import (
	"strings"

	"halqa/session/report/doc"
)

// caption is the numbered line above a table or figure.
func (w *writer) caption(t *doc.Target) {
	if t == nil {
		return
	}
	w.turned(t.Dir, `<a id="`+t.Anchor+`"></a>**`+escape(t.Name())+"** — "+w.inline(t.Text, t.Dir))
}

func (w *writer) table(v doc.Table, t *doc.Target) {
	v = v.Rect()
	if len(v.Cols) == 0 {
		return
	}
	dir := w.base
	if v.Dir != doc.Auto {
		dir = v.Dir
	}
	w.caption(t)
	var b strings.Builder
	w.row(&b, v.Head, dir)
	rule(&b, v.Cols)
	for _, r := range v.Rows {
		w.row(&b, r.Cells, dir)
	}
	w.turned(dir, b.String())
}

// row writes the cells of a row. A cell over several columns fills the first of
// them: Markdown cannot join cells.
func (w *writer) row(b *strings.Builder, cells []doc.Cell, base doc.Dir) {
	b.WriteString("|")
	for _, c := range cells {
		text := w.against(c.Text, c.Dir, base)
		for _, below := range c.Below {
			if more := w.against(below.Text, below.Dir, base); more != "" {
				text += "<br>" + more
			}
		}
		b.WriteString(" " + text + " |" + strings.Repeat("  |", c.Span-1))
	}
	b.WriteString("\n")
}

// against writes a text of a cell, with its direction when it runs against the table.
func (w *writer) against(in doc.Inlines, d, base doc.Dir) string {
	dir := w.ix.Resolve(in).Dir(d, base)
	text := w.inline(in, dir)
	if dir != base && text != "" {
		text = `<span dir="` + dirName(dir) + `">` + text + "</span>"
	}
	return text
}

func rule(b *strings.Builder, cols []doc.Col) {
	b.WriteString("|")
	for _, c := range cols {
		b.WriteString([]string{"---", ":-:", "--:"}[min(c.Align, doc.End)] + "|")
	}
	b.WriteString("\n")
}

// chart writes the figures of a chart, and bars of text when there is one series.
func (w *writer) chart(v doc.BarChart, t *doc.Target) {
	v = v.Rect()
	if len(v.Bars) == 0 {
		return
	}
	out := doc.Table{Head: []doc.Cell{{Text: doc.T(v.Head)}}, Cols: []doc.Col{{}}}
	for _, s := range v.Series {
		out.Head = append(out.Head, doc.Cell{Text: doc.T(s.Name)})
		out.Cols = append(out.Cols, doc.Col{Align: doc.End})
	}
	most := 0.0
	for _, b := range v.Bars {
		most = max(most, b.Values[0])
	}
	for _, b := range v.Bars {
		cells := doc.Cells(b.Label)
		for _, x := range b.Values {
			cells = append(cells, doc.Cell{Text: doc.T(v.Figure(x))})
		}
		if len(v.Series) == 1 && most > 0 {
			cells = append(cells, doc.Cell{Text: doc.T(strings.Repeat("█", int(b.Values[0]/most*20+0.5)))})
		}
		out.Rows = append(out.Rows, doc.Row{Cells: cells})
	}
	w.table(out, t)
	if v.Alt != "" {
		dir := doc.Resolve(doc.Auto, v.Alt, w.base)
		w.turned(dir, "<small>"+w.inline(doc.T(v.Alt), dir)+"</small>")
	}
}

func (w *writer) gantt(v doc.Gantt, t *doc.Target) {
	v = v.Rect()
	if len(v.Periods) == 0 {
		return
	}
	out := doc.Table{Head: doc.Cells(append([]string{v.Head}, v.Periods...)...), Cols: make([]doc.Col, len(v.Periods)+1)}
	for i := range v.Periods {
		out.Cols[i+1].Align = doc.Center
	}
	for _, r := range v.Rows {
		label := r.Label
		if r.Who != "" {
			label += " — " + r.Who
		}
		cells := doc.Cells(label)
		for i := range v.Periods {
			mark := ""
			if i >= r.From && i <= r.To {
				mark = "■"
			}
			cells = append(cells, doc.Cell{Text: doc.T(mark)})
		}
		out.Rows = append(out.Rows, doc.Row{Cells: cells})
	}
	w.table(out, t)
}

// image writes what a picture shows: its bytes would be a screen of letters in the text.
func (w *writer) image(v doc.Image, t *doc.Target) {
	w.caption(t)
	if v.Alt != "" {
		dir := doc.Resolve(doc.Auto, v.Alt, w.base)
		w.turned(dir, w.inline(doc.Inlines{{Text: v.Alt, Italic: true}}, dir))
	}
}
