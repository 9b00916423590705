package bidi

import (
	"cmp"
	"slices"
	"strings"
)

// Span is a stretch of columns.
type Span struct{ Col, Cols int }

// Spans returns the columns, from left to right, that show the runes from
// (included) to to (excluded): several stretches where directions mix. It is for
// search hits and selections on a grid.
func (l Line) Spans(from, to int) []Span {
	var out []Span
	if from >= to {
		return nil
	}
	order := slices.Clone(l.order)
	slices.SortFunc(order, func(a, b int32) int { return cmp.Compare(l.col[a], l.col[b]) })
	for _, i := range order {
		c := &l.cells[i]
		if c.w == 0 || int(c.hi) <= from || int(c.lo) >= to {
			continue
		}
		x, w := int(l.col[i]), int(c.w)
		if n := len(out); n > 0 && out[n-1].Col+out[n-1].Cols == x {
			out[n-1].Cols += w
			continue
		}
		out = append(out, Span{x, w})
	}
	return out
}

// Part is a stretch of a row to draw in one style.
type Part struct {
	Col, Cols int    // columns from the left edge of the window
	Kind      int    // what the caller's function gave
	Text      string // in the order the terminal needs, without styles
}

// Parts cuts the columns from (included) to to (excluded) of the row into
// stretches of equal kind, from left to right as they must be written. kind is
// asked for the logical index of the first visible rune of each cell; nil means
// one stretch. A wide character that the edge of the window cuts is left blank.
// The styles of the text are not used. Where the row is fenced each part has its
// own fence.
func (l Line) Parts(from, to int, kind func(i int) int) []Part {
	var parts []Part
	var b strings.Builder
	f := fence{on: l.fence}
	x := 0
	end := func() {
		if n := len(parts); n > 0 && parts[n-1].Cols == 0 {
			f.end(&b)
			parts[n-1].Text, parts[n-1].Cols = b.String(), x-parts[n-1].Col
			b.Reset()
		}
	}
	for k, i := range l.order {
		c := &l.cells[i]
		col := int(l.col[i])
		shown := min(col+int(c.w), to) - max(col, from)
		if shown <= 0 {
			continue
		}
		kd := 0
		if kind != nil {
			kd = kind(int(c.at))
		}
		if n := len(parts); n == 0 || parts[n-1].Kind != kd {
			end()
			parts = append(parts, Part{Col: x, Kind: kd})
		}
		if shown < int(c.w) {
			spaces(&b, shown)
		} else {
			l.cell(&b, k, c)
		}
		f.start(&b)
		x += shown
	}
	end()
	return parts
}

// Paint returns the row padded to width columns, each character in the style
// that style gives for its logical rune index, as an SGR sequence or "". It is
// called with l.End for the free column where the caret stands after the text.
func (l Line) Paint(width int, style func(i int) string) string {
	p := painter{fence: fence{on: l.fence}}
	pad := width - l.Cols
	if l.Dir == RTL {
		spaces(&p.b, pad-1)
		if pad > 0 {
			p.set(style(l.End))
			p.b.WriteByte(' ')
		}
	}
	for k, i := range l.order {
		c := &l.cells[i]
		p.set(style(int(c.at)))
		l.cell(&p.b, k, c)
		p.fence.start(&p.b)
	}
	p.fence.end(&p.b)
	if l.Dir != RTL && pad > 0 {
		p.set(style(l.End))
		p.b.WriteByte(' ')
		p.set("")
		spaces(&p.b, pad-1)
	}
	p.set("")
	return p.b.String()
}

// painter writes styled cells.
type painter struct {
	b     strings.Builder
	fence fence
	sgr   string
}

func (p *painter) set(sgr string) {
	if sgr == p.sgr {
		return
	}
	p.fence.end(&p.b)
	if p.sgr != "" {
		p.b.WriteString("\x1b[m")
	}
	p.b.WriteString(sgr)
	p.sgr = sgr
}
