package docx_test

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/session/report/doc"
	"halqa/session/report/doc/doctest"
	"halqa/session/report/docx"
	"halqa/session/report/opc/opctest"
	"halqa/session/report/stylesheet"
	"halqa/session/report/stylesheet/sheettest"
)

// dressed is a document in the look of a client's file.
func dressed(tb testing.TB, d *doc.Doc, client []byte) []byte {
	tb.Helper()
	sheet, err := stylesheet.Read(client)
	if err != nil {
		tb.Fatal(err)
	}
	var b bytes.Buffer
	if err := docx.WriteAs(&b, d, sheet); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}

func french() []byte { return sheettest.File(sheettest.French()) }

// styleOf is a style of a document.
func styleOf(tb testing.TB, data []byte, id string) node {
	tb.Helper()
	for _, s := range parsed(tb, opctest.Parts(tb, data)["word/styles.xml"]).all("style") {
		if s.attr("styleId") == id {
			return s
		}
	}
	tb.Fatalf("no style %s", id)
	return node{}
}

// told is one attribute of the first element of a name, with the name of either.
func told(n node, element, attr string) string {
	for _, k := range n.all(element) {
		return k.attr(attr)
	}
	return ""
}

func TestADocumentInTheLookOfAClient(t *testing.T) {
	t.Parallel()
	data := dressed(t, doctest.French(), french())
	checkPackage(t, data)
	parts := opctest.Parts(t, data)
	for name, part := range parts {
		if strings.HasSuffix(name, ".xml") {
			checkOrder(t, name, parsed(t, part))
		}
	}
	styles := parsed(t, parts["word/styles.xml"])
	settings, body := parsed(t, parts["word/settings.xml"]), parsed(t, parts["word/document.xml"])
	for _, c := range []struct {
		what      string
		in        node
		tag, attr string
		want      string
	}{
		{"the font of the text", styles, "rFonts", "ascii", "Carlito"},
		{"the size of the text", styles, "sz", "val", "22"},
		{"the font of headings", styleOf(t, data, "Heading1"), "rFonts", "ascii", "Georgia"},
		{"the colour of headings", styleOf(t, data, "Heading1"), "color", "val", "8C1D18"},
		{"the line under headings", styleOf(t, data, "Heading1"), "bottom", "color", "C0504D"},
		{"that headings are kept with what follows", styleOf(t, data, "Heading1"), "keepNext", "val", ""},
		{"the level of headings", styleOf(t, data, "Heading2"), "outlineLvl", "val", "1"},
		{"white letters of a title, which could not be read", styleOf(t, data, "Title"), "color", "val", "auto"},
		{"the space above a title that filled a page", styleOf(t, data, "Title"), "spacing", "before", "600"},
		{"the place of the title", styleOf(t, data, "Title"), "jc", "val", "center"},
		{"lines that would cut Arabic letters", styleOf(t, data, "Caption"), "spacing", "lineRule", "atLeast"},
		{"the space after the text", styleOf(t, data, "BodyText"), "spacing", "after", "160"},
		{"letters in the head of tables", styleOf(t, data, "TableHead"), "color", "val", "FFFFFF"},
		{"the ground of the head of tables", styleOf(t, data, "ReportTable"), "shd", "fill", "8C1D18"},
		{"the lines of tables", styleOf(t, data, "ReportTable"), "insideV", "color", "C0504D"},
		{"a style that the client has not, larger with the text", styleOf(t, data, "TableText"), "sz", "val", "19"},
		{"the band on the cover", styleOf(t, data, "CoverBand"), "shd", "fill", "8C1D18"},
		{"the margin", body, "pgMar", "left", "1701"},
		{"the colours that Word offers", parsed(t, parts["word/theme/theme1.xml"]), "srgbClr", "val", "000000"},
		{"that Word counts pages again", settings, "updateFields", "val", ""},
	} {
		if !c.in.has(c.tag) || told(c.in, c.tag, c.attr) != c.want {
			t.Errorf("%s is %q, want %q", c.what, told(c.in, c.tag, c.attr), c.want)
		}
	}
	if parsed(t, opctest.Parts(t, written(t, doctest.French()))["word/settings.xml"]).has("updateFields") {
		t.Error("our own look has the pages that were laid out, and Word asks nothing")
	}
}

// What is Arabic stays: the same paragraphs and runs from right to left, and a font that has
// the letters, which is still in the file.
func TestAClientsLookLeavesArabicAlone(t *testing.T) {
	t.Parallel()
	for _, d := range []*doc.Doc{doctest.French(), doctest.Arabic()} {
		plain, data := opctest.Parts(t, written(t, d)), opctest.Parts(t, dressed(t, d, french()))
		a, b := parsed(t, plain["word/document.xml"]), parsed(t, data["word/document.xml"])
		for _, tag := range []string{"bidi", "rtl", "bidiVisual", "lang", "hyperlink", "bookmarkStart"} {
			if len(a.all(tag)) != len(b.all(tag)) || tag != "bidiVisual" && len(a.all(tag)) == 0 {
				t.Errorf("%d times %s, want %d", len(b.all(tag)), tag, len(a.all(tag)))
			}
		}
		if a.text() != b.text() {
			t.Error("the text is another one")
		}
		styles := parsed(t, data["word/styles.xml"])
		if font := told(styles, "rFonts", "cs"); font != told(parsed(t, plain["word/styles.xml"]), "rFonts", "cs") || data["word/fonts/font1.odttf"] == nil {
			t.Errorf("the font of Arabic is %q", font)
		}
		for _, f := range styles.all("style") {
			for _, fonts := range f.all("rFonts") {
				if cs := fonts.attr("cs"); cs != "" {
					t.Errorf("style %s has a font of its own for Arabic, %s", f.attr("styleId"), cs)
				}
			}
		}
		if told(styles, "lang", "bidi") != "ar-MA" {
			t.Errorf("Arabic is read as %s", told(styles, "lang", "bidi"))
		}
	}
	asked := strings.Replace(sheettest.French()[sheettest.Styles], `w:cstheme="minorBidi"`, `w:cs="Sakkal Majalla"`, 1)
	styles := parsed(t, opctest.Parts(t, dressed(t, doctest.Arabic(), sheettest.With(sheettest.Styles, asked)))["word/styles.xml"])
	if font := told(styles, "rFonts", "cs"); font != "Sakkal Majalla" {
		t.Errorf("a font with Arabic letters that the client has is not taken: %q", font)
	}
}

func TestNothingElseOfAClientsFileTravels(t *testing.T) {
	t.Parallel()
	for _, d := range []*doc.Doc{doctest.French(), doctest.Arabic()} {
		ours, theirs := opctest.Parts(t, written(t, d)), opctest.Parts(t, dressed(t, d, french()))
		for name, part := range theirs {
			if upper := bytes.ToUpper(append([]byte(name+" "), part...)); bytes.Contains(upper, []byte(sheettest.Canary)) {
				t.Errorf("%s has a canary", name)
			}
		}
		want := append(slices.Sorted(maps.Keys(ours)), "word/theme/theme1.xml")
		if diff := cmp.Diff(slices.Sorted(slices.Values(want)), slices.Sorted(maps.Keys(theirs))); diff != "" {
			t.Error(diff)
		}
		for _, r := range parsed(t, theirs["word/_rels/document.xml.rels"]).all("Relationship") {
			if r.attr("TargetMode") == "External" && !strings.HasSuffix(r.attr("Type"), "/hyperlink") {
				t.Errorf("a relation outwards: %s", r.attr("Target"))
			}
		}
	}
}

func TestTheSameClientGivesTheSameBytes(t *testing.T) {
	t.Parallel()
	if !bytes.Equal(dressed(t, doctest.French(), french()), dressed(t, doctest.French(), french())) {
		t.Error("other bytes the second time")
	}
}

func TestAPlainFileKeepsOurTablesAndColours(t *testing.T) {
	t.Parallel()
	data := dressed(t, doctest.French(), sheettest.File(map[string]string{
		"word/document.xml": `<w:document xmlns:w="w"/>`, "word/styles.xml": `<w:styles xmlns:w="w"><w:docDefaults/></w:styles>`,
	}))
	ours := written(t, doctest.French())
	for _, id := range []string{"ReportTable", "CoverBand", "CalloutGood"} {
		if a, b := told(styleOf(t, data, id), "shd", "fill"), told(styleOf(t, ours, id), "shd", "fill"); a != b {
			t.Errorf("%s stands on %s, want %s", id, a, b)
		}
	}
	if font := told(styleOf(t, data, "Heading1"), "rFonts", "ascii"); font != "Times New Roman" {
		t.Errorf("headings are set in %q beside the text of Word's own defaults", font)
	}
}

func FuzzLook(f *testing.F) {
	parts := sheettest.French()
	f.Add(parts[sheettest.Styles], parts[sheettest.Theme], parts[sheettest.Body])
	f.Add(`<styles><style type="table" styleId="a"><tblPr><tblBorders><top val="thick" sz="999"/></tblBorders></tblPr></style></styles>`, "", `<document><tblStyle val="a"/></document>`)
	f.Fuzz(func(t *testing.T, styles, theme, body string) {
		sheet, err := stylesheet.Read(sheettest.File(map[string]string{sheettest.Styles: styles, sheettest.Theme: theme, sheettest.Body: body}))
		if err != nil {
			return
		}
		var b bytes.Buffer
		if err := docx.WriteAs(&b, doctest.Arabic(), sheet); err != nil {
			t.Fatal(err)
		}
		checkPackage(t, b.Bytes())
		all := opctest.Parts(t, b.Bytes())
		for _, name := range []string{"word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/document.xml"} {
			checkOrder(t, name, parsed(t, all[name]))
		}
		checkNumbers(t, all)
	})
}
