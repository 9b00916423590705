package page

import (
	"strings"

	"halqa/session/text"
	"halqa/tui/bidi"
)

// Fill gives an area a background and keeps what is written there. It may reach into
// the margins of p.
func (p Page) Fill(x, y, w, h int, bg Role) {
	x, w = clip(x, w, -Margin, p.W+Margin)
	y, h = clip(y, h, 0, p.H)
	l := p.left(x, w)
	for r := p.y + y; r < p.y+y+h; r++ {
		for c := max(0, l); c < min(p.g.w, l+w); c++ {
			cell := &p.g.cells[r*p.g.w+c]
			cell.st = cell.st.On(bg)
		}
	}
}

// Cursor marks the row y: a bar in the margin, a tint behind. Nothing moves.
func (p Page) Cursor(y int) { p.CursorRows(y, 1) }

// CursorRows marks n rows from y.
func (p Page) CursorRows(y, n int) {
	p.Fill(-Margin, y, p.W+2*Margin, n, RoleSurface)
	y, n = clip(y, n, 0, p.H)
	if n > 0 {
		p.g.here = p.y + y + 1
	}
	for i := range n {
		p.Strip(-Margin, y+i, "▌", Accent)
	}
}

// Here is the row of the grid that was marked last, for who follows the cursor of the
// terminal instead of a bar. It fails where none is marked.
func (p Page) Here() (y int, ok bool) { return p.g.here - 1, p.g.here > 0 }

// Put writes words of the interface on at most w columns, cut with an ellipsis.
func (p Page) Put(x, y, w int, s string, st Style, al Align) {
	p.put(x, y, w, text.Hard(s), st, al, p.Dir())
}

// Head writes a heading with a quiet remark beside it.
func (p Page) Head(y int, s, remark string) {
	x := p.Row(0, y, T(s, Heading))
	p.Put(x+2, y, p.W-x-2, remark, Label, Start)
}

// Say writes a text of a person on one row of at most w columns, cut with an ellipsis.
// It stands by its own direction: Arabic on the right even in a French page.
func (p Page) Say(x, y, w int, s string, st Style) {
	d, al := bidi.Base(s, p.Dir()), Start
	if d != p.Dir() {
		al = End
	}
	p.put(x, y, w, text.Hard(s), st, al, d)
}

// put lays s out in the direction d, aligns it and paints it.
func (p Page) put(x, y, w int, s string, st Style, al Align, d bidi.Dir) {
	if x < -Margin || x >= p.W+Margin || y < 0 || y >= p.H {
		return
	}
	if x < p.W { // signs may stand in the far margin, words do not grow into it
		w = min(w, p.W-x)
	}
	if w = min(w, p.W+Margin-x); w <= 0 {
		return
	}
	out, cols := p.fit(s, w, d)
	gap := w - cols
	switch {
	case al == Center:
		gap /= 2
	case (al == Start) != p.g.rtl:
		gap = 0
	}
	l := p.left(x, w)
	p.g.paint(l+gap, p.y+y, l, l+w, out, st)
}

// fit is the first row of s in visual order on at most w columns, and what it takes.
func (p Page) fit(s string, w int, d bidi.Dir) (string, int) {
	if !bidi.HasRTL(s) {
		// Such a text needs no layout. It is ordered from left to right in an Arabic
		// page too: keys and codes, such as ↑↓, Pg↓ or −41, must not turn.
		line, _, more := strings.Cut(s, "\n")
		cols, _ := columns(line, w)
		if cols <= w && !more {
			return line, cols
		}
		_, n := columns(line, w-1)
		line = strings.TrimRight(line[:n], " \u00a0")
		cols, _ = columns(line, w)
		return line + "…", cols + 1
	}
	l := p.g.laid.get(cacheKey{s: s, w: w, base: d}, func() laid { return p.g.fit(s, w, d) })
	return l.row, l.cols
}

// fit lays out one row of text with right-to-left letters.
func (g *grid) fit(s string, w int, d bidi.Dir) laid {
	if first, _, more := strings.Cut(s, "\n"); more {
		s = first + "…"
	}
	o := g.options(d, w)
	if s == strings.Trim(s, " ") { // spaces at the ends of the row are padding
		row := strings.Trim(bidi.Fit(s, o), " ")
		cols, _ := columns(row, w)
		return laid{row: row, cols: cols}
	}
	o.Width = 0
	if l := bidi.Layout(s, o)[0]; l.Cols <= w {
		return laid{row: l.String(), cols: l.Cols}
	}
	o.Width = w
	return laid{row: bidi.Fit(s, o), cols: w}
}

// Row writes spans one after the other in reading order and returns the next column.
// The spaces around a span are gaps: they stay where the reader meets them, whatever
// the direction of the words. What does not fit in p is cut.
func (p Page) Row(x, y int, spans ...Span) int {
	for _, sp := range spans {
		s := text.Hard(sp.Text)
		word := strings.TrimLeft(s, " ")
		x += len(s) - len(word)
		s, word = word, strings.TrimRight(word, " ")
		n := p.width(word)
		p.put(x, y, min(n, p.W-x), word, sp.Style, Start, p.Dir())
		x += n + len(s) - len(word)
	}
	return x
}

// RowEnd writes spans so that they end before column x and returns where they start.
// When they do not fit they start at 0 and are cut.
func (p Page) RowEnd(x, y int, spans ...Span) int {
	x = min(max(x, 0), p.W)
	from := max(0, x-p.Width(spans...))
	p.Sub(0, 0, x, p.H).Row(from, y, spans...)
	return from
}

// Width is the number of columns that spans take in a row of this page.
func (p Page) Width(spans ...Span) int {
	n := 0
	for _, sp := range spans {
		n += p.width(text.Hard(sp.Text))
	}
	return n
}

func (p Page) width(s string) int {
	if bidi.HasRTL(s) {
		mode := p.g.bidi.Mode
		if p.g.bidi.NoForms && mode == bidi.Visual {
			mode = bidi.Off // no lam-alef is joined there
		}
		return bidi.Width(s, mode)
	}
	n, _ := columns(s, len(s)*2)
	return n
}

// Strip draws signs cell by cell in reading order and returns the next column. The
// half block of the cursor mirrors.
func (p Page) Strip(x, y int, s string, st Style) int {
	if x < -far || x > far {
		return x
	}
	for len(s) > 0 {
		c := decode(s)
		x = p.sign(x, y, s[:c.size], c.width, st)
		s = s[c.size:]
	}
	return x
}

// Repeat draws the same sign n times and returns the next column.
func (p Page) Repeat(x, y, n int, sign string, st Style) int {
	if x < -far || x > far || sign == "" {
		return x
	}
	w := max(1, p.width(sign))
	for range min(n, maxSide) {
		x = p.sign(x, y, sign, w, st)
	}
	return x
}

// sign draws one sign where p and its margins are, and returns the next column.
func (p Page) sign(x, y int, s string, w int, st Style) int {
	if w > 0 && x >= -Margin && x+w <= p.W+Margin && y >= 0 && y < p.H {
		if p.g.rtl && s == "▌" {
			s = "▐"
		}
		l := p.left(x, w)
		p.g.paint(l, p.y+y, l, l+w, s, st)
	}
	return x + w
}

// Paint writes text that is in visual order already, such as a row or a part of a row
// of package bidi, or of an editor: from the physical column col of an area of w
// columns at x, and not beside it. It heeds the same escape sequences as Block.
func (p Page) Paint(x, y, w, col int, row string, st Style) {
	if y < 0 || y >= p.H || col < -far || col > far {
		return
	}
	x, w = clip(x, w, -Margin, p.W+Margin)
	l := p.left(x, w)
	p.g.paint(l+col, p.y+y, l, l+w, row, st)
}

// Block draws rows that must not mirror, such as figures, and returns the next column.
// Rows are in visual order and may carry the escape sequences of bold, underline,
// reverse and reset, as the rows of an editor do.
func (p Page) Block(x, y int, rows []string, st Style) int {
	w := 0
	for _, r := range rows {
		n, _ := columns(r, maxSide)
		w = max(w, min(n, maxSide))
	}
	from, shown := clip(x, w, -Margin, p.W+Margin)
	lo := p.left(from, shown)
	for i, r := range rows {
		if y >= -far && y <= far && y+i >= 0 && y+i < p.H {
			p.g.paint(p.left(x, w), p.y+y+i, lo, lo+shown, r, st)
		}
	}
	return x + w
}
