package xlsx_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"halqa/session/xlsx"
	"halqa/session/xlsx/xlsxtest"
)

// reads gives the rows of a workbook that can be read.
func reads(t *testing.T, data []byte) []xlsx.Row {
	t.Helper()
	rows, err := xlsx.Read(data)
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestCellsAreReadAsTheyAreShown(t *testing.T) {
	t.Parallel()
	const styles = `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[$-40C]h&quot;h&quot;mm"/>` +
		`<numFmt numFmtId="166" formatCode="0&quot; jours&quot;"/></numFmts>` +
		`<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>` +
		`<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/><xf numFmtId="166"/></cellXfs>`
	for _, c := range []struct{ name, cell, want string }{
		{"a shared text", `<c t="s"><v>0</v></c>`, "Fatima & l'équipe"},
		{"a text in pieces, without how it sounds", `<c t="s"><v>1</v></c>`, "يوسف بنعلي"},
		{"a text of its own", `<c t="inlineStr"><is><t>P01</t></is></c>`, "P01"},
		{"a text of its own in pieces", `<c t="inlineStr"><is><r><t>P</t></r><r><t>01</t></r></is></c>`, "P01"},
		{"a whole number", `<c><v>7</v></c>`, "7"},
		{"a number that was reckoned", `<c><v>0.30000000000000004</v></c>`, "0.3"},
		{"a large number", `<c><v>1.25E6</v></c>`, "1250000"},
		{"a date", `<c s="1"><v>46365</v></c>`, "2026-12-09"},
		{"a date in a format of one's own", `<c s="2"><v>46365</v></c>`, "2026-12-09"},
		{"an hour", `<c s="3"><v>0.3958333333333333</v></c>`, "09:30"},
		{"a date with its hour", `<c s="4"><v>46365.3958333333</v></c>`, "2026-12-09 09:30"},
		{"a number with a word in quotes that looks like a date", `<c s="5"><v>3</v></c>`, "3"},
		{"the first of March of the first year", `<c s="1"><v>61</v></c>`, "1900-03-01"},
		{"the first day of all", `<c s="1"><v>1</v></c>`, "1900-01-01"},
		{"the text of a formula", `<c t="str"><f>A1&amp;B1</f><v>ca</v></c>`, "ca"},
		{"a truth", `<c t="b"><v>1</v></c>`, "1"},
		{"an error", `<c t="e"><v>#N/A</v></c>`, "#N/A"},
		{"a character that XML can't hold", `<c t="inlineStr"><is><t>a_x000A_b_x0041_ _x_</t></is></c>`, "a\nbA _x_"},
		{"a character in two halves", `<c t="inlineStr"><is><t>_xD83C__xDF33_</t></is></c>`, "🌳"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			data := xlsxtest.Sheet(t, `<row>`+c.cell+`</row>`,
				`<si><t>Fatima &amp; l'équipe</t></si><si><r><t>يوسف </t></r><r><rPr/><t>بنعلي</t></r><rPh><t>Youssef</t></rPh></si>`, styles)
			if got := reads(t, data); len(got) != 1 || got[0].Cells[0] != c.want {
				t.Errorf("got %v, want %q", got, c.want)
			}
		})
	}
}

func TestRowsKeepTheirPlaces(t *testing.T) {
	t.Parallel()
	data := xlsxtest.Sheet(t, `<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c><c r="D2"><v> </v></c></row>`+
		`<row r="3"/><row><c r="AA4"><v>3</v></c></row><row r="4"><c><v>4</v></c></row>`, "", "")
	far := make([]string, 27)
	far[26] = "3"
	want := []xlsx.Row{{2, []string{"", "1", "2"}}, {4, far}, {5, []string{"4"}}}
	if diff := cmp.Diff(want, reads(t, data)); diff != "" {
		t.Error(diff)
	}
}

func TestTheFirstSheetThatShowsIsRead(t *testing.T) {
	t.Parallel()
	sheet := func(text string) string {
		return `<worksheet><sheetData><row><c t="inlineStr"><is><t>` + text + `</t></is></c></row></sheetData></worksheet>`
	}
	data := xlsxtest.Pack(t, xlsxtest.Parts{
		"xl/workbook.xml": `<workbook><workbookPr date1904="1"/><sheets><sheet state="hidden" id="rId1"/><sheet id="rId2"/><sheet id="rId3"/></sheets></workbook>`,
		// Names of parts do not tell the order of sheets.
		"xl/worksheets/sheet1.xml": sheet("caché"), "xl/worksheets/sheet2.xml": sheet("montré"), "xl/worksheets/sheet3.xml": sheet("autre"),
	})
	if got := reads(t, data); got[0].Cells[0] != "montré" {
		t.Errorf("got %v", got)
	}
}

func TestDaysOfOldMacsAreCountedFrom1904(t *testing.T) {
	t.Parallel()
	data := xlsxtest.Pack(t, xlsxtest.Parts{
		"xl/workbook.xml":          `<workbook><workbookPr date1904="1"/><sheets><sheet id="rId1"/></sheets></workbook>`,
		"xl/worksheets/sheet1.xml": `<worksheet><row><c s="0"><v>44903</v></c></row></worksheet>`,
		"xl/styles.xml":            `<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>`,
	})
	if got := reads(t, data); got[0].Cells[0] != "2026-12-09" {
		t.Errorf("got %v", got)
	}
}

func TestWhatIsNoWorkbookIsRefused(t *testing.T) {
	t.Parallel()
	bomb := strings.Repeat(" ", 33<<20)
	long := `<si><t>` + strings.Repeat("a", 1<<20) + `</t></si>`
	for _, c := range []struct {
		name string
		data []byte
		want error
	}{
		{"a text", []byte("code,name\n"), xlsx.ErrNotWorkbook},
		{"nothing", nil, xlsx.ErrNotWorkbook},
		{"an old or locked workbook", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1…"), xlsx.ErrLocked},
		{"another zip", xlsxtest.Pack(t, xlsxtest.Parts{"word/document.xml": "<document/>"}), xlsx.ErrNotWorkbook},
		{"no sheet", xlsxtest.Pack(t, xlsxtest.Parts{"xl/workbook.xml": "<workbook/>"}), xlsx.ErrNotWorkbook},
		{"XML that ends too early", xlsxtest.Sheet(t, "<row><c><v>1</c></row>", "", ""), xlsx.ErrNotWorkbook},
		{"a text that is not there", xlsxtest.Sheet(t, `<row><c t="s"><v>1</v></c></row>`, "", ""), xlsx.ErrNotWorkbook},
		{"a declared entity", xlsxtest.Sheet(t, `<row><c t="str"><v>&lol;</v></c></row>`, "", ""), xlsx.ErrNotWorkbook},
		{"a bomb", xlsxtest.Sheet(t, bomb, "", ""), xlsx.ErrTooBig},
		{"one long text shared by many cells", xlsxtest.Sheet(t, strings.Repeat(`<row><c t="s"><v>0</v></c></row>`, 33), long, ""), xlsx.ErrTooBig},
		{"cells far out in many rows", xlsxtest.Sheet(t, strings.Repeat(`<row><c r="ALJ1"><v>1</v></c></row>`, 2200), "", ""), xlsx.ErrTooBig},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if rows, err := xlsx.Read(c.data); !errors.Is(err, c.want) || rows != nil {
				t.Errorf("got %d rows and %v, want %v", len(rows), err, c.want)
			}
		})
	}
}

func TestTablesComeBackAsTheyWereWritten(t *testing.T) {
	t.Parallel()
	words := rapid.StringMatching(`[a-zéع<&>"' _]{0,8}`)
	rapid.Check(t, func(rt *rapid.T) {
		table := rapid.SliceOfN(rapid.SliceOfN(words, 1, 5), 1, 6).Draw(rt, "table")
		got := reads(t, xlsxtest.Table(t, table...))
		for _, row := range got {
			for j, cell := range row.Cells {
				if want := table[row.Number-1][j]; cell != want && strings.TrimSpace(want) != "" {
					rt.Fatalf("row %d, column %d: got %q, want %q", row.Number, j, cell, want)
				}
			}
		}
		full := 0
		for _, row := range table {
			if strings.TrimSpace(strings.Join(row, "")) != "" {
				full++
			}
		}
		if len(got) != full {
			rt.Fatalf("%d rows of %d", len(got), full)
		}
	})
}

func FuzzReadNeverPanics(f *testing.F) {
	f.Add(xlsxtest.Table(f, []string{"code", "nom"}, []string{"P01", "أمينة"}))
	f.Fuzz(func(_ *testing.T, data []byte) { _, _ = xlsx.Read(data) })
}
