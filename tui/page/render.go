package page

import (
	"strings"
	"unicode/utf8"

	"halqa/tui/bidi"
)

// Render is the whole grid in the colours of a theme: exactly as many rows as it has,
// each of exactly its width, joined by newlines. Every row ends plain.
func (p Page) Render(t *Theme) string {
	g := p.g
	b := g.buf[:0]
	for y := range g.h {
		if y > 0 {
			b = append(b, '\n')
		}
		row := g.cells[y*g.w : (y+1)*g.w]
		for from := 0; from < len(row); {
			to := from + 1
			for to < len(row) && row[to].st == row[from].st {
				to++
			}
			b = t.sgr(b, row[from].st)
			b = g.run(b, row[from:to])
			from = to
		}
		if len(row) > 0 {
			b = append(b, "\x1b[m"...)
		}
	}
	g.buf = b
	return string(b)
}

// run appends the clusters of a run of cells. Where the terminal heeds it, a run with
// Arabic in it is fenced against reordering; the fence stands after the first cluster,
// so that it stays with the run in any cell buffer, and ends in a mark that parts it from
// the first letter of the next.
func (g *grid) run(b []byte, cells []cell) []byte {
	fenced := g.bidi.Fence && g.bidi.Mode == bidi.Visual && g.rightToLeft(cells)
	for i, c := range cells {
		if c.width > 0 {
			b = g.cluster(b, c)
		}
		if fenced && i == 0 {
			b = append(b, "\u200e\u202d"...)
		}
	}
	if fenced {
		b = append(b, "\u202c\u200e"...)
	}
	return b
}

func (g *grid) cluster(b []byte, c cell) []byte {
	switch {
	case c.r < 0:
		return append(b, g.long[^c.r]...)
	case (c.r == '\u00a0' || c.r == '\u202f') && g.bidi.Mode == bidi.Visual:
		// A hard space has done its work when rows are laid out, and some fonts
		// lack it. A terminal that orders rows by itself still needs it.
		return append(b, ' ')
	}
	return utf8.AppendRune(b, c.r)
}

func (g *grid) rightToLeft(cells []cell) bool {
	for _, c := range cells {
		if c.r < 0 && bidi.HasRTL(g.long[^c.r]) || c.r >= 0x590 && bidi.HasRTL(string(c.r)) {
			return true
		}
	}
	return false
}

// Plain is the whole grid as text for golden files: no styles, no spaces at the ends
// of rows, every row ended by a newline.
func (p Page) Plain() string {
	var b strings.Builder
	var row []byte
	for y := range p.g.h {
		row = row[:0]
		for _, c := range p.g.cells[y*p.g.w : (y+1)*p.g.w] {
			if c.width > 0 {
				row = p.g.cluster(row, c)
			}
		}
		b.WriteString(strings.TrimRight(string(row), " "))
		b.WriteByte('\n')
	}
	return b.String()
}

// Black is w×h cells of nothing on black, for the pause of the projector. It does not
// use the page colour of any theme.
func Black(w, h int) string {
	w, h = min(max(w, 0), maxSide), min(max(h, 0), maxSide)
	row := "\x1b[48;2;0;0;0m" + strings.Repeat(" ", w) + "\x1b[m"
	return strings.TrimSuffix(strings.Repeat(row+"\n", h), "\n")
}
