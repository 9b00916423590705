package pptx

import (
	"halqa/session/report/doc"
	"halqa/session/report/opc"
)

// Where logos stand: in a row under the words of the cover, and at the foot of other slides
// between its words and its number.
var (
	coverLogos = box{990_000, 5_930_000, slideW - 1_980_000, 560_000}
	footLogos  = box{9_240_000, 6_380_000, 1_260_000, 300_000}
)

const logoGap = 120_000

// logos draws the marks of those who publish into a row, from where lines begin; each has
// its share of the width, so that a wide one does not push another off the slide. They
// stand in the layouts, so that slides that people add have them too.
func (w *writer) logos(x *opc.XML, part string, row box) {
	all := w.d.Meta.Marks()
	at := row.x
	for i, m := range all {
		wide, high := m.Fit(float64(row.w/len(all)-logoGap), float64(row.h))
		b := box{at, row.y + (row.h-int(high))/2, max(1, int(wide)), max(1, int(high))}
		w.picture(x, 30+i, w.pkg.Relate(part, opc.Office+"image", "../"+w.medium(m)), oneLine(m.Alt), b.mirrored(w.rtl))
		at += b.w + logoGap
	}
}

// medium is the part with the bytes of a picture, which is in the package once.
func (w *writer) medium(m doc.Image) string {
	file := w.media[string(m.Data)]
	if file == "" {
		file = "media/image" + itoa(len(w.media)+1) + "." + m.Kind
		w.media[string(m.Data)] = file
		w.pkg.Add("ppt/"+file, "", m.Data)
	}
	return file
}

func (w *writer) picture(x *opc.XML, id int, relation, alt string, at box) {
	x.Open("p:pic")
	x.Open("p:nvPicPr")
	x.Tag("p:cNvPr", "id", itoa(id), "name", "Logo "+itoa(id), "descr", alt)
	x.Open("p:cNvPicPr")
	x.Tag("a:picLocks", "noChangeAspect", "1")
	x.Close()
	x.Tag("p:nvPr", "userDrawn", "1")
	x.Close()
	x.Open("p:blipFill")
	x.Tag("a:blip", "r:embed", relation)
	x.Open("a:stretch")
	x.Tag("a:fillRect")
	x.Close()
	x.Close()
	x.Open("p:spPr")
	at.write(x, "a:xfrm")
	rectangle(x)
	x.Close()
	x.Close()
}
