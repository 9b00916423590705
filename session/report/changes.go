package report

import (
	"cmp"
	"fmt"
	"strings"

	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/text/format"
)

// changes tells what differs in the plan from its first version, with the source of each
// change.
func (b *builder) changes() []doc.Block {
	editions := b.r.Editions()
	if len(editions) == 0 {
		return nil
	}
	first := editions[0]
	title := fmt.Sprintf(b.t.ChangesSince, first.Short)
	// The date stands apart from the number of the version: side by side, the two would
	// change places in Arabic.
	about := doc.Para{Text: doc.T(b.dayOf(first.Date)), Dir: b.base()}
	if first.Note != "" {
		note := b.said(first.Note)
		note.Dir = b.dir(first.Note)
		about.Text = append(about.Text, doc.Span{Text: ". " + b.w.Fields["edition.note"] + b.t.Colon}, note)
	}
	blocks := []doc.Block{about}
	all := b.r.Changes(first, nil)
	if len(all) == 0 {
		blocks = append(blocks, doc.Para{Text: doc.T(b.w.Objectives.NoChange), Dir: b.base()})
		return b.chapter(1, "changements", title, blocks...)
	}
	t := doc.Table{
		ID: "changements-t", Caption: title, Small: true, Cols: doc.Cols(1.1, 2.2, 3.6, 3.6, 1.8),
		Head: heads("", b.t.Field, b.t.Before, b.t.After, b.t.Source),
	}
	for _, c := range all {
		t.Rows = append(t.Rows, b.changeRows(c)...)
	}
	return b.chapter(1, "changements", title, append(blocks, t)...)
}

// changeRows are the fields of one item that changed, or the item that came or went.
func (b *builder) changeRows(c session.PlanChange) (rows []doc.Row) {
	e := b.r.Item(c.Item)
	number := short(session.Base(e).Short)
	fr, ar := b.wording(e)
	words := b.cell(brief(b.one(fr, ar), 160))
	kind := func(s string) doc.Cell { return doc.Cell{Text: doc.T(s), Dir: b.base()} }
	switch c.Kind {
	case session.Added:
		return []doc.Row{{Cells: []doc.Cell{number, kind(b.w.Objectives.AddedItem), {}, words, b.source(c)}}}
	case session.Withdrawn:
		return []doc.Row{{Cells: []doc.Cell{number, kind(b.w.Objectives.WithdrawnItem), words, {}, b.source(c)}}}
	case session.Altered:
	}
	typ := b.r.TypeOf(c.Item).Name
	for i, f := range c.Fields {
		row := doc.Row{Cells: []doc.Cell{
			{},
			{Text: doc.T(b.w.Fields[typ+"."+f.Field.Name]), Dir: b.base()},
			b.cell(b.value(f.Field, f.Before)), b.cell(b.value(f.Field, f.After)),
			{},
		}}
		if i == 0 {
			row.Cells[0], row.Cells[4] = number, b.source(c)
		}
		rows = append(rows, row)
	}
	return rows
}

// source names where the changes of an item come from, and says when nobody did.
func (b *builder) source(c session.PlanChange) doc.Cell {
	var cell doc.Cell
	for i, cause := range c.Causes {
		if i > 0 {
			cell.Text = append(cell.Text, doc.Span{Text: b.w.Words.Comma})
		}
		said := b.said(cause.Source)
		said.Dir = b.dir(cause.Source)
		cell.Text = append(cell.Text, said)
		d, ok := b.live(cause.Decision).(*session.Decision)
		if ok && !strings.EqualFold(d.Short, cause.Source) {
			cell.Text = append(cell.Text, doc.Span{Text: " "}, tag(d.Short))
		}
	}
	if c.Pending {
		if len(c.Causes) > 0 {
			cell.Text = append(cell.Text, doc.Span{Text: b.w.Words.Comma})
		}
		cell.Text = append(cell.Text, doc.Span{Text: b.t.NoSource, Dir: b.base(), Tone: doc.Warn})
	}
	return cell
}

// value writes what a field holds as people do.
func (b *builder) value(f *session.Field, v string) string {
	if v == "" {
		return "–"
	}
	switch f.Form {
	case session.Day:
		return b.dayOf(session.Date(v))
	case session.Whole, session.Decimal:
		return format.Decimal(b.lang, v)
	case session.Flag:
		return b.w.Words.Yes
	case session.Ref:
		if id, err := session.ParseID(v); err == nil && b.live(id) != nil {
			return session.Base(b.live(id)).Short
		}
	case session.Choice:
		for _, words := range []map[string]string{b.w.Objectives.Levels, b.w.Objectives.Directions, b.w.Objectives.Measured} {
			if word := words[v]; word != "" {
				return word
			}
		}
	case session.Line, session.Prose, session.Hour, session.Bytes:
	}
	return v
}

// standing says who validated an objective and when, and whether it changed since.
func (b *builder) standing(to *sheet, o *session.Objective, s session.Standing) {
	if s == session.Drafted {
		return
	}
	said := doc.Inlines{{Text: b.dayOf(o.Validated)}}
	if by := cmp.Or(b.w.Objectives.Seats[o.ValidatedBy], o.ValidatedBy); by != "" {
		said = append(said, doc.Span{Text: b.w.Words.Comma}, b.said(by))
	}
	if s == session.Reopened {
		said = append(said, doc.Span{Text: b.w.Words.Comma + b.t.ModifiedAfter})
	}
	to.cells(b.t.Validated, doc.Cell{Text: said, Dir: b.base()})
}

// waived adds the questions that people answered with a sentence instead of a change,
// each question before its sentence.
func (b *builder) waived(s *sheet, o *session.Objective, seen session.Examined) {
	for _, f := range seen.Waived {
		s.cells(b.t.Waived, doc.Cell{Text: doc.Inlines{{Text: f.Message(b.lang), Tone: doc.Muted}}, Dir: b.base()})
		s.line(b.t.Waived, o.Waived[string(f.Rule)])
	}
}

// electorate is who could decide and was there: as people wrote it, or as the poll tells.
func (b *builder) electorate(d *session.Decision) string {
	if p, ok := b.live(d.Poll).(*session.Poll); ok && d.Electorate == "" && p.Status == session.PollClosed {
		return b.papers(p)
	}
	return d.Electorate
}

// options adds what could be chosen: as people wrote it, or the list that was voted on.
func (b *builder) options(s *sheet, d *session.Decision) {
	p, ok := b.live(d.Poll).(*session.Poll)
	if !ok || d.Options != "" || d.OptionsAR != "" {
		s.both(b.t.Options, d.Options, d.OptionsAR)
		return
	}
	for _, o := range b.r.OptionsOf(p) {
		s.line(b.t.Options, brief(b.one(b.wording(o)), 160))
	}
}
