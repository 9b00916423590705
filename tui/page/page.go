package page

import "halqa/tui/bidi"

// Space around and between areas, in columns.
const (
	Margin  = 2  // the outer space on both sides, where the cursor bar stands
	Gutter  = 6  // between two panes; two of it belong to the bar of the second
	Measure = 64 // the widest row of running text
)

// Page is an area of W columns and H rows of a grid of cells. In a right-to-left grid
// columns count from the right, so that a screen is written once and mirrors itself.
//
// A Page is a small value; areas of one grid may be kept and copied, but not be drawn
// on by several goroutines.
type Page struct {
	g    *grid
	x, y int
	W, H int
}

// New returns an empty page of w columns and h rows, each from 0 to 2048. Text is
// laid out for a terminal that draws cells where it is told to; see [Page.SetBidi].
func New(w, h int, rtl bool) Page {
	g := &grid{}
	g.reset(w, h, rtl)
	return Page{g: g, W: g.w, H: g.h}
}

// Reset empties the grid of p for the next frame, perhaps in another size or
// direction, and returns the whole of it. Areas taken before are of no use any more.
func (p Page) Reset(w, h int, rtl bool) Page {
	p.g.reset(w, h, rtl)
	return Page{g: p.g, W: p.g.w, H: p.g.h}
}

// SetBidi says what the terminal of this seat does with right-to-left text. It holds
// for all areas of the grid and outlives Reset. Base and Width are not used.
func (p Page) SetBidi(o bidi.Options) {
	o.Base, o.Width = bidi.Auto, 0
	if o != p.g.bidi {
		p.g.bidi = o
		p.g.laid.forget()
	}
}

// Bidi is what SetBidi said, for an editor that draws on the same terminal.
func (p Page) Bidi() bidi.Options { return p.g.bidi }

// RTL reports that the page reads from right to left.
func (p Page) RTL() bool { return p.g.rtl }

// Becomes is the arrow from what was to what is, in the direction in which p is read.
func (p Page) Becomes() string {
	if p.g.rtl {
		return " ← "
	}
	return " → "
}

// Dir is the direction of the page.
func (p Page) Dir() bidi.Dir {
	if p.g.rtl {
		return bidi.RTL
	}
	return bidi.LTR
}

// Sub is the part of p at x, y. What would be outside p is left out, so that the area
// may be smaller than asked for, down to nothing.
func (p Page) Sub(x, y, w, h int) Page {
	x, w = clip(x, w, 0, p.W)
	y, h = clip(y, h, 0, p.H)
	return Page{g: p.g, x: p.x + x, y: p.y + y, W: w, H: h}
}

// far is beyond every grid, and small enough to add.
const far = 1 << 30

// clip is the part of the n places from at that lies in lo…hi.
func clip(at, n, lo, hi int) (int, int) {
	at, n = min(max(at, -far), far), min(max(n, 0), far)
	from := min(max(at, lo), hi)
	return from, max(0, min(at+n, hi)-from)
}

// Inner is p without its outer margins.
func (p Page) Inner() Page { return p.Sub(Margin, 0, p.W-2*Margin, p.H) }

// Split cuts p in two columns with air between them; the first is w columns wide.
func (p Page) Split(w int) (first, second Page) {
	w = max(0, min(w, p.W))
	return p.Sub(0, 0, w, p.H), p.Sub(w+Gutter, 0, p.W-w-Gutter, p.H)
}

// Class is how much room the whole grid has.
type Class uint8

// The layout classes, from the smallest.
const (
	Tiny   Class = iota // too small for anything but a sentence that says so
	Small               // from 53×18: one thing at a time
	Medium              // from 60×20: one pane, everything usable
	Large               // from 80×24: Medium with the measure capped
	XLarge              // from 100×30: two panes
)

// Class is the layout class of the whole grid, for its areas too.
func (p Page) Class() Class {
	for _, c := range [...]struct {
		w, h int
		c    Class
	}{{100, 30, XLarge}, {80, 24, Large}, {60, 20, Medium}, {53, 18, Small}} {
		if p.g.w >= c.w && p.g.h >= c.h {
			return c.c
		}
	}
	return Tiny
}

// Wide says that there is room for a list and a detail.
func (p Page) Wide() bool { return p.Class() == XLarge }

// Small says that there is room for one thing at a time.
func (p Page) Small() bool { return p.Class() <= Small }

// left is the physical column where an area of w columns at x begins.
func (p Page) left(x, w int) int {
	if p.g.rtl {
		return p.g.w - p.x - x - w
	}
	return p.x + x
}

// At converts a column and a row of p to the physical place of its cell, from the top
// left corner of the grid, for the terminal's cursor. It fails outside the grid.
func (p Page) At(x, y int) (col, row int, ok bool) {
	return p.Caret(x, y, 1, 0, 0)
}

// Caret converts a physical place inside an area of p to one of the grid: column col
// (from the left in both directions, as bidi.Line.Col and the editor count) and row
// of a text that stands at x, y on w columns. A caret one column beside the area is
// taken back in, so that a full row keeps its caret. It fails outside the grid.
func (p Page) Caret(x, y, w, col, row int) (int, int, bool) {
	if w < 1 || !p.inside(x, w) || col < -1 || col > w || y < 0 || row < 0 || y >= p.H || row >= p.H-y {
		return 0, 0, false
	}
	cx, cy := p.left(x, w)+min(max(col, 0), w-1), p.y+y+row
	return cx, cy, cx >= 0 && cx < p.g.w && cy < p.g.h
}

// inside says that an area touches p or its margins.
func (p Page) inside(x, w int) bool {
	return x >= -Margin && x < p.W+Margin && w <= p.W+2*Margin
}
