package widget

import "halqa/tui/page"

// hintGap is the air between two hints, in columns.
const hintGap = 3

// Hint is a key and the word for what it does, of at most two words.
type Hint struct{ Key, Word string }

func (h Hint) spans() []page.Span {
	return []page.Span{page.T(h.Key, page.Body.Bold()), page.T(" "+h.Word, page.Label)}
}

// Help draws as many hints as fit on row y of p, the most needed first, and returns how
// many of them. The last one always stays, on the far edge: it is the way out or the
// way to help. A hint that does not fit ends the row, so that the order never changes
// with the width.
func Help(p page.Page, y int, hints ...Hint) int {
	if len(hints) == 0 {
		return 0
	}
	last := hints[len(hints)-1]
	end := p.RowEnd(p.W, y, last.spans()...)
	x, shown := 0, 1
	for _, h := range hints[:len(hints)-1] {
		w := p.Width(h.spans()...)
		if x+w+hintGap > end {
			break
		}
		p.Row(x, y, h.spans()...)
		x += w + hintGap
		shown++
	}
	return shown
}

// Menu draws the hints as a menu in which arrows choose: all can be reached, and the one
// chosen, of index at, is always in sight.
func Menu(p page.Page, y, at int, hints ...Hint) {
	if len(hints) == 0 {
		return
	}
	at = max(0, min(at, len(hints)-1))
	widths := make([]int, len(hints))
	for i, h := range hints {
		widths[i] = p.Width(h.spans()...)
	}
	widths[at] += choiceAir
	first, used := at, widths[at]
	for first > 0 && used+widths[first-1]+hintGap <= p.W {
		first--
		used += widths[first] + hintGap
	}
	for x, i := 0, first; i < len(hints) && (i <= at || x+widths[i] <= p.W); i++ {
		if i == at {
			Choice(p, x, y, widths[i], hints[i].Key+" "+hints[i].Word, page.Accent)
		} else {
			p.Row(x, y, hints[i].spans()...)
		}
		x += widths[i] + hintGap
	}
}
