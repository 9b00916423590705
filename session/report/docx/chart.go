package docx

import (
	"halqa/session/report/doc"
	"halqa/session/report/opc"
	"halqa/session/report/sml"
)

// barsPerChart is what one page takes: longer charts go on in a second drawing.
const barsPerChart = 24

// seriesFill is the palette of series that have no tone. Neighbours differ in
// lightness too, for a printer without colours.
var seriesFill = []string{teal, "D08A2E", "8A5FA8", "9DB8BE", navy, "C0483E"}

// toneSolid are the fills of bars, darker than the grounds of cells.
var toneSolid = map[doc.Tone]string{
	doc.Accent: teal, doc.Muted: "9DB8BE", doc.Good: "2E8B57", doc.Warn: "D08A2E", doc.Bad: "C0483E", doc.Band: navy,
}

// mutedSeries carries white figures, which the muted bar of one series does not.
const mutedSeries = "6B7F87"

func fillOf(s doc.Series, i int) string {
	if s.Tone == doc.Muted {
		return mutedSeries
	}
	if f := toneSolid[s.Tone]; f != "" {
		return f
	}
	return seriesFill[i%len(seriesFill)]
}

func (w *writer) chart(c doc.BarChart, target *doc.Target) {
	c = c.Rect()
	if len(c.Bars) == 0 {
		return
	}
	w.caption(target)
	for from := 0; from < len(c.Bars); from += barsPerChart {
		part := c
		part.Bars = c.Bars[from:min(from+barsPerChart, len(c.Bars))]
		w.drawing(part)
	}
}

// chartHeight returns the height of a drawing in points.
func chartHeight(c doc.BarChart) int {
	perBar := 25
	if n := len(c.Series); n > 1 && !c.Stacked {
		perBar = 11 + 13*n
	}
	h := 14 + perBar*len(c.Bars)
	if len(c.Series) > 1 {
		h += 24 // legend
	}
	return min(max(h, 60), 640)
}

// drawing writes one chart: its XML, the workbook behind it and the frame in the text.
func (w *writer) drawing(c doc.BarChart) {
	w.charts++
	n := itoa(w.charts)
	part := "word/charts/chart" + n + ".xml"
	rtl := w.base == doc.RTL
	data, err := workbook(c, rtl, w.d.Meta.At)
	if err == nil {
		// A chart whose data could not be packed is still a chart, not editable.
		w.pkg.Add("word/embeddings/chart"+n+".xlsx", "", data)
		w.pkg.Relate(part, opc.Office+"package", "../embeddings/chart"+n+".xlsx")
	}
	w.pkg.Add(part, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", chartPart(c, w.look, rtl, err == nil))
	id := w.pkg.Relate(docPart, opc.Office+"chart", "charts/chart"+n+".xml")

	// The paragraph is left to right in every language: it holds no text, and in a
	// right-to-left one LibreOffice prints the figures of the chart reversed.
	w.para(paraProps{style: "Figure"}, func() {
		w.inline(w.width, chartHeight(c)*20, "Chart", altOf(c), chartNS, func() {
			w.x.Tag("c:chart", "xmlns:c", chartNS, "r:id", id)
		})
	})
}

// altOf is what a screen reader says: the builder's words, else the caption, else
// the figures themselves.
func altOf(c doc.BarChart) string {
	switch {
	case c.Alt != "":
		return c.Alt
	case c.Caption != "":
		return c.Caption
	}
	s := ""
	for _, b := range c.Bars {
		s += b.Label
		for _, v := range b.Values {
			s += " " + number(v)
		}
		s += ". "
	}
	return s
}

const chartNS = "http://schemas.openxmlformats.org/drawingml/2006/chart"

func chartPart(c doc.BarChart, l look, rtl, data bool) []byte {
	x := opc.NewXML()
	x.Open("c:chartSpace", "xmlns:c", chartNS,
		"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
		"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
	val(x, "roundedCorners", "0")
	x.Open("c:chart")
	val(x, "autoTitleDeleted", "1")
	x.Open("c:plotArea")
	x.Tag("c:layout")
	bars(x, c, l)
	categoryAxis(x, l, rtl)
	valueAxis(x, rtl)
	x.Close()
	if len(c.Series) > 1 {
		x.Open("c:legend")
		val(x, "legendPos", "b")
		val(x, "overlay", "0")
		chartText(x, l, "222222", false)
		x.Close()
	}
	val(x, "plotVisOnly", "1")
	val(x, "dispBlanksAs", "gap")
	x.Close()
	x.Open("c:spPr")
	x.Tag("a:noFill")
	noLine(x)
	x.Close()
	if data {
		x.Open("c:externalData", "r:id", "rId1")
		val(x, "autoUpdate", "0")
		x.Close()
	}
	return x.Bytes()
}

func val(x *opc.XML, name, v string) { x.Tag("c:"+name, "val", v) }

func solid(x *opc.XML, color string) {
	x.Open("a:solidFill")
	x.Tag("a:srgbClr", "val", color)
	x.Close()
}

func noLine(x *opc.XML) {
	x.Open("a:ln")
	x.Tag("a:noFill")
	x.Close()
}

func bars(x *opc.XML, c doc.BarChart, l look) {
	x.Open("c:barChart")
	val(x, "barDir", "bar")
	if c.Stacked {
		val(x, "grouping", "stacked")
	} else {
		val(x, "grouping", "clustered")
	}
	val(x, "varyColors", "0")
	for i := range c.Series {
		series(x, c, i, l)
	}
	val(x, "gapWidth", "45")
	if c.Stacked {
		val(x, "overlap", "100")
	}
	val(x, "axId", "111")
	val(x, "axId", "112")
	x.Close()
}

func series(x *opc.XML, c doc.BarChart, i int, l look) {
	s := c.Series[i]
	x.Open("c:ser")
	val(x, "idx", itoa(i))
	val(x, "order", itoa(i))
	x.Open("c:tx")
	cached(x, "str", "Sheet1!$"+sml.Column(i+1)+"$1", []string{s.Name})
	x.Close()
	x.Open("c:spPr")
	solid(x, fillOf(s, i))
	x.Close()
	val(x, "invertIfNegative", "0")
	if len(c.Series) == 1 {
		points(x, c)
	}
	valueLabels(x, c, l)
	labels, values := make([]string, len(c.Bars)), make([]string, len(c.Bars))
	for k, b := range c.Bars {
		labels[k], values[k] = b.Label, number(b.Values[i])
	}
	last := itoa(len(c.Bars) + 1)
	x.Open("c:cat")
	cached(x, "str", "Sheet1!$A$2:$A$"+last, labels)
	x.Close()
	x.Open("c:val")
	col := sml.Column(i + 1)
	cached(x, "num", "Sheet1!$"+col+"$2:$"+col+"$"+last, values)
	x.Close()
	x.Close()
}

// points colours the bars of a single series that have a tone.
func points(x *opc.XML, c doc.BarChart) {
	for k, b := range c.Bars {
		f := toneSolid[b.Tone]
		if f == "" {
			continue
		}
		x.Open("c:dPt")
		val(x, "idx", itoa(k))
		val(x, "invertIfNegative", "0")
		val(x, "bubble3D", "0")
		x.Open("c:spPr")
		solid(x, f)
		x.Close()
		x.Close()
	}
}

func valueLabels(x *opc.XML, c doc.BarChart, l look) {
	x.Open("c:dLbls")
	// A stacked bar of nothing prints no 0 over its neighbour.
	if c.Stacked {
		x.Tag("c:numFmt", "formatCode", "General;General;;", "sourceLinked", "0")
	}
	x.Open("c:spPr")
	x.Tag("a:noFill")
	noLine(x)
	x.Close()
	if c.Stacked {
		chartText(x, l, "FFFFFF", true)
		val(x, "dLblPos", "ctr")
	} else {
		chartText(x, l, navy, true)
		val(x, "dLblPos", "outEnd")
	}
	val(x, "showLegendKey", "0")
	val(x, "showVal", "1")
	val(x, "showCatName", "0")
	val(x, "showSerName", "0")
	val(x, "showPercent", "0")
	val(x, "showBubbleSize", "0")
	x.Close()
}

// cached writes a reference into the workbook ("str" or "num") with its values.
func cached(x *opc.XML, kind, ref string, values []string) {
	x.Open("c:" + kind + "Ref")
	x.Elem("c:f", ref)
	x.Open("c:" + kind + "Cache")
	if kind == "num" {
		x.Elem("c:formatCode", "General")
	}
	val(x, "ptCount", itoa(len(values)))
	for i, v := range values {
		x.Open("c:pt", "idx", itoa(i))
		x.Elem("c:v", v)
		x.Close()
	}
	x.Close()
	x.Close()
}

func chartText(x *opc.XML, l look, color string, bold bool) {
	b := "0"
	if bold {
		b = "1"
	}
	x.Open("c:txPr")
	x.Tag("a:bodyPr")
	x.Tag("a:lstStyle")
	x.Open("a:p")
	x.Open("a:pPr", "rtl", "0")
	x.Open("a:defRPr", "sz", "950", "b", b)
	solid(x, color)
	x.Tag("a:latin", "typeface", l.latin)
	x.Tag("a:cs", "typeface", l.arabic)
	x.Close()
	x.Close()
	x.Tag("a:endParaRPr", "lang", l.lang)
	x.Close()
	x.Close()
}

// categoryAxis lists the labels from the top, on the side where reading begins.
func categoryAxis(x *opc.XML, l look, rtl bool) {
	x.Open("c:catAx")
	val(x, "axId", "111")
	x.Open("c:scaling")
	val(x, "orientation", "maxMin")
	x.Close()
	val(x, "delete", "0")
	val(x, "axPos", map[bool]string{false: "l", true: "r"}[rtl])
	ticks(x)
	x.Open("c:spPr")
	x.Open("a:ln", "w", "9525")
	solid(x, grey)
	x.Close()
	x.Close()
	chartText(x, l, "222222", false)
	val(x, "crossAx", "112")
	val(x, "crosses", "autoZero")
	val(x, "auto", "1")
	val(x, "lblAlgn", "ctr")
	val(x, "lblOffset", "100")
	val(x, "noMultiLvlLbl", "0")
	x.Close()
}

// valueAxis is not drawn: bars carry their figures. It begins at zero, so that
// lengths compare as numbers do.
func valueAxis(x *opc.XML, rtl bool) {
	x.Open("c:valAx")
	val(x, "axId", "112")
	x.Open("c:scaling")
	val(x, "orientation", map[bool]string{false: "minMax", true: "maxMin"}[rtl])
	val(x, "min", "0")
	x.Close()
	val(x, "delete", "1")
	val(x, "axPos", "t")
	ticks(x)
	val(x, "crossAx", "111")
	val(x, "crosses", "autoZero")
	x.Close()
}

func ticks(x *opc.XML) {
	x.Tag("c:numFmt", "formatCode", "General", "sourceLinked", "0")
	val(x, "majorTickMark", "none")
	val(x, "minorTickMark", "none")
	val(x, "tickLblPos", "nextTo")
}
