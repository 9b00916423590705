package scan

import (
	"strings"
	"unicode"
)

// numbers finds phones, cards and passports.
func numbers(t string, words []word) []Hit {
	hits := phones([]rune(t))
	v := vocabularies()
	for i := range words {
		w := &words[i]
		letters := strings.TrimRight(w.folded, "0123456789")
		n := len(w.folded) - len(letters)
		near := func(about map[string]bool) bool {
			for j := max(0, i-4); j < i; j++ {
				if about[words[j].folded] {
					return true
				}
			}
			return false
		}
		apart := i > 0 && w.follows(&words[i-1]) && latinLetters(words[i-1].folded) && words[i-1].capital
		switch {
		case latinLetters(letters) && len(letters) == 2 && n == 7, n >= 6 && n <= 9 && len(letters) <= 2 && near(v.passports):
			hits = append(hits, Hit{Kind: Passport, Start: w.start, End: w.end})
		case latinLetters(letters) && n >= 5 && n <= 6:
			hits = append(hits, Hit{Kind: Card, Start: w.start, End: w.end})
		case letters == "" && n >= 5 && n <= 6 && near(v.cards):
			from := w.start
			if apart {
				from = words[i-1].start
			}
			hits = append(hits, Hit{Kind: Card, Start: from, End: w.end})
		}
	}
	return hits
}

// latinLetters reports one or two Latin letters, as they stand before the digits of a
// Moroccan identity card.
func latinLetters(s string) bool {
	return (len(s) == 1 || len(s) == 2) && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz") == ""
}

// phones finds Moroccan numbers, written together or in groups, and international ones
// with their plus sign.
func phones(runes []rune) []Hit {
	var hits []Hit
	for i := 0; i < len(runes); i++ {
		if !unicode.IsDigit(runes[i]) && runes[i] != '+' || i > 0 && inWord(runes[i-1]) {
			continue
		}
		number, end := grouped(runes, i)
		if isPhone(number) && (end == len(runes) || !inWord(runes[end])) {
			hits = append(hits, Hit{Kind: Phone, Start: i, End: end})
		}
		i = max(i, end-1)
	}
	return hits
}

// grouped reads digits from a place on, over one separator at a time.
func grouped(runes []rune, from int) (number string, end int) {
	var b strings.Builder
	end = from
	for i := from; i < len(runes); i++ {
		switch d := digitOf(runes[i]); {
		case d >= 0:
			b.WriteByte(byte('0' + d))
			end = i + 1
		case runes[i] == '+' && i == from:
			b.WriteByte('+')
		case strings.ContainsRune(" .-/()\u00a0\u202f", runes[i]) && i > from && (i == from+1 || digitOf(runes[i-1]) >= 0 || runes[i-1] == ')'):
		default:
			return b.String(), end
		}
	}
	return b.String(), end
}

// digitOf is the value of a Latin or Arabic digit, -1 for anything else.
func digitOf(r rune) int {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0')
	case r >= '٠' && r <= '٩':
		return int(r - '٠')
	case r >= '۰' && r <= '۹':
		return int(r - '۰')
	}
	return -1
}

// isPhone checks the length and the beginning: 05 to 08 and eight digits in Morocco,
// also as 212, or a plus and nine to fifteen digits.
func isPhone(n string) bool {
	if rest, ok := strings.CutPrefix(n, "+"); ok {
		return len(rest) >= 9 && len(rest) <= 15
	}
	for _, lead := range []string{"00212", "212"} {
		if rest, ok := strings.CutPrefix(n, lead); ok && len(rest) == 9 {
			n = "0" + rest
		}
	}
	return len(n) == 10 && n[0] == '0' && n[1] >= '5' && n[1] <= '8'
}
