package docx

import (
	"strings"
	"unicode"

	"halqa/session/report/doc"
)

// paraProps are the direct properties of a paragraph; all else is in its style.
type paraProps struct {
	style    string
	keepNext bool
	loose    bool // takes away the line under it and what its style keeps together
	indent   int  // of the text of a heading, twips, 0 for the style's own
	hanging  int  // of its number before the text
	unnumber bool // takes away the number its style gives
	numID    int  // list, 0 for none
	numLevel int
	side     string // moves the bar of a callout to "right"
	tone     doc.Tone
	tabs     []tab
	rtl      bool
	align    doc.Align
}

type tab struct {
	align, leader string
	at            int // twips from the start edge
}

// para writes a paragraph. The order of its properties is the schema's.
func (w *writer) para(p paraProps, content func()) {
	x := w.x
	x.Open("w:p")
	x.Open("w:pPr")
	x.Tag("w:pStyle", "w:val", p.style)
	switch {
	case p.loose:
		x.Tag("w:keepNext", "w:val", "0")
		x.Tag("w:keepLines", "w:val", "0")
	case p.keepNext:
		x.Tag("w:keepNext")
	}
	w.numbered(p)
	switch {
	case p.loose:
		x.Open("w:pBdr")
		x.Tag("w:bottom", "w:val", "nil")
		x.Close()
	case p.side != "":
		x.Open("w:pBdr")
		x.Tag("w:left", "w:val", "nil")
		x.Tag("w:"+p.side, w.look.barOf(p.tone)...)
		x.Close()
	}
	if len(p.tabs) > 0 {
		x.Open("w:tabs")
		for _, t := range p.tabs {
			x.Tag("w:tab", "w:val", t.align, "w:leader", t.leader, "w:pos", itoa(t.at))
		}
		x.Close()
	}
	if p.rtl {
		x.Tag("w:bidi")
	}
	if p.indent > 0 {
		x.Tag("w:ind", "w:start", itoa(p.indent), "w:hanging", itoa(p.hanging))
	}
	if p.align != doc.Start {
		x.Tag("w:jc", "w:val", map[doc.Align]string{doc.Center: "center", doc.End: "end"}[p.align])
	}
	x.Close()
	if content != nil {
		content()
	}
	x.Close()
}

func (w *writer) numbered(p paraProps) {
	switch {
	case p.unnumber:
		w.x.Open("w:numPr")
		w.x.Tag("w:numId", "w:val", "0")
		w.x.Close()
	case p.numID > 0:
		w.x.Open("w:numPr")
		w.x.Tag("w:ilvl", "w:val", itoa(p.numLevel))
		w.x.Tag("w:numId", "w:val", itoa(p.numID))
		w.x.Close()
	}
}

// rtlOf says whether a text of direction d runs right to left here.
func (w *writer) rtlOf(d doc.Dir, s string) bool { return doc.Resolve(d, s, w.base) == doc.RTL }

func dirOf(rtl bool) doc.Dir {
	if rtl {
		return doc.RTL
	}
	return doc.LTR
}

// flow writes a paragraph of text in a style.
func (w *writer) flow(p paraProps, in doc.Inlines, d doc.Dir) {
	in = w.resolved(in)
	p.rtl = in.Dir(d, w.base) == doc.RTL
	w.para(p, func() { w.runs(in, dirOf(p.rtl)) })
}

// isLong says that a text may fill a page: asked to keep such a one together with
// its neighbours, LibreOffice looks for the place for ever.
func isLong(in doc.Inlines) bool {
	n := 0
	for _, s := range in {
		n += len(s.Text)
	}
	return n > 1500
}

func (w *writer) heading(h doc.Heading, t *doc.Target) {
	p := paraProps{
		loose: isLong(w.resolved(h.Text)),
		style: "Heading" + itoa(t.Level), rtl: t.Dir == doc.RTL,
		unnumber: w.d.Meta.Numbered && h.Unnumbered,
	}
	if p.rtl && t.Number != "" {
		// LibreOffice sets the number of a right-to-left paragraph before the place
		// it should begin at; room for it keeps it out of the margin.
		p.hanging = w.look.headingNumber(t.Level)
		p.indent = p.hanging + 115*len(t.Number)
	}
	w.para(p, func() {
		w.bookmark(t, func() { w.runs(w.resolved(h.Text), t.Dir) })
	})
}

// styleOf is the Word style of each style of paragraph.
var styleOf = map[doc.Style]string{
	doc.Body: "BodyText", doc.Lead: "Lead", doc.Quote: "Quote", doc.Note: "Note",
	doc.Title: "Title", doc.Subtitle: "Subtitle", doc.Fact: "Facts",
	doc.Sign: "Sign", doc.Banner: "Banner",
}

func (w *writer) paragraph(v doc.Para) {
	style := styleOf[v.Style]
	if style == "" {
		style = "BodyText"
	}
	w.flow(paraProps{style: style}, v.Text, v.Dir)
}

func (w *writer) list(v doc.List) {
	style, num := "ListBullet", bulletNum
	if v.Ordered && len(v.Items) > 0 {
		// A list of its own starts again at 1.
		w.lists++
		style, num = "ListNumber", firstListNum+w.lists-1
	}
	for _, it := range v.Items {
		level := min(max(it.Level, 0), 2)
		s := style
		if level > 0 {
			s += itoa(level + 1)
		}
		d := it.Dir
		if d == doc.Auto {
			d = v.Dir
		}
		w.flow(paraProps{style: s, numID: num, numLevel: level}, it.Text, d)
	}
}

func (w *writer) callout(v doc.Callout) {
	style := "Callout" + toneName(v.Tone)
	all := v.Title
	for _, p := range v.Paras {
		all += "\n" + p.Plain()
	}
	rtl := w.rtlOf(v.Dir, all)
	p := paraProps{style: style, tone: v.Tone, rtl: rtl}
	if rtl {
		// The edges of a paragraph are physical: the style's bar is on the left.
		p.side = "right"
	}
	if v.Title != "" {
		title := p
		title.keepNext = len(v.Paras) > 0 && !isLong(doc.T(v.Title))
		w.para(title, func() {
			w.runs(doc.Inlines{{Text: v.Title, Bold: true, Tone: inkOf(v.Tone)}}, dirOf(rtl))
		})
	}
	for _, in := range v.Paras {
		in = w.resolved(in)
		w.para(p, func() { w.runs(in, dirOf(rtl)) })
	}
}

// inkOf is the tone of the title of a callout.
func inkOf(t doc.Tone) doc.Tone {
	if t == doc.Plain || t == doc.Band || t == doc.Muted {
		return doc.Accent
	}
	return t
}

// caption writes the numbered line above a table or figure and keeps it with it.
func (w *writer) caption(t *doc.Target) {
	if t == nil {
		return
	}
	rtl := t.Dir == doc.RTL
	w.para(paraProps{style: "Caption", loose: isLong(t.Text), rtl: rtl}, func() {
		w.bookmark(t, func() {
			w.runs(doc.Inlines{{Text: t.Word + "\u00a0", Bold: true, Tone: doc.Accent}}, t.Dir)
			w.field("SEQ "+w.seqName(t.Kind)+` \* ARABIC`, doc.Inlines{{Text: t.Number, Bold: true, Tone: doc.Accent}}, t.Dir)
		})
		w.runs(append(doc.T(" — "), t.Text...), t.Dir)
	})
}

// seqName names a counter. Word offers "insert a list of figures" by the word of
// the captions, so it is that word, without what a field code cannot hold. It is the
// document's word in every section: one counter runs through all languages.
func (w *writer) seqName(k doc.Kind) string {
	word, name := w.d.Meta.Labels.Table, "Table"
	if k == doc.KindFigure {
		word, name = w.d.Meta.Labels.Figure, "Figure"
	}
	word = strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) {
			return -1
		}
		return r
	}, doc.Clean(word))
	if word == "" || len(word) > 40 || k == doc.KindFigure && word == w.seqName(doc.KindTable) {
		return name
	}
	return word
}
