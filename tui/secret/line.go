package secret

import (
	tea "charm.land/bubbletea/v2"

	"halqa/tui/bidi"
	"halqa/tui/edit"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
)

// longest is how many characters a passphrase may have here.
const longest = 200

// Line is a field for a passphrase.
type Line struct {
	field edit.Model
	shown bool
}

// NewLine returns an empty line; shown says whether its letters can be read.
func NewLine(shown bool) Line {
	return Line{field: edit.Model{Single: true, Limit: longest}, shown: shown}
}

// Value is what was typed.
func (l *Line) Value() string { return l.field.Value() }

// Clear empties the line for good: nothing brings it back.
func (l *Line) Clear() { l.field.SetValue("") }

// Toggle shows the letters or hides them.
func (l *Line) Toggle() { l.shown = !l.shown }

// Shown reports whether the letters can be read.
func (l *Line) Shown() bool { return l.shown }

// Update gives a key or a paste to the field. Hidden letters can't be copied.
func (l *Line) Update(msg tea.Msg) tea.Cmd {
	if press, ok := msg.(tea.KeyPressMsg); ok && !l.shown {
		switch keys.Field(press) {
		case "ctrl+c", "ctrl+x", "ctrl+insert", "shift+delete":
			return nil
		}
	}
	_, cmd := l.field.Update(msg)
	return cmd
}

// Draw draws the line on w columns at x, y of p and says where the caret is.
func (l *Line) Draw(p page.Page, x, y, w int) screen.Caret {
	p.Fill(x, y, w, 1, page.RoleField)
	l.field.Bidi.Base = bidi.Base(l.field.Value(), p.Dir())
	if l.shown {
		return screen.DrawField(p, x, y, w, &l.field)
	}
	dots := min(l.field.Len(), w-1)
	p.Repeat(x, y, dots, "•", page.Body)
	cx, cy, ok := p.Caret(x, y, w, min(l.field.Position(), dots), 0)
	return screen.Caret{X: cx, Y: cy, On: ok}
}
