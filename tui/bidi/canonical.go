package bidi

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Canonical returns s with Arabic presentation forms turned back into letters.
// Some keyboards give them (U+FEFB for the lam-alef key) and so do many PDF
// files; stored text must not hold any, or search would miss it. Harakat on a
// space or a tatweel become bare harakat. Word ligatures such as U+FDF2 and the
// sign U+FDFA are left: people mean them.
func Canonical(s string) string {
	i := 0
	for i < len(s) && (s[i] != 0xEF || i+1 >= len(s) || s[i+1] < 0xAD || s[i+1] > 0xBB) {
		i++
	}
	if i == len(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		if !presentationForm(r) {
			b.WriteRune(r)
			continue
		}
		letters := norm.NFKC.String(string(r))
		if r < 0xFE80 && len(letters) > 2 { // A mark and what carries it.
			letters = strings.TrimLeft(letters, " \u0640")
		}
		b.WriteString(letters)
	}
	return b.String()
}

// presentationForm reports the letters and letter ligatures of Arabic
// Presentation Forms-A and -B.
func presentationForm(r rune) bool {
	return r >= 0xFB50 && r < 0xFDF0 && r != 0xFD3E && r != 0xFD3F || r >= 0xFE70 && r <= 0xFEFC
}
