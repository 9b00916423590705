package docx

import (
	"math"
	"strconv"
	"strings"

	"halqa/assets/font"
	"halqa/session/report/dml"
	"halqa/session/report/doc"
	"halqa/session/report/opc"
	"halqa/session/report/shape"
	"halqa/session/report/stylesheet"
)

// look is what follows from the language of the document and from a client's styles.
type look struct {
	latin, titles, arabic string // fonts: of the text, of headings, of Arabic letters
	lang                  string // proofing language of Latin text

	text    string // colour of the text
	size    int    // of it, in half-points
	line    stylesheet.Line
	grid    grids
	paper   *stylesheet.Page  // nil is A4 with our margins
	instead map[string]string // colours in place of ours
	dressed bool              // in the styles of a client
	client  stylesheet.Sheet
}

// grids is how tables are drawn.
type grids stylesheet.Table

type side struct {
	name string
	edge stylesheet.Edge
}

// sides are the lines of a table in the order of the schema.
func (g grids) sides() []side {
	return []side{{"top", g.Top}, {"left", g.Left}, {"bottom", g.Bottom}, {"right", g.Right}, {"insideH", g.Across}, {"insideV", g.Down}}
}

// lookOf is our own look, or what a client's styles make of it. Our font has Latin and
// Arabic letters of one design.
func lookOf(d *doc.Doc, client *stylesheet.Sheet) look {
	thick := stylesheet.Edge{Kind: "single", Size: 8, Colour: shape.Navy}
	l := look{
		latin: font.Family, titles: font.Family, arabic: font.Family, lang: opc.Proofing(d.Meta.Lang),
		text: shape.Text, size: bodySize, line: stylesheet.Line{Rule: "exact", Height: bodyLine},
		grid: grids{
			Top: thick, Bottom: thick, Across: stylesheet.Edge{Kind: "single", Size: 4, Colour: edgeColour},
			HeadShade: shape.Navy, EvenShade: shape.Even,
		},
	}
	if doc.DirOfLang(d.Meta.Lang) == doc.RTL {
		l.lang = opc.Proofing("fr")
	}
	if client != nil {
		l.wear(client)
	}
	return l
}

// wear takes the look of a client.
func (l *look) wear(c *stylesheet.Sheet) {
	normal := c.Styles[stylesheet.Normal]
	l.dressed, l.client, l.paper = true, *c, c.Page
	l.latin, l.titles = normal.Font, normal.Font
	if h, ok := c.Styles[stylesheet.Heading1]; ok {
		l.titles = h.Font
	}
	if c.Arabic != "" {
		l.arabic = c.Arabic
	}
	l.text, l.size, l.line = seen(normal.Ink, ""), min(max(normal.Size, 16), 28), grown(normal.Line)
	l.instead = colours(c)
	l.grid.Top.Colour, l.grid.Bottom.Colour = l.colour(shape.Navy), l.colour(shape.Navy)
	l.grid.HeadShade, l.grid.EvenShade = l.colour(shape.Navy), l.colour(shape.Even)
	if c.Table != nil {
		l.grid = grids(*c.Table)
	}
}

// grown is a height of lines that has room for Arabic letters: an exact one may cut them.
func grown(line stylesheet.Line) stylesheet.Line {
	if line.Rule == "exact" {
		line.Rule = "atLeast"
	}
	return line
}

// colours are those of a client for ours: the first of its accents, and the colour of its
// headings. Both are as dark as small letters need.
func colours(c *stylesheet.Sheet) map[string]string {
	own := c.Colours["accent1"]
	heading := c.Styles[stylesheet.Heading1].Ink
	if own == "" && len(heading) == 6 {
		own = heading
	}
	if own == "" {
		return nil // it says nothing of colours
	}
	own = readable(own)
	dark := own
	for _, try := range []string{c.Colours["dk2"], heading} {
		if len(try) == 6 && contrast(try, "FFFFFF") >= 4.5 {
			dark = try
		}
	}
	return map[string]string{
		shape.Teal: own, shape.Navy: dark,
		shape.Pale: mixed(own, 0.1), shape.Even: mixed(own, 0.04),
		shape.Fill(doc.Accent): mixed(own, 0.18), shape.Fill(doc.Band): mixed(dark, 0.12),
	}
}

// colour is a colour of ours, or a client's in its place.
func (l look) colour(ours string) string {
	if c := l.instead[ours]; c != "" {
		return c
	}
	return ours
}

// ink is the colour of text of a tone, and fill that of a ground.
func (l look) ink(t doc.Tone) string  { return l.colour(shape.Ink(t)) }
func (l look) fill(t doc.Tone) string { return l.colour(shape.Fill(t)) }

// luminance is how light a colour is (WCAG 2.2, relative luminance).
func luminance(hex string) float64 {
	v, err := strconv.ParseUint(hex, 16, 24)
	if err != nil {
		return 0
	}
	part := func(shift uint) float64 {
		c := float64(v>>shift&255) / 255
		if c <= 0.04045 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 0.2126*part(16) + 0.7152*part(8) + 0.0722*part(0)
}

// contrast is the ratio of two colours, 1 to 21.
func contrast(a, b string) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// mixed is a share of a colour on white.
func mixed(hex string, share float64) string { return blend(hex, 255, share) }

// readable is a colour, darker by as much as small letters on white need.
func readable(hex string) string {
	for contrast(hex, "FFFFFF") < 4.5 {
		hex = blend(hex, 0, 0.92)
	}
	return hex
}

func blend(hex string, ground, share float64) string {
	v, err := strconv.ParseUint(hex, 16, 24)
	if err != nil {
		return "000000"
	}
	out := uint64(0)
	for _, shift := range []uint{16, 8, 0} {
		c := float64(v>>shift&255)*share + ground*(1-share)
		out = out<<8 | uint64(math.Round(c))
	}
	s := strings.ToUpper(strconv.FormatUint(out, 16))
	return strings.Repeat("0", 6-len(s)) + s
}

// seen is a colour of text, or "auto" when it can't be seen on its ground, such as white
// letters that stood on a picture.
func seen(ink, ground string) string {
	if ground == "" {
		ground = "FFFFFF"
	}
	if ink == "auto" || contrast(ink, ground) < 2 {
		return "auto"
	}
	return ink
}

// theme adds the colours and fonts of a client, for what people write into the document.
func (w *writer) theme() {
	if !w.look.dressed {
		return
	}
	w.pkg.Relate(docPart, opc.Office+"theme", "theme/theme1.xml")
	w.pkg.Add("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml",
		dml.ThemeOf(w.look.titles, w.look.latin, w.look.arabic, w.look.client.Colours))
}
