package docx

import (
	"cmp"
	"math"
	"strings"

	"halqa/session/report/doc"
	"halqa/session/report/opc"
	"halqa/session/report/shape"
)

// edgeColour is that of lines between rows.
const edgeColour = shape.Rule

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
func (l look) barOf(t doc.Tone) []string {
	return border("36", "8", cmp.Or(l.ink(inkOf(t)), l.colour(shape.Teal)))
}

func border(size, space, color string) []string {
	return []string{"w:val", "single", "w:sz", size, "w:space", space, "w:color", color}
}

// style is a paragraph style.
type style struct {
	id, name, based, next string

	size          int // half-points, 0 inherits
	line          int // least height of a line, in twips, 0 inherits
	exact         int // height of a line whatever is on it, in place of line
	before, after int // twips
	start, end    int // indents, twips
	bold, italic  bool
	ink           string
	font, align   string // "" inherits
	caps          bool
	auto          int  // height of a line in 240ths of the font's own, in place of exact
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
func (l look) calloutStyle(t doc.Tone) style {
	f := cmp.Or(l.fill(t), l.colour(shape.Pale))
	name := toneName(t)
	return style{
		id: "Callout" + name, name: strings.TrimSpace("Callout " + name), based: "BodyText", next: "BodyText",
		exact: bodyLine, before: 140, after: 140, start: 227, end: 170, shade: f, tight: true,
		edges: [][]string{
			append([]string{"top"}, border("4", "5", f)...),
			append([]string{"left"}, l.barOf(t)...),
			append([]string{"bottom"}, border("4", "5", f)...),
			append([]string{"right"}, border("4", "8", f)...),
		},
	}
}

// as takes the measures of a style from the shape that all laid-out formats share.
func (s style) as(m shape.Style) style {
	s.size, s.exact = int(math.Round(2*m.Size)), twips(m.Line)
	s.before, s.after, s.start, s.end = twips(m.Before), twips(m.After), twips(m.Start), twips(m.End)
	s.bold, s.italic, s.keep = m.Bold, m.Italic, m.Keep
	if m.Ink != shape.Text {
		s.ink = m.Ink
	}
	return s
}

// least lets a line grow with a picture that stands on it.
func (s style) least() style {
	s.line, s.exact = s.exact, 0
	return s
}

func twips(points float64) int { return int(math.Round(20 * points)) }

func headingStyle(n int, numbered bool) style {
	s := style{
		id: "Heading" + itoa(n), name: "heading " + itoa(n), based: "Normal", next: "BodyText", outline: n,
	}.as(shape.Heading(n))
	if n == 1 {
		s.edges = [][]string{append([]string{"bottom"}, border("12", "4", shape.Teal)...)}
	}
	if numbered {
		s.num, s.level = headingNum, n-1
	}
	return s
}

func listStyle(base, name string, level, num int) style {
	s := style{id: base, name: name, based: "BodyText", num: num, level: level}.as(shape.Item(level))
	if level > 0 {
		s.id, s.name = base+itoa(level+1), name+" "+itoa(level+1)
	}
	return s
}

// bandStyle is the organisation's name on the cover, in a box made of its own borders.
func bandStyle() style {
	s := style{id: "CoverBand", name: "Cover Band", based: "Normal", next: "Title", shade: shape.Navy}.as(shape.Band())
	s.edges = [][]string{
		append([]string{"top"}, border("4", "30", shape.Navy)...),
		append([]string{"left"}, border("4", "18", shape.Navy)...),
		append([]string{"bottom"}, border("48", "30", shape.Teal)...),
		append([]string{"right"}, border("4", "18", shape.Navy)...),
	}
	return s
}

// paragraphStyles are the styles of a document, parents before children.
func (l look) paragraphStyles(numbered bool) []style {
	out := []style{
		{id: "Normal", name: "Normal"},
		style{id: "BodyText", name: "Body Text", based: "Normal"}.as(shape.Of(doc.Body)),
		style{id: "Lead", name: "Lead", based: "BodyText", next: "BodyText"}.as(shape.Of(doc.Lead)),
		style{id: "Note", name: "Note", based: "BodyText"}.as(shape.Of(doc.Note)),
		style{id: "Quote", name: "Quote", based: "BodyText", next: "BodyText"}.as(shape.Of(doc.Quote)),
		style{id: "Title", name: "Title", based: "Normal", next: "Subtitle"}.as(shape.Of(doc.Title)),
		style{id: "Subtitle", name: "Subtitle", based: "Normal", next: "BodyText"}.as(shape.Of(doc.Subtitle)),
		style{id: "Sign", name: "Sign", based: "Normal", next: "Banner"}.as(shape.Of(doc.Sign)),
		style{id: "Banner", name: "Banner", based: "Normal", next: "Banner"}.as(shape.Of(doc.Banner)),
		style{id: "Facts", name: "Facts", based: "Normal"}.as(shape.Of(doc.Fact)),
		{id: "Logos", name: "Logos", based: "Normal", next: "CoverBand", line: bodyLine, after: 200},
		bandStyle(),
		headingStyle(1, numbered), headingStyle(2, numbered), headingStyle(3, numbered),
		style{id: "TOCHeading", name: "TOC Heading", based: "Normal", next: "BodyText"}.as(shape.Contents()),
		style{id: "Caption", name: "caption", based: "Normal", next: "BodyText"}.as(shape.Caption()),
		listStyle("ListBullet", "List Bullet", 0, bulletNum), listStyle("ListBullet", "List Bullet", 1, bulletNum),
		listStyle("ListBullet", "List Bullet", 2, bulletNum),
		listStyle("ListNumber", "List Number", 0, listNum), listStyle("ListNumber", "List Number", 1, listNum),
		listStyle("ListNumber", "List Number", 2, listNum),
		style{id: "TableText", name: "Table Text", based: "Normal"}.as(shape.Cell(false, false)),
		style{id: "TableTextSmall", name: "Table Text Small", based: "TableText"}.as(shape.Cell(false, true)),
		style{id: "TableHead", name: "Table Head", based: "TableText"}.as(shape.Cell(true, false)),
		{id: "Figure", name: "Figure", based: "Normal", next: "BodyText", line: bodyLine, after: 160},
		{id: "Spacer", name: "Spacer", based: "Normal", size: 8, exact: twips(shape.AfterTable)},
		{id: "SectionEnd", name: "Section End", based: "Normal", size: 2, exact: 20},
		style{id: "Header", name: "header", based: "Normal", edges: [][]string{append([]string{"bottom"}, border("4", "5", edgeColour)...)}}.as(shape.Edge()).least(),
		style{id: "Footer", name: "footer", based: "Normal"}.as(shape.Edge()).least(),
	}
	for _, t := range []doc.Tone{doc.Plain, doc.Muted, doc.Good, doc.Warn, doc.Bad} {
		out = append(out, l.calloutStyle(t))
	}
	portrait := l.page(false).text()
	for i := range 3 {
		s := style{id: "TOC" + itoa(i+1), name: "toc " + itoa(i+1), based: "Normal"}.as(shape.Entry(i + 1))
		s.start = l.scaled(tocIndent[i])
		s.tabs = []tab{{"end", "dot", portrait}}
		out = append(out, s)
	}
	for i := range out {
		out[i] = l.dress(out[i])
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
	x.Tag("w:color", "w:val", l.text)
	x.Tag("w:sz", "w:val", itoa(l.size))
	x.Tag("w:szCs", "w:val", itoa(l.size))
	x.Tag("w:lang", "w:val", l.lang, "w:eastAsia", l.lang, "w:bidi", "ar-MA")
	x.Close()
	x.Close()
	x.Open("w:pPrDefault")
	x.Open("w:pPr")
	x.Tag("w:spacing", "w:before", "0", "w:after", "0", "w:line", itoa(l.line.Height), "w:lineRule", l.line.Rule)
	x.Close()
	x.Close()
	x.Close()
	for _, s := range l.paragraphStyles(numbered) {
		s.write(x)
	}
	characterStyles(x, l)
	l.tableStyles(x)
	return x.Bytes()
}

// bodySize is in half-points, bodyLine in twips. Lines have an exact height rather
// than a multiple of the font's own, so that pages break alike with other fonts.
const bodySize, bodyLine = 20, 310

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
		if s.auto > 0 {
			sp = append(sp, "w:line", itoa(s.auto), "w:lineRule", "auto")
		} else if s.exact > 0 {
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
	if s.align != "" {
		x.Tag("w:jc", "w:val", s.align)
	}
	if s.outline > 0 {
		x.Tag("w:outlineLvl", "w:val", itoa(s.outline-1))
	}
}

func (s style) letters(x *opc.XML) {
	if s.font != "" {
		// Arabic letters keep the font of the document.
		x.Tag("w:rFonts", "w:ascii", s.font, "w:hAnsi", s.font)
	}
	if s.bold {
		x.Tag("w:b")
		x.Tag("w:bCs")
	}
	if s.italic {
		x.Tag("w:i")
	}
	if s.caps {
		x.Tag("w:caps")
	}
	if s.ink != "" {
		x.Tag("w:color", "w:val", s.ink)
	}
	if s.size > 0 {
		x.Tag("w:sz", "w:val", itoa(s.size))
		x.Tag("w:szCs", "w:val", itoa(s.size))
	}
}

func characterStyles(x *opc.XML, l look) {
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
	x.Tag("w:color", "w:val", l.colour(shape.Teal))
	x.Tag("w:u", "w:val", "single")
	x.Close()
	x.Close()
}

func (l look) tableStyles(x *opc.XML) {
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
	for _, side := range l.grid.sides() {
		if e := side.edge; e.Kind != "" {
			x.Tag("w:"+side.name, "w:val", e.Kind, "w:sz", itoa(e.Size), "w:space", "0", "w:color", e.Colour)
		}
	}
	x.Close()
	cellMargins(x, "15", "96")
	x.Close()
	x.Open("w:tblStylePr", "w:type", "firstRow")
	x.Open("w:tcPr")
	shaded(x, l.grid.HeadShade)
	x.Tag("w:vAlign", "w:val", "center")
	x.Close()
	x.Close()
	if l.grid.EvenShade != "" {
		x.Open("w:tblStylePr", "w:type", "band2Horz")
		x.Open("w:tcPr")
		shaded(x, l.grid.EvenShade)
		x.Close()
		x.Close()
	}
	x.Close()
}

func shaded(x *opc.XML, fill string) {
	if fill != "" {
		x.Tag("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill)
	}
}

func cellMargins(x *opc.XML, block, inline string) {
	x.Open("w:tblCellMar")
	x.Tag("w:top", "w:w", block, "w:type", "dxa")
	x.Tag("w:left", "w:w", inline, "w:type", "dxa")
	x.Tag("w:bottom", "w:w", block, "w:type", "dxa")
	x.Tag("w:right", "w:w", inline, "w:type", "dxa")
	x.Close()
}
