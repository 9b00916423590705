package pptx

import (
	"math"
	"strings"

	"halqa/session/report/dml"
	"halqa/session/report/doc"
	"halqa/session/report/opc"
)

// inks are the colours of words, grounds those of cells.
var (
	inks = map[doc.Tone]string{
		doc.Accent: dml.Teal, doc.Muted: dml.Grey, doc.Good: "1F6B43", doc.Warn: "8A5200", doc.Bad: "A32A22", doc.Band: dml.Navy,
	}
	grounds = map[doc.Tone]string{
		doc.Accent: dml.Teal, doc.Muted: "EEF1F3", doc.Good: "E6F4EA", doc.Warn: "FBE6C5", doc.Bad: "FBE9E7", doc.Band: "DCE7EA",
	}
)

func (w *writer) slide(i int) {
	s := &w.slides[i]
	n := itoa(i + 1)
	part := "ppt/slides/slide" + n + ".xml"
	w.pkg.Relate(part, opc.Office+"slideLayout", "../slideLayouts/slideLayout"+itoa(s.layout+1)+".xml")
	x := opc.NewXML()
	x.Open("p:sld", namespaces()...)
	x.Open("p:cSld")
	tree(x)
	kind := titleKind
	if s.layout == coverLayout {
		kind = []string{"type", "ctrTitle"}
	}
	holder(x, 2, "Title 1", kind, nil, func() { w.para(x, s, line{text: s.title, dir: s.dir}, look{}) })
	switch {
	case s.layout == coverLayout:
		holder(x, 3, "Subtitle 2", []string{"type", "subTitle", "idx", "1"}, nil, func() { w.paras(x, s) })
	case s.layout == textLayout:
		holder(x, 3, "Text 2", bodyKind, nil, func() { w.paras(x, s) })
	case s.table != nil:
		w.table(x, s)
	case s.chart != nil:
		w.chart(x, s, part)
	}
	if s.layout != coverLayout {
		m := w.d.Meta
		foot := strings.Trim(oneLine(m.Title)+" · "+oneLine(m.Version), " ·")
		holder(x, 20, "Footer 3", footKind, nil, func() {
			w.para(x, s, line{text: doc.T(foot), dir: w.d.Dir()}, look{size: 1100})
		})
		_, end := w.ends()
		holder(x, 21, "Number 4", numberKind, nil, func() { counter(x, end, n) })
	}
	x.Close()
	x.Close()
	x.Open("p:clrMapOvr")
	x.Tag("a:masterClrMapping")
	w.pkg.Add(part, types+"slide+xml", x.Bytes())
}

func oneLine(s string) string { return strings.Join(strings.Fields(doc.Clean(s)), " ") }

func (w *writer) paras(x *opc.XML, s *slide) {
	if len(s.body) == 0 {
		x.Tag("a:p")
	}
	for _, l := range s.body {
		w.para(x, s, l, look{text: !l.bullet})
	}
}

// look is what a paragraph has of its own.
type look struct {
	size  int    // in hundredths of a point, 0 for that of its style
	color string // of what has no tone
	bold  bool
	text  bool // in a body, without a sign in front
	align string
}

// para writes a paragraph that runs its own way.
func (w *writer) para(x *opc.XML, s *slide, l line, k look) {
	dir := s.way(l.text, l.dir)
	x.Open("a:p")
	var attrs []string
	if l.level > 0 {
		attrs = append(attrs, "lvl", itoa(l.level))
	}
	side, other := "l", "marL"
	rtl := "0"
	if dir == doc.RTL {
		side, other, rtl = "r", "marR", "1"
	}
	if k.text {
		attrs = append([]string{other, "0"}, append(attrs, "indent", "0")...)
	}
	switch {
	case k.align == "ctr":
		side = k.align
	case k.align == "end" && side == "l":
		side = "r"
	case k.align == "end":
		side = "l"
	}
	x.Open("a:pPr", append(attrs, "algn", side, "rtl", rtl)...)
	switch {
	case k.text:
		x.Tag("a:buNone")
	case l.number > 0:
		x.Tag("a:buFont", "typeface", "+mj-lt")
		x.Tag("a:buAutoNum", "type", "arabicPeriod", "startAt", itoa(min(l.number, 32_767)))
	}
	x.Close()
	for _, p := range doc.Pieces(l.text, dir) {
		w.run(x, p, k)
	}
	x.Close()
}

// run writes a piece of one look. A new line is a space: a slide has no room for verse.
func (w *writer) run(x *opc.XML, p doc.Piece, k look) {
	text := strings.NewReplacer("\n", " ", "\t", " ").Replace(p.Text)
	if text == "" {
		return
	}
	lang := opc.Proofing(p.Lang)
	if p.RTL {
		lang = "ar-MA"
	} else if doc.DirOfLang(p.Lang) == doc.RTL {
		lang = "fr-FR"
	}
	attrs := []string{"lang", lang}
	if k.size > 0 {
		attrs = append(attrs, "sz", itoa(k.size))
	}
	if p.Bold || k.bold {
		attrs = append(attrs, "b", "1")
	}
	if p.Italic {
		attrs = append(attrs, "i", "1")
	}
	color := inks[p.Tone]
	if k.color != "" {
		color = k.color
	}
	x.Open("a:r")
	if color == "" {
		x.Tag("a:rPr", attrs...)
	} else {
		x.Open("a:rPr", attrs...)
		fill(x, color)
		x.Close()
	}
	x.Elem("a:t", text)
	x.Close()
}

// frame opens what holds a table or a chart.
func frame(x *opc.XML, name, alt string, h int, uri string) {
	x.Open("p:graphicFrame")
	x.Open("p:nvGraphicFramePr")
	x.Tag("p:cNvPr", "id", "4", "name", name, "descr", alt)
	x.Open("p:cNvGraphicFramePr")
	x.Tag("a:graphicFrameLocks", "noGrp", "1")
	x.Close()
	x.Tag("p:nvPr")
	x.Close()
	box{margin, bodyTop, textW, h}.write(x, "p:xfrm")
	x.Open("a:graphic")
	x.Open("a:graphicData", "uri", uri)
}

func (w *writer) chart(x *opc.XML, s *slide, part string) {
	w.charts++
	n := itoa(w.charts)
	rtl := s.base == doc.RTL
	chart := "ppt/charts/chart" + n + ".xml"
	from := dml.Source{Sheet: dml.SheetName}
	if data, err := dml.Workbook(*s.chart, rtl, w.d.Meta.At); err == nil {
		// A chart whose data could not be packed is still a chart, not editable.
		w.pkg.Add("ppt/embeddings/chart"+n+".xlsx", "", data)
		from.Relation = w.pkg.Relate(chart, opc.Office+"package", "../embeddings/chart"+n+".xlsx")
	}
	l := dml.Look{Latin: "+mn-lt", Arabic: "+mn-cs", Lang: "fr-FR", Size: 1400}
	w.pkg.Add(chart, dml.ContentType, dml.Chart(*s.chart, l, rtl, from))
	frame(x, "Chart 3", dml.Alt(*s.chart), bodyH, dml.Namespace)
	x.Tag("c:chart", "xmlns:c", dml.Namespace, "r:id", w.pkg.Relate(part, opc.Office+"chart", "../charts/chart"+n+".xml"))
	for range 3 {
		x.Close()
	}
}

// rowH is the least height of a row, in EMU.
const rowH = 290_000

func (w *writer) table(x *opc.XML, s *slide) {
	t := s.table
	frame(x, "Table 3", t.Caption, rowH*(len(t.Rows)+1), "http://schemas.openxmlformats.org/drawingml/2006/table")
	w.cells(x, s)
	for range 3 {
		x.Close()
	}
}

func (w *writer) cells(x *opc.XML, s *slide) {
	t := s.table
	x.Open("a:tbl")
	dir := s.base
	if t.Dir != doc.Auto {
		dir = t.Dir
	}
	attrs := []string{"firstRow", "1", "bandRow", "1"}
	if dir == doc.RTL {
		attrs = append([]string{"rtl", "1"}, attrs...)
	}
	x.Tag("a:tblPr", attrs...)
	x.Open("a:tblGrid")
	sum := 0.0
	for _, c := range t.Cols {
		sum += c.Weight
	}
	for _, c := range t.Cols {
		x.Tag("a:gridCol", "w", itoa(max(1, int(math.Round(c.Weight/sum*textW)))))
	}
	x.Close()
	w.row(x, s, t.Head, look{size: 1200, color: "FFFFFF", bold: true}, dml.Navy)
	for i, r := range t.Rows {
		ground := "FFFFFF"
		if i%2 == 1 {
			ground = "F5F8F9"
		}
		w.row(x, s, r.Cells, look{size: 1200}, ground)
	}
	x.Close()
}

func (w *writer) row(x *opc.XML, s *slide, cells []doc.Cell, k look, ground string) {
	x.Open("a:tr", "h", itoa(rowH))
	at := 0
	for _, c := range cells {
		align := c.Align
		if align == doc.Start {
			align = s.table.Cols[at].Align
		}
		at += c.Span
		w.cell(x, s, c, align, k, ground)
		for range c.Span - 1 {
			x.Open("a:tc", "hMerge", "1")
			x.Open("a:txBody")
			x.Tag("a:bodyPr")
			x.Tag("a:lstStyle")
			x.Tag("a:p")
			x.Close()
			x.Tag("a:tcPr")
			x.Close()
		}
	}
	x.Close()
}

func (w *writer) cell(x *opc.XML, s *slide, c doc.Cell, align doc.Align, k look, ground string) {
	var attrs []string
	if c.Span > 1 {
		attrs = []string{"gridSpan", itoa(c.Span)}
	}
	switch align {
	case doc.Center:
		k.align = "ctr"
	case doc.End:
		k.align = "end"
	case doc.Start:
	}
	if c.Tone == doc.Band && k.color == "" {
		k.bold = true
	}
	if g := grounds[c.Tone]; g != "" && k.color == "" {
		ground = g
	}
	x.Open("a:tc", attrs...)
	x.Open("a:txBody")
	x.Tag("a:bodyPr")
	x.Tag("a:lstStyle")
	w.para(x, s, line{text: w.ix.Resolve(c.Text), dir: c.Dir}, k)
	for _, p := range c.Below {
		w.para(x, s, line{text: w.ix.Resolve(p.Text), dir: p.Dir}, k)
	}
	x.Close()
	x.Open("a:tcPr", "marL", "72000", "marR", "72000", "marT", "30000", "marB", "30000")
	x.Open("a:lnB", "w", "6350")
	fill(x, "C9D3DA")
	x.Close()
	fill(x, ground)
	x.Close()
	x.Close()
}
