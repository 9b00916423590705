package tui

import (
	tea "charm.land/bubbletea/v2"
)

// point handles the mouse: a click puts the caret of the field, dragging selects, the
// wheel is the arrows. It is off until people ask for it, and always off in salle.
func (m *Program) point(msg tea.MouseMsg) tea.Cmd {
	if !m.mouse || m.env.Salle || m.black {
		return nil
	}
	at := msg.Mouse()
	switch msg.(type) {
	case tea.MouseWheelMsg:
		arrows := map[tea.MouseButton]rune{tea.MouseWheelUp: tea.KeyUp, tea.MouseWheelDown: tea.KeyDown}
		if code, ok := arrows[at.Button]; ok {
			return m.key(tea.KeyPressMsg{Code: code})
		}
	case tea.MouseClickMsg:
		if col, row, ok := m.field.Hit(at.X, at.Y); ok && at.Button == tea.MouseLeft {
			m.field.Field.Click(col, row)
		}
	case tea.MouseMotionMsg:
		if col, row, ok := m.field.Hit(at.X, at.Y); ok && at.Button == tea.MouseLeft {
			m.field.Field.Drag(col, row)
		}
	}
	return nil
}
