//go:build tools

package pdf

// Glyph is a glyph of a shaped word and where its origin stands, in thousandths of an em.
type Glyph struct {
	ID   int
	X, Y float64
}

// Shaped returns the glyphs of a word, from left to right, and its width.
func (f *Fonts) Shaped(word string, heavy, rtl bool) (glyphs []Glyph, width float64) {
	face := uint8(regular)
	if heavy {
		face = bold
	}
	w := f.shape(wordKey{text: word, face: face, rtl: rtl})
	for _, g := range w.glyphs {
		glyphs = append(glyphs, Glyph{ID: int(f.pairAt(g.pair).glyph), X: g.x, Y: g.y})
	}
	return glyphs, w.width
}
