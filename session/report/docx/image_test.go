package docx_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/session/report/doc"
	"halqa/session/report/doc/doctest"
	"halqa/session/report/opc/opctest"
)

func TestLogosStandOnTheCoverAndAtTheFootOfPages(t *testing.T) {
	t.Parallel()
	parts := opctest.Parts(t, written(t, doctest.Pictures()))
	cover := parsed(t, parts["word/document.xml"]).all("p")[0]
	if got := cover.style(); got != "Logos" {
		t.Fatalf("the cover begins with %q", got)
	}
	var said []string
	for _, p := range cover.all("docPr") {
		said = append(said, p.attr("descr"))
	}
	if diff := cmp.Diff([]string{"Association Rive", "شريك"}, said); diff != "" {
		t.Error(diff)
	}
	feet := 0
	for name, body := range parts {
		if strings.HasPrefix(name, "word/footer") {
			feet++
			if n := len(parsed(t, body).all("blip")); n != 2 {
				t.Errorf("%s has %d logos", name, n)
			}
		}
	}
	if feet == 0 {
		t.Error("there is no footer")
	}
}

func TestAPictureIsKeptOnceAndKeepsItsProportions(t *testing.T) {
	t.Parallel()
	parts := opctest.Parts(t, written(t, doctest.Pictures()))
	media := 0
	for name := range parts {
		if strings.HasPrefix(name, "word/media/") {
			media++
		}
	}
	if media != 2 {
		t.Errorf("%d files of pictures, want one of each", media)
	}
	for _, in := range parsed(t, parts["word/document.xml"]).all("inline") {
		size := in.all("extent")[0]
		wide, high := len(size.attr("cx")), len(size.attr("cy"))
		if wide == 0 || high == 0 || size.attr("cx") == "0" || size.attr("cy") == "0" {
			t.Errorf("a picture measures %s × %s", size.attr("cx"), size.attr("cy"))
		}
	}
}

func TestAPictureInTheTextIsAFigure(t *testing.T) {
	t.Parallel()
	text := document(t, doctest.Pictures()).text()
	for _, want := range []string{"Figure\u00a01 — Plan de la salle", "voir Figure 1"} {
		if !strings.Contains(text, want) {
			t.Errorf("the text lacks %q", want)
		}
	}
}

func TestWhatIsNoPictureIsLeftOut(t *testing.T) {
	t.Parallel()
	d := &doc.Doc{
		Meta:     doc.Meta{Logos: []doc.Image{{Kind: "svg", W: 1, H: 1, Data: []byte("<svg/>")}}},
		Sections: []doc.Section{{Cover: true, Blocks: []doc.Block{doc.Image{Kind: doc.PNG}}}},
	}
	if document(t, d).has("drawing") {
		t.Error("something is drawn")
	}
}
