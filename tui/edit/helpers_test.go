package edit_test

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"halqa/tui/edit"
)

// field returns a field of several rows that holds a text.
func field(width int, text string) *edit.Model {
	m := &edit.Model{Width: width}
	m.SetValue(text)
	return m
}

// typeText sends one key for each letter.
func typeText(m *edit.Model, s string) {
	for _, r := range s {
		m.Update(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
}

var namedKeys = map[string]rune{
	"left": tea.KeyLeft, "right": tea.KeyRight, "up": tea.KeyUp, "down": tea.KeyDown, "home": tea.KeyHome, "end": tea.KeyEnd,
	"backspace": tea.KeyBackspace, "delete": tea.KeyDelete, "enter": tea.KeyEnter, "tab": tea.KeyTab, "esc": tea.KeyEscape,
	"pgup": tea.KeyPgUp, "f1": tea.KeyF1,
}

// keyMsg reads a name such as ctrl+shift+left.
func keyMsg(name string) tea.KeyPressMsg {
	var k tea.KeyPressMsg
	words := strings.Split(name, "+")
	for _, w := range words[:len(words)-1] {
		switch w {
		case "ctrl":
			k.Mod |= tea.ModCtrl
		case "shift":
			k.Mod |= tea.ModShift
		case "alt":
			k.Mod |= tea.ModAlt
		default:
			panic(fmt.Sprintf("unknown modifier %q", w))
		}
	}
	last := words[len(words)-1]
	if code, ok := namedKeys[last]; ok {
		k.Code = code
		return k
	}
	k.Code = []rune(last)[0]
	if k.Mod == 0 {
		k.Text = last
	}
	return k
}

// press sends keys by name and reports whether the last one was used.
func press(m *edit.Model, names ...string) (handled bool) {
	for _, n := range names {
		handled, _ = m.Update(keyMsg(n))
	}
	return handled
}

// show draws the box with its caret as ▏ in front of a cell, and the selection in
// brackets.
func show(m *edit.Model) string {
	var out []string
	x, y := m.Cursor()
	for i, r := range m.Rows() {
		cells := make([]string, m.Width)
		for c := range cells {
			cells[c] = "·"
		}
		for _, p := range r.Parts {
			c := p.Col
			for j, letter := range clusters(p.Text) {
				cells[c] = letter
				if p.Kind == 1 && j == 0 {
					cells[c] = "[" + cells[c]
				}
				c++
			}
			if p.Kind == 1 {
				cells[c-1] += "]"
			}
		}
		if i == y {
			cells[x] = "▏" + cells[x]
		}
		out = append(out, strings.Join(cells, ""))
	}
	return strings.Join(out, "\n")
}

// clusters splits text of narrow letters, marks staying with theirs.
func clusters(s string) []string {
	var out []string
	for _, r := range s {
		if r >= 0x64B && r <= 0x652 && len(out) > 0 {
			out[len(out)-1] += string(r)
			continue
		}
		out = append(out, string(r))
	}
	return out
}

func wantText(t *testing.T, m *edit.Model, want string) {
	t.Helper()
	if got := m.Value(); got != want {
		t.Errorf("text %q, want %q", got, want)
	}
}

func wantCaret(t *testing.T, m *edit.Model, want int) {
	t.Helper()
	if got := m.Position(); got != want {
		t.Errorf("caret %d, want %d", got, want)
	}
}

func wantShown(t *testing.T, m *edit.Model, want string) {
	t.Helper()
	if got := show(m); got != want {
		t.Errorf("shown\n%s\nwant\n%s", got, want)
	}
}
