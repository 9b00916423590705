package bidi_test

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"halqa/tui/bidi"
)

// hebrew puts unjoined right-to-left letters in the place of capitals, outside of
// escape sequences, so that orders can be read in a test.
func hebrew(s string) string {
	var b strings.Builder
	for len(s) > 0 {
		seq, _, n, _ := ansi.DecodeSequence(s, ansi.NormalState, nil)
		s = s[n:]
		if seq[0] != 0x1b {
			seq = strings.Map(func(r rune) rune {
				if r >= 'A' && r <= 'Z' {
					return 0x5D0 + r - 'A'
				}
				return r
			}, seq)
		}
		b.WriteString(seq)
	}
	return b.String()
}

// capitals undoes hebrew.
func capitals(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 0x5D0 && r < 0x5D0+26 {
			return 'A' + r - 0x5D0
		}
		return r
	}, s)
}

// bare drops what takes no column: styles, fences, invisible characters.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 0x200B && r <= 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2060 && r <= 0x206F {
			return -1
		}
		return r
	}, ansi.Strip(s))
}

// block wraps s into rows of exactly o.Width columns, each aligned by the direction of its
// paragraph, as a page draws them.
func block(s string, o bidi.Options) []string {
	var rows []string
	for _, l := range bidi.Layout(s, o) {
		rows = append(rows, l.Aligned(o.Width))
	}
	return rows
}

// isolate wraps a value so that neither it nor the text around it changes the order of the
// other (UAX #9, FSI and PDI).
func isolate(s string) string { return "\u2068" + s + "\u2069" }

// isolateLTR is isolate for what always reads from left to right: 20-30, a code.
func isolateLTR(s string) string { return "\u2066" + s + "\u2069" }
