// Package docx writes a document as WordprocessingML (ISO/IEC 29500, the
// transitional form that Word itself saves).
//
// # Why
//
// Everything a reader may want to restyle is a named style, and the built-in ones
// by their built-in names, so that Word shows "Titre 1" or "عنوان 1" and its own
// table of contents, navigation pane and caption tools work. Text is logical:
// paragraphs carry w:bidi, runs are cut at the levels of UAX #9 and carry w:rtl, so
// Word never has to guess. Fields hold a result already, and no "update fields?"
// question is asked on opening: page numbers come from Doc.Pages, and are 1 where there
// are none. The font is in the file, 200 KB of it, so that pages break as they were laid
// out and Arabic looks the same on every machine.
//
// The package may import assets/font, session/report/doc, session/report/opc,
// session/report/shape and session/report/stylesheet.
package docx

import (
	"errors"
	"fmt"
	"io"
	"strconv"

	"halqa/session/report/doc"
	"halqa/session/report/opc"
	"halqa/session/report/stylesheet"
)

// maxColumns is what Word accepts in a table.
const maxColumns = 63

// ErrTooWide is returned for a table or timeline of more than 63 columns, with
// which Word refuses to open a file.
var ErrTooWide = errors.New("more than 63 columns")

// Write writes the document to w. The same document gives the same bytes.
func Write(w io.Writer, d *doc.Doc) error { return WriteAs(w, d, nil) }

// WriteAs is Write with the look of a client's document; nil is our own. What that
// document does not say keeps our look, as do direction, languages and the font of Arabic.
// Its page numbers are laid out in another look: Word is asked to count them again.
func WriteAs(w io.Writer, d *doc.Doc, client *stylesheet.Sheet) error {
	if err := check(d); err != nil {
		return err
	}
	wr := &writer{d: d, ix: d.Index(), pkg: opc.New(d.Meta.At), x: opc.NewXML(), look: lookOf(d, client)}
	wr.fixedParts()
	wr.theme()
	if err := wr.embedFonts(); err != nil {
		return err
	}
	wr.document()
	wr.lateParts()
	if _, err := wr.pkg.WriteTo(w); err != nil {
		return fmt.Errorf("write the Word document: %w", err)
	}
	return nil
}

func check(d *doc.Doc) error {
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			n, name := 0, ""
			switch v := b.(type) {
			case doc.Table:
				n, name = len(v.Rect().Cols), v.Caption
			case doc.Gantt:
				n, name = len(v.Periods)+1, v.Caption
			}
			if n > maxColumns {
				return fmt.Errorf("table %q has %d columns: %w", name, n, ErrTooWide)
			}
		}
	}
	return nil
}

// writer holds what the parts of one document share.
type writer struct {
	d    *doc.Doc
	ix   *doc.Index
	pkg  *opc.Package
	x    *opc.XML // document.xml
	look look

	sec    doc.Section       // the section being written
	base   doc.Dir           // its direction
	width  int               // of its text, in twips
	marks  int               // bookmarks so far
	lists  int               // numbered lists so far
	charts int               // charts so far
	drawn  int               // drawings so far, charts among them
	media  map[string]string // parts of pictures, by their bytes
	edges  map[string]string

	afterTable bool // the gap after a table waits for the next block
}

const (
	wml     = "application/vnd.openxmlformats-officedocument.wordprocessingml."
	docPart = "word/document.xml"
)

// namespaces of the parts that hold text.
var namespaces = []string{
	"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
	"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
	"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}

// fixedParts adds the parts that do not depend on the text.
func (w *writer) fixedParts() {
	p := w.pkg
	p.Default("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
	p.Default(doc.PNG, "image/png")
	p.Default(doc.JPEG, "image/jpeg")
	p.Relate("", opc.Office+"officeDocument", docPart)
	p.Relate("", opc.CoreProps, "docProps/core.xml")
	p.Relate("", opc.Office+"extended-properties", "docProps/app.xml")
	p.Relate(docPart, opc.Office+"styles", "styles.xml")
	p.Relate(docPart, opc.Office+"numbering", "numbering.xml")
	p.Relate(docPart, opc.Office+"settings", "settings.xml")
	p.Relate(docPart, opc.Office+"fontTable", "fontTable.xml")
	p.Add("word/styles.xml", wml+"styles+xml", stylesPart(w.look, w.d.Meta.Numbered))
	p.Add("word/settings.xml", wml+"settings+xml", settingsPart(w.look))
	p.Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", opc.Core(w.d.Meta))
	p.Add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", opc.App(w.d.Meta))
}

// lateParts adds the parts that are known once the text is written.
func (w *writer) lateParts() {
	w.pkg.Add("word/numbering.xml", wml+"numbering+xml", numberingPart(w.look, w.lists))
	w.pkg.Add(docPart, wml+"document.main+xml", w.x.Bytes())
}

func (w *writer) document() {
	w.x.Open("w:document", namespaces...)
	w.x.Open("w:body")
	for i, s := range w.d.Sections {
		w.sec, w.base, w.width = s, w.d.DirOf(s), w.look.page(s.Landscape).text()
		if s.Cover {
			w.coverLogos()
			w.coverBand()
		}
		for j, b := range s.Blocks {
			w.block(b, w.ix.At(i, j))
		}
		w.endSection(i == len(w.d.Sections)-1)
	}
	if len(w.d.Sections) == 0 {
		w.base = w.d.Dir()
		w.width = w.look.page(false).text()
		w.endSection(true)
	}
	w.x.Close()
	w.x.Close()
}

func (w *writer) block(b doc.Block, t *doc.Target) {
	if w.afterTable {
		w.afterTable = false
		w.para(paraProps{style: "Spacer"}, nil)
	}
	switch v := b.(type) {
	case doc.Heading:
		w.heading(v, t)
	case doc.Para:
		w.paragraph(v)
	case doc.List:
		w.list(v)
	case doc.Callout:
		w.callout(v)
	case doc.Table:
		w.table(v, t)
	case doc.BarChart:
		w.chart(v, t)
	case doc.Gantt:
		w.gantt(v, t)
	case doc.Image:
		w.image(v, t)
	case doc.TOC:
		w.contents(v)
	}
}

func itoa(n int) string { return strconv.Itoa(n) }
