package prepare

import (
	"fmt"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// materials is the part of what has to be at hand: the union of what the sessions of each
// day need, with quantities for the people who are expected.
type materials struct {
	env  *screen.Env
	rows []thing
	list widget.List
}

// thing is one row: something that a day needs.
type thing struct {
	day   session.ID
	head  [2]string // above the first thing of a day: its number and its date
	what  string
	total string
	ready bool
	hours string // of the sessions that need it
	slot  session.ID
}

func newMaterials(env *screen.Env) *materials { return &materials{env: env} }

// Code implements parts.Part.
func (m *materials) Code() string { return "materials" }

// Count implements parts.Part. Nothing counts before somebody has seen to it: each model
// of a retreat brings a list. Nothing is missing any more once its day is over.
func (m *materials) Count(r *session.Retreat, _ *session.Chain) (n, missing int) {
	begun, today := false, session.DateOf(m.env.Now())
	for _, d := range r.Days() {
		begun = begun || len(d.Ready) > 0
		for _, s := range r.SuppliesOf(d.ID) {
			n++
			if !d.IsReady(s.What) && d.Date >= today {
				missing++
			}
		}
	}
	if !begun {
		return 0, 0
	}
	return n, missing
}

// Open implements parts.Part.
func (m *materials) Open() { m.list.First() }

// Show implements parts.Part.
func (m *materials) Show(session.ID) {}

// Capturing implements parts.Part.
func (m *materials) Capturing() bool { return false }

// Context implements parts.Part.
func (m *materials) Context() string { return "" }

// Kept implements parts.Part.
func (m *materials) Kept() int { return 0 }

// Sync implements parts.Part.
func (m *materials) Sync(r *session.Retreat) {
	m.rows = m.rows[:0]
	for _, d := range r.Days() {
		head := [2]string{d.Short, parts.Day(m.env, d.Date)}
		if tabs := m.env.Words.Agenda.Tabs; d.Number >= 0 && d.Number < len(tabs) {
			head[0] = tabs[d.Number]
		}
		for _, s := range r.SuppliesOf(d.ID) {
			row := thing{day: d.ID, head: head, what: s.What, ready: d.IsReady(s.What), total: m.total(s)}
			row.hours, row.slot = needing(r, d.ID, s.What)
			m.rows = append(m.rows, row)
			head = [2]string{}
		}
	}
	m.list.SetLen(len(m.rows))
}

// total is how many of a thing there must be, as far as anybody said.
func (m *materials) total(s session.Supply) string {
	w := &m.env.Words.Prepare
	switch {
	case s.Total > 0:
		return strconv.Itoa(s.Total)
	case s.Each > 0 && s.Per == session.PerPerson:
		return fmt.Sprintf(w.EachPerson, s.Each)
	case s.Each > 0 && s.Per == session.PerGroup:
		return fmt.Sprintf(w.EachGroup, s.Each)
	}
	return ""
}

// needing is the hour of the first session of a day that needs something, with how many
// others do, and that session.
func needing(r *session.Retreat, day session.ID, what string) (hours string, first session.ID) {
	var all []string
	key := text.Fold(what)
	for _, p := range r.Programme(day) {
		for _, s := range r.Supplies(p.Slot) {
			if text.Fold(s.What) != key {
				continue
			}
			if first.IsZero() {
				first = p.Slot.ID
			}
			all = append(all, p.Start.String())
		}
	}
	if len(all) > 1 {
		return fmt.Sprintf("%s  +%d", all[0], len(all)-1), first
	}
	return strings.Join(all, ""), first
}

// Update implements parts.Part.
func (m *materials) Update(msg tea.Msg) (bool, tea.Cmd) {
	name, ok := parts.RestKey(msg)
	return ok && m.list.Key(name), nil
}

// Actions implements parts.Part.
func (m *materials) Actions() []screen.Action {
	return []screen.Action{
		{Keys: []string{"enter"}, Name: func(l *locale.Strings) string { return l.Prepare.Tick }, Run: m.tick},
		{Keys: []string{"o"}, Name: func(l *locale.Strings) string { return l.Folder.OpenItem }, Run: func() tea.Cmd {
			if row, ok := m.current(); ok {
				return m.env.Goto(screen.Place{Kind: screen.Agenda, Slot: row.slot, Item: row.slot})
			}
			return nil
		}},
	}
}

func (m *materials) current() (thing, bool) {
	if i := m.list.Cursor(); i >= 0 && i < len(m.rows) {
		return m.rows[i], true
	}
	return thing{}, false
}

// tick says that the thing under the cursor is at hand, or is not.
func (m *materials) tick() tea.Cmd {
	row, ok := m.current()
	if !ok {
		return nil
	}
	return m.env.Do(nil, session.Ready{Day: row.day, What: row.what, Off: row.ready})
}

// The columns of the sign and the quantity of a thing.
const thingTotal, thingText = 3, 14

// Draw implements parts.Part.
func (m *materials) Draw(p page.Page) screen.Caret {
	if len(m.rows) == 0 {
		p.Put(0, 0, p.W, m.env.Words.Folder.NothingYet, page.Label, page.Start)
		return screen.Caret{}
	}
	w := min(p.W, page.Measure)
	height := func(i int) int {
		n := max(1, p.Rows(m.rows[i].what, w-thingText-hoursWidth))
		if m.rows[i].head[0] != "" {
			n += 1 + min(i, 1)
		}
		return n
	}
	m.list.Draw(p, height, func(p page.Page, i int, here bool) {
		row := m.rows[i]
		if row.head[0] != "" {
			p.Row(0, min(i, 1), page.T(row.head[0], page.Heading), page.T("   ", page.Label), page.T(row.head[1], page.Heading))
			p = p.Sub(0, 1+min(i, 1), p.W, p.H-1-min(i, 1))
		}
		if here {
			p.CursorRows(0, p.H)
		}
		sign, st := "○", page.Label
		if row.ready {
			sign, st = "✓", page.Good
		}
		p.Put(0, 0, 1, sign, st, page.Start)
		p.Put(thingTotal, 0, thingText-thingTotal-1, row.total, page.Body.Bold(), page.Start)
		p.Wrap(thingText, 0, w-thingText-hoursWidth, p.H, row.what, page.Body)
		p.Put(w-hoursWidth+2, 0, hoursWidth-2, row.hours, page.Label, page.Start)
	})
	return screen.Caret{}
}

// hoursWidth are the columns of the hour of a session, and of how many others there are.
const hoursWidth = 12
