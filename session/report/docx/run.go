package docx

import (
	"strings"

	"halqa/session/report/doc"
	"halqa/session/report/opc"
)

// resolved is [doc.Index.Resolve] for Word, which fills a reference with the name of its
// target: words of the builder's own are a link, since a field would replace them.
func (w *writer) resolved(in doc.Inlines) doc.Inlines {
	out := w.ix.Resolve(in)
	for i, s := range in {
		if s.Text != "" && out[i].Ref != "" {
			out[i].Link, out[i].Ref = "#"+s.Ref, ""
		}
	}
	return out
}

// runs writes the text of a paragraph of direction base.
func (w *writer) runs(in doc.Inlines, base doc.Dir) {
	pieces := marked(doc.Pieces(in, base), base)
	for len(pieces) > 0 {
		p, n := pieces[0], 1
		for n < len(pieces) && pieces[n].Ref == p.Ref && pieces[n].Link == p.Link {
			n++
		}
		same := pieces[:n]
		pieces = pieces[n:]
		ref, inside := w.ix.Find(p.Ref), w.ix.Find(strings.TrimPrefix(p.Link, "#"))
		switch {
		case ref != nil:
			w.reference(ref, same)
		case inside != nil && p.Link[0] == '#':
			w.linked(same, "w:anchor", markName(inside))
		case p.SafeLink() != "":
			w.linked(same, "r:id", w.linkID(p.SafeLink()))
		default:
			for _, q := range same {
				w.run(q, "")
			}
		}
	}
}

// reference writes a field that follows its target when Word renumbers.
func (w *writer) reference(t *doc.Target, result []doc.Piece) {
	w.fieldChar("begin", result[0])
	w.fieldCode("REF "+markName(t)+` \h`, result[0])
	w.fieldChar("separate", result[0])
	for _, p := range result {
		w.run(p, "")
	}
	w.fieldChar("end", result[0])
}

// linkID relates the document to an address. A header that had links would need
// relationships of its own; headers are written without any.
func (w *writer) linkID(address string) string {
	return w.pkg.Link(docPart, opc.Office+"hyperlink", address)
}

func (w *writer) linked(text []doc.Piece, attr, value string) {
	w.x.Open("w:hyperlink", attr, value, "w:history", "1")
	for _, p := range text {
		w.run(p, "Hyperlink")
	}
	w.x.Close()
}

// run writes a piece of one direction and look.
func (w *writer) run(p doc.Piece, style string) {
	if p.Text == "" {
		return
	}
	x := w.x
	x.Open("w:r")
	w.runProps(p, style)
	for i, line := range strings.Split(p.Text, "\n") {
		if i > 0 {
			x.Tag("w:br")
		}
		for j, s := range strings.Split(line, "\t") {
			if j > 0 {
				x.Tag("w:tab")
			}
			if s != "" {
				x.Elem("w:t", s, "xml:space", "preserve")
			}
		}
	}
	x.Close()
}

// runProps writes the properties of a run in the order of the schema.
func (w *writer) runProps(p doc.Piece, style string) {
	lang := ""
	if !p.RTL {
		lang = w.latinLang(p.Lang)
	}
	ink := w.look.ink(p.Tone)
	if style == "" && !p.Bold && !p.Italic && ink == "" && !p.RTL && lang == "" {
		return
	}
	x := w.x
	x.Open("w:rPr")
	if style != "" {
		x.Tag("w:rStyle", "w:val", style)
	}
	if p.Bold {
		x.Tag("w:b")
		x.Tag("w:bCs")
	}
	if p.Italic {
		// Arabic has no italic: w:iCs would slant it.
		x.Tag("w:i")
	}
	if ink != "" {
		x.Tag("w:color", "w:val", ink)
	}
	if p.RTL {
		x.Tag("w:rtl")
		x.Tag("w:lang", "w:bidi", rtlLang(p.Lang))
	} else if lang != "" {
		x.Tag("w:lang", "w:val", lang)
	}
	x.Close()
}

// latinLang returns the proofing language of a run written left to right, or ""
// when it is that of the styles.
func (w *writer) latinLang(lang string) string {
	if lang == "" {
		lang = w.d.LangOf(w.sec)
	}
	if doc.DirOfLang(lang) == doc.RTL {
		return "" // figures and Latin names within Arabic
	}
	if l := opc.Proofing(lang); l != w.look.lang {
		return l
	}
	return ""
}

func rtlLang(lang string) string {
	if doc.DirOfLang(lang) == doc.RTL {
		return opc.Proofing(lang)
	}
	return "ar-MA"
}

func (w *writer) tab() {
	w.x.Open("w:r")
	w.x.Tag("w:tab")
	w.x.Close()
}

// field writes a field whose result is already there. Word draws an updated result
// like the field's first run, so that run has the look of the result.
func (w *writer) field(code string, result doc.Inlines, base doc.Dir) {
	var like doc.Piece
	if ps := doc.Pieces(result, base); len(ps) > 0 {
		like = ps[0]
	}
	w.fieldChar("begin", like)
	w.fieldCode(code, like)
	w.fieldChar("separate", like)
	for _, p := range doc.Pieces(result, base) {
		w.run(p, "")
	}
	w.fieldChar("end", like)
}

func (w *writer) fieldChar(kind string, like doc.Piece) {
	w.x.Open("w:r")
	w.runProps(like, "")
	w.x.Tag("w:fldChar", "w:fldCharType", kind)
	w.x.Close()
}

func (w *writer) fieldCode(code string, like doc.Piece) {
	w.x.Open("w:r")
	w.runProps(like, "")
	w.x.Elem("w:instrText", " "+code+" ", "xml:space", "preserve")
	w.x.Close()
}

// bookmark marks what a reference to the target points at.
func (w *writer) bookmark(t *doc.Target, content func()) {
	w.marks++
	id := itoa(w.marks)
	w.x.Tag("w:bookmarkStart", "w:id", id, "w:name", markName(t))
	content()
	w.x.Tag("w:bookmarkEnd", "w:id", id)
}

// markName is the bookmark of a target, named as Word names its own: hidden from
// the list of bookmarks, and of characters and length it accepts whatever the
// identifier was.
func markName(t *doc.Target) string {
	if t.Kind == doc.KindHeading {
		return "_Toc" + itoa(260000000+t.Seq)
	}
	return "_Ref" + itoa(260000000+t.Seq)
}
