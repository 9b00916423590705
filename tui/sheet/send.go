package sheet

import (
	"context"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/screen"
)

// send hands values over, behind the act that adds the item when there is none yet. seen
// is what stood in the field when people began to write there; nil when they turned it.
func (m *Model) send(field, typed string, edits []change, seen *string) tea.Cmd {
	from := sent{sheet: m, subject: m.subject, field: field, text: typed, edits: edits, seen: seen}
	for _, e := range edits {
		m.flying[e.field] = e.value
	}
	if m.create != nil {
		from.create, m.create = m.create, nil
		return m.add(from, from.create(strings.TrimSpace(typed)))
	}
	return m.env.Work(from, func(ctx context.Context) (session.Receipt, error) {
		return m.env.Room.Do(ctx, m.env.Seat, from.commands()...)
	})
}

// add carries out the command that adds the item, names the item for what follows, and
// writes what the command left out.
func (m *Model) add(from sent, command session.Command) tea.Cmd {
	return m.env.Work(from, func(ctx context.Context) (session.Receipt, error) {
		receipt, err := m.env.Room.Do(ctx, m.env.Seat, command)
		if err != nil || len(receipt.Items) == 0 {
			return receipt, err
		}
		from.subject.name(receipt.Items[0])
		_, err = m.env.Room.Do(ctx, m.env.Seat, from.commands()...)
		return receipt, err
	})
}

// commands write the values into the item, which has its name by now. Without one they
// are refused as those of an item that is gone.
func (s sent) commands() []session.Command {
	commands := make([]session.Command, len(s.edits))
	for i, e := range s.edits {
		edit := session.Edit{Item: s.subject.get(), Field: e.field, Value: e.value}
		if e.field == s.field {
			edit.Seen = s.seen
		}
		commands[i] = edit
	}
	return commands
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
		m.land(from.edits, msg.Err == nil)
	}
	unborn := m.unborn()
	slot := unborn
	if id := from.subject.get(); !id.IsZero() {
		slot = id.String()
	}
	if msg.Err == nil {
		delete(m.lost, place{slot, from.field})
		delete(m.lost, place{unborn, from.field})
		return nil
	}
	if here && slot == unborn {
		m.create = from.create // the next try adds the item
	}
	if from.field == "" {
		return nil // nobody typed anything: there is nothing to bring back
	}
	m.lost[place{slot, from.field}] = true
	keep := m.env.Drafts.Keep(slot, from.field, from.text)
	if i := m.index(from.field); here && !m.writing && i >= 0 && m.rows[i].writable() {
		m.at, m.writing = i, true
		m.prepare(m.rows[i])
		m.field.SetValue(from.text)
	}
	return keep
}

// land takes values off the way. One that was overtaken by a newer value of its field is
// not shown again.
func (m *Model) land(edits []change, saved bool) {
	for _, e := range edits {
		if m.flying[e.field] != e.value {
			continue
		}
		delete(m.flying, e.field)
		if saved {
			m.values[e.field] = e.value
		}
	}
}

// sent remembers a text on its way to the disk, to bring it back if it never arrives.
type sent struct {
	sheet   *Model
	subject *subject
	field   string
	text    string
	edits   []change
	seen    *string
	create  func(string) session.Command // of the item, when this was to add it
}
