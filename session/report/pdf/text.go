package pdf

import (
	"strings"
	"unicode"

	"github.com/go-text/typesetting/bidi"
	"github.com/go-text/typesetting/segmenter"

	"halqa/session/report/doc"
)

// text is a paragraph set in lines.
type text struct {
	spans  doc.Inlines
	size   float64 // of letters, in points
	lead   float64 // from one line to the next
	rtl    bool
	pieces []piece // in logical order
	lines  []line
	links  []string // where each span leads, see address
}

// piece is a word, or the spaces after one, of one span, face and level.
type piece struct {
	word  *word
	span  int
	face  uint8
	level uint8 // of UAX #9: odd runs right to left
	space bool
	x     float64 // of its left end, from the left end of the line, in points
}

// line is the pieces from and before to.
type line struct {
	from, to int
	width    float64 // without the spaces at its end, in points
}

// height is the height of all lines.
func (t *text) height() float64 { return float64(len(t.lines)) * t.lead }

// width is that of the widest line.
func (t *text) width() float64 {
	widest := 0.0
	for _, l := range t.lines {
		widest = max(widest, l.width)
	}
	return widest
}

// look is how a paragraph is set. Width 0 sets it on one line.
type look struct {
	size, lead, width float64
	rtl, heavy        bool
}

// setter sets paragraphs. It keeps its buffers from one to the next.
type setter struct {
	fonts   *Fonts
	missing map[rune]bool

	breaks segmenter.Segmenter
	order  bidi.Paragraph
	runes  []rune
	owner  []int   // span of each rune
	levels []uint8 // of each rune
	faces  []uint8 // of each rune
}

// set sets a paragraph. References must be resolved already.
func (s *setter) set(in doc.Inlines, k look) *text {
	t := &text{spans: in, size: k.size, lead: k.lead, rtl: k.rtl}
	s.read(in, k)
	if len(s.runes) == 0 {
		return t
	}
	if k.rtl {
		// Some programs that extract text see no gap between cells that are read from right
		// to left: a space hangs behind each of them.
		last := len(s.runes) - 1
		s.runes, s.owner, s.faces = append(s.runes, ' '), append(s.owner, s.owner[last]), append(s.faces, regular)
	}
	s.resolve(in, k.rtl)
	measure := k.width / k.size * em
	if k.width <= 0 {
		measure = 1e12
	}
	w := wrapper{s: s, t: t, measure: max(measure, em), rtl: k.rtl}
	s.breaks.Init(s.runes)
	for it := s.breaks.LineIterator(); it.Next(); {
		l := it.Line()
		w.segment(l.Offset, l.Offset+len(l.Text))
		// The end of the text counts as a break that must be: it makes no line.
		if l.IsMandatoryBreak && l.Text[len(l.Text)-1] == '\n' {
			w.end()
		}
	}
	if w.from < len(t.pieces) || len(t.lines) == 0 {
		w.end()
	}
	return t
}

// read collects the letters that can be drawn, each with its face.
func (s *setter) read(in doc.Inlines, k look) {
	s.runes, s.owner, s.faces = s.runes[:0], s.owner[:0], s.faces[:0]
	for i, span := range in {
		heavy := k.heavy || span.Bold
		for _, r := range doc.Clean(span.Text) {
			fixed := r == '\u2011' // a hyphen that breaks no line
			r = instead(r)
			face, ok := s.fonts.pick(r, heavy)
			if r == '\n' || unicode.Is(unicode.Cf, r) && r < 0x2070 {
				ok = true // a break, or a mark that only directs its neighbours
			}
			if !ok {
				if invisible(r) {
					continue
				}
				s.missing[r] = true
				r = '?'
			}
			s.runes, s.owner, s.faces = append(s.runes, r), append(s.owner, i), append(s.faces, face)
			if fixed {
				s.runes, s.owner, s.faces = append(s.runes, joiner), append(s.owner, i), append(s.faces, face)
			}
		}
	}
}

// joiner keeps what is around it on one line.
const joiner = '\u2060'

// instead replaces letters that no font of ours has by ones that mean the same.
func instead(r rune) rune {
	switch r {
	case '\u202f', '\u2007', '\u2009', '\u200a', '\u2002', '\u2003':
		return '\u00a0'
	case '\t':
		return ' '
	case '\u2011':
		return '-'
	case '\u2012', '\u2015':
		return '\u2013'
	case '☓', '✘', '✕', '✖':
		return '✗'
	case '✔':
		return '✓'
	}
	return r
}

// resolve finds the levels of UAX #9. A span of a direction of its own is an isolate.
func (s *setter) resolve(in doc.Inlines, rtl bool) {
	s.levels = append(s.levels[:0], make([]uint8, len(s.runes))...)
	if !rtl && !needsLevels(s.runes, in) {
		return
	}
	// The mark in front gives the direction of the paragraph: the library's own default
	// yields to the first strong letter.
	line, place := []rune{'\u200e'}, []int{-1}
	if rtl {
		line[0] = '\u200f'
	}
	for i, r := range s.runes {
		d := in[s.owner[i]].Dir
		first := i == 0 || s.owner[i-1] != s.owner[i]
		if d != doc.Auto && first {
			line, place = append(line, map[doc.Dir]rune{doc.LTR: '\u2066', doc.RTL: '\u2067'}[min(d, doc.RTL)]), append(place, -1)
		}
		if r == '\n' {
			r = ' '
		}
		line, place = append(line, r), append(place, i)
		if d != doc.Auto && (i+1 == len(s.runes) || s.owner[i+1] != s.owner[i]) {
			line, place = append(line, '\u2069'), append(place, -1)
		}
	}
	runs := s.order.Segment(line, bidi.Neutral)
	for i := range runs.NumRuns() {
		run := runs.Run(i)
		for j := run.Start; j < run.End; j++ {
			if place[j] >= 0 {
				s.levels[place[j]] = uint8(max(run.Level, 0))
			}
		}
	}
}

// needsLevels is false for most text of a Latin document, which has one level.
func needsLevels(rs []rune, in doc.Inlines) bool {
	for _, r := range rs {
		if r >= 0x590 && (r <= 0x8ff || r == 0x200f || r >= 0xfb1d && r <= 0xfefc || r >= 0x10800) {
			return true
		}
	}
	for _, s := range in {
		if s.Dir == doc.RTL {
			return true
		}
	}
	return false
}

// wrapper fills lines with the stretches between places to break (UAX #14).
type wrapper struct {
	s       *setter
	t       *text
	measure float64 // width of a line, in thousandths of an em
	rtl     bool

	from  int     // first piece of the line
	width float64 // of the line so far, with its spaces
	bare  float64 // the same without the spaces at its end
}

// segment adds the stretch from and before to: a word with the spaces after it.
func (w *wrapper) segment(from, to int) {
	word := to
	for word > from && isSpace(w.s.runes[word-1]) {
		word--
	}
	mark := len(w.t.pieces)
	width := w.add(from, word, false)
	if w.width > 0 && w.width+width > w.measure && width > 0 {
		// The word begins the next line.
		added := append([]piece(nil), w.t.pieces[mark:]...)
		w.t.pieces = w.t.pieces[:mark]
		w.end()
		w.t.pieces = append(w.t.pieces, added...)
	}
	if width > w.measure {
		w.t.pieces = w.t.pieces[:w.from]
		w.cut(from, word)
	} else {
		w.width += width
		w.bare = w.width
	}
	w.width += w.add(word, to, true)
}

// cut breaks a word that is wider than a line wherever a line ends.
func (w *wrapper) cut(from, to int) {
	for from < to {
		mark := len(w.t.pieces)
		// Few letters are narrower than a fifth of an em: trying more would be slow.
		n := min(to-from, int(w.measure/200)+8)
		width := w.add(from, from+n, false)
		for width > w.measure && n > 1 {
			w.t.pieces = w.t.pieces[:mark]
			n = max(1, min(n-1, int(float64(n)*w.measure/width)))
			for n > 1 && unicode.Is(unicode.Mn, w.s.runes[from+n]) {
				n--
			}
			width = w.add(from, from+n, false)
		}
		w.width += width
		w.bare = w.width
		if from += n; from < to {
			w.end()
		}
	}
}

// add shapes a stretch into pieces of one span, face and level, and returns its width.
func (w *wrapper) add(from, to int, space bool) float64 {
	s, width := w.s, 0.0
	for a := from; a < to; {
		z := a + 1
		for z < to && s.owner[z] == s.owner[a] && s.levels[z] == s.levels[a] && (s.faces[z] == s.faces[a] || unicode.Is(unicode.Mn, s.runes[z])) {
			z++
		}
		if letters := drawn(s.runes[a:z]); letters != "" {
			key := wordKey{text: letters, face: s.faces[a], rtl: s.levels[a]%2 == 1}
			p := piece{word: s.fonts.shape(key), span: s.owner[a], face: s.faces[a], level: s.levels[a], space: space}
			w.t.pieces = append(w.t.pieces, p)
			width += p.word.width
		}
		a = z
	}
	return width
}

// drawn leaves out line breaks, which have no glyph, and marks of direction, which have
// done their work. Joiners stay: letters take their form from them.
func drawn(rs []rune) string {
	odd := func(r rune) bool {
		return r == '\n' || r == '\u200e' || r == '\u200f' || r == '\u061c' || r == '\u00ad'
	}
	for i, r := range rs {
		if odd(r) {
			return string(rs[:i]) + strings.Map(func(r rune) rune {
				if odd(r) {
					return -1
				}
				return r
			}, string(rs[i:]))
		}
	}
	return string(rs)
}

func isSpace(r rune) bool { return r == ' ' || r == '\n' }

// end closes the line and places its pieces.
func (w *wrapper) end() {
	t := w.t
	pieces := t.pieces[w.from:]
	scale := t.size / em
	base := uint8(0)
	if w.rtl {
		base = 1
	}
	// Spaces at the end of a line take the direction of the paragraph (UAX #9, L1), so
	// that they hang over its edge; they stay for programs that join the lines.
	trail := 0.0
	for i := len(pieces) - 1; i >= 0 && pieces[i].space; i-- {
		pieces[i].level = base
		trail += pieces[i].word.width
	}
	x := 0.0
	if w.rtl {
		x = -trail * scale
	}
	for _, i := range visualOrder(pieces) {
		pieces[i].x = x
		x += pieces[i].word.width * scale
	}
	t.lines = append(t.lines, line{from: w.from, to: len(t.pieces), width: w.bare * scale})
	w.from, w.width, w.bare = len(t.pieces), 0, 0
}

// visualOrder returns the pieces from left to right (UAX #9, L2).
func visualOrder(pieces []piece) []int {
	order := make([]int, len(pieces))
	high, low := uint8(0), uint8(255)
	for i, p := range pieces {
		order[i] = i
		high = max(high, p.level)
		if p.level%2 == 1 {
			low = min(low, p.level)
		}
	}
	for level := high; level >= low && level > 0; level-- {
		for i := 0; i < len(order); i++ {
			z := i
			for z < len(order) && pieces[order[z]].level >= level {
				z++
			}
			for a, b := i, z-1; a < b; a, b = a+1, b-1 {
				order[a], order[b] = order[b], order[a]
			}
			i = max(i, z)
		}
	}
	return order
}
