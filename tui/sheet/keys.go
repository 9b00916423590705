package sheet

import (
	"context"
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/text"
	"halqa/tui/edit"
	"halqa/tui/keys"
	"halqa/tui/screen"
)

// sent remembers a text on its way to the disk, to bring it back if it never arrives.
type sent struct {
	sheet   *Model
	subject *subject
	field   string
	text    string
	edits   []change
}

// Update takes a message. It reports whether a key was used.
func (m *Model) Update(msg tea.Msg) (bool, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Done:
		return false, m.arrived(msg)
	case edit.LimitMsg:
		return true, m.env.Say(screen.Trouble, fmt.Sprintf(m.env.Words.Errors.TooLong, msg.Limit+msg.Over, msg.Limit))
	case tea.PasteMsg:
		if m.writing {
			return m.typed(msg)
		}
	case tea.KeyPressMsg:
		if m.writing {
			return m.keyWriting(msg)
		}
		return m.keyResting(msg)
	}
	return false, nil
}

func (m *Model) keyResting(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch name := keys.Rest(msg); name {
	case "up", "down":
		m.step(map[string]int{"up": -1, "down": 1}[name])
	case "home":
		m.at, m.top = 0, 0
	case "end":
		m.at = max(0, len(m.rows)-1)
	case "left", "right":
		return true, m.turn((name == "right") != m.env.Words.RTL)
	default:
		return false, nil
	}
	return true, nil
}

// step goes to the next field, after the rest of a long one was seen.
func (m *Model) step(d int) {
	if m.at+1 < len(m.starts) && m.height > 0 {
		first, after := m.starts[m.at], m.starts[m.at+1]
		if d > 0 && after > m.top+m.height && after-first > m.height {
			m.top = min(m.top+m.height-1, after-m.height)
			return
		}
		if d < 0 && first < m.top && after-first > m.height {
			m.top = max(m.top-m.height+1, first)
			return
		}
	}
	m.at = max(0, min(m.at+d, len(m.rows)-1))
}

// turn gives a field the next of its choices, or the one before.
func (m *Model) turn(forward bool) tea.Cmd {
	if m.at >= len(m.rows) || !m.rows[m.at].arrows() {
		return nil
	}
	r := m.rows[m.at]
	n := len(r.Choices)
	i := slices.IndexFunc(r.Choices, func(c Choice) bool { return c.Value == m.value(r.Field) })
	switch {
	case forward:
		i = (i + 1) % n
	case i < 0:
		i = n - 1
	default:
		i = (i + n - 1) % n
	}
	return m.send(r.Field, r.Choices[i].Value, []change{{r.Field, r.Choices[i].Value}})
}

// Write is ⏎ at rest: it opens the field under the cursor, with the draft that waits. On
// a choice it goes on to the next field.
func (m *Model) Write() tea.Cmd {
	if m.at >= len(m.rows) {
		return nil
	}
	r := m.rows[m.at]
	switch {
	case r.Opens:
		if m.Open != nil {
			return m.Open(r.Field)
		}
		return nil
	case !r.writable():
		return m.advance(1)
	}
	m.writing = true
	m.prepare(r)
	draft := m.env.Drafts.Text(m.slot(), r.Field)
	if draft == "" {
		return nil
	}
	m.field.SetValue(draft)
	return m.env.Say(screen.Ask, m.words().DraftWaits)
}

// prepare fills the editor with the value of a field as it is shown, so that it does not
// move. What is typed replaces a figure or a date.
func (m *Model) prepare(r row) {
	m.field = edit.Model{Limit: r.def.Limit, Filter: text.Safe, Bidi: m.env.Bidi}
	if r.def.Form == session.Prose {
		m.field.Filter = text.SafeLines
	}
	m.field.SetValue(m.shown(r, m.value(r.Field)))
	switch r.def.Form {
	case session.Day, session.Hour, session.Whole, session.Decimal:
		m.field.Limit = 60
		m.field.SelectAll()
	case session.Line, session.Prose, session.Flag, session.Choice, session.Ref:
	}
}

// slot names the item for the drafts.
func (m *Model) slot() string {
	if id := m.Item(); !id.IsZero() {
		return id.String()
	}
	return "new/" + m.typ.Name
}

func (m *Model) keyWriting(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	name := keys.Field(msg)
	switch name {
	case "enter", "tab":
		return true, m.accept(1)
	case "shift+tab":
		return true, m.accept(-1)
	case "esc":
		m.writing, m.quick = false, false
		return true, nil
	}
	if used, cmd := m.typed(msg); used {
		return true, cmd
	}
	switch name {
	case "up":
		return true, m.accept(-1)
	case "down":
		return true, m.accept(1)
	case "backspace": // in an empty field it must not undo what was done elsewhere
		return true, nil
	}
	return false, nil
}

func (m *Model) typed(msg tea.Msg) (bool, tea.Cmd) {
	used, cmd := m.field.Update(msg)
	if !used {
		return false, cmd
	}
	r := m.rows[m.at]
	draft := m.field.Value()
	if draft == m.shown(r, m.value(r.Field)) {
		draft = ""
	}
	return true, tea.Batch(cmd, m.env.Drafts.Keep(m.slot(), r.Field, draft))
}

// accept keeps what was written and goes on in a direction.
func (m *Model) accept(d int) tea.Cmd {
	r, typed := m.rows[m.at], m.field.Value()
	if typed == m.shown(r, m.value(r.Field)) {
		if m.create != nil {
			return nil // there is nothing to make an item of
		}
		m.writing = false
		return m.advance(d)
	}
	edits, err := m.read(r, typed)
	if err != nil {
		return m.env.Say(screen.Ask, m.explain(r, typed, err))
	}
	m.writing = false
	cmds := []tea.Cmd{m.env.Drafts.Keep(m.slot(), r.Field, ""), m.send(r.Field, typed, edits)}
	if edits[0].field != r.Field {
		cmds = append(cmds, m.env.Say(screen.Good, m.words().OtherLanguage))
	}
	return tea.Batch(append(cmds, m.advance(d))...)
}

// advance goes to the next field and opens it, as far as it takes text.
func (m *Model) advance(d int) tea.Cmd {
	next := m.at + d
	for m.quick && next >= 0 && next < len(m.rows) && !m.rows[next].Quick {
		next += d
	}
	if next < 0 || next >= len(m.rows) {
		m.quick = false
		return nil
	}
	m.at = next
	if r := m.rows[next]; !r.writable() {
		return nil
	}
	return m.Write()
}

// send hands values over, behind the act that adds the item when there is none yet.
func (m *Model) send(field, typed string, edits []change) tea.Cmd {
	from := sent{sheet: m, subject: m.subject, field: field, text: typed, edits: edits}
	for _, e := range edits {
		m.flying[e.field] = e.value
	}
	if m.create != nil {
		command := m.create(strings.TrimSpace(typed))
		m.create = nil
		return m.add(from, command)
	}
	subject := m.subject
	return m.env.Work(from, func(ctx context.Context) (session.Receipt, error) {
		id := subject.get()
		if id.IsZero() {
			return session.Receipt{}, session.ErrGone
		}
		commands := make([]session.Command, len(edits))
		for i, e := range edits {
			commands[i] = session.Edit{Item: id, Field: e.field, Value: e.value}
		}
		return m.env.Room.Do(ctx, m.env.Seat, commands...)
	})
}

// add carries out the command that adds the item, and names it for what follows.
func (m *Model) add(from sent, command session.Command) tea.Cmd {
	subject := m.subject
	return m.env.Work(from, func(ctx context.Context) (session.Receipt, error) {
		receipt, err := m.env.Room.Do(ctx, m.env.Seat, command)
		if err == nil && len(receipt.Items) > 0 {
			subject.name(receipt.Items[0])
		}
		return receipt, err
	})
}

// arrived hears what became of a value. A text that could not be saved comes back to its
// field, or waits there as a draft while people write elsewhere.
func (m *Model) arrived(msg screen.Done) tea.Cmd {
	from, ok := msg.From.(sent)
	if !ok || from.sheet != m {
		return nil
	}
	here := from.subject == m.subject
	if here {
		for _, e := range from.edits {
			if m.flying[e.field] == e.value {
				delete(m.flying, e.field)
				if msg.Err == nil {
					m.values[e.field] = e.value
				}
			}
		}
	}
	if msg.Err == nil || from.field == "" {
		return nil
	}
	slot := "new/" + m.typ.Name
	if id := from.subject.get(); !id.IsZero() {
		slot = id.String()
	}
	keep := m.env.Drafts.Keep(slot, from.field, from.text)
	if i := m.index(from.field); here && !m.writing && i >= 0 && m.rows[i].writable() {
		m.at, m.writing = i, true
		m.prepare(m.rows[i])
		m.field.SetValue(from.text)
	}
	return keep
}
