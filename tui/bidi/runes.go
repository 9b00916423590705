package bidi

import (
	"unicode"
	"unicode/utf8"
)

// simple reports runes of width 1 that start a cluster of their own.
func simple(r rune) bool {
	return r >= ' ' && r < 0x7F || r >= 0xA0 && r < 0x300 && r != 0xAD && r != 0xA9 && r != 0xAE ||
		r >= 0x620 && r < 0x64B || r >= 0x660 && r < 0x670 || r >= 0x671 && r < 0x6D6
}

// standalone reports whether the first rune of s cannot attach to the one before.
func standalone(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return simple(r)
}

// mark reports the characters that sit on another one.
func mark(r rune) bool { return unicode.In(r, unicode.Mn, unicode.Me, unicode.Mc) }

// prepended reports the characters that join what follows, a space included (UAX
// #29, Prepend).
func prepended(r rune) bool {
	switch r {
	case 0x0D4E, 0x111C2, 0x111C3, 0x1193F, 0x11941, 0x11A3A, 0x11A84, 0x11A85, 0x11A86, 0x11A87, 0x11A88, 0x11A89,
		0x11D46, 0x11F02:
		return true
	}
	return unicode.Is(unicode.Prepended_Concatenation_Mark, r)
}

// extender reports the characters that join what precedes, though they have a
// width: skin tones and the voiced marks of Japanese.
func extender(r rune) bool { return r >= 0x1F3FB && r <= 0x1F3FF || r == 0xFF9E || r == 0xFF9F }

// control reports the invisible characters that never reach the screen.
func control(r rune) bool {
	switch {
	case r < 0x61C:
		return r < ' ' || r >= 0x7F && r < 0xA0 || r == 0xAD
	case r == 0x61C, r == 0x180E, r >= 0x200B && r <= 0x200F, r >= 0x2028 && r <= 0x202E,
		r >= 0x2060 && r <= 0x206F, r == 0xFEFF, r >= 0xFFF9 && r <= 0xFFFB:
		return true
	}
	return false
}

// haraka reports the Arabic vowel marks.
func haraka(r rune) bool { return r >= 0x64B && r <= 0x65F || r == 0x670 }
