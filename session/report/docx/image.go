package docx

import (
	"halqa/session/report/doc"
	"halqa/session/report/opc"
)

const pictureNS = "http://schemas.openxmlformats.org/drawingml/2006/picture"

// Sizes of logos in twips: their height on the cover and at the foot of pages, and the
// width that all of them share there.
const (
	logoHeight = 1020 // 18 mm
	footLogo   = 300  // 5 mm, which the margin has room for above the second line
	footLogos  = 3400 // 60 mm
	logoGap    = 170
)

// inline writes the run of a drawing that stands in the text like a letter. Lengths are in
// twips.
func (w *writer) inline(wide, high int, name, alt, uri string, content func()) {
	w.drawn++
	n, x := itoa(w.drawn), w.x
	x.Open("w:r")
	x.Open("w:drawing")
	x.Open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0")
	// One twip is 635 EMU.
	x.Tag("wp:extent", "cx", itoa(wide*635), "cy", itoa(high*635))
	x.Tag("wp:docPr", "id", n, "name", name+" "+n, "descr", alt)
	x.Tag("wp:cNvGraphicFramePr")
	x.Open("a:graphic", "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
	x.Open("a:graphicData", "uri", uri)
	content()
	for range 5 {
		x.Close()
	}
}

// picture draws an image into the part that is being written. Each part has relationships
// of its own; the bytes are in the package once.
func (w *writer) picture(part string, m doc.Image, wide, high int) {
	file := w.media[string(m.Data)]
	if file == "" {
		if w.media == nil {
			w.media = map[string]string{}
		}
		file = "media/image" + itoa(len(w.media)+1) + "." + m.Kind
		w.media[string(m.Data)] = file
		w.pkg.Add("word/"+file, "", m.Data)
	}
	id := w.pkg.Relate(part, opc.Office+"image", file)
	alt := oneLine(m.Alt, 400)
	w.inline(wide, high, "Picture", alt, pictureNS, func() {
		x := w.x
		x.Open("pic:pic", "xmlns:pic", pictureNS)
		x.Open("pic:nvPicPr")
		x.Tag("pic:cNvPr", "id", "0", "name", "Picture", "descr", alt)
		x.Tag("pic:cNvPicPr")
		x.Close()
		x.Open("pic:blipFill")
		x.Tag("a:blip", "r:embed", id)
		x.Open("a:stretch")
		x.Tag("a:fillRect")
		x.Close()
		x.Close()
		x.Open("pic:spPr")
		x.Open("a:xfrm")
		x.Tag("a:off", "x", "0", "y", "0")
		x.Tag("a:ext", "cx", itoa(wide*635), "cy", itoa(high*635))
		x.Close()
		x.Open("a:prstGeom", "prst", "rect")
		x.Tag("a:avLst")
		x.Close()
		x.Close()
		x.Close()
	})
}

// imageSize is the size of an image in the text, in twips: that of its pixels, or what the
// page has room for.
func imageSize(m doc.Image, width int) (wide, high int) {
	const most = 9000 // of the height: less than a page in landscape
	dot := 1440.0 / doc.DotsPerInch
	w, h := m.Fit(min(float64(width), float64(m.W)*dot), most)
	return max(1, int(w)), max(1, int(h))
}

func (w *writer) image(m doc.Image, target *doc.Target) {
	if !m.Drawable() {
		return
	}
	w.caption(target)
	wide, high := imageSize(m, w.width)
	w.para(paraProps{style: "Figure", rtl: w.base == doc.RTL}, func() { w.picture(docPart, m, wide, high) })
}

// logos draws the logos in a row, as high as asked for, all together no wider than most.
// They share the width alike: a long name in one does not push another off the page.
func (w *writer) logos(part string, height, most int) {
	all := w.d.Meta.Marks()
	for _, m := range all {
		wide, high := m.Fit(float64(most/len(all)-logoGap), float64(height))
		w.picture(part, m, max(1, int(wide)), max(1, int(high)))
		w.runs(doc.T("\u00a0\u00a0"), w.base)
	}
}

func (w *writer) coverLogos() {
	if len(w.d.Meta.Marks()) == 0 {
		return
	}
	w.para(paraProps{style: "Logos", rtl: w.base == doc.RTL}, func() { w.logos(docPart, logoHeight, w.width) })
}
