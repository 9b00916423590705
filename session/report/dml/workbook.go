package dml

import (
	"bytes"
	"fmt"
	"strconv"
	"time"

	"halqa/session/report/doc"
	"halqa/session/report/sml"
)

// SheetName is the sheet of a workbook that only a chart needs.
const SheetName = "Sheet1"

// Workbook is the Excel file inside a chart, which Word opens for "edit data". It
// holds labels in column A and one column for each series, from row 2.
func Workbook(c doc.BarChart, rtl bool, at time.Time) ([]byte, error) {
	head := []any{c.Head}
	for _, s := range c.Series {
		head = append(head, s.Name)
	}
	rows := [][]any{head}
	for _, b := range c.Bars {
		row := []any{b.Label}
		for _, v := range b.Values {
			row = append(row, v)
		}
		rows = append(rows, row)
	}
	var b bytes.Buffer
	if err := sml.Write(&b, sml.Sheet{Name: SheetName, RTL: rtl, Rows: rows}, at); err != nil {
		return nil, fmt.Errorf("write the data of chart %q: %w", c.Caption, err)
	}
	return b.Bytes(), nil
}

func number(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }
