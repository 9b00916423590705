package report

import (
	"cmp"

	"halqa/session"
	"halqa/session/report/xlsx"
)

// commentsTable is the register of comments on the draft. Words that may name somebody
// stand aside, as in the document.
func (b *builder) commentsTable() xlsx.Table {
	f, w := b.w.Fields, b.w.Feedback
	var states []string
	for _, d := range session.Dispositions() {
		states = append(states, string(d))
	}
	t := xlsx.Table{ID: "retours", Name: b.w.Deliverables.Document(string(Feedback)), Fixed: 1, Columns: []xlsx.Column{
		idColumn(reference), date(f["comment.date"]),
		{Title: f["comment.from"], Width: middle},
		{Title: f["comment.on"], Width: 14},
		{Title: f["comment.section"], Width: middle},
		{Title: f["comment.nature"], Width: 14},
		{Title: f["comment.text"], Width: wide},
		b.chosen(f["comment.status"], w.Dispositions, states...),
		{Title: f["comment.reason"], Width: middle},
		{Title: f["comment.answer"], Width: wide},
		idColumn(f["comment.same"]),
	}}
	for _, c := range b.r.Comments() {
		text, reason, answer := b.one(b.wording(c)), c.Reason, c.Answer
		if b.guard.Class(c) > b.o.Highest {
			reason, answer = "", ""
		}
		t.Rows = append(t.Rows, []any{
			c.Short, dayCell(c.Date), b.reader(c.From), b.ref(c.On), c.Section, named(w.Natures, string(c.Nature)), text,
			named(w.Dispositions, string(c.Status)), reason, answer, b.ref(c.SameAs),
		})
	}
	return t
}

// supportTable is the log of support after the retreat, with the time that it took.
func (b *builder) supportTable() xlsx.Table {
	f := b.w.Fields
	var states []string
	for _, s := range session.SupportStates() {
		states = append(states, string(s))
	}
	t := xlsx.Table{ID: "soutien", Name: b.w.After.Parts["support"], Fixed: 1, Columns: []xlsx.Column{
		idColumn(reference), date(b.t.Date),
		{Title: f["support.channel"], Width: 14},
		{Title: f["support.asker"], Width: middle},
		{Title: f["support.question"], Width: wide},
		{Title: f["support.answer"], Width: wide},
		b.chosen(f["support.status"], b.w.After.States, states...), numbers(f["support.minutes"], xlsx.Whole, true), date(f["support.remind"]),
	}}
	for _, s := range b.r.Supports() {
		t.Rows = append(t.Rows, []any{
			s.Short, dayCell(s.Date), named(b.w.After.Channels, s.Channel), s.Asker, s.Question, s.Answer,
			named(b.w.After.States, string(s.Status)), whole(s.Minutes), dayCell(s.Remind),
		})
	}
	return t
}

// observed are the measured values of an objective, the last of each quarter.
func (b *builder) observed(o *session.Objective, quarters []session.Quarter) []any {
	row := make([]any, len(quarters))
	latest := make([]session.Date, len(quarters))
	for _, seen := range b.r.Observations() {
		if seen.Of != o.ID {
			continue
		}
		for i, q := range quarters {
			if session.QuarterOf(seen.Date) == q && cmp.Compare(latest[i], seen.Date) <= 0 {
				row[i], latest[i] = measured(seen.Value), seen.Date
			}
		}
	}
	return row
}
