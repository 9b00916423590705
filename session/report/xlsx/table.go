package xlsx

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"halqa/session/report/doc"
	"halqa/session/report/opc"
	"halqa/session/report/sml"
)

// table writes a sheet with its table. One without columns or rows is left out.
func (w *writer) table(t Table) error {
	if len(t.Columns) == 0 || len(t.Rows) == 0 {
		return nil
	}
	part := w.sheet(t.Name, firstRow)
	titles := headings(t.Columns)
	last := firstRow + len(t.Rows)
	x := opc.NewXML()
	x.Open("worksheet", "xmlns", namespace, "xmlns:r", relations)
	x.Open("sheetPr")
	x.Tag("pageSetUpPr", "fitToPage", "1")
	x.Close()
	w.view(x, len(w.names) == 1, t.Fixed)
	x.Tag("sheetFormatPr", "defaultRowHeight", "15")
	x.Open("cols")
	for i, c := range t.Columns {
		width := c.Width
		if width <= 0 || width > 200 {
			width = 14
		}
		x.Tag("col", "min", itoa(i+1), "max", itoa(i+1), "width", fmt.Sprintf("%.1f", width), "customWidth", "1")
	}
	x.Close()
	x.Open("sheetData")
	w.above(x, t, last)
	x.Open("row", "r", itoa(firstRow), "ht", "34", "customHeight", "1")
	for i, title := range titles {
		text(x, sml.Column(i)+itoa(firstRow), title, headLook)
	}
	x.Close()
	for i, row := range t.Rows {
		if err := w.row(x, t, firstRow+1+i, row); err != nil {
			return err
		}
	}
	x.Close()
	w.validations(x, t.Columns, last)
	w.printed(x)
	w.defined(x, part, t, titles, last)
	w.pkg.Add(part, types+"worksheet+xml", x.Bytes())
	return nil
}

// view freezes the titles and the first columns.
func (w *writer) view(x *opc.XML, first bool, fixed int) {
	var attrs []string
	if w.rtl {
		attrs = append(attrs, "rightToLeft", "1")
	}
	attrs = append(attrs, "showGridLines", "0")
	if first {
		attrs = append(attrs, "tabSelected", "1")
	}
	x.Open("sheetViews")
	x.Open("sheetView", append(attrs, "workbookViewId", "0")...)
	pane, at := "bottomLeft", "A"
	var split []string
	if fixed > 0 {
		pane, at, split = "bottomRight", sml.Column(fixed), []string{"xSplit", itoa(fixed)}
	}
	x.Tag("pane", append(split, "ySplit", itoa(firstRow), "topLeftCell", at+itoa(firstRow+1), "activePane", pane, "state", "frozen")...)
	x.Close()
	x.Close()
}

// mostTitle is what a title of a column may hold, in UTF-16 units, with room for the number
// that sets it apart from another of 255: with a longer one Excel repairs the file.
const mostTitle = 250

// headings are the titles of columns as a table needs them: none empty, no two alike.
func headings(columns []Column) []string {
	var out []string
	for i, c := range columns {
		title := strings.TrimSpace(cut(flat(c.Title), mostTitle))
		if title == "" {
			title = itoa(i + 1)
		}
		same := func(other string) bool { return strings.EqualFold(other, title) }
		for n, base := 2, title; slices.ContainsFunc(out, same); n++ {
			title = base + " " + itoa(n)
		}
		out = append(out, title)
	}
	return out
}

// above writes the title of the sheet, and the sums of the rows that the filter shows.
func (w *writer) above(x *opc.XML, t Table, last int) {
	look := titleLook
	if doc.Resolve(doc.Auto, t.Title, w.base()) == doc.RTL && !w.rtl {
		look = titleRTLLook
	}
	x.Open("row", "r", "1", "ht", "24", "customHeight", "1")
	text(x, "A1", flat(t.Title), look)
	x.Close()
	x.Open("row", "r", "2")
	word := false
	for i, c := range t.Columns {
		at := sml.Column(i)
		if !c.Sum {
			continue
		}
		if !word && i > 0 {
			text(x, sml.Column(i-1)+"2", w.b.Sum, sumWordLook)
			word = true
		}
		sum := 0.0
		for _, row := range t.Rows {
			if i < len(row) {
				switch v := row[i].(type) {
				case float64:
					sum += v
				case Formula:
					sum += v.Value
				}
			}
		}
		formula(x, at+"2", Formula{Expr: fmt.Sprintf("SUBTOTAL(109,%s%d:%s%d)", at, firstRow+1, at, last), Value: sum}, sumLook)
	}
	x.Close()
}

func (w *writer) base() doc.Dir {
	if w.rtl {
		return doc.RTL
	}
	return doc.LTR
}

func (w *writer) row(x *opc.XML, t Table, n int, row []any) error {
	// Readers other than Excel keep the height that is written.
	x.Open("row", "r", itoa(n), "ht", itoa(15*linesOf(t.Columns, row)))
	for i, c := range t.Columns {
		at := sml.Column(i) + itoa(n)
		var cell any
		if i < len(row) {
			cell = row[i]
		}
		switch v := cell.(type) {
		case nil:
			x.Tag("c", "r", at, "s", itoa(w.lookOf(c, "")))
		case string:
			if c.Kind == Mark && v != "" {
				text(x, at, v, markLook)
			} else {
				text(x, at, v, w.lookOf(Column{}, v))
			}
		case float64:
			number(x, at, v, w.lookOf(c, ""))
		case time.Time:
			number(x, at, serial(v), dateLook)
		case Formula:
			formula(x, at, v, w.lookOf(c, ""))
		default:
			return fmt.Errorf("write the workbook: cell %s of %s holds %T", at, t.Name, cell)
		}
	}
	x.Close()
	return nil
}

// linesOf is how many lines the texts of a row need in their columns, about.
func linesOf(columns []Column, row []any) int {
	most := 1
	for i, cell := range row[:min(len(row), len(columns))] {
		s, ok := cell.(string)
		if !ok {
			continue
		}
		lines, wide := 0, max(columns[i].Width, 8)
		for line := range strings.Lines(s) {
			lines += 1 + int(float64(len([]rune(line)))*1.05/wide)
		}
		most = max(most, lines)
	}
	return min(most, 27) // a row is 409 points high at most
}

// lookOf is the look of a cell: of a text by its own direction.
func (w *writer) lookOf(c Column, s string) int {
	switch c.Kind {
	case Whole:
		return wholeLook
	case Number:
		return numberLook
	case Date:
		return dateLook
	case Text, Mark:
	}
	if doc.Resolve(doc.Auto, s, w.base()) == doc.RTL {
		return rtlLook
	}
	return ltrLook
}

// validations make the cells of a column open their list, below the table too.
func (w *writer) validations(x *opc.XML, columns []Column, last int) {
	n := 0
	for _, c := range columns {
		if len(c.List) > 0 {
			n++
		}
	}
	if n == 0 {
		return
	}
	x.Open("dataValidations", "count", itoa(n))
	for i, c := range columns {
		if len(c.List) == 0 {
			continue
		}
		column := sml.Column(len(w.lists))
		w.lists = append(w.lists, list{c.List})
		at := sml.Column(i)
		x.Open("dataValidation", "type", "list", "allowBlank", "1", "showErrorMessage", "1", "sqref", fmt.Sprintf("%s%d:%s%d", at, firstRow+1, at, last+spare))
		x.Elem("formula1", fmt.Sprintf("%s!$%s$1:$%s$%d", quoted(choices), column, column, len(c.List)))
		x.Close()
	}
	x.Close()
}

// printed sets the page up: A4 in landscape, as wide as the paper, pages numbered.
func (w *writer) printed(x *opc.XML) {
	x.Tag("pageMargins", "left", "0.5", "right", "0.5", "top", "0.6", "bottom", "0.6", "header", "0.3", "footer", "0.3")
	x.Tag("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToWidth", "1", "fitToHeight", "0")
	x.Open("headerFooter")
	m := w.b.Meta
	head := strings.TrimSpace(flat(m.Org) + " — " + flat(m.Title))
	x.Elem("oddHeader", "&L"+escaped(head)+"&R"+escaped(flat(m.Version)))
	x.Elem("oddFooter", "&L"+escaped(flat(m.Notice))+"&R&P / &N")
	x.Close()
}

// escaped is a text as it stands among the codes of a header, which holds 255 letters.
func escaped(s string) string {
	if r := []rune(s); len(r) > 100 {
		s = string(r[:100])
	}
	return strings.ReplaceAll(s, "&", "&&")
}

// defined adds the table itself, which filters and grows.
func (w *writer) defined(x *opc.XML, part string, t Table, titles []string, last int) {
	n := itoa(len(w.ids) + 1)
	id := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			return r
		}
		return -1
	}, t.ID)
	if len(id) < 4 || len(id) > 40 || w.ids[id] { // a short name could be one of a cell
		id = "tableau_" + n
	}
	w.ids[id] = true
	ref := fmt.Sprintf("A%d:%s%d", firstRow, sml.Column(len(titles)-1), last)
	y := opc.NewXML()
	y.Open("table", "xmlns", namespace, "id", n, "name", id, "displayName", id, "ref", ref, "totalsRowShown", "0")
	y.Tag("autoFilter", "ref", ref)
	y.Open("tableColumns", "count", itoa(len(titles)))
	for i, title := range titles {
		y.Tag("tableColumn", "id", itoa(i+1), "name", title)
	}
	y.Close()
	y.Tag("tableStyleInfo", "showFirstColumn", "0", "showLastColumn", "0", "showRowStripes", "0", "showColumnStripes", "0")
	name := "tables/table" + n + ".xml"
	w.pkg.Add("xl/"+name, types+"table+xml", y.Bytes())
	rel := w.pkg.Relate(part, opc.Office+"table", "../"+name)
	x.Open("tableParts", "count", "1")
	x.Tag("tablePart", "r:id", rel)
	x.Close()
}

// Sum is the sum of some columns of a row, both counted from 0, the last included.
func Sum(row, from, to int, value float64) Formula {
	n := itoa(firstRow + 1 + row)
	return Formula{Expr: "SUM(" + sml.Column(from) + n + ":" + sml.Column(to) + n + ")", Value: value}
}

// Product is one column of a row times another, counted from 0.
func Product(row, a, b int, value float64) Formula {
	n := itoa(firstRow + 1 + row)
	return Formula{Expr: sml.Column(a) + n + "*" + sml.Column(b) + n, Value: value}
}
