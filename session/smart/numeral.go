package smart

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// numeral is what digits can stand for. A point or a comma before three digits may
// part thousands or decimals, so there may be two values.
type numeral struct {
	values  []decimal
	percent bool
	grouped bool // written with thousands apart, so not a year
}

// value is the first reading.
func (n numeral) value() decimal {
	if len(n.values) == 0 {
		return 0
	}
	return n.values[0]
}

// digits cuts a number or a date whose digits begin at i, and returns where it ends.
// Letters glued behind make it a word: "2e", "24h". An Arabic word does not need a space.
func (s *scanner) digits(start, i int) int {
	if d, n := scanDate(s.src[i:]); n > 0 {
		s.add(token{kind: day, start: start, end: i + n, date: d})
		return i + n
	}
	num, n := scanNumeral(s.src[i:])
	end := i + n
	if r, _ := utf8.DecodeRuneInString(s.src[end:]); unicode.IsLetter(r) && !unicode.Is(unicode.Arabic, r) {
		for end < len(s.src) {
			r, size := utf8.DecodeRuneInString(s.src[end:])
			if !isWordRune(r) {
				break
			}
			end += size
		}
		s.add(token{kind: word, start: start, end: end})
		return end
	}
	kind := number
	if len(num.values) == 0 { // an account number, an identifier
		kind = word
	}
	num.percent = strings.HasPrefix(strings.TrimLeft(s.src[end:], " "), "%") || start > 0 && s.src[start-1] == '%'
	s.add(token{kind: kind, start: start, end: end, number: num})
	return end
}

// run is the number of digits that s begins with.
func run(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}

// scanNumeral reads a number at the start of s and returns the bytes it takes.
func scanNumeral(s string) (numeral, int) {
	n := run(s)
	end, grouped := n, false
	// Thousands begin with one to three digits, so a year never opens a group.
	if n <= 3 {
		for end+4 <= len(s) && (s[end] == ' ' || s[end] == '.') && run(s[end+1:]) == 3 {
			grouped = true
			end += 4
		}
	}
	whole := strings.ReplaceAll(strings.ReplaceAll(s[:end], " ", ""), ".", "")
	fraction := ""
	if end < len(s) && (s[end] == ',' || s[end] == '.') {
		if f := run(s[end+1:]); f > 0 && f <= places {
			fraction = s[end+1 : end+1+f]
			end += 1 + f
		}
	}
	num := numeral{grouped: grouped || fraction != ""}
	if d, ok := makeDecimal(whole, fraction); ok {
		num.values = append(num.values, d)
	}
	if d, ok := otherReading(s[:end], whole, fraction); ok && len(num.values) > 0 {
		num.values = append(num.values, d)
	}
	return num, end
}

// otherReading reads "1.250" as 1,25 and "1,250" as 1250.
func otherReading(raw, whole, fraction string) (decimal, bool) {
	if len(fraction) == 3 {
		return makeDecimal(whole+fraction, "")
	}
	if before, after, found := strings.Cut(raw, "."); found && fraction == "" && len(after) == 3 {
		return makeDecimal(before, after)
	}
	return 0, false
}

// scanDate reads 31/12/2028, 31/12/28, 12/2028 or 2028-12-31 at the start of s.
func scanDate(s string) (textDate, int) {
	a, end := scanPart(s, 0)
	if end == 0 || end >= len(s) || strings.IndexByte("/-.", s[end]) < 0 {
		return textDate{}, 0
	}
	sep := s[end]
	b, end2 := scanPart(s, end+1)
	if end2 == 0 {
		return textDate{}, 0
	}
	if sep == '/' && end2-end == 5 && closed(s, end2) { // 12/2028
		return textDate{year: b, month: a}.checked(end2)
	}
	if end2 >= len(s) || s[end2] != sep {
		return textDate{}, 0
	}
	c, end3 := scanPart(s, end2+1)
	switch {
	case end3 == 0 || !closed(s, end3):
		return textDate{}, 0
	case end == 4:
		return textDate{year: a, month: b, day: c}.checked(end3)
	case end3-end2 == 3 && sep == '/':
		c += 2000
	}
	return textDate{year: c, month: b, day: a}.checked(end3)
}

// scanPart reads one to four digits of s at i and returns where they end, 0 for none.
func scanPart(s string, i int) (value, end int) {
	n := run(s[i:])
	if n == 0 || n > 4 {
		return 0, 0
	}
	for _, c := range s[i : i+n] {
		value = 10*value + int(c-'0')
	}
	return value, i + n
}

// closed reports that no digit follows, so that a telephone number is no date.
func closed(s string, i int) bool { return run(s[i:]) == 0 }
