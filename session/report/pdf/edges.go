package pdf

import (
	"strconv"
	"strings"

	"halqa/session/report/doc"
	"halqa/session/report/shape"
)

// coverBand draws the organisation over the whole width of the cover.
func (e *engine) coverBand() {
	s := shape.Band()
	in := doc.T(oneLine(e.d.Meta.Org, 160))
	rtl := in.Dir(doc.Auto, e.base) == doc.RTL
	t := e.set(in, lookOf(s, e.w, rtl))
	h := float64(min(len(t.lines), 3)) * s.Line
	top := 0.0
	if e.logos(0, 36, shape.CoverLogo, e.w, true) > 0 {
		top = 36 + shape.CoverLogo + 22 // logos are made for white paper
	}
	words := max(top+36, e.p.Top+50)
	high := words + h + 30
	e.p.artifact(func() {
		e.p.rect(0, top, e.p.Width, high-top, shape.Navy)
		e.p.rect(0, high, e.p.Width, 6, shape.Teal)
	})
	el := e.begin("P", e.textAttr(in, rtl))
	e.paint(t, 0, 3, box{x: e.x, w: e.w, y: words, ink: s.Ink}, el)
	e.end()
	e.y = high + 6
	e.after(s.After - 36)
}

// edges draws the header and footer of every page but the cover. They are ornaments: a
// screen reader does not repeat them.
func (e *engine) edges() {
	s := shape.Edge()
	m := e.d.Meta
	for i, p := range e.pages {
		if p.cover {
			continue
		}
		sec := doc.Section{}
		if p.section < len(e.d.Sections) {
			sec = e.d.Sections[p.section]
		}
		words := e.d.LabelsOf(sec)
		e.p, e.x, e.w, e.base = p, p.Side, p.Measure(), e.d.DirOf(sec)
		count := words.Page + " " + strconv.Itoa(i+1) + " " + words.Of + " " + strconv.Itoa(len(e.pages))
		issue := strings.Trim(m.Version+" · "+m.Date, " ·")
		p.artifact(func() {
			e.edge(doc.T(oneLine(m.Title, 70)), doc.Inlines{{Text: oneLine(m.Org, 50), Bold: true, Tone: doc.Accent}}, 0, p.HeaderAbove)
			p.rect(e.x, p.HeaderAbove+s.Line+4, e.w, 0.5, shape.Rule)
			y := p.Height - p.FooterBelow - s.Line
			if notice := oneLine(m.Notice, 200); notice != "" {
				rtl := e.rtlOf(doc.Auto, notice)
				t := e.set(doc.T(notice), lookOf(s, e.w, rtl))
				e.paint(t, 0, 1, box{x: e.x, w: e.w, y: y, ink: s.Ink}, nil)
				y -= s.Line
			}
			p.rect(e.x, y-4, e.w, 0.5, shape.Rule)
			x := e.logos(0, y-2, shape.FootLogo, shape.FootLogos, false)
			e.edge(doc.T(oneLine(issue, 70)), doc.T(oneLine(count, 60)), x, y)
		})
	}
}

// edge draws a line with a text x from its beginning and another at its end.
func (e *engine) edge(start, end doc.Inlines, x, y float64) {
	s := shape.Edge()
	rtl := e.base == doc.RTL
	for _, side := range []struct {
		in    doc.Inlines
		align doc.Align
	}{{start, doc.Start}, {end, doc.End}} {
		t := e.set(side.in, lookOf(s, e.w*0.6, rtl))
		at := x
		if side.align == doc.End {
			at = e.w * 0.4
		}
		e.paint(t, 0, 1, box{x: e.side(rtl, at, e.w*0.6), w: e.w * 0.6, y: y, align: side.align, ink: s.Ink}, nil)
	}
}

// oneLine keeps a text of a header short.
func oneLine(s string, most int) string {
	rs := []rune(strings.Join(strings.Fields(doc.Clean(cutTo(s, 8*most))), " "))
	if len(rs) > most {
		return string(rs[:most-1]) + "…"
	}
	return string(rs)
}
