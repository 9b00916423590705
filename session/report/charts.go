package report

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/tally"
	"halqa/session/verdict"
)

// chartOf draws what ranks the options of a poll: the same figures as its table, the best
// option first. What was not retained is muted.
func (b *builder) chartOf(p *session.Poll, t *verdict.Teller) doc.BarChart {
	if p.Method == tally.Judgment {
		return b.profile(p, t)
	}
	c := doc.BarChart{
		ID: "f-" + strings.ToLower(p.Short), Head: b.t.Option, Comma: b.lang != "en",
		Caption: b.countedBy(p),
	}
	columns := t.Columns()
	if p.Method == tally.Opinion {
		c.Stacked = true
		for i, tone := range []doc.Tone{doc.Good, doc.Bad, doc.Muted} {
			c.Series = append(c.Series, doc.Series{Name: columns[i], Tone: tone})
		}
	} else {
		c.Series = []doc.Series{{Name: columns[0]}}
	}
	if p.Method == tally.Balanced {
		c.Series[0].Name = b.t.Supporters
	}
	if t.Result.Equal && !c.Stacked {
		c.Unit = "%"
	}
	for _, r := range t.Result.Rows {
		bar := doc.Bar{Label: b.optionLabel(&r), Values: b.lengths(p.Method, t, &r)}
		if len(p.Retained) > 0 && !r.Retained && !c.Stacked {
			bar.Tone = doc.Muted
		}
		c.Bars = append(c.Bars, bar)
	}
	return b.told(c)
}

// optionLabel is an option by its number, short enough for the axis of a chart.
func (b *builder) optionLabel(r *session.ResultRow) string {
	return strconv.Itoa(r.Option.Number) + " " + brief(b.one(b.wording(&r.Option)), 40)
}

// lengths are the bars of an option, as its table writes them.
func (b *builder) lengths(m tally.Method, t *verdict.Teller, r *session.ResultRow) []float64 {
	switch m {
	case tally.Opinion:
		return []float64{float64(r.For), float64(r.Against), float64(r.Pass)}
	case tally.Criteria:
		return []float64{rounded(r.Score, 2)}
	case tally.Order, tally.Duelling:
		return []float64{float64(r.Wins) / 2}
	case tally.Dots, tally.NGT, tally.Approval:
		if t.Result.Equal && r.Share != nil {
			return []float64{rounded(new(big.Rat).Mul(r.Share, big.NewRat(100, 1)), 0)}
		}
	case tally.Balanced:
		return []float64{float64(r.Supporters)}
	case tally.Judgment, tally.Objection:
	}
	return []float64{float64(t.Result.Score(r.Counted))}
}

// rounded is a fraction with some decimals, 0 for none.
func rounded(r *big.Rat, decimals int) float64 {
	if r == nil {
		return 0
	}
	f, err := strconv.ParseFloat(r.FloatString(decimals), 64)
	if err != nil {
		return 0
	}
	return f
}

// countedBy captions the chart of a poll. Its method comes first: a caption that began
// with a short id would run from the left in Arabic.
func (b *builder) countedBy(p *session.Poll) string {
	return b.w.Words.Methods[string(p.Method)] + b.w.Words.Comma + p.Short
}

// profile draws the grades of each option as one bar, the best first: the grade at its
// middle is the majority grade.
func (b *builder) profile(p *session.Poll, t *verdict.Teller) doc.BarChart {
	chart := doc.BarChart{
		ID: "f-" + strings.ToLower(p.Short), Caption: b.countedBy(p),
		Alt: b.w.Verdict.Judgment, Head: b.t.Option, Stacked: true, Share: true,
	}
	grades := p.Scale(b.w.RTL)
	for _, name := range slices.Backward(grades) {
		chart.Series = append(chart.Series, doc.Series{Name: name})
	}
	for _, r := range t.Result.Rows {
		bar := doc.Bar{Label: b.optionLabel(&r)}
		for _, n := range slices.Backward(r.Grades) {
			bar.Values = append(bar.Values, float64(n))
		}
		chart.Bars = append(chart.Bars, bar)
	}
	return chart
}

// told says in words what a chart shows, for who cannot see it.
func (b *builder) told(c doc.BarChart) doc.BarChart {
	var bars []string
	for _, bar := range c.Bars {
		var parts []string
		for i, v := range bar.Values {
			figure := c.Figure(v)
			if len(c.Series) > 1 {
				figure = c.Series[i].Name + " " + figure
			}
			parts = append(parts, figure)
		}
		bars = append(bars, bar.Label+b.t.Colon+strings.Join(parts, b.w.Words.Comma))
	}
	c.Alt = strings.Join(bars, ". ") + "."
	return c
}

// turnouts draws who was there, by half-day and college.
func (b *builder) turnouts(halves, colleges []string) []doc.Block {
	if len(halves) < 2 {
		return nil // one half-day is no course
	}
	c := doc.BarChart{ID: "presences-f", People: true, Caption: b.t.Participation, Head: b.t.HalfDay}
	for _, college := range colleges {
		c.Series = append(c.Series, doc.Series{Name: b.college(college)})
	}
	for _, half := range halves {
		bar, people := doc.Bar{Label: b.halfDay(half)}, b.r.Attendance(half)
		for _, college := range colleges {
			bar.Values = append(bar.Values, float64(people[college]))
		}
		c.Bars = append(c.Bars, bar)
	}
	return []doc.Block{b.told(c)}
}

// halfDay is such as: Jour 1, matin.
func (b *builder) halfDay(half string) string {
	part := b.t.Morning
	if half[1] == 'a' {
		part = b.t.Afternoon
	}
	return fmt.Sprintf(b.w.Words.Day, int(half[0]-'0')) + b.w.Words.Comma + part
}

// timed draws how long the sessions of a day were to last and how long they did, as far as
// they were timed.
func (b *builder) timed(d *session.AgendaDay, plan []session.Planned) []doc.Block {
	c := doc.BarChart{
		ID: "durees-" + strconv.Itoa(d.Number), Head: b.t.Session, Unit: b.w.Agenda.Minute,
		Caption: fmt.Sprintf(b.w.Words.Day, d.Number) + b.w.Words.Comma + lower(b.t.Planned) + " / " + lower(b.t.Actual),
		Series:  []doc.Series{{Name: b.t.Planned, Tone: doc.Muted}, {Name: b.t.Actual, Tone: doc.Accent}},
	}
	for _, p := range plan {
		began, ok := b.on(d, p.Slot.Began)
		ended, also := b.on(d, p.Slot.Ended)
		if !ok || !also || ended < began {
			continue
		}
		c.Bars = append(c.Bars, doc.Bar{
			Label:  brief(b.one(p.Slot.TitleFR, p.Slot.TitleAR), 50),
			Values: []float64{float64(p.End - p.Start), float64(ended - began)},
		})
	}
	if len(c.Bars) == 0 {
		return nil
	}
	return []doc.Block{b.told(c)}
}
