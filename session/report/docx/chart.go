package docx

import (
	"halqa/session/report/dml"
	"halqa/session/report/doc"
	"halqa/session/report/opc"
	"halqa/session/report/shape"
)

// barsPerChart is what one page takes: longer charts go on in a second drawing.
const barsPerChart = shape.BarsPerChart

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
func chartHeight(c doc.BarChart) int { return int(shape.ChartHeight(c)) }

// drawing writes one chart: its XML, the workbook behind it and the frame in the text.
func (w *writer) drawing(c doc.BarChart) {
	w.charts++
	n := itoa(w.charts)
	part := "word/charts/chart" + n + ".xml"
	rtl := w.base == doc.RTL
	data, err := dml.Workbook(c, rtl, w.d.Meta.At)
	source := dml.Source{Sheet: dml.SheetName}
	if err == nil {
		// A chart whose data could not be packed is still a chart, not editable.
		w.pkg.Add("word/embeddings/chart"+n+".xlsx", "", data)
		w.pkg.Relate(part, opc.Office+"package", "../embeddings/chart"+n+".xlsx")
		source.Relation = "rId1"
	}
	w.pkg.Add(part, dml.ContentType, dml.Chart(c, dml.Look{Latin: w.look.latin, Arabic: w.look.arabic, Lang: w.look.lang, Instead: w.look.instead}, rtl, source))
	id := w.pkg.Relate(docPart, opc.Office+"chart", "charts/chart"+n+".xml")

	// The paragraph is left to right in every language: it holds no text, and in a
	// right-to-left one LibreOffice prints the figures of the chart reversed.
	w.para(paraProps{style: "Figure"}, func() {
		w.inline(w.width, chartHeight(c)*20, "Chart", dml.Alt(c), dml.Namespace, func() {
			w.x.Tag("c:chart", "xmlns:c", dml.Namespace, "r:id", id)
		})
	})
}
