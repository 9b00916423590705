package report

import (
	"fmt"
	"strings"

	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/text/format"
)

// objectives is the table of the first draft of the plan: one line per objective, by axis.
func (b *builder) objectives() []doc.Block {
	all := b.r.Objectives()
	if len(all) == 0 {
		return nil
	}
	t := doc.Table{
		ID: "objectifs-t", Caption: b.t.Objectives, Small: true,
		Cols: doc.Cols(0.9, 4.2, 2.4, 1.3, 1.3, 1.5, 1.8, 2),
		Head: heads("", b.t.Objective, b.t.Indicator, b.t.Baseline, b.t.Target, b.t.Deadline, b.t.Owner, b.t.Verification),
	}
	for _, group := range b.byAxis(all) {
		if group.axis != nil {
			first, second := b.two(group.axis.NameFR, group.axis.NameAR)
			band := doc.Cell{Text: doc.Inlines{tag(group.axis.Short), {Text: "  "}, b.said(first)}, Span: 8, Tone: doc.Band, Dir: b.dir(first)}
			if second != "" {
				other := b.said(second)
				other.Dir = b.dir(second)
				band.Text = append(band.Text, doc.Span{Text: " · "}, other)
			}
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{band}})
		}
		for _, o := range group.objectives {
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
				short(o.Short), b.both(o.TextFR, o.TextAR), b.cell(o.Indicator),
				b.cell(b.baseline(o)), b.cell(b.quantity(o.Target, o.Unit)), b.cell(b.dayOf(o.Deadline)),
				b.cell(o.Owner), b.cell(o.Verification),
			}})
		}
	}
	return b.chapter(1, "objectifs", b.t.Objectives, t, b.see("resultats-t", "mesures-t", "calendrier", "suivi-t"))
}

type axisGroup struct {
	axis       *session.Axis // nil for objectives without one
	objectives []*session.Objective
}

// byAxis sorts objectives under the axes; those without one come last.
func (b *builder) byAxis(all []*session.Objective) []axisGroup {
	var groups []axisGroup
	known := map[session.ID]bool{}
	under := func(a *session.Axis, wanted func(*session.Objective) bool) {
		g := axisGroup{axis: a}
		for _, o := range all {
			if wanted(o) {
				g.objectives = append(g.objectives, o)
			}
		}
		if len(g.objectives) > 0 {
			groups = append(groups, g)
		}
	}
	for _, a := range b.r.Axes() {
		known[a.ID] = true
		under(a, func(o *session.Objective) bool { return o.Axis == a.ID })
	}
	under(nil, func(o *session.Objective) bool { return !known[o.Axis] })
	return groups
}

// quantity is a number as people write it, with its unit.
func (b *builder) quantity(n, unit string) string {
	switch {
	case blank(n):
		return ""
	case strings.TrimSpace(unit) == "%":
		return format.Percent(b.lang, n)
	}
	return strings.TrimSpace(format.Decimal(b.lang, n) + " " + unit)
}

func (b *builder) baseline(o *session.Objective) string {
	if !blank(o.Baseline) {
		return b.quantity(o.Baseline, o.Unit)
	}
	if !o.BaselineUnknown {
		return ""
	}
	s := b.w.Words.Unknown
	if o.BaselineBy != "" {
		s += " (" + b.dayOf(o.BaselineBy) + ")"
	}
	return s
}

// dayOf is a date without its day of the week, for narrow columns.
func (b *builder) dayOf(d session.Date) string {
	if d == "" {
		return ""
	}
	return format.Day(b.lang, d.Time())
}

// sheets hold what the table of objectives has no room for.
func (b *builder) sheets() []doc.Block {
	var blocks []doc.Block
	for _, o := range b.r.Objectives() {
		text := b.one(o.TextFR, o.TextAR)
		s := b.sheet(o.Short, "")
		s.table.Head[0].Text = doc.Inlines{{Text: o.Short, Dir: doc.LTR}}
		s.table.Head[1] = doc.Cell{Text: doc.Inlines{b.said(brief(text, 220))}, Dir: b.dir(text)}
		s.both(b.t.Ambition, o.Ambition, "")
		for _, line := range lines(o.Milestones) {
			s.cells(b.t.Milestones, b.milestone(line))
		}
		s.both(b.t.Assumptions, o.Assumptions, "")
		s.line(b.t.Disaggregation, o.Disaggregation)
		s.line(b.t.Frequency, o.Frequency)
		if o.CostMAD > 0 {
			s.line(b.t.Means, fmt.Sprintf(b.t.MAD, format.Number(int64(o.CostMAD))))
		}
		if o.PersonDays > 0 {
			s.line(b.t.Means, fmt.Sprintf(b.t.PersonDays, format.Number(int64(o.PersonDays))))
		}
		for _, id := range o.Links {
			s.link(b.t.From, id)
		}
		seen := b.r.Examine(o)
		b.waived(s, o, seen)
		b.standing(s, o, seen.Standing)
		if len(s.table.Rows) > 0 {
			blocks = append(blocks, s.table)
		}
	}
	return b.chapter(2, "fiches", b.t.Details, blocks...)
}

// milestone writes the date at the head of a line as people do; others stay as they are.
func (b *builder) milestone(line string) doc.Cell {
	date, rest, ok := strings.Cut(line, ":")
	if d, err := session.ParseDate(strings.TrimSpace(date)); ok && err == nil {
		return doc.Cell{Text: doc.Inlines{{Text: b.dayOf(d) + b.t.Colon}, b.said(strings.TrimSpace(rest))}, Dir: b.base()}
	}
	return b.cell(line)
}
