package report

import (
	"fmt"
	"slices"
	"strings"

	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/text/format"
)

// blankSigners is how many people can sign a record that names none yet.
const blankSigners = 3

// protocol is the record of the meeting that put the plan to the vote, to be signed on
// paper. Before the meeting it is a form with room to write.
func (b *builder) protocol() []doc.Section {
	w := b.w.Feedback.Paper
	v := b.meeting()
	if v == nil {
		v = &session.Validation{}
	}
	title := b.w.Deliverables.Document(string(Protocol))
	if v.Short != "" {
		title += " " + v.Short
	}
	blocks := []doc.Block{doc.Heading{Level: 1, ID: "pv", Text: doc.T(title), Dir: b.base(), Unnumbered: true}}
	for _, said := range []string{b.r.Profile().TitleFR, b.r.Profile().TitleAR} {
		if said != "" {
			blocks = append(blocks, doc.Para{Style: doc.Lead, Text: doc.Inlines{b.said(said)}, Dir: b.dir(said)})
		}
	}
	blocks = append(blocks, b.deliberation(v)...)
	blocks = append(blocks, b.signatures(v), doc.Para{Style: doc.Note, Text: doc.T(w.HowToVerify), Dir: b.base()})
	sections := []doc.Section{{Blocks: blocks}}
	for _, more := range [][]doc.Block{b.sinceAdopted(), b.unreturned(), b.adoptedDecisions()} {
		if len(more) > 0 {
			sections[0].Blocks = append(sections[0].Blocks, more...)
		}
	}
	return sections
}

// meeting is the one that adopted the plan, else the last one that was prepared; nil when
// there is none.
func (b *builder) meeting() *session.Validation {
	if adopted := b.r.Validated(); adopted != nil {
		return adopted
	}
	if all := b.r.Validations(); len(all) > 0 {
		return all[len(all)-1]
	}
	return nil
}

// deliberation is what the record says of a meeting, up to the place for signatures.
func (b *builder) deliberation(v *session.Validation) []doc.Block {
	blocks := []doc.Block{b.protocolState(v), b.protocolFacts(v), b.protocolPresence(v)}
	blocks = append(blocks, b.protocolQuestion(v)...)
	return append(append(blocks, b.protocolVotes(v)), b.reserves(v)...)
}

// protocolAnnex is the record of a meeting that was held, as an annex of the plan. The one
// that people signed stays on paper.
func (b *builder) protocolAnnex() []doc.Block {
	v := b.meeting()
	if v == nil || v.Result == "" && v.Sealed == "" {
		return nil
	}
	title := b.w.Deliverables.Document(string(Protocol))
	if v.Short != "" {
		title += " " + v.Short
	}
	return b.chapter(2, "pv", title, b.deliberation(v)...)
}

// protocolState says first what a reader has to know about the record.
func (b *builder) protocolState(v *session.Validation) doc.Callout {
	w := b.w.Feedback.Paper
	callout := doc.Callout{Tone: doc.Warn, Title: w.NotSealed, Dir: b.base()}
	i, ok := b.r.Integrity()
	switch {
	case v.Sealed == "":
	case !ok || i.Validation.ID != v.ID:
		callout = doc.Callout{Title: fmt.Sprintf(w.SealedOn, b.date(v.Sealed)), Dir: b.base()}
	case !i.Intact():
		callout.Title = w.Tampered
	case i.Modified():
		callout.Title = upper(b.t.ModifiedAfter)
	default:
		callout = doc.Callout{Tone: doc.Good, Title: w.Unchanged, Dir: b.base()}
	}
	return callout
}

// protocolFacts are when and where, and which plan it was.
func (b *builder) protocolFacts(v *session.Validation) doc.Table {
	f := b.w.Fields
	when := b.date(v.Date)
	if v.Begin > 0 || v.End > 0 {
		when += b.w.Words.Comma + v.Begin.String()
		if v.End > 0 {
			when += "–" + v.End.String()
		}
	}
	version := ""
	if e, ok := b.live(v.Version).(*session.Edition); ok {
		version = e.Short + b.w.Words.Comma + b.date(e.Date)
	}
	pages := ""
	if v.Pages > 0 {
		pages = fmt.Sprint(v.Pages)
	}
	s := b.sheet(f["validation.date"], when)
	for _, line := range [][2]string{
		{f["validation.place"], v.Place},
		{f["validation.version"], version},
		{f["validation.pages"], pages},
		{f["validation.digest"], inGroups(v.Digest)},
		{f["validation.file"], inGroups(v.File)},
		{f["validation.effective"], b.date(v.Effective)},
		{f["validation.next_review"], b.date(v.NextReview)},
	} {
		// A form that is filled in by hand keeps its lines; what is closed shows what it has.
		if line[1] != "" || v.Sealed == "" && line[0] != f["validation.digest"] && line[0] != f["validation.file"] {
			s.cells(line[0], doc.Cell{Text: doc.Inlines{{Text: line[1], Dir: b.dir(line[1])}}, Dir: b.base()})
		}
	}
	s.table.Tall = v.Sealed == "" && v.Date == ""
	return s.table
}

// inGroups writes a digest in groups of eight, which eyes can compare.
func inGroups(digest string) string {
	var groups []string
	for part := range slices.Chunk([]rune(digest), 8) {
		groups = append(groups, string(part))
	}
	return strings.Join(groups, " ")
}

// protocolPresence tells who was there by college, and whether that was enough.
func (b *builder) protocolPresence(v *session.Validation) doc.Table {
	f, w := b.w.Fields, b.w.Feedback.Paper
	number := func(n int) doc.Cell {
		if n == 0 && v.Sealed == "" {
			return doc.Cell{Align: doc.Center}
		}
		return count(n)
	}
	t := doc.Table{
		ID: "presence-t", Caption: w.Presence, People: true, Cols: doc.Cols(4, 2),
		Head: []doc.Cell{{Text: doc.T(w.College), Dir: b.base()}, {Text: doc.T(w.Present), Dir: b.base(), Align: doc.Center}},
	}
	line := func(label string, value doc.Cell) {
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{Text: doc.T(label), Dir: b.base()}, value}})
	}
	line(upper(b.w.Words.Board), number(v.PresentBoard))
	line(upper(b.w.Words.Staff), number(v.PresentStaff))
	if v.PresentMore > 0 {
		line(upper(b.w.Words.Others), number(v.PresentMore))
	}
	line(f["validation.in_office"], number(v.InOffice))
	if rule := b.w.Feedback.QuorumRules[string(v.QuorumRule)]; rule != "" {
		line(f["validation.quorum_rule"], doc.Cell{Text: doc.T(rule), Dir: b.base(), Align: doc.Center})
	}
	line(f["validation.quorum"], number(v.Needed()))
	if v.PresentBoard > 0 && v.Needed() > 0 {
		reached := doc.Cell{Text: doc.T(w.Reached), Tone: doc.Good, Dir: b.base(), Align: doc.Center}
		if !v.Reached() {
			reached.Text, reached.Tone = doc.T(w.NotReached), doc.Warn
		}
		line(b.t.Quorum, reached)
	}
	return t
}

func (b *builder) protocolQuestion(v *session.Validation) []doc.Block {
	blocks := []doc.Block{doc.Para{Text: doc.B(b.t.Question), Dir: b.base()}}
	first, second := b.two(v.QuestionFR, v.QuestionAR)
	for i, s := range []string{first, second} {
		style := doc.Lead
		if i == 1 {
			style = doc.Body
		}
		for _, line := range lines(s) {
			blocks = append(blocks, doc.Para{Style: style, Text: doc.Inlines{b.said(line)}, Dir: b.dir(line)})
		}
	}
	if len(blocks) == 1 {
		return []doc.Block{doc.Para{Text: append(doc.B(b.t.Question), doc.Span{Text: b.t.Colon + rule}), Dir: b.base()}}
	}
	return blocks
}

// rule is room to write on by hand.
const rule = "________________________________"

// protocolVotes are the figures and what follows from them.
func (b *builder) protocolVotes(v *session.Validation) doc.Table {
	w := b.w.Feedback
	t := doc.Table{
		ID: "vote-t", Caption: b.w.Verdict.Result, People: true,
		Cols: []doc.Col{{Weight: 3}, {Weight: 1.5, Align: doc.Center}, {Weight: 1.5, Align: doc.Center}, {Weight: 1.5, Align: doc.Center}},
		Head: heads("", b.t.For, b.t.Against, w.Paper.Abstained),
	}
	for _, college := range []struct {
		name string
		ayes session.Ayes
	}{{upper(b.w.Words.Board), v.Board}, {upper(b.w.Words.Staff) + " (" + w.Paper.Advice + ")", v.Staff}} {
		row := doc.Row{Cells: []doc.Cell{{Text: doc.T(college.name), Dir: b.base()}}}
		for _, n := range []int{college.ayes.For, college.ayes.Against, college.ayes.Abstained} {
			var cell doc.Cell
			if college.ayes.Sum() > 0 {
				cell = count(n)
			}
			row.Cells = append(row.Cells, cell)
		}
		t.Rows = append(t.Rows, row)
	}
	result := doc.Cell{Span: 3, Dir: b.base()}
	if word := w.Adoptions[string(v.Result)]; word != "" {
		if v.Reserved() {
			word += b.w.Words.Comma + w.Paper.UnderReserves
		}
		result.Text = doc.B(upper(word))
	}
	t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{Text: doc.B(b.w.Fields["validation.result"]), Dir: b.base()}, result}})
	return t
}

func (b *builder) reserves(v *session.Validation) []doc.Block {
	first, second := b.two(v.ReservesFR, v.ReservesAR)
	all := append(lines(first), lines(second)...)
	if len(all) == 0 {
		return nil
	}
	return []doc.Block{doc.Para{Text: doc.B(b.w.Feedback.Paper.Reserves), Dir: b.base()}, b.bullets(all)}
}

// signatures leaves room for a hand beside every role.
func (b *builder) signatures(v *session.Validation) doc.Table {
	w := b.w.Feedback.Paper
	t := doc.Table{Tall: true, Cols: doc.Cols(3, 4, 2), Head: heads(b.w.Fields["validation.signers"], upper(b.w.Lists.Signature), b.t.Date)}
	roles := lines(v.Signers)
	for len(roles) < blankSigners && v.Signers == "" {
		roles = append(roles, "")
	}
	for _, role := range roles {
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{b.cell(role), {}, {}}})
	}
	t.Caption = w.Signatures
	return t
}

// sinceAdopted lists what the plan says otherwise by now.
func (b *builder) sinceAdopted() []doc.Block {
	i, ok := b.r.Integrity()
	if !ok || !i.Modified() || len(i.Amended) == 0 {
		return nil
	}
	w := b.w.Feedback.Paper
	t := doc.Table{
		ID: "depuis-t", Caption: w.Since, Small: true, Cols: doc.Cols(1.1, 2.4, 3.8, 3.8),
		Head: heads("", b.t.Field, b.t.Before, b.t.After),
	}
	for _, c := range i.Amended {
		for _, row := range b.changeRows(c) {
			t.Rows = append(t.Rows, doc.Row{Cells: row.Cells[:4]})
		}
	}
	return b.chapter(1, "depuis", w.Since, t)
}

// unreturned counts, poll by poll, the papers that people signed for and did not hand in.
func (b *builder) unreturned() []doc.Block {
	w := b.w.Feedback.Paper
	t := doc.Table{
		ID: "bulletins-t", Caption: w.Papers, Cols: doc.Cols(1, 4, 1.2, 1.2, 1.4, 2.4),
		Head: heads("", b.t.Question, w.SignedFor, w.HandedIn, w.Unreturned, b.t.Why),
	}
	for i := 2; i <= 4; i++ {
		t.Cols[i].People = true
	}
	for _, p := range b.r.Polls() {
		if p.Status != session.PollClosed || p.Imported || p.Hands {
			continue
		}
		signed := 0
		for _, n := range p.Signed {
			signed += n
		}
		fr, ar := b.wording(p)
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			short(p.Short), b.cell(brief(b.one(fr, ar), 120)), count(signed), count(p.Ballots()), count(p.Unreturned()), b.cell(p.Missing),
		}})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return b.chapter(1, "bulletins", w.Papers, t)
}

// adoptedDecisions are the decisions that the plan carries out.
func (b *builder) adoptedDecisions() []doc.Block {
	var list doc.List
	for _, d := range b.r.Decisions() {
		if d.Status == session.Adopted {
			fr, ar := b.wording(d)
			words := brief(b.one(fr, ar), 200)
			list.Items = append(list.Items, doc.Item{Text: doc.Inlines{tag(d.Short), {Text: "  "}, b.said(words)}, Dir: b.dir(words)})
		}
	}
	if len(list.Items) == 0 {
		return nil
	}
	return b.chapter(1, "decisions-pv", b.t.Decisions, list)
}

// shortDate is a day in figures and a short month, for narrow columns.
func (b *builder) shortDate(d session.Date) string { return format.Day(b.lang, d.Time()) }
