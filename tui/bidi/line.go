package bidi

import (
	"slices"
	"strings"
)

// strength sorts the cell at output place k: 'R', 'L', 'N' for a number, 0.
func (l *Line) strength(k int) byte {
	switch classOf(l.t.rs[l.cells[l.order[k]].at]) {
	case cR, cAL:
		return 'R'
	case cL:
		return 'L'
	case cEN, cAN:
		return 'N'
	default:
		return 0
	}
}

// logicalRuns puts the right-to-left runs back into logical order, from their
// first to their last strong letter; neutrals at the edges stay where they are, and in
// the Runs mode numbers do: a terminal counts them to what stands before. A mark after
// each run keeps it apart from what follows.
func (l *Line) logicalRuns() {
	n := len(l.order)
	for k := 0; k < n; {
		if s := l.strength(k); s != 'R' && (l.mode == Runs || s != 'N' || l.cells[l.order[k]].level <= 1) {
			k++
			continue
		}
		end, sawR := k, false
		for j := k; j < n; j++ {
			s := l.strength(j)
			if s == 'L' || s == 0 && l.mode == Runs && l.leftward(j) || l.mode == Words && l.t.space(l.cells[l.order[j]]) {
				break
			}
			if s == 'R' || s != 0 && l.mode == Words {
				end = j + 1
				sawR = sawR || s == 'R'
			}
		}
		if sawR {
			slices.Sort(l.order[k:end])
			if l.mode == Runs {
				l.marked = append(l.marked, int32(end-1))
			}
		}
		k = max(end, k+1)
	}
}

// leftward reports a neutral that stands at place k as in a text from left to right,
// such as arrows that were isolated; what did it is not sent.
func (l *Line) leftward(k int) bool { return l.cells[l.order[k]].level%2 == 0 }

// String returns the row in the order the terminal needs, with its styles and
// without padding.
func (l Line) String() string {
	var b strings.Builder
	b.Grow(4 * len(l.cells))
	l.write(&b)
	return b.String()
}

func (l *Line) write(b *strings.Builder) {
	style := int32(0)
	f := fence{on: l.fence}
	for k, i := range l.order {
		c := &l.cells[i]
		if c.style != style {
			f.end(b)
			l.leave(b, style)
			b.WriteString(l.t.styles[c.style])
			style = c.style
		}
		if r := l.t.out[c.at]; joined(r) && l.marked == nil && c.hi == c.at+1 && c.kind == normal {
			b.WriteRune(r) // A joined letter, the usual case.
		} else {
			l.cell(b, k, c)
		}
		f.start(b)
	}
	f.end(b)
	l.leave(b, style)
}

// joined reports presentation forms, which are neither mirrored nor invisible.
func joined(r rune) bool { return r >= 0xFB50 && r <= 0xFEFC }

// fence puts a left-to-right override into each stretch of one style, after its
// first cell.
type fence struct{ on, open bool }

// The marks keep a right-to-left first cell apart from the rest, its own and that of
// the stretch that follows.
const (
	fenceOpen  = "\u200E\u202D"
	fenceClose = "\u202C\u200E"
)

func (f *fence) start(b *strings.Builder) {
	if f.on && !f.open {
		b.WriteString(fenceOpen)
		f.open = true
	}
}

func (f *fence) end(b *strings.Builder) {
	if f.open {
		b.WriteString(fenceClose)
		f.open = false
	}
}

// maxRunes bounds what one cell prints: a tower of marks would cover the rows
// above. The longest sequence in use, a flag of tags, has seven.
const maxRunes = 16

// cell writes the characters of the cell c at output place k, and the mark after it.
func (l *Line) cell(b *strings.Builder, k int, c *cell) {
	l.characters(b, k, c)
	if _, ends := slices.BinarySearch(l.marked, int32(k)); ends {
		b.WriteString("\u200E")
	}
}

func (l *Line) characters(b *strings.Builder, k int, c *cell) {
	switch c.kind {
	case narrow:
		b.WriteRune(ellipsis)
		return
	case bare:
		b.WriteRune(circle)
	case orphan:
		b.WriteRune(circle)
		return
	case normal:
	}
	if c.hi == c.at+1 {
		r := l.t.out[c.at]
		if control(r) {
			return
		}
		if c.level&1 == 1 && l.mirrors(k) {
			r = mirrored(r)
		}
		b.WriteRune(r)
		return
	}
	n, last := 0, int(c.hi-c.at)-1
	for i, r := range l.t.out[c.at:c.hi] {
		joins := r == zwj && c.w > 1 && i < last // An emoji to the next of its family.
		if r == 0 || control(r) && !joins || l.t.noMarks && haraka(r) {
			continue
		}
		if i == 0 && c.level&1 == 1 && l.mirrors(k) {
			r = mirrored(r)
		}
		b.WriteRune(r)
		if n++; n == maxRunes {
			return
		}
	}
}

// mirrors reports whether the program must mirror the character at output place
// k: always, but inside a run that the terminal reverses.
func (l *Line) mirrors(k int) bool {
	if l.mode == Visual {
		return true
	}
	ascending := func(a, b int) bool {
		return a >= 0 && b < len(l.order) && l.order[a]+1 == l.order[b]
	}
	return !ascending(k-1, k) && !ascending(k, k+1)
}

// leave ends a style and its link.
func (l *Line) leave(b *strings.Builder, style int32) {
	s := l.t.styles[style]
	if strings.Contains(s, "\x1b[") {
		b.WriteString("\x1b[m")
	}
	if strings.HasPrefix(s, "\x1b]8;") {
		b.WriteString("\x1b]8;;\x1b\\")
	}
}

// Aligned returns the row padded to width columns: on its left when its base
// direction is right to left. A row that is wider comes out as it is.
func (l Line) Aligned(width int) string {
	pad := width - l.Cols
	if pad <= 0 {
		return l.String()
	}
	var b strings.Builder
	b.Grow(4*len(l.cells) + pad)
	if l.Dir == RTL {
		spaces(&b, pad)
	}
	l.write(&b)
	if l.Dir != RTL {
		spaces(&b, pad)
	}
	return b.String()
}

func spaces(b *strings.Builder, n int) {
	const blank = "                                                                "
	for n > len(blank) {
		b.WriteString(blank)
		n -= len(blank)
	}
	b.WriteString(blank[:max(n, 0)])
}
