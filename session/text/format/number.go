package format

import (
	"strconv"
	"strings"

	"halqa/session/text"
)

const noBreak = "\u00a0"

// Number returns n in groups of three figures joined by U+00A0: 1 250 000.
func Number(n int64) string {
	s := strconv.FormatInt(n, 10)
	if s[0] == '-' {
		return "-" + group(s[1:])
	}
	return group(s)
}

// Decimal returns a decimal text such as "-1250.5" as lang writes it, with a
// comma in French and Arabic and a point in English. Anything else than a
// decimal text is returned as it is.
func Decimal(lang, s string) string {
	digits, negative := strings.CutPrefix(s, "-")
	whole, fraction, has := strings.Cut(digits, ".")
	if !allDigits(whole) || has && !allDigits(fraction) {
		return s
	}
	out := group(whole)
	if has {
		out += point(lang) + fraction
	}
	switch {
	case negative && base(lang) == text.Arabic:
		// CLDR ar: without the mark the sign would stand right of the number.
		return "\u200e-" + out
	case negative:
		return "-" + out
	}
	return out
}

// Percent returns a decimal text followed by the sign: 45 % with U+00A0 in
// French and Arabic, 45% in English.
func Percent(lang, s string) string {
	if base(lang) == text.English {
		return Decimal(lang, s) + "%"
	}
	return Decimal(lang, s) + noBreak + "%"
}

// base returns the language of a tag, French when it is not one of the three.
func base(lang string) string {
	lang, _, _ = strings.Cut(lang, "-")
	switch lang {
	case text.Arabic, text.English:
		return lang
	}
	return text.French
}

func point(lang string) string {
	if base(lang) == text.English {
		return "."
	}
	return ","
}

// group joins groups of three figures from the right.
func group(digits string) string {
	if len(digits) <= 3 {
		return digits
	}
	var b strings.Builder
	b.Grow(len(digits) + len(digits)/3*len(noBreak))
	head := (len(digits)-1)%3 + 1
	b.WriteString(digits[:head])
	for i := head; i < len(digits); i += 3 {
		b.WriteString(noBreak)
		b.WriteString(digits[i : i+3])
	}
	return b.String()
}

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
