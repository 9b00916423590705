package pptx_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"image/color"
	"io"
	"path"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"halqa/session/report/doc"
	"halqa/session/report/doc/doctest"
	"halqa/session/report/opc/opctest"
	"halqa/session/report/pptx"
)

func written(tb testing.TB, d *doc.Doc) []byte {
	tb.Helper()
	var b bytes.Buffer
	if err := pptx.Write(&b, d); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}

// parts reads the parts of a presentation.
func parts(tb testing.TB, data []byte) map[string]string {
	tb.Helper()
	all := map[string]string{}
	for name, part := range opctest.Parts(tb, data) {
		all[name] = string(part)
	}
	return all
}

// sound checks what PowerPoint repairs or refuses: parts that are not XML, relations that
// lead nowhere or are not there, shapes of one number, titles that are missing.
func sound(t *testing.T, all map[string]string) {
	t.Helper()
	for name, text := range all {
		if strings.HasSuffix(name, ".xlsx") || strings.HasPrefix(name, "ppt/media/") {
			continue
		}
		dec := xml.NewDecoder(strings.NewReader(text))
		for {
			if _, err := dec.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
		}
		if !utf8.ValidString(text) || strings.ContainsAny(text, "\x00\x1b\u202e\u2067") {
			t.Fatalf("%s carries what it must not", name)
		}
		rels := all[path.Dir(name)+"/_rels/"+path.Base(name)+".rels"]
		for _, m := range regexp.MustCompile(`r:(?:id|embed)="(rId\d+)"`).FindAllStringSubmatch(text, -1) {
			if !strings.Contains(rels, `Id="`+m[1]+`"`) {
				t.Errorf("%s: %s is no relation", name, m[1])
			}
		}
		for _, m := range regexp.MustCompile(`Target="([^"]+)"`).FindAllStringSubmatch(rels, -1) {
			if all[path.Join(path.Dir(name), m[1])] == "" {
				t.Errorf("%s leads to %s, which is not there", name, m[1])
			}
		}
		if strings.HasPrefix(name, "ppt/slides/slide") {
			seen := map[string]bool{}
			for _, m := range regexp.MustCompile(`<p:cNvPr id="(\d+)"`).FindAllStringSubmatch(text, -1) {
				if seen[m[1]] {
					t.Errorf("%s: two shapes are number %s", name, m[1])
				}
				seen[m[1]] = true
			}
			if !regexp.MustCompile(`<p:ph type="(title|ctrTitle)"/>`).MatchString(text) {
				t.Errorf("%s has no title", name)
			}
		}
	}
}

// slides are the texts of the slides, in order.
func slides(all map[string]string) (texts []string) {
	for n := 1; ; n++ {
		text, ok := all[fmt.Sprintf("ppt/slides/slide%d.xml", n)]
		if !ok {
			return texts
		}
		texts = append(texts, text)
	}
}

func TestLogosStandOnEveryLayout(t *testing.T) {
	t.Parallel()
	logo, partner := doctest.Logo(60, 20, color.Black), doctest.Photo(20, 20, color.White)
	logo.Alt, partner.Alt = "logo de l'association", "شعار الشريك"
	for name, d := range map[string]*doc.Doc{"French": doctest.French(), "Arabic": doctest.Arabic()} {
		d.Meta.Logos = []doc.Image{logo, partner, logo, {Kind: "svg", W: 1, H: 1, Data: []byte("<svg/>")}}
		all := parts(t, written(t, d))
		sound(t, all)
		for n := 1; n <= 3; n++ {
			layout := all[fmt.Sprintf("ppt/slideLayouts/slideLayout%d.xml", n)]
			if got := strings.Count(layout, "<p:pic>"); got != 3 {
				t.Errorf("%s: %d logos on layout %d", name, got, n)
			}
			for _, alt := range []string{"logo de l'association", "شعار الشريك"} {
				if !strings.Contains(layout, `descr="`+alt+`"`) {
					t.Errorf("%s: layout %d does not say %q", name, n, alt)
				}
			}
		}
		if all["ppt/media/image1.png"] == "" || all["ppt/media/image2.jpeg"] == "" || all["ppt/media/image3.png"] != "" {
			t.Errorf("%s: the bytes of a logo are there more than once", name)
		}
	}
}

func TestThePresentationsAreSound(t *testing.T) {
	t.Parallel()
	for name, d := range map[string]*doc.Doc{"French": doctest.French(), "Arabic": doctest.Arabic(), "empty": {}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			all := parts(t, written(t, d))
			sound(t, all)
			if n := len(slides(all)); n < 5 && name != "empty" || n == 0 {
				t.Errorf("%d slides", n)
			}
		})
	}
}

func TestASlideHoldsWhatItsHeadingSays(t *testing.T) {
	t.Parallel()
	all := parts(t, written(t, doctest.French()))
	texts := slides(all)
	for _, c := range []struct{ what, want string }{
		{"the cover has the title of the document", `<p:ph type="ctrTitle"/>`},
		{"a body is a placeholder", `<p:ph type="body" idx="1"/>`},
		{"a table is native", `<a:tblPr firstRow="1" bandRow="1"/>`},
		{"a chart is native", `<c:chart xmlns:c=`},
		{"an Arabic paragraph runs from the right", `algn="r" rtl="1"`},
		{"Arabic words are for the Arabic dictionary", `<a:rPr lang="ar-MA"`},
		{"a band is one cell", `gridSpan="8"`},
		{"slides are numbered", `type="slidenum"`},
	} {
		if !strings.Contains(strings.Join(texts, "\n"), c.want) {
			t.Errorf("%s: no slide has %s", c.what, c.want)
		}
	}
	if arabic := parts(t, written(t, doctest.Arabic())); !strings.Contains(arabic["ppt/presentation.xml"], `rtl="1"`) ||
		!strings.Contains(strings.Join(slides(arabic), ""), `<a:tblPr rtl="1"`) {
		t.Error("an Arabic presentation runs from the left")
	}
	for name := range all {
		if strings.Contains(name, "notes") {
			t.Errorf("%s: notes travel unseen", name)
		}
	}
}

// TestNothingIsCut gives more than one slide can hold.
func TestNothingIsCut(t *testing.T) {
	t.Parallel()
	var rows []doc.Row
	var items []doc.Item
	for i := range 60 {
		rows = append(rows, doc.Row{Cells: doc.Cells(fmt.Sprintf("ligne%d", i), strings.Repeat("mot ", 20))})
		items = append(items, doc.Item{Text: doc.T(fmt.Sprintf("point%d ", i) + strings.Repeat("mot ", 30))})
	}
	items = append(items, doc.Item{Text: doc.T(strings.Repeat("long ", 1000) + "fin")})
	d := &doc.Doc{Meta: doc.Meta{Lang: "fr", Title: "t"}, Sections: []doc.Section{{Blocks: []doc.Block{
		doc.Heading{Level: 1, Text: doc.T("Titre")},
		doc.List{Items: items},
		doc.Table{Head: doc.Cells("Entête", "b"), Rows: rows},
	}}}}
	texts := slides(parts(t, written(t, d)))
	all := strings.Join(texts, "")
	for i := range 60 {
		for _, want := range []string{fmt.Sprintf(">ligne%d<", i), fmt.Sprintf(">point%d ", i)} {
			if !strings.Contains(all, want) {
				t.Errorf("%s is cut", want)
			}
		}
	}
	if !strings.Contains(all, "fin<") || strings.Count(all, "long ") != 1000 {
		t.Error("a long text is cut")
	}
	for i, text := range texts {
		if !strings.Contains(text, ">Titre<") {
			t.Errorf("slide %d has no title", i+1)
		}
		if strings.Contains(text, "<a:tbl>") && !strings.Contains(text, ">Entête<") {
			t.Errorf("the table on slide %d has no heading", i+1)
		}
	}
}

func TestSameDocumentGivesSameBytes(t *testing.T) {
	t.Parallel()
	if !bytes.Equal(written(t, doctest.French()), written(t, doctest.French())) {
		t.Error("two writings differ")
	}
}

func FuzzRender(f *testing.F) {
	for _, s := range doctest.Strings {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		sound(t, parts(t, written(t, doctest.Hostile(s))))
	})
}
