package pdf

import (
	"math"
	"strconv"

	"halqa/session/report/shape"
)

// page is one sheet: its drawing and what stands on it. Positions are in points from the
// top left corner; a PDF counts them from the bottom.
type page struct {
	shape.Page
	landscape bool
	cover     bool
	number    int  // from 0
	base      bool // right to left, for its header and footer
	section   int

	chunks [][]byte // finished parts of the drawing; nil for one that is still open
	out    []byte   // the part being drawn
	owners []*elem  // of marked content, by its number
	links  []*link
	id     int // of the PDF object

	fill string // colour of letters and grounds now
	font uint8
	size float64
}

// newPage returns an empty sheet.
func newPage(landscape bool) *page {
	return &page{Page: shape.PageOf(landscape), landscape: landscape, font: faceCount}
}

// hold leaves room in the drawing for what is known later, and returns its place.
func (p *page) hold() int {
	p.chunks = append(p.chunks, p.out, nil)
	p.out = nil
	p.fill, p.font = "", faceCount
	return len(p.chunks) - 1
}

// into draws into a place that was held.
func (p *page) into(place int, draw func()) {
	out := p.out
	p.out, p.fill, p.font = nil, "", faceCount
	draw()
	p.chunks[place] = p.out
	p.out, p.fill, p.font = out, "", faceCount
}

// drawing is the whole of it.
func (p *page) drawing() []byte {
	var all []byte
	for _, c := range p.chunks {
		all = append(all, c...)
	}
	return append(all, p.out...)
}

func (p *page) write(s string) { p.out = append(p.out, s...) }

// numbers writes operands and the operator after them.
func (p *page) numbers(operator string, values ...float64) {
	for _, v := range values {
		p.out = append(appendNumber(p.out, v), ' ')
	}
	p.write(operator)
	p.write("\n")
}

// color sets the colour of letters and grounds.
func (p *page) color(hex string) {
	if p.fill == hex {
		return
	}
	p.fill = hex
	r, g, b := rgb(hex)
	p.numbers("rg", r, g, b)
}

// rect fills a rectangle. It must stand in marked content.
func (p *page) rect(x, y, w, h float64, color string) {
	if w <= 0 || h <= 0 {
		return
	}
	p.color(color)
	p.numbers("re f", x, p.Height-y-h, w, h)
}

// artifact marks what is drawn as ornament, which is neither read aloud nor exported.
func (p *page) artifact(draw func()) {
	p.write("/Artifact BMC\n")
	draw()
	p.write("EMC\n")
}

// marked marks what is drawn as the content of an element.
func (p *page) marked(e *elem, draw func()) {
	p.open(e, len(p.owners))
	p.owners = append(p.owners, e)
	e.kids = append(e.kids, kid{page: p, mark: len(p.owners) - 1})
	draw()
	p.write("EMC\n")
}

func (p *page) open(e *elem, mark int) {
	p.write("/")
	p.write(e.kind)
	p.write("<</MCID ")
	p.out = strconv.AppendInt(p.out, int64(mark), 10)
	p.write(">>BDC\n")
}

// appendNumber writes a number with two decimals, a fifth of the thickness of a hair.
func appendNumber(b []byte, f float64) []byte {
	if math.IsNaN(f) || math.Abs(f) > 32_000 {
		f = 0 // beyond what PDF 1.4 counts to
	}
	n := int64(math.Round(f * 100))
	if n < 0 {
		b = append(b, '-')
		n = -n
	}
	b = strconv.AppendInt(b, n/100, 10)
	if rest := n % 100; rest != 0 {
		b = append(b, '.', byte('0'+rest/10))
		if rest%10 != 0 {
			b = append(b, byte('0'+rest%10))
		}
	}
	return b
}

// rgb returns the parts of a colour, 0 to 1. What is no colour is black.
func rgb(hex string) (r, g, b float64) {
	v, err := strconv.ParseUint(hex, 16, 24)
	if err != nil {
		return 0, 0, 0
	}
	return float64(v>>16) / 255, float64(v>>8&255) / 255, float64(v&255) / 255
}
