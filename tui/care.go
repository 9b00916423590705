package tui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text/format"
	"halqa/tui/conflicts"
	"halqa/tui/history"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// synced is an overlay that shows something of the retreat.
type synced interface{ sync(*Program) }

// past is the history of an item over the screen on which it stands.
type past struct{ *history.Page }

func (o past) title(*Program) string { return o.Title() }

func (o past) sync(m *Program) { m.env.Room.Read(o.Sync) }

func (o past) draw(_ *Program, p page.Page) screen.Caret { return o.Draw(p) }

func (o past) key(m *Program, msg tea.KeyPressMsg) tea.Cmd {
	switch name := keys.Rest(msg); name {
	case "enter":
		return o.Bring()
	case "esc", "h":
		m.over = nil
	default:
		o.Key(name)
	}
	return nil
}

func (o past) paste(*Program, string) tea.Cmd { return nil }

func (o past) hints(m *Program) []widget.Hint {
	k := m.words().Keys
	return []widget.Hint{{Key: "↑↓", Word: k.Choose}, {Key: "⏎", Word: lower(m.env.Words.Care.Bring)}, {Key: "Esc", Word: k.Back}}
}

// disputes are the conflicts that a merge left, over any screen.
type disputes struct{ *conflicts.Page }

func (o disputes) title(*Program) string { return o.Title() }

func (o disputes) sync(m *Program) { m.env.Room.Read(o.Sync) }

func (o disputes) draw(_ *Program, p page.Page) screen.Caret { return o.Draw(p) }

func (o disputes) key(m *Program, msg tea.KeyPressMsg) tea.Cmd {
	used, cmd := o.Update(msg)
	if !used && keys.Rest(msg) == "esc" {
		m.over = nil
	}
	return cmd
}

func (o disputes) paste(_ *Program, s string) tea.Cmd {
	_, cmd := o.Update(tea.PasteMsg{Content: s})
	return cmd
}

func (o disputes) hints(m *Program) []widget.Hint {
	k, w := m.words().Keys, m.env.Words.Care
	if o.Capturing() {
		return []widget.Hint{{Key: "⏎", Word: k.Confirm}, {Key: "Esc", Word: k.Back}}
	}
	if o.Len() == 0 {
		return []widget.Hint{{Key: "Esc", Word: k.Back}}
	}
	all := []widget.Hint{{Key: "↑↓", Word: k.Choose}, {Key: "⏎", Word: k.Confirm}, {Key: "1 2", Word: lower(w.Keep)}}
	if o.Len() > 1 {
		all = append(all, widget.Hint{Key: "←→", Word: k.More})
	}
	return append(all, widget.Hint{Key: "Esc", Word: k.Back})
}

// pastOf is the command that opens what happened to the item on which the screen in front
// stands; none where it stands on no item.
func (m *Program) pastOf() []screen.Action {
	s, ok := m.screens[m.at].(screen.Subject)
	if !ok || s.Subject().IsZero() {
		return nil
	}
	return []screen.Action{{
		Keys: []string{"h"}, Name: func(s *locale.Strings) string { return s.Care.History }, Hidden: true,
		Run: func() tea.Cmd { m.over, m.bar = past{history.New(m.env, s.Subject())}, -1; return nil },
	}}
}

// care are the commands that keep the retreat whole and need no key. They belong to
// coulisses.
func (m *Program) care() []screen.Action {
	if m.env.Salle {
		return nil
	}
	return []screen.Action{{
		Name: func(s *locale.Strings) string { return s.Care.Conflicts }, Hidden: true,
		Run: func() tea.Cmd { m.over, m.bar = disputes{conflicts.New(m.env)}, -1; return nil },
	}}
}

// fillCare lists in the menu what waits for people: conflicts, and personal data that has
// to go.
func (o *menu) fillCare(m *Program) {
	if m.env.Salle {
		return
	}
	n, due := 0, ""
	m.env.Room.Read(func(r *session.Retreat) {
		n = len(r.Conflicts())
		if r.PurgeOverdue(m.env.Now()) {
			day, _ := r.Profile().PurgeDue()
			due = fmt.Sprintf(m.env.Words.Care.PurgeDue, format.Day(m.env.Lang(), day.Time()))
		}
	})
	if n > 0 {
		o.rows = append(o.rows, menuRow{
			key: "◆", name: m.env.Words.Care.Conflicts, text: format.Count(m.env.Lang(), n, m.env.Words.Care.ConflictCount),
			run: func(m *Program) tea.Cmd { m.over = disputes{conflicts.New(m.env)}; return nil },
		})
	}
	if due != "" {
		o.rows = append(o.rows, menuRow{
			key: "◆", name: m.env.Words.Care.PersonalData, text: due,
			run: func(m *Program) tea.Cmd { m.post(screen.Notice{Sign: screen.Ask, Text: due}); return nil },
		})
	}
}
