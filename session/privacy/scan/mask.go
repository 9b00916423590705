package scan

import "strings"

// Dots stand for what may identify somebody, whatever its length.
const Dots = "••••••"

// Mask is a text with [Dots] for what was found in it.
func Mask(t string, hits []Hit) string {
	var b strings.Builder
	runes, at := []rune(t), 0
	for _, h := range hits {
		b.WriteString(string(runes[at:h.Start]) + Dots)
		at = h.End
	}
	b.WriteString(string(runes[at:]))
	return b.String()
}
