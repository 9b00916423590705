package report

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"halqa/session"
	"halqa/session/report/doc"
)

// byScreen are the papers that the sessions of a day ask for, by where their work
// happens.
var byScreen = map[string]Document{
	"constats": Cards, "capture": Sheets, "matrice": Sheets, "smart": Sheets, "vote": Ballots, "evaluation": Surveys,
}

// Kit lists the papers of a day of facilitation, in the order in which they are needed:
// sheets to sign, the run sheet, then what its sessions ask for. A list has no cards when
// no finding may hang in the room.
func Kit(r *session.Retreat, day int) []Document {
	all := []Document{Presence, Running}
	add := func(d Document) {
		if !slices.Contains(all, d) {
			all = append(all, d)
		}
	}
	for _, d := range r.Days() {
		if d.Number != day {
			continue
		}
		for _, p := range r.Programme(d.ID) {
			switch paper, ok := byScreen[p.Slot.Screen]; {
			case !ok:
			case paper == Cards && len(hung(r)) == 0:
			case paper == Sheets && len(sheetsOf(p.Slot)) == 0:
			default:
				add(paper)
			}
			if p.Slot.Screen == "matrice" {
				add(Ballots)
			}
		}
	}
	return all
}

// hung are the findings that may hang in the room: those that may leave the house, and
// among them none that is sensitive.
func hung(r *session.Retreat) []*session.Finding {
	guard := r.Guard()
	return slices.DeleteFunc(slices.Clone(r.Findings()), func(f *session.Finding) bool {
		return !f.Publishable || f.Sensitive || !guard.Class(f).Projectable()
	})
}

// sideBySide is how many letters of a finding can be read from three metres on half a
// page.
const sideBySide = 90

// cards are the findings of the gallery, to be read from three metres: a number and the
// words, and nothing of where they come from. Short ones stand two on a page, to be cut
// apart, the others have a page of their own.
func (b *builder) cards() []doc.Section {
	var short, long [][]doc.Block
	for _, f := range hung(b.r) {
		words := b.one(f.TextFR, f.TextAR)
		card := []doc.Block{
			doc.Para{Style: doc.Subtitle, Text: doc.Inlines{tag(f.Short)}, Dir: b.base()},
			doc.Para{Style: doc.Banner, Text: doc.Inlines{b.said(words)}, Dir: b.dir(words)},
		}
		if utf8.RuneCountInString(words) <= sideBySide {
			short = append(short, card)
		} else {
			long = append(long, card)
		}
	}
	var sections []doc.Section
	for pair := range slices.Chunk(short, 2) {
		blocks := pair[0]
		if len(pair) > 1 {
			blocks = append(append(blocks, b.cut()), pair[1]...)
		}
		sections = append(sections, b.page(blocks...))
	}
	for _, card := range long {
		page := b.page(card...)
		page.Landscape = true
		sections = append(sections, page)
	}
	if len(sections) == 0 {
		sections = append(sections, b.page(doc.Para{Text: doc.T(b.w.Kit.NoCards), Dir: b.base()}))
	}
	return sections
}

// cut is the line along which a page is cut.
func (b *builder) cut() doc.Para {
	return doc.Para{Style: doc.Note, Text: doc.Inlines{{Text: strings.Repeat("- ", 44), Tone: doc.Muted, Dir: doc.LTR}}, Dir: b.base()}
}

// sheetName names a kind of sheet that people fill in at their tables.
type sheetName string

// The sheets.
const (
	swotSheet     sheetName = "afom"
	criteriaSheet sheetName = "criteres"
	smartSheet    sheetName = "objectif"
)

// sheetsOf are the sheets that a session asks for.
func sheetsOf(s *session.Slot) []sheetName {
	switch {
	case s.Screen == "matrice":
		return []sheetName{criteriaSheet}
	case s.Screen == "smart":
		return []sheetName{smartSheet}
	case s.Screen == "capture" && strings.Contains(s.TitleFR+s.Materials, "AFOM"):
		return []sheetName{swotSheet}
	}
	return nil
}

// workSheets are the sheets of a day, each once, or those of all days. They are in both
// languages, because tables speak both.
func (b *builder) workSheets() []doc.Section {
	var names []sheetName
	for _, d := range b.r.Days() {
		if b.o.Day != 0 && d.Number != b.o.Day {
			continue
		}
		for _, p := range b.r.Programme(d.ID) {
			for _, name := range sheetsOf(p.Slot) {
				if !slices.Contains(names, name) {
					names = append(names, name)
				}
			}
		}
	}
	if len(names) == 0 {
		names = []sheetName{swotSheet, criteriaSheet, smartSheet}
	}
	var sections []doc.Section
	for _, name := range names {
		switch name {
		case swotSheet:
			sections = append(sections, b.swotSheet())
		case criteriaSheet:
			sections = append(sections, b.criteriaSheet())
		case smartSheet:
			sections = append(sections, b.smartSheet())
		}
	}
	return sections
}

// form is the beginning of every sheet: its title, and who writes on it.
func (b *builder) form(name sheetName, how func(*builder) string) []doc.Block {
	blocks := []doc.Block{
		b.twin(1, string(name), func(o *builder) string { return o.w.Kit.Sheets[string(name)] }),
		doc.Para{Text: doc.T(b.w.Kit.Table), Dir: b.base()},
	}
	return append(blocks, b.pair(how)...)
}

// Rows that are left free on a sheet, for as many points as a table can keep.
const (
	pointRows  = 3
	optionRows = 8
	criteria   = 5
)

// swotSheet is a page for the four quadrants.
func (b *builder) swotSheet() doc.Section {
	blocks := b.form(swotSheet, func(o *builder) string { return o.w.Kit.HowSwot })
	for _, pair := range [][2]session.IdeaKind{{session.Strength, session.Weakness}, {session.Opportunity, session.Threat}} {
		t := doc.Table{Tall: true, Cols: doc.Cols(1, 1)}
		for _, kind := range pair {
			t.Head = append(t.Head, b.column(func(o *builder) string { return o.w.Plan.Quadrants[string(kind)] }))
		}
		for range pointRows {
			t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{}, {}}})
		}
		blocks = append(blocks, t)
	}
	page := b.page(blocks...)
	page.Landscape = true
	return page
}

// criteriaSheet is a page on which a table marks its options by criteria: those of the
// polls that are prepared, else lines to write them on.
func (b *builder) criteriaSheet() doc.Section {
	t := doc.Table{Tall: true, Cols: doc.Cols(4), Head: []doc.Cell{b.column(func(o *builder) string { return o.t.Option })}}
	for _, name := range b.criteria() {
		t.Cols = append(t.Cols, doc.Col{Weight: 2, Align: doc.Center})
		t.Head = append(t.Head, name)
	}
	for range optionRows {
		t.Rows = append(t.Rows, doc.Row{Cells: make([]doc.Cell, len(t.Head))})
	}
	page := b.page(append(b.form(criteriaSheet, func(o *builder) string { return o.w.Kit.HowCriteria }), t)...)
	page.Landscape = true
	return page
}

// criteria are the heads of the columns of a sheet.
func (b *builder) criteria() []doc.Cell {
	for _, p := range b.r.Polls() {
		if fr, ar := p.Scale(b.lang == "ar"), p.Scale(b.lang != "ar"); p.Method == "criteria" && len(fr) > 0 {
			var heads []doc.Cell
			for i := range fr {
				second := ""
				if i < len(ar) && ar[i] != fr[i] {
					second = ar[i]
				}
				heads = append(heads, twice(fr[i], second))
			}
			return heads
		}
	}
	heads := make([]doc.Cell, criteria)
	for i := range heads {
		heads[i] = figure(fmt.Sprintf("%d …………", i+1))
	}
	return heads
}

// formFields are the lines of the sheet of an objective, in the order in which the screen
// asks for them.
var formFields = []string{
	"text_fr", "text_ar", "indicator", "baseline", "target", "deadline", "owner", "verification", "frequency", "assumptions",
}

// smartSheet is the blank sheet of an objective, with the question of each letter.
func (b *builder) smartSheet() doc.Section {
	t := doc.Table{Tall: true, Cols: doc.Cols(3, 7), Head: []doc.Cell{
		b.column(func(o *builder) string { return o.w.Kit.Field }), b.column(func(o *builder) string { return o.w.Kit.Answer }),
	}}
	for _, field := range formFields {
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{b.column(func(o *builder) string { return o.w.Fields["objective."+field] }), {}}})
	}
	return b.page(append(b.form(smartSheet, func(o *builder) string { return o.w.Kit.HowSmart }), t)...)
}
