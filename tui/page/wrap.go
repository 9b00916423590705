package page

import (
	"halqa/session/text"
	"halqa/tui/bidi"
)

// Wrap writes a text of a person on at most h rows of w columns and returns how many
// it took. Each paragraph stands by its own direction. When rows are missing the last
// one ends in an ellipsis: ask [Page.Rows] first for what must never be cut.
func (p Page) Wrap(x, y, w, h int, s string, st Style) int {
	return p.WrapEvery(x, y, w, h, 1, s, st)
}

// WrapEvery is Wrap with one row of text every step rows, for what the room reads from
// afar. It still counts rows of text.
func (p Page) WrapEvery(x, y, w, h, step int, s string, st Style) int {
	if x < -Margin || x >= p.W || y < -far || y > far || step < -far/maxSide || step > far/maxSide {
		return 0
	}
	if w = min(w, p.W-x); w <= 0 || h <= 0 || s == "" {
		return 0
	}
	s = text.Hard(s)
	lines, own := p.layout(s, w)
	n := min(h, len(lines))
	for i, l := range lines[:n] {
		at, d := y+i*step, l.Dir
		if own != bidi.Auto {
			d = own
		}
		if i == n-1 && n < len(lines) {
			p.put(x, at, w, from(s, l.Start), st, p.side(d), d)
		} else {
			p.line(x, at, w, l, st, d)
		}
	}
	return n
}

// layout wraps a text whose spaces are hard already. own is the direction in which all
// of it stands; Auto when each paragraph stands by its own.
func (p Page) layout(s string, w int) (lines []bidi.Line, own bidi.Dir) {
	if bidi.HasRTL(s) {
		l := p.g.laid.get(cacheKey{s: s, w: w, rows: true}, func() laid {
			return laid{lines: bidi.Layout(s, p.g.options(bidi.Auto, w))}
		})
		return l.lines, bidi.Auto
	}
	return bidi.Layout(s, p.g.options(bidi.LTR, w)), bidi.Base(s, p.Dir())
}

// line paints one laid-out row.
func (p Page) line(x, y, w int, l bidi.Line, st Style, d bidi.Dir) {
	gap := 0
	if d == bidi.RTL {
		gap = w - l.Cols
	}
	p.Paint(x, y, w, gap, l.String(), st)
}

// from is s without its first n runes; an invalid byte counts as one.
func from(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[i:]
		}
		n--
	}
	return ""
}

// side is the alignment of a text of direction d.
func (p Page) side(d bidi.Dir) Align {
	if d != p.Dir() {
		return End
	}
	return Start
}

// Rows is the number of rows that Wrap needs for s on w columns, 0 for no text.
func (p Page) Rows(s string, w int) int {
	if w <= 0 || s == "" {
		return 0
	}
	lines, _ := p.layout(text.Hard(s), w)
	return len(lines)
}
