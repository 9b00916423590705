package report

import (
	"fmt"
	"slices"

	"halqa/session"
	"halqa/session/report/doc"
)

// followUp is what the retreat leaves open: the parking with who takes it and what
// became of it.
func (b *builder) followUp() []doc.Block {
	t := doc.Table{Caption: b.t.ParkingLot, Cols: doc.Cols(1.1, 5, 2, 3), Head: heads("", b.t.ParkingLot, b.t.Owner, b.t.Answer)}
	for _, i := range b.r.Ideas() {
		if i.Kind != session.Parking || !i.MergedInto.IsZero() {
			continue
		}
		fr, ar := b.wording(i)
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{short(i.Short), b.both(fr, ar), b.cell(i.Owner), b.fate(i)}})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return b.chapter(1, "suites", b.t.FollowUp, t)
}

// fate is what became of a parking item; one without says so.
func (b *builder) fate(i *session.Idea) doc.Cell {
	if i.Answer != "" {
		return b.cell(i.Answer)
	}
	if i.Fate == "" {
		return doc.Cell{Text: doc.T(b.t.Lacks[string(LacksFate)]), Tone: doc.Warn, Dir: b.base()}
	}
	return doc.Cell{Text: doc.T(named(b.t.Fates, string(i.Fate))), Dir: b.base()}
}

func (b *builder) annexes() []doc.Block {
	return b.chapter(1, "annexes", b.t.Annexes, join(b.contributions(), b.trace(), b.ideas(), b.mergers(), b.acronyms(), b.untranslated())...)
}

// trace follows every objective back: to its decisions, the polls they rest on, the ideas
// it was born from and the findings that ask for it.
func (b *builder) trace() []doc.Block {
	t := doc.Table{
		Caption: b.t.Trace, Cols: doc.Cols(1, 1.6, 1.6, 3, 3),
		Head: heads(b.t.Objective, b.t.Decision, b.t.Poll, b.t.Idea, b.t.Finding),
	}
	for _, o := range b.r.Objectives() {
		c := chain{b: b, seen: map[session.ID]bool{}}
		c.follow(append([]session.ID{o.Decision}, o.Links...))
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{short(o.Short), tags(c.decisions), tags(c.polls), tags(c.ideas), tags(c.findings)}})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return b.chapter(2, "tracabilite", b.t.Trace, t)
}

// chain gathers what an objective stands on. What a decision or a poll rests on stands in
// its own sheet: following all of it would lead from everything to everything.
type chain struct {
	b                                 *builder
	seen                              map[session.ID]bool
	decisions, polls, ideas, findings []string
}

func (c *chain) follow(ids []session.ID) {
	for _, id := range ids {
		e := c.b.live(id)
		if e == nil || c.seen[id] {
			continue
		}
		c.seen[id] = true
		switch e := e.(type) {
		case *session.Decision:
			c.decisions = append(c.decisions, e.Short)
			c.poll(append([]session.ID{e.Poll}, e.Links...))
		case *session.Poll:
			c.polls = append(c.polls, e.Short)
		case *session.Option:
			c.follow([]session.ID{e.Poll, e.Source})
		case *session.Idea:
			c.ideas = append(c.ideas, e.Short)
			c.follow(e.Links)
		case *session.Finding:
			c.findings = append(c.findings, e.Short)
		}
	}
}

// poll follows what a decision rests on as far as the polls.
func (c *chain) poll(ids []session.ID) {
	for _, id := range ids {
		if _, ok := c.b.live(id).(*session.Poll); ok {
			c.follow([]session.ID{id})
		}
	}
}

func tags(shorts []string) doc.Cell {
	var text doc.Inlines
	for i, s := range slices.Sorted(slices.Values(shorts)) {
		if i > 0 {
			text = append(text, doc.Span{Text: " "})
		}
		text = append(text, doc.Span{Text: s, Dir: doc.LTR})
	}
	return doc.Cell{Text: text}
}

// ideas lists everything that was captured, by theme, with the session it was said in.
// Who said it is not known.
func (b *builder) ideas() []doc.Block {
	by := map[session.ID][]*session.Idea{}
	for _, i := range b.r.Ideas() {
		if i.MergedInto.IsZero() {
			theme := session.ID{}
			if b.live(i.Theme) != nil {
				theme = i.Theme
			}
			by[theme] = append(by[theme], i)
		}
	}
	var blocks []doc.Block
	for _, th := range b.r.Themes() {
		if list := by[th.ID]; len(list) > 0 {
			name := b.one(th.NameFR, th.NameAR)
			blocks = append(blocks, b.titled(3, th.Short, name), b.ideaTable(list))
		}
	}
	if list := by[session.ID{}]; len(list) > 0 {
		blocks = append(blocks, b.heading(3, "sans-theme", b.t.NoTheme), b.ideaTable(list))
	}
	return b.chapter(2, "idees", b.t.IdeasByTheme, blocks...)
}

func (b *builder) ideaTable(list []*session.Idea) doc.Table {
	t := doc.Table{Cols: doc.Cols(1, 6, 1.6, 2.6), Head: heads("", b.t.Text, b.t.Nature, b.t.Origin), Small: true}
	for _, i := range list {
		fr, ar := b.wording(i)
		origin := ""
		if s, ok := b.r.Item(i.Slot).(*session.Slot); ok {
			origin = b.one(s.TitleFR, s.TitleAR)
			if d, ok := b.r.Item(s.Day).(*session.AgendaDay); ok {
				origin = fmt.Sprintf(b.w.Words.Day, d.Number) + b.w.Words.Comma + origin
			}
		}
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			short(i.Short), b.both(fr, ar), b.cell(named(b.w.Kinds, string(i.Kind))), b.cell(origin),
		}})
	}
	return t
}

// mergers keep the words of the ideas that were merged into others.
func (b *builder) mergers() []doc.Block {
	t := doc.Table{Caption: b.t.MergedTexts, Cols: doc.Cols(1, 1, 8), Head: heads(b.t.Idea, "", b.t.MergedTexts), Small: true}
	into := map[session.ID][]*session.Idea{}
	for _, i := range b.r.Ideas() {
		into[i.MergedInto] = append(into[i.MergedInto], i)
	}
	for _, i := range b.r.Ideas() {
		for _, from := range into[i.ID] {
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{short(i.Short), short(from.Short), b.cell(b.words(from))}})
		}
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return b.chapter(2, "fusions", b.t.MergedTexts, t)
}
