package bidi_test

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
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
