package groups

import (
	"fmt"
	"slices"
	"strconv"

	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/widget"
)

// column is a column of the balance: a heading and a count of each table.
type column struct {
	head  string
	st    page.Style
	width int
	count func(t table) int
}

// columns are those of the balance: who sits at a table, then what it said.
func (s *Screen) columns(sides bool) []column {
	w := s.env.Words.Groups
	seats := func(fits func(p person) bool) func(table) int {
		return func(t table) (n int) {
			for _, p := range t.members {
				if fits(p) {
					n++
				}
			}
			return n
		}
	}
	var all []column
	for _, sign := range []string{"●", "○", "◇"} {
		if sign == "◇" && len(s.colleges) < 3 {
			continue
		}
		count := seats(func(p person) bool { is, _ := signOf(p.college); return is == sign })
		all = append(all, column{head: sign, st: page.Body, width: 3, count: count})
	}
	for _, l := range speech {
		count := seats(func(p person) bool { return slices.Contains(p.langs, l.code) })
		all = append(all, column{head: l.sign, st: page.Body, width: 3, count: count})
	}
	all = append(all,
		column{w.Ideas, page.Title, 7, func(t table) int { return t.voices.all }},
		column{speech[0].sign, page.Body, 4, func(t table) int { return t.voices.french }},
		column{speech[1].sign, page.Body, 4, func(t table) int { return t.voices.arabic }},
	)
	if sides {
		for _, side := range session.Perspectives() {
			all = append(all, column{w.Short[string(side)], page.Body, 7, func(t table) int { return t.voices.sides[side] }})
		}
	}
	return all
}

// drawBalance counts who sits at each table and what it said, by college, language and
// side.
func (s *Screen) drawBalance(p page.Page) {
	w := s.env.Words
	const name = 11
	columns := s.columns(true)
	if total(columns) > p.W-name {
		columns = s.columns(false)
	}
	p.Head(0, w.Groups.Balance, w.Groups.BalanceRemark)
	end := min(p.W, name+total(columns))
	x := name
	for _, c := range columns {
		if x+c.width > end {
			break
		}
		p.Put(x, 1, c.width, c.head, page.Label, page.End)
		x += c.width
	}
	most := 1
	for _, t := range s.tables {
		most = max(most, t.voices.all)
	}
	for i, t := range s.tables {
		y := i + 2
		if y >= p.H {
			return
		}
		p.Put(0, y, name-1, fmt.Sprintf(w.Words.Group, t.number), page.Body, page.Start)
		x := name
		for _, c := range columns {
			n, st := c.count(t), c.st
			if n == 0 {
				st = page.Faint
			}
			p.Put(x, y, c.width, strconv.Itoa(n), st, page.End)
			x += c.width
		}
		if room := p.W - x - 2; room >= 8 {
			widget.Bar(p, x+2, y, min(room, 24), t.voices.all, most, page.Accent)
		}
	}
	s.drawTotal(p, len(s.tables)+2, name, columns)
}

// drawTotal adds the tables up.
func (s *Screen) drawTotal(p page.Page, y, name int, columns []column) {
	if y >= p.H {
		return
	}
	p.Put(0, y, name-1, s.env.Words.Groups.Total, page.Label, page.Start)
	x := name
	for _, c := range columns {
		n := 0
		for _, t := range s.tables {
			n += c.count(t)
		}
		p.Put(x, y, c.width, strconv.Itoa(n), page.Label, page.End)
		x += c.width
	}
}

func total(columns []column) (w int) {
	for _, c := range columns {
		w += c.width
	}
	return w
}
