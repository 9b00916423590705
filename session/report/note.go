package report

import (
	"slices"

	"halqa/assets/technique"
	"halqa/session"
	"halqa/session/report/doc"
)

// proposal is the technical proposal: how the mandate is understood, the approach, the
// techniques that the agenda plans, the work, the roles and what is handed over. It is read
// before there is a contract, by people who owe no secrecy: [Options] never let more than
// what is internal into it, and what is still missing is not told to them.
func (b *builder) proposal() []doc.Section {
	w := &b.w.Note
	sections := []doc.Section{
		{Cover: true, Blocks: b.cover()},
		{Blocks: []doc.Block{doc.TOC{Depth: 1}}},
	}
	add := func(landscape bool, blocks []doc.Block) {
		if len(blocks) > 0 {
			sections = append(sections, doc.Section{Landscape: landscape, Blocks: blocks})
		}
	}
	understood := join([]doc.Block{b.bullets(w.Understanding)}, b.mandate(), b.populations())
	approach := join([]doc.Block{b.bullets(w.Approach)}, b.chapter(2, "decision", b.w.Roadmap.Deciding, b.bullets(b.w.Roadmap.Rules)))
	add(false, join(
		b.chapter(1, "mandat", w.Chapters[0], understood...), b.chapter(1, "approche", w.Chapters[1], approach...),
		b.chapter(1, "techniques", w.Chapters[2], b.techniques()...), b.chapter(1, "agenda", w.Chapters[3], b.agendaTables()...),
	))
	add(true, b.chapter(1, "plan-de-travail", w.Chapters[4], b.below(b.workPlan(1))...))
	add(false, join(
		b.chapter(1, "equipe", w.Chapters[5], b.roles()), b.chapter(1, "confidentialite", w.Chapters[6], b.care()...),
		b.chapter(1, "livrables", w.Chapters[7], b.handedOver()...),
	))
	return sections
}

// planned is a technique with the sessions that it serves.
type planned struct {
	card technique.Card
	in   []string // short ids of sessions
}

// plannedCards are the techniques of the agenda, each once, in the order of their first
// session.
func (b *builder) plannedCards() []planned {
	var all []planned
	for _, d := range b.r.Days() {
		for _, p := range b.r.Programme(d.ID) {
			card, ok := p.Slot.TechniqueCard()
			if !ok {
				continue
			}
			i := slices.IndexFunc(all, func(known planned) bool { return known.card.ID == card.ID })
			if i < 0 {
				i = len(all)
				all = append(all, planned{card: card})
			}
			all[i].in = append(all[i].in, p.Slot.Short)
		}
	}
	return all
}

// techniques tell what each technique is for and where it serves.
func (b *builder) techniques() []doc.Block {
	w := &b.w.Note
	t := doc.Table{Cols: doc.Cols(3, 6, 2), Head: heads(b.w.Agenda.Technique, w.Purpose, w.Where)}
	for _, p := range b.plannedCards() {
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			{Text: doc.B(p.card.Name.In(b.lang)), Dir: b.base()}, {Text: doc.T(p.card.Purpose.In(b.lang)), Dir: b.base()}, tags(p.in),
		}})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []doc.Block{doc.Para{Text: doc.T(w.Techniques), Dir: b.base()}, t}
}

// roles say who does what. People are none of it: a role is filled by contract.
func (b *builder) roles() doc.Block {
	w := &b.w.Note
	t := doc.Table{Cols: doc.Cols(3, 7), Head: heads(w.Role, w.Serves)}
	for _, role := range w.Roles {
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{Text: doc.B(role[0]), Dir: b.base()}, {Text: doc.T(role[1]), Dir: b.base()}}})
	}
	return t
}

// care is what is done for secrecy, for access and so that everybody is heard.
func (b *builder) care() []doc.Block {
	w := &b.w.Roadmap
	return join(
		b.chapter(2, "secret", w.Secrecy, b.bullets(w.SecrecyRules)), b.chapter(2, "accessibilite", w.Access, b.bullets(w.AccessRules)),
		b.chapter(2, "inclusion", b.w.Note.Inclusion, b.bullets(b.w.Note.InclusionHow)),
	)
}

// byPhase are the documents that each phase of the terms of reference ends with.
func byPhase(kind session.PhaseKind) []Document {
	switch kind {
	case session.BeforeRoom:
		return []Document{Mission, Roadmap}
	case session.InTheRoom:
		return []Document{Minutes}
	case session.AfterRoom:
		return []Document{Report}
	case session.FirstDraft:
		return []Document{Plan, Synthesis}
	case session.Improvement:
		return []Document{Feedback}
	case session.FinalDraft:
		return []Document{Plan, Protocol}
	}
	return nil
}

// handedOver lists the deliverables by phase, with the dates on which its work stands.
func (b *builder) handedOver() []doc.Block {
	w := &b.w.Note
	plan := b.r.WorkPlan()
	t := doc.Table{Cols: doc.Cols(3, 3, 6), Head: heads(w.Phase, b.w.Prepare.When, w.Deliverable)}
	for _, kind := range session.PhaseKinds() {
		when := ""
		for _, p := range plan.Phases {
			if p.Kind == kind {
				when = b.between(p.Dates)
			}
		}
		var names []string
		for _, d := range byPhase(kind) {
			names = append(names, b.w.Deliverables.Document(string(d)))
		}
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			{Text: doc.B(b.w.Prepare.Phases[string(kind)]), Dir: b.base()}, {Text: doc.T(when), Dir: b.base()}, b.stacked(names),
		}})
	}
	return []doc.Block{t, doc.Para{Text: doc.T(w.Formats), Dir: b.base()}}
}
