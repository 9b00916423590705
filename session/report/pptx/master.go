package pptx

import (
	"halqa/session/report/dml"
	"halqa/session/report/doc"
	"halqa/session/report/opc"
)

// The layouts, in the order of their parts.
const (
	coverLayout = iota
	textLayout
	plainLayout
)

// layouts are the kinds of layouts that PowerPoint knows, with their names.
func layouts() [][2]string {
	return [][2]string{coverLayout: {"title", "Title"}, textLayout: {"tx", "Title and text"}, plainLayout: {"titleOnly", "Title only"}}
}

// box is a place on a slide, in EMU.
type box struct{ x, y, w, h int }

var (
	titleBox  = box{margin, 360_000, textW, 900_000}
	bodyBox   = box{margin, bodyTop, textW, bodyH}
	footBox   = box{margin, 6_380_000, 8_500_000, 300_000}
	numberBox = box{slideW - margin - 1_000_000, 6_380_000, 1_000_000, 300_000}
)

// mirrored is the same place from the other side.
func (b box) mirrored(rtl bool) box {
	if rtl {
		b.x = slideW - b.x - b.w
	}
	return b
}

func (b box) write(x *opc.XML, name string) {
	x.Open(name)
	x.Tag("a:off", "x", itoa(b.x), "y", itoa(b.y))
	x.Tag("a:ext", "cx", itoa(b.w), "cy", itoa(b.h))
	x.Close()
}

// tree opens the shapes of a slide, a layout or the master.
func tree(x *opc.XML) {
	x.Open("p:spTree")
	x.Open("p:nvGrpSpPr")
	x.Tag("p:cNvPr", "id", "1", "name", "")
	x.Tag("p:cNvGrpSpPr")
	x.Tag("p:nvPr")
	x.Close()
	x.Open("p:grpSpPr")
	x.Open("a:xfrm")
	x.Tag("a:off", "x", "0", "y", "0")
	x.Tag("a:ext", "cx", "0", "cy", "0")
	x.Tag("a:chOff", "x", "0", "y", "0")
	x.Tag("a:chExt", "cx", "0", "cy", "0")
	x.Close()
	x.Close()
}

// band is a filled rectangle of the background.
func band(x *opc.XML, id int, b box, color string) {
	x.Open("p:sp")
	x.Open("p:nvSpPr")
	x.Tag("p:cNvPr", "id", itoa(id), "name", "Band "+itoa(id))
	x.Tag("p:cNvSpPr")
	x.Tag("p:nvPr", "userDrawn", "1")
	x.Close()
	x.Open("p:spPr")
	b.write(x, "a:xfrm")
	rectangle(x)
	fill(x, color)
	x.Open("a:ln")
	x.Tag("a:noFill")
	x.Close()
	x.Close()
	emptyText(x)
	x.Close()
}

func rectangle(x *opc.XML) {
	x.Open("a:prstGeom", "prst", "rect")
	x.Tag("a:avLst")
	x.Close()
}

func fill(x *opc.XML, color string) {
	x.Open("a:solidFill")
	x.Tag("a:srgbClr", "val", color)
	x.Close()
}

func emptyText(x *opc.XML) {
	x.Open("p:txBody")
	x.Tag("a:bodyPr")
	x.Tag("a:lstStyle")
	x.Tag("a:p")
	x.Close()
}

// holder opens a placeholder and writes its text. A box is left to the layout when nil.
func holder(x *opc.XML, id int, name string, kind []string, at *box, text func()) {
	x.Open("p:sp")
	x.Open("p:nvSpPr")
	x.Tag("p:cNvPr", "id", itoa(id), "name", name)
	x.Open("p:cNvSpPr")
	x.Tag("a:spLocks", "noGrp", "1")
	x.Close()
	x.Open("p:nvPr")
	x.Tag("p:ph", kind...)
	x.Close()
	x.Close()
	if at == nil {
		x.Tag("p:spPr")
	} else {
		x.Open("p:spPr")
		at.write(x, "a:xfrm")
		rectangle(x)
		x.Close()
	}
	x.Open("p:txBody")
	x.Open("a:bodyPr")
	x.Tag("a:normAutofit")
	x.Close()
	x.Tag("a:lstStyle")
	text()
	x.Close()
	x.Close()
}

func phrase(x *opc.XML, s string) func() {
	return func() {
		x.Open("a:p")
		x.Open("a:r")
		x.Tag("a:rPr", "lang", "en-GB")
		x.Elem("a:t", s)
		x.Close()
		x.Close()
	}
}

// counter writes the number of the slide as a field.
func counter(x *opc.XML, align, number string) {
	x.Open("a:p")
	x.Tag("a:pPr", "algn", align)
	x.Open("a:fld", "id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type", "slidenum")
	x.Tag("a:rPr", "lang", "fr-FR", "sz", "1100")
	x.Elem("a:t", number)
	x.Close()
	x.Close()
}

var (
	titleKind  = []string{"type", "title"}
	bodyKind   = []string{"type", "body", "idx", "1"}
	footKind   = []string{"type", "ftr", "sz", "quarter", "idx", "3"}
	numberKind = []string{"type", "sldNum", "sz", "quarter", "idx", "4"}
)

// ends are the sides of the edges of text: where lines begin and where they end.
func (w *writer) ends() (start, end string) {
	if w.rtl {
		return "r", "l"
	}
	return "l", "r"
}

func (w *writer) masterPart() []byte {
	x := opc.NewXML()
	x.Open("p:sldMaster", namespaces()...)
	x.Open("p:cSld")
	x.Open("p:bg")
	x.Open("p:bgPr")
	fill(x, "FFFFFF")
	x.Tag("a:effectLst")
	x.Close()
	x.Close()
	tree(x)
	band(x, 2, box{0, slideH - 90_000, slideW, 90_000}, dml.Navy)
	foot, number := footBox.mirrored(w.rtl), numberBox.mirrored(w.rtl)
	holder(x, 3, "Title", titleKind, &titleBox, phrase(x, "Title"))
	holder(x, 4, "Text", bodyKind, &bodyBox, phrase(x, "Text"))
	holder(x, 5, "Footer", footKind, &foot, func() { x.Tag("a:p") })
	_, end := w.ends()
	holder(x, 6, "Number", numberKind, &number, func() { counter(x, end, "‹#›") })
	x.Close()
	x.Close()
	x.Tag("p:clrMap", "bg1", "lt1", "tx1", "dk1", "bg2", "lt2", "tx2", "dk2", "accent1", "accent1", "accent2", "accent2", "accent3", "accent3",
		"accent4", "accent4", "accent5", "accent5", "accent6", "accent6", "hlink", "hlink", "folHlink", "folHlink")
	x.Open("p:sldLayoutIdLst")
	for i := range layouts() {
		x.Tag("p:sldLayoutId", "id", itoa(2147483649+i), "r:id", "rId"+itoa(i+1))
	}
	x.Close()
	x.Open("p:txStyles")
	w.styles(x, "p:titleStyle", 2800, dml.Navy, true, false)
	w.styles(x, "p:bodyStyle", 2000, "222222", false, true)
	w.styles(x, "p:otherStyle", 1200, dml.Grey, false, false)
	return x.Bytes()
}

// styles are the three levels of one of the master's styles.
func (w *writer) styles(x *opc.XML, name string, size int, color string, bold, bullets bool) {
	start, _ := w.ends()
	rtl := "0"
	if w.rtl {
		rtl = "1"
	}
	x.Open(name)
	for level := 1; level <= 3; level++ {
		indent := 0
		if bullets {
			indent = 285_750
		}
		side := "marL"
		if w.rtl {
			side = "marR"
		}
		x.Open("a:lvl"+itoa(level)+"pPr", side, itoa(indent*level), "indent", itoa(-indent), "algn", start, "rtl", rtl)
		x.Open("a:spcBef")
		x.Tag("a:spcPts", "val", "700")
		x.Close()
		if bullets {
			x.Open("a:buClr")
			x.Tag("a:srgbClr", "val", dml.Teal)
			x.Close()
			x.Tag("a:buFont", "typeface", "Arial")
			x.Tag("a:buChar", "char", "•")
		} else {
			x.Tag("a:buNone")
		}
		weight := "0"
		if bold {
			weight = "1"
		}
		x.Open("a:defRPr", "sz", itoa(size-200*(level-1)), "b", weight)
		fill(x, color)
		x.Tag("a:latin", "typeface", "+mn-lt")
		x.Tag("a:cs", "typeface", "+mn-cs")
		x.Close()
		x.Close()
	}
	x.Close()
}

func (w *writer) layoutPart(i int, part string) []byte {
	kind := layouts()[i]
	x := opc.NewXML()
	x.Open("p:sldLayout", append(namespaces(), "type", kind[0], "preserve", "1")...)
	x.Open("p:cSld", "name", kind[1])
	tree(x)
	if i == coverLayout {
		band(x, 2, box{0, 0, slideW, 2_100_000}, dml.Navy)
		band(x, 3, box{0, 2_100_000, slideW, 90_000}, dml.Teal)
		holder(x, 4, "Title", []string{"type", "ctrTitle"}, &box{900_000, 2_500_000, slideW - 1_800_000, 1_300_000}, phrase(x, "Title"))
		holder(x, 5, "Subtitle", []string{"type", "subTitle", "idx", "1"}, &box{900_000, 3_900_000, slideW - 1_800_000, 1_900_000}, phrase(x, "Subtitle"))
		w.logos(x, part, coverLogos)
	} else {
		holder(x, 2, "Title", titleKind, nil, phrase(x, "Title"))
		if i == textLayout {
			holder(x, 3, "Text", bodyKind, nil, phrase(x, "Text"))
		}
		_, end := w.ends()
		holder(x, 20, "Footer", footKind, nil, func() { x.Tag("a:p") })
		holder(x, 21, "Number", numberKind, nil, func() { counter(x, end, "‹#›") })
		w.logos(x, part, footLogos)
	}
	x.Close()
	x.Close()
	x.Open("p:clrMapOvr")
	x.Tag("a:masterClrMapping")
	return x.Bytes()
}

// way is the direction in which a paragraph runs.
func (s *slide) way(in doc.Inlines, d doc.Dir) doc.Dir { return in.Dir(d, s.base) }
