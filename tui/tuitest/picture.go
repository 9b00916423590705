package tuitest

import (
	"fmt"
	"html"
	"strconv"
	"strings"

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
	width := ansi.StringWidth(rows[0])
	var b strings.Builder
	w, h := width*cellWidth+24, len(rows)*cellHeight+24
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d">`+"\n", w, h, w, h)
	fmt.Fprintf(&b, `<rect width="100%%" height="100%%" rx="8" fill="%s"/>`+"\n", hex(t, page.RoleBg))
	b.WriteString(`<g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="15" xml:space="preserve">` + "\n")
	for y, row := range rows {
		drawRow(&b, y, row, t)
	}
	b.WriteString("</g>\n</svg>\n")
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

// drawRow writes the stretches of one row that look alike.
func drawRow(b *strings.Builder, y int, row string, t *page.Theme) {
	plain := look{fg: hex(t, page.RoleText)}
	now := plain
	x, from := 0, 0
	var run strings.Builder
	flush := func() {
		if now.bg != "" || now.reverse {
			bg := now.bg
			if now.reverse {
				bg = now.fg
			}
			fmt.Fprintf(b, `<rect x="%d" y="%d" width="%d" height="%d" fill="%s"/>`+"\n",
				12+from*cellWidth, 12+y*cellHeight, (x-from)*cellWidth, cellHeight, bg)
		}
		writeRun(b, from, y, run.String(), now, t)
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

// writeRun writes each stretch at its cell, so that no font can move the columns.
func writeRun(b *strings.Builder, x, y int, s string, l look, t *page.Theme) {
	fill := l.fg
	if l.reverse {
		fill = hex(t, page.RoleBg)
	}
	weight := ""
	if l.bold {
		weight = ` font-weight="bold"`
	}
	for _, word := range stretches(s) {
		w := ansi.StringWidth(word)
		if shown := strings.TrimSpace(word); shown != "" {
			fmt.Fprintf(b, `<text x="%d" y="%d" fill="%s"%s textLength="%d" lengthAdjust="spacingAndGlyphs">%s</text>`+"\n",
				12+x*cellWidth, 12+y*cellHeight+fontSize, fill, weight, ansi.StringWidth(shown)*cellWidth, html.EscapeString(shown))
		}
		x += w
	}
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
