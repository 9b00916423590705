// Package pptx writes a document as a presentation (PresentationML, ISO/IEC 29500).
//
// # Why
//
// A slide is what a heading and the blocks under it say: whatever has no room goes on a
// further slide of the same title, so that nothing is cut and any tree of blocks can be
// presented. Titles and texts are in the placeholders of real layouts: the outline of
// PowerPoint, its themes and a screen reader find them. Tables and charts are native. A
// table from right to left says so and keeps its columns in the order in which they are
// read. There are no speaker's notes, in which something could travel unseen.
//
// The package may import session/report/doc, dml and opc.
package pptx

import (
	"fmt"
	"io"
	"strconv"

	"halqa/session/report/dml"
	"halqa/session/report/doc"
	"halqa/session/report/opc"
)

const (
	types     = "application/vnd.openxmlformats-officedocument.presentationml."
	mainPart  = "ppt/presentation.xml"
	master    = "ppt/slideMasters/slideMaster1.xml"
	drawingNS = "http://schemas.openxmlformats.org/drawingml/2006/main"
)

// A slide of 16 to 9, and what stands on it, in EMU (360,000 to the centimetre).
const (
	slideW, slideH = 12_192_000, 6_858_000
	margin         = 640_000
	textW          = slideW - 2*margin
	bodyTop        = 1_450_000
	bodyH          = 4_750_000
)

// Write writes the presentation. The same document gives the same bytes.
func Write(w io.Writer, d *doc.Doc) error {
	wr := &writer{d: d, ix: d.Index(), pkg: opc.New(d.Meta.At), rtl: d.Dir() == doc.RTL, media: map[string]string{}}
	wr.arrange()
	if len(wr.slides) == 0 {
		wr.slides = []slide{{layout: coverLayout, title: doc.T(d.Meta.Title), base: d.Dir()}}
	}
	wr.fixedParts()
	for i := range wr.slides {
		wr.slide(i)
	}
	wr.presentation()
	if _, err := wr.pkg.WriteTo(w); err != nil {
		return fmt.Errorf("write the presentation: %w", err)
	}
	return nil
}

type writer struct {
	d      *doc.Doc
	ix     *doc.Index
	pkg    *opc.Package
	rtl    bool
	slides []slide
	charts int
	media  map[string]string // the parts of pictures, by their bytes
}

func namespaces() []string {
	return []string{
		"xmlns:a", drawingNS,
		"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
		"xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main",
	}
}

func itoa(n int) string { return strconv.Itoa(n) }

// fixedParts adds the parts that do not depend on the slides.
func (w *writer) fixedParts() {
	p := w.pkg
	p.Default("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
	p.Default(doc.PNG, "image/png")
	p.Default(doc.JPEG, "image/jpeg")
	p.Relate("", opc.Office+"officeDocument", mainPart)
	p.Relate("", opc.CoreProps, "docProps/core.xml")
	p.Relate("", opc.Office+"extended-properties", "docProps/app.xml")
	p.Relate(mainPart, opc.Office+"slideMaster", "slideMasters/slideMaster1.xml")
	p.Relate(mainPart, opc.Office+"theme", "theme/theme1.xml")
	for i := range layouts() {
		n := itoa(i + 1)
		part := "ppt/slideLayouts/slideLayout" + n + ".xml"
		p.Relate(master, opc.Office+"slideLayout", "../slideLayouts/slideLayout"+n+".xml")
		p.Relate(part, opc.Office+"slideMaster", "../slideMasters/slideMaster1.xml")
		p.Add(part, types+"slideLayout+xml", w.layoutPart(i, part))
	}
	p.Relate(master, opc.Office+"theme", "../theme/theme1.xml")
	p.Add(master, types+"slideMaster+xml", w.masterPart())
	p.Add("ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", dml.Theme("Calibri", "Arial"))
	p.Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", opc.Core(w.d.Meta))
	p.Add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", opc.App(w.d.Meta))
}

// presentation lists the slides.
func (w *writer) presentation() {
	x := opc.NewXML()
	attrs := namespaces()
	if w.rtl {
		attrs = append(attrs, "rtl", "1")
	}
	x.Open("p:presentation", attrs...)
	x.Open("p:sldMasterIdLst")
	x.Tag("p:sldMasterId", "id", "2147483648", "r:id", "rId1")
	x.Close()
	x.Open("p:sldIdLst")
	for i := range w.slides {
		id := w.pkg.Relate(mainPart, opc.Office+"slide", "slides/slide"+itoa(i+1)+".xml")
		x.Tag("p:sldId", "id", itoa(256+i), "r:id", id)
	}
	x.Close()
	x.Tag("p:sldSz", "cx", itoa(slideW), "cy", itoa(slideH))
	x.Tag("p:notesSz", "cx", "6858000", "cy", "9144000")
	w.pkg.Add(mainPart, types+"presentation.main+xml", x.Bytes())
}
