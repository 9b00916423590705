package xlsx_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"halqa/session/report/doc"
	"halqa/session/report/doc/doctest"
	"halqa/session/report/opc/opctest"
	"halqa/session/report/xlsx"
	reader "halqa/session/xlsx"
)

// book is a workbook with one of everything; s stands in every place of a text.
func book(s string) xlsx.Book {
	return xlsx.Book{
		Meta: doc.Meta{Title: s, Org: s, Author: s, Version: s, Notice: s, Subject: s, Lang: "ar", At: doctest.At},
		Sum:  s, Drawn: s,
		Tables: []xlsx.Table{
			{
				ID: "mesures", Name: s, Title: s, Fixed: 1,
				Columns: []xlsx.Column{{Title: s, Width: 20}, {Title: s, List: []string{s, "b"}}, {Title: "MAD", Kind: xlsx.Whole, Sum: true}, {Title: "Jour", Kind: xlsx.Date}, {Kind: xlsx.Mark}, {Title: "n", Kind: xlsx.Number}},
				Rows: [][]any{
					{s, "b", 1200.0, time.Date(2027, 3, 31, 0, 0, 0, 0, time.UTC), "■", 0.5},
					{"texte", s, 34.0, nil, "", xlsx.Product(1, 2, 2, 1156)},
					{s},
				},
			},
			{ID: "mesures", Name: s, Title: "deux", Columns: []xlsx.Column{{Title: "a"}}, Rows: [][]any{{"x"}}},
			{ID: "vide", Name: "vide", Columns: []xlsx.Column{{Title: "a"}}},
		},
		Charts: []doc.BarChart{
			{Caption: s, Head: s, Alt: s, Unit: s, Series: []doc.Series{{Name: s}, {Name: "b"}}, Bars: []doc.Bar{{Label: s, Values: []float64{3, 4}}}},
			{},
		},
	}
}

func written(tb testing.TB, b xlsx.Book) []byte {
	tb.Helper()
	var out bytes.Buffer
	if err := xlsx.Write(&out, b); err != nil {
		tb.Fatal(err)
	}
	return out.Bytes()
}

// parts reads the parts of a workbook and checks that all of them are XML.
func parts(tb testing.TB, data []byte) map[string]string {
	tb.Helper()
	all := map[string]string{}
	for name, text := range opctest.Parts(tb, data) {
		all[name] = string(text)
		dec := xml.NewDecoder(bytes.NewReader(text))
		for {
			if _, err := dec.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				tb.Fatalf("%s: %v", name, err)
			}
		}
	}
	return all
}

func TestAWorkbookHoldsItsTables(t *testing.T) {
	t.Parallel()
	all := parts(t, written(t, book("=SOMME")))
	sheet := all["xl/worksheets/sheet1.xml"]
	for what, want := range map[string]string{
		"columns run from the right":       `rightToLeft="1"`,
		"the titles and the id stay":       `<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>`,
		"a text that looks like a formula": `<t>=SOMME</t>`,
		"a date is a number":               `<c r="D4" s="7"><v>46477</v></c>`,
		"a sum above, with its value":      `<c r="C2" s="9"><f>SUBTOTAL(109,C4:C6)</f><v>1234</v></c>`,
		"a formula with its value":         `<f>C5*C5</f><v>1156</v>`,
		"a list to choose from":            `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B4:B206"><formula1>&#39;_&#39;!$A$1:$A$2</formula1>`,
		"a page as wide as the paper":      `orientation="landscape" fitToWidth="1" fitToHeight="0"`,
	} {
		if !strings.Contains(strings.ReplaceAll(sheet, "'", "&#39;"), want) {
			t.Errorf("%s: %s is not in %s", what, want, sheet)
		}
	}
	if n := strings.Count(sheet, "<f>"); n != 2 {
		t.Errorf("%d formulas, want those of the program alone", n)
	}
	for part, want := range map[string]string{
		"xl/workbook.xml":          `<definedName name="_xlnm.Print_Titles" localSheetId="0">'=SOMME'!$3:$3</definedName>`,
		"xl/tables/table1.xml":     `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="mesures" displayName="mesures" ref="A3:F6" totalsRowShown="0"><autoFilter ref="A3:F6"/>`,
		"xl/charts/chart1.xml":     `<c:f>'=SOMME 3'!$B$3</c:f>`,
		"xl/drawings/drawing1.xml": `descr="=SOMME"`,
	} {
		if !strings.Contains(all[part], want) {
			t.Errorf("%s lacks %s: %s", part, want, all[part])
		}
	}
	if all["xl/worksheets/sheet5.xml"] != "" || !strings.Contains(all["xl/workbook.xml"], `name="_" sheetId="4" state="hidden"`) {
		t.Error("a table without rows has a sheet, or the choices have none")
	}
}

func TestAWorkbookIsReadAsItWasWritten(t *testing.T) {
	t.Parallel()
	rows, err := reader.Read(written(t, book("نص")))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range rows {
		got = append(got, strings.Join(r.Cells, "|"))
	}
	want := []string{"نص", "|نص|1234", "نص|نص 2|MAD|Jour|5|n", "نص|b|1200|2027-03-31|■|0.5", "texte|نص|34|||1156", "نص"}
	for i := range got {
		got[i] = strings.TrimRight(got[i], "|")
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestTheSameBookGivesTheSameBytes(t *testing.T) {
	t.Parallel()
	if !bytes.Equal(written(t, book("a")), written(t, book("a"))) {
		t.Error("two workbooks differ")
	}
}

func TestABookWithoutTablesOpens(t *testing.T) {
	t.Parallel()
	all := parts(t, written(t, xlsx.Book{}))
	if !strings.Contains(all["xl/workbook.xml"], `<sheet name="1"`) {
		t.Error("a workbook needs a sheet")
	}
}

func TestACellOfAnotherKindIsRefused(t *testing.T) {
	t.Parallel()
	b := xlsx.Book{Tables: []xlsx.Table{{Columns: []xlsx.Column{{}}, Rows: [][]any{{true}}}}}
	if err := xlsx.Write(io.Discard, b); err == nil {
		t.Error("a truth was written")
	}
}

func FuzzRender(f *testing.F) {
	for _, s := range doctest.Strings {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for name, text := range parts(t, written(t, book(s))) {
			if !utf8.ValidString(text) || strings.ContainsAny(text, "\x00\x1b\u202e\u2067") {
				t.Fatalf("%s carries what it must not", name)
			}
			if strings.HasPrefix(name, "xl/worksheets/") && strings.Count(text, "<f>") > 2 {
				t.Fatalf("a text is a formula: %s", text)
			}
		}
	})
}

func TestTitlesOfColumnsAreNoLongerThanExcelTakes(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("خطة ", 200)
	b := xlsx.Book{Tables: []xlsx.Table{{ID: "mesures", Name: "a", Columns: []xlsx.Column{{Title: long}, {Title: long}}, Rows: [][]any{{" a ", "b"}}}}}
	all := parts(t, written(t, b))
	for _, piece := range strings.Split(all["xl/tables/table1.xml"], ` name="`)[2:] {
		title, _, _ := strings.Cut(piece, `"`)
		if n := utf8.RuneCountInString(title); n > 255 || !strings.HasPrefix(title, "خطة") {
			t.Errorf("a title has %d letters: %q", n, title)
		}
		if sheet := all["xl/worksheets/sheet1.xml"]; !strings.Contains(sheet, "<t>"+title+"</t>") && !strings.Contains(sheet, `<t xml:space="preserve">`+title+"</t>") {
			t.Errorf("the cell above does not say %q", title)
		}
	}
	if s := all["xl/worksheets/sheet1.xml"]; !strings.Contains(s, `<t xml:space="preserve"> a </t>`) || !strings.Contains(s, "<t>b</t>") {
		t.Error("spaces at the ends of a text are kept, and only there")
	}
}
