package doc_test

import (
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"halqa/session/report/doc"
)

func TestDirectionOfText(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		dir, base, want doc.Dir
		text            string
	}{
		"first strong letter is Latin":          {text: "12 — MS2 وجدة", want: doc.LTR},
		"first strong letter is Arabic":         {text: "12 — وجدة MS2", want: doc.RTL},
		"digits alone follow what is around":    {text: "2025-2028", base: doc.RTL, want: doc.RTL},
		"nothing strong and nothing around":     {text: "— 40 %", want: doc.LTR},
		"what the builder says wins":            {text: "MS2", dir: doc.RTL, want: doc.RTL},
		"a right-to-left mark is a strong sign": {text: "\u200f12", want: doc.RTL},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := doc.Resolve(c.dir, c.text, c.base); got != c.want {
				t.Errorf("Resolve(%v, %q, %v) = %v, want %v", c.dir, c.text, c.base, got, c.want)
			}
		})
	}
}

func TestDirectionOfSections(t *testing.T) {
	t.Parallel()
	french := doc.Doc{Meta: doc.Meta{Lang: "fr-FR"}}
	arabic := doc.Doc{Meta: doc.Meta{Lang: "ar"}}
	for name, c := range map[string]struct {
		d    doc.Doc
		s    doc.Section
		want doc.Dir
	}{
		"a French document runs left to right":      {french, doc.Section{}, doc.LTR},
		"an Arabic document runs right to left":     {arabic, doc.Section{}, doc.RTL},
		"an Arabic section of a French document":    {french, doc.Section{Lang: "ar-MA"}, doc.RTL},
		"a French section of an Arabic document":    {arabic, doc.Section{Lang: "fr"}, doc.LTR},
		"a direction that is said beats a language": {arabic, doc.Section{Lang: "ar", Dir: doc.LTR}, doc.LTR},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := c.d.DirOf(c.s); got != c.want {
				t.Errorf("DirOf = %v, want %v", got, c.want)
			}
		})
	}
}

// sides prints pieces as «text» for right to left and [text] for left to right.
func sides(ps []doc.Piece) string {
	var b strings.Builder
	for _, p := range ps {
		if p.RTL {
			b.WriteString("«" + p.Text + "»")
		} else {
			b.WriteString("[" + p.Text + "]")
		}
	}
	return b.String()
}

func TestPiecesFollowTheLevelsOfUnicode(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		in   doc.Inlines
		base doc.Dir
		want string
	}{
		"Latin text is one piece":                {doc.T("Le plan (2025)"), doc.LTR, "[Le plan (2025)]"},
		"an Arabic phrase keeps its inner space": {doc.T("le « سنة وجدة » oui"), doc.LTR, "[le « ]«سنة وجدة»[ » oui]"},
		"a number inside Arabic inside French":   {doc.T("a سنة 2024 وجدة b"), doc.LTR, "[a ]«سنة »[2024]« وجدة»[ b]"},
		"a date stays in one piece in Arabic":    {doc.T("قبل 31/03/2025"), doc.RTL, "«قبل »[31/03/2025]"},
		"the bracket around Latin is Arabic's":   {doc.T("(MS2) وجدة"), doc.RTL, "«(»[MS2]«) وجدة»"},
		"bold does not move the full stop": {
			doc.Inlines{{Text: "وجدة"}, {Text: " MS2", Bold: true}, {Text: "."}},
			doc.RTL, "«وجدة»« »[MS2]«.»",
		},
		"a span with its own direction is set apart": {
			doc.Inlines{{Text: "فكرة "}, {Text: "40 % (max)", Dir: doc.LTR}, {Text: " هنا"}},
			doc.RTL, "«فكرة »[40 % (max)]« هنا»",
		},
		"an override is dropped": {doc.T("a\u202eb\u202c"), doc.LTR, "[ab]"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := sides(doc.Pieces(c.in, c.base)); got != c.want {
				t.Errorf("Pieces = %s, want %s", got, c.want)
			}
		})
	}
}

func TestPiecesKeepEveryLetterInOrder(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		texts := rapid.SliceOfN(rapid.String(), 0, 4).Draw(t, "texts")
		base := rapid.SampledFrom([]doc.Dir{doc.LTR, doc.RTL}).Draw(t, "base")
		var in doc.Inlines
		for i, s := range texts {
			in = append(in, doc.Span{Text: s, Bold: i%2 == 1, Dir: doc.Dir(i % 3)})
		}
		var got, want strings.Builder
		for _, p := range doc.Pieces(in, base) {
			got.WriteString(p.Text)
		}
		for _, s := range in {
			want.WriteString(doc.Clean(s.Text))
		}
		if got.String() != want.String() {
			t.Fatalf("pieces read %q, want %q", got.String(), want.String())
		}
	})
}

func TestCleanIsValidAndDoneOnce(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		raw := string(rapid.SliceOf(rapid.Byte()).Draw(t, "bytes"))
		once := doc.Clean(raw)
		if !utf8.ValidString(once) || strings.ContainsAny(once, "\x00\x1b\u009b\u202e\u2066\uffff") {
			t.Fatalf("Clean(%q) = %q", raw, once)
		}
		if twice := doc.Clean(once); twice != once {
			t.Fatalf("cleaning %q again gives %q", once, twice)
		}
	})
	if got := doc.Clean("أ\u200fب\u200cج"); got != "أ\u200fب\u200cج" {
		t.Errorf("the marks of Arabic are gone: %q", got)
	}
}

func TestSafeLink(t *testing.T) {
	t.Parallel()
	for link, want := range map[string]string{
		"https://example.org/a?b=c": "https://example.org/a?b=c",
		" mailto:a@example.org ":    "mailto:a@example.org",
		"javascript:alert(1)":       "",
		"file:///etc/passwd":        "",
		"https://":                  "",
		"https://a\" onclick=":      "",
	} {
		if got := (doc.Span{Link: link}).SafeLink(); got != want {
			t.Errorf("SafeLink of %q = %q, want %q", link, got, want)
		}
	}
}

func TestLangTag(t *testing.T) {
	t.Parallel()
	for lang, want := range map[string]string{
		"fr": "fr", "ar-MA": "ar-MA", "": "", "fr-": "", "fr_FR": "", "en\" x=": "", strings.Repeat("a", 36): "",
	} {
		if got := doc.LangTag(lang); got != want {
			t.Errorf("LangTag(%q) = %q, want %q", lang, got, want)
		}
	}
}

func TestIndexNumbersAndNames(t *testing.T) {
	t.Parallel()
	arabic := doc.Labels{Table: "جدول", Figure: "شكل"}
	d := &doc.Doc{
		Meta:  doc.Meta{Lang: "fr", Numbered: true, Labels: doc.Labels{Table: "Tableau", Figure: "Figure"}},
		Pages: map[string]int{"votes": 4},
		Sections: []doc.Section{
			{Blocks: []doc.Block{
				doc.Heading{Level: 1, ID: "Contexte", Text: doc.T("Contexte")},
				doc.Table{ID: "t", Caption: "Participants"},
				doc.Table{},
				doc.Heading{Level: 2, ID: "Contexte", Text: doc.T("Suite")},
				doc.Heading{Level: 1, ID: "votes", Text: doc.T("Votes")},
				doc.Heading{Level: 9, Text: doc.T("Détail")},
				doc.Heading{Level: 1, Text: doc.T("Annexe"), Unnumbered: true},
			}},
			{Lang: "ar", Labels: &arabic, Blocks: []doc.Block{
				doc.Table{ID: "a", Caption: "قرارات"},
				doc.Gantt{ID: "g", Caption: "برنامج"},
			}},
		},
	}
	type row struct {
		Anchor, Number, Name string
		Page                 int
	}
	var got []row
	x := d.Index()
	for _, e := range x.All {
		got = append(got, row{e.Anchor, e.Number, e.Name(), e.Page})
	}
	want := []row{
		{"contexte", "1", "Contexte", 0},
		{"t", "1", "Tableau 1", 0},
		{"part-3", "1.1", "Suite", 0},
		{"votes", "2", "Votes", 4},
		{"part-5", "2.0.1", "Détail", 0},
		{"part-6", "", "Annexe", 0},
		{"a", "2", "جدول 2", 0},
		{"g", "1", "شكل 1", 0},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if x.At(0, 1) != x.Find("t") || x.At(0, 2) != nil || x.Find("") != nil {
		t.Error("targets are not found where they stand")
	}
	if n := len(x.Headings(1)); n != 3 {
		t.Errorf("%d headings of level 1, want 3", n)
	}
}

func TestRectMakesHostileShapesWhole(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		spans := rapid.SliceOfN(rapid.SliceOfN(rapid.IntRange(-2, 5), 0, 6), 0, 5).Draw(t, "spans")
		tb := doc.Table{Cols: doc.Cols(1, math.NaN(), -3, math.Inf(1))[:rapid.IntRange(0, 4).Draw(t, "cols")]}
		for _, r := range spans {
			var row doc.Row
			for _, n := range r {
				row.Cells = append(row.Cells, doc.Cell{Span: n})
			}
			tb.Rows = append(tb.Rows, row)
		}
		got := tb.Rect()
		for _, c := range got.Cols {
			if !(c.Weight > 0) || math.IsInf(c.Weight, 0) {
				t.Fatalf("weight %v", c.Weight)
			}
		}
		for i, r := range append(got.Rows, doc.Row{Cells: got.Head}) {
			n := 0
			for _, c := range r.Cells {
				n += c.Span
			}
			if n != len(got.Cols) {
				t.Fatalf("row %d covers %d of %d columns", i, n, len(got.Cols))
			}
		}
	})
}

func TestRectOfChartsAndTimelines(t *testing.T) {
	t.Parallel()
	c := doc.BarChart{Bars: []doc.Bar{{Values: []float64{math.NaN(), 3}}, {Values: []float64{7}}, {}}}.Rect()
	got := [][]float64{c.Bars[0].Values, c.Bars[1].Values, c.Bars[2].Values}
	if diff := cmp.Diff([][]float64{{0}, {7}, {0}}, got); diff != "" {
		t.Error(diff)
	}
	g := doc.Gantt{Periods: []string{"T1", "T2"}, Rows: []doc.GanttRow{{From: 9, To: -4}}}.Rect()
	if g.Rows[0].From != 0 || g.Rows[0].To != 1 {
		t.Errorf("row covers %d to %d", g.Rows[0].From, g.Rows[0].To)
	}
}

func TestLimitKeepsBackWhatIsAboveAClass(t *testing.T) {
	t.Parallel()
	h := func(level int, s string) doc.Block { return doc.Heading{Level: level, Text: doc.T(s)} }
	d := &doc.Doc{Sections: []doc.Section{
		{Blocks: []doc.Block{
			h(1, "Contexte"),
			doc.Para{Text: doc.T("public")},
			h(2, "Voix"),
			doc.Para{Text: doc.T("canari"), Class: doc.C3},
			h(1, "Noms"), h(2, "Présence"),
			doc.Table{Rows: []doc.Row{{Cells: doc.Cells("canari"), Class: doc.C2}}},
			h(1, "Idées"),
			doc.List{Items: []doc.Item{{Text: doc.T("canari"), Class: doc.C2}, {Text: doc.T("idée")}}},
		}},
		{Blocks: []doc.Block{doc.Para{Text: doc.T("canari"), Class: doc.C2}}},
	}}
	want := &doc.Doc{Sections: []doc.Section{{Blocks: []doc.Block{
		h(1, "Contexte"),
		doc.Para{Text: doc.T("public")},
		h(1, "Idées"),
		doc.List{Items: []doc.Item{{Text: doc.T("idée")}}},
	}}}}
	if diff := cmp.Diff(want, d.Limit(doc.C1)); diff != "" {
		t.Error(diff)
	}
	if len(d.Sections[0].Blocks) != 9 {
		t.Error("the document itself was changed")
	}
}

func FuzzPieces(f *testing.F) {
	f.Add("MS2 وجدة (2025)", true)
	f.Add(strings.Repeat("(", 500)+"ا", false)
	f.Add("\u2029א\n1", true)
	f.Fuzz(func(t *testing.T, s string, rtl bool) {
		base := doc.LTR
		if rtl {
			base = doc.RTL
		}
		n := 0
		for _, p := range doc.Pieces(doc.T(s), base) {
			n += len(p.Text)
		}
		if n != len(doc.Clean(s)) {
			t.Fatalf("pieces hold %d bytes of %d", n, len(doc.Clean(s)))
		}
	})
}
