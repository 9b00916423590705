package docx

import (
	"strings"

	"halqa/session/report/doc"
	"halqa/session/report/opc"
)

// page is the sheet of a section, in twips (twentieths of a point).
type page struct {
	landscape, cover bool
}

const (
	a4Short, a4Long = 11906, 16838
	sidePortrait    = 1247 // 22 mm
	sideLandscape   = 964  // 17 mm
)

func pageOf(s doc.Section) page { return page{landscape: s.Landscape, cover: s.Cover} }

// text returns the width of the text.
func (p page) text() int {
	if p.landscape {
		return a4Long - 2*sideLandscape
	}
	return a4Short - 2*sidePortrait
}

// endSection writes the properties of the section that ends here: in the body for
// the last, else in a paragraph, which Word then counts as the section's last. That
// paragraph is as low as can be: one that no longer fits makes an empty page.
func (w *writer) endSection(last bool) {
	if last {
		if w.afterTable || len(w.sec.Blocks) == 0 {
			w.para(paraProps{style: "SectionEnd"}, nil)
		}
		w.sectPr(pageOf(w.sec))
		return
	}
	w.afterTable = false
	w.x.Open("w:p")
	w.x.Open("w:pPr")
	w.x.Tag("w:pStyle", "w:val", "SectionEnd")
	w.sectPr(pageOf(w.sec))
	w.x.Close()
	w.x.Close()
}

func (w *writer) sectPr(p page) {
	x := w.x
	x.Open("w:sectPr")
	x.Tag("w:headerReference", "w:type", "default", "r:id", w.edge("hdr"))
	x.Tag("w:footerReference", "w:type", "default", "r:id", w.edge("ftr"))
	x.Tag("w:type", "w:val", "nextPage")
	if p.landscape {
		x.Tag("w:pgSz", "w:w", itoa(a4Long), "w:h", itoa(a4Short), "w:orient", "landscape")
		x.Tag("w:pgMar", "w:top", "1304", "w:right", itoa(sideLandscape), "w:bottom", "1134", "w:left", itoa(sideLandscape),
			"w:header", "567", "w:footer", "510", "w:gutter", "0")
	} else {
		x.Tag("w:pgSz", "w:w", itoa(a4Short), "w:h", itoa(a4Long))
		x.Tag("w:pgMar", "w:top", "1418", "w:right", itoa(sidePortrait), "w:bottom", "1304", "w:left", itoa(sidePortrait),
			"w:header", "624", "w:footer", "567", "w:gutter", "0")
	}
	if p.cover {
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
