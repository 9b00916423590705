package text

import (
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold returns the form of s in which two texts are compared: lower case
// without accents and harakat, Arabic letters without hamza seats, ta marbuta
// as ha, regional kaf and alef maqsura unified, ligatures opened, digits
// Latin, no tatweel or invisible character, and one space for anything else.
// It is idempotent, and empty for a text without letters and digits. It must
// be neither stored nor shown.
func Fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	table := foldTable()
	gap := false
	for _, r := range s {
		f := foldRune(table, r)
		switch f {
		case "":
		case " ":
			gap = b.Len() > 0
		default:
			if gap && f[0] != ' ' {
				b.WriteByte(' ')
			}
			b.WriteString(f)
			gap = false
		}
	}
	return b.String()
}

// Tokens returns the folded words of s in order.
func Tokens(s string) []string { return strings.Fields(Fold(s)) }

const tableEnd = 0x700 // Latin, Greek, Cyrillic, Hebrew and Arabic

// foldTable holds the runes that texts are made of; the others are computed
// when they occur.
var foldTable = sync.OnceValue(func() *[tableEnd]string {
	var t [tableEnd]string
	for r := range rune(tableEnd) {
		t[r] = computeFold(r)
	}
	return &t
})

func foldRune(table *[tableEnd]string, r rune) string {
	if r < tableEnd {
		return table[r]
	}
	return computeFold(r)
}

// computeFold returns what one rune becomes: nothing, one space, or letters
// and digits. It lowers with unicode.ToLower because x/text/cases.Fold is not
// idempotent (Cherokee U+13C7).
func computeFold(r rune) string {
	var b strings.Builder
	gap := false
	for _, c := range norm.NFKC.String(string(r)) {
		for _, d := range norm.NFKD.String(string(unicode.ToLower(c))) {
			switch {
			case isMark(d), d == 0x640, unicode.Is(unicode.Cf, d):
			case unicode.IsLetter(d), unicode.IsDigit(d):
				if gap && b.Len() > 0 {
					b.WriteByte(' ')
				}
				gap = false
				b.WriteString(foldLetter(d))
			default:
				gap = true
			}
		}
	}
	if b.Len() == 0 && gap {
		return " "
	}
	return b.String()
}

// foldLetter unifies letters that people write for each other and that
// Unicode does not decompose. The hamza seats have lost their hamza already.
func foldLetter(r rune) string {
	switch r {
	case 'œ':
		return "oe"
	case 'æ':
		return "ae"
	case 'ß':
		return "ss"
	case 'ø':
		return "o"
	case 'ł':
		return "l"
	case 'đ':
		return "d"
	case 'ı':
		return "i"
	case 'ٱ':
		return "ا"
	case 'ى', 'ی', 'ې':
		return "ي"
	case 'ة', 'ہ', 'ە':
		return "ه"
	case 'ک', 'ڭ', 'گ', 'ݣ':
		return "ك"
	case 'ڤ':
		return "ف"
	case 'پ':
		return "ب"
	}
	switch {
	case r >= '٠' && r <= '٩':
		return string('0' + r - '٠')
	case r >= '۰' && r <= '۹':
		return string('0' + r - '۰')
	}
	return string(r)
}
