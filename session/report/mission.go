package report

import (
	"fmt"
	"io"
	"strconv"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/report/ics"
	"halqa/session/text/format"
)

// mission is the work plan as a document of its own.
func (b *builder) mission() []doc.Section {
	blocks := b.workPlan(1)
	if len(blocks) == 0 {
		blocks = []doc.Block{doc.Para{Style: doc.Lead, Text: doc.T(b.w.Roadmap.NoWork), Dir: b.base()}}
	}
	return []doc.Section{{Landscape: true, Blocks: blocks}}
}

// workPlan is the mission on its days: where it hangs, the bars of its phases by week, the
// dates of each with its tasks, and what is to be confirmed.
func (b *builder) workPlan(level int) []doc.Block {
	plan := b.r.WorkPlan()
	if len(plan.Phases) == 0 {
		return nil
	}
	w := &b.w.Roadmap
	blocks := []doc.Block{doc.Para{Text: doc.T(fmt.Sprintf(w.Total, plan.Total)), Dir: b.base()}}
	if a := b.r.WorkAnchors(); a.Signed != "" && len(a.Room) > 0 {
		blocks = append(blocks, doc.Para{Text: doc.T(fmt.Sprintf(w.Anchors, b.date(a.Signed), b.date(a.Room[0]))), Dir: b.base()})
	}
	if g, ok := b.phaseBars(&plan); ok {
		blocks = append(blocks, g)
	}
	t := doc.Table{
		ID: "phases-t", Caption: w.Phases, Cols: doc.Cols(3, 1, 3, 6),
		Head: heads(b.w.Fields["phase.kind"], b.w.Fields["phase.days"], b.w.Prepare.When, b.w.Prepare.Parts["tasks"]),
	}
	for _, p := range plan.Phases {
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			{Text: doc.B(b.w.Prepare.Phases[string(p.Kind)]), Dir: b.base()}, count(p.Days), {Text: doc.T(b.between(p.Dates)), Dir: b.base()}, b.tasksIn(&p),
		}})
	}
	t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{Text: doc.B(b.w.Plan.Sum), Dir: b.base()}, count(plan.Total)}})
	return b.chapter(level, "travail", b.w.Prepare.Parts["work"], append(blocks, t)...)
}

// tasksIn are the tasks of a phase with their dates.
func (b *builder) tasksIn(p *session.PhaseDays) doc.Cell {
	c := doc.Cell{Dir: b.base()}
	for i, t := range b.r.TasksOf(p.Kind) {
		words := b.one(t.TextFR, t.TextAR)
		text := doc.Inlines{b.said(words)}
		if when := b.between(p.DaysOf(t)); when != "" {
			text = append(text, doc.Span{Text: b.t.Colon + when, Dir: b.base()})
		}
		if i == 0 {
			c.Text = text
		} else {
			c.Below = append(c.Below, doc.Para{Text: text, Dir: b.base()})
		}
	}
	return c
}

// between is from the first to the last of some days.
func (b *builder) between(days []session.Date) string {
	switch len(days) {
	case 0:
		return ""
	case 1:
		return b.dayShort(days[0])
	}
	return b.dayShort(days[0]) + " – " + b.dayShort(days[len(days)-1])
}

// dayShort is a day without its year.
func (b *builder) dayShort(d session.Date) string {
	t := d.Time()
	return strconv.Itoa(t.Day()) + "\u00a0" + format.Month(b.lang, t.Month())
}

// mostWeeks is how many periods a timeline of weeks may have.
const mostWeeks = 26

// phaseBars are the phases over the weeks of the mission. A mission that goes over more
// than half a year has no such timeline: its weeks would be too narrow to read.
func (b *builder) phaseBars(plan *session.WorkPlan) (doc.Gantt, bool) {
	first, last := plan.Span()
	if first == "" {
		return doc.Gantt{}, false
	}
	monday := first.Add(-(int(first.Weekday()) + 6) % 7)
	week := func(d session.Date) int { return int(d.Time().Sub(monday.Time()).Hours()) / 24 / 7 }
	g := doc.Gantt{ID: "travail-g", Caption: b.w.Roadmap.Weeks, Head: b.w.Fields["phase.kind"]}
	if week(last) >= mostWeeks {
		return g, false
	}
	for i := range week(last) + 1 {
		t := monday.Add(7 * i).Time()
		g.Periods = append(g.Periods, fmt.Sprintf("%d/%d", t.Day(), t.Month()))
	}
	for _, p := range plan.Phases {
		if n := len(p.Dates); n > 0 {
			row := doc.GanttRow{Label: b.w.Prepare.Phases[string(p.Kind)], From: week(p.Dates[0]), To: week(p.Dates[n-1])}
			if len(p.Facilitated) > 0 {
				row.Tone = doc.Accent
			}
			g.Rows = append(g.Rows, row)
		}
	}
	return g, true
}

// vigilance are the points of the calendar that ask for attention.
func (b *builder) vigilance() []string {
	plan := b.r.WorkPlan()
	w := &b.w.Prepare
	var all []string
	if len(plan.Phases) > 0 {
		if plan.Short > 0 {
			all = append(all, b.plural(w.Short, plan.Short))
		}
		if plan.Total != session.SoldDays {
			all = append(all, fmt.Sprintf(w.NotSold, plan.Total, session.SoldDays))
		}
	}
	for _, d := range plan.Shut {
		all = append(all, fmt.Sprintf(w.Shut, b.date(d)))
	}
	for _, d := range plan.Unsure {
		all = append(all, fmt.Sprintf(w.Unsure, b.date(d)))
	}
	return append(all, b.w.Roadmap.Vigilance...)
}

// writeWork writes the work plan as a calendar: every task with its days, day by day.
func writeWork(w io.Writer, r *session.Retreat, o Options) error {
	b := newBuilder(r, o.complete())
	p := r.Profile()
	c := ics.Calendar{Name: b.one(p.TitleFR, p.TitleAR), Lang: b.lang, Stamp: b.last}
	for _, f := range template.Fasts {
		if f.From != "" && f.To != "" {
			c.Changes = append(c.Changes, ics.Change{ToUTC: f.From, Back: f.To})
		}
	}
	plan := r.WorkPlan()
	for _, phase := range plan.Phases {
		name := b.w.Prepare.Phases[string(phase.Kind)]
		for _, t := range r.TasksOf(phase.Kind) {
			for i, d := range phase.DaysOf(t) {
				c.Events = append(c.Events, ics.Event{
					UID: fmt.Sprintf("%s-%d@halqa", t.ID, i+1), Start: d.Time(), AllDay: true,
					Title: b.one(t.TextFR, t.TextAR), Description: t.Owner, Category: name,
				})
			}
		}
	}
	return ics.Write(w, c)
}
