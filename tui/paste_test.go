package tui_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session/sessiontest"
	"halqa/tui/tuitest"
)

// TestAGiantPasteIsRefusedAloud pastes ten mebibytes into fields of several screens: none
// takes a part of it, and people are told at once.
func TestAGiantPasteIsRefusedAloud(t *testing.T) {
	t.Parallel()
	giant := tea.PasteMsg{Content: strings.Repeat("سلام mot ", 10<<20/13)}
	for place, keys := range map[string][]string{
		"the line of the ideas":      {"3"},
		"the search of the ideas":    {"3", "ctrl+f"},
		"the palette":                {"ctrl+p"},
		"the name of a person":       {"2", "+"},
		"the text of an objective":   {"5", "+"},
		"the text of a new decision": {"6", "+"},
	} {
		t.Run(place, func(t *testing.T) {
			t.Parallel()
			s := tuitest.NewStill(t, config(sessiontest.NewRoom(t), locale.French, false), 80, 24)
			s.Press(keys...)
			s.Send(giant)
			if got := frame(s); !strings.Contains(got, "Trop long") || strings.Contains(got, "mot mot") {
				t.Errorf("after the paste:\n%s", got)
			}
		})
	}
}
