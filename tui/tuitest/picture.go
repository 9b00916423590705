package tuitest

import (
	"fmt"
	"html"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"halqa/tui/bidi"
	"halqa/tui/page"
)

// The size of a cell in a picture, in units of the picture.
const cellWidth, cellHeight, fontSize = 9, 20, 15

// Picture draws a frame as an SVG image in the colours of a theme. Cells stand where the
// terminal puts them, so that Arabic needs nothing of who looks at it but letters.
func Picture(frame string, t *page.Theme) string {
	rows := strings.Split(frame, "\n")
	p := pen{theme: t}
	for y, row := range rows {
		p.row(y, row)
	}
	return p.sheet(ansi.StringWidth(rows[0]), len(rows), "")
}

// pen writes the elements of an image. Letters that stand in a cell of their own are
// written once and used again.
type pen struct {
	out     strings.Builder
	theme   *page.Theme
	letters []string
}

// sheet is the whole image of w×h cells, with what stands before what was drawn.
func (p *pen) sheet(w, h int, head string) string {
	var b strings.Builder
	w, h = w*cellWidth+24, h*cellHeight+24
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img">`+"\n%s", w, h, w, h, head)
	fmt.Fprintf(&b, `<rect width="100%%" height="100%%" rx="8" fill="%s"/>`+"\n", hex(p.theme, page.RoleBg))
	b.WriteString(`<g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="15" xml:space="preserve">` + "\n<defs>\n")
	for i, letter := range p.letters {
		fmt.Fprintf(&b, `<text id="l%d"%s>%s</text>`+"\n", i, fit(letter), html.EscapeString(letter))
	}
	b.WriteString("</defs>\n" + p.out.String() + "</g>\n</svg>\n")
	return b.String()
}

func hex(t *page.Theme, r page.Role) string {
	red, green, blue, _ := t.Color(r).RGBA()
	return fmt.Sprintf("#%02x%02x%02x", red>>8, green>>8, blue>>8)
}

// look is how a stretch of cells looks.
type look struct {
	fg, bg        string
	bold, reverse bool
}

// row writes the stretches of one row that look alike.
func (p *pen) row(y int, row string) {
	plain := look{fg: hex(p.theme, page.RoleText)}
	now := plain
	x, from := 0, 0
	var run strings.Builder
	flush := func() {
		if now.bg != "" || now.reverse {
			bg := now.bg
			if now.reverse {
				bg = now.fg
			}
			fmt.Fprintf(&p.out, `<rect x="%d" y="%d" width="%d" height="%d" fill="%s"/>`+"\n",
				12+from*cellWidth, 12+y*cellHeight, (x-from)*cellWidth, cellHeight, bg)
		}
		p.run(from, y, run.String(), now)
		run.Reset()
		from = x
	}
	var state byte
	for len(row) > 0 {
		seq, w, n, next := ansi.DecodeSequence(row, state, nil)
		state, row = next, row[n:]
		if w > 0 {
			run.WriteString(seq)
			x += w
			continue
		}
		if strings.HasPrefix(seq, "\x1b[") && strings.HasSuffix(seq, "m") {
			flush()
			now = now.with(strings.Split(strings.TrimSuffix(seq[2:], "m"), ";"), plain)
		}
	}
	flush()
}

// run writes each stretch at its cell, so that no font can move the columns.
func (p *pen) run(x, y int, s string, l look) {
	if strings.TrimSpace(s) == "" {
		return
	}
	fill, weight := l.fg, ""
	if l.reverse {
		fill = hex(p.theme, page.RoleBg)
	}
	if l.bold {
		weight = ` font-weight="bold"`
	}
	fmt.Fprintf(&p.out, `<g fill="%s"%s>`, fill, weight)
	for _, word := range sentences(stretches(s)) {
		w := ansi.StringWidth(word)
		if shown := strings.TrimSpace(word); shown != "" {
			p.word(12+x*cellWidth, 12+y*cellHeight+fontSize, shown)
		}
		x += w
	}
	p.out.WriteString("</g>\n")
}

// blocks are the signs that fill a part of their cell: where it begins and ends, in parts
// of the cell. They are drawn, because a font may leave gaps between rows.
var blocks = map[rune]struct{ left, top, right, bottom float64 }{
	'█': {0, 0, 1, 1}, '▀': {0, 0, 1, 0.5}, '▄': {0, 0.5, 1, 1}, '▌': {0, 0, 0.5, 1}, '▐': {0.5, 0, 1, 1},
}

// fills draws a stretch of blocks as one shape; false when it holds other signs. The point
// is that of text, on the line on which letters stand.
func (p *pen) fills(x, y int, s string) bool {
	var d strings.Builder
	at := float64(x)
	for _, r := range s {
		b, ok := blocks[r]
		if !ok {
			return false
		}
		fmt.Fprintf(&d, "M%g %gh%gv%gh%gz", at+b.left*cellWidth, float64(y-fontSize)+b.top*cellHeight,
			(b.right-b.left)*cellWidth, (b.bottom-b.top)*cellHeight, (b.left-b.right)*cellWidth)
		at += cellWidth
	}
	fmt.Fprintf(&p.out, `<path d="%s"/>`, d.String())
	return true
}

// word writes a stretch without spaces at a point.
func (p *pen) word(x, y int, s string) {
	if p.fills(x, y, s) {
		return
	}
	if !bidi.HasRTL(s) {
		fmt.Fprintf(&p.out, `<text x="%d" y="%d"%s>%s</text>`, x, y, fit(s), html.EscapeString(s))
		return
	}
	i := slices.Index(p.letters, s)
	if i < 0 {
		i = len(p.letters)
		p.letters = append(p.letters, s)
	}
	fmt.Fprintf(&p.out, `<use href="#l%d" x="%d" y="%d"/>`, i, x, y)
}

// fit makes a stretch as wide as its cells. Letters and digits of the Latin alphabet have
// one width in every font for terminals and are moved at most; other signs may come from
// another font and are stretched.
func fit(s string) string {
	out := fmt.Sprintf(` textLength="%d"`, ansi.StringWidth(s)*cellWidth)
	if strings.IndexFunc(s, func(r rune) bool { return r > unicode.MaxLatin1 }) >= 0 {
		out += ` lengthAdjust="spacingAndGlyphs"`
	}
	return out
}

// stretches cuts a row where a picture must place things anew: at spaces, and at every
// Arabic letter, which stands in its cell in the form that the terminal shows.
func stretches(s string) []string {
	var out []string
	joined := false
	for state := byte(0); len(s) > 0; {
		seq, _, n, next := ansi.DecodeSequence(s, state, nil)
		state, s = next, s[n:]
		single := seq == " " || bidi.HasRTL(seq)
		if joined && !single {
			out[len(out)-1] += seq
		} else {
			out = append(out, seq)
		}
		joined = !single
	}
	return out
}

// sentences joins Latin words that one space separates: they need no place of their own.
func sentences(parts []string) (out []string) {
	latin := func(i int) bool {
		return i >= 0 && i < len(parts) && parts[i] != " " && strings.IndexFunc(parts[i], func(r rune) bool { return r > unicode.MaxLatin1 }) < 0
	}
	for i, part := range parts {
		follows := latin(i) && i > 1 && parts[i-1] == " " && latin(i-2)
		switch {
		case follows:
			out[len(out)-1] += " " + part
		case part == " " && latin(i-1) && latin(i+1): // written with the word that follows
		default:
			out = append(out, part)
		}
	}
	return out
}

// with is the look after an SGR sequence of colours of 24 bits.
func (l look) with(codes []string, plain look) look {
	for i := 0; i < len(codes); i++ {
		switch codes[i] {
		case "", "0":
			l = plain
		case "1":
			l.bold = true
		case "22":
			l.bold = false
		case "7":
			l.reverse = true
		case "27":
			l.reverse = false
		case "39":
			l.fg = plain.fg
		case "49":
			l.bg = ""
		case "38", "48":
			if i+4 >= len(codes) {
				return l
			}
			var rgb [3]int
			for k := range rgb {
				rgb[k], _ = strconv.Atoi(codes[i+2+k])
			}
			colour := fmt.Sprintf("#%02x%02x%02x", rgb[0], rgb[1], rgb[2])
			if codes[i] == "38" {
				l.fg = colour
			} else {
				l.bg = colour
			}
			i += 4
		}
	}
	return l
}
