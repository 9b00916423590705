package doc

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/bidi"
)

// Dir is a direction of text.
type Dir uint8

// The directions. Auto is the direction of the first strong letter, or that of
// what surrounds the text when it has none.
const (
	Auto Dir = iota
	LTR
	RTL
)

// LangTag returns a language tag fit to be written into a file, or "" for what
// cannot be one (RFC 5646, 4.4.1 holds tags under 36 characters).
func LangTag(lang string) string {
	odd := func(r rune) bool { return !strings.ContainsRune(langLetters, r) }
	if len(lang) > 35 || strings.Trim(lang, "-") != lang || strings.ContainsFunc(lang, odd) {
		return ""
	}
	return lang
}

const langLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"

// DirOfLang returns the direction a language is written in.
func DirOfLang(lang string) Dir {
	base, _, _ := strings.Cut(LangTag(lang), "-")
	switch strings.ToLower(base) {
	case "ar", "fa", "he", "ur", "ps", "dv", "yi", "ckb":
		return RTL
	}
	return LTR
}

// Resolve returns LTR or RTL for a text: d when it says so, else the direction of
// the first strong letter (UAX #9, rule P2), else base.
func Resolve(d Dir, s string, base Dir) Dir {
	if d != Auto {
		return d
	}
	for _, r := range s {
		p, _ := bidi.LookupRune(r)
		switch p.Class() {
		case bidi.L:
			return LTR
		case bidi.R, bidi.AL:
			return RTL
		}
	}
	if base == RTL {
		return RTL
	}
	return LTR
}

// Dir returns the direction of a paragraph made of these spans.
func (in Inlines) Dir(d, base Dir) Dir { return Resolve(d, in.Plain(), base) }

// Piece is a stretch of a span whose letters run in one direction.
type Piece struct {
	Span
	RTL bool
}

// Pieces cuts the spans of a paragraph of direction base into stretches of one
// direction by the levels of UAX #9, in logical order. Levels are found over the
// whole paragraph, so that a bracket or a number keeps its place when a bold word
// ends beside it; a span with its own direction counts as an isolate. The text of
// the pieces is cleaned (see Clean).
func Pieces(in Inlines, base Dir) []Piece {
	var out []Piece
	line, owner := []rune{}, []int{}
	for i, s := range in {
		runes := []rune(Clean(s.Text))
		if s.Dir == Auto {
			line, owner = append(line, runes...), append(owner, slices.Repeat([]int{i}, len(runes))...)
			continue
		}
		// An isolate is a neutral for its surroundings (UAX #9, BD8).
		line, owner = append(line, '\ufffc'), append(owner, i)
	}
	sides := levels(line, base)
	for a := 0; a < len(line); {
		i, z := owner[a], a+1
		s := in[i]
		if s.Dir != Auto {
			alone := s
			alone.Dir = Auto
			for _, p := range Pieces(Inlines{alone}, s.Dir) {
				p.Dir = s.Dir
				out = append(out, p)
			}
			a = z
			continue
		}
		for z < len(line) && owner[z] == i && sides[z] == sides[a] {
			z++
		}
		s.Text = string(line[a:z])
		out = append(out, Piece{Span: s, RTL: sides[a]})
		a = z
	}
	return out
}

// levels says for each rune whether its level is odd. A strong mark in front sets
// the base direction: the library's own default yields to the first letter.
func levels(rs []rune, base Dir) []bool {
	sides := make([]bool, len(rs))
	if !needsLevels(rs, base) {
		return sides
	}
	mark := '\u200e'
	if base == RTL {
		mark = '\u200f'
	}
	text := append([]rune{mark}, rs...)
	for i, r := range text {
		// Only one paragraph is analysed at a time: a newline inside it is a space.
		if p, _ := bidi.LookupRune(r); p.Class() == bidi.B {
			text[i] = ' '
		}
	}
	var p bidi.Paragraph
	if _, err := p.SetString(string(text)); err != nil {
		return sides
	}
	order, err := p.Order()
	if err != nil {
		return sides
	}
	for i := range order.NumRuns() {
		run := order.Run(i)
		if run.Direction() != bidi.RightToLeft {
			continue
		}
		from, to := run.Pos()
		for j := max(from, 1); j <= to; j++ {
			sides[j-1] = true
		}
	}
	return sides
}

// needsLevels is false for most text of a Latin document, which has one level.
func needsLevels(rs []rune, base Dir) bool {
	if base == RTL {
		return true
	}
	for _, r := range rs {
		switch p, _ := bidi.LookupRune(r); p.Class() {
		case bidi.R, bidi.AL, bidi.AN:
			return true
		}
	}
	return false
}
