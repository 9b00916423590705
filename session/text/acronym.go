package text

import (
	"slices"
	"strings"
	"unicode"
)

// longestAcronym bounds how many letters an acronym has: longer words in capitals are
// shouted, not shortened.
const longestAcronym = 8

// roman are numerals that look like acronyms.
var roman = []string{"II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI"}

// Acronyms lists the acronyms of a text in the order of their first use, each once:
// words of two to eight capitals, also with digits behind them (MS2), with dots (O.N.G.,
// which counts as ONG) or with the dots of Arabic (و.م.ع). Numerals, numbers of items
// such as DF-01, and sentences in capitals are none.
func Acronyms(s string) []string {
	if !hinted(s) {
		return nil
	}
	var found []string
	words := strings.FieldsFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) || strings.ContainsRune("'’‘\"«»“”()[]{}/,;:!?،؛؟+=…–—", r)
	})
	for i, word := range words {
		letters := lettersOf(word)
		if letters == "" || slices.Contains(found, letters) || shouted(words, i) {
			continue
		}
		found = append(found, letters)
	}
	return found
}

// hinted reports that a text may hold an acronym, as few do: two capitals side by side or
// joined by an ampersand, or a dot between letters.
func hinted(s string) bool {
	var before, last rune
	for _, r := range s {
		if unicode.IsUpper(last) && (r == '&' || unicode.IsUpper(r)) || last == '.' && unicode.IsLetter(before) && unicode.IsLetter(r) {
			return true
		}
		before, last = last, r
	}
	return false
}

// lettersOf is the acronym that a word is, empty for any other word.
func lettersOf(word string) string {
	if letters, dotted := undotted(word); dotted {
		return letters
	}
	word = strings.Trim(word, ".·")
	word = strings.TrimSuffix(strings.TrimSuffix(word, "s"), "x") // des ONGs
	capitals, digits := 0, 0
	for _, r := range word {
		switch {
		case unicode.IsUpper(r) && digits == 0:
			capitals++
		case unicode.IsDigit(r) && capitals > 0:
			digits++
		case r == '&' && capitals > 0 && digits == 0: // S&E
		default:
			return "" // small letters, hyphens, digits in front: not shortened words
		}
	}
	if capitals < 2 || capitals > longestAcronym || digits > 2 || slices.Contains(roman, word) {
		return ""
	}
	return word
}

// undotted reads letters with a dot behind each. Latin ones lose their dots, because
// people write them both ways; Arabic ones are only told from words by them.
func undotted(word string) (letters string, ok bool) {
	parts := strings.Split(strings.TrimSuffix(word, "."), ".")
	if len(parts) < 2 || len(parts) > longestAcronym {
		return "", false
	}
	arabic := false
	for _, part := range parts {
		r := []rune(part)
		switch {
		case len(r) != 1:
			return "", false
		case unicode.Is(unicode.Arabic, r[0]) && unicode.IsLetter(r[0]):
			arabic = true
		case !unicode.IsUpper(r[0]):
			return "", false
		}
	}
	if arabic {
		return strings.Join(parts, "."), true
	}
	return strings.Join(parts, ""), true
}

// longestRow is how many acronyms may follow each other before the row is a heading.
const longestRow = 3

// shouted reports that the word i stands in a row of words in capitals, as in a heading.
func shouted(words []string, i int) bool {
	from, to := i, i+1
	for from > 0 && capitals(words[from-1]) > 0 {
		from--
	}
	for to < len(words) && capitals(words[to]) > 0 {
		to++
	}
	return to-from > longestRow || slices.ContainsFunc(words[from:to], func(w string) bool { return capitals(w) > longestAcronym })
}

// capitals is how many letters a word has that is written in capitals alone, else 0.
func capitals(word string) (n int) {
	for _, r := range word {
		switch {
		case unicode.IsUpper(r):
			n++
		case unicode.IsLetter(r):
			return 0
		}
	}
	return n
}
