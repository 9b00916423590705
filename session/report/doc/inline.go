package doc

import (
	"strings"
	"unicode"
)

// Span is a run of text of one look, language and direction.
type Span struct {
	Text         string
	Bold, Italic bool
	Tone         Tone
	Lang         string // BCP 47, when it differs from the paragraph's
	Dir          Dir    // LTR or RTL sets the run apart from what surrounds it
	Link         string // address, http, https or mailto; others are not linked

	// Ref is the ID of a heading, table or figure. A Span without Text prints
	// what the target is called ("Tableau 3", the words of the heading); one
	// whose target is not in the document prints its Text alone.
	Ref string
}

// Inlines is the text of a paragraph.
type Inlines []Span

// T returns plain text.
func T(s string) Inlines { return Inlines{{Text: s}} }

// B returns bold text.
func B(s string) Inlines { return Inlines{{Text: s, Bold: true}} }

// Ref returns a reference to the heading, table or figure of an identifier.
func Ref(id string) Inlines { return Inlines{{Ref: id}} }

// Cells returns a row of plain cells.
func Cells(texts ...string) []Cell {
	out := make([]Cell, len(texts))
	for i, s := range texts {
		out[i].Text = T(s)
	}
	return out
}

// Cols returns columns of the given weights.
func Cols(weights ...float64) []Col {
	out := make([]Col, len(weights))
	for i, w := range weights {
		out[i].Weight = w
	}
	return out
}

// Plain returns the text without its look.
func (in Inlines) Plain() string {
	var b strings.Builder
	for _, s := range in {
		b.WriteString(s.Text)
	}
	return b.String()
}

// Clean returns s without what a document must not carry: bytes that are not
// UTF-8, control characters (tab and newline stay; line and paragraph separators
// become newlines), code points that XML 1.0 forbids, and the invisible embedding,
// override and isolate marks, with which a sentence can be made to read other than
// it is stored. The marks that Arabic needs (LRM, RLM, ALM, ZWJ, ZWNJ) stay.
func Clean(s string) string {
	s = strings.ToValidUTF8(s, "")
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n':
			return r
		case r == '\u2028' || r == '\u2029' || r == '\u0085':
			return '\n'
		case unicode.IsControl(r), r&0xfffe == 0xfffe, r >= 0xfdd0 && r <= 0xfdef:
			return -1
		case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == '\ufeff':
			return -1
		}
		return r
	}, s)
}

// SafeLink returns the address of a span, or "" when it is not one that a reader
// may be sent to.
func (s Span) SafeLink() string {
	a := strings.TrimSpace(Clean(s.Link))
	if strings.ContainsAny(a, " \t\n\"<>\\^`{|}") {
		return ""
	}
	l := strings.ToLower(a)
	for _, p := range []string{"http://", "https://", "mailto:"} {
		if strings.HasPrefix(l, p) && len(a) > len(p) {
			return a
		}
	}
	return ""
}
