package html

import (
	"encoding/base64"
	"strconv"

	"halqa/session/report/doc"
)

// The drawing of a bar is as wide as this, in its own units.
const barWidth = 1000

// corner writes the first cell of a head, which is a heading only where it has words.
func (w *writer) corner(head string) {
	if flat(head) == "" {
		w.put("<td></td>")
		return
	}
	w.element("th", ` scope="col"`, doc.T(head), doc.Auto, w.base)
}

// chart writes the figures as a table, and beside each line its bar.
func (w *writer) chart(v doc.BarChart, t *doc.Target) {
	v = v.Rect()
	if len(v.Bars) == 0 {
		return
	}
	w.put("<figure>\n")
	w.caption("figcaption", t)
	w.frame(t, w.base)
	w.put(`<table class="chart">`, "\n<thead><tr>")
	w.corner(v.Head)
	for i, s := range v.Series {
		w.put(`<th scope="col" class="end">`)
		if len(v.Series) > 1 {
			w.put(`<svg class="key" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10"`, attr("class", fill(s.Tone, i)), "/></svg> ")
		}
		w.put(escape(flat(s.Name)), "</th>")
	}
	w.put(`<td class="bars"></td></tr></thead>`, "\n<tbody>\n")
	most := v.Most()
	for _, b := range v.Bars {
		w.put("<tr>")
		w.element("th", ` scope="row"`, doc.T(flat(b.Label)), doc.Auto, w.base)
		for _, x := range b.Values {
			w.put(`<td class="end">`, escape(v.Figure(x)), "</td>")
		}
		w.put(`<td class="bars">`)
		w.bar(v, b, most)
		w.put("</td></tr>\n")
	}
	w.put("</tbody>\n</table>\n</div>\n")
	if flat(v.Alt) != "" {
		w.element("p", ` class="note"`, doc.T(v.Alt), doc.Auto, w.base)
		w.put("\n")
	}
	w.put("</figure>\n")
}

// bar draws one line of a chart. It grows from the side where reading begins.
func (w *writer) bar(v doc.BarChart, b doc.Bar, most float64) {
	lines := 1
	if !v.Stacked {
		lines = len(b.Values)
	}
	if v.Stacked && v.Share {
		most = 0
		for _, x := range b.Values {
			most += x
		}
	}
	w.put(`<svg preserveAspectRatio="none" aria-hidden="true"`, attr("viewBox", "0 0 "+strconv.Itoa(barWidth)+" "+strconv.Itoa(10*lines)), attr("class", "bar x"+strconv.Itoa(min(lines, 4))), ">")
	from := 0.0
	for i, x := range b.Values {
		tone, y := v.Series[i].Tone, 0
		if len(b.Values) == 1 && b.Tone != doc.Plain {
			tone = b.Tone
		}
		if !v.Stacked {
			from, y = 0, 10*i
		}
		if most > 0 && x > 0 {
			w.rect(from/most, x/most, y, fill(tone, i))
		}
		from += x
	}
	w.put("</svg>")
}

// rect draws a part of a bar, from and length being shares of the width.
func (w *writer) rect(from, length float64, y int, class string) {
	if w.base == doc.RTL {
		from = 1 - from - length
	}
	at := func(x float64) string { return strconv.Itoa(int(x*barWidth + 0.5)) }
	w.put("<rect", attr("x", at(from)), attr("y", strconv.Itoa(y)), attr("width", at(length)), ` height="9"`, attr("class", class), "/>")
}

// fill is the class of a series' colour.
func fill(t doc.Tone, i int) string {
	if c := toneClass(t); c != "" {
		return "fill-" + c
	}
	return "fill" + strconv.Itoa(i%6)
}

// gantt writes a timeline as a table: a bar is one cell over its periods, and says them.
func (w *writer) gantt(v doc.Gantt, t *doc.Target) {
	v = v.Rect()
	if len(v.Periods) == 0 {
		return
	}
	w.put("<figure>\n")
	w.caption("figcaption", t)
	w.frame(t, w.base)
	w.put(`<table class="time">`, "\n<thead><tr>")
	w.corner(v.Head)
	for _, p := range v.Periods {
		w.put(`<th scope="col" class="mid">`, escape(flat(p)), "</th>")
	}
	w.put("</tr></thead>\n<tbody>\n")
	for _, r := range v.Rows {
		label := doc.Inlines{{Text: flat(r.Label)}}
		if who := flat(r.Who); who != "" {
			label = append(label, doc.Span{Text: " — "}, doc.Span{Text: who, Tone: doc.Muted, Dir: doc.Resolve(doc.Auto, who, w.base)})
		}
		w.put("<tr>")
		w.element("th", ` scope="row"`, label, doc.Resolve(doc.Auto, r.Label, w.base), w.base)
		w.idle(r.From)
		w.put("<td", attr("colspan", strconv.Itoa(r.To-r.From+1)), ">")
		w.put(`<svg class="bar x1" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">`)
		w.rect(0, 1, 0, fill(r.Tone, 0))
		w.put(`</svg><span class="said">`, escape(flat(v.Periods[r.From])))
		if r.To > r.From {
			w.put(" – ", escape(flat(v.Periods[r.To])))
		}
		w.put("</span></td>")
		w.idle(len(v.Periods) - 1 - r.To)
		w.put("</tr>\n")
	}
	w.put("</tbody>\n</table>\n</div>\n</figure>\n")
}

// image writes a picture into the page itself.
func (w *writer) image(v doc.Image, t *doc.Target) {
	if !v.Drawable() {
		return
	}
	w.put("<figure")
	if t != nil {
		w.put(attr("id", t.Anchor))
	}
	w.put(">\n")
	w.picture(v, "picture")
	w.caption("figcaption", t)
	w.put("</figure>\n")
}

func (w *writer) picture(v doc.Image, class string) {
	w.pictures = true
	src := "data:image/" + v.Kind + ";base64," + base64.StdEncoding.EncodeToString(v.Data)
	w.put("<img", attr("class", class), attr("alt", flat(v.Alt)), attr("width", strconv.Itoa(v.W)), attr("height", strconv.Itoa(v.H)), attr("src", src), ">\n")
}

// logos writes the marks of those who publish.
func (w *writer) logos() {
	shown := w.d.Meta.Marks()
	if len(shown) == 0 {
		return
	}
	w.put(`<p class="logos">`, "\n")
	for _, m := range shown {
		w.picture(m, "logo")
	}
	w.put("</p>\n")
}

// idle writes the periods before and after a bar, a cell each.
func (w *writer) idle(n int) {
	for range n {
		w.put("<td></td>")
	}
}
