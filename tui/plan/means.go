package plan

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text/format"
	"halqa/tui/page"
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
	top   int
}

// cost is one row of the table.
type cost struct {
	name          string
	years         map[int]int
	undated, days int
	total         int
}

func newMeans(env *screen.Env) *means { return &means{env: env} }

func (m *means) code() string { return "means" }

func (m *means) count(r *session.Retreat, _ *session.Chain) (n, missing int) {
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

func (m *means) open()           { m.top, m.first = 0, 0 }
func (m *means) show(session.ID) {}
func (m *means) capturing() bool { return false }
func (m *means) context() string { return "" }
func (m *means) kept() int       { return 0 }
func (m *means) actions() []screen.Action {
	return []screen.Action{{Keys: []string{"n", "enter"}, Name: word(func(w *locale.Plan) string { return w.Next }), Run: m.turnYears, Salle: true}}
}

func (m *means) update(msg tea.Msg) (bool, tea.Cmd) {
	switch name, _ := restKey(msg); name {
	case "up":
		m.top = max(0, m.top-1)
	case "down":
		m.top++ // drawing knows where it ends
	default:
		return false, nil
	}
	return true, nil
}

// turnYears shows the years that did not fit, and after the last ones the first again.
func (m *means) turnYears() tea.Cmd {
	if m.first++; m.first >= len(m.years) {
		m.first = 0
	}
	return nil
}

func (m *means) sync(r *session.Retreat) {
	w := m.env.Words.Plan
	m.rows, m.years, m.gaps = m.rows[:0], m.years[:0], m.gaps[:0]
	m.sum = cost{name: w.Sum, years: map[int]int{}}
	for _, a := range r.Means() {
		row := cost{name: cmp.Or(axisName(m.env, r, a.Axis), w.Without), years: a.Years, undated: a.Undated, days: a.PersonDays, total: a.Cost}
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

// amountWidth is the column of an amount: nine signs and the air before them.
const amountWidth = 11

// draw draws the table: a row for each axis, its years, what has no date, the sum and the
// days. No figure is ever cut: years that do not fit wait behind a key.
func (m *means) draw(p page.Page) screen.Caret {
	w := m.env.Words.Plan
	if m.sum.total == 0 && m.sum.days == 0 {
		p.Put(0, 0, p.W, w.NothingYet, page.Label, page.Start)
		return screen.Caret{}
	}
	undated := 0
	if m.sum.undated > 0 {
		undated = 1
	}
	const least = 12 // of the name
	fit := max(0, min(len(m.years), (p.W-least)/amountWidth-2-undated))
	m.first = max(0, min(m.first, len(m.years)-fit))
	years := m.years[m.first : m.first+fit]
	name := max(0, min(p.W-(fit+2+undated)*amountWidth, 40))
	put := func(y, col int, s string, st page.Style) {
		p.Put(name+col*amountWidth, y, amountWidth, s, st, page.End)
	}
	p.Put(0, 0, name, w.ThousandsOf, page.Label, page.Start)
	for i, year := range years {
		put(0, i, strconv.Itoa(year), page.Label)
	}
	if undated > 0 {
		put(0, fit, w.Undated, page.Label)
	}
	put(0, fit+undated, w.Sum, page.Label)
	put(0, fit+undated+1, w.Days, page.Label)
	y := 2
	for i, row := range m.rows {
		st := page.Body
		if i == len(m.rows)-1 {
			st = page.Body.Bold()
			y++
		}
		p.Say(0, y, name-1, row.name, st)
		for k, year := range years {
			put(y, k, format.Number(int64(row.years[year])), st)
		}
		if undated > 0 {
			put(y, fit, format.Number(int64(row.undated)), st)
		}
		put(y, fit+undated, format.Number(int64(row.total)), st.Bold())
		put(y, fit+undated+1, format.Number(int64(row.days)), st)
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
