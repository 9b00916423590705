// Package xlsxtest makes workbooks for tests, as the programs of offices write them.
//
// The package may import the standard library and session/report/opc.
package xlsxtest

import (
	"bytes"
	"strconv"
	"strings"
	"testing"
	"time"

	"halqa/session/report/opc"
)

// Parts are the parts of a workbook by name, each as XML; "xl/workbook.xml" is the first.
type Parts map[string]string

// The shell of a workbook with one sheet.
const (
	workbook = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
		`<sheets><sheet name="Feuille1" sheetId="1" r:id="rId1"/></sheets></workbook>`
	sheetHead = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`
	sheetFoot = `</sheetData></worksheet>`
)

// Sheet is a workbook whose first sheet has the elements given between its first row
// and its last, with texts that its cells share and the styles of its cells as XML.
func Sheet(tb testing.TB, rows string, shared, styles string) []byte {
	tb.Helper()
	return Pack(tb, Parts{
		"xl/workbook.xml":          workbook,
		"xl/worksheets/sheet1.xml": sheetHead + rows + sheetFoot,
		"xl/sharedStrings.xml":     "<sst>" + shared + "</sst>",
		"xl/styles.xml":            "<styleSheet>" + styles + "</styleSheet>",
	})
}

// Table is a workbook with rows of texts that its cells share, as Excel writes them.
func Table(tb testing.TB, rows ...[]string) []byte {
	tb.Helper()
	var cells, shared strings.Builder
	n := 0
	for i, row := range rows {
		cells.WriteString(`<row r="` + strconv.Itoa(i+1) + `">`)
		for j, text := range row {
			if text == "" {
				continue
			}
			at := string(rune('A'+j)) + strconv.Itoa(i+1)
			cells.WriteString(`<c r="` + at + `" t="s"><v>` + strconv.Itoa(n) + `</v></c>`)
			shared.WriteString(`<si><t xml:space="preserve">` + Escape(text) + `</t></si>`)
			n++
		}
		cells.WriteString(`</row>`)
	}
	return Sheet(tb, cells.String(), shared.String(), "")
}

// Escape writes a text for XML.
func Escape(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(s)
}

// Pack makes the file of a workbook. The sheets are related to it as rId1, rId2 and so on.
func Pack(tb testing.TB, parts Parts) []byte {
	tb.Helper()
	p := opc.New(time.Time{})
	p.Relate("", opc.Office+"officeDocument", "xl/workbook.xml")
	for i := 1; ; i++ {
		name := "worksheets/sheet" + strconv.Itoa(i) + ".xml"
		if _, ok := parts["xl/"+name]; !ok {
			break
		}
		p.Relate("xl/workbook.xml", opc.Office+"worksheet", name)
	}
	p.Relate("xl/workbook.xml", opc.Office+"sharedStrings", "sharedStrings.xml")
	p.Relate("xl/workbook.xml", opc.Office+"styles", "styles.xml")
	for name, xml := range parts {
		p.Add(name, "application/xml", []byte(xml))
	}
	var b bytes.Buffer
	if _, err := p.WriteTo(&b); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}
