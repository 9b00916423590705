package pdf

import (
	"fmt"
	"math"
	"strings"
	"sync"
	"unicode"

	"github.com/go-text/typesetting/di"
	gotext "github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"

	"halqa/assets/font"
)

// The faces, by their place in Fonts.
const (
	regular = iota
	bold
	signs // boxes and marks that the typeface lacks, see signs.go
	faceCount
)

// face is one font of the documents.
type face struct {
	name  string // PostScript name
	heavy bool
	file  *trueType
	cmap  *gotext.Face // nil for the signs
}

// Fonts holds the parsed typeface and the words shaped with it. One value serves many
// documents, one after the other or at the same time; what it remembers changes no byte
// of them.
type Fonts struct {
	faces [faceCount]face

	lock   sync.Mutex
	shaper shaping.HarfbuzzShaper
	words  map[wordKey]*word
	pairs  map[pair]int
	texts  []pair // by pair number
}

// wordKey names a stretch of text without a place to break, in one face and direction.
type wordKey struct {
	text string
	face uint8
	rtl  bool
}

// pair is a glyph and the letters it stands for. Each gets a code of its own in a
// document, so that the text copied from it is exact.
type pair struct {
	face  uint8
	glyph uint16
	wider uint16 // than the font says, see widen
	text  string
}

// word is a shaped stretch. Lengths are in thousandths of an em.
type word struct {
	glyphs []glyph // from left to right
	width  float64
}

type glyph struct {
	pair    int
	x, y    float64 // of its origin, from the left end of the word
	advance float64 // of the glyph itself, by which a PDF reader moves on
}

// manyWords bounds what is remembered: some 15 MB.
const manyWords = 40_000

// Parsing the typeface takes milliseconds and gives values that never change.
var parsedFaces = sync.OnceValues(parseFaces)

func parseFaces() ([2]*gotext.Font, error) {
	var out [2]*gotext.Font
	for i, f := range []font.Face{font.Regular(), font.Bold()} {
		parsed, err := gotext.ParseTTF(strings.NewReader(f.TTF))
		if err != nil {
			return out, fmt.Errorf("read the font %s: %w", f.Name, err)
		}
		out[i] = parsed.Font
	}
	return out, nil
}

// NewFonts prepares the typeface of documents.
func NewFonts() (*Fonts, error) {
	parsed, err := parsedFaces()
	if err != nil {
		return nil, err
	}
	f := &Fonts{words: map[wordKey]*word{}, pairs: map[pair]int{}}
	f.shaper.SetFontCacheSize(2)
	for i, source := range []font.Face{font.Regular(), font.Bold()} {
		file, err := parseTrueType([]byte(source.TTF))
		if err != nil {
			return nil, fmt.Errorf("read the font %s: %w", source.Name, err)
		}
		f.faces[i] = face{name: source.Name, heavy: source.Bold, file: file, cmap: gotext.NewFace(parsed[i])}
	}
	file, err := parseTrueType(signFont())
	if err != nil {
		return nil, fmt.Errorf("draw the font of signs: %w", err)
	}
	f.faces[signs] = face{name: "HalqaSigns", file: file}
	return f, nil
}

// pick returns the face that has a letter: that of the wanted weight or the signs.
func (f *Fonts) pick(r rune, heavy bool) (uint8, bool) {
	want := uint8(regular)
	if heavy {
		want = bold
	}
	f.lock.Lock()
	_, ok := f.faces[want].cmap.NominalGlyph(r)
	f.lock.Unlock()
	if ok {
		return want, true
	}
	if _, ok := signGlyph(r); ok {
		return signs, true
	}
	return want, false
}

// shape returns the glyphs of a stretch of text.
func (f *Fonts) shape(key wordKey) *word {
	f.lock.Lock()
	defer f.lock.Unlock()
	if w := f.words[key]; w != nil {
		return w
	}
	if len(f.words) >= manyWords {
		clear(f.words)
	}
	var w *word
	if key.face == signs {
		w = f.signWord(key)
	} else {
		w = f.harfbuzz(key)
	}
	f.words[key] = w
	return w
}

const em = 1000

func (f *Fonts) harfbuzz(key wordKey) *word {
	runes := []rune(key.text)
	in := shaping.Input{
		Text: runes, RunEnd: len(runes), Face: f.faces[key.face].cmap, Size: fixed.I(em),
		Script: scriptOf(runes, key.rtl), Direction: di.DirectionLTR, Language: "fr",
	}
	if key.rtl {
		in.Direction = di.DirectionRTL
	}
	if in.Script == language.Arabic {
		in.Language = "ar"
	}
	out := f.shaper.ShapeNoExtents(in)
	w := &word{glyphs: make([]glyph, 0, len(out.Glyphs))}
	file := f.faces[key.face].file
	for i := 0; i < len(out.Glyphs); {
		n := 1
		for i+n < len(out.Glyphs) && out.Glyphs[i+n].TextIndex() == out.Glyphs[i].TextIndex() {
			n++
		}
		cluster := out.Glyphs[i : i+n]
		from := cluster[0].TextIndex()
		texts := shareText(runes[from:from+cluster[0].RunesCount()], cluster, key.rtl)
		for k, g := range cluster {
			w.glyphs = append(w.glyphs, glyph{
				pair: f.pairOf(pair{face: key.face, glyph: uint16(g.GlyphID), text: texts[k]}),
				x:    w.width + units(g.XOffset), y: units(g.YOffset),
				advance: float64(file.advance(int(g.GlyphID))) * em / float64(file.upem),
			})
			w.width += units(g.Advance)
		}
		i += n
	}
	f.widen(w, key.face)
	return w
}

// widen lets a letter reach to the next where kerning sets them apart, as it does with "ري".
// Programs that extract text take a gap for a space; what they don't see is that the copy
// of the letter in the document is as wide as it needs to be.
func (f *Fonts) widen(w *word, face uint8) {
	const visible = 30 // in thousandths of an em
	for i := range len(w.glyphs) - 1 {
		g, next := &w.glyphs[i], w.glyphs[i+1]
		gap := math.Round(next.x - g.x - g.advance)
		if gap < visible || gap > em || g.advance == 0 || next.advance == 0 {
			continue
		}
		p := f.texts[g.pair]
		p.wider = uint16(gap * float64(f.faces[face].file.upem) / em)
		g.pair = f.pairOf(p)
		g.advance += gap
	}
}

func units(v fixed.Int26_6) float64 { return float64(v) / 64 }

func (f *Fonts) pairOf(p pair) int {
	n, ok := f.pairs[p]
	if !ok {
		n = len(f.texts)
		f.pairs[p], f.texts = n, append(f.texts, p)
	}
	return n
}

// pairAt returns a pair by its number.
func (f *Fonts) pairAt(n int) pair {
	f.lock.Lock()
	defer f.lock.Unlock()
	return f.texts[n]
}

func scriptOf(runes []rune, rtl bool) language.Script {
	for _, r := range runes {
		if s := language.LookupScript(r); s.Strong() {
			return s
		}
	}
	if rtl {
		return language.Arabic
	}
	return language.Latin
}

// shareText divides the letters of a cluster between its glyphs, from left to right.
//
// Programs that extract text put lines that run from right to left back in order glyph by
// glyph. A glyph that stands for two letters must therefore say them backwards, or "لا"
// is found as "ال": four readers of five get it right so, and none the other way.
func shareText(letters []rune, cluster []shaping.Glyph, rtl bool) []string {
	texts := make([]string, len(cluster))
	if len(letters) == len(cluster) {
		for i, r := range letters {
			k := i
			if rtl {
				k = len(letters) - 1 - i
			}
			texts[k] = string(r)
		}
		return texts
	}
	// The widest glyph is the letter, the others are its marks.
	main := 0
	for i, g := range cluster {
		if g.Advance > cluster[main].Advance {
			main = i
		}
	}
	if rtl {
		letters = reversed(letters)
	}
	texts[main] = string(letters)
	return texts
}

func reversed(rs []rune) []rune {
	out := make([]rune, len(rs))
	for i, r := range rs {
		out[len(rs)-1-i] = r
	}
	return out
}

// invisible says that a letter has no picture in any font and needs none.
func invisible(r rune) bool {
	return unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) || unicode.Is(unicode.Cf, r) ||
		unicode.Is(unicode.Variation_Selector, r) || unicode.IsControl(r)
}
