package report

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/tally"
)

// mostOrders is in how many orders of rows a ballot is printed: enough that neighbours
// hold different ones, few enough to sort the piles.
const mostOrders = 4

// ballots are the papers of every poll that is not counted yet, then generic ones that
// can be printed before any option exists. Each poll begins with how many to print and
// ends with the sheet of its tellers.
func (b *builder) ballots() []doc.Section {
	var sections []doc.Section
	for _, p := range b.r.Polls() {
		if p.Status != session.PollDraft && p.Status != session.PollOpen || p.Imported {
			continue
		}
		sections = append(sections, b.page(b.howMany(p)...))
		for _, college := range b.voters(p) {
			orders := rowOrders(len(p.Options))
			for i, order := range orders {
				sections = append(sections, b.page(b.paper(p, college, order, fmt.Sprintf(b.w.Paper.RowOrder, i+1, len(orders)))...))
			}
		}
		sections = append(sections, b.page(b.tallySheet(p)...))
	}
	for _, college := range []string{session.Board, session.Staff} {
		sections = append(sections, b.page(b.numbers(college)...), b.page(b.lettered(college)...))
	}
	return sections
}

// page is one sheet of paper.
func (b *builder) page(blocks ...doc.Block) doc.Section {
	labels := b.labels()
	return doc.Section{Lang: b.lang, Labels: &labels, Blocks: blocks}
}

// voters are the colleges for which papers are printed: those present at an open poll,
// else those of the roster, else the two that every retreat has.
func (b *builder) voters(p *session.Poll) []string {
	groups := p.Present
	if len(groups) == 0 {
		groups = b.r.Enrolled()
	}
	if len(groups) == 0 {
		return []string{session.Board, session.Staff}
	}
	return slices.Sorted(maps.Keys(groups))
}

// rowOrders are orders of the rows of a ballot: forwards, backwards, and both from the
// middle on. A short list has fewer. Numbers stay with their options.
func rowOrders(options int) [][]int {
	forward := make([]int, options)
	for i := range forward {
		forward[i] = i
	}
	backward := slices.Clone(forward)
	slices.Reverse(backward)
	half := (options + 1) / 2
	turned := append(slices.Clone(forward[half:]), forward[:half]...)
	back := slices.Clone(turned)
	slices.Reverse(back)
	var orders [][]int
	for _, o := range [][]int{forward, backward, turned, back} {
		if !slices.ContainsFunc(orders, func(other []int) bool { return slices.Equal(o, other) }) {
			orders = append(orders, o)
		}
	}
	return orders[:min(len(orders), mostOrders)]
}

// pair is a text in both languages of a ballot, the document's first.
func (b *builder) pair(pick func(*builder) string) []doc.Block {
	other := b.other()
	return []doc.Block{
		doc.Para{Text: doc.T(pick(b)), Dir: b.base()},
		doc.Para{Text: doc.Inlines{{Text: pick(other), Lang: other.lang}}, Dir: other.base()},
	}
}

// howMany says what to print, by college.
func (b *builder) howMany(p *session.Poll) []doc.Block {
	w := &b.w.Paper
	blocks := []doc.Block{b.titled(1, p.Short, w.HowMany), doc.Para{Text: doc.T(w.Print), Dir: b.base()}}
	list := doc.List{Dir: b.base()}
	people := p.Present
	if len(people) == 0 {
		people = b.r.Enrolled()
	}
	orders := len(rowOrders(len(p.Options)))
	for _, college := range b.voters(p) {
		n := people[college]
		list.Items = append(list.Items, doc.Item{
			Text: doc.T(fmt.Sprintf(w.Copies, b.coloured(college), n, (n+orders-1)/max(1, orders))), Dir: b.base(),
		})
	}
	return append(blocks, list)
}

// coloured names a college with the colour of its paper.
func (b *builder) coloured(college string) string {
	switch college {
	case session.Board:
		return b.w.Paper.Board
	case session.Staff:
		return b.w.Paper.Staff
	}
	return fmt.Sprintf(b.w.Paper.Other, b.college(college))
}

// tint is the colour of a college on the head of its papers.
func tint(college string) doc.Tone {
	switch college {
	case session.Board:
		return doc.Accent
	case session.Staff:
		return doc.Warn
	}
	return doc.Muted
}

// head is the tinted head of a paper: which vote, for whom.
func (b *builder) head(title, college, remark string) doc.Block {
	other := b.other()
	return doc.Callout{
		Title: title + " — " + b.coloured(college), Tone: tint(college), Dir: b.base(),
		Paras: []doc.Inlines{{{Text: other.coloured(college), Lang: other.lang, Dir: other.base()}, {Text: "   " + remark, Dir: b.base(), Tone: doc.Muted}}},
	}
}

// paper is one ballot: the question, what to write, the options, the stub.
func (b *builder) paper(p *session.Poll, college string, order []int, remark string) []doc.Block {
	blocks := []doc.Block{b.head(b.w.Paper.Short+" "+p.Short, college, remark)}
	first, second := b.two(p.QuestionFR, p.QuestionAR)
	for _, question := range []string{first, second} {
		if question != "" {
			blocks = append(blocks, doc.Para{Style: doc.Lead, Text: doc.Inlines{b.said(question)}, Dir: b.dir(question)})
		}
	}
	blocks = append(blocks, b.pair(func(b *builder) string { return b.does(p) })...)
	blocks = append(blocks, b.optionRows(p, order))
	blocks = append(blocks, b.pair(func(b *builder) string { return b.w.Paper.BlankHow })...)
	return append(blocks, b.stub()...)
}

// does says what to write on the ballot.
func (b *builder) does(p *session.Poll) string {
	w := b.w.Paper.Do
	switch p.Method {
	case tally.Dots:
		if p.SpendAll {
			return w["hundred"]
		}
		most := p.MaxPerOption
		if most == 0 {
			most = p.Points
		}
		return fmt.Sprintf(w["dots"], p.Points, most)
	case tally.NGT:
		return fmt.Sprintf(w["ngt"], p.Top)
	case tally.Criteria:
		return fmt.Sprintf(w["criteria"], p.Low, p.High)
	case tally.Opinion, tally.Approval, tally.Judgment, tally.Order, tally.Balanced, tally.Duelling, tally.Objection:
	}
	return w[string(p.Method)]
}

// boxes name the columns in which people write, in both languages where they are words.
func (b *builder) boxes(p *session.Poll) (names []doc.Cell, box string) {
	other := b.other()
	switch p.Method {
	case tally.Opinion:
		return []doc.Cell{twice(b.t.For, other.t.For), twice(b.t.Against, other.t.Against), twice(b.t.Pass, other.t.Pass)}, "□"
	case tally.Judgment, tally.Criteria:
		fr, ar := p.Scale(b.lang == "ar"), p.Scale(b.lang != "ar")
		for i := range fr {
			second := ""
			if i < len(ar) && ar[i] != fr[i] {
				second = ar[i]
			}
			names = append(names, twice(fr[i], second))
		}
		if p.Method == tally.Criteria {
			return names, ""
		}
		return names, "□"
	case tally.Objection:
		return []doc.Cell{twice(b.w.Paper.Objection, other.w.Paper.Objection)}, "□"
	case tally.Approval, tally.Balanced:
		return []doc.Cell{twice(b.w.Paper.Mark, other.w.Paper.Mark)}, "□"
	case tally.Dots, tally.NGT, tally.Order, tally.Duelling:
	}
	return []doc.Cell{twice(b.w.Paper.Mark, other.w.Paper.Mark)}, ""
}

// twice is the head of a column in both languages, one under the other.
func twice(first, second string) doc.Cell {
	c := figure(first)
	if second != "" {
		c.Below = []doc.Para{{Text: doc.T(second)}}
	}
	return c
}

// optionRows is the list of a ballot in an order of rows, each with its number.
func (b *builder) optionRows(p *session.Poll, order []int) doc.Table {
	names, box := b.boxes(p)
	t := doc.Table{Small: len(p.Options) > 12, Head: []doc.Cell{figure("N°"), {Text: doc.T(b.t.Option)}}, Cols: doc.Cols(0.8, 7)}
	for _, name := range names {
		t.Head = append(t.Head, name)
		t.Cols = append(t.Cols, doc.Col{Weight: 2, Align: doc.Center})
	}
	options := b.r.OptionsOf(p)
	for _, i := range order {
		if i >= len(options) {
			continue
		}
		cells := []doc.Cell{figure(strconv.Itoa(options[i].Number)), b.both(b.wording(options[i]))}
		for range names {
			cells = append(cells, figure(box))
		}
		t.Rows = append(t.Rows, doc.Row{Cells: cells})
	}
	return t
}

// stub is the line under which the paper is torn.
func (b *builder) stub() []doc.Block {
	cut := doc.Para{Style: doc.Note, Text: doc.Inlines{{Text: strings.Repeat("- ", 44), Tone: doc.Muted, Dir: doc.LTR}}, Dir: b.base()}
	return append([]doc.Block{cut}, b.pair(func(b *builder) string { return b.w.Paper.Stub })...)
}

// tallySheet is the paper of the tellers: a row of strokes for each option and college.
func (b *builder) tallySheet(p *session.Poll) []doc.Block {
	w := &b.w.Paper
	blocks := []doc.Block{b.titled(1, p.Short, w.TallySheet), doc.Para{Text: doc.T(w.TallyHow), Dir: b.base()}}
	t := doc.Table{Small: true, Head: []doc.Cell{figure("N°"), {Text: doc.T(b.t.Option)}}, Cols: doc.Cols(1, 5)}
	voters := b.voters(p)
	for _, college := range voters {
		t.Head = append(t.Head, figure(w.Strokes+b.w.Words.Comma+b.college(college)), figure(w.Sum))
		t.Cols = append(t.Cols, doc.Col{Weight: 4}, doc.Col{Weight: 1.2})
	}
	for _, o := range b.r.OptionsOf(p) {
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{figure(strconv.Itoa(o.Number)), b.both(b.wording(o))}})
	}
	for _, name := range []string{w.Signatures, w.Handed, w.BlankN, w.VoidN} {
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{}, {Text: doc.B(name)}}})
	}
	return append(blocks, t, doc.Para{Text: doc.T(w.Tellers + b.t.Colon + strings.Repeat("_", 40)), Dir: b.base()})
}

// genericNumbers and the sides of a generic grid are what a room may need at most.
const (
	genericNumbers = 40
	gridRows       = "ABCDEFGH"
	gridColumns    = 5
)

// numbers is a ballot without words: the list hangs on the wall.
func (b *builder) numbers(college string) []doc.Block {
	const columns = 4
	blocks := []doc.Block{b.head(b.w.Paper.Numbers, college, "")}
	t := doc.Table{}
	for range columns {
		t.Head = append(t.Head, figure("N°"), figure(b.w.Paper.Mark))
		t.Cols = append(t.Cols, doc.Col{Weight: 1, Align: doc.Center}, doc.Col{Weight: 2, Align: doc.Center})
	}
	for row := range genericNumbers / columns {
		var cells []doc.Cell
		for c := range columns {
			cells = append(cells, figure(strconv.Itoa(c*genericNumbers/columns+row+1)), doc.Cell{})
		}
		t.Rows = append(t.Rows, doc.Row{Cells: cells})
	}
	return append(append(blocks, t), b.stub()...)
}

// lettered is a grid without words, for grades and criteria of a list on the wall.
func (b *builder) lettered(college string) []doc.Block {
	t := doc.Table{Head: []doc.Cell{{}}, Cols: doc.Cols(1)}
	for c := range gridColumns {
		t.Head = append(t.Head, figure(strconv.Itoa(c+1)))
		t.Cols = append(t.Cols, doc.Col{Weight: 1.5, Align: doc.Center})
	}
	for _, r := range gridRows {
		cells := []doc.Cell{figure(string(r))}
		for range gridColumns {
			cells = append(cells, figure("□"))
		}
		t.Rows = append(t.Rows, doc.Row{Cells: cells})
	}
	return append([]doc.Block{b.head(b.w.Paper.Grid, college, ""), t}, b.stub()...)
}
