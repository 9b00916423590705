package report

import (
	"fmt"
	"strings"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report/doc"
)

// heard says who was heard before the retreat, in numbers by category, and what was read.
// No interview stands there by itself.
func (b *builder) heard() []doc.Block {
	w := b.w.Dossier
	t := doc.Table{Cols: doc.Cols(4, 1.5, 1.5), Head: heads("", w.Target, w.Held)}
	t.Cols[2].People = true
	held := 0
	for _, h := range b.r.Coverage() {
		if h.Target+h.Planned == 0 {
			continue
		}
		held += h.Held
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			{Text: doc.T(b.w.Ideas.Perspectives[string(h.Category)]), Dir: b.base()}, count(h.Target), count(h.Held),
		}})
	}
	var blocks []doc.Block
	if len(t.Rows) > 0 {
		blocks = append(blocks, doc.Para{Text: doc.T(b.plural(w.Heard, held)), Dir: b.base()}, t)
	}
	return b.chapter(1, "entendus", w.Method, join(blocks, b.readings())...)
}

// readings lists the documents that were read. Who wrote them and where they are kept is
// for the house.
func (b *builder) readings() []doc.Block {
	w := b.w.Dossier
	t := doc.Table{Cols: doc.Cols(1.3, 7, 2), Head: heads("", b.w.Fields["document.title_"+b.side()], b.w.Fields["document.year"])}
	house := b.o.Highest >= privacy.Confidential
	if house {
		t.Cols, t.Head = doc.Cols(1.3, 5, 1.6, 2, 2.2), append(t.Head, heads(b.w.Fields["document.issued_by"], b.w.Fields["document.where"])...)
	}
	for _, d := range b.r.Documents() {
		if d.Status != session.DocumentRead {
			continue
		}
		cells := []doc.Cell{short(d.Short), b.both(b.wording(d)), b.cell(d.Year)}
		if house {
			cells = append(cells, b.cell(d.IssuedBy), b.cell(d.Kept))
		}
		t.Rows = append(t.Rows, doc.Row{Class: doc.Class(b.guard.Class(d)), Cells: cells})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	t.Caption = w.Read
	return []doc.Block{doc.Para{Text: doc.T(b.plural(w.Sentence, len(t.Rows))), Dir: b.base()}, t}
}

// voices are the summaries of the focus groups that may be told. A small group is said to
// be small and no more.
func (b *builder) voices() []doc.Block {
	w := b.w.Dossier
	t := doc.Table{Cols: doc.Cols(1.3, 3, 1.3, 6), Head: heads("", b.w.Fields["focusgroup.public_"+b.side()], w.Size, b.w.Fields["focusgroup.synthesis_"+b.side()])}
	t.Cols[2].People = true
	for _, g := range b.r.FocusGroups() {
		if g.Status != session.HearingHeld || blank(g.SynthesisFR+g.SynthesisAR) {
			continue
		}
		size := figure(fmt.Sprintf(w.Fewer, session.SmallestGroup))
		public := b.both(g.PublicFR, g.PublicAR)
		if !g.Small() {
			size = count(g.Size)
			if b.o.Highest >= privacy.Confidential && g.Composition != "" {
				public.Below = append(public.Below, doc.Para{Text: doc.Inlines{b.said(g.Composition)}, Dir: b.dir(g.Composition)})
			}
		}
		t.Rows = append(t.Rows, doc.Row{Class: doc.Class(b.guard.Class(g)), Cells: []doc.Cell{
			short(g.Short), public, size, b.both(g.SynthesisFR, g.SynthesisAR),
		}})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return b.chapter(1, "voix", w.Voices, t)
}

// drawnFrom is where a finding was read or heard, as far as the document's readers may know.
func (b *builder) drawnFrom(f *session.Finding) doc.Cell {
	w := b.w.Dossier
	var text doc.Inlines
	switch e := b.live(f.Origin).(type) {
	case *session.Document:
		text = append(text, doc.Span{Text: e.Short, Dir: doc.LTR})
	case *session.Interview:
		text = append(text, doc.Span{Text: w.Interview})
	case *session.FocusGroup:
		text = append(text, doc.Span{Text: w.FocusGroup})
	}
	if b.o.Highest >= privacy.Confidential {
		for _, s := range []string{f.Source, f.Page} {
			if s != "" && len(text) > 0 {
				text = append(text, doc.Span{Text: b.w.Words.Comma})
			}
			if s != "" {
				text = append(text, b.said(s))
			}
		}
	}
	return doc.Cell{Text: text, Dir: b.base()}
}

// populations are those for whom the plan is, with the criteria that tell figures apart.
func (b *builder) populations() []doc.Block {
	w := b.w.Dossier
	t := doc.Table{Cols: doc.Cols(4, 4, 3), Head: heads(w.People, w.By, b.w.Fields["population.figure"])}
	t.Cols[2].People = true
	for _, p := range b.r.Populations() {
		list := func(s string) string { return strings.ReplaceAll(s, "\n", b.w.Words.Comma) }
		t.Rows = append(t.Rows, doc.Row{Class: doc.Class(b.guard.Class(p)), Cells: []doc.Cell{
			b.both(b.wording(p)), b.cell(list(b.one(p.ByFR, p.ByAR))), b.cell(p.Figure),
		}})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return b.chapter(2, "populations", w.People, t)
}

// partners are the bodies with which the organisation works.
func (b *builder) partners() []doc.Block {
	w := b.w.Dossier
	t := doc.Table{Cols: doc.Cols(5, 1.6, 2, 4), Head: heads(w.Partner, b.w.Fields["partner.letters"], b.w.Fields["partner.kind"], b.w.Fields["partner.role_"+b.side()])}
	for _, p := range b.r.Partners() {
		t.Rows = append(t.Rows, doc.Row{Class: doc.Class(b.guard.Class(p)), Cells: []doc.Cell{
			b.both(b.wording(p)), b.cell(p.Letters), {Text: doc.T(w.Partners[string(p.Kind)]), Dir: b.base()}, b.cell(b.one(p.RoleFR, p.RoleAR)),
		}})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return b.chapter(2, "partenaires", w.Partner, t)
}

// acronyms explain the letters that stand in the document's retreat.
func (b *builder) acronyms() []doc.Block {
	t := doc.Table{Cols: doc.Cols(2, 9), Head: heads(b.w.Fields["acronym.letters"], b.w.Fields["acronym.name_"+b.side()])}
	for _, l := range b.r.Acronyms() {
		if l.Defined() {
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{Text: doc.Inlines{tag(l.Letters)}}, b.both(l.NameFR, l.NameAR)}})
		}
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return b.chapter(2, "sigles", b.w.Dossier.Acronyms, t)
}
