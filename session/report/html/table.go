package html

import (
	"math"
	"strconv"
	"strings"

	"halqa/session/report/doc"
)

// caption is the numbered line of a table or figure.
func (w *writer) caption(name string, t *doc.Target) {
	if t == nil {
		return
	}
	in := w.ix.Resolve(t.Text)
	way, lang := w.way(in, t.Dir, w.base)
	w.put("<", name, way, "><strong>", escape(t.Name()), "</strong> — ", w.inline(in, lang), "</", name, ">\n")
}

// frame opens what a wide table scrolls in, which the keyboard must be able to reach.
func (w *writer) frame(t *doc.Target, dir doc.Dir) {
	label := w.title()
	if t != nil {
		label = t.Name()
	}
	w.tables++
	w.put(`<div class="frame" role="region" tabindex="0"`, attr("aria-label", flat(label)))
	if t != nil {
		w.put(attr("id", t.Anchor))
	}
	if dir != w.base {
		w.put(attr("dir", dirName(dir)))
	}
	w.put(">\n")
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
	class := "grid"
	if v.Small {
		class += " small"
	}
	if v.Tall {
		class += " tall"
	}
	w.frame(t, dir)
	w.put("<table", attr("class", class), ">\n")
	w.caption("caption", t)
	w.columns(v.Cols)
	w.tableHead(v, dir)
	w.tableBody(v, dir)
	w.put("</table>\n</div>\n")
}

// columns gives every column its share of the width, as a class.
func (w *writer) columns(cols []doc.Col) {
	sum := 0.0
	for _, c := range cols {
		sum += c.Weight
	}
	w.put("<colgroup>")
	for _, c := range cols {
		share := int(math.Round(c.Weight / sum * 100))
		if share < 1 || math.IsNaN(c.Weight/sum) {
			share = 1
		}
		w.widths[share] = true
		w.put("<col", attr("class", "w"+strconv.Itoa(share)), ">")
	}
	w.put("</colgroup>\n")
}

func (w *writer) tableHead(v doc.Table, dir doc.Dir) {
	shown := false
	for _, c := range v.Head {
		shown = shown || !w.empty(c.Text)
	}
	if !shown {
		return
	}
	w.put("<thead><tr>")
	at := 0
	for _, c := range v.Head {
		name, attrs := "th", ` scope="col"`
		if w.empty(c.Text) {
			name, attrs = "td", ""
		}
		w.cell(name, attrs, c, align(c, v.Cols[at]), dir)
		at += c.Span
	}
	w.put("</tr></thead>\n")
}

// tableBody begins a new group of rows at every band.
func (w *writer) tableBody(v doc.Table, dir doc.Dir) {
	if len(v.Rows) == 0 {
		return
	}
	w.put("<tbody>\n")
	for i, r := range v.Rows {
		first := len(r.Cells) > 0 && r.Cells[0].Span == len(v.Cols) && r.Cells[0].Tone == doc.Band
		if first && i > 0 {
			w.put("</tbody>\n<tbody>\n")
		}
		w.put("<tr>")
		at := 0
		for _, c := range r.Cells {
			if first {
				w.cell("th", ` scope="rowgroup"`, c, doc.Start, dir)
			} else {
				w.cell("td", "", c, align(c, v.Cols[at]), dir)
			}
			at += c.Span
		}
		w.put("</tr>\n")
	}
	w.put("</tbody>\n")
}

func align(c doc.Cell, col doc.Col) doc.Align {
	if c.Align != doc.Start {
		return c.Align
	}
	return col.Align
}

// cell writes a cell. Paragraphs below the first stand in elements of their own.
func (w *writer) cell(name, attrs string, c doc.Cell, a doc.Align, base doc.Dir) {
	var classes []string
	switch a {
	case doc.Center:
		classes = append(classes, "mid")
	case doc.End:
		classes = append(classes, "end")
	case doc.Start:
	}
	if tone := toneClass(c.Tone); tone != "" {
		classes = append(classes, tone)
	}
	if len(classes) > 0 {
		attrs += attr("class", strings.Join(classes, " "))
	}
	if c.Span > 1 {
		attrs += attr("colspan", strconv.Itoa(c.Span))
	}
	if len(c.Below) == 0 {
		w.element(name, attrs, c.Text, c.Dir, base)
		return
	}
	w.put("<", name, attrs, ">")
	w.element("div", "", c.Text, c.Dir, base)
	for _, p := range c.Below {
		if !w.empty(p.Text) {
			w.element("div", "", p.Text, p.Dir, base)
		}
	}
	w.put("</", name, ">")
}
