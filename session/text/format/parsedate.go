package format

import (
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"

	"halqa/session/text"
)

// ParseDate reads a date as people type it: 31/12/28, 31-12-2028, 31.12.28,
// 2028-12-31, 31 décembre 2028, jeudi 1er oct. 2026, 31 دجنبر 2028, in
// Western or Arabic digits. The day comes before the month, years of two
// figures are of this century, and years go from 1900 to 2199. The result is
// midnight UTC of that day. Errors are *ParseError; ErrRange is a day that no
// calendar has, such as 31/02/28.
func ParseDate(s string) (time.Time, error) {
	fail := func(err error) (time.Time, error) {
		return time.Time{}, &ParseError{Kind: "date", Input: s, Err: err}
	}
	if trim(s) == "" {
		return fail(ErrEmpty)
	}
	if len(s) > 100 || strings.ContainsFunc(s, notInDates) {
		return fail(ErrSyntax)
	}
	fields, ok := dateFields(s)
	if !ok {
		return fail(ErrSyntax)
	}
	year, month, day := fields[2], fields[1], fields[0]
	if len(year) < 3 && len(day) == 4 {
		year, day = day, year
	}
	y, m, d := atoi(year), atoi(month), atoi(day)
	switch {
	case len(year) == 2:
		y += 2000
	case len(year) != 4:
		return fail(ErrSyntax)
	}
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if y < 1900 || y > 2199 || t.Day() != d || int(t.Month()) != m {
		return fail(ErrRange)
	}
	return t, nil
}

// notInDates reports what no date holds.
func notInDates(r rune) bool {
	return !unicode.In(r, unicode.L, unicode.Nd, unicode.Mn, unicode.Cf) && !unicode.IsSpace(r) && !strings.ContainsRune("/-.,،", r)
}

// dateFields returns the three numbers of a date, with the name of the month
// as its number. Only what stands first is the name of a day, because mar. is
// short for mardi and for mars.
func dateFields(s string) ([3]string, bool) {
	var out [3]string
	n, named := 0, false
	for _, w := range text.Tokens(s) {
		if n == 0 && dayWords()[w] {
			continue
		}
		m, isMonth := monthWords()[w]
		switch {
		case isMonth && n == 1:
			w, named = strconv.Itoa(m), true
		case n == 0 && w == "1er":
			w = "1"
		case !allDigits(w) || len(w) > 4:
			return out, false
		}
		if n == 3 {
			return out, false
		}
		out[n] = w
		n++
	}
	return out, n == 3 && (named || separated(s))
}

// separated reports whether a date in figures has the same sign twice, so
// that 1,5 2028 is not taken for the first of May.
func separated(s string) bool {
	signs := strings.FieldsFunc(trim(s), func(r rune) bool { return unicode.In(r, unicode.Nd, unicode.Cf) })
	if len(signs) != 2 || signs[0] != signs[1] {
		return false
	}
	switch signs[0] {
	case "/", "-", ".", " ", "\u00a0":
		return true
	}
	return false
}

// atoi reads at most four figures, which cannot fail.
func atoi(s string) int {
	n := 0
	for _, c := range s {
		n = n*10 + int(c-'0')
	}
	return n
}

// moreMonths are the shorter and the eastern names, which people type too.
var moreMonths = [12]string{
	"jan", "fev feb fevr", "mar", "avr apr", "مايو", "jun", "juil jul يوليو", "aug aou أغسطس",
	"sep sept سبتمبر", "oct", "nov نوفمبر", "dec ديسمبر",
}

// monthWords maps folded names to months from 1.
var monthWords = sync.OnceValue(func() map[string]int {
	m := make(map[string]int)
	for i := range 12 {
		for _, c := range []*names{&french, &arabic, &english} {
			m[text.Fold(c.months[i])] = i + 1
			m[text.Fold(c.shortMonths[i])] = i + 1
		}
		for _, w := range strings.Fields(moreMonths[i]) {
			m[text.Fold(w)] = i + 1
		}
	}
	return m
})

// dayWords holds the folded names of days.
var dayWords = sync.OnceValue(func() map[string]bool {
	m := make(map[string]bool)
	for i := range 7 {
		for _, c := range []*names{&french, &arabic, &english} {
			m[text.Fold(c.days[i])] = true
			m[text.Fold(c.shortDays[i])] = true
		}
	}
	return m
})
