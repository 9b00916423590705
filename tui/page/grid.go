package page

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"halqa/tui/bidi"
)

// maxSide bounds a grid: larger than any terminal, small enough to allocate.
const maxSide = 2048

// grid is the cells of one frame, from the top left corner whatever the direction.
type grid struct {
	w, h  int
	rtl   bool
	bidi  bidi.Options
	cells []cell
	long  []string // clusters of several runes
	laid  cache
	buf   []byte // the last rendering, kept for its capacity
	here  int    // the row that is marked, from 1; 0 for none
}

// cell is one grapheme cluster, or its second column.
type cell struct {
	r     rune // below zero: ^r is its place in grid.long
	st    Style
	width uint8 // 0 is the second column of the cell before
}

var blank = cell{r: ' ', width: 1}

// reset empties the grid and gives it a size.
func (g *grid) reset(w, h int, rtl bool) {
	g.w, g.h, g.rtl = min(max(w, 0), maxSide), min(max(h, 0), maxSide), rtl
	g.long, g.here = g.long[:0], 0
	if n := g.w * g.h; n <= cap(g.cells) {
		g.cells = g.cells[:n]
	} else {
		g.cells = make([]cell, n)
	}
	for i := range g.cells {
		g.cells[i] = blank
	}
}

// options are those of a layout for the terminal of this seat. Fences are put around
// runs of cells when they are rendered, not around texts.
func (g *grid) options(base bidi.Dir, width int) bidi.Options {
	o := g.bidi
	o.Base, o.Width, o.Fence = base, width, false
	return o
}

// set writes one cluster at x, y, which with its width is inside the grid.
func (g *grid) set(x, y int, c cell) {
	i := y*g.w + x
	bg := g.cells[i].st.Bg()
	g.free(i)
	if c.width == 2 {
		g.free(i + 1)
	}
	if c.st.Bg() == RoleBg { // it stands on what is there
		c.st = c.st.On(bg)
	}
	g.cells[i] = c
	if c.width == 2 {
		g.cells[i+1] = cell{r: ' ', st: c.st}
	}
}

// free blanks the other half of a cluster of two columns that loses its cell i.
func (g *grid) free(i int) {
	switch g.cells[i].width {
	case 0:
		g.cells[i-1].r, g.cells[i-1].width = ' ', 1
		g.cells[i].width = 1
	case 2:
		g.cells[i+1].width = 1
	}
}

// paint writes text in visual order from the physical column x, and only between the
// columns lo and hi. Of escape sequences it heeds bold, underline, reverse and reset.
func (g *grid) paint(x, y, lo, hi int, s string, st Style) {
	if y < 0 || y >= g.h || x < -far {
		return
	}
	lo, hi = max(lo, 0), min(hi, g.w)
	base := st
	for len(s) > 0 && x < hi {
		c := decode(s)
		seq := s[:c.size]
		s = s[c.size:]
		switch {
		case c.r == '\u200e' && g.bidi.Mode == bidi.Runs:
			g.mark(x-1, y, lo)
		case c.width == 0:
			st = attributes(st, base, seq)
		case x < lo || x+c.width > hi: // half of it may be inside
			for k := max(lo, x); k < min(hi, x+c.width); k++ {
				g.set(k, y, cell{r: ' ', st: st, width: 1})
			}
		default:
			if c.r < 0 {
				g.long = append(g.long, seq)
				c.r = ^rune(len(g.long) - 1)
			}
			g.set(x, y, cell{r: c.r, st: st, width: uint8(c.width)})
		}
		x += c.width
	}
	if g.bidi.Mode == bidi.Runs && strings.HasPrefix(s, "\u200e") {
		g.mark(x-1, y, lo)
	}
}

// mark adds a left-to-right mark to what stands at x, y: a terminal that orders rows by
// itself would join texts that stand side by side.
func (g *grid) mark(x, y, lo int) {
	if x < lo || g.cells[y*g.w+x].width == 0 {
		return
	}
	c := &g.cells[y*g.w+x]
	g.long = append(g.long, string(g.cluster(nil, *c))+"\u200e")
	c.r = ^rune(len(g.long) - 1)
}

// cluster is the first grapheme cluster, control or escape sequence of a text.
type cluster struct {
	r           rune // -1 when there are several
	size, width int  // bytes, columns
}

// decode reads the first cluster of s, which is not empty.
func decode(s string) cluster {
	r, n := rune(s[0]), 1
	if r >= utf8.RuneSelf {
		r, n = utf8.DecodeRuneInString(s)
	}
	if narrow(r) && (n == len(s) || s[n] < utf8.RuneSelf || alone(s[n:])) {
		return cluster{r, n, 1}
	}
	switch {
	case r == '\t':
		return cluster{' ', 1, 1}
	case r == utf8.RuneError && n == 1:
		return cluster{r, 1, 1}
	case r == '\x1b':
		_, _, n, _ = ansi.DecodeSequence(s, ansi.NormalState, nil)
		return cluster{r, max(n, 1), 0}
	case r < ' ' || r >= 0x7F && r < 0xA0: // controls
		return cluster{r, n, 0}
	}
	seq, w := ansi.FirstGraphemeCluster(s, ansi.GraphemeWidth)
	switch {
	case len(seq) <= n:
		return cluster{r, n, min(w, 2)}
	case !utf8.ValidString(seq): // what follows is no text
		return cluster{r, n, min(ansi.StringWidth(s[:n]), 2)}
	}
	return cluster{-1, len(seq), min(w, 2)}
}

// narrow reports runes of one column that start a cluster of their own. It is the
// short way for nearly all text: Latin, Arabic as it is shown, blocks and lines.
func narrow(r rune) bool {
	switch {
	case r < 0x300:
		return r >= ' ' && r < 0x7F || r > 0xA0 && r != 0xAD && r != 0xA9 && r != 0xAE
	case r < 0x700:
		return r >= 0x620 && r < 0x64B || r >= 0x660 && r < 0x670 || r >= 0x671 && r < 0x6D6
	}
	return r >= 0x2500 && r < 0x25A0 || r >= 0xFE70 && r < 0xFEFD
}

// alone reports that the first rune of s cannot attach to the one before.
func alone(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return narrow(r)
}

// attributes is the style after an escape sequence; other sequences change nothing.
func attributes(st, base Style, seq string) Style {
	switch seq {
	case "\x1b[m", "\x1b[0m":
		return base
	case "\x1b[1m":
		return st.Bold()
	case "\x1b[4m":
		return st.Underline()
	case "\x1b[7m":
		return st.Reverse()
	}
	return st
}

// columns is the width of one line of text without right-to-left letters. It stops
// counting above limit, and returns the bytes that fit in limit columns.
func columns(s string, limit int) (cols, fits int) {
	for i := 0; i < len(s); {
		c := decode(s[i:])
		cols += c.width
		if cols > limit {
			return cols, fits
		}
		i += c.size
		fits = i
	}
	return cols, fits
}
