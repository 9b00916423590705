package tui_test

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session/sessiontest"
	"halqa/tui/tuitest"
)

// asksForTheMouse turns the mouse on through the palette, as people do.
func asksForTheMouse(s *tuitest.Still) { s.Press("ctrl+p").Type("souris").Press("enter") }

func TestTheMouse(t *testing.T) {
	t.Parallel()
	lines := map[locale.Lang]string{locale.French: "aller au centre de jour", locale.Arabic: "فضاء للاستماع خاص بالنساء"}
	for lang, line := range lines {
		t.Run("puts the caret where people click, "+string(lang), func(t *testing.T) {
			t.Parallel()
			s := tuitest.NewStill(t, config(sessiontest.NewRoom(t), lang, false), 60, 20)
			asksForTheMouse(s)
			s.Press("3").Type(line)
			s.Frame()
			endX, y := s.Caret()
			s.Press("home")
			startX, _ := s.Caret()
			s.Press("end")
			s.Send(tea.MouseClickMsg{X: startX, Y: y, Button: tea.MouseLeft})
			if x, _ := s.Caret(); x != startX {
				t.Errorf("the caret stands at %d, clicked at %d (the end is %d)", x, startX, endX)
			}
		})
	}
	t.Run("is left to the terminal until people ask, and in salle", func(t *testing.T) {
		t.Parallel()
		s := tuitest.NewStill(t, config(sessiontest.NewRoom(t), locale.French, false), 60, 20)
		if mode := s.Program().View().MouseMode; mode != tea.MouseModeNone {
			t.Errorf("mode %v at the start", mode)
		}
		asksForTheMouse(s)
		if mode := s.Program().View().MouseMode; mode != tea.MouseModeCellMotion {
			t.Errorf("mode %v when asked for", mode)
		}
		s.Press("f8")
		if mode := s.Program().View().MouseMode; mode != tea.MouseModeNone {
			t.Errorf("mode %v in salle", mode)
		}
	})
}
