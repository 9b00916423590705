package pdf_test

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"halqa/session/report/doc"
	"halqa/session/report/doc/doctest"
	"halqa/session/report/pdf"
)

// typeface prepares the fonts.
func typeface(tb testing.TB) *pdf.Fonts {
	tb.Helper()
	f, err := pdf.NewFonts()
	if err != nil {
		tb.Fatal(err)
	}
	return f
}

// printed writes a document with fonts of its own.
func printed(tb testing.TB, d *doc.Doc) ([]byte, pdf.Result) {
	tb.Helper()
	var b bytes.Buffer
	r, err := pdf.Write(&b, d, typeface(tb))
	if err != nil {
		tb.Fatal(err)
	}
	return b.Bytes(), r
}

// said is a document of one page.
func said(blocks ...doc.Block) *doc.Doc {
	return &doc.Doc{Meta: doc.Meta{Title: "T", Lang: "fr", At: doctest.At}, Sections: []doc.Section{{Blocks: blocks}}}
}

func TestTheReportsHaveTheirPages(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		d     *doc.Doc
		count int
		want  map[string]int
	}{
		{doctest.French(), 8, map[string]int{"contexte": 4, "idees-2": 5, "priorites": 5, "votes": 5, "smart": 7, "gantt": 7, "suites": 8}},
		{doctest.Arabic(), 3, map[string]int{"siyaq": 3, "nuqat": 3}},
		{&doc.Doc{}, 1, nil},
	} {
		_, got := printed(t, c.d)
		if got.Count != c.count {
			t.Errorf("%q has %d pages, want %d", c.d.Meta.Title, got.Count, c.count)
		}
		for id, page := range c.want {
			if got.Pages[id] != page {
				t.Errorf("%s is on page %d, want %d", id, got.Pages[id], page)
			}
		}
		if len(got.Missing) > 0 {
			t.Errorf("%q lacks %q", c.d.Meta.Title, string(got.Missing))
		}
		if laid := pdf.Lay(c.d, typeface(t)).Result; fmt.Sprint(laid) != fmt.Sprint(got) {
			t.Errorf("laid out %v, written %v", laid, got)
		}
	}
}

func TestTheSameDocumentGivesTheSameBytes(t *testing.T) {
	t.Parallel()
	first, _ := printed(t, doctest.French())
	// Fonts that have set other documents before must not show.
	used := typeface(t)
	for _, d := range []*doc.Doc{doctest.Arabic(), doctest.Hostile("x — سلام")} {
		if _, err := pdf.Write(io.Discard, d, used); err != nil {
			t.Fatal(err)
		}
	}
	var again bytes.Buffer
	if _, err := pdf.Write(&again, doctest.French(), used); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first, again.Bytes()) {
		t.Error("the bytes differ")
	}
}

func TestLettersWithoutAGlyphAreReported(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, want string }{
		{"Réunion à 18\u202fh, suivi socio\u2011éducatif ☐ ☑ ■ □ ● ○ ◐ ▲ ▼ ◆ ✓ ✗ → № € œ ’ « »", ""},
		{"زيارة الأسر ڤ گ پ چ ڭ ۋ ؟ ، ؛ ٪ ـ َُِّ", ""},
		{"e\u0301te\u0301 \u200dفـ\u200d zero\u200bwidth \ufe0f", ""},
		{"fête 👩 中 ⵣ", "ⵣ中👩"},
	} {
		if _, got := printed(t, said(doc.Para{Text: doc.T(c.text)})); string(got.Missing) != c.want {
			t.Errorf("%q lacks %q, want %q", c.text, string(got.Missing), c.want)
		}
	}
}

func TestNoDocumentIsTooHostile(t *testing.T) {
	t.Parallel()
	for i, s := range doctest.Strings {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			data, got := printed(t, doctest.Hostile(s))
			if got.Count < 5 || !bytes.HasPrefix(data, []byte("%PDF-1.4\n")) || !bytes.HasSuffix(data, []byte("%%EOF\n")) {
				t.Errorf("%d pages, %d bytes", got.Count, len(data))
			}
		})
	}
}

func FuzzRender(f *testing.F) {
	for _, s := range doctest.Strings[:8] {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 400 {
			s = s[:400]
		}
		data, got := printed(t, doctest.Hostile(s))
		if got.Count < 5 || !bytes.HasSuffix(data, []byte("%%EOF\n")) {
			t.Errorf("%d pages, %d bytes", got.Count, len(data))
		}
		if bytes.Contains(data, []byte("NaN")) || bytes.Contains(data, []byte("Inf ")) {
			t.Error("a number is none")
		}
	})
}

func TestATableGoesOnUnderItsHead(t *testing.T) {
	t.Parallel()
	table := doc.Table{ID: "t", Caption: "Idées", Cols: doc.Cols(1, 9), Head: doc.Cells("N°", "Idée")}
	for i := range 120 {
		table.Rows = append(table.Rows, doc.Row{Cells: doc.Cells(fmt.Sprint(i), "Une idée de plus")})
	}
	_, got := printed(t, said(table, doc.Heading{Level: 1, ID: "after", Text: doc.T("Suite")}))
	if got.Pages["t"] != 1 || got.Count < 3 || got.Pages["after"] != got.Count {
		t.Errorf("the table is on page %d, what follows on %d of %d", got.Pages["t"], got.Pages["after"], got.Count)
	}
	table.Rows = []doc.Row{{Cells: doc.Cells("1", strings.Repeat("Une très longue remarque. ", 600))}}
	if _, got = printed(t, said(table)); got.Count < 3 {
		t.Errorf("a row that is higher than a page takes %d pages", got.Count)
	}
}

func TestAHeadingStandsWithItsText(t *testing.T) {
	t.Parallel()
	for lines := range 60 {
		blocks := make([]doc.Block, lines, lines+2)
		for i := range blocks {
			blocks[i] = doc.Para{Text: doc.T("Une ligne.")}
		}
		_, got := printed(t, said(append(blocks,
			doc.Heading{Level: 2, ID: "h", Text: doc.T("Décisions")},
			doc.Table{ID: "t", Caption: "Registre", Head: doc.Cells("a"), Rows: []doc.Row{{Cells: doc.Cells("b")}}})...))
		if got.Pages["h"] != got.Pages["t"] {
			t.Errorf("after %d lines the heading is on page %d and its table on %d", lines, got.Pages["h"], got.Pages["t"])
		}
	}
}

func BenchmarkWrite(b *testing.B) {
	for name, d := range map[string]*doc.Doc{"French": doctest.French(), "Arabic": doctest.Arabic()} {
		b.Run(name, func(b *testing.B) {
			fonts := typeface(b)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := pdf.Write(io.Discard, d, fonts); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkNewFonts(b *testing.B) {
	for b.Loop() {
		typeface(b)
	}
}
