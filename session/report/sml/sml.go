// Package sml writes workbooks for Excel (SpreadsheetML, ISO/IEC 29500-1): one sheet of
// texts and figures.
//
// A text is written as such whatever it begins with, so that none is ever a formula. The
// same rows give the same bytes. The package may import session/report/opc only.
package sml

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"halqa/session/report/opc"
)

const (
	types     = "application/vnd.openxmlformats-officedocument.spreadsheetml."
	namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
)

// Sheet is the one sheet of a workbook.
type Sheet struct {
	Name   string // at most 31 signs, none of []:*?/\
	RTL    bool   // columns run from right to left
	Titled bool   // the first row holds titles and stays in sight
	Rows   [][]any
}

// Write writes a workbook, stamped with at. The cells are strings or float64; anything
// else is an error.
func Write(w io.Writer, s Sheet, at time.Time) error {
	p := opc.New(at)
	p.Relate("", opc.Office+"officeDocument", "xl/workbook.xml")
	id := p.Relate("xl/workbook.xml", opc.Office+"worksheet", "worksheets/sheet1.xml")
	x := opc.NewXML()
	x.Open("workbook", "xmlns", namespace, "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
	x.Open("sheets")
	x.Tag("sheet", "name", s.Name, "sheetId", "1", "r:id", id)
	p.Add("xl/workbook.xml", types+"sheet.main+xml", x.Bytes())
	data, err := s.xml()
	if err != nil {
		return err
	}
	p.Add("xl/worksheets/sheet1.xml", types+"worksheet+xml", data)
	if _, err := p.WriteTo(w); err != nil {
		return fmt.Errorf("write a workbook: %w", err)
	}
	return nil
}

func (s Sheet) xml() ([]byte, error) {
	x := opc.NewXML()
	x.Open("worksheet", "xmlns", namespace)
	if s.RTL || s.Titled {
		s.view(x)
	}
	x.Open("sheetData")
	for i, row := range s.Rows {
		r := strconv.Itoa(i + 1)
		x.Open("row", "r", r)
		for j, cell := range row {
			at := Column(j) + r
			switch v := cell.(type) {
			case string:
				text(x, at, v)
			case float64:
				x.Open("c", "r", at)
				x.Elem("v", strconv.FormatFloat(v, 'g', -1, 64))
				x.Close()
			default:
				return nil, fmt.Errorf("write a workbook: cell %s holds %T", at, cell)
			}
		}
		x.Close()
	}
	return x.Bytes(), nil
}

// view says how the sheet is looked at.
func (s Sheet) view(x *opc.XML) {
	attrs := []string{"workbookViewId", "0"}
	if s.RTL {
		attrs = append([]string{"rightToLeft", "1"}, attrs...)
	}
	x.Open("sheetViews")
	if s.Titled {
		x.Open("sheetView", attrs...)
		x.Tag("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen")
		x.Close()
	} else {
		x.Tag("sheetView", attrs...)
	}
	x.Close()
}

func text(x *opc.XML, at, s string) {
	x.Open("c", "r", at, "t", "inlineStr")
	Inline(x, s)
	x.Close()
}

// Inline writes the text of a cell that holds its own. The schema of the standard has no
// xml:space here, but without it Excel drops the spaces at the ends: it stands only where
// there are some.
func Inline(x *opc.XML, s string) {
	x.Open("is")
	if s == strings.TrimSpace(s) && !strings.Contains(s, "\n") {
		x.Elem("t", s)
	} else {
		x.Elem("t", s, "xml:space", "preserve")
	}
	x.Close()
}

// Column names a column counted from 0: A, B, …, Z, AA.
func Column(i int) string {
	s := ""
	for i++; i > 0; i = (i - 1) / 26 {
		s = string(rune('A'+(i-1)%26)) + s
	}
	return s
}
