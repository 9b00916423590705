package widget

import (
	"fmt"
	"math"
	"sort"

	"halqa/tui/page"
)

// Bar draws n of total on w columns: a thick line over a thin one. It looks begun as
// soon as n is above 0 and full only when n reaches total.
func Bar(p page.Page, x, y, w, n, total int, st page.Style) {
	k := share(w, n, total)
	x = p.Repeat(x, y, k, "━", st)
	p.Repeat(x, y, w-k, "─", page.Faint)
}

// share is the columns of w for n of total.
func share(w, n, total int) int {
	switch {
	case w <= 0 || n <= 0 || total <= 0:
		return 0
	case n >= total:
		return w
	}
	k := int(math.Round(float64(n) / float64(total) * float64(w)))
	return min(max(k, 1), w-1)
}

// Progress is a bar in the accent with its count at the end, on w columns. The count is
// never cut: where there is no room for both, the bar goes.
func Progress(p page.Page, x, y, w, n, total int) {
	count := page.T(fmt.Sprintf("%d / %d", n, total), page.Body.Bold())
	room := p.Width(count)
	Bar(p, x, y, w-room-2, n, total, page.Accent)
	p.Put(x+max(0, w-room), y, room, count.Text, count.Style, page.Start)
}

// Dot is a number of points of one kind, drawn as as many signs.
type Dot struct {
	N     int
	Sign  string // one column
	Style page.Style
}

// Dots draws points themselves, one sign for every per points, the kinds one after the
// other, and returns the next column. A rest of points takes a whole sign, so that no
// kind that has points is missing.
func Dots(p page.Page, x, y, per int, dots ...Dot) int {
	for _, d := range dots {
		x = p.Repeat(x, y, signs(d.N, per), d.Sign, d.Style)
	}
	return x
}

// DotScale is the smallest number of points per sign with which none of the rows is
// wider than w columns, as far as one sign for each kind allows. The legend must say it
// when it is above 1.
func DotScale(w int, rows ...[]Dot) int {
	most := 1
	for _, r := range rows {
		for _, d := range r {
			most = max(most, d.N)
		}
	}
	return 1 + sort.Search(most-1, func(i int) bool {
		for _, r := range rows {
			if width(r, i+1) > w {
				return false
			}
		}
		return true
	})
}

func width(dots []Dot, per int) int {
	n := 0
	for _, d := range dots {
		n += signs(d.N, per)
	}
	return n
}

func signs(n, per int) int {
	if n <= 0 {
		return 0
	}
	return (n-1)/max(1, per) + 1
}
