package report

import (
	"fmt"
	"io"
	"strings"

	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/report/pptx"
)

// Slides is the format in which the draft of the plan is presented.
const Slides = "pptx"

// WriteSlides writes the presentation of the plan: what it aims at, its axes, a slide for
// each objective, when, with what, and what comes next.
func WriteSlides(w io.Writer, r *session.Retreat, o Options) error {
	if err := pptx.Write(w, Presentation(r, o)); err != nil {
		return fmt.Errorf("write the slides of the plan: %w", err)
	}
	return nil
}

// Presentation is the tree of the slides of the plan: every heading begins a slide.
func Presentation(r *session.Retreat, o Options) *doc.Doc {
	o.Document = Plan
	b := newBuilder(r, o.complete())
	d := &doc.Doc{Meta: b.meta()}
	d.Sections = []doc.Section{{Cover: true, Blocks: b.cover()}, {Blocks: join(b.vision(), b.axisSlide(), b.objectiveSlides(), b.calendarSlide(), b.means(), b.steps())}}
	return b.finished(d)
}

// axisSlide lists the axes with the change that each is for.
func (b *builder) axisSlide() []doc.Block {
	var list doc.List
	for _, a := range b.r.Axes() {
		name := b.one(a.NameFR, a.NameAR)
		words := b.said(name)
		words.Bold = true
		list.Items = append(list.Items, doc.Item{Text: doc.Inlines{tag(a.Short), {Text: "  "}, words}, Dir: b.dir(name)})
		if change := brief(b.one(a.ChangeFR, a.ChangeAR), 160); change != "" {
			list.Items = append(list.Items, doc.Item{Text: doc.Inlines{b.said(change)}, Level: 1, Dir: b.dir(change)})
		}
	}
	if len(list.Items) == 0 {
		return nil
	}
	return b.chapter(1, "axes", b.t.Axes, list)
}

// objectiveSlides give each objective a slide: its words, what it is measured by, who
// answers for it and what is done for it.
func (b *builder) objectiveSlides() []doc.Block {
	var blocks []doc.Block
	for _, group := range b.byAxis(b.r.Objectives()) {
		for _, o := range group.objectives {
			title := ""
			if group.axis != nil {
				title = brief(b.one(group.axis.NameFR, group.axis.NameAR), 60)
			}
			text := b.one(o.TextFR, o.TextAR)
			words := b.said(text)
			words.Bold = true
			blocks = append(blocks, b.titled(2, o.Short, title), doc.Para{Text: doc.Inlines{words}, Dir: b.dir(text)}, b.measuredBy(o))
		}
	}
	return blocks
}

// measuredBy are the facts of an objective, and its measures.
func (b *builder) measuredBy(o *session.Objective) doc.List {
	list := doc.List{Dir: b.base()}
	fact := func(name, value string) {
		if !blank(value) {
			said := b.said(value)
			said.Dir = b.dir(value)
			list.Items = append(list.Items, doc.Item{Text: doc.Inlines{{Text: name + b.t.Colon, Bold: true}, said}, Dir: b.base()})
		}
	}
	fact(b.t.Indicator, o.Indicator)
	fact(b.t.Baseline, b.baseline(o))
	fact(b.t.Target, strings.Trim(b.quantity(o.Target, o.Unit)+b.w.Words.Comma+b.dayOf(o.Deadline), ",، "))
	fact(b.t.Owner, o.Owner)
	for _, m := range b.r.MeasuresOf(o.ID) {
		text := brief(b.one(m.TextFR, m.TextAR), 90)
		list.Items = append(list.Items, doc.Item{Text: doc.Inlines{tag(m.Short), {Text: "  "}, b.said(text)}, Level: 1, Dir: b.dir(text)})
	}
	return list
}

// calendarSlide is the timeline of the measures.
func (b *builder) calendarSlide() []doc.Block {
	for _, block := range b.measures() {
		if g, ok := block.(doc.Gantt); ok {
			return b.chapter(1, "calendrier", b.t.Calendar, g)
		}
	}
	return nil
}

// costs draws what the axes cost, by year.
func (b *builder) costs() []doc.Block {
	w := b.w.Plan
	c := doc.BarChart{ID: "ressources-f", Caption: w.Parts["means"], Head: b.t.Axes, Unit: w.Currency, Series: []doc.Series{{Name: w.Sum}}}
	for _, m := range b.r.Means() {
		if m.Cost == 0 {
			continue
		}
		name := w.Without
		if a, ok := b.live(m.Axis).(*session.Axis); ok {
			name = a.Short + " " + brief(b.one(a.NameFR, a.NameAR), 50)
		}
		c.Bars = append(c.Bars, doc.Bar{Label: name, Values: []float64{float64(m.Cost)}})
	}
	if len(c.Bars) < 2 {
		return nil // one bar compares nothing
	}
	return []doc.Block{b.told(c)}
}
