package report

import (
	"fmt"
	"strconv"
	"strings"

	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/tally"
	"halqa/session/text/format"
	"halqa/session/verdict"
)

// outcome is a closed poll with what it says.
type outcome struct {
	poll *session.Poll
	session.Result
}

// results are the closed polls, oldest first.
func (b *builder) results() []outcome {
	if b.outcomes == nil {
		b.outcomes = []outcome{}
		for _, p := range b.r.Polls() {
			if p.Status == session.PollClosed {
				b.outcomes = append(b.outcomes, outcome{p, b.r.Result(p)})
			}
		}
	}
	return b.outcomes
}

// votes gives every closed poll its table, what sets the colleges apart, and the working
// in plain words. A poll that ended uncounted says why.
func (b *builder) votes() []doc.Block {
	var blocks []doc.Block
	for _, p := range b.r.Polls() {
		if p.Status != session.PollClosed && p.Status != session.PollAnnulled {
			continue
		}
		first, second := b.two(p.QuestionFR, p.QuestionAR)
		blocks = append(blocks, b.titled(2, p.Short, brief(first, 160)))
		if second != "" {
			blocks = append(blocks, b.prose(second)...)
		}
		if p.Status == session.PollAnnulled {
			blocks = append(blocks, b.note(doc.T(upper(named(b.w.Words.Statuses, string(p.Status)))+b.t.Colon), p.Missing))
			continue
		}
		blocks = append(blocks, b.counted(p)...)
	}
	return b.chapter(1, "votes", b.t.Votes, blocks...)
}

// counted is all that a document says of one poll.
func (b *builder) counted(p *session.Poll) []doc.Block {
	t := b.teller(p)
	blocks := []doc.Block{doc.Para{Text: doc.T(b.turnout(p)), Dir: b.base()}}
	blocks = append(blocks, b.apart(t)...)
	blocks = append(blocks, b.ballot(p, t), b.chartOf(p, t))
	for _, note := range b.caveats(p, t) {
		blocks = append(blocks, note)
	}
	return blocks
}

// teller says what a poll says in the language of the builder; a digest asks many times.
func (b *builder) teller(p *session.Poll) *verdict.Teller {
	key := b.lang + p.Short
	if b.tellers[key] == nil {
		t := verdict.Tell(b.w, b.r, p)
		b.tellers[key] = &t
	}
	return b.tellers[key]
}

// note is a line of small print that may end in words of people.
func (b *builder) note(text doc.Inlines, said string) doc.Para {
	if said != "" {
		words := b.said(said)
		words.Dir = b.dir(said)
		text = append(text, words)
	}
	return doc.Para{Style: doc.Note, Text: text, Dir: b.base()}
}

// turnout says how the poll was held and what came back.
func (b *builder) turnout(p *session.Poll) string {
	nature := session.Consultative
	if p.Deliberative {
		nature = session.Deliberative
	}
	colon := b.t.Colon
	s := b.t.Method + colon + named(b.w.Words.Methods, string(p.Method)) + ". " +
		b.t.Nature + colon + b.t.Natures[nature] + ". " +
		b.papers(p)
	if p.Quorum > 0 && p.Deliberative {
		s += " " + b.t.Quorum + colon + strconv.Itoa(p.Quorum) + "."
	}
	return s
}

// papers says how many people were there and what they handed in.
func (b *builder) papers(p *session.Poll) string {
	blank, void := 0, 0
	for _, n := range p.Blank {
		blank += n
	}
	for _, n := range p.Void {
		void += n
	}
	return fmt.Sprintf(b.t.Ballots, p.Ballots(), blank, void, p.PresentAll()) + "."
}

// apart lists what the colleges see differently, before any sum of them.
func (b *builder) apart(t *verdict.Teller) []doc.Block {
	if len(t.Result.Apart) == 0 {
		return nil
	}
	list := doc.List{Dir: b.base()}
	for _, i := range t.Result.Apart {
		r := &t.Result.Rows[i]
		words := b.one(b.wording(&r.Option))
		option := b.said(brief(words, 100))
		option.Dir = b.dir(words)
		var parts []string
		for _, college := range t.Result.Colleges {
			c := r.ByCollege[college]
			parts = append(parts, t.College(college)+" "+strconv.Itoa(c.Rank))
		}
		ranks := b.w.Vote.Result.Ranks + " " + strings.Join(parts, b.w.Words.Comma)
		if r.Gap > 0 {
			ranks = format.Count(b.lang, r.Gap, b.w.Verdict.GapPoints) + b.w.Words.Comma + ranks
		}
		list.Items = append(list.Items, doc.Item{Text: doc.Inlines{option, {Text: b.t.Colon}, {Text: ranks, Dir: b.base()}}, Dir: b.base()})
	}
	return []doc.Block{doc.Para{Text: doc.B(b.w.Verdict.Apart), Dir: b.base()}, list}
}

// caveats are what a reader of the counts has to know: the working, then what did not
// come back.
func (b *builder) caveats(p *session.Poll, t *verdict.Teller) []doc.Para {
	var notes []doc.Para
	for _, why := range t.Why() {
		notes = append(notes, b.note(doc.T(why), ""))
	}
	if t.Result.TieAtCut {
		notes = append(notes, b.note(doc.T(b.t.TieAtCut), ""))
	}
	if p.Imported {
		notes = append(notes, b.note(doc.T(b.t.Imported), ""))
	}
	if n := p.Unreturned(); n > 0 {
		text := format.Count(b.lang, n, b.w.Verdict.Unreturned)
		if p.Missing != "" {
			text += b.t.Colon
		}
		notes = append(notes, b.note(doc.T(text), p.Missing))
	} else if p.Missing != "" {
		notes = append(notes, b.note(doc.T(b.t.Missing+b.t.Colon), p.Missing))
	}
	return notes
}

// wideBallot is how many columns of figures leave no room for the options beside them.
const wideBallot = 6

// ballot is the table of a poll: every option with all its counts, best first. Where
// figures fill the width, each option stands above its own.
func (b *builder) ballot(p *session.Poll, t *verdict.Teller) doc.Table {
	table := doc.Table{ID: "t-" + strings.ToLower(p.Short), Caption: p.Short, Small: true}
	if q := b.one(p.QuestionFR, p.QuestionAR); q != "" {
		table.Caption = brief(q, 100)
	}
	add := func(name string, weight float64) {
		table.Head, table.Cols = append(table.Head, figure(name)), append(table.Cols, doc.Col{Weight: weight})
	}
	wide := len(t.Columns())+len(t.Result.Colleges) > wideBallot
	if !wide {
		add(b.t.Rank, 1.2)
		table.Head = append(table.Head, doc.Cell{Text: doc.T(b.t.Option)})
		table.Cols = append(table.Cols, doc.Col{Weight: 6})
	}
	for _, name := range t.Columns() {
		add(upper(name), 1.3)
	}
	if t.Result.Equal {
		add("%", 1)
	}
	for _, college := range t.Result.Colleges {
		add(upper(b.college(college)), 1.4)
		table.Cols[len(table.Cols)-1].People = countsPeople(p.Method)
	}
	kept := len(p.Retained) > 0
	if kept {
		add(b.t.Kept, 1.2)
	}
	for _, r := range t.Result.Rows {
		figures := b.ballotFigures(t, &r, kept)
		option := b.both(b.wording(&r.Option))
		if wide {
			option.Text = append(doc.Inlines{{Text: b.rank(&r) + ". "}}, option.Text...)
			option.Span, option.Tone = len(figures), doc.Band
			table.Rows = append(table.Rows, doc.Row{Cells: []doc.Cell{option}}, doc.Row{Cells: figures})
			continue
		}
		table.Rows = append(table.Rows, doc.Row{Cells: append([]doc.Cell{figure(b.rank(&r)), option}, figures...)})
	}
	return table
}

// countsPeople reports whether the column of a college counts ballots rather than points,
// places or means. A small number of the whole room hides who it was; one of a college of
// ten may not.
func countsPeople(m tally.Method) bool {
	return m == tally.Opinion || m == tally.Approval || m == tally.Objection
}

// rank is the place of an option, a dash for none.
func (b *builder) rank(r *session.ResultRow) string {
	rank := "—"
	if r.Rank > 0 {
		rank = strconv.Itoa(r.Rank)
	}
	if r.Tied {
		rank += " " + b.t.Tied
	}
	return rank
}

// ballotFigures are the counts of an option.
func (b *builder) ballotFigures(t *verdict.Teller, r *session.ResultRow, kept bool) []doc.Cell {
	var cells []doc.Cell
	for _, c := range t.Cells(r.Counted) {
		cells = append(cells, figure(c))
	}
	if t.Result.Equal {
		cells = append(cells, figure(t.RowFigure(r)))
	}
	for _, college := range t.Result.Colleges {
		cells = append(cells, doc.Cell{Text: doc.T(t.CollegeFigure(r.ByCollege[college])), Dir: doc.LTR, Align: doc.Center})
	}
	if kept {
		mark := doc.Cell{}
		if r.Retained {
			mark = figure(b.w.Words.Yes)
			mark.Tone = doc.Good
		}
		cells = append(cells, mark)
	}
	return cells
}

// score is the counts of an option in one line, such as: Pour 12, Contre 3, Sans avis 5.
// Methods with a count for each grade or criterion say the figure that ranks.
func (b *builder) score(p *session.Poll, option int) string {
	t := b.teller(p)
	row := t.Result.Row(option)
	if row == nil {
		return ""
	}
	columns, cells := t.Columns(), t.Cells(row.Counted)
	if len(cells) > 3 {
		cells = cells[:1]
	}
	var parts []string
	for i, c := range cells {
		parts = append(parts, columns[i]+" "+c)
	}
	return strings.Join(parts, b.w.Words.Comma)
}

// voteRows are polls with their first options, for a digest.
func (b *builder) voteRows(wanted func(*session.Poll) bool, d density) []row {
	var rows []row
	for _, v := range b.results() {
		if !wanted(v.poll) {
			continue
		}
		question := b.one(v.poll.QuestionFR, v.poll.QuestionAR)
		r := row{ref: v.poll.Short, text: doc.Inlines{b.said(brief(question, d.item))}, dir: b.dir(question)}
		r.text[0].Bold = true
		for i, option := range v.Rows {
			if i >= d.options {
				break
			}
			r.below = append(r.below, doc.Para{Text: b.optionLine(v, option, d), Dir: b.base()})
		}
		rows = append(rows, r)
	}
	return rows
}

// optionLine is an option with its rank and its counts.
func (b *builder) optionLine(v outcome, r session.ResultRow, d density) doc.Inlines {
	words := b.one(b.wording(&r.Option))
	option := b.said(brief(words, min(d.item, 100)))
	option.Dir = b.dir(words)
	var line doc.Inlines
	if r.Rank > 0 {
		line = append(line, doc.Span{Text: strconv.Itoa(r.Rank) + ". "})
	}
	line = append(line, option)
	if s := b.score(v.poll, r.Option.Number); s != "" {
		line = append(line, doc.Span{Text: " — "}, doc.Span{Text: s, Dir: b.base(), Tone: doc.Muted})
	}
	if r.Retained {
		line = append(line, doc.Span{Text: " — "}, doc.Span{Text: b.w.Vote.Result.Retained, Dir: b.base(), Tone: doc.Good})
	}
	return line
}
