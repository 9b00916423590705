package md_test

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/session/report/doc"
	"halqa/session/report/doc/doctest"
	"halqa/session/report/md"
)

func written(tb testing.TB, d *doc.Doc) string {
	tb.Helper()
	var b bytes.Buffer
	if err := md.Write(&b, d); err != nil {
		tb.Fatal(err)
	}
	return b.String()
}

// body writes one block of a French document, without the header.
func body(tb testing.TB, b doc.Block) string {
	tb.Helper()
	d := &doc.Doc{Meta: doc.Meta{Lang: "fr"}, Sections: []doc.Section{{Blocks: []doc.Block{b}}}}
	_, text, _ := strings.Cut(written(tb, d), "---\n\n")
	return strings.TrimRight(text, "\n")
}

func TestFrenchReport(t *testing.T) {
	t.Parallel()
	golden.RequireEqual(t, written(t, doctest.French()))
}

func TestArabicReport(t *testing.T) {
	t.Parallel()
	golden.RequireEqual(t, written(t, doctest.Arabic()))
}

func TestSameDocumentGivesSameBytes(t *testing.T) {
	t.Parallel()
	first := written(t, doctest.French())
	if again := written(t, doctest.French()); again != first {
		t.Error("two writings differ")
	}
}

func TestTextStaysText(t *testing.T) {
	t.Parallel()
	for name, c := range map[string][2]string{
		"a sign of heading":             {"# 1", `\# 1`},
		"a dash at the start":           {"- moins", `\- moins`},
		"a dash inside":                 {"a - b", "a - b"},
		"a number with a full stop":     {"12. point", `12\. point`},
		"a decimal inside":              {"vaut 1.5", "vaut 1.5"},
		"a cell border":                 {"a|b", `a\|b`},
		"a tag":                         {"<b>", `\<b\>`},
		"stars and underscores":         {"*a* _b_", `\*a\* \_b\_`},
		"an address is not made a link": {"http://a.b", `http:\/\/a.b`},
		"lines are joined":              {"a\n\n# b", `a \# b`},
		"a hard space stays":            {"1\u00a0250", "1\u00a0250"},
		"controls are gone":             {"a\x1b[0mb\u202e", `a\[0mb`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := body(t, doc.Para{Text: doc.T(c[0])}); got != c[1] {
				t.Errorf("%q is written %q, want %q", c[0], got, c[1])
			}
		})
	}
}

func TestRunsOfALine(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		in   doc.Inlines
		want string
	}{
		"spaces leave the emphasis":         {doc.Inlines{{Text: "Lieu : ", Bold: true}, {Text: "Oujda"}}, "**Lieu :** Oujda"},
		"a sign beside a letter takes tags": {doc.Inlines{{Text: "(a)", Bold: true}, {Text: "b"}}, "<strong>(a)</strong>b"},
		"bold inside a word":                {doc.Inlines{{Text: "a"}, {Text: "b", Bold: true}, {Text: "c"}}, "a**b**c"},
		"a link":                            {doc.Inlines{{Text: "ici", Link: "https://a.org/?x=1&y=(2)"}}, "[ici](<https://a.org/?x=1&y=(2)>)"},
		"an address nobody may be sent to":  {doc.Inlines{{Text: "ici", Link: "javascript:x"}}, "ici"},
		"a run set apart":                   {doc.Inlines{{Text: "voir "}, {Text: "(1) أ", Dir: doc.RTL}}, "voir \u200e\u200f(1) أ\u200f\u200e"},
		"a reference without target":        {doc.Inlines{{Text: "voir "}, {Ref: "rien"}, {Text: "."}}, "voir ."},
		"only a space between two words":    {doc.Inlines{{Text: "a"}, {Text: " ", Bold: true}, {Text: "b"}}, "a b"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := body(t, doc.Para{Text: c.in}); got != c.want {
				t.Errorf("written %q, want %q", got, c.want)
			}
		})
	}
}

func TestBlocksAgainstTheDirectionAreTurned(t *testing.T) {
	t.Parallel()
	if got, want := body(t, doc.Para{Text: doc.T("قرار")}), "<div dir=\"rtl\">\n\nقرار\n\n</div>"; got != want {
		t.Errorf("written %q, want %q", got, want)
	}
	list := doc.List{Ordered: true, Items: []doc.Item{{Text: doc.T("un")}, {Text: doc.T("a"), Level: 1}, {Text: doc.T("اثنان")}}}
	want := "1. un\n    1. a\n2. <span dir=\"rtl\">اثنان</span>"
	if got := body(t, list); got != want {
		t.Errorf("written %q, want %q", got, want)
	}
}

func TestEveryLineOfATableHasItsColumns(t *testing.T) {
	t.Parallel()
	for i, s := range doctest.Strings {
		if len(s) > 1000 {
			continue
		}
		cells := 0
		text := body(t, doc.Table{Head: doc.Cells("a", s), Rows: []doc.Row{{Cells: []doc.Cell{{Text: doc.T(s), Span: 3}}}}})
		for line := range strings.Lines(text) {
			n := strings.Count(strings.ReplaceAll(line, `\|`, ""), "|")
			if cells == 0 {
				cells = n
			}
			if n != cells {
				t.Errorf("string %d: a line of %d borders under one of %d: %q", i, n, cells, line)
			}
		}
	}
}

func FuzzRender(f *testing.F) {
	for _, s := range doctest.Strings {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := written(t, doctest.Hostile(s))
		if !utf8.ValidString(got) || strings.ContainsAny(got, "\x00\x1b\u202e\u2067") {
			t.Fatalf("the text carries what it must not: %q", got)
		}
		if a, b := strings.Count(got, "\n<div "), strings.Count(got, "\n</div>"); a != b {
			t.Fatalf("%d div opened, %d closed", a, b)
		}
		for line := range strings.Lines(got) {
			if strings.Contains(strings.ReplaceAll(line, `\<`, ""), "<script") {
				t.Fatalf("a tag of the text is a tag of the document: %q", line)
			}
		}
	})
}
