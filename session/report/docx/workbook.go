package docx

import (
	"bytes"
	"fmt"
	"strconv"
	"time"

	"halqa/session/report/doc"
	"halqa/session/report/opc"
)

const sml = "application/vnd.openxmlformats-officedocument.spreadsheetml."

// workbook is the Excel file inside a chart, which Word opens for "edit data". It
// holds labels in column A and one column for each series, from row 2.
func workbook(c doc.BarChart, rtl bool, at time.Time) ([]byte, error) {
	p := opc.New(at)
	p.Relate("", opc.Office+"officeDocument", "xl/workbook.xml")
	id := p.Relate("xl/workbook.xml", opc.Office+"worksheet", "worksheets/sheet1.xml")

	x := opc.NewXML()
	x.Open("workbook", "xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
		"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
	x.Open("sheets")
	x.Tag("sheet", "name", "Sheet1", "sheetId", "1", "r:id", id)
	p.Add("xl/workbook.xml", sml+"sheet.main+xml", x.Bytes())
	p.Add("xl/worksheets/sheet1.xml", sml+"worksheet+xml", sheet(c, rtl))

	var b bytes.Buffer
	if _, err := p.WriteTo(&b); err != nil {
		return nil, fmt.Errorf("write the data of chart %q: %w", c.Caption, err)
	}
	return b.Bytes(), nil
}

func sheet(c doc.BarChart, rtl bool) []byte {
	x := opc.NewXML()
	x.Open("worksheet", "xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
	if rtl {
		x.Open("sheetViews")
		x.Tag("sheetView", "rightToLeft", "1", "workbookViewId", "0")
		x.Close()
	}
	x.Open("sheetData")
	x.Open("row", "r", "1")
	text(x, "A1", c.Head)
	for j, s := range c.Series {
		text(x, column(j+1)+"1", s.Name)
	}
	x.Close()
	for i, b := range c.Bars {
		r := itoa(i + 2)
		x.Open("row", "r", r)
		text(x, "A"+r, b.Label)
		for j, v := range b.Values {
			x.Open("c", "r", column(j+1)+r)
			x.Elem("v", number(v))
			x.Close()
		}
		x.Close()
	}
	return x.Bytes()
}

// text writes a cell that is a text whatever it begins with: never a formula.
func text(x *opc.XML, at, s string) {
	x.Open("c", "r", at, "t", "inlineStr")
	x.Open("is")
	x.Elem("t", s, "xml:space", "preserve")
	x.Close()
	x.Close()
}

// column names a column counted from 0: A, B, …, Z, AA.
func column(i int) string {
	s := ""
	for i++; i > 0; i = (i - 1) / 26 {
		s = string(rune('A'+(i-1)%26)) + s
	}
	return s
}

func number(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }
