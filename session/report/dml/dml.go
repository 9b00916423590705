// Package dml writes charts as DrawingML (ISO/IEC 29500-1, 21.2), native and editable, for
// the writers of Word, Excel and PowerPoint files: the three draw the same chart.
//
// The package may import session/report/doc, opc, shape and sml.
package dml

import (
	"cmp"
	"strconv"
	"strings"

	"halqa/session/report/doc"
	"halqa/session/report/opc"
	"halqa/session/report/shape"
	"halqa/session/report/sml"
)

// The colours that drawings share with the styles of documents.
const (
	Navy = shape.Navy
	Teal = shape.Teal
	Grey = shape.Grey
)

func itoa(n int) string { return strconv.Itoa(n) }

// Alt is what a screen reader says: the builder's words, else the caption, else
// the figures themselves.
func Alt(c doc.BarChart) string {
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
			s += " " + c.Figure(v)
		}
		s += ". "
	}
	return s
}

// unit is the literal text of a number format that stands for the unit of a chart.
func unit(c doc.BarChart) string {
	if c.Unit == "" {
		return ""
	}
	return "\"\u00a0" + strings.NewReplacer(`"`, "", `\`, "").Replace(doc.Clean(c.Unit)) + "\""
}

// at names the cells of a column between two rows.
func (s Source) at(column, from, to int) string {
	name := "'" + strings.ReplaceAll(s.Sheet, "'", "''") + "'!$" + sml.Column(column) + "$" + itoa(from)
	if s.Sheet == SheetName {
		name = strings.ReplaceAll(name, "'", "")
	}
	if to > from || column == 0 {
		name += ":$" + sml.Column(column) + "$" + itoa(to)
	}
	return name
}

// The namespace of charts and the content type of their parts.
const (
	Namespace   = "http://schemas.openxmlformats.org/drawingml/2006/chart"
	ContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
)

// Look is the type of a chart.
type Look struct {
	Latin, Arabic string // typefaces
	Lang          string // of the proofing tools, such as fr-FR
	Size          int    // of letters in hundredths of a point, 950 when 0

	Instead map[string]string // colours in place of those of halqa/session/report/shape
}

// colour is a colour of ours, or what stands in its place.
func (l Look) colour(ours string) string { return cmp.Or(l.Instead[ours], ours) }

// Source says where the figures of a chart stand: labels in column A, and one column for
// each series after it, under a row of their names.
type Source struct {
	Sheet    string
	Row      int    // of the names, from 1; 1 when 0
	Relation string // of a workbook of its own; empty when there is none
}

// Chart writes the part of a chart. The caller has made it a rectangle (see
// [doc.BarChart.Rect]).
func Chart(c doc.BarChart, l Look, rtl bool, from Source) []byte {
	if l.Size == 0 {
		l.Size = 950
	}
	from.Row = max(from.Row, 1)
	x := opc.NewXML()
	x.Open("c:chartSpace", "xmlns:c", Namespace,
		"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
		"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
	val(x, "roundedCorners", "0")
	x.Open("c:chart")
	val(x, "autoTitleDeleted", "1")
	x.Open("c:plotArea")
	x.Tag("c:layout")
	bars(x, c, l, from)
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
	if from.Relation != "" {
		x.Open("c:externalData", "r:id", from.Relation)
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

func bars(x *opc.XML, c doc.BarChart, l Look, from Source) {
	x.Open("c:barChart")
	val(x, "barDir", "bar")
	switch {
	case c.Stacked && c.Share:
		val(x, "grouping", "percentStacked")
	case c.Stacked:
		val(x, "grouping", "stacked")
	default:
		val(x, "grouping", "clustered")
	}
	val(x, "varyColors", "0")
	for i := range c.Series {
		series(x, c, i, l, from)
	}
	val(x, "gapWidth", "45")
	if c.Stacked {
		val(x, "overlap", "100")
	}
	val(x, "axId", "111")
	val(x, "axId", "112")
	x.Close()
}

func series(x *opc.XML, c doc.BarChart, i int, l Look, from Source) {
	s := c.Series[i]
	x.Open("c:ser")
	val(x, "idx", itoa(i))
	val(x, "order", itoa(i))
	x.Open("c:tx")
	cached(x, "str", from.at(i+1, from.Row, from.Row), []string{s.Name})
	x.Close()
	x.Open("c:spPr")
	solid(x, l.colour(shape.Series(s, i)))
	x.Close()
	val(x, "invertIfNegative", "0")
	if len(c.Series) == 1 {
		points(x, c, l)
	}
	valueLabels(x, c, l)
	labels, values := make([]string, len(c.Bars)), make([]string, len(c.Bars))
	for k, b := range c.Bars {
		labels[k], values[k] = b.Label, number(b.Values[i])
	}
	first, last := from.Row+1, from.Row+len(c.Bars)
	x.Open("c:cat")
	cached(x, "str", from.at(0, first, last), labels)
	x.Close()
	x.Open("c:val")
	cached(x, "num", from.at(i+1, first, last), values)
	x.Close()
	x.Close()
}

// points colours the bars of a single series that have a tone.
func points(x *opc.XML, c doc.BarChart, l Look) {
	for k, b := range c.Bars {
		f := l.colour(shape.Solid(b.Tone))
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

func valueLabels(x *opc.XML, c doc.BarChart, l Look) {
	x.Open("c:dLbls")
	// A stacked bar of nothing prints no 0 over its neighbour.
	format := "General" + unit(c)
	if c.Most() >= 10_000 {
		format = "#,##0" + unit(c)
	}
	if c.Stacked {
		x.Tag("c:numFmt", "formatCode", format+";"+format+";;", "sourceLinked", "0")
	} else if format != "General" {
		x.Tag("c:numFmt", "formatCode", format, "sourceLinked", "0")
	}
	x.Open("c:spPr")
	x.Tag("a:noFill")
	noLine(x)
	x.Close()
	if c.Stacked {
		chartText(x, l, "FFFFFF", true)
		val(x, "dLblPos", "ctr")
	} else {
		chartText(x, l, Navy, true)
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

func chartText(x *opc.XML, l Look, color string, bold bool) {
	b := "0"
	if bold {
		b = "1"
	}
	x.Open("c:txPr")
	x.Tag("a:bodyPr")
	x.Tag("a:lstStyle")
	x.Open("a:p")
	x.Open("a:pPr", "rtl", "0")
	x.Open("a:defRPr", "sz", itoa(l.Size), "b", b)
	solid(x, color)
	x.Tag("a:latin", "typeface", l.Latin)
	x.Tag("a:cs", "typeface", l.Arabic)
	x.Close()
	x.Close()
	x.Tag("a:endParaRPr", "lang", l.Lang)
	x.Close()
	x.Close()
}

// categoryAxis lists the labels from the top, on the side where reading begins.
func categoryAxis(x *opc.XML, l Look, rtl bool) {
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
	solid(x, Grey)
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
