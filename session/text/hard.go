package text

import "unicode/utf8"

const noBreak = "\u00a0"

// Hard returns s with the plain spaces that must not break replaced by
// U+00A0: before : ; ! ? » % and their Arabic forms, after «, and between the
// thousands of a number. In a row from right to left a plain space would also
// show 180 000 as 000 180, because a number ends at a space and not at U+00A0
// (UAX #9, W4). Rune i of the result stands for rune i of s, so carets and
// matches keep their places. It is for display: stored text keeps the spaces
// that people typed. Strings that need nothing are returned as they are.
func Hard(s string) string {
	for i := range len(s) {
		if s[i] != ' ' {
			continue
		}
		// Asking for the neighbours here spares a call for nearly all spaces.
		if (i+1 < len(s) && mayFollow[s[i+1]] || i > 0 && s[i-1] == 0xAB) && bindsAt(s, i) {
			return harden(s, i)
		}
	}
	return s
}

// mayFollow holds the first bytes of what can follow a binding space.
var mayFollow = [256]bool{
	':': true, ';': true, '!': true, '?': true, '%': true, 0xC2: true, 0xD8: true, 0xD9: true, 0xDB: true,
	'0': true, '1': true, '2': true, '3': true, '4': true, '5': true, '6': true, '7': true, '8': true, '9': true,
}

// harden copies s from its first binding space on.
func harden(s string, first int) string {
	b := make([]byte, 0, len(s)+8)
	b = append(b, s[:first]...)
	for i := first; i < len(s); i++ {
		if s[i] == ' ' && bindsAt(s, i) {
			b = append(b, noBreak...)
		} else {
			b = append(b, s[i])
		}
	}
	return string(b)
}

// bindsAt reports whether the space at i holds its neighbours together. It
// looks at bytes, because it runs for many strings on the screen.
func bindsAt(s string, i int) bool {
	if i >= 2 && s[i-1] == 0xAB && s[i-2] == 0xC2 { // after «
		return true
	}
	if i+1 == len(s) {
		return false
	}
	switch c := s[i+1]; {
	case c == ':' || c == ';' || c == '!' || c == '?' || c == '%':
		return i > 0
	case c >= '0' && c <= '9':
		return joinsThousands(s, i)
	case c < 0x80 || i+2 == len(s):
		return false
	case c == 0xC2:
		return s[i+2] == 0xBB // »
	case c == 0xD8:
		return i > 0 && (s[i+2] == 0x9F || s[i+2] == 0x9B) // ؟ ؛
	case c == 0xD9 && s[i+2] == 0xAA:
		return i > 0 // ٪
	case c == 0xD9 && s[i+2] >= 0xA0 && s[i+2] <= 0xA9, c == 0xDB && s[i+2] >= 0xB0:
		return joinsThousands(s, i) // Arabic digits
	}
	return false
}

// joinsThousands reports whether the space at i stands between one to three
// digits, with nothing but further groups before them, and exactly three.
func joinsThousands(s string, i int) bool {
	before, rest := digitsBefore(s[:i])
	if before == 0 || before > 3 {
		return false
	}
	if endsInDate(rest) {
		return false
	}
	after, tail := digitsAfter(s[i+1:])
	if after != 3 {
		return false
	}
	return tail == "" || !wordByte(tail[0])
}

// endsInDate reports whether s ends in a digit and a separator, so that what
// follows is the end of a date or of a decimal and starts no thousands.
func endsInDate(s string) bool {
	r, size := utf8.DecodeLastRuneInString(s)
	if r != '/' && r != '.' && r != ',' && r != '-' {
		return false
	}
	r, _ = utf8.DecodeLastRuneInString(s[:len(s)-size])
	return isDigit(r)
}

// wordByte reports a Latin letter; letters of other scripts may follow a
// number directly.
func wordByte(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' }

func digitsBefore(s string) (n int, rest string) {
	for s != "" {
		r, size := utf8.DecodeLastRuneInString(s)
		if !isDigit(r) {
			break
		}
		s = s[:len(s)-size]
		n++
	}
	return n, s
}

func digitsAfter(s string) (n int, rest string) {
	for s != "" {
		r, size := utf8.DecodeRuneInString(s)
		if !isDigit(r) {
			break
		}
		s = s[size:]
		n++
	}
	return n, s
}

// isDigit reports the Western and the two Arabic series of digits.
func isDigit(r rune) bool {
	return r >= '0' && r <= '9' || r >= '٠' && r <= '٩' || r >= '۰' && r <= '۹'
}
