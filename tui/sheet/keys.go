package sheet

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"halqa/tui/keys"
	"halqa/tui/screen"
)

// Update takes a message. It reports whether a key was used.
func (m *Model) Update(msg tea.Msg) (bool, tea.Cmd) {
	switch msg := msg.(type) {
	case screen.Done:
		return false, m.arrived(msg)
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

// keyResting handles the keys while no field is written in. Letters and ⏎ are left to the
// screen, which has them among its actions.
func (m *Model) keyResting(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch name := keys.Rest(msg); name {
	case "up", "down":
		m.step(map[string]int{"up": -1, "down": 1}[name])
	case "home":
		m.at, m.top = 0, 0
	case "end":
		m.at = max(0, len(m.rows)-1)
	case "left", "right": // in a page of Arabic the arrow to the left goes on
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

// turn gives a field the next of its choices, or the one before. A value that is none of
// them, because somebody typed it, leads to the first or the last.
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
	return m.send(r.Field, r.Choices[i].Value, []change{{r.Field, r.Choices[i].Value}}, nil)
}
