package pdf

import (
	"strconv"

	"halqa/session/report/doc"
	"halqa/session/report/shape"
)

// box is where lines are drawn: their left edge, width and top, in points from the top
// left corner of the page.
type box struct {
	x, w, y float64
	align   doc.Align
	ink     string
	slant   bool
}

// paint draws the lines from and before to as the content of an element; nil draws them
// inside of marked content that is open already.
func (e *engine) paint(t *text, from, to int, b box, owner *elem) {
	p := e.p
	to = min(to, len(t.lines))
	if from >= to {
		return
	}
	var now *elem
	closeMark := func() {
		if now != nil {
			p.write("EMC\n")
			now = nil
		}
	}
	for i := from; i < to; i++ {
		l := t.lines[i]
		left := b.left(t, l)
		base := b.y + float64(i-from)*t.lead + t.lead/2 + t.size*0.36
		pieces := t.pieces[l.from:l.to]
		for a := 0; a < len(pieces); {
			z := a + 1
			for z < len(pieces) && pieces[z].level == pieces[a].level && pieces[z].span == pieces[a].span && pieces[z].face == pieces[a].face {
				z++
			}
			to := owner
			if owner != nil {
				to = e.linked(t, pieces[a:z], left, base, owner)
			}
			if to != now {
				closeMark()
				if now = to; now != nil {
					p.open(now, len(p.owners))
					p.owners = append(p.owners, now)
					now.kids = append(now.kids, kid{page: p, mark: len(p.owners) - 1})
				}
			}
			e.glyphs(t, pieces[a:z], left, base, b)
			a = z
		}
	}
	closeMark()
}

// left is where a line begins.
func (b box) left(t *text, l line) float64 {
	switch {
	case b.align == doc.Center:
		return b.x + (b.w-l.width)/2
	case (b.align == doc.End) != t.rtl:
		return b.x + b.w - l.width
	}
	return b.x
}

// glyphs draws pieces of one span, face and level, from left to right.
func (e *engine) glyphs(t *text, pieces []piece, left, base float64, b box) {
	p, first := e.p, pieces[0]
	span := t.spans[first.span]
	ink := b.ink
	if c := shape.Ink(span.Tone); c != "" && b.ink != white {
		ink = c
	}
	if t.address(first.span) != "" {
		ink = shape.Teal
	}
	reverse := first.level%2 == 1
	p.write("BT\n")
	p.color(ink)
	if p.font != first.face || p.size != t.size {
		p.font, p.size = first.face, t.size
		p.write(fontName(first.face) + " ")
		p.numbers("Tf", t.size)
	}
	k := t.size / em
	x, end := pieces[0].x, 0.0
	for _, q := range pieces {
		x, end = min(x, q.x), max(end, q.x+q.word.width*k)
	}
	slant := 0.0
	if (b.slant || span.Italic) && !reverse {
		slant = 0.19 // there is no italic: eleven degrees, for Latin letters alone
	}
	p.numbers("Tm", 1, 0, slant, 1, left+x, p.Height-base)
	pen := penAt{e: e, face: first.face, scale: k}
	for i := range pieces {
		q := pieces[i]
		if reverse {
			q = pieces[len(pieces)-1-i]
		}
		for _, g := range q.word.glyphs {
			pen.put(g, (q.x-x)/k)
		}
	}
	pen.done()
	p.write("ET\n")
	if t.address(first.span) != "" {
		e.p.rect(left+x, base+t.size*0.12, end-x, 0.5, shape.Teal)
	}
}

const white = "FFFFFF"

// penAt writes glyphs at their places, moving only where their own widths don't.
type penAt struct {
	e     *engine
	face  uint8
	scale float64
	at    float64 // in thousandths of an em
	rise  float64
	open  bool // in the array of a TJ operator
	hex   bool // in a string of it
}

func (n *penAt) put(g glyph, from float64) {
	p := n.e.p
	if rise := g.y * n.scale; rise != n.rise {
		n.close()
		n.rise = rise
		p.numbers("Ts", rise)
	}
	if !n.open {
		p.write("[")
		n.open = true
	}
	if move := from + g.x - n.at; move > 0.4 || move < -0.4 {
		if n.hex {
			p.write(">")
			n.hex = false
		}
		p.out = appendNumber(p.out, -move)
		n.at = from + g.x
	}
	if !n.hex {
		p.write("<")
		n.hex = true
	}
	p.out = appendCode(p.out, n.e.code(g.pair))
	n.at += g.advance
}

func (n *penAt) close() {
	if n.hex {
		n.e.p.write(">")
	}
	if n.open {
		n.e.p.write("]TJ\n")
	}
	n.open, n.hex = false, false
}

func (n *penAt) done() {
	n.close()
	if n.rise != 0 {
		n.e.p.write("0 Ts\n")
	}
}

func appendCode(b []byte, code uint16) []byte {
	const digits = "0123456789ABCDEF"
	return append(b, digits[code>>12], digits[code>>8&15], digits[code>>4&15], digits[code&15])
}

func fontName(face uint8) string { return "/F" + strconv.Itoa(int(face)+1) }

// linked returns the element that pieces belong to: owner, or the link they are part of.
func (e *engine) linked(t *text, pieces []piece, left, base float64, owner *elem) *elem {
	n := pieces[0].span
	if t.spans[n].Ref == "" && t.address(n) == "" {
		return owner
	}
	inside := e.ix.Find(t.spans[n].Ref)
	if t.address(n) == "" && inside == nil {
		return owner
	}
	key := linkKey{owner, n}
	l := e.areas[key]
	in := &elem{kind: "Link", parent: owner}
	if l != nil {
		in = l.parent
	} else {
		owner.kids = append(owner.kids, kid{elem: in})
	}
	x, end := pieces[0].x, 0.0
	for _, q := range pieces {
		x, end = min(x, q.x), max(end, q.x+q.word.width*t.size/em)
	}
	x, end = x+left, end+left
	// One element for the words, and one area to click on for each line.
	if y := base - t.size; l == nil || l.page != e.p || l.rect.y != y {
		l = e.area(in, rect{x, y, end - x, t.size * 1.3}, t.address(n), inside, t.spans[n].Text)
		e.areas[key] = l
	} else {
		from := min(l.rect.x, x)
		l.rect.w, l.rect.x = max(l.rect.x+l.rect.w, end)-from, from
	}
	return in
}

// address is where a span leads, or "".
func (t *text) address(span int) string {
	if t.spans[span].Link == "" {
		return ""
	}
	if t.links == nil {
		t.links = make([]string, len(t.spans))
		for i, s := range t.spans {
			t.links[i] = s.SafeLink()
		}
	}
	return t.links[span]
}

type linkKey struct {
	owner *elem
	span  int
}

// rect is an area of a page, from its top left corner.
type rect struct{ x, y, w, h float64 }

// area makes an area of the page a link to an address or to a place inside.
func (e *engine) area(in *elem, r rect, address string, inside *doc.Target, words string) *link {
	l := &link{rect: r, page: e.p, address: address, inside: inside, words: doc.Clean(cutTo(words, 200)), parent: in}
	e.p.links = append(e.p.links, l)
	in.kids = append(in.kids, kid{page: e.p, link: l})
	return l
}

// code returns the code of a pair in this document.
func (e *engine) code(n int) uint16 {
	if n < len(e.codes) && e.codes[n] != 0 {
		return e.codes[n] - 1
	}
	for n >= len(e.codes) {
		e.codes = append(e.codes, 0)
	}
	p := e.fonts.pairAt(n)
	used := &e.used[p.face]
	if len(*used) == 0 {
		*used = append(*used, pair{face: p.face}) // code 0 is the glyph of what is missing
	}
	if len(*used) >= 65_000 {
		return 0
	}
	*used = append(*used, p)
	e.codes[n] = uint16(len(*used))
	return e.codes[n] - 1
}
