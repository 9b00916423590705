package report

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/tally"
	"halqa/session/text/format"
)

// verdict is a closed poll with what it says.
type verdict struct {
	poll *session.Poll
	session.Result
}

// results are the closed polls, oldest first.
func (b *builder) results() []verdict {
	if b.verdicts == nil {
		b.verdicts = []verdict{}
		for _, p := range b.r.Polls() {
			if p.Status == session.PollClosed {
				b.verdicts = append(b.verdicts, verdict{p, b.r.Result(p)})
			}
		}
	}
	return b.verdicts
}

// votes gives every closed poll its table.
func (b *builder) votes() []doc.Block {
	var blocks []doc.Block
	for _, v := range b.results() {
		first, second := b.two(v.poll.QuestionFR, v.poll.QuestionAR)
		blocks = append(blocks, b.titled(2, v.poll.Short, brief(first, 160)))
		if second != "" {
			blocks = append(blocks, b.prose(second)...)
		}
		blocks = append(blocks, doc.Para{Text: doc.T(b.turnout(v.poll)), Dir: b.base()}, b.ballot(v))
		for _, note := range b.caveats(v) {
			blocks = append(blocks, doc.Para{Style: doc.Note, Text: note, Dir: b.base()})
		}
	}
	return b.chapter(1, "votes", b.t.Votes, blocks...)
}

// turnout says how the poll was held and what came back.
func (b *builder) turnout(p *session.Poll) string {
	nature := session.Consultative
	if p.Deliberative {
		nature = session.Deliberative
	}
	blank, void := 0, 0
	for college := range p.Papers {
		blank += p.Blank[college]
		void += p.Void[college]
	}
	colon := b.t.Colon
	s := b.t.Method + colon + named(b.w.Words.Methods, string(p.Method)) + ". " +
		b.t.Nature + colon + b.t.Natures[nature] + ". " +
		fmt.Sprintf(b.t.Ballots, p.Ballots(), blank, void, p.PresentAll()) + "."
	if p.Quorum > 0 && p.Deliberative {
		s += " " + b.t.Quorum + colon + strconv.Itoa(p.Quorum) + "."
	}
	return s
}

// caveats are what a reader of the counts has to know.
func (b *builder) caveats(v verdict) []doc.Inlines {
	var notes []doc.Inlines
	if !v.Ranked {
		notes = append(notes, doc.T(b.w.Vote.Result.WhyOther))
	}
	if v.TieAtCut {
		notes = append(notes, doc.T(b.t.TieAtCut))
	}
	if v.poll.Imported {
		notes = append(notes, doc.T(b.t.Imported))
	}
	if v.poll.Missing != "" {
		words := b.said(v.poll.Missing)
		words.Dir = b.dir(v.poll.Missing)
		notes = append(notes, doc.Inlines{{Text: b.t.Missing + b.t.Colon}, words})
	}
	return notes
}

// ballot is the table of a poll: every option with all its counts, best first.
func (b *builder) ballot(v verdict) doc.Table {
	t := doc.Table{ID: "t-" + strings.ToLower(v.poll.Short), Caption: v.poll.Short, Small: true}
	if q := b.one(v.poll.QuestionFR, v.poll.QuestionAR); q != "" {
		t.Caption = brief(q, 100)
	}
	add := func(name string, weight float64) {
		t.Head, t.Cols = append(t.Head, figure(name)), append(t.Cols, doc.Col{Weight: weight, Align: doc.Center})
	}
	add(b.t.Rank, 1.2)
	t.Head = append(t.Head, doc.Cell{Text: doc.T(b.t.Option)})
	t.Cols = append(t.Cols, doc.Col{Weight: 6})
	columns := b.columns(v.poll)
	for _, c := range columns {
		add(c.name, 1.3)
	}
	for _, college := range split(v, columns) {
		add(b.college(college), 1.4)
	}
	kept := len(v.poll.Retained) > 0
	if kept {
		add(b.t.Kept, 1.2)
	}
	for _, r := range v.Rows {
		t.Rows = append(t.Rows, doc.Row{Cells: b.ballotRow(v, r, kept)})
	}
	return t
}

func (b *builder) ballotRow(v verdict, r session.ResultRow, kept bool) []doc.Cell {
	rank := "—"
	if r.Rank > 0 {
		rank = strconv.Itoa(r.Rank)
	}
	if r.Tied {
		rank += " " + b.t.Tied
	}
	cells := []doc.Cell{figure(rank), b.both(b.wording(&r.Option))}
	columns := b.columns(v.poll)
	for _, c := range columns {
		cells = append(cells, count(v.poll.Total(r.Option.Number, c.key)))
	}
	for _, college := range split(v, columns) {
		var parts []string
		for _, c := range columns {
			n, _ := v.poll.TotalOf(college, r.Option.Number, c.key)
			parts = append(parts, strconv.Itoa(n))
		}
		cells = append(cells, doc.Cell{Text: doc.T(strings.Join(parts, " / ")), Dir: doc.LTR, Align: doc.Center})
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

// mostSplit is how many counts of a college fit beside one another.
const mostSplit = 3

// split are the colleges that a table shows: those of which counts were kept, unless the
// method has too many counts to read.
func split(v verdict, columns []column) []string {
	if len(columns) > mostSplit {
		return nil
	}
	return v.Colleges
}

// column is one count of a poll.
type column struct {
	name string
	key  tally.Key
}

// columns are the counts of a poll, in the order in which people read them.
func (b *builder) columns(p *session.Poll) []column {
	switch p.Method {
	case tally.Dots, tally.NGT:
		return []column{{b.t.Points, tally.Points}, {b.t.Supporters, tally.Supporters}}
	case tally.Opinion:
		return []column{{b.t.For, tally.ForKey}, {b.t.Against, tally.AgainstKey}, {b.t.Pass, tally.PassKey}}
	case tally.Approval, tally.Balanced:
		return []column{{b.t.Supporters, tally.Supporters}}
	case tally.Objection:
		return []column{{b.t.Objections, tally.Objections}}
	case tally.Order, tally.Duelling:
		return []column{{b.t.Borda, tally.BordaTwice}}
	case tally.Judgment, tally.Criteria:
	}
	var all []column
	for i, name := range lines(b.one(p.ScaleFR, p.ScaleAR)) {
		key := tally.SumKey(i)
		if p.Method == tally.Judgment {
			key = tally.GradeKey(i + 1)
		}
		all = append(all, column{name, key})
	}
	if p.Method == tally.Judgment {
		slices.Reverse(all) // the scale begins with the worst
	}
	return all
}

// score is the counts of an option in one line, such as: Pour 12, Contre 3, Sans avis 5.
// Methods with a count for each grade or criterion have none.
func (b *builder) score(p *session.Poll, option int) string {
	switch p.Method {
	case tally.Judgment, tally.Criteria, tally.Order, tally.Duelling:
		return ""
	case tally.Dots, tally.NGT, tally.Opinion, tally.Approval, tally.Balanced, tally.Objection:
	}
	var parts []string
	for _, c := range b.columns(p) {
		parts = append(parts, c.name+" "+format.Number(int64(p.Total(option, c.key))))
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
func (b *builder) optionLine(v verdict, r session.ResultRow, d density) doc.Inlines {
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
