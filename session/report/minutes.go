package report

import (
	"fmt"
	"slices"
	"time"

	"halqa/session"
	"halqa/session/report/doc"
)

// minutes are two pages: the day in French, and the same day in Arabic. The document's
// language comes first.
func (b *builder) minutes() []doc.Section {
	langs := []string{"fr", "ar"}
	if b.lang == "ar" {
		langs = []string{"ar", "fr"}
	}
	var sections []doc.Section
	for _, lang := range langs {
		sections = append(sections, b.in(lang).minutesPage())
	}
	return sections
}

func (b *builder) minutesPage() doc.Section {
	labels := b.labels()
	blocks := []doc.Block{doc.Heading{
		Level: 1, ID: "releve-" + b.lang, Text: doc.T(fmt.Sprintf(b.t.Minutes, b.o.Day)), Dir: b.base(), Unnumbered: true,
	}}
	if facts := b.minutesFacts(); facts != "" {
		blocks = append(blocks, doc.Para{Text: doc.T(facts), Dir: b.base()})
	}
	if table, ok := b.digest(minutesRoom, b.t.MoreInReport, b.day); ok {
		blocks = append(blocks, table)
	}
	return doc.Section{Lang: b.lang, Labels: &labels, Blocks: blocks}
}

// minutesFacts is when and where the day was held.
func (b *builder) minutesFacts() string {
	p := b.r.Profile()
	facts := p.Place
	if d := b.dayNumbered(b.o.Day); d != nil && d.Date != "" {
		if facts != "" {
			facts += b.w.Words.Comma
		}
		facts += b.date(d.Date)
	}
	return facts
}

// day is what came out of the day, then the programme of the next one.
func (b *builder) day(d density) []part {
	decisions := b.decisionRows(func(decision *session.Decision) bool {
		return b.ofDay(decision.Date, decision.Slot, decision.ID.Time()) == b.o.Day
	}, d)
	parts := []part{
		{title: b.t.Decisions, rows: decisions, rank: highestRank},
		{title: b.t.Challenges + " " + lower(b.t.Kept), rows: b.challengeRows(session.Kept, d), rank: 1, brief: true},
		{title: b.t.Challenges + " " + lower(b.t.Dropped), rows: b.challengeRows(session.Dropped, d), brief: true},
		{title: b.t.Votes, rows: b.voteRows(func(p *session.Poll) bool { return b.pollDay(p) == b.o.Day }, d), rank: 1},
		{title: b.t.ParkingLot, rows: b.parkingRows(d), brief: true},
		{title: b.t.Adjustments, rows: b.adjustmentRows(d), brief: true},
	}
	if !slices.ContainsFunc(parts, func(p part) bool { return len(p.rows) > 0 }) {
		parts[0].rows = []row{{text: doc.T(b.t.NothingToday), dir: b.base()}}
	}
	return append(parts, b.tomorrow())
}

// ofDay is the day on which something happened: that of its date, else of its session,
// else of the hour at which it was written down.
func (b *builder) ofDay(date session.Date, slot session.ID, at time.Time) int {
	if s, ok := b.r.Item(slot).(*session.Slot); ok && date == "" {
		if d, ok := b.r.Item(s.Day).(*session.AgendaDay); ok {
			return d.Number
		}
	}
	if date == "" {
		date = session.DateOf(at.In(b.o.Place))
	}
	if d, ok := b.r.DayOn(date); ok {
		return d.Number
	}
	return -1
}

// pollDay is the day on which a poll was held.
func (b *builder) pollDay(p *session.Poll) int {
	at := p.ID.Time()
	if closed, ok := b.closed[p.ID]; ok {
		at = closed
	}
	return b.ofDay("", p.Slot, at)
}

// challengeRows are the challenges that met a fate on the day: those that were put to a
// vote then, or said then without a vote.
func (b *builder) challengeRows(fate session.Fate, d density) []row {
	var rows []row
	for _, i := range b.r.Ideas() {
		if i.Kind != session.Challenge || i.Fate != fate || !i.MergedInto.IsZero() {
			continue
		}
		day := b.ofDay("", i.Slot, i.ID.Time())
		var vote doc.Inlines
		for _, v := range b.results() {
			for _, r := range v.Rows {
				if r.Option.Source == i.ID {
					day = b.pollDay(v.poll)
					vote = doc.Inlines{{Text: v.poll.Short + b.w.Words.Comma + b.score(v.poll, r.Option.Number), Dir: b.base()}}
				}
			}
		}
		if day == b.o.Day {
			rows = append(rows, b.ideaRow(i, vote, d))
		}
	}
	return rows
}

// ideaRow is an idea on one line of a digest, with what is to be said about it.
func (b *builder) ideaRow(i *session.Idea, more doc.Inlines, d density) row {
	fr, ar := b.wording(i)
	words := b.one(fr, ar)
	text := doc.Inlines{b.said(brief(words, d.item))}
	if len(more) > 0 && !d.running {
		text = append(text, doc.Span{Text: " — "})
		for _, span := range more {
			span.Tone = doc.Muted
			text = append(text, span)
		}
	}
	return row{ref: i.Short, text: text, dir: b.dir(words)}
}

func (b *builder) parkingRows(d density) []row {
	var rows []row
	for _, i := range b.r.Ideas() {
		if i.Kind != session.Parking || !i.MergedInto.IsZero() || b.ofDay("", i.Slot, i.ID.Time()) != b.o.Day {
			continue
		}
		var more doc.Inlines
		for _, s := range []string{i.Owner, i.Answer} {
			if s == "" {
				continue
			}
			if len(more) > 0 {
				more = append(more, doc.Span{Text: b.w.Words.Comma})
			}
			span := b.said(brief(s, d.item))
			span.Dir = b.dir(s)
			more = append(more, span)
		}
		rows = append(rows, b.ideaRow(i, more, d))
	}
	return rows
}

func (b *builder) adjustmentRows(d density) []row {
	var rows []row
	for _, a := range b.r.Adjustments() {
		if b.ofDay(a.Date, a.Slot, a.ID.Time()) != b.o.Day {
			continue
		}
		what := b.adjusted(a)
		text := doc.Inlines{b.said(brief(what, d.item))}
		if effect := b.effect(a); effect.Text.Plain() != "" {
			span := effect.Text[0]
			span.Dir = effect.Dir
			text = append(text, doc.Span{Text: b.w.Words.Comma}, span)
		}
		if a.Why != "" && !d.running {
			span := b.said(brief(a.Why, d.item))
			span.Dir, span.Tone = b.dir(a.Why), doc.Muted
			text = append(text, doc.Span{Text: " — "}, span)
		}
		rows = append(rows, row{ref: a.At.String(), text: text, dir: b.dir(what)})
	}
	return rows
}

// tomorrow is the programme of the next day in one paragraph, without its pauses.
func (b *builder) tomorrow() part {
	d := b.dayNumbered(b.o.Day + 1)
	if d == nil {
		return part{}
	}
	var text doc.Inlines
	next := func(name doc.Span, words string) {
		if len(text) > 0 {
			text = append(text, doc.Span{Text: " · "})
		}
		said := b.said(brief(words, 100))
		said.Dir = b.dir(words)
		if name.Text != "" {
			text = append(text, name, doc.Span{Text: "\u00a0"})
		}
		text = append(text, said)
	}
	for _, s := range b.r.Programme(d.ID) {
		if !s.Slot.Still() {
			next(doc.Span{Text: s.Start.String(), Bold: true}, b.one(s.Slot.TitleFR, s.Slot.TitleAR))
		}
	}
	if len(text) == 0 {
		for _, task := range lines(d.Tasks) {
			next(doc.Span{}, task)
		}
	}
	if len(text) == 0 {
		return part{}
	}
	title := b.t.Tomorrow
	if b.o.Day == 3 {
		title = b.t.Next
	}
	return part{title: title + b.t.Colon + b.dayTitle(d), rows: []row{{text: text, dir: b.base()}}}
}
