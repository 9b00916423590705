package docx

import (
	"strings"

	"halqa/session/report/shape"
	"halqa/session/report/stylesheet"
)

// roles are the styles of ours that a client's document may have too.
var roles = map[string]stylesheet.Role{
	"Heading1": stylesheet.Heading1, "Heading2": stylesheet.Heading2, "Heading3": stylesheet.Heading3,
	"Title": stylesheet.Title, "Subtitle": stylesheet.Subtitle, "Caption": stylesheet.Caption,
}

// dress gives a style of ours the look of the client: its own definition where there is
// one, else ours in its fonts and colours and of a size that goes with its text.
func (l look) dress(s style) style {
	s.ink, s.shade = l.colour(s.ink), l.colour(s.shade)
	for i, e := range s.edges {
		s.edges[i] = append([]string{}, e...)
		last := len(e) - 1
		s.edges[i][last] = l.colour(e[last])
	}
	if !l.dressed || s.id == "Normal" {
		return s
	}
	if c, ok := l.client.Styles[roles[s.id]]; ok && roles[s.id] != "" {
		return l.own(s, c)
	}
	if flowing(s.id) {
		return l.flowing(s)
	}
	if s.id != "Spacer" && s.id != "SectionEnd" && s.id != "Sign" && s.id != "Banner" {
		s.size, s.exact = l.scaled(s.size), l.scaled(s.exact)
	}
	switch s.id {
	case "Heading1", "Heading2", "Heading3", "Title", "Subtitle", "TOCHeading", "CoverBand", "Sign", "Banner":
		s.font = l.titles
	case "TableHead":
		s.ink, s.bold = l.headInk(), l.grid.HeadBold || s.bold
	}
	return s
}

// own is a style of ours with the client's definition. What makes it a heading or keeps it
// with what follows is ours.
func (l look) own(s style, c stylesheet.Style) style {
	s.font, s.size, s.bold, s.italic, s.caps = c.Font, c.Size, c.Bold, c.Italic, c.Caps
	s.before, s.after, s.start, s.end = c.Before, c.After, 0, 0
	if c.Align != "start" {
		s.align = c.Align
	}
	s.shade, s.ink = c.Shade, seen(c.Ink, c.Shade)
	s = s.lined(grown(c.Line))
	s.edges = nil
	for _, e := range []side{{"top", c.Above}, {"bottom", c.Below}} {
		if e.edge.Kind != "" {
			s.edges = append(s.edges, []string{e.name, "w:val", e.edge.Kind, "w:sz", itoa(e.edge.Size), "w:space", itoa(e.edge.Space), "w:color", e.edge.Colour})
		}
	}
	if roles[s.id] == stylesheet.Title && s.before > 600 {
		s.before = 600 // it stands under our band, not alone on a page
	}
	return s
}

// lined takes a height of lines.
func (s style) lined(line stylesheet.Line) style {
	s.exact, s.line, s.auto = 0, 0, 0
	switch line.Rule {
	case "auto":
		s.auto = line.Height
	case "exact":
		s.exact = line.Height
	default:
		s.line = line.Height
	}
	return s
}

// flowing says that a style is of running text.
func flowing(id string) bool {
	return id == "BodyText" || id == "Lead" || id == "Quote" || id == "Facts" || strings.HasPrefix(id, "List") || strings.HasPrefix(id, "Callout")
}

// flowing gives running text the lines and spaces of the client's. A text without any
// space between paragraphs keeps ours: such files part them by empty lines.
func (l look) flowing(s style) style {
	normal := l.client.Styles[stylesheet.Normal]
	if s.size == bodySize {
		s.size = l.size
	}
	if s.size != l.size {
		s.size = l.scaled(s.size)
	}
	s = s.lined(l.line)
	if normal.Before+normal.After == 0 {
		return s
	}
	switch {
	case s.id == "BodyText":
		s.before, s.after = normal.Before, normal.After
	case strings.HasPrefix(s.id, "List"):
		s.before, s.after = normal.Before/2, max(normal.After/2, 40)
	}
	return s
}

// scaled is a length of ours beside the client's text.
func (l look) scaled(n int) int { return (n*l.size + bodySize/2) / bodySize }

// headInk is the colour of letters in the head of a table, which must be seen on it.
func (l look) headInk() string {
	ground := l.grid.HeadShade
	if ground == "" {
		ground = "FFFFFF"
	}
	if ink := l.grid.HeadInk; ink != "" && contrast(ink, ground) >= 3 {
		return ink
	}
	if contrast("FFFFFF", ground) >= 4.5 {
		return "FFFFFF"
	}
	return "000000"
}

// headingNumber is the width of the number of a heading of level 1 to 3, in twips: as much
// of its letters as in ours.
func (l look) headingNumber(level int) int {
	ours := twips(2*shape.Heading(level).Size) / 20
	size := l.scaled(ours)
	if c, ok := l.client.Styles[roles["Heading"+itoa(level)]]; ok {
		size = c.Size
	}
	return headingNumber[level-1] * max(size, ours) / ours
}
