package docx

import (
	"strings"

	"halqa/session/report/doc"
	"halqa/session/report/opc"
	"halqa/session/report/stylesheet"
)

// page is the sheet of a section, in twips (twentieths of a point).
type page struct {
	stylesheet.Page
	landscape bool
}

// A4 upright, and on its side with margins of 17 mm in place of 22.
var (
	upright = stylesheet.Page{Width: 11_906, Height: 16_838, Left: 1247, Right: 1247, Top: 1418, Bottom: 1304, Header: 624, Footer: 567}
	onSide  = stylesheet.Page{Width: 16_838, Height: 11_906, Left: 964, Right: 964, Top: 1304, Bottom: 1134, Header: 567, Footer: 510}
)

// page is the sheet of sections of this look. That of a client is turned with its margins,
// as Word does.
func (l look) page(landscape bool) page {
	switch p := l.paper; {
	case p == nil && landscape:
		return page{onSide, true}
	case p == nil:
		return page{upright, false}
	case landscape:
		return page{stylesheet.Page{Width: p.Height, Height: p.Width, Left: p.Bottom, Right: p.Top, Top: p.Left, Bottom: p.Right, Header: p.Header, Footer: p.Footer}, true}
	default:
		return page{*p, false}
	}
}

// text returns the width of the text.
func (p page) text() int { return p.Text() }

// endSection writes the properties of the section that ends here: in the body for
// the last, else in a paragraph, which Word then counts as the section's last. That
// paragraph is as low as can be: one that no longer fits makes an empty page.
func (w *writer) endSection(last bool) {
	if last {
		if w.afterTable || len(w.sec.Blocks) == 0 {
			w.para(paraProps{style: "SectionEnd"}, nil)
		}
		w.sectPr(w.look.page(w.sec.Landscape))
		return
	}
	w.afterTable = false
	w.x.Open("w:p")
	w.x.Open("w:pPr")
	w.x.Tag("w:pStyle", "w:val", "SectionEnd")
	w.sectPr(w.look.page(w.sec.Landscape))
	w.x.Close()
	w.x.Close()
}

func (w *writer) sectPr(p page) {
	x := w.x
	x.Open("w:sectPr")
	x.Tag("w:headerReference", "w:type", "default", "r:id", w.edge("hdr"))
	x.Tag("w:footerReference", "w:type", "default", "r:id", w.edge("ftr"))
	x.Tag("w:type", "w:val", "nextPage")
	size := []string{"w:w", itoa(p.Width), "w:h", itoa(p.Height)}
	if p.landscape {
		size = append(size, "w:orient", "landscape")
	}
	x.Tag("w:pgSz", size...)
	x.Tag("w:pgMar", "w:top", itoa(p.Top), "w:right", itoa(p.Right), "w:bottom", itoa(p.Bottom), "w:left", itoa(p.Left),
		"w:header", itoa(p.Header), "w:footer", itoa(p.Footer), "w:gutter", "0")
	if w.sec.Cover {
		// A first page of its own kind that refers to no header has none.
		x.Tag("w:titlePg")
	}
	if w.base == doc.RTL {
		x.Tag("w:bidi")
	}
	x.Close()
}

// edge returns the relationship of the header ("hdr") or footer ("ftr") of the
// current section. Sections of one shape and language share theirs.
func (w *writer) edge(kind string) string {
	words := w.d.LabelsOf(w.sec)
	words.Page, words.Of = oneLine(words.Page, 20), oneLine(words.Of, 20)
	key := strings.Join([]string{kind, itoa(w.width), itoa(int(w.base)), words.Page, words.Of}, "\x00")
	if id := w.edges[key]; id != "" {
		return id
	}
	if w.edges == nil {
		w.edges = map[string]string{}
	}
	name := map[string]string{"hdr": "header", "ftr": "footer"}[kind]
	file := name + itoa(len(w.edges)+1) + ".xml"
	id := w.pkg.Relate(docPart, opc.Office+name, file)
	w.edges[key] = id

	// The text of a header is written by the same methods as the body's.
	body := w.x
	w.x = opc.NewXML()
	part := "word/" + file
	w.x.Open("w:"+kind, namespaces...)
	if kind == "hdr" {
		w.header()
	} else {
		w.footer(part, words)
	}
	w.pkg.Add(part, wml+name+"+xml", w.x.Bytes())
	w.x = body
	return id
}

func (w *writer) header() {
	m := w.d.Meta
	w.edgeLine("Header", oneLine(m.Title, 70), "", func() {
		w.runs(doc.Inlines{{Text: oneLine(m.Org, 50), Bold: true, Tone: doc.Accent}}, w.base)
	})
}

func (w *writer) footer(part string, words doc.Labels) {
	m := w.d.Meta
	left := oneLine(strings.Trim(m.Version+" · "+m.Date, " ·"), 70)
	w.edgeLine("Footer", left, part, func() {
		w.runs(doc.T(words.Page+" "), w.base)
		w.field("PAGE", doc.T("1"), w.base)
		w.runs(doc.T(" "+words.Of+" "), w.base)
		last := 1 // page known, until the field is updated
		for _, t := range w.ix.All {
			last = max(last, t.Page)
		}
		w.field("NUMPAGES", doc.T(itoa(last)), w.base)
	})
	if m.Notice != "" {
		w.para(paraProps{style: "Footer", rtl: w.rtlOf(doc.Auto, m.Notice)}, func() {
			w.runs(doc.T(oneLine(m.Notice, 200)), w.base)
		})
	}
}

// edgeLine writes a line with a text at its start and another at its end. In a part that
// has a name the logos stand before the text.
func (w *writer) edgeLine(style, start, part string, end func()) {
	p := paraProps{style: style, rtl: w.base == doc.RTL, tabs: []tab{{"end", "none", w.width}}}
	w.para(p, func() {
		if part != "" {
			w.logos(part, footLogo, footLogos)
		}
		w.runs(doc.T(start), w.base)
		w.tab()
		end()
	})
}

func (w *writer) coverBand() {
	rtl := w.base == doc.RTL
	w.para(paraProps{style: "CoverBand", rtl: rtl}, func() { w.runs(doc.T(w.d.Meta.Org), w.base) })
}

// oneLine keeps a text of a header short: one that fills the page leaves no room
// for the text, and programs that lay pages out then never end.
func oneLine(s string, most int) string {
	rs := []rune(strings.Join(strings.Fields(doc.Clean(s)), " "))
	if len(rs) > most {
		return string(rs[:most-1]) + "…"
	}
	return string(rs)
}
