package pdf

import (
	"strings"

	"halqa/session/report/doc"
)

// elem is an element of the structure, by which a screen reader reads and programs export
// (ISO 32000-1, 14.7). Kinds are those of 14.8.4.
type elem struct {
	kind   string
	attr   string // further entries of its dictionary
	kids   []kid
	parent *elem
	id     int // of the PDF object
}

// kid is what an element holds: another, marked content of a page, or a link.
type kid struct {
	elem *elem
	page *page
	mark int
	link *link
}

// link is an area that leads somewhere.
type link struct {
	page    *page
	rect    rect
	address string
	inside  *doc.Target
	words   string
	parent  *elem
	id      int
}

// begin opens an element inside of the current one and makes it current.
func (e *engine) begin(kind, attr string) *elem {
	x := &elem{kind: kind, attr: attr, parent: e.at}
	e.at.kids = append(e.at.kids, kid{elem: x})
	e.at = x
	return x
}

func (e *engine) end() { e.at = e.at.parent }

// attributes collects the entries of an element's dictionary.
type attributes struct {
	entries strings.Builder
	objects []string // attribute objects, by owner
}

func (a *attributes) object(s string) { a.objects = append(a.objects, s) }

func (a *attributes) String() string {
	s := a.entries.String()
	switch len(a.objects) {
	case 0:
		return s
	case 1:
		return s + "/A" + a.objects[0]
	}
	return s + "/A[" + strings.Join(a.objects, "") + "]"
}

// spoken sets the language and direction of text where they differ from the section's.
func (a *attributes) spoken(e *engine, in doc.Inlines, rtl bool) {
	lang := ""
	for _, s := range in {
		if s.Lang != "" {
			lang = doc.LangTag(s.Lang)
			break
		}
	}
	if lang == "" && rtl != (e.base == doc.RTL) {
		if lang = "fr"; rtl {
			lang = "ar"
		}
	}
	if lang != "" {
		a.entries.WriteString("/Lang(" + lang + ")")
	}
	if rtl != (e.base == doc.RTL) {
		mode := "LrTb"
		if rtl {
			mode = "RlTb"
		}
		a.object("<</O/Layout/WritingMode/" + mode + ">>")
	}
	a.actual(in.Plain())
}

// actual gives text with Arabic in its logical order. It stands on the element and not on
// the drawing, where most programs that extract text are led astray by it.
func (a *attributes) actual(s string) {
	s = doc.Clean(s)
	if len(s) > 30_000 {
		return // PDF 1.4 holds strings to 65,535 bytes
	}
	for _, r := range s {
		if r >= 0x590 && r <= 0x8ff {
			a.entries.WriteString("/ActualText" + textString(s))
			return
		}
	}
}

// textAttr is the attributes of a paragraph.
func (e *engine) textAttr(in doc.Inlines, rtl bool) string {
	var a attributes
	a.spoken(e, in, rtl)
	return a.String()
}
