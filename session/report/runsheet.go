package report

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/report/ics"
)

// runSheet is one page for each day, to lie beside the one who facilitates: hours,
// sessions in both languages, how they go, what they need. What only the facilitator may
// read stands in a table of its own, which goes where its class may go.
func (b *builder) runSheet() []doc.Section {
	var sections []doc.Section
	for _, d := range b.r.Days() {
		if b.o.Day != 0 && d.Number != b.o.Day {
			continue
		}
		blocks := []doc.Block{b.heading(1, "jour-"+d.Short, b.dayTitle(d))}
		if title := b.one(d.TitleFR, d.TitleAR); title != "" {
			blocks = append(blocks, doc.Para{Text: doc.Inlines{b.said(title)}, Style: doc.Lead, Dir: b.dir(title)})
		}
		if prayers := b.prayers(d); prayers != "" {
			blocks = append(blocks, doc.Para{Text: doc.T(prayers), Dir: b.base()})
		}
		blocks = append(blocks, b.programme(d)...)
		if tasks := lines(d.Tasks); len(tasks) > 0 {
			blocks = append(blocks, b.heading(2, "taches-"+d.Short, b.w.Agenda.Tasks), b.bullets(tasks))
		}
		sections = append(sections, doc.Section{Landscape: true, Blocks: blocks})
	}
	if len(sections) == 0 {
		sections = []doc.Section{{Blocks: []doc.Block{doc.Para{Text: doc.T(b.t.RunSheet.Empty), Dir: b.base()}}}}
	}
	return sections
}

// prayers are the hours of prayer of a facilitated day.
func (b *builder) prayers(d *session.AgendaDay) string {
	w := b.w.Agenda
	var parts []string
	for _, p := range []struct {
		name string
		at   session.Minutes
	}{{w.Dhuhr, d.Dhuhr}, {w.Asr, d.Asr}, {w.Maghrib, d.Maghrib}} {
		if p.at > 0 {
			parts = append(parts, p.name+" "+p.at.String())
		}
	}
	if len(parts) > 0 && !d.Confirmed {
		parts = append(parts, w.Unconfirmed)
	}
	return strings.Join(parts, b.w.Words.Comma)
}

// programme is the table of a day, its materials, and what is for the facilitator alone.
func (b *builder) programme(d *session.AgendaDay) []doc.Block {
	plan := b.r.Programme(d.ID)
	if len(plan) == 0 {
		return nil
	}
	w := b.w.Agenda
	t := doc.Table{
		Cols:  []doc.Col{{Weight: 1.5, Align: doc.Center}, {Weight: 0.8, Align: doc.Center}, {Weight: 4}, {Weight: 5}, {Weight: 3}, {Weight: 3}},
		Head:  heads(b.t.At, w.Minute, b.t.Session, w.Technique, w.Materials, w.Outputs),
		Small: true, Class: doc.C1,
	}
	aside := doc.Table{
		Cols: []doc.Col{{Weight: 1.5, Align: doc.Center}, {Weight: 4}, {Weight: 3}, {Weight: 4}},
		Head: heads(b.t.At, w.Notes, w.IfLate, w.PlanB), Small: true, Class: doc.C2,
	}
	for _, p := range plan {
		s := p.Slot
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			hours(p.Start, p.End), figure(strconv.Itoa(int(s.Length))), b.both(s.TitleFR, s.TitleAR), b.going(s),
			b.stacked(b.supplies(b.r.Supplies(s))), b.stacked(lines(s.Outputs)),
		}})
		if s.Notes+s.IfLate+s.PlanB != "" {
			aside.Rows = append(aside.Rows, doc.Row{Class: doc.C2, Cells: []doc.Cell{
				hours(p.Start, p.End), b.stacked(lines(s.Notes)), b.cell(s.IfLate), b.stacked(lines(s.PlanB)),
			}})
		}
	}
	blocks := []doc.Block{t}
	if all := b.supplies(b.r.SuppliesOf(d.ID)); len(all) > 0 {
		blocks = append(blocks, b.heading(2, "materiel-"+d.Short, w.Replan.Needs), b.bullets(all))
	}
	if len(aside.Rows) > 0 && doc.Class(b.o.Highest) >= doc.C2 {
		blocks = append(blocks, b.heading(2, "notes-"+d.Short, w.Notes), aside)
	}
	return blocks
}

// going is how a session goes: its purpose, its steps with their minutes, its groups.
func (b *builder) going(s *session.Slot) doc.Cell {
	parts := []string{s.Purpose}
	steps := s.Steps(b.lang)
	for _, step := range steps {
		parts = append(parts, fmt.Sprintf("%d %s — %s", step.Minutes, b.w.Agenda.Minute, step.Text))
	}
	if len(steps) == 0 {
		parts = append(parts, lines(s.Technique)...)
	}
	if tracks := lines(s.Tracks); len(tracks) > 0 {
		parts = append(parts, b.w.Agenda.Replan.Parallel+b.t.Colon+strings.Join(tracks, " · "))
	}
	return b.stacked(parts)
}

// stacked holds texts of people, one below the other.
func (b *builder) stacked(texts []string) doc.Cell {
	c := doc.Cell{Dir: b.base()}
	for _, s := range texts {
		if s = strings.TrimSpace(s); s == "" {
			continue
		}
		if len(c.Text) == 0 {
			c = b.cell(s)
			continue
		}
		c.Below = append(c.Below, doc.Para{Text: doc.Inlines{b.said(s)}, Dir: b.dir(s)})
	}
	return c
}

// supplies writes materials with their quantities.
func (b *builder) supplies(all []session.Supply) (texts []string) {
	for _, n := range all {
		s := n.What
		if n.Total > 0 {
			s += " × " + strconv.Itoa(n.Total)
		}
		texts = append(texts, s)
	}
	return texts
}

// WriteCalendar writes the work plan or the agenda as a calendar. The agenda has an entry
// for each session, and one for the tasks of a day without sessions. Nothing confidential
// is in it.
func WriteCalendar(w io.Writer, r *session.Retreat, o Options) error {
	if o.Document == Mission {
		return writeWork(w, r, o)
	}
	b := newBuilder(r, o.complete())
	r = b.r
	p := r.Profile()
	c := ics.Calendar{Name: b.one(p.TitleFR, p.TitleAR), Lang: b.lang, Stamp: b.last}
	for _, f := range template.Fasts {
		if f.From != "" && f.To != "" {
			c.Changes = append(c.Changes, ics.Change{ToUTC: f.From, Back: f.To})
		}
	}
	for _, d := range r.Days() {
		if d.Date == "" {
			continue
		}
		plan := r.Programme(d.ID)
		for _, s := range plan {
			c.Events = append(c.Events, b.event(d, &s, p.Place))
		}
		if len(plan) == 0 {
			c.Events = append(c.Events, ics.Event{
				UID: d.ID.String() + "@halqa", Start: d.Date.Time(), AllDay: true,
				Title: b.one(d.TitleFR, d.TitleAR), Description: d.Tasks, Place: p.Place,
			})
		}
	}
	return ics.Write(w, c)
}

// event is a session in a calendar.
func (b *builder) event(d *session.AgendaDay, p *session.Planned, place string) ics.Event {
	s := p.Slot
	title := b.one(s.TitleFR, s.TitleAR)
	if title == "" {
		title = b.w.Agenda.Replan.Untitled
	}
	parts := []string{s.Purpose, s.Technique}
	if all := b.supplies(b.r.Supplies(s)); len(all) > 0 {
		parts = append(parts, b.w.Agenda.Materials+b.t.Colon+strings.Join(all, b.w.Words.Comma))
	}
	var said []string
	for _, part := range parts {
		if part != "" {
			said = append(said, part)
		}
	}
	at := func(m session.Minutes) time.Time { return d.Date.Time().Add(time.Duration(m) * time.Minute) }
	return ics.Event{
		UID: s.ID.String() + "@halqa", Start: at(p.Start), End: at(p.End), Title: title,
		Description: strings.Join(said, "\n"), Place: place, Category: named(b.w.Agenda.Replan.Types, s.Type),
	}
}
