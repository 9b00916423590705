package pdf

import (
	"encoding/binary"
	"math"
)

// The typeface has no boxes to tick and no geometric marks. They are few and plain, so
// they are drawn here as a small font of their own: unlike lines drawn on the page they
// can be found, copied and read aloud.

// signAdvance is the width of every sign, in thousandths of an em.
const signAdvance = 820

type point struct {
	x, y int
	on   bool // on the line; else a control point of a curve
}

// contour is a closed line: clockwise it fills, the other way it cuts out.
type contour []point

func signsOf() []struct {
	r rune
	c []contour
} {
	hollow := []contour{square(80), reverse(square(140))}
	tick := polygon(230, 330, 290, 390, 380, 290, 560, 560, 630, 510, 390, 160)
	cross := polygon(250, 200, 360, 310, 250, 420, 310, 480, 420, 370, 530, 480, 590, 420, 480, 310, 590, 200, 530, 140, 420, 250, 310, 140)
	return []struct {
		r rune
		c []contour
	}{
		{'□', hollow},
		{'☐', hollow},
		{'☑', []contour{hollow[0], hollow[1], tick}},
		{'☒', []contour{hollow[0], hollow[1], cross}},
		{'■', []contour{square(80)}},
		{'▪', []contour{square(230)}},
		{'●', []contour{circle(330)}},
		{'○', []contour{circle(330), reverse(circle(270))}},
		{'◐', []contour{circle(330), reverse(rightHalf(circle(270)))}},
		{'◆', []contour{polygon(410, 690, 760, 340, 410, -10, 60, 340)}},
		{'◇', []contour{polygon(410, 690, 760, 340, 410, -10, 60, 340), reverse(polygon(410, 600, 670, 340, 410, 80, 150, 340))}},
		{'▲', []contour{polygon(410, 660, 770, 40, 50, 40)}},
		{'▼', []contour{polygon(50, 640, 770, 640, 410, 20)}},
		{'▶', []contour{polygon(100, 700, 740, 340, 100, -20)}},
		{'◀', []contour{polygon(720, 700, 720, -20, 80, 340)}},
		{'✗', []contour{cross}},
		{'★', []contour{star()}},
	}
}

func square(inset int) contour {
	low, high := inset-70, 750-inset
	return polygon(inset, low, inset, high, 820-inset, high, 820-inset, low)
}

func polygon(xy ...int) contour {
	c := make(contour, 0, len(xy)/2)
	for i := 0; i+1 < len(xy); i += 2 {
		c = append(c, point{xy[i], xy[i+1], true})
	}
	return c
}

// circle is made of eight quadratic curves, closer than a pixel at any size.
func circle(radius int) contour {
	var c contour
	for i := range 16 {
		angle, r := -float64(i)*math.Pi/8, float64(radius)
		if i%2 == 1 {
			r /= math.Cos(math.Pi / 8)
		}
		c = append(c, point{410 + int(math.Round(r*math.Cos(angle))), 340 + int(math.Round(r*math.Sin(angle))), i%2 == 0})
	}
	return c
}

// rightHalf is the half of a circle from its top, clockwise, to its foot.
func rightHalf(circle contour) contour {
	return append(append(contour{}, circle[12:]...), circle[:5]...)
}

func star() contour {
	var c contour
	for i := range 10 {
		angle, r := math.Pi/2-float64(i)*math.Pi/5, 380.0
		if i%2 == 1 {
			r = 160
		}
		c = append(c, point{410 + int(math.Round(r*math.Cos(angle))), 340 + int(math.Round(r*math.Sin(angle))), true})
	}
	return c
}

func reverse(c contour) contour {
	out := make(contour, len(c))
	for i, p := range c {
		out[len(c)-1-i] = p
	}
	return out
}

// signGlyph returns the glyph of a sign.
func signGlyph(r rune) (uint16, bool) {
	if r < 0x2580 || r > 0x27bf {
		return 0, false
	}
	for i, s := range signsOf() {
		if s.r == r {
			return uint16(i + 1), true
		}
	}
	return 0, false
}

// signWord sets signs side by side.
func (f *Fonts) signWord(key wordKey) *word {
	w := &word{}
	runes := []rune(key.text)
	if key.rtl {
		runes = reversed(runes)
	}
	for _, r := range runes {
		g, _ := signGlyph(r)
		w.glyphs = append(w.glyphs, glyph{
			pair: f.pairOf(pair{face: signs, glyph: g, text: string(r)}),
			x:    w.width, advance: signAdvance,
		})
		w.width += signAdvance
	}
	return w
}

// signFont is the font of the signs: glyph 0 is empty, the others are in their order.
func signFont() []byte {
	var glyf, loca, hmtx []byte
	loca = binary.BigEndian.AppendUint32(loca, 0)
	loca = binary.BigEndian.AppendUint32(loca, 0)
	hmtx = append(hmtx, signAdvance>>8, signAdvance&0xff, 0, 0)
	most := 0
	for _, s := range signsOf() {
		points := 0
		left := 820
		for _, c := range s.c {
			points += len(c)
			for _, p := range c {
				left = min(left, p.x)
			}
		}
		most = max(most, points)
		glyf = padded(append(glyf, outlineOf(s.c)...))
		loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
		hmtx = append(hmtx, signAdvance>>8, signAdvance&0xff)
		hmtx = binary.BigEndian.AppendUint16(hmtx, uint16(left))
	}
	n := len(signsOf()) + 1
	head := make([]byte, 54)
	copy(head, "\x00\x01\x00\x00\x00\x01\x00\x00")
	binary.BigEndian.PutUint32(head[12:], 0x5F0F3CF5) // magic number of the table
	put16(head, 18, em)
	put16(head, 36, 0, -20, signAdvance, 720) // bounding box
	put16(head, 46, 8)                        // smallest readable size
	put16(head, 48, 2, 1, 0)                  // direction, long offsets
	hhea := make([]byte, 36)
	copy(hhea, "\x00\x01\x00\x00")
	put16(hhea, 4, 800, -200, 0, signAdvance)
	put16(hhea, 34, n)
	maxp := make([]byte, 32)
	copy(maxp, "\x00\x01\x00\x00")
	put16(maxp, 4, n, most, 4, 0, 0, 2)
	return assemble(map[string][]byte{"head": head, "hhea": hhea, "maxp": maxp, "hmtx": hmtx, "loca": loca, "glyf": glyf})
}

func put16(b []byte, at int, values ...int) {
	for i, v := range values {
		binary.BigEndian.PutUint16(b[at+2*i:], uint16(int16(v)))
	}
}

// outlineOf encodes contours as a simple glyph, every coordinate in two bytes.
func outlineOf(cs []contour) []byte {
	low, high := point{x: 1 << 14, y: 1 << 14}, point{x: -1 << 14, y: -1 << 14}
	var ends, flags, xs, ys []byte
	n := 0
	var last point
	for _, c := range cs {
		for _, p := range c {
			low.x, low.y, high.x, high.y = min(low.x, p.x), min(low.y, p.y), max(high.x, p.x), max(high.y, p.y)
			flag := byte(0)
			if p.on {
				flag = 1
			}
			flags = append(flags, flag)
			xs = binary.BigEndian.AppendUint16(xs, uint16(int16(p.x-last.x)))
			ys = binary.BigEndian.AppendUint16(ys, uint16(int16(p.y-last.y)))
			last = p
		}
		n += len(c)
		ends = binary.BigEndian.AppendUint16(ends, uint16(n-1))
	}
	out := make([]byte, 10)
	put16(out, 0, len(cs), low.x, low.y, high.x, high.y)
	out = append(out, ends...)
	out = append(out, 0, 0) // no instructions
	out = append(out, flags...)
	return append(append(out, xs...), ys...)
}
