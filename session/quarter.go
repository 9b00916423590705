package session

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// quarterOf is the quarter n, 1 to 4, of a year.
func quarterOf(year, n int) Quarter { return Quarter(fmt.Sprintf("%04d-T%d", year, n)) }

// Parts are the year and the number of the quarter, 1 to 4; ok is false for no quarter.
func (q Quarter) Parts() (year, n int, ok bool) {
	head, tail, cut := strings.Cut(string(q), "-T")
	year, errYear := strconv.Atoi(head)
	n, err := strconv.Atoi(tail)
	ok = cut && len(head) == 4 && len(tail) == 1 && errYear == nil && err == nil && year >= 1900 && year < 2200 && n >= 1 && n <= 4
	if !ok {
		return 0, 0, false
	}
	return year, n, true
}

// Year is the year of the quarter, 0 for none.
func (q Quarter) Year() int { year, _, _ := q.Parts(); return year }

// Add is the quarter n quarters later; none stays none.
func (q Quarter) Add(n int) Quarter {
	year, number, ok := q.Parts()
	if !ok {
		return q
	}
	all := year*4 + number - 1 + n
	return quarterOf(all/4, all%4+1)
}

// Until is the number of quarters from q to the later quarter to; 0 when one of them is
// none.
func (q Quarter) Until(to Quarter) int {
	y1, n1, ok1 := q.Parts()
	y2, n2, ok2 := to.Parts()
	if !ok1 || !ok2 {
		return 0
	}
	return y2*4 + n2 - y1*4 - n1
}

// Quarters are those of the plan, from its first to its last; a plan without dates has
// the three years after the retreat. There are at most forty.
func (r *Retreat) Quarters() []Quarter {
	p := r.Profile()
	first, last := QuarterOf(p.PlanStart), QuarterOf(p.PlanEnd)
	if first == "" {
		if p.Start == "" {
			return nil
		}
		first = quarterOf(p.Start.Time().Year()+1, 1)
	}
	if last == "" || first.Until(last) < 0 {
		last = first.Add(11)
	}
	n := min(first.Until(last)+1, 40)
	all := make([]Quarter, n)
	for i := range all {
		all[i] = first.Add(i)
	}
	return all
}

// Shift moves the ends of a measure by quarters, from where they stand when the command is
// carried out: who presses an arrow three times means three quarters. A measure without
// dates begins and ends At.
type Shift struct {
	Measure    ID
	Start, End int
	At         Quarter
}

func (c Shift) plan(b *batch) {
	b.called(VerbMeasure)
	m, ok := live[*Measure](b, c.Measure)
	if !ok {
		return
	}
	from, to := c.At, c.At
	if m.Scheduled() {
		from, to = m.Start.Add(c.Start), m.End.Add(c.End)
	}
	if from.Until(to) < 0 {
		return // a measure lasts one quarter at least
	}
	b.scheduled(m.ID, "start", string(from))
	b.scheduled(m.ID, "end", string(to))
}

// scheduled sets one end of a measure, and refuses a quarter outside of the plan.
func (b *batch) scheduled(id ID, field, value string) {
	q, err := ParseQuarter(value)
	if all := b.Quarters(); err == nil && q != "" && len(all) > 0 && !slices.Contains(all, q) {
		b.refuse(ErrOutOfPlan)
		return
	}
	b.set(id, field, value)
}

// Scheduled reports that it is known when the measure runs.
func (m *Measure) Scheduled() bool { return m.Start != "" && m.End != "" && m.Start.Until(m.End) >= 0 }
