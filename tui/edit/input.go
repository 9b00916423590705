package edit

import (
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"halqa/tui/bidi"
)

// LimitMsg says that text was refused because the field is full.
type LimitMsg struct {
	Limit int // in runes
	Over  int // runes beyond the limit; a lower bound for very long text
}

// Insert puts s at the caret, over the selection, as a paste does. It returns 0,
// or the number of runes by which the text would exceed the limit; nothing has
// changed then.
func (m *Model) Insert(s string) (over int) { return m.insert(other, s) }

func (m *Model) insert(k kind, s string) (over int) {
	from, to := m.Selection()
	room := m.limit() - len(m.text) + to - from
	// Megabytes are refused before any work is done on them.
	if least := len(s)/utf8.UTFMax - max(room, 0); least > DefaultLimit {
		return least
	}
	rs := []rune(m.clean(s))
	if len(rs) > max(room, 0) {
		return len(rs) - max(room, 0)
	}
	if len(rs) > 0 {
		m.replace(k, from, to, rs)
	}
	return 0
}

func (m *Model) limit() int {
	if m.Limit > 0 {
		return m.Limit
	}
	return DefaultLimit
}

// enter is insert as an answer to a message.
func (m *Model) enter(k kind, s string) tea.Cmd {
	over := m.insert(k, s)
	if over == 0 {
		return nil
	}
	limit := m.limit()
	return func() tea.Msg { return LimitMsg{Limit: limit, Over: over} }
}

// clean returns what may enter. GTK terminals send a presentation form for the
// lam-alef key, hence Canonical on all input.
func (m *Model) clean(s string) string {
	s = bidi.Canonical(strings.ToValidUTF8(s, "\uFFFD"))
	if m.Filter != nil {
		s = m.Filter(s)
	}
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\t", " ").Replace(s)
	if m.Single {
		s = strings.Trim(s, "\n")
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' && m.Single:
			return ' '
		case r == '\n':
			return r
		case r < ' ' || r >= 0x7F && r < 0xA0:
			return -1 // An escape would also shift the indexes of the layout.
		}
		return r
	}, s)
}
