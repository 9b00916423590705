package stylesheet_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/session/report/stylesheet"
	"halqa/session/report/stylesheet/sheettest"
)

func look(tb testing.TB, data []byte) *stylesheet.Sheet {
	tb.Helper()
	s, err := stylesheet.Read(data)
	if err != nil {
		tb.Fatal(err)
	}
	return s
}

func TestATemplateOfWordInFrench(t *testing.T) {
	t.Parallel()
	s := look(t, sheettest.File(sheettest.French()))
	red := stylesheet.Edge{Kind: "single", Size: 4, Colour: "C0504D"}
	want := &stylesheet.Sheet{
		Page: &stylesheet.Page{Width: 11906, Height: 16838, Left: 1701, Right: 1134, Top: 1985, Bottom: 1417, Header: 709, Footer: 709},
		Colours: map[string]string{
			"dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6", "accent1": "C0504D", "accent2": "B03A2E", "hlink": "0563C1",
		},
		Styles: map[stylesheet.Role]stylesheet.Style{
			stylesheet.Normal: {Font: "Carlito", Size: 22, Ink: "auto", After: 160, Line: stylesheet.Line{Rule: "auto", Height: 259}, Align: "both"},
			stylesheet.Heading1: {
				Font: "Georgia", Size: 32, Ink: "8C1D18", Bold: true, Caps: true, Before: 360, After: 120, Line: stylesheet.Line{Rule: "auto", Height: 259}, Align: "start",
				Below: stylesheet.Edge{Kind: "single", Size: 8, Space: 1, Colour: "C0504D"},
			},
			stylesheet.Heading2: {Font: "Georgia", Size: 26, Ink: "B03A2E", Bold: true, Before: 240, After: 80, Line: stylesheet.Line{Rule: "auto", Height: 259}, Align: "start"},
			stylesheet.Heading3: {Font: "Georgia", Size: 24, Ink: "B03A2E", Italic: true, Before: 240, After: 80, Line: stylesheet.Line{Rule: "auto", Height: 259}, Align: "start"},
			stylesheet.Title:    {Font: "Georgia", Size: 56, Ink: "FFFFFF", Bold: true, Before: 2000, After: 240, Line: stylesheet.Line{Rule: "auto", Height: 240}, Align: "center"},
			stylesheet.Caption:  {Font: "Carlito", Size: 18, Ink: "44546A", Italic: true, After: 120, Line: stylesheet.Line{Rule: "exact", Height: 200}, Align: "both"},
		},
		Table: &stylesheet.Table{Top: red, Bottom: red, Left: red, Right: red, Across: red, Down: red, HeadShade: "8C1D18", HeadInk: "FFFFFF", HeadBold: true, EvenShade: "F9E9E8"},
	}
	if diff := cmp.Diff(want, s); diff != "" {
		t.Error(diff)
	}
}

// changed is the template with other words in its styles.
func changed(from, to string) []byte {
	return sheettest.With(sheettest.Styles, strings.ReplaceAll(sheettest.French()[sheettest.Styles], from, to))
}

func TestStylesAreFoundByNameAndByIdentifier(t *testing.T) {
	t.Parallel()
	for name, data := range map[string][]byte{
		"a file of Word in English":         changed(`w:styleId="Titre1"`, `w:styleId="Heading1"`),
		"an identifier that says nothing":   changed(`w:styleId="Titre1"`, `w:styleId="Style12"`),
		"a name in French":                  changed(`w:val="heading 1"`, `w:val="Titre 1"`),
		"a name that says nothing":          changed(`w:val="heading 1"`, `w:val="Chapitre"`),
		"a name with capitals":              changed(`w:val="heading 1"`, `w:val=" Heading 1 "`),
		"the strict form of the standard":   changed("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"),
		"no relations":                      sheettest.With(sheettest.Rels, ""),
		"a style based on itself":           changed(`<w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>`, `<w:name w:val="heading 1"/><w:basedOn w:val="Titre1"/>`),
		"a style based on what there isn't": changed(`<w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>`, `<w:name w:val="heading 1"/><w:basedOn w:val="Rien"/>`),
	} {
		if h := look(t, data).Styles[stylesheet.Heading1]; h.Ink != "8C1D18" || h.Size != 32 || h.Font != "Georgia" {
			t.Errorf("%s: heading 1 is %+v", name, h)
		}
	}
}

func TestWhatAFileLacksIsSaid(t *testing.T) {
	t.Parallel()
	s := look(t, sheettest.With(sheettest.Styles, `<w:styles xmlns:w="w"><w:docDefaults/></w:styles>`))
	want := stylesheet.Style{Font: "Times New Roman", Size: 20, Ink: "auto", Line: stylesheet.Line{Rule: "auto", Height: 240}, Align: "start"}
	if diff := cmp.Diff(map[stylesheet.Role]stylesheet.Style{stylesheet.Normal: want}, s.Styles); diff != "" || s.Table != nil {
		t.Error(diff, s.Table)
	}
	if s = look(t, sheettest.With(sheettest.Theme, "")); len(s.Colours) > 0 || s.Styles[stylesheet.Heading2].Ink != "auto" {
		t.Errorf("without a theme: %v, %+v", s.Colours, s.Styles[stylesheet.Heading2])
	}
}

func TestPaperIsOneThatCanBePrintedOn(t *testing.T) {
	t.Parallel()
	paper := func(section string) *stylesheet.Page {
		return look(t, sheettest.With(sheettest.Body, `<w:document xmlns:w="w"><w:body><w:p><w:pPr><w:sectPr><w:pgSz w:w="9000" w:h="12000"/></w:sectPr></w:pPr></w:p>`+section+`</w:body></w:document>`)).Page
	}
	across := paper(`<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1000" w:right="2000" w:bottom="1100" w:left="1500" w:header="600" w:footer="500"/></w:sectPr>`)
	if want := (&stylesheet.Page{Width: 11906, Height: 16838, Left: 1100, Right: 1000, Top: 1500, Bottom: 2000, Header: 600, Footer: 500}); !cmp.Equal(across, want) {
		t.Errorf("a page on its side, turned upright: %+v", across)
	}
	for name, section := range map[string]string{
		"a label":    `<w:sectPr><w:pgSz w:w="3000" w:h="2000"/></w:sectPr>`,
		"no text":    `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="5000" w:right="5000" w:top="1" w:bottom="1"/></w:sectPr>`,
		"no numbers": `<w:sectPr><w:pgSz w:w="NaN" w:h="-"/></w:sectPr>`,
		"nothing":    `<w:sectPr/>`,
	} {
		if p := paper(section); p != nil {
			t.Errorf("%s: %+v", name, p)
		}
	}
	if p := paper(""); p == nil || p.Width != 9000 {
		t.Errorf("the last section of the text: %+v", p)
	}
}

func TestOnlyFontsWithArabicLettersAreForArabic(t *testing.T) {
	t.Parallel()
	for asked, want := range map[string]string{
		`w:cs="Sakkal Majalla"`: "Sakkal Majalla", `w:cs="ARIAL"`: "ARIAL", `w:cs="Garamond"`: "", `w:cs="Noto Sans Devanagari"`: "", ``: "",
	} {
		if got := look(t, changed(`w:cstheme="minorBidi"/><w:sz`, asked+`/><w:sz`)).Arabic; got != want {
			t.Errorf("%s: %q, want %q", asked, got, want)
		}
	}
}

// deep is XML nested so many times.
func deep(n int) string {
	return `<w:styles xmlns:w="w">` + strings.Repeat("<w:style>", n) + strings.Repeat("</w:style>", n) + "</w:styles>"
}

func TestWhatIsNoTemplateIsRefused(t *testing.T) {
	t.Parallel()
	ole := "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 600)
	bomb := `<w:styles xmlns:w="w">` + strings.Repeat(" ", 9<<20) + `</w:styles>`
	locked := sheettest.File(sheettest.French())
	for i := range locked[:len(locked)-30] {
		// The flags of entries stand behind their signatures, in both lists.
		switch string(locked[i : i+4]) {
		case "PK\x03\x04":
			locked[i+6] |= 1
		case "PK\x01\x02":
			locked[i+8] |= 1
		}
	}
	for name, c := range map[string]struct {
		data []byte
		want error
	}{
		"nothing":                       {nil, stylesheet.ErrKind},
		"a text":                        {[]byte("Cher client,"), stylesheet.ErrKind},
		"a PDF":                         {[]byte("%PDF-1.4"), stylesheet.ErrKind},
		"a document of Word 97":         {[]byte(ole), stylesheet.ErrOld},
		"an encrypted document":         {[]byte(ole + "E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00"), stylesheet.ErrSecret},
		"an encrypted zip":              {locked, stylesheet.ErrSecret},
		"a huge file":                   {make([]byte, stylesheet.MostBytes+1), stylesheet.ErrLarge},
		"half a file":                   {sheettest.File(sheettest.French())[:900], stylesheet.ErrDamaged},
		"a zip of pictures":             {sheettest.File(map[string]string{"a.png": "x"}), stylesheet.ErrKind},
		"a workbook":                    {sheettest.With(sheettest.Body, "<workbook/>"), stylesheet.ErrKind},
		"no styles":                     {sheettest.With(sheettest.Styles, ""), stylesheet.ErrPlain},
		"styles that are none":          {sheettest.With(sheettest.Styles, "<html/>"), stylesheet.ErrPlain},
		"styles that grow":              {sheettest.With(sheettest.Styles, bomb), stylesheet.ErrLarge},
		"styles nested deep":            {sheettest.With(sheettest.Styles, deep(100_000)), stylesheet.ErrLarge},
		"styles without an end":         {sheettest.With(sheettest.Styles, "<w:styles><w:style>"), stylesheet.ErrDamaged},
		"a text without an end":         {sheettest.With(sheettest.Body, "<w:document><w:body>"), stylesheet.ErrDamaged},
		"a text nested deep":            {sheettest.With(sheettest.Body, "<document>"+strings.Repeat("<a>", 100_000)), stylesheet.ErrLarge},
		"a section nested deep":         {sheettest.With(sheettest.Body, "<document><sectPr>"+strings.Repeat("<a>", 100_000)), stylesheet.ErrLarge},
		"a document type":               {sheettest.With(sheettest.Styles, `<!DOCTYPE a [<!ENTITY b "c">]><styles>&b;</styles>`), stylesheet.ErrDamaged},
		"a theme that is none":          {sheettest.With(sheettest.Theme, "\xff\xfe"), stylesheet.ErrDamaged},
		"styles outside of the package": {sheettest.With(sheettest.Rels, strings.ReplaceAll(sheettest.French()[sheettest.Rels], `"styles.xml"`, `"../../../../etc/passwd"`)), stylesheet.ErrPlain},
	} {
		if s, err := stylesheet.Read(c.data); !errors.Is(err, c.want) || s != nil {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

func TestPathsAreReadAsTheyAreWritten(t *testing.T) {
	t.Parallel()
	parts := sheettest.French()
	for from, to := range map[string]string{sheettest.Body: `\word\Document.xml`, sheettest.Styles: "/word/STYLES.xml"} {
		parts[to] = parts[from]
		delete(parts, from)
	}
	if s := look(t, sheettest.File(parts)); s.Styles[stylesheet.Heading1].Size != 32 {
		t.Error("a part is not found under the name that Windows gives it")
	}
}

func FuzzRead(f *testing.F) {
	parts := sheettest.French()
	f.Add([]byte("PK"), parts[sheettest.Styles], parts[sheettest.Theme], parts[sheettest.Body], parts[sheettest.Rels])
	f.Add(sheettest.File(parts), "", "", "<w:document/>", "")
	f.Fuzz(func(t *testing.T, data []byte, styles, theme, body, rels string) {
		if s, err := stylesheet.Read(data); (s == nil) == (err == nil) {
			t.Fatal(s, err)
		}
		all := sheettest.File(map[string]string{sheettest.Styles: styles, sheettest.Theme: theme, sheettest.Body: body, sheettest.Rels: rels})
		s, err := stylesheet.Read(all)
		if err != nil {
			return
		}
		again, err := stylesheet.Read(bytes.Clone(all))
		if diff := cmp.Diff(s, again); err != nil || diff != "" {
			t.Fatal(err, diff)
		}
		if p := s.Page; p != nil && (p.Text() < 4000 || min(p.Left, p.Right, p.Top, p.Bottom, p.Header, p.Footer) < 284) {
			t.Fatalf("%+v", p)
		}
		for role, style := range s.Styles {
			if style.Size < 8 || style.Size > 192 || len([]rune(style.Font)) > 31 || max(style.Before, style.After, style.Line.Height) > 2400 || min(style.Before, style.After) < 0 {
				t.Fatalf("%s: %+v", role, style)
			}
		}
	})
}
