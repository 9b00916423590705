package tally

import (
	"strings"
	"unicode"
)

// azertyRow holds what the digit keys of a French keyboard give without Shift,
// from 0 to 9.
var azertyRow = []rune(`à&é"'(-è_ç`)

// Numbers are cut off here: no list is that long, and longer runs of digits
// must not overflow.
const numberCap = 10 * MaxPoints

// digit reads one character as a digit: ASCII, Arabic-Indic, extended
// Arabic-Indic, or a key of the unshifted AZERTY row.
func digit(r rune) (value int, azerty, ok bool) {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0'), false, true
	case r >= '٠' && r <= '٩':
		return int(r - '٠'), false, true
	case r >= '۰' && r <= '۹':
		return int(r - '۰'), false, true
	}
	for i, key := range azertyRow {
		if unicode.ToLower(r) == key {
			return i, true, true
		}
	}
	return 0, false, false
}

// digits reads a word of digits one by one. A hyphen is the AZERTY 6 only in a
// word whose other digits come from that row too: "&-" is 16, and "1-" is
// refused, because nobody types it for 16 and it may stand for "against 1".
func digits(word string) ([]int, error) {
	var out []int
	hyphen, other := false, false
	for _, r := range word {
		d, azerty, ok := digit(r)
		if !ok {
			return nil, ErrSyntax{Word: word}
		}
		hyphen = hyphen || r == '-'
		other = other || !azerty
		out = append(out, d)
	}
	if len(out) == 0 || hyphen && other {
		return nil, ErrSyntax{Word: word}
	}
	return out, nil
}

// number reads part of a word as one non-negative number. An error shows the
// whole word, which is what the typist sees on the screen.
func number(part, word string) (int, error) {
	ds, err := digits(part)
	if err != nil {
		return 0, ErrSyntax{Word: word}
	}
	n := 0
	for _, d := range ds {
		n = min(10*n+d, numberCap)
	}
	return n, nil
}

// words splits a line at spaces and at the commas of both scripts. Direction
// marks come along when text is pasted next to Arabic; they are not content.
func words(line string) []string {
	line = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, line)
	return strings.FieldsFunc(line, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(",;،؛", r)
	})
}
