package keys_test

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"halqa/tui/keys"
)

func typed(s string) tea.KeyPressMsg {
	r := []rune(s)
	return tea.KeyPressMsg{Code: r[0], Text: s}
}

func TestRest(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		msg  tea.KeyPressMsg
		want string
	}{
		{"a Latin letter", typed("m"), "m"},
		{"the same key on an Arabic layout", typed("ة"), "m"},
		{"the key that types two letters", tea.KeyPressMsg{Code: 'ل', Text: "لا"}, "b"},
		{"a digit", typed("3"), "3"},
		{"the digit row of AZERTY without shift", typed("\""), "3"},
		{"the last key of that row", typed("à"), "0"},
		{"an Arabic-Indic digit", typed("٤"), "4"},
		{"a Persian digit", typed("۴"), "4"},
		{"the Arabic question mark", typed("؟"), "?"},
		{"an arrow", tea.KeyPressMsg{Code: tea.KeyUp}, "up"},
		{"Ctrl on a Latin layout", tea.KeyPressMsg{Code: 'z', Mod: tea.ModCtrl}, "ctrl+z"},
		{"Ctrl on an Arabic layout", tea.KeyPressMsg{Code: 'ئ', Mod: tea.ModCtrl}, "ctrl+z"},
		{"Ctrl where the terminal knows the key", tea.KeyPressMsg{Code: 'ئ', BaseCode: 'z', Mod: tea.ModCtrl}, "ctrl+z"},
		{"Ctrl+Shift", tea.KeyPressMsg{Code: 'z', Mod: tea.ModCtrl | tea.ModShift}, "ctrl+shift+z"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := keys.Rest(tt.msg); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestFieldLeavesTextAlone(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"ة", "é", "\"", "٤", "-", "لا"} {
		if got := keys.Field(typed(s)); got != s {
			t.Errorf("%q became %q", s, got)
		}
	}
}

func TestDigit(t *testing.T) {
	t.Parallel()
	if n, ok := keys.Digit("7"); n != 7 || !ok {
		t.Errorf("7: %d %v", n, ok)
	}
	for _, s := range []string{"", "a", "12", "٧"} {
		if _, ok := keys.Digit(s); ok {
			t.Errorf("%q counts as a digit", s)
		}
	}
}
