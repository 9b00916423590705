package report

import (
	"fmt"
	"strings"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report/doc"
)

// dataSheet is one page about the data that the file holds: for what, about whom, which,
// for how long, for whom and how they are protected. What it counts is counted in the
// file; what the law asks for besides is left to the association.
func (b *builder) dataSheet() []doc.Section {
	w := b.w.Issue.Sheet
	org := b.r.Profile().Organisation
	if org == "" {
		org = w.Organisation
	}
	s := b.sheet(w.Controller, org)
	s.table.Small = true
	for _, line := range w.Purposes {
		s.words(w.Purpose, line)
	}
	s.words(w.Basis, w.BasisSays)
	for _, line := range b.concerned() {
		s.words(w.Concerned, line)
	}
	s.words(w.Never, w.NeverSays)
	s.words(w.Retention, b.retention())
	for _, line := range w.ReceiverSays {
		s.words(w.Recipients, line)
	}
	for _, line := range w.SecuritySays {
		s.words(w.Security, line)
	}
	s.words(w.Rights, fmt.Sprintf(w.RightsSay, org))
	s.words(w.Transfers, w.TransfersSay)
	s.words(w.Declaration, w.DeclareSays)
	return []doc.Section{{Blocks: []doc.Block{
		doc.Heading{Level: 1, ID: "traitement", Text: doc.T(w.Title), Dir: b.base()},
		doc.Para{Style: doc.Note, Text: doc.T(w.About), Dir: b.base()},
		s.table, b.categoryTable(),
		doc.Para{Style: doc.Note, Text: doc.T(w.Legend), Dir: b.base()},
	}}}
}

// words adds a sentence of ours under a label.
func (s *sheet) words(label, text string) {
	s.cells(label, doc.Cell{Text: doc.T(text), Dir: s.b.base()})
}

// concerned counts people: those enrolled, and those who were heard before.
func (b *builder) concerned() []string {
	w := b.w.Issue.Sheet
	all := []string{b.plural(w.PeopleCount, len(b.r.People()))}
	if n := len(b.r.Interviews()); n > 0 {
		all = append(all, b.plural(w.HearingCount, n))
	}
	if n := len(b.r.FocusGroups()); n > 0 {
		all = append(all, b.plural(w.GroupCount, n))
	}
	return all
}

// retention tells until when personal data is kept, and that it is over when the file has
// been worked in since.
func (b *builder) retention() string {
	p, w := b.r.Profile(), b.w.Issue.Sheet
	months := p.Retention
	if months == 0 {
		months = session.RetentionMonths
	}
	due, known := p.PurgeDue()
	switch {
	case !known:
		return fmt.Sprintf(w.RetentionRuns, months)
	case b.r.PurgeOverdue(b.last):
		return fmt.Sprintf(w.Overdue, b.dayOf(due))
	}
	return fmt.Sprintf(w.RetentionDue, months, b.dayOf(p.Validated), b.dayOf(due))
}

// category is what the file holds of one type of item that is not for everybody.
type category struct {
	count int // the most items that have one of its fields
	class privacy.Class
	goes  bool // some of it is erased in time
}

// categories counts what documents for everybody leave out, by type of item.
func (b *builder) categories() map[string]*category {
	by := map[string]*category{}
	of := func(typ string) *category {
		if by[typ] == nil {
			by[typ] = &category{}
		}
		return by[typ]
	}
	for _, h := range Held(b.r, privacy.Internal) {
		_, field, isField := strings.Cut(h.Label, ".")
		c := of(h.Type())
		c.class = max(c.class, h.Class)
		if !isField { // one item, held back as a whole
			c.count++
			continue
		}
		c.count = max(c.count, h.Count)
		if t := session.TypeNamed(h.Type()); t != nil {
			c.goes = c.goes || t.Field(field).Purge
		}
	}
	return by
}

// categoryTable says of each type how many entries, of which class, and whether they go.
func (b *builder) categoryTable() doc.Block {
	w, by := b.w.Issue.Sheet, b.categories()
	if len(by) == 0 {
		return doc.Para{Text: doc.T(w.NothingHeld), Dir: b.base()}
	}
	t := doc.Table{
		ID: "categories-t", Caption: w.Categories, Small: true, Head: heads(w.Category, w.Entries, w.Class, w.Kept),
		Cols: []doc.Col{{Weight: 5}, {Weight: 1.2, Align: doc.Center}, {Weight: 1.2, Align: doc.Center}, {Weight: 3}},
	}
	for _, typ := range session.Schema() {
		c := by[typ.Name]
		if c == nil {
			continue
		}
		kept := w.Stays
		if c.goes {
			kept = w.Goes
		}
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			{Text: doc.T(named(w.Kinds, typ.Name)), Dir: b.base()}, count(c.count), figure(c.class.String()), {Text: doc.T(kept), Dir: b.base()},
		}})
	}
	return t
}
