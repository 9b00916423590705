package html_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/session/report/doc"
	"halqa/session/report/doc/doctest"
	"halqa/session/report/html"
)

func written(tb testing.TB, d *doc.Doc) string {
	tb.Helper()
	var b bytes.Buffer
	if err := html.Write(&b, d); err != nil {
		tb.Fatal(err)
	}
	return b.String()
}

// body is what a page shows, without its head.
func body(tb testing.TB, d *doc.Doc) string {
	tb.Helper()
	_, text, ok := strings.Cut(written(tb, d), "</head>\n")
	if !ok {
		tb.Fatal("the page has no head")
	}
	return text
}

// block writes one block of a French document.
func block(tb testing.TB, b doc.Block) string {
	tb.Helper()
	d := &doc.Doc{Meta: doc.Meta{Lang: "fr", Title: "t"}, Sections: []doc.Section{{Blocks: []doc.Block{b}}}}
	text := body(tb, d)
	_, text, _ = strings.Cut(text, "tabindex=\"-1\"></div>\n")
	text, _, _ = strings.Cut(text, "</section>")
	return strings.TrimSpace(text)
}

func TestFrenchReport(t *testing.T) {
	t.Parallel()
	golden.RequireEqual(t, body(t, doctest.French()))
}

func TestArabicReport(t *testing.T) {
	t.Parallel()
	golden.RequireEqual(t, body(t, doctest.Arabic()))
}

func TestSameDocumentGivesSameBytes(t *testing.T) {
	t.Parallel()
	first := written(t, doctest.French())
	if written(t, doctest.French()) != first {
		t.Error("two writings differ")
	}
}

func TestTextRunsItsOwnWay(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		b    doc.Block
		want string
	}{
		"a text of an unknown other language": {doc.Para{Text: doc.T("قرار")}, `<p dir="rtl" lang="">قرار</p>`},
		"a text of a known other language":    {doc.Para{Text: doc.Inlines{{Text: "قرار", Lang: "ar"}}}, `<p dir="rtl" lang="ar">قرار</p>`},
		"a run set apart":                     {doc.Para{Text: doc.Inlines{{Text: "voir "}, {Text: "O-01", Dir: doc.LTR, Bold: true}}}, `<p>voir <bdi dir="ltr"><strong>O-01</strong></bdi></p>`},
		"markup stays text":                   {doc.Para{Text: doc.T("<b>&</b>")}, `<p>&lt;b&gt;&amp;&lt;/b&gt;</p>`},
		"a bad address is no link":            {doc.Para{Text: doc.Inlines{{Text: "ici", Link: "javascript:x"}}}, `<p>ici</p>`},
		"an address is a link":                {doc.Para{Text: doc.Inlines{{Text: "ici", Link: "https://a.org/?x&y"}}}, `<p><a href="https://a.org/?x&amp;y" rel="noreferrer">ici</a></p>`},
		"lines are kept":                      {doc.Para{Text: doc.T("a\nb")}, `<p>a<br>b</p>`},
		"a list has levels": {
			doc.List{Items: []doc.Item{{Text: doc.T("a")}, {Text: doc.T("b"), Level: 2}, {Text: doc.T("ت")}}},
			"<ul>\n<li>a<ul>\n<li>b</li>\n</ul></li>\n<li><div dir=\"rtl\" lang=\"\">ت</div></li>\n</ul>",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := block(t, c.b); got != c.want {
				t.Errorf("written %q, want %q", got, c.want)
			}
		})
	}
}

// TestHeadingsSkipNoLevel gives levels in any order.
func TestHeadingsSkipNoLevel(t *testing.T) {
	t.Parallel()
	d := &doc.Doc{Meta: doc.Meta{Lang: "fr", Title: "t"}, Sections: []doc.Section{{Blocks: []doc.Block{
		doc.Heading{Level: 3, Text: doc.T("a")},
		doc.Heading{Level: 3, Text: doc.T("b")},
		doc.Heading{Level: 1, Text: doc.T("c")},
		doc.Heading{Level: 3, Text: doc.T("d")},
	}}}}
	if got := ranks(body(t, d)); !slices.Equal(got, []int{1, 2, 3, 2, 3}) {
		t.Errorf("headings of rank %v", got)
	}
	for _, d := range []*doc.Doc{doctest.French(), doctest.Arabic(), doctest.Hostile("x"), {}} {
		inOrder(t, ranks(body(t, d)))
	}
}

func ranks(page string) (all []int) {
	for _, m := range regexp.MustCompile(`<h([1-6])[ >]`).FindAllStringSubmatch(page, -1) {
		n, _ := strconv.Atoi(m[1])
		all = append(all, n)
	}
	return all
}

// inOrder checks that there is one title and that no rank is skipped under it.
func inOrder(t *testing.T, all []int) {
	t.Helper()
	last := 0
	for i, n := range all {
		if n > last+1 || (n == 1) != (i == 0) {
			t.Errorf("headings of rank %v", all)
			return
		}
		last = n
	}
	if len(all) == 0 {
		t.Error("the page has no title")
	}
}

// TestColoursAreReadable computes the contrast of every ink on every ground it stands on
// (WCAG 2.2, 1.4.6: 7 to 1 for text; 1.4.11: 3 to 1 for bars).
func TestColoursAreReadable(t *testing.T) {
	t.Parallel()
	for mode, colours := range palettes(t) {
		pair := func(ink, ground string, least float64) {
			if got := contrast(t, colours[ink], colours[ground]); got < least {
				t.Errorf("%s: %s on %s has a contrast of %.2f, want %v", mode, ink, ground, got, least)
			}
		}
		grounds := []string{"ground", "zebra", "group", "box", "box-good", "box-warn", "box-bad", "box-muted"}
		for _, ground := range grounds {
			for _, ink := range []string{"ink", "soft", "accent", "good", "warn", "bad"} {
				pair(ink, ground, 7)
			}
		}
		pair("on-head", "head", 7)
		for _, bar := range []string{"bar", "bar4", "bar5", "bar-good", "bar2"} {
			pair(bar, "ground", 3)
		}
	}
}

// palettes are the colours of the style sheet, by mode: on a light screen, on a dark one
// and on paper.
func palettes(t *testing.T) map[string]map[string]string {
	t.Helper()
	roots := regexp.MustCompile(`(?s):root \{(.*?)\}`).FindAllStringSubmatch(html.Style(), -1)
	all := map[string]map[string]string{}
	for i, mode := range []string{"light", "dark", "paper"} {
		all[mode] = map[string]string{}
		for _, m := range regexp.MustCompile(`--([a-z0-9-]+): (#[0-9a-f]{6})`).FindAllStringSubmatch(roots[i][1], -1) {
			all[mode][m[1]] = m[2]
		}
	}
	return all
}

// contrast is the ratio of the luminances of two colours (WCAG 2.2).
func contrast(t *testing.T, a, b string) float64 {
	t.Helper()
	luminance := func(s string) float64 {
		n, err := strconv.ParseUint(strings.TrimPrefix(s, "#"), 16, 32)
		if err != nil {
			t.Fatalf("colour %q: %v", s, err)
		}
		sum := 0.0
		for i, weight := range []float64{0.0722, 0.7152, 0.2126} {
			c := float64(n>>(8*i)&255) / 255
			if c <= 0.04045 {
				sum += weight * c / 12.92
			} else {
				sum += weight * math.Pow((c+0.055)/1.055, 2.4)
			}
		}
		return sum
	}
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func TestAPageAsksForNothing(t *testing.T) {
	t.Parallel()
	for _, d := range []*doc.Doc{doctest.French(), doctest.Arabic(), doctest.Hostile(doctest.Strings[2])} {
		page := written(t, d)
		for _, bad := range []string{"<script", "<link", "<iframe", "@import", "url(", " style=", "@font-face"} {
			if strings.Contains(page, bad) {
				t.Errorf("the page has %q", bad)
			}
		}
		if n := strings.Count(page, "src="); n != strings.Count(page, ` src="data:image/`) {
			t.Errorf("%d pictures, not all inside the page", n)
		}
		if !strings.Contains(page, `content="default-src &#39;none&#39;; `) {
			t.Error("the page forbids nothing")
		}
	}
}

func TestAChartIsATableWithItsFigures(t *testing.T) {
	t.Parallel()
	got := block(t, doc.BarChart{Head: "Axe", Series: []doc.Series{{Name: "Points"}}, Unit: "%", Bars: []doc.Bar{{Label: "Soins", Values: []float64{12.5}}}})
	for _, want := range []string{`<th scope="row">Soins</th><td class="end">12.5` + "\u00a0" + `%</td>`, `<th scope="col" class="end">Points</th>`, `<rect x="0" y="0" width="1000" height="9" class="fill0"/>`} {
		if !strings.Contains(got, want) {
			t.Errorf("%s lacks %s", got, want)
		}
	}
}

func FuzzRender(f *testing.F) {
	for _, s := range doctest.Strings {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		page := written(t, doctest.Hostile(s))
		if !utf8.ValidString(page) || strings.ContainsAny(page, "\x00\x1b\u202e\u2067") {
			t.Fatalf("the page carries what it must not: %q", page)
		}
		inOrder(t, ranks(page))
		wellFormed(t, page)
	})
}

// wellFormed reads what is between the tags of the body as XML, in which the page is
// written but for elements that have no end.
func wellFormed(t *testing.T, page string) {
	t.Helper()
	_, text, _ := strings.Cut(page, "</head>\n")
	text = strings.TrimSuffix(strings.TrimSpace(text), "</html>")
	text = regexp.MustCompile(`<(br|col class="w\d+"|img [^>]*)>`).ReplaceAllString(text, "<$1/>")
	dec := xml.NewDecoder(strings.NewReader(text))
	for {
		_, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatalf("the page is not well formed: %v", err)
		}
	}
}
