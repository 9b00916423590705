package report

import (
	"strconv"

	"halqa/assets/hearing"
	"halqa/session/report/doc"
)

// guideSections print the guides of interviews and focus groups, one a page.
func (b *builder) guideSections() []doc.Section {
	var sections []doc.Section
	for _, g := range hearing.Guides {
		sections = append(sections, b.page(b.guide(g, 1)...))
	}
	return sections
}

// guides are the guides as an annex of another document.
func (b *builder) guides() []doc.Block {
	var blocks []doc.Block
	for _, g := range hearing.Guides {
		blocks = append(blocks, b.guide(g, 3)...)
	}
	return b.chapter(2, "guides", b.w.Dossier.Guide, blocks...)
}

// guide is one guide: what is said first, how consent is asked for, the questions with
// room for notes, and how to close.
func (b *builder) guide(g hearing.Guide, level int) []doc.Block {
	lang, dir := b.lang, b.base()
	say := func(s string) doc.Inlines { return doc.Inlines{{Text: s}} }
	consent := doc.List{Dir: dir}
	for _, step := range g.Consent.In(lang) {
		consent.Items = append(consent.Items, doc.Item{Text: say("□ " + step), Dir: dir})
	}
	questions := doc.List{Ordered: true, Dir: dir}
	for _, q := range g.Questions {
		questions.Items = append(questions.Items, doc.Item{Text: say(q.In(lang)), Dir: dir})
	}
	return []doc.Block{
		b.heading(level, "guide-"+g.Category, g.Title.In(lang)),
		doc.Para{Text: say(b.w.Fields["interview.minutes"] + b.t.Colon + strconv.Itoa(g.Minutes)), Dir: dir},
		doc.Para{Text: say(b.w.Dossier.GuideLead), Dir: dir},
		doc.Callout{Paras: []doc.Inlines{say(g.Say.In(lang))}, Dir: dir},
		doc.Heading{Level: level + 1, ID: "guide-consent-" + g.Category, Text: say(b.w.Fields["focusgroup.consent"]), Dir: dir, Unnumbered: true},
		consent,
		doc.Heading{Level: level + 1, ID: "guide-questions-" + g.Category, Text: say(b.w.KindsOf["question"]), Dir: dir, Unnumbered: true},
		questions,
		doc.Para{Text: say(g.Close.In(lang)), Dir: dir},
	}
}
