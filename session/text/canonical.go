package text

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Canonical returns s with Arabic presentation forms turned back into
// letters. GTK terminals send U+FEFB for the lam-alef key, and PDF files give
// shaped text; stored text must hold neither, or it is found by no search.
// Honorific words (U+FDF0 to U+FDFF) are characters of their own and stay.
func Canonical(s string) string {
	at := firstForm(s)
	if at < 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	b.WriteString(s[:at])
	for _, r := range s[at:] {
		if !isForm(r) {
			b.WriteRune(r)
			continue
		}
		// The forms of harakat decompose to a carrier and the mark. The
		// carrier was only there to be drawn on.
		letters := norm.NFKD.String(string(r))
		if r >= 0xFE70 && r <= 0xFE7F || r >= 0xFC5E && r <= 0xFC63 || r >= 0xFCF2 && r <= 0xFCF4 {
			letters = strings.TrimLeft(letters, " \u0640")
		}
		b.WriteString(letters)
	}
	return b.String()
}

// firstForm returns the offset of the first presentation form, or -1. They
// all begin with EF AD to EF BB in UTF-8.
func firstForm(s string) int {
	for i := 0; i+1 < len(s); i++ {
		if s[i] == 0xEF && s[i+1] >= 0xAD && s[i+1] <= 0xBB {
			return i
		}
	}
	return -1
}

// isForm reports the Arabic Presentation Forms A and B that have letters to
// go back to.
func isForm(r rune) bool {
	switch {
	case r >= 0xFB50 && r <= 0xFBB1, r >= 0xFBD3 && r <= 0xFD3D, r >= 0xFD50 && r <= 0xFDC7, r >= 0xFE70 && r <= 0xFEFC:
		return true
	}
	return false
}
