package report

import (
	"fmt"
	"slices"
	"strconv"

	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/text/format"
)

// plan lays the strategic plan out: what it rests on, what it aims at, how, with what, and
// who follows it up. What it comes from stands in the annexes.
func (b *builder) plan() []doc.Section {
	sections := []doc.Section{
		{Cover: true, Blocks: b.cover()},
		{Blocks: append(b.missing(), doc.TOC{Depth: 2})},
	}
	other := "ar"
	if b.lang == "ar" {
		other = "fr"
	}
	add := func(s doc.Section) {
		if len(s.Blocks) > 0 {
			sections = append(sections, s)
		}
	}
	add(doc.Section{Blocks: b.foreword()})
	if b.held() {
		sections = append(sections, b.summary(), b.in(other).summary())
	}
	add(doc.Section{Blocks: join(b.context(), b.approach(), b.heard(), b.populations(), b.findings(), b.voices(), b.analysis(), b.vision(), b.axes(), b.matrix())})
	add(doc.Section{Landscape: true, Blocks: join(b.objectives(), b.framework())})
	add(doc.Section{Blocks: b.sheets()})
	add(doc.Section{Landscape: true, Blocks: join(b.measures(), b.means())})
	add(doc.Section{Blocks: b.risks()})
	add(doc.Section{Landscape: true, Blocks: b.monitoring()})
	add(doc.Section{Blocks: join(b.reviews(), b.advice(), b.steps(), b.changes())})
	sections = append(sections, b.planAnnexes()...)
	return sections
}

// planAnnexes are what the plan comes from: what became of the ideas, the decisions, what
// was answered to those who read the draft, and the record of its validation. The first
// part that holds something carries the heading of all.
func (b *builder) planAnnexes() []doc.Section {
	treated, table := b.feedbackAnnex()
	parts := []doc.Section{
		{Blocks: join(b.contributions(), b.trace(), b.decisionsAt(2), treated)},
		{Landscape: true, Blocks: table},
		{Blocks: join(b.protocolAnnex(), b.partners(), b.acronyms(), b.untranslated())},
	}
	parts = slices.DeleteFunc(parts, func(s doc.Section) bool { return len(s.Blocks) == 0 })
	if len(parts) > 0 {
		parts[0].Blocks = b.chapter(1, "annexes", b.t.Annexes, parts[0].Blocks...)
	}
	return parts
}

// vision is the three sentences above the plan.
func (b *builder) vision() []doc.Block {
	p := b.r.Profile()
	var blocks []doc.Block
	for _, s := range []struct{ field, fr, ar string }{
		{"vision", p.VisionFR, p.VisionAR}, {"mission", p.MissionFR, p.MissionAR}, {"values", p.ValuesFR, p.ValuesAR},
	} {
		first, second := b.two(s.fr, s.ar)
		title := b.w.Fields["retreat."+s.field+"_"+b.side()]
		blocks = append(blocks, b.chapter(2, s.field, title, join(b.prose(first), b.prose(second))...)...)
	}
	return b.chapter(1, "vision-mission", b.w.Plan.Parts["vision"], blocks...)
}

// side is the ending of fields in the document's language.
func (b *builder) side() string {
	if b.lang == "ar" {
		return "ar"
	}
	return "fr"
}

// matrix says how many voices of each perspective speak in each axis, and why some are
// silent. A cell that nobody explained is marked.
func (b *builder) matrix() []doc.Block {
	axes := b.r.Axes()
	if len(axes) == 0 {
		return nil
	}
	chain := b.r.Chain()
	t := doc.Table{Caption: b.w.Plan.Parts["matrix"], Cols: doc.Cols(2.4), Head: heads("")}
	rows := map[session.Perspective][]doc.Cell{}
	var why []doc.Item
	for _, a := range axes {
		t.Cols = append(t.Cols, doc.Col{Weight: 1.4, Align: doc.Center})
		t.Head = append(t.Head, doc.Cell{Text: doc.Inlines{{Text: a.Short, Dir: doc.LTR}}})
		voices := chain.Voices(a.ID)
		for _, p := range session.Perspectives() {
			n, said := len(voices[p]), a.Silences[string(p)]
			cell := figure(voiceSign(n, said) + " " + strconv.Itoa(n))
			if n == 0 && said == "" && b.r.Retained(a) {
				cell.Tone = doc.Warn
			}
			rows[p] = append(rows[p], cell)
			if n == 0 && said != "" {
				why = append(why, doc.Item{Text: doc.Inlines{tag(a.Short), {Text: ", " + b.w.Plan.Views[string(p)] + b.t.Colon}, b.said(said)}, Dir: b.base()})
			}
		}
	}
	for _, p := range session.Perspectives() {
		name := doc.Cell{Text: doc.T(b.w.Plan.Views[string(p)]), Dir: b.base()}
		t.Rows = append(t.Rows, doc.Row{Cells: append([]doc.Cell{name}, rows[p]...)})
	}
	blocks := []doc.Block{t, doc.Para{Style: doc.Note, Text: doc.T(b.w.Plan.Legend), Dir: b.base()}}
	if len(why) > 0 {
		blocks = append(blocks, doc.List{Items: why, Dir: b.base()})
	}
	return b.chapter(2, "perspectives", b.w.Plan.Parts["matrix"], blocks...)
}

// voiceSign is the sign of a cell: full, half, empty, or empty for a reason.
func voiceSign(n int, why string) string {
	switch {
	case n >= 3:
		return "●"
	case n > 0:
		return "◐"
	case why != "":
		return "·"
	}
	return "○"
}

// measures are the plan of action: what, who, from when to when, at what cost; then the
// same as a timeline by quarters.
func (b *builder) measures() []doc.Block {
	if len(b.r.Measures()) == 0 {
		return nil
	}
	f := b.w.Fields
	t := doc.Table{
		ID: "mesures-t", Caption: b.w.Plan.Parts["measures"], Small: true, Cols: doc.Cols(1, 5, 1, 2.2, 1.2, 1.2, 1.5, 1.1),
		Head: heads("", f["measure.text_"+b.side()], b.t.Objective, b.t.Owner, f["measure.start"], f["measure.end"], f["measure.cost_mad"], f["measure.person_days"]),
	}
	quarters := b.r.Quarters()
	g := doc.Gantt{ID: "calendrier", Caption: b.t.Calendar, Head: f["measure.text_"+b.side()]}
	for _, q := range quarters {
		g.Periods = append(g.Periods, b.quarter(q))
	}
	for _, m := range b.byObjective() {
		objective := b.live(m.Objective)
		objectiveShort := ""
		if objective != nil {
			objectiveShort = session.Base(objective).Short
		}
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			short(m.Short), b.both(m.TextFR, m.TextAR), short(objectiveShort), b.cell(m.Owner), figure(b.quarter(m.Start)), figure(b.quarter(m.End)), b.amount(m.CostMAD), b.amount(m.PersonDays),
		}})
		if m.Scheduled() && len(quarters) > 0 && m.Status != session.MeasureDropped {
			g.Rows = append(g.Rows, doc.GanttRow{
				Label: m.Short + " " + brief(b.one(m.TextFR, m.TextAR), 60), Who: m.Owner, Class: doc.C1,
				From: quarters[0].Until(m.Start), To: quarters[0].Until(m.End),
			})
		}
	}
	blocks := []doc.Block{t}
	if len(g.Rows) > 0 {
		blocks = append(blocks, g)
	}
	blocks = append(blocks, b.see("objectifs-t", "ressources-t", "90-jours-t"))
	return b.chapter(1, "mesures", b.w.Plan.Parts["measures"], blocks...)
}

// byObjective lists the measures in the order of the axes and objectives.
func (b *builder) byObjective() []*session.Measure {
	var all []*session.Measure
	for _, group := range b.byAxis(b.r.Objectives()) {
		for _, o := range group.objectives {
			all = append(all, b.r.MeasuresOf(o.ID)...)
		}
	}
	for _, m := range b.r.Measures() {
		if !slices.Contains(all, m) {
			all = append(all, m) // of no objective
		}
	}
	return all
}

// quarter is a quarter as the language writes it, empty for none.
func (b *builder) quarter(q session.Quarter) string {
	year, n, ok := q.Parts()
	if !ok {
		return string(q)
	}
	return fmt.Sprintf(b.w.Plan.Quarter, n, year)
}

// amount holds a number, nothing for none.
func (b *builder) amount(n int) doc.Cell {
	if n == 0 {
		return doc.Cell{}
	}
	return doc.Cell{Text: doc.T(format.Number(int64(n))), Align: doc.End}
}

// means are what the plan costs, by axis and year.
func (b *builder) means() []doc.Block {
	t, ok := b.meansTable(200)
	if !ok {
		return nil
	}
	blocks := append([]doc.Block{t}, b.costs()...)
	return b.chapter(1, "ressources", b.w.Plan.Parts["means"], append(blocks, b.see("mesures-t"))...)
}

// meansTable holds the costs, one row for each axis, whose name takes at most so many signs.
// The sums are those of the sheets.
func (b *builder) meansTable(most int) (doc.Table, bool) {
	all := b.r.Means()
	years := map[int]int{}
	var sum session.Means
	for _, m := range all {
		for year, n := range m.Years {
			years[year] += n
		}
		sum.Cost, sum.Undated, sum.PersonDays = sum.Cost+m.Cost, sum.Undated+m.Undated, sum.PersonDays+m.PersonDays
	}
	if sum.Cost == 0 && sum.PersonDays == 0 {
		return doc.Table{}, false
	}
	w := b.w.Plan
	var columns []int
	for year := range years {
		columns = append(columns, year)
	}
	slices.Sort(columns)
	t := doc.Table{ID: "ressources-t", Caption: w.Parts["means"] + " (" + w.Currency + ")", Cols: doc.Cols(4), Head: heads(b.t.Axes)}
	for _, year := range columns {
		t.Head, t.Cols = append(t.Head, doc.Cell{Text: doc.T(strconv.Itoa(year))}), append(t.Cols, doc.Col{Weight: 1.5, Align: doc.End})
	}
	last := []string{w.Sum, b.w.Fields["measure.person_days"]}
	if sum.Undated > 0 {
		last = append([]string{w.Undated}, last...)
	}
	for _, head := range last {
		t.Head, t.Cols = append(t.Head, doc.Cell{Text: doc.T(head)}), append(t.Cols, doc.Col{Weight: 1.5, Align: doc.End})
	}
	row := func(name doc.Cell, m session.Means, tone doc.Tone) {
		name.Tone = tone
		cells := []doc.Cell{name}
		for _, year := range columns {
			cells = append(cells, b.amount(m.Years[year]))
		}
		if sum.Undated > 0 {
			cells = append(cells, b.amount(m.Undated))
		}
		cells = append(cells, b.amount(m.Cost), b.amount(m.PersonDays))
		for i := range cells {
			cells[i].Tone = tone
		}
		t.Rows = append(t.Rows, doc.Row{Cells: cells})
	}
	for _, m := range all {
		name := doc.Cell{Text: doc.T(w.Without), Dir: b.base()}
		if a, ok := b.live(m.Axis).(*session.Axis); ok {
			words := brief(b.one(a.NameFR, a.NameAR), most)
			name = doc.Cell{Text: doc.Inlines{tag(a.Short), {Text: "  "}, b.said(words)}, Dir: b.dir(words)}
		}
		row(name, m, doc.Plain)
	}
	sum.Years = years
	row(doc.Cell{Text: doc.B(w.Sum), Dir: b.base()}, sum, doc.Band)
	return t, true
}
