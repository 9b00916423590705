package smart

import (
	"strconv"
	"strings"
)

// decimal is an exact number of millionths. Twelve digits before the comma and six after
// it are enough for any indicator, and fit.
type decimal int64

const unit decimal = 1_000_000

const (
	maxDigits = 12 // before the comma
	places    = 6  // after it
)

// whole is the decimal of a whole number of at most twelve digits.
func whole(n int) decimal { return decimal(n) * unit }

// isWhole reports whether d has nothing after the comma.
func (d decimal) isWhole() bool { return d%unit == 0 }

// abs is d without its sign.
func (d decimal) abs() decimal { return max(d, -d) }

// float is for ratios, which need no exactness.
func (d decimal) float() float64 { return float64(d) / float64(unit) }

// parseDecimal reads a number as people type it: a comma or a point, spaces between
// thousands, Arabic digits, a percent sign.
func parseDecimal(s string) (decimal, bool) {
	s = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(plain(s)), "%"))
	negative := strings.HasPrefix(s, "-")
	s = strings.TrimLeft(s, "+-")
	s = strings.ReplaceAll(strings.ReplaceAll(s, " ", ""), ".", ",")
	whole, fraction, _ := strings.Cut(s, ",")
	d, ok := makeDecimal(whole, fraction)
	if negative {
		d = -d
	}
	return d, ok
}

// makeDecimal joins the digits before and after the comma.
func makeDecimal(whole, fraction string) (decimal, bool) {
	if whole == "" || len(whole) > maxDigits || len(fraction) > places {
		return 0, false
	}
	digits := whole + fraction + strings.Repeat("0", places-len(fraction))
	n, err := strconv.ParseUint(digits, 10, 63)
	return decimal(n), err == nil
}

// String is the number with a comma and hard spaces between thousands, as both
// languages of the plan write it.
func (d decimal) String() string {
	sign := ""
	if d < 0 {
		sign = "-"
	}
	d = d.abs()
	whole := strconv.FormatInt(int64(d/unit), 10)
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "\u00a0" + whole[i:]
	}
	fraction := strconv.FormatInt(int64(unit+d%unit), 10)[1:]
	if fraction = strings.TrimRight(fraction, "0"); fraction != "" {
		fraction = "," + fraction
	}
	return sign + whole + fraction
}
