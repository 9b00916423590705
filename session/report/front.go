package report

import (
	"fmt"
	"strings"

	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/text/format"
)

// report lays the chapters out: what a reader has to act upon comes before what is told.
func (b *builder) report() []doc.Section {
	sections := []doc.Section{
		{Cover: true, Blocks: b.cover()},
		{Blocks: append(b.missing(), doc.TOC{Depth: 2})},
	}
	other := "ar"
	if b.lang == "ar" {
		other = "fr"
	}
	if b.held() {
		sections = append(sections, b.summary(), b.in(other).summary())
	}
	add := func(s doc.Section) {
		if len(s.Blocks) > 0 {
			sections = append(sections, s)
		}
	}
	add(doc.Section{Blocks: join(b.context(), b.course(), b.heard(), b.findings(), b.voices(), b.analysis(), b.votes(), b.vision(), b.axes(), b.matrix(), b.decisions())})
	add(doc.Section{Landscape: true, Blocks: join(b.objectives(), b.framework())})
	add(doc.Section{Blocks: b.sheets()})
	add(doc.Section{Landscape: true, Blocks: join(b.measures(), b.means(), b.monitoring())})
	add(doc.Section{Blocks: join(b.risks(), b.reviews(), b.advice(), b.steps(), b.changes(), b.evaluation(), b.followUp(), b.annexes())})
	return sections
}

// held reports whether anything came out of the retreat that a summary could tell.
func (b *builder) held() bool {
	return len(b.r.Ideas())+len(b.r.Polls())+len(b.r.Decisions())+len(b.r.Axes())+len(b.r.Objectives()) > 0
}

func join(parts ...[]doc.Block) []doc.Block {
	var all []doc.Block
	for _, part := range parts {
		all = append(all, part...)
	}
	return all
}

// chapter gives a heading to blocks, or nothing when there are none.
func (b *builder) chapter(level int, id, title string, blocks ...doc.Block) []doc.Block {
	if len(blocks) == 0 {
		return nil
	}
	return append([]doc.Block{b.heading(level, id, title)}, blocks...)
}

func (b *builder) cover() []doc.Block {
	p := b.r.Profile()
	title := b.t.Report
	if b.o.Document == Plan || b.o.Document == Review {
		title = b.t.PlanTitle
	}
	if b.o.Document == Roadmap {
		title = b.w.Roadmap.Title
	}
	if b.o.Document == Note {
		title = b.w.Note.Title
	}
	blocks := []doc.Block{doc.Para{Style: doc.Title, Text: doc.T(title), Dir: b.base()}}
	first, second := b.two(p.TitleFR, p.TitleAR)
	for i, title := range []string{first, second} {
		if title != "" {
			span := b.said(title)
			if i == 1 {
				span.Tone = doc.Muted
			}
			blocks = append(blocks, doc.Para{Style: doc.Subtitle, Text: doc.Inlines{span}, Dir: b.dir(title)})
		}
	}
	fact := func(s string) {
		if s != "" {
			blocks = append(blocks, doc.Para{Style: doc.Fact, Text: doc.T(s), Dir: b.base()})
		}
	}
	fact(p.Place)
	if p.Start != "" {
		fact(b.date(p.Start) + " — " + b.date(p.Start.Add(2)))
	}
	if b.o.Document != Roadmap && b.o.Document != Note { // written before there is a plan
		blocks = append(blocks, b.stateOfPlan()...)
	}
	fact(upper(fmt.Sprintf(b.t.Version, b.o.Version)) + b.w.Words.Comma + format.Day(b.lang, b.last.In(b.o.Place)))
	if p.Sample {
		blocks = append(blocks, doc.Callout{Tone: doc.Warn, Title: b.t.Sample, Dir: b.base()})
	}
	return blocks
}

// missing lists what is to be completed and translated, one line for each kind.
func (b *builder) missing() []doc.Block {
	complete := b.gapLines(false)
	var blocks []doc.Block
	if !b.held() {
		blocks = append(blocks, doc.Para{Style: doc.Lead, Text: doc.T(b.t.Start), Dir: b.base()})
	}
	if len(complete) == 0 {
		blocks = append(blocks, doc.Callout{Tone: doc.Good, Title: b.t.ToComplete, Paras: []doc.Inlines{doc.T(b.t.NothingToComplete)}, Dir: b.base()})
	} else {
		blocks = append(blocks, doc.Callout{Tone: doc.Warn, Title: b.t.ToComplete, Paras: complete, Dir: b.base()})
	}
	if translate := b.gapLines(true); len(translate) > 0 {
		blocks = append(blocks, doc.Callout{Title: b.t.ToTranslate, Paras: translate, Dir: b.base()})
	}
	return blocks
}

// mostNamed is how many items one line of what is missing names.
const mostNamed = 16

func (b *builder) gapLines(translate bool) []doc.Inlines {
	byLack := map[Lack][]string{}
	for _, g := range b.gaps() {
		if g.ToTranslate() == translate {
			byLack[g.Lack] = append(byLack[g.Lack], g.Short)
		}
	}
	var all []doc.Inlines
	for _, lack := range Lacks() {
		shorts, ok := byLack[lack]
		if !ok {
			continue
		}
		line := doc.T(b.t.Lacks[string(lack)])
		for i, s := range shorts[:min(mostNamed, len(shorts))] {
			before := b.w.Words.Comma
			if i == 0 {
				before = b.t.Colon
			}
			if s != "" {
				line = append(line, doc.Span{Text: before}, doc.Span{Text: s, Dir: doc.LTR})
			}
		}
		if more := len(shorts) - mostNamed; more > 0 {
			line = append(line, doc.Span{Text: " " + fmt.Sprintf(b.t.More, more)})
		}
		all = append(all, line)
	}
	return all
}

// summary is one page: what was decided, on which axes, how the votes went, what is next.
func (b *builder) summary() doc.Section {
	labels := b.labels()
	id := "resume-" + b.lang
	blocks := []doc.Block{doc.Heading{Level: 1, ID: id, Text: doc.T(b.t.Summary), Dir: b.base(), Unnumbered: true}}
	p := b.r.Profile()
	if p.Start != "" && p.Place != "" {
		blocks = append(blocks, doc.Para{Text: doc.T(b.heldSentence()), Dir: b.base()})
	}
	blocks = append(blocks, doc.Para{Text: doc.T(strings.Join(b.counts(), " ")), Dir: b.base()})
	if table, ok := b.digest(summaryRoom, b.t.More, b.summaryParts); ok {
		blocks = append(blocks, table)
	}
	return doc.Section{Lang: b.lang, Labels: &labels, Blocks: blocks}
}

// summaryParts is what a board wants to know when it reads one page.
func (b *builder) summaryParts(d density) []part {
	adopted := b.decisionRows(func(d *session.Decision) bool { return d.Status == session.Adopted }, density{words: d.words})
	axes := b.axisRows(d)
	parts := []part{
		{title: b.t.Decisions, rows: adopted, rank: highestRank},
		{title: b.t.Axes, rows: axes, rank: 1},
		{title: b.t.Votes, rows: b.voteRows(func(*session.Poll) bool { return true }, d)},
	}
	if after := b.dayNumbered(4); after != nil && after.Date != "" {
		next := doc.T(fmt.Sprintf(b.t.Sentences.NextDates, b.date(after.Date)))
		parts = append(parts, part{title: b.t.NextDates, rows: []row{{text: next, dir: b.base()}}})
	}
	return parts
}

func (b *builder) heldSentence() string {
	p := b.r.Profile()
	return fmt.Sprintf(b.t.Sentences.Held, p.Place, b.date(p.Start), b.date(p.Start.Add(2)))
}

// counts tells the retreat in numbers, one sentence each.
func (b *builder) counts() []string {
	r, s := b.r, b.t.Sentences
	adopted, closed := 0, len(b.results())
	for _, d := range r.Decisions() {
		if d.Status == session.Adopted {
			adopted++
		}
	}
	var all []string
	if n := len(r.People()); n > 0 {
		all = append(all, b.plural(s.People, n))
	}
	if n := len(r.Ideas()); n > 0 {
		all = append(all, b.plural(s.Ideas, n))
	}
	if closed > 0 {
		all = append(all, b.plural(s.Polls, closed))
	}
	return append(all, b.plural(s.Decisions, adopted), b.plural(s.Axes, len(r.Axes())), b.plural(s.Goals, len(r.Objectives())))
}
