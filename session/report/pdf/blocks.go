package pdf

import (
	"strconv"
	"strings"

	"halqa/session/report/doc"
	"halqa/session/report/shape"
)

func (e *engine) heading(v doc.Heading, t *doc.Target, rest []doc.Block, i, j int) {
	s := shape.Heading(t.Level)
	rtl := t.Dir == doc.RTL
	indent := 0.0
	var number *text
	if t.Number != "" {
		number = e.set(doc.T(t.Number), lookOf(s, 0, rtl))
		indent = max(shape.HeadingNumber(t.Level), number.width()+6)
	}
	words := e.set(e.ix.Resolve(v.Text), lookOf(s, e.w-indent, rtl))
	rule := 0.0
	if t.Level == 1 {
		rule = 5.5
	}
	e.space(s.Before)
	e.need(min(words.height(), 120) + rule + s.After + min(e.opening(rest, i, j, s.After), 240))
	top := e.y
	el := e.begin("H"+strconv.Itoa(t.Level), e.textAttr(append(doc.T(strings.TrimSpace(t.Number+" ")), e.ix.Resolve(v.Text)...), rtl))
	e.remember(t, top, el)
	if number != nil {
		nx := 0.0
		if rtl {
			nx = e.w - indent
		}
		e.paint(number, 0, 1, box{x: e.x + nx, w: indent, y: e.y, ink: s.Ink}, el)
	}
	at := indent
	if rtl {
		at = 0
	}
	e.flow(words, s, at, e.w-indent, el)
	e.end()
	if rule > 0 {
		e.p.artifact(func() { e.p.rect(e.x, e.y+3.5, e.w, 1.5, shape.Teal) })
		e.y += rule
	}
	e.after(s.After)
}

func (e *engine) paragraph(v doc.Para) {
	e.styled(shape.Of(v.Style), e.ix.Resolve(v.Text), v.Dir, v.Style == doc.Quote)
}

// styled draws a paragraph. A quoted one has a line along it.
func (e *engine) styled(s shape.Style, in doc.Inlines, d doc.Dir, quoted bool) {
	rtl := in.Dir(d, e.base) == doc.RTL
	x := s.Start
	if rtl {
		x = s.End
	}
	w := e.w - s.Start - s.End
	t := e.set(in, lookOf(s, w, rtl))
	e.space(s.Before)
	if len(t.lines) == 0 {
		e.need(s.Line)
		e.y += s.Line // an empty line is a line
		e.after(s.After)
		return
	}
	kind := "P"
	if quoted {
		kind = "BlockQuote"
	}
	el := e.begin(kind, e.textAttr(in, rtl))
	e.need(first(t))
	from, top := e.p, e.y
	e.flow(t, s, x, w, el)
	e.end()
	if quoted && from == e.p {
		bar := e.x + 8
		if rtl {
			bar = e.x + e.w - 10
		}
		e.p.artifact(func() { e.p.rect(bar, top+2, 2, e.y-top-4, shape.Rule) })
	}
	e.after(s.After)
}

func (e *engine) list(v doc.List) {
	if len(v.Items) == 0 {
		return
	}
	numbering := "Disc"
	if v.Ordered {
		numbering = "Decimal"
	}
	e.begin("L", "/A<</O/List/ListNumbering/"+numbering+">>")
	var counts [3]int
	for _, it := range v.Items {
		level := min(max(it.Level, 0), 2)
		counts[level]++
		clear(counts[level+1:])
		label := [...]string{"•", "–", "•"}[level]
		if v.Ordered {
			label = ""
			for _, n := range counts[:level+1] {
				label += strconv.Itoa(max(n, 1)) + "."
			}
		}
		d := it.Dir
		if d == doc.Auto {
			d = v.Dir
		}
		e.item(e.ix.Resolve(it.Text), label, level, d)
	}
	e.end()
}

func (e *engine) item(in doc.Inlines, label string, level int, d doc.Dir) {
	s := shape.Item(level)
	rtl := in.Dir(d, e.base) == doc.RTL
	w := e.w - s.Start
	t := e.set(in, lookOf(s, w, rtl))
	mark := e.set(doc.B(label), lookOf(s, 0, rtl))
	hang := max(shape.Hanging, mark.width()+4)
	e.space(s.Before)
	e.need(max(first(t), s.Line))
	e.begin("LI", "")
	x, at := s.Start-hang, s.Start
	if rtl {
		x, at = e.w-s.Start, 0
	}
	lbl := e.begin("Lbl", "")
	e.paint(mark, 0, 1, box{x: e.x + x, w: hang, y: e.y, ink: shape.Teal}, lbl)
	e.end()
	body := e.begin("LBody", e.textAttr(in, rtl))
	if len(t.lines) == 0 {
		e.y += s.Line
	}
	e.flow(t, s, at, w, body)
	e.end()
	e.end()
	e.after(s.After)
}

// callout draws a box with a bar along its beginning, and goes on with it on the next page.
func (e *engine) callout(v doc.Callout) {
	all := v.Title
	for _, p := range v.Paras {
		all += "\n" + p.Plain()
	}
	s := shape.Callout()
	rtl := e.rtlOf(v.Dir, all)
	var parts []doc.Inlines
	if v.Title != "" {
		parts = append(parts, doc.Inlines{{Text: v.Title, Bold: true, Tone: calloutInk(v.Tone)}})
	}
	for _, p := range v.Paras {
		parts = append(parts, e.ix.Resolve(p))
	}
	w := e.w - s.Start - s.End
	var texts []*text
	for _, in := range parts {
		texts = append(texts, e.set(in, lookOf(s, w, rtl)))
	}
	if strings.TrimSpace(all) == "" {
		return
	}
	e.space(s.Before)
	e.begin("Div", "")
	els := make([]*elem, len(texts))
	for i, in := range parts {
		els[i] = e.begin("P", e.textAttr(in, rtl))
		e.end()
	}
	e.boxed(texts, els, v.Tone, rtl)
	e.end()
	e.after(s.After)
}

// place is a line of one of several texts.
type place struct{ text, line int }

// boxed draws the lines of a callout in boxes, one on each page.
func (e *engine) boxed(texts []*text, els []*elem, tone doc.Tone, rtl bool) {
	s := shape.Callout()
	var lines []place
	for i, t := range texts {
		for k := range t.lines {
			lines = append(lines, place{i, k})
		}
	}
	x, bar := e.x+s.Start, e.x
	if rtl {
		x, bar = e.x+s.End, e.x+e.w-shape.CalloutBar
	}
	fill := shape.Fill(tone)
	if fill == "" {
		fill = shape.Pale
	}
	for len(lines) > 0 {
		n := int((e.bottom() - e.y - 2*shape.CalloutPadding) / s.Line)
		if n < min(2, len(lines)) && !e.fresh() {
			e.turn()
			continue
		}
		n = min(max(n, 1), len(lines))
		h := float64(n)*s.Line + 2*shape.CalloutPadding
		e.p.artifact(func() {
			e.p.rect(e.x, e.y, e.w, h, fill)
			e.p.rect(bar, e.y, shape.CalloutBar, h, shape.Ink(calloutInk(tone)))
		})
		for k, l := range lines[:n] {
			b := box{x: x, w: e.w - s.Start - s.End, y: e.y + shape.CalloutPadding + float64(k)*s.Line, ink: s.Ink}
			e.paint(texts[l.text], l.line, l.line+1, b, els[l.text])
		}
		e.y += h
		if lines = lines[n:]; len(lines) > 0 {
			e.turn()
		}
	}
}

// calloutInk is the tone of the title and bar of a callout.
func calloutInk(t doc.Tone) doc.Tone {
	switch t {
	case doc.Good, doc.Warn, doc.Bad:
		return t
	case doc.Plain, doc.Accent, doc.Muted, doc.Band:
	}
	return doc.Accent
}

// captionText is the numbered line above a table or figure.
func captionText(t *doc.Target) doc.Inlines {
	return append(doc.Inlines{{Text: t.Word + "\u00a0" + t.Number, Bold: true, Tone: doc.Accent}, {Text: " — "}}, t.Text...)
}

// caption draws it inside of the current element.
func (e *engine) caption(t *doc.Target) {
	if t == nil {
		return
	}
	s := shape.Caption()
	rtl := t.Dir == doc.RTL
	in := captionText(t)
	el := e.begin("Caption", e.textAttr(in, rtl))
	e.remember(t, e.y, el)
	e.flow(e.set(in, lookOf(s, e.w, rtl)), s, 0, e.w, el)
	e.end()
	e.after(s.After)
}

// captionHeight is how high it is, with the spaces around it.
func (e *engine) captionHeight(t *doc.Target) float64 {
	if t == nil {
		return 0
	}
	s := shape.Caption()
	return s.Before + e.set(captionText(t), lookOf(s, e.w, false)).height() + s.After
}
