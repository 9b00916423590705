package docx

import (
	"strings"

	"halqa/session/report/doc"
)

// contents writes the table of contents as a field that holds its entries, in the
// content control by which Word offers to update it.
func (w *writer) contents(v doc.TOC) {
	entries := w.ix.Headings(v.Deepest())
	if len(entries) == 0 {
		return
	}
	x, rtl := w.x, w.base == doc.RTL
	x.Open("w:sdt")
	x.Open("w:sdtPr")
	x.Open("w:docPartObj")
	x.Tag("w:docPartGallery", "w:val", "Table of Contents")
	x.Tag("w:docPartUnique")
	x.Close()
	x.Close()
	x.Open("w:sdtContent")
	w.para(paraProps{style: "TOCHeading", rtl: rtl}, func() {
		w.runs(doc.T(w.d.LabelsOf(w.sec).Contents), w.base)
	})
	for i, t := range entries {
		w.entry(t, v, i == 0, i == len(entries)-1)
	}
	x.Close()
	x.Close()
}

// entry writes one line. The field begins in the first line and ends in the last,
// as no paragraph but entries may lie inside it.
func (w *writer) entry(t *doc.Target, v doc.TOC, first, last bool) {
	// Lines follow the section, whatever the heading's language: page numbers
	// stand in one column.
	p := paraProps{style: "TOC" + itoa(t.Level), rtl: w.base == doc.RTL}
	indent := w.look.scaled(tocIndent[t.Level-1])
	if t.Number != "" {
		p.tabs = append(p.tabs, tab{"start", "none", indent + w.look.scaled(tocNumber[t.Level-1])})
	}
	p.tabs = append(p.tabs, tab{"end", "dot", w.width})
	w.para(p, func() {
		if first {
			w.fieldChar("begin", doc.Piece{})
			w.fieldCode(`TOC \o "1-`+itoa(v.Deepest())+`" \h \z \u`, doc.Piece{})
			w.fieldChar("separate", doc.Piece{})
		}
		w.x.Open("w:hyperlink", "w:anchor", markName(t), "w:history", "1")
		if t.Number != "" {
			w.runs(doc.T(t.Number), w.base)
			w.tab()
		}
		w.runs(unbroken(w.resolved(t.Text)), w.base)
		w.tab()
		w.field("PAGEREF "+markName(t)+` \h`, doc.T(itoa(max(1, t.Page))), w.base)
		w.x.Close()
		if last {
			w.fieldChar("end", doc.Piece{})
		}
	})
}

// tocIndent and tocNumber are the indent of each level and the width of its
// numbers, in twips.
var tocIndent, tocNumber = [3]int{0, 340, 794}, [3]int{340, 454, 624}

// unbroken is a heading as an entry prints it: on one line, without links, which
// cannot lie inside the entry's own, and with no look but its style's.
func unbroken(in doc.Inlines) doc.Inlines {
	out := make(doc.Inlines, len(in))
	for i, s := range in {
		text := strings.NewReplacer("\n", " ", "\t", " ").Replace(doc.Clean(s.Text))
		out[i] = doc.Span{Text: text, Lang: s.Lang, Dir: s.Dir}
	}
	return out
}
