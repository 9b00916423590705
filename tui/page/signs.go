package page

import (
	"strings"
	"unicode"
)

// Signs are all the signs that screens may use besides letters, digits and ASCII.
// Each is one code point of one column without an emoji form, so that no terminal
// draws it wider than it is counted, and all stand in the common monospaced fonts.
const Signs = "▌▐●○◐◆◇✓✕≈×−→←↑↓⏎⌫■□•▲━─│┼▀▁▂▃▄▅▆▇█‹›«»–…،؛؟\u00a0"

// UnknownSign finds the first character of s that is neither a letter, a mark, a
// digit, ASCII nor one of [Signs]. Tests of screens ask it.
func UnknownSign(s string) (sign rune, found bool) {
	for _, r := range s {
		if r < unicode.MaxASCII || strings.ContainsRune(Signs, r) || unicode.In(r, unicode.L, unicode.M, unicode.Nd) {
			continue
		}
		return r, true
	}
	return 0, false
}
