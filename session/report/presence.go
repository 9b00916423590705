package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/report/doc"
)

// Rows that are left free on a sheet to sign: for those who were not expected, and where
// nobody is enrolled yet.
const (
	freeRows  = 2
	blankRows = 14
)

// presence are the sheets that people sign, one for each day and college, with a column
// for each half-day. Documents with names also tell what the room has to provide.
func (b *builder) presence() []doc.Section {
	days := []int{b.o.Day}
	if b.o.Day == 0 {
		days = []int{1, 2, 3}
	}
	var sections []doc.Section
	for _, day := range days {
		for _, college := range b.r.CollegeCodes() {
			people := b.enrolled(college)
			if len(people) == 0 && (len(b.r.People()) > 0 || college != session.Board && college != session.Staff) {
				continue
			}
			sections = append(sections, doc.Section{Blocks: b.sheetToSign(day, college, people)})
		}
	}
	if needs := b.needs(); b.names() && len(needs) > 0 {
		sections = append(sections, doc.Section{Blocks: needs})
	}
	return sections
}

// enrolled are the people of a college by their codes. Who has none stands with the staff.
func (b *builder) enrolled(college string) []*session.Person {
	var all []*session.Person
	for _, p := range b.r.People() {
		if cmp.Or(p.College, session.Staff) == college {
			all = append(all, p)
		}
	}
	slices.SortFunc(all, func(a, b *session.Person) int { return cmp.Compare(a.Code, b.Code) })
	return all
}

// collegeIn is what a college is called in the builder's language.
func (b *builder) collegeIn(code string) string {
	fr, ar := b.r.CollegeName(code)
	return cmp.Or(b.one(fr, ar), b.college(code))
}

// sheetToSign is one page: its people, and a place to sign for each half-day.
func (b *builder) sheetToSign(day int, college string, people []*session.Person) []doc.Block {
	id := fmt.Sprintf("presence-%d-%s", day, strings.ReplaceAll(college, " ", "-"))
	o := b.other()
	title := func(of *builder) string { return fmt.Sprintf(of.lists().SheetOf, day, of.collegeIn(college)) }
	blocks := []doc.Block{
		doc.Heading{Level: 1, ID: id, Text: doc.T(title(b)), Dir: b.base(), Unnumbered: true},
		doc.Para{Style: doc.Lead, Text: doc.Inlines{{Text: title(o), Lang: o.lang}}, Dir: o.base()},
	}
	if d := b.dayNumbered(day); d != nil && d.Date != "" {
		facts := b.date(d.Date)
		if place := b.r.Profile().Place; place != "" {
			facts += b.w.Words.Comma + place
		}
		blocks = append(blocks, doc.Para{Text: doc.T(facts), Dir: b.base()})
	}
	half := func(of func(*locale.Lists) string) doc.Cell {
		return b.column(func(o *builder) string { return of(o.lists()) + o.w.Words.Comma + o.lists().Signature })
	}
	table := doc.Table{Tall: true, Cols: doc.Cols(0.4, 3.6, 3, 3), Head: []doc.Cell{
		{},
		b.column(func(o *builder) string { return o.lists().Person }),
		half(func(w *locale.Lists) string { return w.Morning }), half(func(w *locale.Lists) string { return w.Late }),
	}}
	free := freeRows
	if len(people) == 0 {
		free = blankRows
	}
	for i := range len(people) + free {
		row := doc.Row{Cells: []doc.Cell{figure(fmt.Sprint(i + 1)), {}, {}, {}}}
		if i < len(people) {
			row.Cells[1] = doc.Cell{Text: b.called(people[i]), Dir: b.base()}
		}
		table.Rows = append(table.Rows, row)
	}
	blocks = append(blocks, table,
		doc.Para{Text: doc.T(b.lists().Came), Dir: b.base()},
		doc.Para{Text: doc.Inlines{{Text: o.lists().Came, Lang: o.lang}}, Dir: o.base()},
	)
	if !b.names() {
		blocks = append(blocks, doc.Para{Style: doc.Note, Text: doc.T(b.lists().Codes), Dir: b.base()})
	}
	return blocks
}

// needs counts what the room has to provide, by half-day.
func (b *builder) needs() []doc.Block {
	table := doc.Table{Class: doc.C2, People: true, Cols: doc.Cols(6, 1, 1, 1, 1, 1, 1), Head: []doc.Cell{b.column(func(o *builder) string { return o.w.Fields["access.text"] })}}
	var halves []string
	for day := 1; day <= 3; day++ {
		for _, late := range []bool{false, true} {
			halves = append(halves, session.HalfDay(day, late))
			table.Head = append(table.Head, b.column(func(o *builder) string {
				part := o.lists().Morning
				if late {
					part = o.lists().Late
				}
				return fmt.Sprintf(o.w.Groups.HalfDay, day) + " " + lower(part)
			}))
		}
	}
	for _, n := range b.r.Access() {
		row := doc.Row{Class: doc.C2, Cells: []doc.Cell{b.cell(n.Text)}}
		for _, half := range halves {
			row.Cells = append(row.Cells, count(n.Counts[half]))
		}
		table.Rows = append(table.Rows, row)
	}
	if len(table.Rows) == 0 {
		return nil
	}
	return []doc.Block{b.twin(1, "acces", func(o *builder) string { return o.lists().Needs }), table}
}
