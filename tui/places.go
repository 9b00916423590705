package tui

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"charm.land/bubbles/v2/key"

	"halqa/assets/locale"
	"halqa/tui/screen"
)

// order lists the screens as the menu does.
func order() []screen.Kind {
	return []screen.Kind{
		screen.Agenda, screen.Groups, screen.Ideas, screen.Vote, screen.Objectives,
		screen.Decisions, screen.Plan, screen.Prepare, screen.After, screen.Report,
	}
}

// nameOf is the title of a screen.
func nameOf(f *locale.Frame, k screen.Kind) string {
	switch k {
	case screen.Agenda:
		return f.Screens.Agenda
	case screen.Groups:
		return f.Screens.Groups
	case screen.Ideas:
		return f.Screens.Ideas
	case screen.Vote:
		return f.Screens.Vote
	case screen.Objectives:
		return f.Screens.Objectives
	case screen.Decisions:
		return f.Screens.Decisions
	case screen.Plan:
		return f.Screens.Plan
	case screen.Prepare:
		return f.Screens.Prepare
	case screen.After:
		return f.Screens.After
	case screen.Report:
		return f.Screens.Report
	case screen.Nowhere:
	}
	return ""
}

// digitOf is the digit that opens a screen.
func digitOf(k screen.Kind) string { return strconv.Itoa(int(k) % 10) }

// kindOf is the screen that a digit opens.
func kindOf(digit int) screen.Kind {
	if digit == 0 {
		return screen.Report
	}
	return screen.Kind(digit)
}

// binding is an action as Bubbles describe it: its keys, and its help in the language of
// the seat. One that only the screen itself can carry out is shown and never matches.
func (m *Program) binding(a screen.Action) key.Binding {
	b := key.NewBinding(key.WithKeys(a.Keys...))
	if a.Name != nil {
		b.SetHelp(m.keycap(a), lower(a.Name(m.env.Words)))
	}
	return b
}

// pressed is the name of a key for key.Matches.
type pressed string

// String implements fmt.Stringer.
func (p pressed) String() string { return string(p) }

// keycap is how the key of an action is written on the screen.
func (m *Program) keycap(a screen.Action) string {
	if a.Show != "" {
		return a.Show
	}
	if len(a.Keys) == 0 {
		return ""
	}
	caps := map[string]string{
		"enter": "⏎", "esc": "Esc", "up": "↑", "down": "↓", "left": "←", "right": "→",
		"space": m.words().Caps.Space, "tab": "Tab", "delete": m.words().Caps.Delete, "insert": m.words().Caps.Insert, "backspace": "⌫",
		"f1": "F1", "f7": "F7", "f8": "F8", "f9": "F9", "pgup": "Pg↑", "pgdown": "Pg↓",
	}
	if name, ok := caps[a.Keys[0]]; ok {
		return name
	}
	name, chord := strings.CutPrefix(a.Keys[0], "ctrl+")
	name, shifted := strings.CutPrefix(name, "shift+")
	held := ""
	if chord {
		held = "Ctrl+"
	}
	if shifted {
		held += m.words().Caps.Shift
	}
	if sign, ok := caps[name]; ok {
		return held + sign
	}
	if held != "" {
		name = strings.ToUpper(name)
	}
	return held + name
}

// lower writes a command's name as the help line does.
func lower(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}
