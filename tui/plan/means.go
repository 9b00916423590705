package plan

import (
	"fmt"
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text/format"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// means is the part of what the plan costs, by axis and by year. Every sum is that of the
// sheets.
type means struct {
	env   *screen.Env
	years []int
	rows  []cost
	sum   cost
	gaps  []string // objectives whose sheet says something else than their measures
	first int      // the year at the edge of the window
	whole bool     // all years were in sight
	top   int
}

// cost is one row of the table.
type cost struct {
	short, name   string
	years         map[int]int
	undated, days int
	total         int
}

func newMeans(env *screen.Env) *means { return &means{env: env} }

func (m *means) Code() string { return "means" }

func (m *means) Count(r *session.Retreat, _ *session.Chain) (n, missing int) {
	for _, o := range r.Objectives() {
		if o.CostMAD == 0 && o.PersonDays == 0 && len(r.MeasuresOf(o.ID)) == 0 {
			missing++
		}
	}
	for _, a := range r.Means() {
		if a.Cost > 0 || a.PersonDays > 0 {
			n++
		}
	}
	return n, missing
}

func (m *means) Open()           { m.top, m.first = 0, 0 }
func (m *means) Show(session.ID) {}
func (m *means) Capturing() bool { return false }
func (m *means) Context() string { return "" }
func (m *means) Kept() int       { return 0 }
func (m *means) Actions() []screen.Action {
	return []screen.Action{{Keys: []string{"n", "enter"}, Name: word(func(w *locale.Plan) string { return w.Next }), Run: m.turnYears, Salle: true, Hidden: m.whole}}
}

func (m *means) Update(msg tea.Msg) (bool, tea.Cmd) {
	return parts.Scroll(msg, &m.top), nil
}

// turnYears shows the years that did not fit, and after the last ones the first again.
func (m *means) turnYears() tea.Cmd {
	if m.first++; m.first >= len(m.years) {
		m.first = 0
	}
	return nil
}

func (m *means) Sync(r *session.Retreat) {
	w := m.env.Words.Plan
	m.rows, m.years, m.gaps = m.rows[:0], m.years[:0], m.gaps[:0]
	m.sum = cost{name: w.Sum, years: map[int]int{}}
	for _, a := range r.Means() {
		row := cost{name: w.Without, years: a.Years, undated: a.Undated, days: a.PersonDays, total: a.Cost}
		if axis, ok := r.Item(a.Axis).(*session.Axis); ok {
			row.short, row.name = axis.Short, m.env.Pick(axis.NameFR, axis.NameAR)
		}
		for year, n := range a.Years {
			m.sum.years[year] += n
			if !slices.Contains(m.years, year) {
				m.years = append(m.years, year)
			}
		}
		m.sum.undated += a.Undated
		m.sum.days += a.PersonDays
		m.sum.total += a.Cost
		m.rows = append(m.rows, row)
	}
	slices.Sort(m.years)
	m.rows = append(m.rows, m.sum)
	for _, o := range r.Objectives() {
		planned := 0
		for _, measure := range r.MeasuresOf(o.ID) {
			if measure.Status != session.MeasureDropped {
				planned += measure.CostMAD
			}
		}
		if planned > 0 && o.CostMAD > 0 && planned != o.CostMAD {
			m.gaps = append(m.gaps, fmt.Sprintf(w.Gap, o.Short, format.Number(int64(o.CostMAD)), format.Number(int64(planned))))
		}
	}
}

// table is where the columns of the means stand.
type table struct {
	name, amount int // columns of the name of an axis, and of an amount
	years        []int
	undated      bool
	days         bool // there is room for the days of work
}

// fit lays the table out on w columns. Every amount stands whole: what does not fit is
// the name of the axis first, then the days, then years, which wait behind a key.
func (m *means) fit(w int) table {
	const short, long = 6, 40 // of a name: its number alone, and all of it
	t := table{amount: max(10, len([]rune(format.Number(int64(m.sum.total))))+1), undated: m.sum.undated > 0}
	fixed := 1 // the sum
	if t.undated {
		fixed++
	}
	columns := (w - short) / t.amount
	t.days = columns >= fixed+len(m.years)+1
	if t.days {
		fixed++
	}
	n := max(0, min(len(m.years), columns-fixed))
	m.first = max(0, min(m.first, len(m.years)-n))
	t.years, m.whole = m.years[m.first:m.first+n], n == len(m.years)
	t.name = max(0, min(w-(n+fixed)*t.amount, long))
	return t
}

// cells are the amounts of a row in the order of the columns.
func (t table) cells(row cost) []string {
	var all []string
	for _, year := range t.years {
		all = append(all, format.Number(int64(row.years[year])))
	}
	if t.undated {
		all = append(all, format.Number(int64(row.undated)))
	}
	all = append(all, format.Number(int64(row.total)))
	if t.days {
		all = append(all, format.Number(int64(row.days)))
	}
	return all
}

// heads are the headings of those columns.
func (t table) heads(w *locale.Plan) []string {
	var all []string
	for _, year := range t.years {
		all = append(all, strconv.Itoa(year))
	}
	if t.undated {
		all = append(all, w.Undated)
	}
	all = append(all, w.Sum)
	if t.days {
		all = append(all, w.Days)
	}
	return all
}

// draw draws the table: a row for each axis, then the sums, which are those of the sheets.
func (m *means) Draw(p page.Page) screen.Caret {
	w := &m.env.Words.Plan
	if m.sum.total == 0 && m.sum.days == 0 {
		p.Put(0, 0, p.W, m.env.Words.Folder.NothingYet, page.Label, page.Start)
		return screen.Caret{}
	}
	t := m.fit(p.W)
	edge := page.End
	if p.RTL() {
		edge = page.Start // figures stand under each other by their last one
	}
	put := func(y int, all []string, st page.Style) {
		for i, s := range all {
			p.Put(t.name+i*t.amount+1, y, t.amount-1, s, st, edge)
		}
	}
	p.Put(0, 0, t.name-1, w.Currency, page.Label, page.Start)
	put(0, t.heads(w), page.Label)
	y := 2
	for i, row := range m.rows {
		st := page.Body
		if i == len(m.rows)-1 {
			st = page.Body.Bold()
			y++
		}
		x := 0
		if row.short != "" {
			x = p.Row(0, y, page.T(row.short+" ", st)) + 1
		}
		if t.name-x > 8 || row.short == "" {
			p.Put(x, y, t.name-x-1, row.name, st, page.Start)
		}
		put(y, t.cells(row), st)
		y++
	}
	if !m.env.Salle {
		m.drawGaps(p.Sub(0, y+1, p.W, p.H-y-1))
	}
	return screen.Caret{}
}

// drawGaps lists the objectives whose sheets and measures disagree.
func (m *means) drawGaps(p page.Page) {
	m.top = max(0, min(m.top, len(m.gaps)-p.H))
	sheet.More(p, m.top, len(m.gaps))
	for i, gap := range m.gaps[m.top:] {
		if i >= p.H {
			return
		}
		p.Put(0, i, 1, "◆", page.Warn, page.Start)
		p.Put(2, i, p.W-2, gap, page.Body, page.Start)
	}
}
