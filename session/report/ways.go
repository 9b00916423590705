package report

import (
	"strings"

	"halqa/session"
	"halqa/session/report/doc"
)

// foreword is what the presidency says at the head of the plan, on a page of its own.
func (b *builder) foreword() []doc.Block {
	p := b.r.Profile()
	first, second := b.two(p.ForewordFR, p.ForewordAR)
	blocks := join(b.prose(first), b.prose(second))
	if len(blocks) == 0 {
		return nil
	}
	head := b.heading(1, "mot", b.w.Issue.Foreword)
	head.Unnumbered = true
	return append([]doc.Block{head}, blocks...)
}

// approach is how the plan came about: who took part, how many and when. It counts people
// and names nobody.
func (b *builder) approach() []doc.Block {
	w, r := b.w.Issue, b.r
	t := doc.Table{
		ID: "demarche-t", Caption: w.Approach, Head: heads(w.Stage, w.Number),
		Cols: []doc.Col{{Weight: 6}, {Weight: 1.4, Align: doc.Center}},
	}
	line := func(name string, n int) {
		if n > 0 {
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{Text: doc.T(name), Dir: b.base()}, count(n)}})
		}
	}
	interviews, groups, adopted := 0, 0, 0
	for _, i := range r.Interviews() {
		interviews += one(i.Status == session.HearingHeld)
	}
	for _, g := range r.FocusGroups() {
		groups += one(g.Status == session.HearingHeld)
	}
	for _, d := range r.Decisions() {
		adopted += one(d.Status == session.Adopted)
	}
	line(w.Documents, len(r.Documents()))
	line(w.Interviews, interviews)
	line(w.FocusGroups, groups)
	line(w.People, len(r.People()))
	line(w.HalfDays, len(attended(r)))
	line(w.Ideas, len(r.Ideas()))
	line(w.Polls, len(b.results()))
	line(w.Adopted, adopted)
	if len(t.Rows) == 0 {
		return nil
	}
	blocks := []doc.Block{t}
	// The chart of who came is the report's; here the figures are enough.
	if all := b.attendance(); len(all) > 0 {
		blocks = append(blocks, all[0])
	}
	return b.chapter(1, "demarche", w.Approach, blocks...)
}

func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// theory is the path of change of an axis: from what is done to what changes, and what
// that takes for granted. It is drawn from the sheets, never written twice.
func (b *builder) theory(a *session.Axis) []doc.Block {
	w := b.w.Issue
	s := b.sheet(w.Theory, a.Short)
	s.table.Head[1].Dir, s.table.Small = doc.LTR, true
	var goals []*session.Objective
	for _, o := range b.r.Objectives() {
		if o.Axis == a.ID {
			goals = append(goals, o)
		}
	}
	item := func(label, short, fr, ar string) {
		if words := b.one(fr, ar); words != "" {
			s.cells(label, doc.Cell{Text: doc.Inlines{tag(short), {Text: "  "}, b.said(brief(words, 160))}, Dir: b.dir(words)})
		}
	}
	for _, o := range goals {
		for _, m := range b.r.MeasuresOf(o.ID) {
			if m.Status != session.MeasureDropped {
				item(w.WeDo, m.Short, m.TextFR, m.TextAR)
			}
		}
	}
	for _, step := range []struct {
		label string
		level session.Level
	}{{w.WeGet, session.Output}, {w.Then, session.Effect}, {w.Towards, session.Impact}} {
		for _, o := range goals {
			if o.Level == step.level {
				item(step.label, o.Short, o.TextFR, o.TextAR)
			}
		}
	}
	// The sentence of change stands under the name of the axis already.
	for _, o := range goals {
		for _, line := range o.Takes() {
			s.cells(w.Provided, doc.Cell{Text: doc.Inlines{tag(o.Short), {Text: "  "}, b.said(line)}, Dir: b.dir(line)})
		}
	}
	return s.put(nil)
}

// untranslated lists what was said in one language only, with its words, for whoever
// translates. The box at the front counts the same items.
func (b *builder) untranslated() []doc.Block {
	t := doc.Table{
		ID: "a-traduire-t", Caption: b.t.ToTranslate, Small: true, Cols: doc.Cols(1.1, 1.8, 7),
		Head: heads("", b.t.ToTranslate, b.t.Text),
	}
	for _, g := range b.gaps() {
		e := b.live(g.Item)
		if !g.ToTranslate() || e == nil {
			continue
		}
		fr, ar := b.wording(e)
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			short(g.Short), {Text: doc.T(b.t.Lacks[string(g.Lack)]), Dir: b.base()}, b.cell(strings.TrimSpace(b.one(fr, ar))),
		}})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return b.chapter(2, "a-traduire", b.t.ToTranslate, t)
}
