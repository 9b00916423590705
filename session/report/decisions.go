package report

import (
	"strconv"
	"strings"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report/doc"
)

// axes are the strategic axes, each with the change it aims at and where it comes from.
func (b *builder) axes() []doc.Block {
	var blocks []doc.Block
	for _, a := range b.r.Axes() {
		first, second := b.two(a.NameFR, a.NameAR)
		blocks = append(blocks, b.titled(2, a.Short, brief(first, 120)))
		blocks = append(blocks, b.prose(second)...)
		for _, change := range []string{a.ChangeFR, a.ChangeAR} {
			blocks = append(blocks, b.prose(change)...)
		}
		if b.o.Document == Plan {
			blocks = append(blocks, b.theory(a)...)
		}
		var from doc.List
		for _, id := range append([]session.ID{a.Decision}, a.Links...) {
			if text, dir, ok := b.quoted(id); ok {
				from.Items = append(from.Items, doc.Item{Text: text, Dir: dir})
			}
		}
		if len(from.Items) > 0 {
			blocks = append(blocks, doc.Para{Text: doc.B(b.t.From), Dir: b.base()}, from)
		}
	}
	return b.chapter(1, "axes", b.t.Axes, blocks...)
}

func (b *builder) axisRows(d density) []row {
	var rows []row
	for _, a := range b.r.Axes() {
		name := b.one(a.NameFR, a.NameAR)
		rows = append(rows, row{ref: a.Short, text: doc.Inlines{b.said(brief(name, d.item))}, dir: b.dir(name)})
	}
	return rows
}

// decisions gives every decision its sheet.
func (b *builder) decisions() []doc.Block { return b.decisionsAt(1) }

// decisionsAt is the same as a chapter or as a part of one.
func (b *builder) decisionsAt(level int) []doc.Block {
	var blocks []doc.Block
	for _, d := range b.r.Decisions() {
		first, second := b.two(d.TextFR, d.TextAR)
		head := opening(first, 70)
		blocks = append(blocks, b.titled(level+1, d.Short, head))
		for i, s := range []string{first, second} {
			if i == 0 && strings.TrimSuffix(s, ".") == head {
				continue
			}
			for _, line := range lines(s) {
				style := doc.Lead
				if i == 1 {
					style = doc.Body
				}
				blocks = append(blocks, doc.Para{Style: style, Text: doc.Inlines{b.said(line)}, Dir: b.dir(line)})
			}
		}
		blocks = b.decisionSheet(d).put(blocks)
	}
	return b.chapter(level, "decisions", b.t.Decisions, blocks...)
}

func (b *builder) decisionSheet(d *session.Decision) *sheet {
	s := b.sheet(b.t.Status, b.status(d))
	s.both(b.t.Question, d.QuestionFR, d.QuestionAR)
	b.options(s, d)
	s.both(b.t.Rationale, d.RationaleFR, d.RationaleAR)
	seen := map[session.ID]bool{}
	for _, id := range append([]session.ID{d.Poll}, d.Links...) {
		if !seen[id] {
			s.link(b.t.Evidence, id)
		}
		seen[id] = true
	}
	s.both(b.t.Rejected, d.Rejected, d.RejectedAR)
	s.both(b.t.Dissent, d.Dissent, d.DissentAR)
	s.both(b.t.WillNotDo, d.WillNotDo, d.WillNotDoAR)
	s.both(b.w.Verdict.Result, d.ResultFR, d.ResultAR)
	s.line(b.t.Electorate, b.electorate(d))
	s.line(b.t.Nature, named(b.t.Natures, d.Nature))
	s.line(b.t.Method, named(b.w.Words.Methods, d.Method))
	s.line(b.t.Owner, d.Owner)
	s.line(b.t.Effective, b.date(d.Effective))
	return s
}

// status is how far a decision has come, and since when.
func (b *builder) status(d *session.Decision) string {
	s := upper(named(b.w.Words.Statuses, string(d.Status)))
	if old := b.r.Revises(d); old != nil {
		s += b.w.Words.Comma + b.w.Decisions.Revises + " " + old.Short
	}
	if by := b.live(d.RevisedBy); by != nil && d.Status == session.Revised {
		s += " (" + session.Base(by).Short + ")"
	}
	if d.Date != "" {
		s += b.w.Words.Comma + b.date(d.Date)
	}
	return s
}

// decisionRows are decisions for a digest, with their reasons where there is room.
func (b *builder) decisionRows(wanted func(*session.Decision) bool, d density) []row {
	var rows []row
	for _, decision := range b.r.Decisions() {
		if !wanted(decision) {
			continue
		}
		words := b.one(decision.TextFR, decision.TextAR)
		r := row{ref: decision.Short, text: doc.Inlines{b.said(brief(words, d.words))}, dir: b.dir(words)}
		r.text[0].Bold = d.reasons > 0
		if decision.Status != session.Adopted {
			status := named(b.w.Words.Statuses, string(decision.Status))
			r.text = append(r.text, doc.Span{Text: " (" + status + ")", Dir: b.base(), Tone: doc.Warn})
		}
		if why := b.one(decision.RationaleFR, decision.RationaleAR); d.reasons > 0 && why != "" {
			reason := doc.Inlines{b.said(brief(why, d.reasons))}
			if b.dir(why) == b.base() {
				reason = append(doc.Inlines{{Text: b.t.Because + b.t.Colon, Tone: doc.Muted}}, reason...)
			}
			if d.running && b.dir(why) == r.dir {
				r.text = append(append(r.text, doc.Span{Text: " "}), reason...)
			} else {
				r.below = []doc.Para{{Text: reason, Dir: b.dir(why)}}
			}
		}
		rows = append(rows, r)
	}
	return rows
}

// sheet is a table of labels and what they stand for, each value in its own direction.
type sheet struct {
	b     *builder
	table doc.Table
	label string // written last: the next line with the same one leaves it out
}

// sheet begins one with its first line as its heading.
func (b *builder) sheet(label, value string) *sheet {
	return &sheet{b: b, table: doc.Table{
		Cols: doc.Cols(2.2, 7.8), Head: []doc.Cell{{Text: doc.T(label), Dir: b.base()}, {Text: doc.T(value), Dir: b.base()}},
	}}
}

// cells adds a value under its label. Values of one label stand in one row.
func (s *sheet) cells(label string, value doc.Cell) {
	if n := len(s.table.Rows); n > 0 && label == s.label {
		last := &s.table.Rows[n-1].Cells[1]
		last.Below = append(last.Below, doc.Para{Text: value.Text, Dir: value.Dir})
		return
	}
	s.label = label
	s.table.Rows = append(s.table.Rows, doc.Row{Cells: []doc.Cell{
		{Text: doc.B(label), Tone: doc.Muted, Dir: s.b.base()}, value,
	}})
}

// line adds a value unless it is empty.
func (s *sheet) line(label, value string) {
	if !blank(value) {
		s.cells(label, s.b.cell(value))
	}
}

// both adds the lines of a text in the document's language, then those of the other.
func (s *sheet) both(label, fr, ar string) {
	first, second := s.b.two(fr, ar)
	for _, line := range append(lines(first), lines(second)...) {
		s.line(label, line)
	}
}

// link adds an item that something rests on.
func (s *sheet) link(label string, id session.ID) {
	if text, dir, ok := s.b.quoted(id); ok {
		s.cells(label, doc.Cell{Text: text, Dir: dir})
	}
}

// quoted is an item that something rests on: its short id and its words.
func (b *builder) quoted(id session.ID) (text doc.Inlines, dir doc.Dir, ok bool) {
	e := b.live(id)
	if e == nil {
		return nil, doc.Auto, false
	}
	name, fr, ar, ok := b.described(e)
	if !ok {
		return nil, doc.Auto, false
	}
	text, dir = doc.Inlines{tag(name)}, b.base()
	if first := b.one(fr, ar); first != "" {
		text, dir = append(text, doc.Span{Text: "  "}, b.said(brief(first, 220))), b.dir(first)
	} else if b.r.TypeOf(id).Name == "finding" {
		text = append(text, doc.Span{Text: "  " + b.t.Withheld, Tone: doc.Muted})
	}
	return text, dir, true
}

// put adds the sheet to blocks if it says anything.
func (s *sheet) put(blocks []doc.Block) []doc.Block {
	if len(s.table.Rows) == 0 && s.table.Head[1].Text.Plain() == "" {
		return blocks
	}
	return append(blocks, s.table)
}

// described is how an item is quoted as a reason. A finding that may not be read is
// quoted by its short id alone; people and groups are never quoted.
func (b *builder) described(e session.Entity) (name, fr, ar string, ok bool) {
	name = session.Base(e).Short
	fr, ar = b.wording(e)
	switch e := e.(type) {
	case *session.Finding:
		if e.Class() > min(b.o.Highest, privacy.Sensitive) {
			return name, "", "", true
		}
		return name, fr, ar, true
	case *session.Option:
		if p, isPoll := b.live(e.Poll).(*session.Poll); isPoll {
			name = p.Short + "/" + strconv.Itoa(e.Number)
		}
		return name, fr, ar, true
	case *session.Slot:
		return strings.TrimSpace(e.Code + " " + e.Short), fr, ar, true
	case *session.Idea, *session.Poll, *session.Decision, *session.Axis, *session.Objective, *session.Measure,
		*session.Theme:
		return name, fr, ar, true
	}
	return "", "", "", false
}
