package report

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"halqa/session"
	"halqa/session/report/doc"
)

// context is why and where the retreat was held, and under which rules.
func (b *builder) context() []doc.Block {
	p := b.r.Profile()
	var blocks []doc.Block
	if p.Start != "" && p.Place != "" {
		blocks = append(blocks, doc.Para{Style: doc.Lead, Text: doc.T(b.heldSentence()), Dir: b.base()})
	}
	blocks = append(blocks, b.chapter(2, "mandat", b.t.Mandate, b.prose(p.Mandate)...)...)
	if rules := lines(b.one(p.RulesFR, p.RulesAR)); len(rules) > 0 {
		blocks = append(blocks, b.chapter(2, "regles", b.t.GroundRules, b.bullets(rules))...)
	}
	return b.chapter(1, "contexte", b.t.Context, blocks...)
}

// prose are the paragraphs of a text that people wrote.
func (b *builder) prose(s string) []doc.Block {
	var all []doc.Block
	for _, line := range lines(s) {
		all = append(all, doc.Para{Text: doc.Inlines{b.said(line)}, Dir: b.dir(line)})
	}
	return all
}

func (b *builder) bullets(texts []string) doc.List {
	var list doc.List
	for _, s := range texts {
		list.Items = append(list.Items, doc.Item{Text: doc.Inlines{b.said(s)}, Dir: b.dir(s)})
	}
	return list
}

// course is how the three days went: who came, when what happened, what was changed.
func (b *builder) course() []doc.Block {
	blocks := b.chapter(2, "participation", b.t.Participation, b.attendance()...)
	blocks = append(blocks, b.chapter(2, "agenda", b.t.Agenda, b.days()...)...)
	blocks = append(blocks, b.chapter(2, "ajustements", b.t.Adjustments, b.adjustments()...)...)
	return b.chapter(1, "deroulement", b.t.Course, blocks...)
}

// attendance counts people by half-day and college; it names nobody.
func (b *builder) attendance() []doc.Block {
	halves := attended(b.r)
	if len(halves) == 0 {
		return nil
	}
	enrolled := b.r.Enrolled()
	colleges := sorted(enrolled)
	t := doc.Table{Caption: b.t.Participation, People: true, Cols: []doc.Col{{Weight: 3}}, Head: heads(b.t.HalfDay)}
	line := func(name string, people map[string]int) {
		cells, all := []doc.Cell{{Text: doc.T(name), Dir: b.base()}}, 0
		for _, c := range colleges {
			cells, all = append(cells, count(people[c])), all+people[c]
		}
		t.Rows = append(t.Rows, doc.Row{Cells: append(cells, count(all))})
	}
	for _, c := range colleges {
		t.Head = append(t.Head, figure(b.college(c)))
		t.Cols = append(t.Cols, doc.Col{Weight: 1})
	}
	t.Head = append(t.Head, figure(b.t.Total))
	line(b.t.Enrolled, enrolled)
	for _, half := range halves {
		line(b.halfDay(half), b.r.Attendance(half))
	}
	return append([]doc.Block{t}, b.turnouts(halves, colleges)...)
}

// days compares the plan of each day with what was timed.
func (b *builder) days() []doc.Block {
	var blocks []doc.Block
	for _, d := range b.r.Days() {
		if !d.Facilitated || d.Number < 1 || d.Number > 3 {
			continue
		}
		t := doc.Table{
			Caption: b.dayTitle(d), Cols: []doc.Col{{Weight: 1.6, Align: doc.Center}, {Weight: 1.6, Align: doc.Center}, {Weight: 6}},
			Head: heads(b.t.Planned, b.t.Actual, b.t.Session), Small: true,
		}
		plan := b.planned(d)
		for _, p := range plan {
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{hours(p.Start, p.End), b.actual(d, p.Slot), b.cell(b.one(p.Slot.TitleFR, p.Slot.TitleAR))}})
		}
		t.Rows = append(t.Rows, b.unplanned(d, plan)...)
		if len(t.Rows) > 0 {
			blocks = append(blocks, t)
			blocks = append(blocks, b.timed(d, plan)...)
		}
	}
	return blocks
}

// unplanned are the sessions of a day that came in during the retreat.
func (b *builder) unplanned(d *session.AgendaDay, plan []session.Planned) (rows []doc.Row) {
	for _, p := range b.r.Programme(d.ID) {
		if !slices.ContainsFunc(plan, func(o session.Planned) bool { return o.Slot == p.Slot }) {
			rows = append(rows, doc.Row{Cells: []doc.Cell{
				{Text: doc.T(b.w.Agenda.Replan.Added), Tone: doc.Warn, Align: doc.Center, Dir: b.base()},
				b.actual(d, p.Slot), b.cell(b.one(p.Slot.TitleFR, p.Slot.TitleAR)),
			}})
		}
	}
	return rows
}

// dayTitle is such as: Jour 2, jeudi 10 décembre 2026.
func (b *builder) dayTitle(d *session.AgendaDay) string {
	title := fmt.Sprintf(b.w.Words.Day, d.Number)
	switch d.Number {
	case 0:
		title = b.w.Words.Eve
	case 4:
		title = b.w.Words.DayAfter
	}
	if d.Date != "" {
		title += b.w.Words.Comma + b.date(d.Date)
	}
	return title
}

// hours are written from left to right in both directions.
func hours(from, to session.Minutes) doc.Cell {
	return doc.Cell{Text: doc.T(from.String() + "-" + to.String()), Dir: doc.LTR, Align: doc.Center}
}

// planned lays a day as it was before the adjustments: with the sessions that were
// dropped, and with the first length of those that were changed.
func (b *builder) planned(d *session.AgendaDay) []session.Planned {
	first := map[session.ID]session.Minutes{}
	slots := slices.Clone(b.r.Slots())
	for _, a := range b.r.Adjustments() {
		from, _, ok := a.Lengths()
		s, isSlot := b.r.Item(a.Slot).(*session.Slot)
		if _, known := first[a.Slot]; !ok || !isSlot || known {
			continue
		}
		first[a.Slot] = from
		if s.Gone && from > 0 {
			slots = append(slots, s)
		}
	}
	slices.SortStableFunc(slots, func(x, y *session.Slot) int { return cmp.Or(cmp.Compare(x.Pos, y.Pos), x.ID.Compare(y.ID)) })
	var plan []session.Planned
	at := session.Minutes(-1)
	for _, s := range slots {
		if length, changed := first[s.ID]; s.Day != d.ID || changed && length == 0 {
			continue // it came in during the retreat: the plan did not know it
		}
		p := session.Planned{Slot: s, Start: at}
		if s.Anchored || at < 0 {
			p.Start = s.Start
		}
		length, changed := first[s.ID]
		if !changed {
			length = s.Length
		}
		p.End = p.Start + length
		at = p.End
		plan = append(plan, p)
	}
	return plan
}

// actual is when a session was held, as far as it was timed on its day.
func (b *builder) actual(d *session.AgendaDay, s *session.Slot) doc.Cell {
	if s.Gone {
		return doc.Cell{Text: doc.T(b.t.WentOut), Tone: doc.Warn, Align: doc.Center, Dir: b.base()}
	}
	began, ok := b.on(d, s.Began)
	if !ok {
		return figure("—")
	}
	text := began.String() + "-"
	if ended, ok := b.on(d, s.Ended); ok {
		text += ended.String()
	}
	return doc.Cell{Text: doc.T(text), Dir: doc.LTR, Align: doc.Center}
}

// on is the hour of a moment if it fell on a day; what did not was a rehearsal.
func (b *builder) on(d *session.AgendaDay, ms int64) (session.Minutes, bool) {
	t := time.UnixMilli(ms).In(b.o.Place)
	return session.MinutesOf(t), ms > 0 && session.DateOf(t) == d.Date
}

func (b *builder) adjustments() []doc.Block {
	t := doc.Table{
		Caption: b.t.Adjustments, Cols: doc.Cols(2, 1, 4, 2.4, 4),
		Head: heads(b.t.Date, b.t.At, b.t.Session, b.t.Effect, b.t.Why), Small: true,
	}
	for _, a := range b.r.Adjustments() {
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			{Text: doc.T(b.date(a.Date)), Dir: b.base()},
			{Text: doc.T(a.At.String()), Dir: doc.LTR},
			b.cell(b.adjusted(a)), b.effect(a), b.cell(a.Why),
		}})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []doc.Block{t}
}

// adjusted is what an adjustment was made to, in the document's language if possible.
func (b *builder) adjusted(a *session.Adjustment) string {
	if s, ok := b.r.Item(a.Slot).(*session.Slot); ok && (a.What == s.TitleFR || a.What == s.TitleAR || a.What == "") {
		return b.one(s.TitleFR, s.TitleAR)
	}
	return a.What
}

// effect is what an adjustment did, in the document's language.
func (b *builder) effect(a *session.Adjustment) doc.Cell {
	w, e := &b.w.Agenda, a.Reads()
	text := ""
	switch e.Kind {
	case session.EffectLength:
		text = fmt.Sprintf(b.t.Lengths, e.From, e.To)
	case session.EffectOut:
		text = b.t.WentOut
	case session.EffectIn:
		text = fmt.Sprintf("%s, %d %s", w.Replan.Added, e.To, w.Minute)
	case session.EffectSplit:
		text = fmt.Sprintf("%s, %d + %d %s", w.Replan.Divided, e.To, e.Rest, w.Minute)
	case session.EffectHour:
		text = fmt.Sprintf(b.t.RunSheet.Hours, e.To, e.From)
	case session.EffectDay:
		text = fmt.Sprintf(w.Replan.Moved, e.Day)
	case session.EffectField:
		text = fmt.Sprintf(w.Replan.Written, b.w.Fields["slot."+e.Field])
	case session.EffectSaid:
		return b.cell(a.Effect)
	}
	return doc.Cell{Text: doc.T(text), Dir: b.base()}
}

// dayNumbered is a day of the agenda, nil when there is none.
func (b *builder) dayNumbered(n int) *session.AgendaDay {
	for _, d := range b.r.Days() {
		if d.Number == n {
			return d
		}
	}
	return nil
}
