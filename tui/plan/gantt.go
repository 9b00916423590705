package plan

import (
	"fmt"
	"strconv"

	"halqa/tui/page"
	"halqa/tui/parts"
)

// The columns of the calendar: the least for the name of a measure, and the most and the
// least for a quarter. Twelve quarters fit in sixty columns, twenty in a hundred.
const (
	ganttName    = 20
	widestCell   = 5
	thinnestCell = 2
)

// grid is where the quarters of the calendar stand.
type grid struct {
	name        int // columns of the name
	cell        int // columns of a quarter
	first, last int // the quarters in sight, the last one excluded
}

// fit lays the quarters out on w columns, from quarter first at the earliest. Years are
// never cut: a window begins and ends with one.
func fit(w, first, quarters int) grid {
	g := grid{cell: 3}
	for cell := widestCell; cell > 3; cell-- {
		if (w-ganttName)/cell >= quarters {
			g.cell = cell
			break
		}
	}
	if w < 56 {
		g.cell = thinnestCell
	}
	n := max(yearOf, (w-ganttName)/g.cell/yearOf*yearOf)
	n = min(n, quarters)
	g.first = max(0, min(first, quarters-n))
	g.last = g.first + n
	g.name = max(0, w-n*g.cell)
	return g
}

// x is the column of a quarter.
func (g grid) x(quarter int) int { return g.name + (quarter-g.first)*g.cell }

// gantt draws the calendar: a row for each measure, its axis above the first of each, and
// under them how many run at once.
func (c *calendar) gantt(p page.Page) {
	if len(c.quarters) == 0 {
		c.DrawList(p, c.DrawHead)
		return
	}
	g := fit(p.W, c.first, len(c.quarters))
	c.drawYears(p, g)
	height := func(i int) int {
		if i == 0 || c.Rows[i].Group != c.Rows[i-1].Group {
			return 2
		}
		return 1
	}
	c.DrawRows(p.Sub(0, 2, p.W, p.H-5), height, func(p page.Page, i int, here bool) {
		r := c.Rows[i]
		if p.H > 1 {
			p.Put(0, 0, p.W, r.Group, page.Heading, page.Start)
			p = p.Sub(0, 1, p.W, p.H-1)
		}
		if here {
			p.Cursor(0)
		}
		c.drawBar(p, g, r)
	})
	c.drawLoad(p, p.H-3, g)
}

// drawYears draws the years over the numbers of their quarters.
func (c *calendar) drawYears(p page.Page, g grid) {
	for i := g.first; i < g.last; i++ {
		year, n, _ := c.quarters[i].Parts()
		if n == 1 || i == g.first {
			p.Put(g.x(i), 0, g.cell*yearOf, strconv.Itoa(year), page.Body.Bold(), page.Start)
		}
		p.Put(g.x(i), 1, g.cell, strconv.Itoa(n), page.Label, page.Start)
	}
	if g.first > 0 {
		p.Put(g.name-2, 0, 1, c.arrow(false), page.Label, page.Start)
	}
	if g.last < len(c.quarters) {
		p.Put(p.W, 0, 1, c.arrow(true), page.Label, page.Start)
	}
}

// arrow points to where the years go on.
func (c *calendar) arrow(later bool) string {
	if later != c.env.Words.RTL {
		return "→"
	}
	return "←"
}

// drawBar draws one measure: its number and words, then a thick line as long as it runs.
// Its last column stays free, so that neighbours do not touch; ◆ is the deadline of the
// objective.
func (c *calendar) drawBar(p page.Page, g grid, r parts.Row) {
	bar := c.bars[r.ID]
	x := p.Row(0, 0, page.T(r.Number+" ", page.Label))
	p.Say(x, 0, max(0, g.name-x-2), r.Main, page.Body)
	if r.Sign != "" {
		p.Put(g.name-2, 0, 1, r.Sign, r.Style, page.Start)
	}
	if !bar.drawn {
		p.Put(g.name, 0, p.W-g.name, c.env.Words.Plan.NoDate, page.Label, page.Start)
		return
	}
	from, to := max(bar.from, g.first), min(bar.to, g.last-1)
	if from <= to {
		n := (to-from+1)*g.cell - 1
		p.Repeat(g.x(from), 0, n, "━", page.Ink(page.RoleText))
	}
	if bar.due >= g.first && bar.due < g.last {
		p.Put(g.x(bar.due)+g.cell-2, 0, 1, "◆", page.Label, page.Start)
	}
}

// crowd is the number of measures for one owner at once above which people are asked.
const crowd = 3

// drawLoad draws how many measures run in each quarter, and says which quarter is the
// fullest when there are too many for those who carry them.
func (c *calendar) drawLoad(p page.Page, y int, g grid) {
	p.Put(0, y, g.name-1, c.env.Words.Plan.Running, page.Label, page.Start)
	fullest := 0
	for i, n := range c.load {
		if n > c.load[fullest] {
			fullest = i
		}
		if i >= g.first && i < g.last {
			st := page.Label
			if n > crowd*c.owners {
				st = page.Warn
			}
			p.Put(g.x(i), y, g.cell, strconv.Itoa(n), st, page.Start)
		}
	}
	if n := c.load[fullest]; n > 0 && n > crowd*c.owners && !c.env.Salle {
		p.Put(0, y+1, 1, "◆", page.Warn, page.Start)
		p.Put(2, y+1, p.W-2, fmt.Sprintf(c.env.Words.Plan.Crowded, quarterName(c.env, c.quarters[fullest]), n, c.owners), page.Body, page.Start)
	}
}
