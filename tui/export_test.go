package tui

import (
	tea "charm.land/bubbletea/v2"

	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
)

// Here are the commands of the screen in front, as tests of all screens need to see them.
func (m *Program) Here() []screen.Action { return m.here() }

// Actions are those and the program's own.
func (m *Program) Actions() []screen.Action { return m.actions() }

// Bar is how many commands the help line offers as a menu, and how many of them it shows.
func (m *Program) Bar() (commands, shown int) { return len(m.onBar()), len(m.hints(m.onBar())) }

// At is the screen in front.
func (m *Program) At() screen.Kind { return m.at }

// Seen says what lies in front: the face, whether it is black, and whether a page or the
// menu of the help line has the keyboard.
func (m *Program) Seen() (salle, black, over bool) {
	return m.env.Salle, m.black, m.over != nil || m.bar >= 0
}

// OnCard are the keys of the commands of the screen in front and of the page over it, as
// the card of keys lists them.
func (m *Program) OnCard() (rows []CardRow) {
	var c Card
	c.add(m, m.here(), keys.Qwerty)
	return c.Rows
}

// Theme is the palette that people have.
func (m *Program) Theme() *page.Theme { return m.theme }

// Context is where exactly one is on the screen in front.
func (m *Program) Context() string { return m.screens[m.at].Context() }

// Capturing reports that a text field of the screen in front has the keyboard.
func (m *Program) Capturing() bool { return m.screens[m.at].Capturing() }

// Kinds are the screens that exist, in the order of the menu.
func (m *Program) Kinds() (kinds []screen.Kind) {
	for _, k := range order() {
		if m.screens[k] != nil {
			kinds = append(kinds, k)
		}
	}
	return kinds
}

// DigitOf is the digit that opens a screen.
var DigitOf = digitOf

// Minute is what the program hears when the clock shows another minute.
func Minute() tea.Msg { return minuteMsg{} }
