package xlsx

import (
	"encoding/xml"
	"math"
	"strconv"
	"strings"
	"time"
)

// dating is how a style shows a number.
type dating uint8

const (
	plain dating = 0
	day   dating = 1
	hour  dating = 2 // day|hour shows both
)

// readStyles reads which styles show numbers as dates.
func (b *book) readStyles() error {
	if b.styles == "" {
		return nil
	}
	formats, inCells := map[string]dating{}, false
	return b.each(b.styles, func(_ *xml.Decoder, e xml.StartElement) error {
		switch e.Name.Local {
		case "numFmt":
			formats[attr(e, "numFmtId")] = datingOf(attr(e, "formatCode"))
		case "cellXfs":
			inCells = true
		case "cellStyles", "dxfs":
			inCells = false
		case "xf":
			if inCells {
				id := attr(e, "numFmtId")
				shown, ok := formats[id]
				if !ok {
					shown = builtin(id)
				}
				b.dates = append(b.dates, shown)
			}
		}
		return nil
	})
}

// builtin is how the formats show that have a number only (ISO/IEC 29500-1, 18.8.30).
func builtin(id string) dating {
	n, _ := strconv.Atoi(id)
	switch {
	case n == 22:
		return day | hour
	case n >= 14 && n <= 17, n >= 27 && n <= 36, n >= 50 && n <= 58:
		return day
	case n >= 18 && n <= 21, n >= 45 && n <= 47:
		return hour
	}
	return plain
}

// datingOf reads from the code of a format whether it shows a day or an hour. Only the
// part for positive numbers counts, and no text within quotes, colours or other brackets.
func datingOf(code string) (shows dating) {
	skip := rune(0)
	escaped := false
	for _, c := range strings.ToLower(code) {
		switch {
		case escaped:
			escaped = false
		case skip != 0:
			if c == skip {
				skip = 0
			}
		case c == '\\', c == '_', c == '*':
			escaped = true
		case c == '"':
			skip = '"'
		case c == '[':
			skip = ']'
		case c == ';':
			return shows
		case c == 'y', c == 'd':
			shows |= day
		case c == 'h', c == 's':
			shows |= hour
		}
	}
	return shows
}

// number writes a number as its style shows it. What is no number stays as it is.
func (b *book) number(s string, style int) string {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil || math.IsInf(f, 0) || math.IsNaN(f) {
		return s
	}
	shown := plain
	if style >= 0 && style < len(b.dates) {
		shown = b.dates[style]
	}
	const lastDay = 2958465 // 9999-12-31, the last that Excel knows
	if shown == plain || f < 0 || f > lastDay {
		return rounded(f)
	}
	return b.date(f, shown)
}

// rounded keeps fifteen digits, as Excel does: 0.1 + 0.2 is 0.3.
func rounded(f float64) string {
	g, _ := strconv.ParseFloat(strconv.FormatFloat(f, 'g', 15, 64), 64)
	if math.Abs(g) >= 1e21 {
		return strconv.FormatFloat(g, 'g', -1, 64)
	}
	return strconv.FormatFloat(g, 'f', -1, 64)
}

// date writes a number of days as a date, an hour or both.
func (b *book) date(f float64, shown dating) string {
	from := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case b.from04:
		from = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	case f < 60: // Excel believes that 1900 was a leap year
		from = from.AddDate(0, 0, 1)
	}
	whole := math.Floor(f)
	t := from.AddDate(0, 0, int(whole)).Add(time.Duration(math.Round((f-whole)*24*60)) * time.Minute)
	switch {
	case shown == hour:
		return t.Format("15:04")
	case shown&hour != 0:
		return t.Format("2006-01-02 15:04")
	}
	return t.Format(time.DateOnly)
}
