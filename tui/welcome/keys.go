package welcome

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/secret"
)

// key carries out a key. Chords mean the same on every page.
func (m *Program) key(msg tea.KeyPressMsg) tea.Cmd {
	said := m.note
	m.note = silent
	switch keys.Field(msg) {
	case "ctrl+q":
		return tea.Quit
	case "enter":
		if m.step == phrase {
			return m.keyOnPhrase(msg)
		}
		return m.forward()
	case "esc":
		if m.step == language {
			m.note = wayOut
		} else if said == silent { // the first Esc puts the sentence aside
			m.step--
		}
		return nil
	}
	switch m.step {
	case language:
		m.keyOnLanguage(keys.Rest(msg))
	case start:
		return m.keyOnStart(msg)
	case phrase:
		return m.keyOnPhrase(msg)
	case file, steps:
	}
	if keys.Field(msg) == "ctrl+c" { // a reflex: it must be harmless
		m.note = wayOut
	}
	return nil
}

// forward takes the answer of the page and goes to the next one, or ends.
func (m *Program) forward() tea.Cmd {
	switch m.step {
	case language:
		m.step = start
		m.field.SelectAll()
	case start:
		if len(m.days) == 0 {
			m.note = noDate
			return nil
		}
		m.place = m.cfg.Place(m.words.Lang, m.days[0].date)
		m.step = file
	case file:
		if m.offers() {
			if m.offer == nil {
				m.offer = secret.NewOffer(m.cfg.Phrase, "")
			}
			m.step = phrase
			return nil
		}
		m.agreed = true
		return tea.Quit
	case phrase, steps:
	}
	return nil
}

// keyOnPhrase takes the passphrase, or puts it off, and ends.
func (m *Program) keyOnPhrase(msg tea.Msg) tea.Cmd {
	answer, cmd := m.offer.Update(msg)
	if answer == secret.Undecided {
		return cmd
	}
	m.sealed, m.agreed = answer == secret.Accepted, true
	return tea.Quit
}

// keyOnLanguage changes the language at once. The arrows go through the list as it
// stands: were they to follow the direction of reading, → would lead into Arabic and
// then back out of it.
func (m *Program) keyOnLanguage(name string) {
	all := locale.Langs()
	i := slices.Index(all, m.words.Lang)
	switch name {
	case "right", "down", "tab":
		i = min(i+1, len(all)-1)
	case "left", "up", "shift+tab":
		i = max(i-1, 0)
	default:
		if n, ok := keys.Digit(name); ok && n >= 1 && n <= len(all) {
			i = n - 1
		}
	}
	m.words = locale.Of(all[i])
}

// keyOnStart writes into the field; the arrows up and down change the day by one.
func (m *Program) keyOnStart(msg tea.KeyPressMsg) tea.Cmd {
	by := map[string]int{"up": 1, "down": -1}[keys.Field(msg)]
	if by != 0 && len(m.days) > 0 {
		m.setStart(session.DateOf(m.first()).Add(by))
		return nil
	}
	used, cmd := m.field.Update(msg)
	if !used && keys.Field(msg) == "ctrl+c" {
		m.note = wayOut
	}
	m.read()
	return cmd
}

// write gives a paste to the field.
func (m *Program) write(msg tea.Msg) tea.Cmd {
	if _, pasted := msg.(tea.PasteMsg); pasted && m.step == phrase {
		return m.keyOnPhrase(msg)
	}
	if m.step != start {
		return nil
	}
	_, cmd := m.field.Update(msg)
	m.read()
	return cmd
}
