package report

import (
	"fmt"
	"slices"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report/doc"
)

// roadmap is what the organisation receives before the three days: the mandate, the work,
// what was established, who comes, the agenda with its sheets, the rules, what may go
// wrong. What is missing stands at the front, and a chapter without anything in it is left
// out.
func (b *builder) roadmap() []doc.Section {
	w := &b.w.Roadmap
	sections := []doc.Section{
		{Cover: true, Blocks: b.cover()},
		{Blocks: append(b.missing(), doc.TOC{Depth: 1})},
	}
	add := func(landscape bool, blocks []doc.Block) {
		if len(blocks) > 0 {
			sections = append(sections, doc.Section{Landscape: landscape, Blocks: blocks})
		}
	}
	add(false, b.chapter(1, "mandat", w.Chapters[0], b.mandate()...))
	add(true, b.chapter(1, "plan-de-travail", w.Chapters[1], b.below(b.workPlan(1))...))
	add(false, b.chapter(1, "analyse", w.Chapters[2], join(b.below(b.heard()), b.below(b.findings()), b.below(b.voices()), b.populations())...))
	add(false, b.chapter(1, "participants", w.Chapters[3], b.whoComes()...))
	add(false, b.chapter(1, "agenda", w.Chapters[4], b.agendaTables()...))
	add(true, b.chapter(1, "fiches", w.Chapters[5], b.sessionSheets()...))
	add(false, b.chapter(1, "regles", w.Chapters[6], b.houseRules()...))
	add(false, join(b.chapter(1, "risques", w.Chapters[7], b.whatMayGoWrong()...), b.chapter(1, "annexes", b.t.Annexes, join(b.papersByDay(), b.guides(), b.partners(), b.acronyms())...)))
	return sections
}

// below is a chapter without its heading, to stand under another one.
func (b *builder) below(blocks []doc.Block) []doc.Block {
	if len(blocks) == 0 {
		return nil
	}
	return blocks[1:]
}

// mandate is what the retreat may decide, and what it is for.
func (b *builder) mandate() []doc.Block {
	p := b.r.Profile()
	blocks := b.prose(p.Mandate)
	t := doc.Table{Cols: doc.Cols(1, 7, 2.5), Head: heads("", b.w.Prepare.Parts["aims"], b.w.Fields["aim.links"])}
	for _, a := range b.r.Aims() {
		var from doc.Inlines
		for _, id := range b.r.Linked(a.Links) {
			if f, ok := b.r.Item(id).(*session.Finding); ok && f.Class() <= b.o.Highest {
				if len(from) > 0 {
					from = append(from, doc.Span{Text: "  "})
				}
				from = append(from, tag(f.Short))
			}
		}
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{short(a.Short), b.both(a.TextFR, a.TextAR), {Text: from, Dir: b.base()}}})
	}
	if len(t.Rows) > 0 {
		blocks = append(blocks, b.chapter(2, "objectifs-retraite", b.w.Prepare.Parts["aims"], t)...)
	}
	return blocks
}

// whoComes counts who is expected, by college, and says how the room decides.
func (b *builder) whoComes() []doc.Block {
	w := &b.w.Roadmap
	p := b.r.Profile()
	var blocks []doc.Block
	enrolled := b.r.Enrolled()
	if len(enrolled) > 0 {
		t := doc.Table{People: true, Cols: doc.Cols(5, 2), Head: heads(b.w.Fields["person.college"], w.People)}
		for _, college := range sorted(enrolled) {
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{Text: doc.T(b.collegeIn(college)), Dir: b.base()}, count(enrolled[college])}})
		}
		blocks = append(blocks, t)
	} else if p.Expected > 0 {
		blocks = append(blocks, doc.Para{Text: doc.T(fmt.Sprintf(w.Expected, p.Expected)), Dir: b.base()})
	}
	if p.Quorum > 0 {
		blocks = append(blocks, doc.Para{Text: doc.T(fmt.Sprintf(w.Quorum, p.Quorum, p.BoardSize)), Dir: b.base()})
	}
	return append(blocks, b.chapter(2, "decision", w.Deciding, b.bullets(w.Rules))...)
}

// agendaTables is the agenda, a table for each day, in both languages.
func (b *builder) agendaTables() []doc.Block {
	var blocks []doc.Block
	for _, d := range b.r.Days() {
		t := doc.Table{Cols: []doc.Col{{Weight: 2, Align: doc.Center}, {Weight: 1, Align: doc.Center}, {Weight: 8}}, Head: heads(b.t.At, b.w.Agenda.Minute, b.t.Session)}
		for _, p := range b.r.Programme(d.ID) {
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{hours(p.Start, p.End), count(int(p.Slot.Length)), b.both(p.Slot.TitleFR, p.Slot.TitleAR)}})
		}
		var day []doc.Block
		if len(t.Rows) > 0 {
			day = append(day, t)
		}
		if tasks := lines(d.Tasks); len(tasks) > 0 {
			day = append(day, b.bullets(tasks))
		}
		blocks = append(blocks, b.chapter(2, "agenda-"+d.Short, b.dayTitle(d), day...)...)
	}
	return blocks
}

// sessionSheets are the sessions with their technique, and the material of each day.
func (b *builder) sessionSheets() []doc.Block {
	var blocks []doc.Block
	for _, d := range b.r.Days() {
		if programme := b.programme(d); len(programme) > 0 {
			blocks = append(blocks, b.heading(2, "fiches-"+d.Short, b.dayTitle(d)))
			for _, block := range programme {
				if h, ok := block.(doc.Heading); ok {
					h.Level = 3
					block = h
				}
				blocks = append(blocks, block)
			}
		}
	}
	return blocks
}

// houseRules are the ground rules, and what is done for secrecy and access.
func (b *builder) houseRules() []doc.Block {
	w := &b.w.Roadmap
	p := b.r.Profile()
	var blocks []doc.Block
	if rules := lines(b.one(p.RulesFR, p.RulesAR)); len(rules) > 0 {
		blocks = b.chapter(2, "jeu", b.t.GroundRules, b.bullets(rules))
	}
	blocks = append(blocks, b.chapter(2, "confidentialite", w.Secrecy, b.bullets(w.SecrecyRules))...)
	blocks = append(blocks, b.chapter(2, "accessibilite", w.Access, b.bullets(w.AccessRules))...)
	if needs := b.needs(); b.names() && len(needs) > 0 {
		blocks = append(blocks, b.below(needs)...)
	}
	return blocks
}

// whatMayGoWrong are the points of the calendar, then the plans for the day when something
// goes wrong, which only those inside may read.
func (b *builder) whatMayGoWrong() []doc.Block {
	blocks := b.chapter(2, "vigilance", b.w.Roadmap.Watch, b.bullets(b.vigilance()))
	if cases := lines(b.r.Profile().PlanB); len(cases) > 0 && b.o.Highest >= privacy.Confidential {
		list := b.bullets(cases)
		list.Class = doc.C2
		blocks = append(blocks, b.chapter(2, "plans-b", b.w.Fields["retreat.plan_b"], list)...)
	}
	return blocks
}

// papersByDay lists what is printed for each day, and by which command.
func (b *builder) papersByDay() []doc.Block {
	t := doc.Table{Cols: doc.Cols(1, 9), Head: heads("", b.w.Roadmap.Papers)}
	for day := 1; day <= 3; day++ {
		if !slices.ContainsFunc(b.r.Days(), func(d *session.AgendaDay) bool { return d.Number == day }) {
			continue
		}
		c := doc.Cell{Dir: b.base()}
		for i, d := range Kit(b.r, day) {
			if name := doc.T(b.w.Deliverables.Document(string(d))); i == 0 {
				c.Text = name
			} else {
				c.Below = append(c.Below, doc.Para{Text: name, Dir: b.base()})
			}
		}
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{Text: doc.Inlines{tag(fmt.Sprintf("J%d", day))}}, c}})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	how := doc.Para{Text: doc.T(b.w.Roadmap.Printing), Dir: b.base()}
	return b.chapter(2, "papiers", b.w.Roadmap.Papers, how, t)
}
