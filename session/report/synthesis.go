package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"halqa/session"
	"halqa/session/report/doc"
)

// Room on the second page of the synthesis, whose sentence at the end takes two lines.
const synthesisRoom = 12_100

// synthesis is the plan on two pages: where it leads, then how, when and with what. Each
// page says less of each thing rather than run over.
func (b *builder) synthesis() []doc.Section {
	w := b.w.Issue
	first := []doc.Block{doc.Heading{Level: 1, ID: "ou", Text: doc.T(w.Synthesis), Dir: b.base()}}
	if line := b.planPeriod(); line.Plain() != "" {
		first = append(first, doc.Para{Text: line, Dir: b.base()})
	}
	table, ok := b.digest(minutesRoom, w.MoreInPlan, b.aims)
	if !ok {
		return []doc.Section{{Blocks: append(first, doc.Para{Style: doc.Lead, Text: doc.T(b.t.Start), Dir: b.base()})}}
	}
	sections := []doc.Section{{Blocks: append(first, table)}}

	second := []doc.Block{doc.Heading{Level: 1, ID: "comment", Text: doc.T(w.How), Dir: b.base()}}
	room := synthesisRoom
	if table, ok := b.meansTable(48); ok {
		table.Small, table.Caption = true, b.w.Issue.Budget+" ("+b.w.Plan.Currency+")"
		room -= b.tableHeight(table)
		second = append(second, table)
	}
	if table, ok := b.digest(room, w.MoreInPlan, b.ways); ok {
		second = append(second, table)
	}
	if len(second) == 1 {
		return sections
	}
	note := doc.Para{Style: doc.Note, Text: doc.T(w.FullPlan), Dir: b.base()}
	return append(sections, doc.Section{Blocks: append(second, note)})
}

// planPeriod is whose plan it is, and from when to when.
func (b *builder) planPeriod() doc.Inlines {
	p := b.r.Profile()
	if p.PlanStart == "" || p.PlanEnd == "" {
		return doc.Inlines{b.inset(p.Organisation)}
	}
	runs := fmt.Sprintf(b.w.Issue.PlanRuns, b.dayOf(p.PlanStart), b.dayOf(p.PlanEnd))
	if p.Organisation == "" {
		return doc.T(runs)
	}
	return doc.Inlines{b.inset(p.Organisation), {Text: " · " + runs}}
}

// aims are the vision, the axes and what is to be reached.
func (b *builder) aims(d density) []part {
	p := b.r.Profile()
	sentence := func(fr, ar string) []row {
		words := strings.Join(lines(b.one(fr, ar)), " · ")
		if words == "" {
			return nil
		}
		return []row{{text: doc.Inlines{b.said(brief(words, 2*d.words))}, dir: b.dir(words)}}
	}
	f, side, w := b.w.Fields, b.side(), b.w.Issue
	return []part{
		{title: f["retreat.vision_"+side], rows: sentence(p.VisionFR, p.VisionAR), rank: highestRank},
		{title: f["retreat.mission_"+side], rows: sentence(p.MissionFR, p.MissionAR), rank: 1},
		{title: b.t.Axes, rows: b.axisRows(density{item: 2 * d.item}), rank: highestRank},
		{title: w.Goals, rows: b.goalRows(d), rank: 1},
	}
}

// goalRows are the objectives by axis: what is measured, from where to where, and by when.
func (b *builder) goalRows(d density) []row {
	var rows []row
	for _, group := range b.byAxis(b.r.Objectives()) {
		for _, o := range group.objectives {
			words := b.one(o.TextFR, o.TextAR)
			text := doc.Inlines{b.said(brief(words, d.item))}
			for _, more := range []string{b.path(o), b.dayOf(o.Deadline)} {
				if more != "" {
					span := b.inset(unbroken(more))
					span.Tone = doc.Muted
					text = append(text, doc.Span{Text: " · "}, span)
				}
			}
			rows = append(rows, row{ref: o.Short, text: text, dir: b.dir(words)})
		}
	}
	return rows
}

// inset is a text of people inside a line of ours, whose direction it does not take.
func (b *builder) inset(s string) doc.Span {
	span := b.said(s)
	span.Dir = b.dir(s)
	return span
}

// unbroken keeps the words of a date or a figure on one line.
func unbroken(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }

// path is where an objective starts and where it leads, such as 210 → 450.
func (b *builder) path(o *session.Objective) string {
	target := b.quantity(o.Target, o.Unit)
	if target == "" || blank(o.Baseline) {
		return target
	}
	arrow := " → "
	if b.dir(target) == doc.RTL {
		arrow = " ← " // letters mirror themselves, arrows don't
	}
	return b.quantity(o.Baseline, "") + arrow + target
}

// ways are what is done first, who answers for what, and who follows it up.
func (b *builder) ways(d density) []part {
	w := b.w.Issue
	return []part{
		{title: w.Ninety, rows: b.stepRows(d), rank: 1},
		{title: w.Who, rows: b.ownerRows(d)},
		{title: w.Reviews, rows: b.bodyRows(d)},
	}
}

func (b *builder) stepRows(d density) []row {
	var rows []row
	for _, s := range b.byDeadline() {
		words := b.one(s.TextFR, s.TextAR)
		text := doc.Inlines{}
		if s.Deadline != "" {
			text = append(text, doc.Span{Text: unbroken(b.dayOf(s.Deadline)), Bold: true, Dir: b.base()}, doc.Span{Text: " · "})
		}
		text = append(text, b.inset(brief(words, d.item)))
		if s.Owner != "" {
			owner := b.inset(s.Owner)
			owner.Tone = doc.Muted
			text = append(text, doc.Span{Text: " · "}, owner)
		}
		rows = append(rows, row{ref: s.Short, text: text, dir: b.base()})
	}
	return rows
}

// ownerRows name the roles, the one with most to answer for first, with their objectives
// and how many measures they carry.
func (b *builder) ownerRows(d density) []row {
	type load struct {
		goals    []string
		measures int
	}
	by := map[string]*load{}
	of := func(role string) *load {
		role = strings.TrimSpace(role)
		if by[role] == nil {
			by[role] = &load{}
		}
		return by[role]
	}
	for _, o := range b.r.Objectives() {
		of(o.Owner).goals = append(of(o.Owner).goals, o.Short)
	}
	for _, m := range b.r.Measures() {
		of(m.Owner).measures++
	}
	delete(by, "")
	roles := sorted(by)
	slices.SortStableFunc(roles, func(x, y string) int {
		return cmp.Or(len(by[y].goals)-len(by[x].goals), by[y].measures-by[x].measures)
	})
	var rows []row
	for _, role := range roles {
		said := b.inset(brief(role, d.item))
		said.Bold = true
		text := doc.Inlines{said}
		for i, short := range by[role].goals {
			before := b.w.Words.Comma
			if i == 0 {
				before = b.t.Colon
			}
			text = append(text, doc.Span{Text: before}, doc.Span{Text: short, Dir: doc.LTR})
		}
		if n := by[role].measures; n > 0 {
			text = append(text, doc.Span{Text: " · "}, doc.Span{Text: b.plural(b.w.Plan.MeasuresN, n), Tone: doc.Muted})
		}
		rows = append(rows, row{text: text, dir: b.base()})
	}
	return rows
}

func (b *builder) bodyRows(d density) []row {
	var rows []row
	for _, v := range b.r.Reviews() {
		text := doc.Inlines{}
		for i, s := range []string{v.Body, v.Rhythm, brief(b.one(v.TextFR, v.TextAR), d.item)} {
			if blank(s) {
				continue
			}
			if len(text) > 0 {
				text = append(text, doc.Span{Text: " · "})
			}
			span := b.inset(s)
			span.Bold = i == 0
			text = append(text, span)
		}
		if len(text) > 0 {
			rows = append(rows, row{ref: v.Short, text: text, dir: b.base()})
		}
	}
	return rows
}

// tableHeight is what a small table of a digest's page takes with its caption, in twips.
func (b *builder) tableHeight(t doc.Table) int {
	d := density{small: true, wide: b.o.Lang == "ar", tall: b.base() == doc.RTL}
	m, sum := d.metrics(), 0.0
	for _, c := range t.Cols {
		sum += c.Weight
	}
	// Every column has its 28 points before the weights share what is left of the page.
	const caption, after, page, least = 560, 200, 468.0, 28.0
	left := page - least*float64(len(t.Cols))
	all := caption + after
	for _, r := range append([]doc.Row{{Cells: t.Head}}, t.Rows...) {
		most := m.line
		for i, c := range r.Cells[:min(len(r.Cells), len(t.Cols))] {
			// The padding of a cell is ten points.
			most = max(most, m.lines(c.Text, least+left*t.Cols[i].Weight/sum-10))
		}
		all += most + m.padding + 20
	}
	return all
}
