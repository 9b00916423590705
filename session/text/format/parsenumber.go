package format

import (
	"strings"
	"unicode"
)

// maxDigits bounds a number: nothing that a retreat counts is longer.
const maxDigits = 30

// ParseNumber reads a number as people type it (180000, 180 000, 1,5, ٣٠,
// 1.250.000,50, −3) and returns it as decimal text: figures, a point when
// there is a fraction, a leading - when negative, no useless zeros. A single
// point or comma with three figures behind it is ErrAmbiguous, unless a zero
// or groups with spaces make it a decimal. Errors are *ParseError.
func ParseNumber(s string) (string, error) {
	return parseNumber("number", s, s)
}

// ParsePercent reads a percentage, with the sign after it, before it as in
// Arabic, or without (45 %, %45, ٤٥٪, 45), and returns the number before the
// sign as ParseNumber does: 45 % is "45". Errors are *ParseError.
func ParsePercent(s string) (string, error) {
	n := strings.NewReplacer("٪", "%").Replace(trim(s))
	if cut, found := strings.CutSuffix(n, "%"); found {
		n = cut
	} else {
		n = strings.TrimPrefix(n, "%")
	}
	return parseNumber("percentage", s, n)
}

func parseNumber(kind, input, s string) (string, error) {
	fail := func(err error, readings ...string) (string, error) {
		return "", &ParseError{Kind: kind, Input: input, Err: err, Readings: readings}
	}
	body := strings.Map(plainSign, trim(s))
	if body == "" {
		return fail(ErrEmpty)
	}
	sign := ""
	switch body[0] {
	case '-':
		sign, body = "-", strings.TrimLeft(body[1:], " ")
	case '+':
		body = body[1:]
	}
	if len(body) > 2*maxDigits {
		return fail(ErrRange)
	}
	mark, ambiguous := decimalMark(body)
	n, ok := assemble(sign, body, mark)
	switch {
	case !ok:
		return fail(ErrSyntax)
	case len(n) > maxDigits:
		return fail(ErrRange)
	case ambiguous:
		whole, _ := assemble(sign, body, 0)
		return fail(ErrAmbiguous, whole, n)
	}
	return n, nil
}

// trim removes spaces and invisible marks at both ends.
func trim(s string) string {
	return strings.TrimFunc(s, func(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) })
}

// plainSign gives the figures and signs of French and Arabic their plain form.
// The Arabic decimal mark becomes a colon, so that it stays apart from the
// comma, which can be either.
func plainSign(r rune) rune {
	switch {
	case r >= '٠' && r <= '٩':
		return '0' + r - '٠'
	case r >= '۰' && r <= '۹':
		return '0' + r - '۰'
	case r == '\u066b':
		return ':'
	case r == '\u066c', r == '’':
		return '\''
	case r == '\u2212':
		return '-'
	case r == '،':
		return ','
	case r == ':':
		return 'x' // a colon that was typed is no sign of a number
	case unicode.IsSpace(r):
		return ' '
	}
	return r
}

// decimalMark finds which of the signs in a number begins its fraction, 0 for
// none, and whether a reader could take the sign for one of thousands.
func decimalMark(s string) (mark byte, ambiguous bool) {
	point, comma := strings.Count(s, "."), strings.Count(s, ",")
	switch {
	case strings.Contains(s, ":"):
		return ':', false
	case point > 0 && comma > 0:
		if strings.LastIndexByte(s, '.') > strings.LastIndexByte(s, ',') {
			return '.', false
		}
		return ',', false
	case point+comma != 1:
		return 0, false
	}
	mark = '.'
	if comma == 1 {
		mark = ','
	}
	whole, fraction, _ := strings.Cut(s, string(mark))
	grouped := strings.ContainsAny(whole, " '")
	return mark, !grouped && len(fraction) == 3 && len(whole) >= 1 && len(whole) <= 3 && whole[0] != '0'
}

// assemble joins the groups of a number into decimal text, with mark before
// the fraction. The first group may be short, the others have three figures,
// and one sign stands between all of them.
func assemble(sign, s string, mark byte) (string, bool) {
	whole, fraction := s, ""
	if mark != 0 {
		whole, fraction, _ = strings.Cut(s, string(mark))
		if !allDigits(fraction) {
			return "", false
		}
	}
	if i := strings.IndexAny(whole, " '.,"); i >= 0 {
		groups := strings.Split(whole, whole[i:i+1])
		for j, g := range groups {
			if j == 0 && len(g) > 3 || j > 0 && len(g) != 3 || !allDigits(g) {
				return "", false
			}
		}
		whole = strings.Join(groups, "")
	} else if whole != "" && !allDigits(whole) || whole == "" && mark == 0 {
		return "", false
	}
	whole = strings.TrimLeft(whole, "0")
	fraction = strings.TrimRight(fraction, "0")
	switch {
	case whole == "" && fraction == "":
		return "0", true
	case whole == "":
		whole = "0"
	}
	if fraction != "" {
		fraction = "." + fraction
	}
	return sign + whole + fraction, true
}
