package edit

import (
	"unicode"

	tea "charm.land/bubbletea/v2"
)

// Update handles keys and pastes. handled is false for a message that the field
// has no use for; the owner may give it a meaning. The command, if any, sends a
// LimitMsg or sets the clipboard.
func (m *Model) Update(msg tea.Msg) (handled bool, cmd tea.Cmd) {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		return true, m.enter(other, msg.Content)
	case tea.KeyPressMsg:
		return m.key(tea.Key(msg))
	}
	return false, nil
}

func (m *Model) key(k tea.Key) (bool, tea.Cmd) {
	shift := k.Mod.Contains(tea.ModShift)
	name := stroke(k)
	if handled, known := m.moveKey(name, shift); known {
		return handled, nil
	}
	if handled, known := m.eraseKey(name); known {
		return handled, nil
	}
	switch name {
	case "ctrl+z":
		if shift {
			return m.Redo(), nil
		}
		return m.Undo(), nil
	case "ctrl+y":
		return m.Redo(), nil
	case "ctrl+a":
		m.SelectAll()
		return true, nil
	case "ctrl+c":
		if s := m.Selected(); s != "" {
			return true, tea.SetClipboard(s)
		}
		return false, nil
	case "ctrl+x":
		if s := m.Cut(); s != "" {
			return true, tea.SetClipboard(s)
		}
		return false, nil
	case "enter":
		if m.Single || !m.Breaks {
			return false, nil
		}
		return true, m.enter(other, "\n")
	case "ctrl+j":
		if m.Single {
			return false, nil
		}
		return true, m.enter(other, "\n")
	case "tab", "esc":
		return false, nil
	}
	if !types(k) {
		return false, nil
	}
	return true, m.enter(typing, k.Text)
}

// stroke names a key without Shift. Under a layout without Latin letters a chord
// is named by the key of a US keyboard, where the terminal tells it.
func stroke(k tea.Key) string {
	k.Mod &^= tea.ModShift
	if k.Mod.Contains(tea.ModCtrl) && k.Code > unicode.MaxASCII && k.BaseCode > 0 && unicode.IsLetter(k.Code) {
		k.Code = k.BaseCode
	}
	return k.Keystroke()
}

// types reports whether a key enters its text. Ctrl and Alt together are AltGr on
// Windows.
func types(k tea.Key) bool {
	ctrl, alt := k.Mod.Contains(tea.ModCtrl), k.Mod.Contains(tea.ModAlt)
	return k.Text != "" && ctrl == alt && k.Mod&(tea.ModMeta|tea.ModSuper|tea.ModHyper) == 0
}

// moveKey handles the keys that move the caret; known says that the key is one.
func (m *Model) moveKey(name string, extend bool) (handled, known bool) {
	pos, anchor := m.pos, m.anchor
	_, l := m.row()
	switch name {
	case "left":
		m.horizontal(-1, extend)
	case "right":
		m.horizontal(1, extend)
	case "up":
		m.vertical(-1, extend)
	case "down":
		m.vertical(1, extend)
	case "ctrl+left", "alt+left":
		m.moveTo(m.word(m.reading(-1)), extend)
	case "ctrl+right", "alt+right":
		m.moveTo(m.word(m.reading(1)), extend)
	case "home":
		m.moveTo(l.Start, extend)
		return true, true
	case "end":
		m.moveTo(lastPlace(l), extend)
		return true, true
	case "ctrl+home":
		m.moveTo(0, extend)
		return true, true
	case "ctrl+end":
		m.moveTo(len(m.text), extend)
		return true, true
	default:
		return false, false
	}
	return m.pos != pos || m.anchor != anchor, true
}

// eraseKey handles the keys that remove text; known says that the key is one.
func (m *Model) eraseKey(name string) (handled, known bool) {
	from, to := m.Selection()
	kind := other
	if from == to {
		switch name {
		case "backspace", "ctrl+h": // Some terminals send ^H for Backspace.
			from, kind = m.before(), erasing
		case "delete":
			to = m.step(to, 1)
		case "ctrl+backspace", "alt+backspace", "ctrl+w":
			from = m.word(-1)
		case "ctrl+delete":
			to = m.word(1)
		case "ctrl+u":
			_, l := m.row()
			from = l.Start
		default:
			return false, false
		}
		m.replace(kind, from, to, nil)
		return from != to, true
	}
	switch name {
	case "backspace", "ctrl+h", "delete", "ctrl+backspace", "alt+backspace", "ctrl+w", "ctrl+delete", "ctrl+u":
		m.replace(other, from, to, nil)
		return true, true
	}
	return false, false
}
