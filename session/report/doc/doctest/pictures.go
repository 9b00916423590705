package doctest

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"

	"halqa/session/report/doc"
)

// Logo returns a picture of one colour, as a PNG file.
func Logo(w, h int, c color.Color) doc.Image {
	var b bytes.Buffer
	_ = png.Encode(&b, painted(w, h, c)) // a buffer takes everything
	return doc.Image{Kind: doc.PNG, W: w, H: h, Data: b.Bytes()}
}

// Photo returns a picture of one colour, as a JPEG file.
func Photo(w, h int, c color.Color) doc.Image {
	var b bytes.Buffer
	_ = jpeg.Encode(&b, painted(w, h, c), nil) // likewise
	return doc.Image{Kind: doc.JPEG, W: w, H: h, Data: b.Bytes()}
}

func painted(w, h int, c color.Color) image.Image {
	m := image.NewPaletted(image.Rect(0, 0, w, h), color.Palette{c, color.White})
	// A white stripe shows on a page whether the picture is upside down.
	for x := range w {
		m.SetColorIndex(x, h/4, 1)
	}
	return m
}

// Pictures returns a document with two logos on its cover and pages, and with a picture in
// its text that a sentence refers to.
func Pictures() *doc.Doc {
	client := Logo(320, 160, color.RGBA{R: 14, G: 124, B: 134, A: 255})
	client.Alt = "Association Rive"
	partner := Photo(90, 180, color.RGBA{R: 192, G: 72, B: 62, A: 255})
	partner.Alt = "شريك"
	plan := client
	plan.ID, plan.Caption, plan.Alt = "salle", "Plan de la salle", "Cinq tables en cercle."
	return &doc.Doc{
		Meta: doc.Meta{Title: "Rapport", Org: "Association Rive", Lang: "fr", At: At, Labels: frenchLabels, Logos: []doc.Image{client, partner}},
		Sections: []doc.Section{
			{Cover: true, Blocks: []doc.Block{doc.Para{Style: doc.Title, Text: doc.T("Rapport")}}},
			{Blocks: []doc.Block{doc.Para{Text: doc.Inlines{{Text: "voir "}, {Ref: "salle"}}}, plan}},
			{Lang: "ar", Labels: &arabicLabels, Blocks: []doc.Block{doc.Para{Text: doc.T("نص")}}},
		},
	}
}
