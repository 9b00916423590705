package docx

import (
	"strings"

	"halqa/session/report/doc"
	"halqa/session/report/opc"
)

const navy, teal, grey, rule = "17324D", "0E7C86", "5B6770", "C9D3DA"

// toneInk and toneFill are the colours of text and of grounds. Inks keep 4.5:1 on
// white and on their own ground (WCAG 2.2, 1.4.3).
var (
	toneInk = map[doc.Tone]string{
		doc.Accent: teal, doc.Muted: grey, doc.Good: "1E6B3A", doc.Warn: "8A5A00", doc.Bad: "A3271F", doc.Band: navy,
	}
	toneFill = map[doc.Tone]string{
		doc.Accent: "D3E9EB", doc.Muted: "F0F2F4", doc.Good: "DDF0E4", doc.Warn: "FBEBD0", doc.Bad: "F8DEDB", doc.Band: "E1ECEE",
	}
)

// toneName ends the name of the callout style of a tone.
func toneName(t doc.Tone) string {
	switch t {
	case doc.Muted:
		return "Note"
	case doc.Good:
		return "Good"
	case doc.Warn:
		return "Warning"
	case doc.Bad:
		return "Alert"
	case doc.Plain, doc.Accent, doc.Band: // they have no callout of their own
	}
	return ""
}

// barOf is the thick edge of a callout.
func barOf(t doc.Tone) []string {
	return border("36", "8", toneInk[inkOf(t)])
}

func border(size, space, color string) []string {
	return []string{"w:val", "single", "w:sz", size, "w:space", space, "w:color", color}
}

// style is a paragraph style. The estimate of pages reads the same table as Word.
type style struct {
	id, name, based, next string

	size          int // half-points, 0 inherits
	line          int // least height of a line, in twips, 0 inherits
	exact         int // height of a line whatever is on it, in place of line
	before, after int // twips
	start, end    int // indents, twips
	bold, italic  bool
	ink           string
	keep          bool // with the next paragraph, and its own lines together
	outline       int  // level of heading, from 1
	num, level    int  // list
	tight         bool // no gap between paragraphs of this style
	shade         string
	edges         [][]string // side, then border attributes
	tabs          []tab
}

// calloutStyle is a box with a bar on its left. Borders of the box's own colour
// stand for padding, which paragraphs do not have.
func calloutStyle(t doc.Tone) style {
	f := toneFill[t]
	if f == "" {
		f = "E8F2F3"
	}
	name := toneName(t)
	return style{
		id: "Callout" + name, name: strings.TrimSpace("Callout " + name), based: "BodyText", next: "BodyText",
		before: 140, after: 140, start: 227, end: 170, shade: f, tight: true,
		edges: [][]string{
			append([]string{"top"}, border("4", "5", f)...),
			append([]string{"left"}, barOf(t)...),
			append([]string{"bottom"}, border("4", "5", f)...),
			append([]string{"right"}, border("4", "8", f)...),
		},
	}
}

func headingStyle(n, size, line, before, after int, numbered bool) style {
	s := style{
		id: "Heading" + itoa(n), name: "heading " + itoa(n), based: "Normal", next: "BodyText",
		size: size, line: line, before: before, after: after, bold: true, ink: navy, keep: true, outline: n,
	}
	if n == 1 {
		s.edges = [][]string{append([]string{"bottom"}, border("12", "4", teal)...)}
	}
	if n == 3 {
		s.ink = teal
	}
	if numbered {
		s.num, s.level = headingNum, n-1
	}
	return s
}

func listStyle(base, name string, level, num int) style {
	s := style{
		id: base, name: name, based: "BodyText", after: 80, num: num, level: level,
		start: listIndent(level),
	}
	if level > 0 {
		s.id, s.name = base+itoa(level+1), name+" "+itoa(level+1)
	}
	return s
}

// paragraphStyles are the styles of a document, parents before children.
func paragraphStyles(numbered bool) []style {
	out := []style{
		{id: "Normal", name: "Normal"},
		{id: "BodyText", name: "Body Text", based: "Normal", after: 130},
		{id: "Lead", name: "Lead", based: "BodyText", next: "BodyText", size: 25, line: 350, ink: navy, after: 200},
		{id: "Note", name: "Note", based: "BodyText", size: 18, line: 240, before: 120, after: 120, ink: grey},
		{id: "Quote", name: "Quote", based: "BodyText", next: "BodyText", start: 397, end: 397, before: 80, after: 160, italic: true, ink: grey},
		{id: "Title", name: "Title", based: "Normal", next: "Subtitle", size: 60, line: 720, after: 180, bold: true, ink: navy},
		{id: "Subtitle", name: "Subtitle", based: "Normal", next: "BodyText", size: 30, line: 400, after: 420, ink: teal},
		// A capital of 48 points is 12 mm high: 4 mm for each of three metres.
		{id: "Sign", name: "Sign", based: "Normal", next: "Banner", size: 176, line: 2000, bold: true, ink: navy},
		{id: "Banner", name: "Banner", based: "Normal", next: "Banner", size: 96, line: 1120, before: 120, bold: true, ink: "222222"},
		{id: "Facts", name: "Facts", based: "Normal", size: 23, line: 330, after: 60},
		{id: "Logos", name: "Logos", based: "Normal", next: "CoverBand", after: 200},
		{
			id: "CoverBand", name: "Cover Band", based: "Normal", next: "Title", size: 32, line: 440, before: 1000, after: 1900,
			bold: true, ink: "FFFFFF", shade: navy, edges: [][]string{
				append([]string{"top"}, border("4", "30", navy)...),
				append([]string{"left"}, border("4", "18", navy)...),
				append([]string{"bottom"}, border("48", "30", teal)...),
				append([]string{"right"}, border("4", "18", navy)...),
			},
		},
		headingStyle(1, 38, 500, 400, 180, numbered),
		headingStyle(2, 28, 380, 340, 110, numbered),
		headingStyle(3, 24, 330, 260, 80, numbered),
		{id: "TOCHeading", name: "TOC Heading", based: "Normal", next: "BodyText", size: 38, line: 500, after: 240, bold: true, ink: navy, keep: true},
		{id: "Caption", name: "caption", based: "Normal", next: "BodyText", size: 19, line: 250, before: 180, after: 90, ink: grey, keep: true},
		listStyle("ListBullet", "List Bullet", 0, bulletNum), listStyle("ListBullet", "List Bullet", 1, bulletNum),
		listStyle("ListBullet", "List Bullet", 2, bulletNum),
		listStyle("ListNumber", "List Number", 0, listNum), listStyle("ListNumber", "List Number", 1, listNum),
		listStyle("ListNumber", "List Number", 2, listNum),
		{id: "TableText", name: "Table Text", based: "Normal", size: 19, line: 250, before: 45, after: 45},
		{id: "TableTextSmall", name: "Table Text Small", based: "TableText", size: 17, line: 220, before: 35, after: 35},
		{id: "TableHead", name: "Table Head", based: "TableText", size: 18, bold: true, ink: "FFFFFF", before: 60, after: 60},
		{id: "Figure", name: "Figure", based: "Normal", next: "BodyText", after: 160},
		{id: "Spacer", name: "Spacer", based: "Normal", size: 8, line: 160},
		{id: "SectionEnd", name: "Section End", based: "Normal", size: 2, exact: 20},
		{id: "Header", name: "header", based: "Normal", size: 17, line: 220, ink: grey, edges: [][]string{append([]string{"bottom"}, border("4", "5", rule)...)}},
		{id: "Footer", name: "footer", based: "Normal", size: 17, line: 220, ink: grey},
	}
	for _, t := range []doc.Tone{doc.Plain, doc.Muted, doc.Good, doc.Warn, doc.Bad} {
		out = append(out, calloutStyle(t))
	}
	portrait := page{}.text()
	for i := range 3 {
		s := style{id: "TOC" + itoa(i+1), name: "toc " + itoa(i+1), based: "Normal", after: 50, start: tocIndent[i]}
		s.tabs = []tab{{"end", "dot", portrait}}
		if i == 0 {
			s.bold, s.ink, s.before = true, navy, 110
		}
		out = append(out, s)
	}
	return out
}

func stylesPart(l look, numbered bool) []byte {
	x := opc.NewXML()
	x.Open("w:styles", namespaces...)
	x.Open("w:docDefaults")
	x.Open("w:rPrDefault")
	x.Open("w:rPr")
	x.Tag("w:rFonts", "w:ascii", l.latin, "w:hAnsi", l.latin, "w:eastAsia", l.latin, "w:cs", l.arabic)
	x.Tag("w:color", "w:val", "222222")
	x.Tag("w:sz", "w:val", itoa(bodySize))
	x.Tag("w:szCs", "w:val", itoa(bodySize))
	x.Tag("w:lang", "w:val", l.lang, "w:eastAsia", l.lang, "w:bidi", "ar-MA")
	x.Close()
	x.Close()
	x.Open("w:pPrDefault")
	x.Open("w:pPr")
	x.Tag("w:spacing", "w:before", "0", "w:after", "0", "w:line", itoa(bodyLine), "w:lineRule", "atLeast")
	x.Close()
	x.Close()
	x.Close()
	for _, s := range paragraphStyles(numbered) {
		s.write(x)
	}
	characterStyles(x)
	tableStyles(x)
	return x.Bytes()
}

// bodySize is in half-points, bodyLine in twips. Lines have a least height rather
// than a multiple of the font's own, so that pages break alike with other fonts.
const bodySize, bodyLine = 22, 310

func (s style) write(x *opc.XML) {
	attrs := []string{"w:type", "paragraph"}
	if s.id == "Normal" {
		attrs = append(attrs, "w:default", "1")
	}
	x.Open("w:style", append(attrs, "w:styleId", s.id)...)
	x.Tag("w:name", "w:val", s.name)
	if s.based != "" {
		x.Tag("w:basedOn", "w:val", s.based)
	}
	if s.next != "" {
		x.Tag("w:next", "w:val", s.next)
	}
	x.Tag("w:uiPriority", "w:val", "1")
	x.Tag("w:qFormat")
	x.Open("w:pPr")
	s.paragraph(x)
	x.Close()
	x.Open("w:rPr")
	s.letters(x)
	x.Close()
	x.Close()
}

// paragraph writes the paragraph properties in the order of the schema.
func (s style) paragraph(x *opc.XML) {
	if s.keep {
		x.Tag("w:keepNext")
		x.Tag("w:keepLines")
	}
	if s.num > 0 {
		x.Open("w:numPr")
		x.Tag("w:ilvl", "w:val", itoa(s.level))
		x.Tag("w:numId", "w:val", itoa(s.num))
		x.Close()
	}
	if len(s.edges) > 0 {
		x.Open("w:pBdr")
		for _, e := range s.edges {
			x.Tag("w:"+e[0], e[1:]...)
		}
		x.Close()
	}
	if s.shade != "" {
		x.Tag("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", s.shade)
	}
	if len(s.tabs) > 0 {
		x.Open("w:tabs")
		for _, t := range s.tabs {
			x.Tag("w:tab", "w:val", t.align, "w:leader", t.leader, "w:pos", itoa(t.at))
		}
		x.Close()
	}
	if s.id != "Normal" {
		sp := []string{"w:before", itoa(s.before), "w:after", itoa(s.after)}
		if s.exact > 0 {
			sp = append(sp, "w:line", itoa(s.exact), "w:lineRule", "exact")
		} else if s.line > 0 {
			sp = append(sp, "w:line", itoa(s.line), "w:lineRule", "atLeast")
		}
		x.Tag("w:spacing", sp...)
	}
	if (s.start > 0 || s.end > 0) && s.num == 0 {
		x.Tag("w:ind", "w:start", itoa(s.start), "w:end", itoa(s.end))
	}
	if s.tight {
		x.Tag("w:contextualSpacing")
	}
	if s.outline > 0 {
		x.Tag("w:outlineLvl", "w:val", itoa(s.outline-1))
	}
}

func (s style) letters(x *opc.XML) {
	if s.bold {
		x.Tag("w:b")
		x.Tag("w:bCs")
	}
	if s.italic {
		x.Tag("w:i")
	}
	if s.ink != "" {
		x.Tag("w:color", "w:val", s.ink)
	}
	if s.size > 0 {
		x.Tag("w:sz", "w:val", itoa(s.size))
		x.Tag("w:szCs", "w:val", itoa(s.size))
	}
}

func characterStyles(x *opc.XML) {
	x.Open("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont")
	x.Tag("w:name", "w:val", "Default Paragraph Font")
	x.Tag("w:uiPriority", "w:val", "1")
	x.Tag("w:semiHidden")
	x.Close()
	x.Open("w:style", "w:type", "character", "w:styleId", "Hyperlink")
	x.Tag("w:name", "w:val", "Hyperlink")
	x.Tag("w:basedOn", "w:val", "DefaultParagraphFont")
	x.Tag("w:uiPriority", "w:val", "99")
	x.Open("w:rPr")
	x.Tag("w:color", "w:val", teal)
	x.Tag("w:u", "w:val", "single")
	x.Close()
	x.Close()
}

func tableStyles(x *opc.XML) {
	x.Open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal")
	x.Tag("w:name", "w:val", "Normal Table")
	x.Tag("w:uiPriority", "w:val", "99")
	x.Tag("w:semiHidden")
	x.Open("w:tblPr")
	x.Tag("w:tblInd", "w:w", "0", "w:type", "dxa")
	cellMargins(x, "0", "108")
	x.Close()
	x.Close()

	x.Open("w:style", "w:type", "table", "w:styleId", "ReportTable")
	x.Tag("w:name", "w:val", "Report Table")
	x.Tag("w:basedOn", "w:val", "TableNormal")
	x.Tag("w:uiPriority", "w:val", "1")
	x.Tag("w:qFormat")
	x.Open("w:tblPr")
	x.Tag("w:tblStyleRowBandSize", "w:val", "1")
	x.Open("w:tblBorders")
	x.Tag("w:top", border("8", "0", navy)...)
	x.Tag("w:bottom", border("8", "0", navy)...)
	x.Tag("w:insideH", border("4", "0", rule)...)
	x.Close()
	cellMargins(x, "15", "96")
	x.Close()
	x.Open("w:tblStylePr", "w:type", "firstRow")
	x.Open("w:tcPr")
	x.Tag("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", navy)
	x.Tag("w:vAlign", "w:val", "center")
	x.Close()
	x.Close()
	x.Open("w:tblStylePr", "w:type", "band2Horz")
	x.Open("w:tcPr")
	x.Tag("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "F5F8F9")
	x.Close()
	x.Close()
	x.Close()
}

func cellMargins(x *opc.XML, block, inline string) {
	x.Open("w:tblCellMar")
	x.Tag("w:top", "w:w", block, "w:type", "dxa")
	x.Tag("w:left", "w:w", inline, "w:type", "dxa")
	x.Tag("w:bottom", "w:w", block, "w:type", "dxa")
	x.Tag("w:right", "w:w", inline, "w:type", "dxa")
	x.Close()
}
