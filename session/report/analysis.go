package report

import (
	"slices"
	"strconv"
	"strings"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report/doc"
)

// findings are the facts established before the retreat, each with where it was read or
// heard. A row carries the class of its finding: what is not to be published leaves with
// doc.Limit.
func (b *builder) findings() []doc.Block {
	t := doc.Table{Caption: b.t.Findings, Cols: doc.Cols(1.1, 7, 2), Head: heads("", b.t.Finding, b.t.Nature)}
	sources := b.o.Highest >= privacy.Confidential || slices.ContainsFunc(b.r.Findings(), func(f *session.Finding) bool { return !f.Origin.IsZero() })
	if sources {
		t.Head, t.Cols = append(t.Head, doc.Cell{Text: doc.T(b.t.Source)}), doc.Cols(1.1, 6, 2, 2)
	}
	for _, f := range b.r.Findings() {
		cells := []doc.Cell{short(f.Short), b.both(f.TextFR, f.TextAR), b.cell(b.natureOf(f))}
		if sources {
			cells = append(cells, b.drawnFrom(f))
		}
		t.Rows = append(t.Rows, doc.Row{Class: doc.Class(b.guard.Class(f)), Cells: cells})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return b.chapter(1, "constats", b.t.Findings, t)
}

// natureOf is what a finding tells of, how solid it is, and whether somebody is quoted.
func (b *builder) natureOf(f *session.Finding) string {
	all := []string{b.findingKind(f.Kind), b.w.Plan.Strengths[f.Strength]}
	if f.Verbatim {
		all = append(all, b.w.Dossier.Verbatim)
	}
	return strings.Join(slices.DeleteFunc(all, func(s string) bool { return s == "" }), b.w.Words.Comma)
}

// findingKind is what a finding tells of; a plain fact is no kind of idea.
func (b *builder) findingKind(kind string) string {
	if kind == "fact" {
		return b.t.Fact
	}
	return named(b.w.Kinds, kind)
}

// analysis is the four quadrants, then the challenges with what became of them.
func (b *builder) analysis() []doc.Block {
	var blocks []doc.Block
	for _, q := range []struct {
		kind  session.IdeaKind
		title string
	}{
		{session.Strength, b.t.Strengths},
		{session.Weakness, b.t.Weaknesses},
		{session.Opportunity, b.t.Opportunities},
		{session.Threat, b.t.Threats},
	} {
		var list doc.List
		for _, i := range b.r.Ideas() {
			if i.Kind == q.kind && i.MergedInto.IsZero() {
				list.Items = append(list.Items, doc.Item{Text: doc.Inlines{tag(i.Short), {Text: "  "}, b.said(b.words(i))}, Dir: b.dir(b.words(i))})
			}
		}
		if len(list.Items) > 0 {
			blocks = append(blocks, b.chapter(2, string(q.kind), q.title, list)...)
		}
	}
	for _, g := range []struct {
		fate  session.Fate
		title string
	}{
		{session.Kept, b.t.Challenges + " " + lower(b.t.Kept)},
		{session.Dropped, b.t.Challenges + " " + lower(b.t.Dropped)},
		{"", b.t.Challenges},
	} {
		if t, ok := b.challenges(g.fate); ok {
			blocks = append(blocks, b.chapter(2, "defis-"+string(g.fate), g.title, t)...)
		}
	}
	return b.chapter(1, "analyse", b.t.Swot, blocks...)
}

// challenges is the table of those that met one fate, with their votes.
func (b *builder) challenges(fate session.Fate) (doc.Table, bool) {
	t := doc.Table{Cols: doc.Cols(1.1, 6, 3), Head: heads("", b.t.Challenges, b.t.Votes)}
	for _, i := range b.r.Ideas() {
		if i.Kind != session.Challenge || i.Fate != fate || !i.MergedInto.IsZero() {
			continue
		}
		fr, ar := b.wording(i)
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{short(i.Short), b.both(fr, ar), {Text: b.votesOn(i.ID), Dir: b.base()}}})
	}
	return t, len(t.Rows) > 0
}

// votesOn is what the polls say about an item, such as: V-02 rank 3, points 12.
func (b *builder) votesOn(item session.ID) doc.Inlines {
	var text doc.Inlines
	for _, v := range b.results() {
		for _, r := range v.Rows {
			if r.Option.Source != item {
				continue
			}
			if len(text) > 0 {
				text = append(text, doc.Span{Text: "\n"})
			}
			text = append(text, tag(v.poll.Short))
			if r.Rank > 0 {
				text = append(text, doc.Span{Text: " " + b.t.Rank + " " + strconv.Itoa(r.Rank)})
			}
			if r.Tied {
				text = append(text, doc.Span{Text: " (" + b.t.Tied + ")"})
			}
			if s := b.score(v.poll, r.Option.Number); s != "" {
				text = append(text, doc.Span{Text: b.w.Words.Comma + s})
			}
		}
	}
	return text
}
