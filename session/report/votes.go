package report

import (
	"fmt"
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
	colon := b.w.Command.Colon
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
	if v.TieAtCut {
		notes = append(notes, doc.T(b.t.TieAtCut))
	}
	if v.poll.Imported {
		notes = append(notes, doc.T(b.t.Imported))
	}
	if v.poll.Missing != "" {
		words := b.said(v.poll.Missing)
		words.Dir = b.dir(v.poll.Missing)
		notes = append(notes, doc.Inlines{{Text: b.t.Missing + b.w.Command.Colon}, words})
	}
	return notes
}

// ballot is the table of a poll: every option with all its counts, best first.
func (b *builder) ballot(v verdict) doc.Table {
	t := doc.Table{ID: "t-" + strings.ToLower(v.poll.Short), Caption: v.poll.Short}
	if q := b.one(v.poll.QuestionFR, v.poll.QuestionAR); q != "" {
		t.Caption = brief(q, 100)
	}
	column := func(name string, weight float64) {
		t.Head, t.Cols = append(t.Head, figure(name)), append(t.Cols, doc.Col{Weight: weight, Align: doc.Center})
	}
	column(b.t.Rank, 1.2)
	t.Head = append(t.Head, doc.Cell{Text: doc.T(b.t.Option)})
	t.Cols = append(t.Cols, doc.Col{Weight: 6})
	for _, name := range b.countNames(v.Method) {
		column(name, 1.2)
	}
	for _, college := range v.Colleges {
		column(b.college(college), 1.4)
	}
	kept := len(v.poll.Retained) > 0
	if kept {
		column(b.t.Kept, 1.2)
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
	cells := []doc.Cell{figure(rank), b.both(r.Option.TextFR, r.Option.TextAR)}
	for _, n := range counts(v.Method, r.Counted) {
		cells = append(cells, count(n))
	}
	for _, college := range v.Colleges {
		var parts []string
		for _, n := range counts(v.Method, r.ByCollege[college]) {
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

// countNames are the headings of the counts of a method, in the order of counts.
func (b *builder) countNames(m tally.Method) []string {
	switch m {
	case tally.Dots, tally.NGT:
		return []string{b.t.Points, b.t.Supporters}
	case tally.Opinion:
		return []string{b.t.For, b.t.Against, b.t.Pass}
	case tally.Approval, tally.Balanced:
		return []string{b.t.Supporters}
	case tally.Objection:
		return []string{b.t.Against}
	case tally.Judgment, tally.Criteria, tally.Order, tally.Duelling:
	}
	return nil
}

func counts(m tally.Method, c session.Counted) []int {
	switch m {
	case tally.Dots, tally.NGT:
		return []int{c.Points, c.Supporters}
	case tally.Opinion:
		return []int{c.For, c.Against, c.Pass}
	case tally.Approval, tally.Balanced:
		return []int{c.Supporters}
	case tally.Objection:
		return []int{c.Objections}
	case tally.Judgment, tally.Criteria, tally.Order, tally.Duelling:
	}
	return nil
}

// score is the counts of an option in one line, such as: Pour 12, Contre 3, Sans avis 5.
func (b *builder) score(m tally.Method, c session.Counted) string {
	names, ns := b.countNames(m), counts(m, c)
	parts := make([]string, len(ns))
	for i, n := range ns {
		parts[i] = names[i] + " " + format.Number(int64(n))
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
			r.below = append(r.below, b.optionLine(v, option, d))
		}
		rows = append(rows, r)
	}
	return rows
}

// optionLine is an option with its rank and its counts.
func (b *builder) optionLine(v verdict, r session.ResultRow, d density) doc.Inlines {
	words := b.one(r.Option.TextFR, r.Option.TextAR)
	option := b.said(brief(words, min(d.item, 100)))
	option.Dir = b.dir(words)
	var line doc.Inlines
	if r.Rank > 0 {
		line = append(line, doc.Span{Text: strconv.Itoa(r.Rank) + ". "})
	}
	line = append(line, option)
	if s := b.score(v.Method, r.Counted); s != "" {
		line = append(line, doc.Span{Text: " — "}, doc.Span{Text: s, Dir: b.base(), Tone: doc.Muted})
	}
	if r.Retained {
		line = append(line, doc.Span{Text: " — "}, doc.Span{Text: b.w.Vote.Result.Retained, Dir: b.base(), Tone: doc.Good})
	}
	return line
}
