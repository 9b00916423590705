package xlsx

import (
	"halqa/session/report/dml"
	"halqa/session/report/doc"
	"halqa/session/report/opc"
	"halqa/session/report/sml"
)

const drawing = "http://schemas.openxmlformats.org/drawingml/2006/"

// barRows is the height of a bar in rows, and chartWidth that of a chart in EMU (16 cm).
const (
	barRows    = 2
	chartWidth = 5_760_000
	rowHeight  = 190_500 // of 15 points, in EMU
)

// placed is a chart and the row of its titles.
type placed struct {
	chart doc.BarChart
	row   int // from 1
}

// charts writes the sheet of charts: the figures of each, and its drawing beside them.
func (w *writer) charts() {
	var all []placed
	row, series := 1, 1
	for _, c := range w.b.Charts {
		c = c.Rect()
		if len(c.Bars) == 0 {
			continue
		}
		all = append(all, placed{c, row + 1})
		row += max(len(c.Bars)+4, rowsOf(c)+2)
		series = max(series, len(c.Series))
	}
	if len(all) == 0 {
		return
	}
	part := w.sheet(w.b.Drawn, 0)
	name := w.names[len(w.names)-1]
	x := opc.NewXML()
	x.Open("worksheet", "xmlns", namespace, "xmlns:r", relations)
	x.Open("sheetPr")
	x.Tag("pageSetUpPr", "fitToPage", "1")
	x.Close()
	x.Open("sheetViews")
	attrs := []string{"showGridLines", "0", "workbookViewId", "0"}
	if w.rtl {
		attrs = append([]string{"rightToLeft", "1"}, attrs...)
	}
	x.Tag("sheetView", attrs...)
	x.Close()
	x.Tag("sheetFormatPr", "defaultRowHeight", "15")
	x.Open("cols")
	x.Tag("col", "min", "1", "max", "1", "width", "44.0", "customWidth", "1")
	x.Close()
	x.Open("sheetData")
	for _, p := range all {
		w.figures(x, p)
	}
	x.Close()
	w.printed(x)
	x.Tag("drawing", "r:id", w.pkg.Relate(part, opc.Office+"drawing", "../drawings/drawing1.xml"))
	w.pkg.Add(part, types+"worksheet+xml", x.Bytes())
	w.drawings(all, name, series+2)
}

// rowsOf is the height of a chart in rows of the sheet.
func rowsOf(c doc.BarChart) int {
	per := barRows
	if !c.Stacked {
		per = max(per, len(c.Series))
	}
	return min(4+per*len(c.Bars), 60)
}

// figures writes the title, the names of the series and the values of a chart.
func (w *writer) figures(x *opc.XML, p placed) {
	x.Open("row", "r", itoa(p.row-1))
	look := titleLook
	if doc.Resolve(doc.Auto, p.chart.Caption, w.base()) == doc.RTL && !w.rtl {
		look = titleRTLLook
	}
	text(x, "A"+itoa(p.row-1), flat(p.chart.Caption), look)
	x.Close()
	x.Open("row", "r", itoa(p.row))
	text(x, "A"+itoa(p.row), p.chart.Head, headLook)
	for i, s := range p.chart.Series {
		text(x, sml.Column(i+1)+itoa(p.row), s.Name, headLook)
	}
	x.Close()
	for k, b := range p.chart.Bars {
		row := itoa(p.row + 1 + k)
		x.Open("row", "r", row)
		text(x, "A"+row, b.Label, w.lookOf(Column{}, b.Label))
		for i, v := range b.Values {
			number(x, sml.Column(i+1)+row, v, numberLook)
		}
		x.Close()
	}
}

// drawings places the charts beside their figures.
func (w *writer) drawings(all []placed, sheet string, column int) {
	const part = "xl/drawings/drawing1.xml"
	x := opc.NewXML()
	x.Open("xdr:wsDr", "xmlns:xdr", drawing+"spreadsheetDrawing", "xmlns:a", drawing+"main", "xmlns:r", relations)
	l := dml.Look{Latin: "Calibri", Arabic: "Arial", Lang: "fr-FR"}
	for i, p := range all {
		n := itoa(i + 1)
		w.pkg.Add("xl/charts/chart"+n+".xml", dml.ContentType, dml.Chart(p.chart, l, w.rtl, dml.Source{Sheet: sheet, Row: p.row}))
		rel := w.pkg.Relate(part, opc.Office+"chart", "../charts/chart"+n+".xml")
		x.Open("xdr:oneCellAnchor")
		x.Open("xdr:from")
		x.Elem("xdr:col", itoa(column))
		x.Elem("xdr:colOff", "0")
		x.Elem("xdr:row", itoa(p.row-1))
		x.Elem("xdr:rowOff", "0")
		x.Close()
		x.Tag("xdr:ext", "cx", itoa(chartWidth), "cy", itoa(rowsOf(p.chart)*rowHeight))
		x.Open("xdr:graphicFrame", "macro", "")
		x.Open("xdr:nvGraphicFramePr")
		x.Tag("xdr:cNvPr", "id", itoa(i+2), "name", "Chart "+n, "descr", dml.Alt(p.chart))
		x.Tag("xdr:cNvGraphicFramePr")
		x.Close()
		x.Open("xdr:xfrm")
		x.Tag("a:off", "x", "0", "y", "0")
		x.Tag("a:ext", "cx", "0", "cy", "0")
		x.Close()
		x.Open("a:graphic")
		x.Open("a:graphicData", "uri", dml.Namespace)
		x.Tag("c:chart", "xmlns:c", dml.Namespace, "r:id", rel)
		x.Close()
		x.Close()
		x.Close()
		x.Tag("xdr:clientData")
		x.Close()
	}
	w.pkg.Add(part, "application/vnd.openxmlformats-officedocument.drawing+xml", x.Bytes())
}
