package report

import (
	"fmt"
	"slices"
	"strconv"

	"halqa/session"
	"halqa/session/report/doc"
)

// risks are what may keep the plan from its changes: the heaviest first, then what the
// objectives take for granted, then what makes people open the plan again.
func (b *builder) risks() []doc.Block {
	w, f := b.w.Plan, b.w.Fields
	t := doc.Table{
		ID: "risques-t", Caption: w.Parts["risks"], Small: true, Cols: doc.Cols(1, 3.2, 0.8, 1.4, 2.5, 2.5, 1.8),
		Head: heads("", w.Parts["risks"], f["risk.axis"], f["risk.probability"]+" × "+f["risk.impact"], f["risk.sign_"+b.side()], f["risk.response_"+b.side()], b.t.Owner),
	}
	risks := slices.Clone(b.r.Risks())
	slices.SortStableFunc(risks, func(x, y *session.Hazard) int { return y.Weight() - x.Weight() })
	for _, k := range risks {
		weight := ""
		if k.Weight() > 0 {
			weight = fmt.Sprintf("%d × %d = %d", k.Probability, k.Impact, k.Weight())
		}
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			short(k.Short), b.both(k.TextFR, k.TextAR), b.axisTag(k.Axis), figure(weight), b.cell(b.one(k.SignFR, k.SignAR)),
			b.cell(b.one(k.ResponseFR, k.ResponseAR)), b.cell(k.Owner),
		}})
	}
	var blocks []doc.Block
	if len(t.Rows) > 0 {
		blocks = append(blocks, t)
	}
	var assumed doc.List
	for _, o := range b.r.Objectives() {
		for _, line := range o.Takes() {
			assumed.Items = append(assumed.Items, doc.Item{Text: doc.Inlines{tag(o.Short), {Text: "  "}, b.said(line)}, Dir: b.dir(line)})
		}
	}
	if len(assumed.Items) > 0 {
		blocks = append(blocks, b.chapter(2, "hypotheses", b.t.Assumptions, assumed)...)
	}
	blocks = append(blocks, b.triggers()...)
	return b.chapter(1, "risques", w.Parts["risks"], blocks...)
}

func (b *builder) triggers() []doc.Block {
	f := b.w.Fields
	t := doc.Table{
		Caption: b.w.Plan.Parts["triggers"], Small: true, Cols: doc.Cols(1, 4, 0.8, 2, 3.4),
		Head: heads("", b.w.Plan.Parts["triggers"], f["trigger.axis"], f["trigger.owner"], f["trigger.action_"+b.side()]),
	}
	for _, g := range b.r.Triggers() {
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			short(g.Short), b.both(g.TextFR, g.TextAR), b.axisTag(g.Axis), b.cell(g.Owner), b.cell(b.one(g.ActionFR, g.ActionAR)),
		}})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return b.chapter(2, "declencheurs", b.w.Plan.Parts["triggers"], t)
}

// axisTag holds the number of an axis, nothing for none.
func (b *builder) axisTag(id session.ID) doc.Cell {
	if a, ok := b.live(id).(*session.Axis); ok {
		return short(a.Short)
	}
	return doc.Cell{}
}

// monitoring is one row for every objective. What is missing is marked, and counted under
// the table.
func (b *builder) monitoring() []doc.Block {
	t := doc.Table{
		ID: "suivi-t", Caption: b.w.Plan.Parts["monitoring"], Cols: doc.Cols(0.9, 4, 1.8, 3, 2.2),
		Head: heads("", b.t.Indicator, b.t.Frequency, b.t.Source, b.t.Owner),
	}
	missing := 0
	for _, row := range b.r.Monitoring() {
		missing += row.Missing()
		cells := []doc.Cell{short(row.Objective.Short)}
		for _, s := range []string{row.Indicator, row.Frequency, row.Source, row.Owner} {
			cell := b.cell(s)
			if blank(s) {
				cell = doc.Cell{Text: doc.T("○"), Tone: doc.Warn, Align: doc.Center}
			}
			cells = append(cells, cell)
		}
		t.Rows = append(t.Rows, doc.Row{Cells: cells})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	note := b.w.Plan.Complete
	if missing > 0 {
		note = b.plural(b.w.Plan.Cells, missing)
	}
	return b.chapter(1, "suivi", b.w.Plan.Parts["monitoring"], t, doc.Para{Style: doc.Note, Text: doc.T(note), Dir: b.base()})
}

// framework is the framework of results: impact, effects, outputs, each with what it is
// measured by and what it takes for granted.
func (b *builder) framework() []doc.Block {
	t := doc.Table{
		ID: "resultats-t", Caption: b.w.Plan.Parts["results"], Small: true, Cols: doc.Cols(0.9, 4, 2.4, 1.2, 1.2, 2, 2.4),
		Head: heads("", b.t.Objective, b.t.Indicator, b.t.Baseline, b.t.Target, b.t.Source, b.t.Assumptions),
	}
	for _, level := range []session.Level{session.Impact, session.Effect, session.Output} {
		first := true
		for _, o := range b.r.Objectives() {
			if o.Level != level {
				continue
			}
			if first {
				band := doc.Cell{Text: doc.B(b.w.Plan.Levels[string(level)]), Span: 7, Tone: doc.Band, Dir: b.base()}
				t.Rows, first = append(t.Rows, doc.Row{Cells: []doc.Cell{band}}), false
			}
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
				short(o.Short), b.cell(b.one(o.TextFR, o.TextAR)), b.cell(o.Indicator), b.cell(b.baseline(o)), b.cell(b.quantity(o.Target, o.Unit)),
				b.cell(o.Verification), b.cell(o.Assumptions),
			}})
		}
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return b.chapter(2, "resultats", b.w.Plan.Parts["results"], t)
}

// advice are the recommendations. One without an addressee is advice to nobody: it stays
// in the list of what is to be completed.
func (b *builder) advice() []doc.Block {
	f := b.w.Fields
	t := doc.Table{
		ID: "recommandations-t", Caption: b.w.Plan.Parts["advice"], Cols: doc.Cols(1, 5, 2.2, 1.2, 1.8),
		Head: heads("", b.w.Plan.Parts["advice"], f["recommendation.addressee"], f["recommendation.priority"], b.t.Deadline),
	}
	for _, c := range b.r.Recommendations() {
		if blank(c.Addressee) {
			continue
		}
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			short(c.Short), b.both(c.TextFR, c.TextAR), b.cell(c.Addressee), b.cell(named(b.w.Plan.Priorities, c.Priority)), b.cell(b.dayOf(c.Deadline)),
		}})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return b.chapter(1, "recommandations", b.w.Plan.Parts["advice"], t)
}

// steps are what is done in the ninety days, the nearest first.
func (b *builder) steps() []doc.Block {
	t := doc.Table{
		ID: "90-jours-t", Caption: b.w.Plan.Parts["steps"], Cols: doc.Cols(1.1, 5, 2.2, 1.8, 1.2),
		Head: heads("", b.w.Plan.Parts["steps"], b.t.Owner, b.t.Deadline, b.t.Status),
	}
	for _, s := range b.byDeadline() {
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			short(s.Short), b.both(s.TextFR, s.TextAR), b.cell(s.Owner), b.cell(b.dayOf(s.Deadline)), b.cell(named(b.w.Plan.StepStates, s.Status)),
		}})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return b.chapter(1, "90-jours", b.w.Plan.Parts["steps"], t)
}

// byDeadline lists the steps, the nearest first and those without a date last.
func (b *builder) byDeadline() []*session.Step {
	steps := slices.Clone(b.r.Steps())
	slices.SortStableFunc(steps, func(x, y *session.Step) int {
		switch {
		case x.Deadline == y.Deadline:
			return 0
		case x.Deadline == "" || y.Deadline != "" && y.Deadline < x.Deadline:
			return 1
		}
		return -1
	})
	return steps
}

// reviews are who follows the plan up, and how often.
func (b *builder) reviews() []doc.Block {
	f := b.w.Fields
	t := doc.Table{Caption: b.w.Plan.Parts["reviews"], Cols: doc.Cols(2.4, 1.6, 5), Head: heads(f["review.body"], f["review.rhythm"], b.w.Plan.Parts["monitoring"])}
	for _, v := range b.r.Reviews() {
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{b.cell(v.Body), b.cell(v.Rhythm), b.both(v.TextFR, v.TextAR)}})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return b.chapter(1, "gouvernance", b.w.Plan.Parts["reviews"], t)
}

// contributions count what became of everything that was captured, by kind: used, merged,
// not retained. Every row and the last one add up to what was captured.
func (b *builder) contributions() []doc.Block {
	if len(b.r.Ideas()) == 0 {
		return nil
	}
	w, chain := b.w.Plan, b.r.Chain()
	t := doc.Table{
		ID: "contributions-t", Caption: b.t.Contributions,
		Cols: []doc.Col{{Weight: 3}, {Weight: 1, Align: doc.Center}, {Weight: 1, Align: doc.Center}, {Weight: 1, Align: doc.Center}, {Weight: 1, Align: doc.Center}},
		Head: heads(b.t.Nature, b.t.UsedIdeas, b.t.MergedIdeas, b.t.OtherIdeas, b.t.CapturedIdeas),
	}
	type tally struct{ used, merged, others int }
	by := map[session.IdeaKind]*tally{}
	for _, i := range b.r.Ideas() {
		n := by[i.Kind]
		if n == nil {
			n = &tally{}
			by[i.Kind] = n
		}
		switch {
		case !i.MergedInto.IsZero():
			n.merged++
		case chain.Used(i):
			n.used++
		default:
			n.others++
		}
	}
	cell := func(n int) doc.Cell { return figure(strconv.Itoa(n)) }
	for _, kind := range session.IdeaKinds() {
		if n := by[kind]; n != nil {
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
				b.cell(named(b.w.KindsOf, string(kind))), cell(n.used), cell(n.merged), cell(n.others), cell(n.used + n.merged + n.others),
			}})
		}
	}
	all := chain.Contributions()
	total := []doc.Cell{{Text: doc.B(w.Sum), Dir: b.base()}, cell(all.Used), cell(all.Merged), cell(all.NotRetained), cell(all.Captured)}
	for i := range total {
		total[i].Tone = doc.Band
	}
	t.Rows = append(t.Rows, doc.Row{Cells: total})
	return b.chapter(2, "contributions", b.t.Contributions, t)
}
