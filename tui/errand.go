package tui

import (
	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/tui/screen"
)

// errand is a way back: from a place to which people were sent for one thing to the list
// that sent them.
type errand struct {
	back screen.Place // Nowhere for none
	at   screen.Kind
	mark string // how the screen stood when they came
}

// send brings people to the place of an errand.
func (m *Program) send(e screen.Errand) tea.Cmd {
	cmd := m.open(e.To)
	if m.at == e.To.Kind {
		m.errand = errand{back: e.Back, at: m.at, mark: m.mark()}
	}
	return cmd
}

// mark tells how the screen in front stands: where in it people are, and what they can do
// first. A page over a sheet has another mark than the sheet.
func (m *Program) mark() string {
	s := m.screens[m.at]
	mark := s.Context()
	for _, a := range s.Actions() {
		if a.Name != nil && len(a.Keys) > 0 {
			return mark + "\x00" + a.Keys[0] + a.Name(m.env.Words)
		}
	}
	return mark
}

// returns brings people back from an errand when nothing is open that Esc would close
// first.
func (m *Program) returns() (tea.Cmd, bool) {
	e := m.errand
	if e.back.Kind == screen.Nowhere || e.at != m.at || m.env.Salle || m.screens[m.at].Capturing() || m.mark() != e.mark {
		return nil, false
	}
	m.errand = errand{}
	return m.open(e.back), true
}

// todo is the command that opens the list of what is missing.
func (m *Program) todo() screen.Action {
	return screen.Action{
		Keys: []string{"f7"}, Name: func(s *locale.Strings) string { return s.Dossier.Todo }, Hidden: true,
		Run: func() tea.Cmd { return m.open(screen.Place{Kind: screen.Prepare, Mode: "todo"}) },
	}
}
