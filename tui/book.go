package tui

import (
	tea "charm.land/bubbletea/v2"

	"halqa/tui/keys"
	"halqa/tui/manual"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// book is the user manual over a screen, open at what it says of that screen.
type book struct{ *manual.Reader }

func newBook(m *Program) *book {
	return &book{manual.New(string(m.env.Words.Lang), digitOf(m.at), m.env.Words.RTL)}
}

func (o *book) title(m *Program) string { return m.words().Guide }

func (o *book) draw(_ *Program, p page.Page) screen.Caret {
	o.Draw(p)
	return screen.Caret{}
}

func (o *book) key(m *Program, msg tea.KeyPressMsg) tea.Cmd {
	if !o.Key(keys.Rest(msg)) {
		m.over = nil
	}
	return nil
}

func (o *book) paste(*Program, string) tea.Cmd { return nil }

func (o *book) hints(m *Program) []widget.Hint {
	k := m.words().Keys
	return []widget.Hint{{Key: "←→", Word: k.Choose}, {Key: "↑↓", Word: k.More}, {Key: "Esc", Word: k.Back}}
}
