package report

import (
	"fmt"
	"slices"
	"strings"

	"halqa/session/report/doc"
	"halqa/session/text/format"
)

// Clearance is what the check of a document found, and why a person let it leave.
type Clearance struct {
	Check  Check
	Reason string // in the words of a person; empty when nothing asked for it
}

// Sentence reports whether a reason says something: three words or more.
func Sentence(reason string) bool { return len(strings.Fields(reason)) >= 3 }

// cleared prints the result of the check: as the last annex where there is a table of
// contents, at the foot of every page of short documents.
func (b *builder) cleared(d *doc.Doc) {
	c := b.o.Clearance
	if c == nil {
		return
	}
	w := &b.w.Gate
	found := b.foundBy(c.Check)
	reason := b.guard.Redact(strings.Join(strings.Fields(c.Reason), " "))
	if !hasContents(d) {
		short := fmt.Sprintf(w.Short, found)
		if reason != "" {
			short += b.w.Words.Comma + brief(reason, 80)
		}
		d.Meta.Notice = strings.Trim(d.Meta.Notice+" · "+short, " ·")
		return
	}
	list := doc.List{Dir: b.base(), Items: []doc.Item{{Text: doc.T(upper(found)), Dir: b.base()}}}
	if n := len(c.Check.Held); n > 0 {
		list.Items = append(list.Items, doc.Item{Text: doc.T(b.plural(w.Held, n)), Dir: b.base()})
	}
	state := fmt.Sprintf(w.State, format.Day(b.lang, b.last.In(b.o.Place)), b.w.Deliverables.Profiles["diffusion"])
	blocks := []doc.Block{doc.Para{Text: doc.T(state), Dir: b.base()}, list}
	if reason != "" {
		blocks = append(blocks, doc.Para{Text: doc.T(fmt.Sprintf(w.Reason, reason)), Dir: b.base()})
	}
	d.Sections = append(d.Sections, doc.Section{Blocks: b.chapter(1, "controle", w.Title, blocks...)})
}

// foundBy says in numbers what a check found.
func (b *builder) foundBy(c Check) string {
	var found []string
	for _, sort := range []string{Personal, Decided, Small, Quoted} {
		if n := c.Count(sort); n > 0 {
			found = append(found, b.plural(b.w.Gate.Sorts[sort], n))
		}
	}
	if len(found) == 0 {
		return b.w.Gate.None
	}
	return strings.Join(found, b.w.Words.Comma)
}

func hasContents(d *doc.Doc) bool {
	return slices.ContainsFunc(d.Sections, func(s doc.Section) bool {
		return slices.ContainsFunc(s.Blocks, func(b doc.Block) bool { _, ok := b.(doc.TOC); return ok })
	})
}
