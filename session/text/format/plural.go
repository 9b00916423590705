package format

import (
	"strings"

	"halqa/assets/locale"
	"halqa/session/text"
)

// Category is a plural category of CLDR. Texts that count have one wording
// for each category of their language.
type Category string

// The categories. French and English use One and Other, Arabic all six.
const (
	Zero  Category = "zero"
	One   Category = "one"
	Two   Category = "two"
	Few   Category = "few"
	Many  Category = "many"
	Other Category = "other"
)

// Plural returns the category that lang uses for n things (CLDR cardinal
// rules). French counts 0 as One; its category for whole millions written in
// words is left out, because numbers are written in figures.
func Plural(lang string, n int) Category {
	if n < 0 {
		n = -n
	}
	switch base(lang) {
	case text.Arabic:
		return arabicPlural(n)
	case text.English:
		if n == 1 {
			return One
		}
	default:
		if n <= 1 {
			return One
		}
	}
	return Other
}

// Count writes n things with the wording that lang has for so many. A wording may leave
// the number out, as Arabic does for one and two.
func Count(lang string, n int, p locale.Plural) string {
	form := p.Other
	switch Plural(lang, n) {
	case Zero:
		form = p.Zero
	case One:
		form = p.One
	case Two:
		form = p.Two
	case Few:
		form = p.Few
	case Many:
		form = p.Many
	case Other:
	}
	if form == "" {
		form = p.Other
	}
	return strings.ReplaceAll(form, "%d", Number(int64(n)))
}

// Categories returns the categories of lang in the order of CLDR, so that a
// check of the wordings can find a missing one.
func Categories(lang string) []Category {
	if base(lang) == text.Arabic {
		return []Category{Zero, One, Two, Few, Many, Other}
	}
	return []Category{One, Other}
}

func arabicPlural(n int) Category {
	switch rest := n % 100; {
	case n == 0:
		return Zero
	case n == 1:
		return One
	case n == 2:
		return Two
	case rest >= 3 && rest <= 10:
		return Few
	case rest >= 11:
		return Many
	}
	return Other
}
