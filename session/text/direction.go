package text

import "unicode"

// Direction is the way a text runs.
type Direction uint8

// The directions of a text. A text without letters is Neutral and takes the
// direction of the place where it stands.
const (
	Neutral Direction = iota
	LTR
	RTL
)

// Dir returns the direction of the first strong character of s (UAX #9, rules
// P2 and P3): a letter, or a direction mark.
func Dir(s string) Direction {
	for _, r := range s {
		switch {
		case r < 0x80:
			if r|0x20 >= 'a' && r|0x20 <= 'z' {
				return LTR
			}
		case r == 0x200E:
			return LTR
		case r == 0x200F, r == 0x61C:
			return RTL
		case unicode.IsLetter(r):
			if isRTL(r) {
				return RTL
			}
			return LTR
		}
	}
	return Neutral
}

// isRTL reports whether a letter belongs to the blocks that Unicode keeps for
// scripts from right to left.
func isRTL(r rune) bool {
	switch {
	case r >= 0x590 && r <= 0x8FF, r >= 0xFB1D && r <= 0xFDFF, r >= 0xFE70 && r <= 0xFEFF,
		r >= 0x10800 && r <= 0x10FFF, r >= 0x1E800 && r <= 0x1EFFF:
		return true
	}
	return false
}
