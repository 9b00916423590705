package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report/doc"
)

// mostOnDoor is how many letters of a theme stand on the card for a door: more would not
// be legible from three metres.
const mostOnDoor = 60

// seats are the lists of tables of every round, what they worked on, and a card for each
// door of the round that is on. All of it is in both languages, because it hangs in the
// room.
func (b *builder) seats() []doc.Section {
	var lists []doc.Block
	for round := 1; round <= b.r.Rounds(); round++ {
		if groups := b.r.GroupsOf(round); len(groups) > 0 {
			lists = append(lists, b.roundBlocks(round, groups)...)
		}
	}
	if len(lists) == 0 {
		empty := doc.Para{Style: doc.Lead, Text: doc.T(b.lists().Empty), Dir: b.base()}
		return []doc.Section{{Blocks: []doc.Block{b.twin(1, "groupes", func(o *builder) string { return o.lists().Groups }), empty}}}
	}
	now := b.r.GroupsNow()
	lists = append(lists, b.reporting(now)...)
	lists = append(lists, b.tableWork(now)...)
	sections := []doc.Section{{Blocks: lists}}
	for _, g := range now {
		sections = append(sections, doc.Section{Landscape: true, Blocks: b.door(g)})
	}
	return sections
}

// lists are the words of what hangs in the room.
func (b *builder) lists() *locale.Lists { return &b.w.Lists }

// other is the builder of the other language of the room.
func (b *builder) other() *builder {
	if b.lang == "ar" {
		return b.in("fr")
	}
	return b.in("ar")
}

// twin is a heading in both languages of the room, the document's first.
func (b *builder) twin(level int, id string, say func(*builder) string) doc.Heading {
	o := b.other()
	return doc.Heading{Level: level, ID: id, Unnumbered: true, Dir: b.base(), Text: doc.Inlines{
		{Text: say(b), Dir: b.base()}, {Text: "  ·  "}, {Text: say(o), Dir: o.base(), Lang: o.lang},
	}}
}

// column is the heading of a column in both languages.
func (b *builder) column(say func(*builder) string) doc.Cell {
	o := b.other()
	return doc.Cell{
		Text: doc.T(say(b)), Dir: b.base(),
		Below: []doc.Para{{Text: doc.Inlines{{Text: say(o), Lang: o.lang}}, Dir: o.base()}},
	}
}

// roundBlocks lists who sits where in a round, and how often people of its rounds meet
// again.
func (b *builder) roundBlocks(round int, groups []*session.Group) []doc.Block {
	blocks := []doc.Block{b.twin(1, fmt.Sprintf("tour-%d", round), func(o *builder) string { return fmt.Sprintf(o.lists().Round, round) })}
	table := doc.Table{Cols: doc.Cols(1, 4, 5, 2), Head: []doc.Cell{
		b.column(func(o *builder) string { return o.lists().Table }), b.column(func(o *builder) string { return o.lists().Theme }),
		b.column(func(o *builder) string { return o.lists().Members }), b.column(func(o *builder) string { return o.lists().Rapporteur }),
	}}
	for _, g := range groups {
		table.Rows = append(table.Rows, doc.Row{Cells: []doc.Cell{
			figure(fmt.Sprint(g.Number)), b.both(g.ThemeFR, g.ThemeAR), b.members(g), b.person(g.Rapporteur),
		}})
	}
	blocks = append(blocks, table)
	if plan := b.r.SeatingOf(round); plan != nil && len(groups) > 1 {
		said := fmt.Sprintf(b.w.Groups.MeetAgain, plan.Cost)
		switch {
		case plan.Best():
			said += b.w.Words.Comma + b.w.Groups.NoBetter
		case plan.Cost > plan.Floor:
			said += b.w.Words.Comma + fmt.Sprintf(b.w.Groups.AtLeast, plan.Floor)
		}
		blocks = append(blocks, doc.Para{Style: doc.Note, Text: doc.T(upper(said)), Dir: b.base()})
	}
	return blocks
}

// names reports whether the document may name people.
func (b *builder) names() bool { return b.o.Highest >= privacy.Confidential }

// called is what a document calls a person: the code of the badge, with the name where
// names may leave.
func (b *builder) called(p *session.Person) doc.Inlines {
	in := doc.Inlines{tag(p.Code)}
	if name := strings.TrimSpace(p.Name); name != "" && b.names() {
		in = append(in, doc.Span{Text: "\u00a0"}, b.said(name))
	}
	return in
}

// people are the members of a group, by their codes.
func (b *builder) people(g *session.Group) []*session.Person {
	var all []*session.Person
	for _, id := range g.Members {
		if p, ok := b.live(id).(*session.Person); ok {
			all = append(all, p)
		}
	}
	slices.SortFunc(all, func(a, b *session.Person) int { return cmp.Compare(a.Code, b.Code) })
	return all
}

func (b *builder) members(g *session.Group) doc.Cell {
	var in doc.Inlines
	for i, p := range b.people(g) {
		if i > 0 {
			in = append(in, doc.Span{Text: b.w.Words.Comma})
		}
		in = append(in, b.called(p)...)
	}
	return doc.Cell{Text: in, Dir: b.base()}
}

func (b *builder) person(id session.ID) doc.Cell {
	p, ok := b.live(id).(*session.Person)
	if !ok {
		return doc.Cell{}
	}
	return doc.Cell{Text: b.called(p), Dir: b.base()}
}

// reporting lists the tables in the order in which they report, once somebody gave one.
func (b *builder) reporting(groups []*session.Group) []doc.Block {
	if !slices.ContainsFunc(groups, func(g *session.Group) bool { return g.Turn > 0 }) {
		return nil
	}
	list := doc.List{Ordered: true, Dir: b.base()}
	for _, g := range session.Reporting(groups) {
		item := doc.Inlines{{Text: fmt.Sprintf(b.lists().Group, g.Number), Bold: true}}
		if theme := b.one(g.ThemeFR, g.ThemeAR); theme != "" {
			item = append(item, doc.Span{Text: b.t.Colon}, b.said(theme))
		}
		list.Items = append(list.Items, doc.Item{Text: item, Dir: b.base()})
	}
	return []doc.Block{b.twin(2, "restitution", func(o *builder) string { return o.lists().Reports }), list}
}

// tableWork is the sheet of each table: its question, its notes, what came out.
func (b *builder) tableWork(groups []*session.Group) []doc.Block {
	var blocks []doc.Block
	for _, g := range session.Reporting(groups) {
		var facts []doc.Block
		for _, f := range [][2]string{{b.lists().Question, g.Question}, {b.lists().Notes, g.Notes}, {b.lists().Outputs, g.Outputs}} {
			for i, line := range lines(f[1]) {
				in := doc.Inlines{b.said(line)}
				if i == 0 {
					in = append(doc.Inlines{{Text: f[0] + b.t.Colon, Bold: true}}, in...)
				}
				facts = append(facts, doc.Para{Text: in, Dir: b.base()})
			}
		}
		if len(facts) > 0 {
			title := doc.Heading{Level: 3, ID: strings.ToLower(g.Short), Dir: b.base(), Unnumbered: true, Text: doc.T(fmt.Sprintf(b.lists().Group, g.Number))}
			if theme := b.one(g.ThemeFR, g.ThemeAR); theme != "" {
				title.Text = append(title.Text, doc.Span{Text: b.t.Colon}, b.said(theme))
			}
			blocks = append(append(blocks, title), facts...)
		}
	}
	if len(blocks) == 0 {
		return nil
	}
	return append([]doc.Block{b.twin(2, "travaux", func(o *builder) string { return o.lists().Sheets })}, blocks...)
}

// door is the card of a table: its number, its theme and who belongs there.
func (b *builder) door(g *session.Group) []doc.Block {
	o := b.other()
	sign := func(of *builder) doc.Para {
		return doc.Para{Style: doc.Sign, Text: doc.Inlines{{Text: fmt.Sprintf(of.lists().Group, g.Number), Lang: of.lang}}, Dir: of.base()}
	}
	blocks := []doc.Block{sign(b), sign(o)}
	first, second := b.two(g.ThemeFR, g.ThemeAR)
	for _, theme := range []string{first, second} {
		if theme != "" {
			span := b.said(brief(theme, mostOnDoor))
			span.Tone = doc.Accent
			blocks = append(blocks, doc.Para{Style: doc.Banner, Text: doc.Inlines{span}, Dir: b.dir(theme)})
		}
	}
	var in doc.Inlines
	for i, p := range b.people(g) {
		if i > 0 {
			in = append(in, doc.Span{Text: "   "})
		}
		for _, span := range b.called(p) {
			span.Text = strings.ReplaceAll(span.Text, " ", "\u00a0") // a name stays on its line
			in = append(in, span)
		}
	}
	return append(blocks, doc.Para{Style: doc.Banner, Text: in, Dir: b.base()})
}
