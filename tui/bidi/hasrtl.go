package bidi

// HasRTL reports whether s may hold a character that causes reordering or needs
// care: right-to-left letters, Arabic digits, direction marks, joiners. It is
// the fast way out for French text and looks at bytes only.
func HasRTL(s string) bool {
	for i := range len(s) {
		c := s[i]
		if c < 0xD6 || c > 0xDF && c < 0xE0 {
			continue
		}
		var d, e byte
		if i+1 < len(s) {
			d = s[i+1]
		}
		if i+2 < len(s) {
			e = s[i+2]
		}
		if startsRTL(c, d, e) {
			return true
		}
	}
	return false
}

// startsRTL judges the first bytes of one UTF-8 character.
func startsRTL(c, d, e byte) bool {
	switch {
	case c == 0xD6:
		return d >= 0x90 // U+0590 on; Armenian before.
	case c <= 0xDF: // U+05C0 to U+07FF: Hebrew, Arabic, Syriac, Thaana, NKo.
		return true
	case c == 0xE0:
		return d >= 0xA0 && d <= 0xA3 // U+0800 to U+08FF.
	case c == 0xE2 && d == 0x80: // U+200B to U+200F, U+2028 to U+202E.
		return e >= 0x8B && e <= 0x8F || e >= 0xA8 && e <= 0xAE
	case c == 0xE2 && d == 0x81: // Isolates and their kin.
		return e >= 0xA0 && e <= 0xAF
	case c == 0xEF:
		return d >= 0xAC // Presentation forms.
	case c == 0xF0:
		return d == 0x90 || d == 0x9E // Old and new scripts of plane 1.
	}
	return false
}
