// Package xlsx writes workbooks that people go on working with (SpreadsheetML, ISO/IEC
// 29500-1): tables with filters, lists to choose from, real numbers and dates, sums and
// native charts.
//
// # Why
//
// The files are written here, as those of Word are, rather than by a library: excelize
// v2.11.1 does all of this and more, and makes the program 4.6 MB larger, a quarter of it,
// for files whose every cell is known in advance. What is needed of the standard fits in
// this package, and the bytes are ours to keep the same.
//
// Sums stand above the titles, in the part that stays in sight, where they follow the
// filter and leave the table free to grow below. Formulas carry their result, so that a
// reader that computes nothing shows it. A text is a text whatever it begins with: no
// cell is a formula but those of this package.
//
// The package may import session/report/doc, dml, opc and sml.
package xlsx

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"halqa/session/report/dml"
	"halqa/session/report/doc"
	"halqa/session/report/opc"
	"halqa/session/report/sml"
)

const (
	types     = "application/vnd.openxmlformats-officedocument.spreadsheetml."
	namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	bookPart  = "xl/workbook.xml"
)

// Kind is what a column holds.
type Kind uint8

// The kinds of columns.
const (
	Text   Kind = iota
	Whole       // a number with its thousands set apart
	Number      // a number as it is
	Date        // a day, from a time.Time
	Mark        // "■" or nothing, in a narrow column: a period of a timeline
)

// Column is a column of a table.
type Column struct {
	Title string
	Width float64 // in letters, 14 when 0
	Kind  Kind
	List  []string // what can be chosen in it, in a list that opens; may be empty
	Sum   bool     // of numbers: their sum stands above the title
}

// Formula is a cell that Excel computes: an expression of A1 names, and its result.
type Formula struct {
	Expr  string
	Value float64
}

// Table is a sheet with one table. A cell is nil, a string, a float64, a time.Time (of
// which the day counts, as it is told in its own zone) or a [Formula].
type Table struct {
	ID      string // of the table in formulas: lower-case ASCII letters
	Name    string // of the sheet; what Excel does not allow is left out
	Title   string // above the table
	Columns []Column
	Rows    [][]any
	Fixed   int // columns that stay in sight, from the side where reading begins
}

// Book is a workbook.
type Book struct {
	Meta   doc.Meta
	Sum    string // the word beside sums
	Tables []Table
	Charts []doc.BarChart // on a sheet of their own, each beside its figures
	Drawn  string         // name of that sheet
}

// firstRow is where the titles of a table stand: a title and the sums are above them.
const firstRow = 3

// spare are the rows below a table in which its lists open too.
const spare = 200

// Write writes the workbook. The same book gives the same bytes.
func Write(w io.Writer, b Book) error {
	wr := &writer{b: b, pkg: opc.New(b.Meta.At), rtl: b.Meta.Dir == doc.RTL || b.Meta.Dir == doc.Auto && doc.DirOfLang(b.Meta.Lang) == doc.RTL}
	if err := wr.book(); err != nil {
		return err
	}
	if _, err := wr.pkg.WriteTo(w); err != nil {
		return fmt.Errorf("write the workbook: %w", err)
	}
	return nil
}

type writer struct {
	b      Book
	pkg    *opc.Package
	rtl    bool
	names  []string // of the sheets so far
	titles []int    // row repeated on every page of each sheet, 0 for none
	lists  []list
	ids    map[string]bool // of the tables so far
}

// list is a column of the hidden sheet of choices.
type list struct{ values []string }

// sheet names for what a book needs besides its tables.
const choices = "_"

func (w *writer) book() error {
	p := w.pkg
	p.Relate("", opc.Office+"officeDocument", bookPart)
	p.Relate("", opc.CoreProps, "docProps/core.xml")
	p.Relate("", opc.Office+"extended-properties", "docProps/app.xml")
	w.ids = map[string]bool{}
	for i := range w.b.Tables {
		if err := w.table(w.b.Tables[i]); err != nil {
			return err
		}
	}
	w.charts()
	if len(w.names) == 0 {
		w.empty()
	}
	w.choices()
	p.Relate(bookPart, opc.Office+"styles", "styles.xml")
	p.Relate(bookPart, opc.Office+"theme", "theme/theme1.xml")
	p.Add("xl/styles.xml", types+"styles+xml", stylesPart())
	p.Add("xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", dml.Theme("Calibri", "Arial"))
	p.Add(bookPart, types+"sheet.main+xml", w.bookPart())
	p.Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", opc.Core(w.b.Meta))
	p.Add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", opc.App(w.b.Meta))
	return nil
}

// sheet adds a part for a sheet and returns its path.
func (w *writer) sheet(name string, titles int) (part string) {
	w.names, w.titles = append(w.names, w.sheetName(name)), append(w.titles, titles)
	part = "worksheets/sheet" + itoa(len(w.names)) + ".xml"
	w.pkg.Relate(bookPart, opc.Office+"worksheet", part)
	return "xl/" + part
}

// sheetName keeps what Excel allows in the name of a sheet, and makes it unlike the others.
func (w *writer) sheetName(name string) string {
	name = strings.Trim(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`[]:*?/\`, r) || r < ' ' {
			return ' '
		}
		return r
	}, flat(name)), "' ")
	cut := func(s string, most int) string {
		if r := []rune(s); len(r) > most {
			return strings.TrimRight(string(r[:most]), "' ")
		}
		return s
	}
	name = cut(name, 28)
	if name == "" {
		name = itoa(len(w.names) + 1)
	}
	for n, base := 2, name; ; n++ {
		taken := strings.EqualFold(name, choices) || strings.EqualFold(name, "history")
		for _, other := range w.names {
			taken = taken || strings.EqualFold(other, name)
		}
		if !taken {
			return name
		}
		name = cut(base, 24) + " " + itoa(n)
	}
}

func (w *writer) bookPart() []byte {
	x := opc.NewXML()
	x.Open("workbook", "xmlns", namespace, "xmlns:r", relations)
	x.Open("sheets")
	for i, name := range w.names {
		attrs := []string{"name", name, "sheetId", itoa(i + 1)}
		if name == choices {
			attrs = append(attrs, "state", "hidden")
		}
		x.Tag("sheet", append(attrs, "r:id", "rId"+itoa(i+1))...)
	}
	x.Close()
	printed := false
	for i, row := range w.titles {
		if row == 0 {
			continue
		}
		if !printed {
			x.Open("definedNames")
			printed = true
		}
		x.Elem("definedName", quoted(w.names[i])+"!$"+itoa(row)+":$"+itoa(row), "name", "_xlnm.Print_Titles", "localSheetId", itoa(i))
	}
	if printed {
		x.Close()
	}
	return x.Bytes()
}

// empty writes a sheet when nothing else was: a workbook has one at least.
func (w *writer) empty() {
	x := opc.NewXML()
	x.Open("worksheet", "xmlns", namespace)
	x.Tag("sheetData")
	w.pkg.Add(w.sheet(w.b.Meta.Title, 0), types+"worksheet+xml", x.Bytes())
}

// choices writes the sheet that the lists read from.
func (w *writer) choices() {
	if len(w.lists) == 0 {
		return
	}
	most := 0
	for _, l := range w.lists {
		most = max(most, len(l.values))
	}
	x := opc.NewXML()
	x.Open("worksheet", "xmlns", namespace)
	x.Open("sheetData")
	for i := range most {
		x.Open("row", "r", itoa(i+1))
		for j, l := range w.lists {
			if i < len(l.values) {
				text(x, sml.Column(j)+itoa(i+1), l.values[i], 0)
			}
		}
		x.Close()
	}
	w.names, w.titles = append(w.names, choices), append(w.titles, 0)
	part := "worksheets/sheet" + itoa(len(w.names)) + ".xml"
	w.pkg.Relate(bookPart, opc.Office+"worksheet", part)
	w.pkg.Add("xl/"+part, types+"worksheet+xml", x.Bytes())
}

func quoted(sheet string) string { return "'" + strings.ReplaceAll(sheet, "'", "''") + "'" }

func itoa(n int) string { return strconv.Itoa(n) }

// flat is a cleaned text on one line.
func flat(s string) string { return strings.Join(strings.Fields(doc.Clean(s)), " ") }

func text(x *opc.XML, at, s string, style int) {
	x.Open("c", "r", at, "s", itoa(style), "t", "inlineStr")
	sml.Inline(x, cut(doc.Clean(s), mostCell))
	x.Close()
}

// mostCell is what a cell of Excel can hold, in UTF-16 units.
const mostCell = 32_767

// cut keeps the beginning of a text, so many UTF-16 units at most.
func cut(s string, most int) string {
	n := 0
	for i, r := range s {
		if n++; r > 0xffff {
			n++
		}
		if n > most {
			return s[:i]
		}
	}
	return s
}

func number(x *opc.XML, at string, v float64, style int) {
	x.Open("c", "r", at, "s", itoa(style))
	x.Elem("v", strconv.FormatFloat(v, 'g', -1, 64))
	x.Close()
}

func formula(x *opc.XML, at string, f Formula, style int) {
	x.Open("c", "r", at, "s", itoa(style))
	x.Elem("f", f.Expr)
	x.Elem("v", strconv.FormatFloat(f.Value, 'g', -1, 64))
	x.Close()
}

// serial is a day as Excel counts them, from the last of 1899. Days before March 1900,
// which Excel counts wrong, are not ours.
func serial(t time.Time) float64 {
	day := time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
	return day.Sub(time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)).Hours() / 24
}
