package report

import (
	"fmt"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report/doc"
)

// feedback is the table in which readers of the draft find their comments again: what
// became of each, why, and what changed in the plan.
func (b *builder) feedback() []doc.Section {
	w := b.w.Feedback.Paper
	front := []doc.Block{doc.Heading{Level: 1, ID: "retours", Text: doc.T(b.w.Deliverables.Document(string(Feedback))), Dir: b.base(), Unnumbered: true}}
	all := b.r.Comments()
	if len(all) == 0 {
		return []doc.Section{{Blocks: append(front, doc.Para{Style: doc.Lead, Text: doc.T(w.NoComments), Dir: b.base()})}}
	}
	sections := []doc.Section{
		{Blocks: append(front, b.treated(all)...)},
		{Landscape: true, Blocks: b.chapter(1, "retours-t", w.Table, b.commentTable(all))},
	}
	if details := b.commentDetails(all); len(details) > 0 {
		sections = append(sections, doc.Section{Blocks: details})
	}
	return sections
}

// treated says in numbers what became of the comments.
func (b *builder) treated(all []*session.Comment) []doc.Block {
	w := b.w.Feedback.Paper
	blocks := []doc.Block{doc.Para{Style: doc.Lead, Text: doc.T(b.plural(w.Count, len(all)) + " " + b.answered()), Dir: b.base()}}
	blocks = append(blocks, b.openComments()...)
	return append(blocks, b.commentCounts(), doc.Para{Style: doc.Note, Text: doc.T(w.Categories), Dir: b.base()})
}

// feedbackAnnex is what the plan says of the comments: numbers, and the table that needs a
// page on its side. Where they come from stays in the document about them.
func (b *builder) feedbackAnnex() (treated, table []doc.Block) {
	all := b.r.Comments()
	if len(all) == 0 {
		return nil, nil
	}
	treated = b.chapter(2, "retours", b.w.Deliverables.Document(string(Feedback)), b.treated(all)...)
	return treated, b.chapter(3, "retours-t", b.w.Feedback.Paper.Table, b.commentTable(all))
}

// answered says how many comments wait, in a sentence.
func (b *builder) answered() string {
	if n := len(b.r.OpenComments()); n > 0 {
		return b.plural(b.w.Feedback.Paper.Waiting, n)
	}
	return b.w.Feedback.Paper.AllAnswered
}

// openComments lists what stands in the way of a final version.
func (b *builder) openComments() []doc.Block {
	open := b.r.OpenComments()
	if len(open) == 0 {
		return nil
	}
	line := doc.Inlines{}
	for i, c := range open {
		if i > 0 {
			line = append(line, doc.Span{Text: b.w.Words.Comma})
		}
		line = append(line, doc.Span{Text: c.Short, Dir: doc.LTR})
	}
	return []doc.Block{doc.Callout{Tone: doc.Warn, Title: b.w.Feedback.Paper.ToAnswer, Paras: []doc.Inlines{line}, Dir: b.base()}}
}

// commentCounts counts the comments by where they come from and what became of them.
func (b *builder) commentCounts() doc.Table {
	w := b.w.Feedback
	t := doc.Table{
		ID: "retours-n", Caption: w.Paper.Counts, Cols: doc.Cols(2.4),
		Head: heads(b.w.Fields["comment.from"]),
	}
	for _, d := range session.Dispositions() {
		t.Cols = append(t.Cols, doc.Col{Weight: 1.2, Align: doc.Center})
		t.Head = append(t.Head, doc.Cell{Text: doc.T(upper(w.Dispositions[string(d)])), Dir: b.base()})
	}
	t.Cols = append(t.Cols, doc.Col{Weight: 1, Align: doc.Center})
	t.Head = append(t.Head, doc.Cell{Text: doc.T(b.t.Total), Dir: b.base()})
	for _, from := range append(session.Readers(), "") {
		row, n := doc.Row{Cells: []doc.Cell{{Text: doc.T(b.reader(from)), Dir: b.base()}}}, 0
		for _, d := range session.Dispositions() {
			here := 0
			for _, c := range b.r.Comments() {
				if c.From == from && c.Status == d {
					here++
				}
			}
			n += here
			row.Cells = append(row.Cells, count(here))
		}
		if n > 0 {
			t.Rows = append(t.Rows, doc.Row{Cells: append(row.Cells, count(n))})
		}
	}
	return t
}

// reader is what a category of readers is called.
func (b *builder) reader(from session.Reader) string {
	if word := b.w.Feedback.Readers[string(from)]; word != "" {
		return word
	}
	return b.w.Feedback.Paper.NoCategory
}

func (b *builder) commentTable(all []*session.Comment) doc.Table {
	f, w := b.w.Fields, b.w.Feedback.Paper
	t := doc.Table{
		ID: "retours-tt", Caption: b.w.Deliverables.Document(string(Feedback)), Small: true, Cols: doc.Cols(0.9, 1.5, 1.2, 3.8, 1.4, 3.4, 1.5),
		Head: heads("", f["comment.from"], f["comment.on"], f["comment.text"], f["comment.status"], f["comment.answer"], w.Changed),
	}
	for _, c := range all {
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			short(c.Short), b.commentOrigin(c), b.commentAim(c), b.commentWords(c), b.commentStatus(c), b.commentAnswer(c), b.commentChanges(c),
		}})
	}
	return t
}

// commentOrigin is the category of the reader, and the day.
func (b *builder) commentOrigin(c *session.Comment) doc.Cell {
	cell := doc.Cell{Text: doc.T(b.reader(c.From)), Dir: b.base()}
	if c.Date != "" {
		cell.Below = []doc.Para{{Text: doc.Inlines{{Text: b.shortDate(c.Date), Tone: doc.Muted}}, Dir: b.base()}}
	}
	return cell
}

// commentAim is the item of which a comment speaks, or the section.
func (b *builder) commentAim(c *session.Comment) doc.Cell {
	var cell doc.Cell
	if e := b.live(c.On); e != nil {
		cell = short(session.Base(e).Short)
		if c.Section != "" {
			cell.Below = []doc.Para{{Text: doc.Inlines{b.said(c.Section)}, Dir: b.dir(c.Section)}}
		}
		return cell
	}
	return b.cell(c.Section)
}

// commentWords are the comment itself, its nature first.
func (b *builder) commentWords(c *session.Comment) doc.Cell {
	words := b.one(b.wording(c))
	cell := b.cell(words)
	if nature := b.w.Feedback.Natures[string(c.Nature)]; nature != "" {
		cell.Below = append(cell.Below, doc.Para{Text: doc.Inlines{{Text: upper(nature), Tone: doc.Muted}}, Dir: b.base()})
	}
	if same, ok := b.live(c.SameAs).(*session.Comment); ok {
		cell.Below = append(cell.Below, doc.Para{Text: doc.Inlines{{Text: b.w.Fields["comment.same"] + " ", Tone: doc.Muted}, tag(same.Short)}, Dir: b.base()})
	}
	return cell
}

func (b *builder) commentStatus(c *session.Comment) doc.Cell {
	cell := doc.Cell{Text: doc.T(upper(b.w.Feedback.Dispositions[string(c.Status)])), Dir: b.base()}
	switch c.Status {
	case session.Received:
		cell.Tone = doc.Warn
	case session.Refused, session.Deferred:
		cell.Tone = doc.Muted
	case session.Accepted, session.Partly, session.Integrated:
		cell.Tone = doc.Good
	}
	return cell
}

// commentAnswer is the reason of a refusal before the answer. Where the comment may name
// somebody, what answers it may as well.
func (b *builder) commentAnswer(c *session.Comment) doc.Cell {
	if b.guard.Class(c) > b.o.Highest {
		return doc.Cell{}
	}
	parts := lines(c.Answer)
	if c.Status == session.Refused {
		parts = append(lines(c.Reason), parts...)
	}
	if len(parts) == 0 {
		return doc.Cell{}
	}
	cell := b.cell(parts[0])
	for _, line := range parts[1:] {
		cell.Below = append(cell.Below, doc.Para{Text: doc.Inlines{b.said(line)}, Dir: b.dir(line)})
	}
	return cell
}

// commentChanges names what changed in the plan because of a comment.
func (b *builder) commentChanges(c *session.Comment) doc.Cell {
	var shorts []string
	for _, cause := range b.r.CausedBy(c.ID) {
		if e := b.r.Item(cause.Changed); e != nil {
			shorts = append(shorts, session.Base(e).Short)
		}
	}
	return tags(shorts)
}

// commentDetails says more about where comments come from, for those who may read it.
func (b *builder) commentDetails(all []*session.Comment) []doc.Block {
	t := doc.Table{Class: doc.C2, Cols: doc.Cols(1, 2, 6), Head: heads("", b.w.Fields["comment.from"], b.w.Fields["comment.detail"])}
	for _, c := range all {
		if c.Detail != "" {
			t.Rows = append(t.Rows, doc.Row{Class: doc.C2, Cells: []doc.Cell{short(c.Short), {Text: doc.T(b.reader(c.From)), Dir: b.base()}, b.cell(c.Detail)}})
		}
	}
	if len(t.Rows) == 0 || !b.names() {
		return nil
	}
	head := doc.Heading{Level: 1, ID: "retours-d", Text: doc.T(b.w.Fields["comment.detail"]), Dir: b.base(), Class: doc.C2}
	return []doc.Block{head, t}
}

// planState says on which version of the plan a document stands: adopted, final or draft.
// modified reports that the plan is not the one that was adopted.
func (b *builder) planState() (state string, modified bool) {
	w := b.w.Feedback.Paper
	if i, ok := b.r.Integrity(); ok {
		state = fmt.Sprintf(w.AdoptedOn, b.date(i.Validation.Date)) + b.w.Words.Comma + i.Validation.Short
		return state, i.Modified()
	}
	if final := b.r.FinalEdition(); final != nil && len(b.r.Amended(final)) == 0 {
		return fmt.Sprintf(w.FinalOn, b.date(final.Date)) + b.w.Words.Comma + final.Short, false
	}
	return "", false
}

// stateOfPlan says on a cover whether the plan is a draft, final or adopted, and warns of
// one that was changed since.
func (b *builder) stateOfPlan() []doc.Block {
	state, modified := b.planState()
	if state == "" || b.o.Document == Report && !modified {
		return []doc.Block{doc.Para{Style: doc.Fact, Text: doc.T(upper(b.t.Draft)), Dir: b.base()}}
	}
	blocks := []doc.Block{doc.Para{Style: doc.Fact, Text: doc.T(upper(state)), Dir: b.base()}}
	if modified {
		blocks = append(blocks, doc.Callout{Tone: doc.Warn, Title: upper(b.t.ModifiedAfter), Dir: b.base()})
	}
	return blocks
}

// heldComments counts the comments whose words may name somebody.
func heldComments(r *session.Retreat, guard *session.Guard, highest privacy.Class) []Hold {
	n := 0
	for _, c := range r.Comments() {
		if guard.Class(c) > highest {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	return []Hold{{Class: privacy.Confidential, Where: "comment.text", Label: "comment.text", Count: n}}
}
