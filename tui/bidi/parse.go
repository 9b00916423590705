package bidi

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// cell is one grapheme cluster, or a lam-alef pair, with the invisible
// characters around it.
type cell struct {
	lo, hi int32 // logical runes
	at     int32 // the first rune that is drawn
	style  int32
	w      uint8 // columns; 0 only for a newline or where nothing is visible
	level  uint8
	kind   kind
}

type kind uint8

const (
	normal kind = iota
	bare        // A mark without a letter: a circle to sit on.
	orphan      // It would melt into its neighbour: a circle in its place.
	narrow      // A wide character in a row of one column: an ellipsis.
)

const (
	circle   = '\u25CC'
	ellipsis = '…'
	// maxStyle bounds the SGR sequences that pile up without a reset.
	maxStyle = 512
)

// text is what the lines of one layout share.
type text struct {
	rs      []rune
	out     []rune // rs, or its presentation forms
	shaped  bool
	styles  []string // 0 is the empty style
	noMarks bool
}

// parser splits a string into cells.
type parser struct {
	t         *text
	cells     []cell
	style     int32
	invisible int32 // first of the invisible runes that wait for a cell, or -1
	sgr, link string
}

// parse fills t.rs and t.styles and returns the cells.
func parse(s string, t *text) []cell {
	p := parser{t: t, cells: make([]cell, 0, utf8.RuneCountInString(s)), invisible: -1}
	for len(s) > 0 {
		r, n := rune(s[0]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s)
		}
		// The usual case: one character that nothing can attach to.
		if simple(r) && (n == len(s) || s[n] < utf8.RuneSelf || standalone(s[n:])) {
			p.add(r, 1)
			s = s[n:]
			continue
		}
		s = s[p.special(s, r, n):]
	}
	p.flush()
	return p.cells
}

// special takes the first character or sequence of s, r of n bytes, and returns
// the number of bytes it took.
func (p *parser) special(s string, r rune, n int) int {
	switch {
	case r == '\n':
		p.flush()
		p.add(r, 0)
		return n
	case r == '\t':
		p.add(' ', 1)
		return n
	case r == utf8.RuneError && n == 1:
		p.add(r, 1)
		return n
	case r == '\x1b':
		seq, _, n, _ := ansi.DecodeSequence(s, ansi.NormalState, nil)
		p.escape(seq)
		return max(n, 1)
	case control(r):
		p.attach(r)
		return n
	}
	if prepended(r) || extender(r) {
		p.cluster(s[:n], 1)
		p.cells[len(p.cells)-1].kind = orphan
		return n
	}
	seq, w := clusterOf(s)
	switch {
	case !mark(r):
		p.cluster(seq, w)
	case len(p.cells) > 0 && p.cells[len(p.cells)-1].w > 0 && w == 0:
		p.cluster(seq, 0)
	default:
		p.cluster(seq, 1)
		p.cells[len(p.cells)-1].kind = bare
		if unicode.Is(unicode.Mc, r) {
			p.cells[len(p.cells)-1].kind = orphan
		}
	}
	return len(seq)
}

// clusterOf returns the first grapheme cluster of s, up to an invalid byte, and
// its width.
func clusterOf(s string) (string, int) {
	seq, w, n, _ := ansi.DecodeSequence(s, ansi.NormalState, nil)
	for i, r := range seq {
		if _, size := utf8.DecodeRuneInString(seq[i:]); r == utf8.RuneError && size == 1 && i > 0 {
			return clusterOf(s[:i])
		}
	}
	if n == 0 {
		_, n = utf8.DecodeRuneInString(s)
		return s[:n], 0
	}
	return seq, w
}

// add appends a cell of one rune.
func (p *parser) add(r rune, w uint8) {
	at := int32(len(p.t.rs))
	lo := at
	if p.invisible >= 0 {
		lo, p.invisible = p.invisible, -1
	}
	p.t.rs = append(p.t.rs, r)
	p.cells = append(p.cells, cell{lo: lo, hi: at + 1, at: at, style: p.style, w: w})
}

// cluster appends a cell of several runes, or attaches them if they take no
// column.
func (p *parser) cluster(seq string, w int) {
	for i, r := range seq {
		if i == 0 && w > 0 {
			p.add(r, uint8(min(w, 255)))
			continue
		}
		p.attach(r)
	}
}

// attach adds a rune without a column to the last cell of the paragraph, or
// keeps it for the first one.
func (p *parser) attach(r rune) {
	p.t.rs = append(p.t.rs, r)
	n := int32(len(p.t.rs))
	if k := len(p.cells) - 1; k >= 0 && p.cells[k].w > 0 {
		p.cells[k].hi = n
		return
	}
	if p.invisible < 0 {
		p.invisible = n - 1
	}
}

// flush makes a cell without columns of what found no cell in its paragraph.
func (p *parser) flush() {
	if p.invisible < 0 {
		return
	}
	p.cells = append(p.cells, cell{lo: p.invisible, hi: int32(len(p.t.rs)), at: p.invisible, style: p.style})
	p.invisible = -1
}

// escape follows the styles and links; all other sequences are dropped.
func (p *parser) escape(seq string) {
	switch {
	case strings.HasPrefix(seq, "\x1b[") && seq[len(seq)-1] == 'm':
		switch code := seq[2 : len(seq)-1]; {
		case code == "" || code == "0":
			p.sgr = ""
		case strings.HasPrefix(code, "0;") || len(p.sgr)+len(seq) > maxStyle:
			p.sgr = seq
		default:
			p.sgr += seq
		}
	case strings.HasPrefix(seq, "\x1b]8;"):
		p.link = seq
		if strings.Contains(seq, ";;\x1b") || strings.Contains(seq, ";;\a") {
			p.link = ""
		}
	default:
		return
	}
	p.style = p.t.style(p.link + p.sgr)
}

func (t *text) style(s string) int32 {
	for i := len(t.styles) - 1; i >= 0; i-- {
		if t.styles[i] == s {
			return int32(i)
		}
	}
	t.styles = append(t.styles, s)
	return int32(len(t.styles) - 1)
}
