package docx_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"
	"github.com/google/go-cmp/cmp"

	"halqa/session/report/doc"
	"halqa/session/report/doc/doctest"
	"halqa/session/report/docx"
	"halqa/session/report/opc/opctest"
)

func written(tb testing.TB, d *doc.Doc) []byte {
	tb.Helper()
	var b bytes.Buffer
	if err := docx.Write(&b, d); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}

// node is an element of a part. Names are without their prefix.
type node struct {
	XMLName xml.Name
	Attrs   []xml.Attr `xml:",any,attr"`
	Kids    []node     `xml:",any"`
	Text    string     `xml:",chardata"`
}

func parsed(tb testing.TB, data []byte) node {
	tb.Helper()
	var n node
	if err := xml.Unmarshal(data, &n); err != nil {
		tb.Fatalf("not well formed: %v", err)
	}
	return n
}

func (n node) attr(name string) string {
	for _, a := range n.Attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// all returns the elements of a name inside n, in order.
func (n node) all(name string) []node {
	var out []node
	for _, k := range n.Kids {
		if k.XMLName.Local == name {
			out = append(out, k)
		}
		out = append(out, k.all(name)...)
	}
	return out
}

func (n node) has(name string) bool { return len(n.all(name)) > 0 }

// text joins the texts of the runs.
func (n node) text() string {
	var b strings.Builder
	for _, t := range n.all("t") {
		b.WriteString(t.Text)
	}
	return b.String()
}

func (n node) style() string {
	for _, p := range n.all("pStyle") {
		return p.attr("val")
	}
	return ""
}

func document(tb testing.TB, d *doc.Doc) node {
	tb.Helper()
	return parsed(tb, opctest.Parts(tb, written(tb, d))["word/document.xml"])
}

func lines(part []byte) []byte {
	for _, tag := range []string{"<w:p>", "<w:tbl>", "<w:tr>", "<w:r>", "<w:sectPr>", "</w:tbl>", "<w:sdt>"} {
		part = bytes.ReplaceAll(part, []byte(tag), []byte("\n"+tag))
	}
	return part
}

func TestFrenchDocumentXML(t *testing.T) {
	t.Parallel()
	golden.RequireEqual(t, lines(opctest.Parts(t, written(t, doctest.French()))["word/document.xml"]))
}

func TestArabicDocumentXML(t *testing.T) {
	t.Parallel()
	golden.RequireEqual(t, lines(opctest.Parts(t, written(t, doctest.Arabic()))["word/document.xml"]))
}

func TestSameDocumentGivesSameBytes(t *testing.T) {
	t.Parallel()
	for name, make := range map[string]func() *doc.Doc{"French": doctest.French, "Arabic": doctest.Arabic} {
		if !bytes.Equal(written(t, make()), written(t, make())) {
			t.Errorf("two writings of the %s report differ", name)
		}
	}
}

func checkWellFormed(tb testing.TB, name string, data []byte) {
	tb.Helper()
	for d := xml.NewDecoder(bytes.NewReader(data)); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			tb.Fatalf("%s is not well formed: %v", name, err)
		}
	}
}

// checkPackage fails unless every part is well formed and typed, and every
// relationship leads to a part.
func checkPackage(tb testing.TB, data []byte) {
	tb.Helper()
	parts := opctest.Parts(tb, data)
	types := map[string]bool{}
	for _, n := range parsed(tb, parts["[Content_Types].xml"]).Kids {
		types[n.attr("PartName")+n.attr("Extension")] = true
	}
	for name, body := range parts {
		ext := strings.TrimPrefix(path.Ext(name), ".")
		if name != "[Content_Types].xml" && !types["/"+name] && !types[ext] {
			tb.Errorf("%s has no content type", name)
		}
		if ext == "xlsx" {
			checkPackage(tb, body)
			continue
		}
		if ext == doc.PNG || ext == doc.JPEG || ext == "odttf" {
			continue
		}
		if ext != "rels" {
			checkWellFormed(tb, name, body)
			continue
		}
		root := parsed(tb, body)
		folder := path.Dir(path.Dir(name))
		for _, r := range root.Kids {
			target := path.Join(folder, r.attr("Target"))
			if r.attr("TargetMode") != "External" && parts[target] == nil {
				tb.Errorf("%s leads to %s, which is not there", name, target)
			}
		}
	}
}

func TestEveryPartIsWellFormed(t *testing.T) {
	t.Parallel()
	for name, d := range map[string]*doc.Doc{
		"French report": doctest.French(), "Arabic report": doctest.Arabic(),
		"document with pictures": doctest.Pictures(), "empty document": {}, "one empty section": {Sections: []doc.Section{{Cover: true}}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			checkPackage(t, written(t, d))
		})
	}
}

func FuzzRender(f *testing.F) {
	for _, s := range doctest.Strings {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		data := written(t, doctest.Hostile(s))
		checkPackage(t, data)
		parts := opctest.Parts(t, data)
		body := parsed(t, parts["word/document.xml"])
		checkStructure(t, body)
		checkOrder(t, "word/document.xml", body)
		checkNumbers(t, parts)
	})
}

func TestContentsListTheHeadings(t *testing.T) {
	t.Parallel()
	body := document(t, doctest.French())
	var entries, headings []string
	for _, p := range body.all("p") {
		switch s := p.style(); s {
		case "TOC1", "TOC2":
			link := p.all("hyperlink")[0]
			entries = append(entries, s[3:]+" "+link.attr("anchor"))
		case "Heading1", "Heading2":
			headings = append(headings, s[7:]+" "+p.all("bookmarkStart")[0].attr("name"))
		}
	}
	if len(headings) == 0 {
		t.Fatal("no heading")
	}
	if diff := cmp.Diff(headings, entries); diff != "" {
		t.Error(diff)
	}
}

func TestContentsPrintKnownPages(t *testing.T) {
	t.Parallel()
	d := doctest.Arabic()
	d.Pages = map[string]int{"siyaq": 17, "barnamaj": 42}
	var got []string
	for _, p := range document(t, d).all("p") {
		if strings.HasPrefix(p.style(), "TOC1") || strings.HasPrefix(p.style(), "TOC2") {
			ts := p.all("t")
			got = append(got, ts[len(ts)-1].Text)
		}
	}
	if diff := cmp.Diff([]string{"17", "1", "1", "42"}, got); diff != "" {
		t.Error(diff)
	}
}

// checkStructure fails unless what every document must satisfy holds.
func checkStructure(tb testing.TB, body node) {
	tb.Helper()
	for i, tbl := range body.all("tbl") {
		rows := tbl.all("tr")
		if len(rows) == 0 || !rows[0].has("tblHeader") && len(rows[0].text()) < 1500 {
			tb.Errorf("table %d does not repeat its header row", i)
		}
		columns := len(tbl.all("gridCol"))
		for j, r := range rows {
			if !r.has("cantSplit") && len(r.text()) < 1500 {
				tb.Errorf("row %d of table %d may split", j, i)
			}
			n := 0
			for _, c := range r.all("tc") {
				n++
				for _, g := range c.all("gridSpan") {
					extra := 0
					if _, err := fmt.Sscan(g.attr("val"), &extra); err != nil {
						tb.Fatal(err)
					}
					n += extra - 1
				}
			}
			if n != columns {
				tb.Errorf("row %d of table %d covers %d of %d columns", j, i, n, columns)
			}
		}
	}
	marks := map[string]bool{}
	for _, m := range body.all("bookmarkStart") {
		if name := m.attr("name"); marks[name] || len(name) > 40 {
			tb.Errorf("bookmark %q is twice there or too long", name)
		}
		marks[m.attr("name")] = true
	}
	for _, h := range body.all("hyperlink") {
		if a := h.attr("anchor"); a != "" && !marks[a] {
			tb.Errorf("a link leads to %q, which is not there", a)
		}
	}
	depth := 0
	for _, c := range body.all("fldChar") {
		depth += map[string]int{"begin": 1, "end": -1}[c.attr("fldCharType")]
		if depth < 0 {
			tb.Fatal("a field ends before it begins")
		}
	}
	if depth != 0 {
		tb.Errorf("%d fields have no end", depth)
	}
}

func TestStructure(t *testing.T) {
	t.Parallel()
	for name, d := range map[string]*doc.Doc{"French": doctest.French(), "Arabic": doctest.Arabic()} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			body := document(t, d)
			if len(body.all("tbl")) < 2 || len(body.all("fldChar")) < 6 {
				t.Fatal("the report has lost its tables or fields")
			}
			checkStructure(t, body)
		})
	}
}

func isArabic(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return r >= 0x621 && r <= 0x64a })
}

func isLatin(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' })
}

func TestArabicIsLogicalAndMarked(t *testing.T) {
	t.Parallel()
	for name, d := range map[string]*doc.Doc{"French": doctest.French(), "Arabic": doctest.Arabic()} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			n := 0
			for _, p := range document(t, d).all("p") {
				text := p.text()
				if isArabic(text) && !isLatin(text) && !p.has("bidi") && !strings.HasPrefix(p.style(), "TOC") {
					t.Errorf("a paragraph of Arabic is not right to left: %s", text)
				}
				for _, r := range p.all("r") {
					if !isArabic(r.text()) {
						continue
					}
					n++
					if !r.has("rtl") || r.all("lang")[0].attr("bidi") != "ar-MA" {
						t.Errorf("a run of Arabic is not marked: %s", r.text())
					}
					if isLatin(r.text()) {
						t.Errorf("a run holds two directions: %s", r.text())
					}
				}
			}
			if n == 0 {
				t.Error("no Arabic at all")
			}
		})
	}
	text := document(t, doctest.Arabic()).text()
	if !strings.Contains(text, "الخلوة الاستراتيجية") {
		t.Error("the Arabic is not in logical order")
	}
}

func TestTablesAndPagesAreMirroredInArabic(t *testing.T) {
	t.Parallel()
	body := document(t, doctest.Arabic())
	for i, tbl := range body.all("tbl") {
		if !tbl.has("bidiVisual") {
			t.Errorf("table %d is not mirrored", i)
		}
	}
	for i, s := range body.all("sectPr") {
		if !s.has("bidi") {
			t.Errorf("section %d is not right to left", i)
		}
	}
	mirrored := 0
	for _, tbl := range document(t, doctest.French()).all("tbl") {
		if tbl.has("bidiVisual") {
			mirrored++
		}
	}
	if mirrored != 1 {
		t.Errorf("%d tables of the French report are mirrored, want that of its Arabic page", mirrored)
	}
}

func TestReferencesNameWhatTheyLeadTo(t *testing.T) {
	t.Parallel()
	text := document(t, doctest.French()).text()
	for _, want := range []string{"(voir Figure 1 et Tableau 4)", "la partie « Objectifs et cadre de suivi »"} {
		if !strings.Contains(text, want) {
			t.Errorf("the text lacks %q", want)
		}
	}
}

func TestProofingLanguages(t *testing.T) {
	t.Parallel()
	d := doctest.French()
	d.Sections = append(d.Sections, doc.Section{Blocks: []doc.Block{
		doc.Para{Text: doc.Inlines{{Text: "le "}, {Text: "logical framework", Lang: "en"}}},
	}})
	parts := opctest.Parts(t, written(t, d))
	if s := string(parts["word/styles.xml"]); !strings.Contains(s, `w:lang w:val="fr-FR" w:eastAsia="fr-FR" w:bidi="ar-MA"`) {
		t.Error("the styles do not name the languages")
	}
	if s := string(parts["word/document.xml"]); !strings.Contains(s, `<w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">logical`) {
		t.Error("an English run is not marked")
	}
}

func TestChartsCarryTheirFigures(t *testing.T) {
	t.Parallel()
	parts := opctest.Parts(t, written(t, doctest.French()))
	chart := parsed(t, parts["word/charts/chart1.xml"])
	var got []string
	for _, v := range chart.all("v") {
		got = append(got, v.Text)
	}
	want := []string{
		"Points", "Protection des enfants et jeunes migrants", "Santé mentale et accès aux soins",
		"Insertion socio-professionnelle", "استدامة الموارد المالية", "Plaidoyer et coordination", "41", "33", "21", "16", "9",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	sheet := string(opctest.Parts(t, parts["word/embeddings/chart1.xlsx"])["xl/worksheets/sheet1.xml"])
	if strings.Contains(sheet, "<f>") || !strings.Contains(sheet, `<c r="B2"><v>41</v></c>`) {
		t.Errorf("the data behind the chart: %s", sheet)
	}
	for _, p := range document(t, doctest.French()).all("docPr") {
		if !strings.HasPrefix(p.attr("descr"), "Barres") {
			t.Errorf("a chart says %q to those who cannot see it", p.attr("descr"))
		}
	}
}

func TestPropertiesHaveNoClockOfTheirOwn(t *testing.T) {
	t.Parallel()
	core := string(opctest.Parts(t, written(t, doctest.French()))["docProps/core.xml"])
	for _, want := range []string{">2026-12-14T09:30:00Z<", "<dc:title>Rapport de la retraite stratégique<", "<dc:language>fr-FR<"} {
		if !strings.Contains(core, want) {
			t.Errorf("properties lack %q: %s", want, core)
		}
	}
	if none := opctest.Parts(t, written(t, &doc.Doc{}))["docProps/core.xml"]; bytes.Contains(none, []byte("dcterms:created")) {
		t.Errorf("a document without a date is dated: %s", none)
	}
}

func TestTooManyColumnsAreRefused(t *testing.T) {
	t.Parallel()
	wide := &doc.Doc{Sections: []doc.Section{{Blocks: []doc.Block{doc.Gantt{Periods: make([]string, 63)}}}}}
	if err := docx.Write(io.Discard, wide); !errors.Is(err, docx.ErrTooWide) {
		t.Errorf("error is %v", err)
	}
	wide.Sections[0].Blocks[0] = doc.Gantt{Periods: make([]string, 62)}
	if err := docx.Write(io.Discard, wide); err != nil {
		t.Error(err)
	}
}

var errFull = errors.New("no space left")

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errFull }

func TestWriteTellsWhatTheDiskSaid(t *testing.T) {
	t.Parallel()
	if err := docx.Write(fullDisk{}, doctest.Arabic()); !errors.Is(err, errFull) {
		t.Errorf("error is %v", err)
	}
}

func BenchmarkWrite(b *testing.B) {
	d := doctest.French()
	b.ReportAllocs()
	for b.Loop() {
		if err := docx.Write(io.Discard, d); err != nil {
			b.Fatal(err)
		}
	}
}
