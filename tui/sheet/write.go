package sheet

import (
	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/text"
	"halqa/tui/edit"
	"halqa/tui/keys"
	"halqa/tui/screen"
)

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
	// Said, because what stands in the field is not what the others see.
	return m.env.Say(screen.Ask, m.words().DraftWaits)
}

// prepare fills the editor with the value of a field as it is shown, so that it does not
// move. What is typed replaces a figure or a date.
func (m *Model) prepare(r row) {
	m.field = edit.Model{Limit: r.def.Limit, Filter: text.Safe, Bidi: m.env.Bidi}
	if r.def.Form == session.Prose {
		m.field.Filter = text.SafeLines
	}
	m.before = m.value(r.Field)
	m.field.SetValue(m.shown(r, m.before))
	switch r.def.Form {
	case session.Day, session.Hour, session.Whole, session.Decimal:
		m.field.Limit = 60 // what is typed is longer than what is kept: « 31 décembre 2028 »
		m.field.SelectAll()
	case session.Line, session.Prose, session.Flag, session.Choice, session.Ref, session.Bytes:
	}
}

// slot names the item for the drafts.
func (m *Model) slot() string {
	if id := m.Item(); !id.IsZero() {
		return id.String()
	}
	return m.unborn()
}

// unborn is the name for the drafts of an item that is still being added.
func (m *Model) unborn() string { return "new/" + m.typ.Name }

// forget drops the draft of a field. The item may have got its name while people wrote:
// a draft that stayed under the name before would come back in the next new sheet.
func (m *Model) forget(field string) tea.Cmd {
	return tea.Batch(m.env.Drafts.Keep(m.slot(), field, ""), m.env.Drafts.Keep(m.unborn(), field, ""))
}

// keyWriting handles the keys that mean more to the sheet than to a field. ↑ and ↓ at the
// edge of a text keep it and go on, so that a sheet is filled like a page.
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

// typed gives text to the editor and keeps it as a draft: at most a second can be lost.
func (m *Model) typed(msg tea.Msg) (bool, tea.Cmd) {
	used, cmd := m.field.Update(msg)
	if !used {
		return false, cmd
	}
	r := m.rows[m.at]
	draft := m.field.Value()
	// A field that is opened and left as it was leaves no draft behind.
	if draft == m.shown(r, m.before) {
		draft = ""
	}
	return true, tea.Batch(cmd, m.env.Drafts.Keep(m.slot(), r.Field, draft))
}

// accept keeps what was written and goes on in a direction.
func (m *Model) accept(d int) tea.Cmd {
	r, typed, seen := m.rows[m.at], m.field.Value(), m.before
	if typed == m.shown(r, seen) {
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
	cmds := []tea.Cmd{m.forget(r.Field), m.send(r.Field, typed, edits, &seen)}
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
