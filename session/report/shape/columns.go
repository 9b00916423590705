package shape

import (
	"strings"
	"unicode"

	"halqa/session/report/doc"
)

// Fit widens columns, in points, whose longest word would be cut, at the cost of those
// that have room to spare. The sum stays. Words of the head come before those below it,
// and a column with long texts gives a third of its room away, not more unless a head asks
// for it. Cells over several columns ask for nothing.
//
// Widths of letters are estimates that are rather too large: Word and PDF must share the
// result, and only one of them shapes text.
func Fit(columns []float64, t doc.Table) []float64 {
	head, all := make([]float64, len(columns)), make([]float64, len(columns))
	wordsOf(t.Head, Cell(true, false).Size, head)
	copy(all, head)
	for _, r := range t.Rows {
		wordsOf(r.Cells, Cell(false, t.Small).Size*0.96, all)
	}
	for i := range all {
		all[i] = max(head[i], min(all[i], longWord))
	}
	for _, try := range []struct {
		least, floor []float64
		part         float64
	}{{all, all, 0.65}, {head, all, 0.65}, {head, head, 0.65}, {head, all, 0}} {
		if out, ok := widened(columns, try.least, try.floor, try.part); ok {
			return out
		}
	}
	return columns
}

// longWord is the most that a word below the head may ask for, in points: what is wider is
// a number without spaces, or an address.
const longWord = 92

// widened gives every column its least width, at the cost of those that are wider than
// their floor, or than a part of their width if that is more.
func widened(columns, least, floor []float64, part float64) ([]float64, bool) {
	lack, spare := 0.0, 0.0
	room := make([]float64, len(columns))
	for i, w := range columns {
		room[i] = max(w-max(floor[i], least[i], part*w), 0)
		lack += max(least[i]-w, 0)
		spare += room[i]
	}
	if lack > spare {
		return nil, false
	}
	out := make([]float64, len(columns))
	for i, w := range columns {
		out[i] = max(w, least[i])
		if spare > 0 {
			out[i] -= lack * room[i] / spare
		}
	}
	return out, true
}

// wordsOf notes the longest word of every cell of one column.
func wordsOf(cells []doc.Cell, size float64, most []float64) {
	at := 0
	for _, c := range cells {
		if c.Span <= 1 && at < len(most) {
			most[at] = max(most[at], longestWord(c.Text, size))
			for _, p := range c.Below {
				most[at] = max(most[at], longestWord(p.Text, size))
			}
		}
		at += max(c.Span, 1)
	}
}

// longestWord is the width of a cell that cuts no word of a text.
func longestWord(in doc.Inlines, size float64) float64 {
	most, word := 0.0, 0.0
	for _, s := range in {
		for _, r := range s.Text {
			if strings.ContainsRune(" \n\t", r) {
				word = 0
				continue
			}
			word += letter(r)
			most = max(most, word)
			if r == '-' || r == '/' {
				word = 0
			}
		}
	}
	if most == 0 {
		return 0
	}
	return (most+0.2)*size + 2*CellInline
}

// letter is about the width of a bold letter of the typeface, in ems, and not less than
// most are.
func letter(r rune) float64 {
	switch {
	case unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Cf, r):
		return 0
	case unicode.Is(unicode.Arabic, r):
		return 0.6
	case strings.ContainsRune("mwMW%@œŒæÆ—…", r):
		return 0.98
	case strings.ContainsRune("ijlI'’.,:;!|()[]ïîì\u00a0\u202f", r):
		return 0.43
	case strings.ContainsRune("frt-/", r):
		return 0.46
	case unicode.IsUpper(r):
		return 0.73
	}
	return 0.61
}
