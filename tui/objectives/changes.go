package objectives

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text"
	"halqa/session/text/format"
	"halqa/tui/page"
	"halqa/tui/screen"
)

// altered is one item of the plan that differs from what a version said.
type altered struct {
	item    session.ID
	kind    session.ChangeKind
	number  string
	text    string
	fields  []fieldDiff
	sources []string
	pending bool
}

// fieldDiff is one field, as the language of the seat writes its values.
type fieldDiff struct{ label, before, after string }

// openChanges shows what changed since the first version, the cursor on an item if it is
// among what changed.
func (s *Screen) openChanges(item session.ID) tea.Cmd {
	s.over, s.since = changing, 0
	s.Sync()
	s.list.Select(slices.IndexFunc(s.changed, func(c altered) bool { return c.item == item }))
	return nil
}

// turnEdition compares with the next version, or the one before.
func (s *Screen) turnEdition(forward bool) bool {
	next := s.since - 1
	if forward {
		next = s.since + 1
	}
	if next < 0 || next >= len(s.editions) {
		return false
	}
	s.since = next
	s.Sync()
	s.list.First()
	return true
}

// changingItem is the item whose change is asked for its source: the one under the cursor.
func (s *Screen) changingItem() session.ID {
	if s.over == changing {
		if i := s.list.Cursor(); i >= 0 && i < len(s.changed) {
			return s.changed[i].item
		}
		return session.ID{}
	}
	if r, ok := s.Current(); ok && r.pending {
		return r.ID
	}
	return session.ID{}
}

// readChanges copies what is shown of the changes since a version.
func (s *Screen) readChanges(r *session.Retreat) {
	s.editions, s.changed = s.editions[:0], s.changed[:0]
	all := r.Editions()
	for _, e := range all {
		day := ""
		if e.Date != "" {
			day = format.Day(s.env.Lang(), e.Date.Time())
		}
		s.editions = append(s.editions, edition{number: e.Short, day: day, note: e.Note})
	}
	s.since = max(0, min(s.since, len(all)-1))
	if s.over != changing || len(all) == 0 {
		return
	}
	for _, c := range r.Changes(all[s.since], nil) {
		e := r.Item(c.Item)
		fr, ar := session.Wording(e)
		out := altered{
			item: c.Item, kind: c.Kind, number: session.Base(e).Short, text: s.env.Pick(fr, ar),
			pending: c.Pending && !s.env.Salle, // a reminder for who writes, not for the room
		}
		for _, f := range c.Fields {
			out.fields = append(out.fields, s.diff(r, e, f))
		}
		for _, cause := range c.Causes {
			out.sources = append(out.sources, sourceOf(r, cause))
		}
		s.changed = append(s.changed, out)
	}
}

// sourceOf is a source as it is read: the reference, with the decision it names.
func sourceOf(r *session.Retreat, c *session.Cause) string {
	if d, ok := r.Item(c.Decision).(*session.Decision); ok && text.Fold(c.Source) != text.Fold(d.Short) {
		if c.Source == "" {
			return d.Short
		}
		return c.Source + " (" + d.Short + ")"
	}
	return c.Source
}

// diff writes both values of a field as people write them.
func (s *Screen) diff(r *session.Retreat, e session.Entity, f session.FieldChange) fieldDiff {
	say := func(v string) string {
		if v == "" {
			return "–"
		}
		switch f.Field.Form {
		case session.Day:
			return format.Day(s.env.Lang(), session.Date(v).Time())
		case session.Whole, session.Decimal:
			return format.Decimal(s.env.Lang(), v)
		case session.Ref:
			if id, err := session.ParseID(v); err == nil && r.Item(id) != nil {
				return session.Base(r.Item(id)).Short
			}
		case session.Flag:
			return s.env.Words.Words.Yes
		case session.Choice:
			return s.choiceWord(v)
		case session.Line, session.Prose, session.Hour, session.Bytes:
		}
		return v
	}
	label := s.env.Words.Fields[r.TypeOf(session.Base(e).ID).Name+"."+f.Field.Name]
	return fieldDiff{label, say(f.Before), say(f.After)}
}

// choiceWord is the word for one value of a closed list.
func (s *Screen) choiceWord(value string) string {
	w := s.env.Words.Objectives
	for _, words := range []map[string]string{w.Levels, w.Directions, w.Measured} {
		if word := words[value]; word != "" {
			return word
		}
	}
	return value
}

// edition is a version of the plan as it is shown.
type edition struct{ number, day, note string }

// changeActions are the commands of the page of changes.
func (s *Screen) changeActions() []screen.Action {
	acts := []screen.Action{
		{Keys: []string{"p"}, Name: named(func(w *locale.Objectives) string { return w.Publish }), Run: s.publish},
	}
	if !s.changingItem().IsZero() {
		acts = slices.Insert(acts, 0, screen.Action{Keys: []string{"enter", "d"}, Name: named(func(w *locale.Objectives) string { return w.Cite }), Run: s.cite})
	}
	if len(s.editions) > 1 {
		acts = append(acts, screen.Action{Show: "←→", Name: named(func(w *locale.Objectives) string { return w.OtherVersion }), Salle: true})
	}
	return acts
}

// drawChanges draws what changed, the values below each other: neither may be cut.
func (s *Screen) drawChanges(p page.Page) (caret screen.Caret) {
	w := s.env.Words.Objectives
	if s.prompt.on {
		p, caret = s.drawPrompt(p)
	}
	width := min(p.W, page.Measure)
	if len(s.editions) == 0 {
		p.Head(0, w.Changes, "")
		p.Wrap(0, 2, width, p.H-2, w.NoVersion, page.Label)
		return caret
	}
	e := s.editions[s.since]
	p.Row(0, 0, page.T(w.Since+" ", page.Heading), page.T(e.number, page.Heading), page.T("   "+e.day, page.Label))
	p.RowEnd(width, 0, page.T(s.env.Count(w.ChangeCount, len(s.changed)), page.Label))
	y := 1
	if e.note != "" {
		x := s.label(p, y, s.env.Words.Fields["edition.note"])
		y += p.Wrap(x, y, width-x, 2, e.note, page.Label)
	}
	y++
	if len(s.changed) == 0 {
		p.Wrap(0, y, width, p.H-y, w.NoChange, page.Label)
		return caret
	}
	s.list.Draw(p.Sub(0, y, p.W, p.H-y), func(i int) int { return s.heightOf(p, width, &s.changed[i]) },
		func(p page.Page, i int, here bool) {
			if here {
				p.CursorRows(0, p.H-1)
			}
			s.drawChange(p, width, &s.changed[i])
		})
	return caret
}

// diffText is the column of the values of a changed field.
const diffText = 2

// heightOf is the number of rows of one change, with the air below it.
func (s *Screen) heightOf(p page.Page, width int, c *altered) int {
	n := 1 + p.Rows(c.text, width)
	for _, f := range c.fields {
		n += 1 + p.Rows(f.before, width-diffText-2) + p.Rows(f.after, width-diffText-2)
	}
	if len(c.sources) > 0 {
		n += p.Rows(strings.Join(c.sources, "   "), width-s.sourceWidth(p))
	}
	if c.pending {
		n++
	}
	return n + 1
}

// label draws what a line is about and returns the column behind it.
func (s *Screen) label(p page.Page, y int, word string) int {
	return p.Row(0, y, page.T(word, page.Label)) + 2
}

// sourceWidth is the column of the sources.
func (s *Screen) sourceWidth(p page.Page) int {
	return p.Width(page.T(s.env.Words.Fields["cause.source"], page.Label)) + 2
}

// drawChange draws one item: what it is, then each field with what it held and holds.
func (s *Screen) drawChange(p page.Page, width int, c *altered) {
	w := s.env.Words.Objectives
	sign, kind := "→", w.Altered
	switch c.kind {
	case session.Added:
		sign, kind = "+", w.AddedItem
	case session.Withdrawn:
		sign, kind = "×", w.WithdrawnItem
	case session.Altered:
	}
	p.Row(0, 0, page.T(sign+" ", page.Label), page.T(c.number, page.Title), page.T("   "+kind, page.Label))
	y := 1 + p.Wrap(0, 1, width, p.Rows(c.text, width), c.text, page.Body)
	for _, f := range c.fields {
		p.Put(0, y, width, f.label, page.Label, page.Start)
		y++
		p.Put(diffText, y, 1, "−", page.Label, page.Start)
		y += p.Wrap(diffText+2, y, width-diffText-2, p.Rows(f.before, width-diffText-2), f.before, page.Label)
		p.Put(diffText, y, 1, "+", page.Label, page.Start)
		y += p.Wrap(diffText+2, y, width-diffText-2, p.Rows(f.after, width-diffText-2), f.after, page.Body)
	}
	if len(c.sources) > 0 {
		x, all := s.label(p, y, s.env.Words.Fields["cause.source"]), strings.Join(c.sources, "   ")
		y += p.Wrap(x, y, width-x, p.Rows(all, width-x), all, page.Good)
	}
	if c.pending {
		p.Row(0, y, page.T("◆ ", page.Warn), page.T(w.Unsourced, page.Body))
	}
}
