package tui_test

import (
	"testing"

	"halqa/assets/locale"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/page"
	"halqa/tui/tuitest"
)

// sit opens halqa on a room, in French, without asking the terminal anything.
func sit(t *testing.T, r *sessiontest.Room, w, h int) *tuitest.Desk {
	t.Helper()
	return tuitest.Sit(t, tui.Config{Room: r.Room, Lang: locale.French, Theme: page.Dark()}, w, h)
}

func TestIdeasAreNotedAsTheyAreSaid(t *testing.T) {
	t.Parallel()
	d := sit(t, sessiontest.NewRoom(t), 60, 20)
	d.Sees("1 Agenda").Press("3").Sees("3 Idées")
	d.Type("Veille de nuit assurée par deux médiateurs").Press("enter").Sees("I-001", "1 idée")
	d.Type("فضاء للاستماع خاص بالنساء").Press("enter").Sees("فضاء للاستماع خاص بالنساء", "2 idées")
	d.Type("4").Press("enter").Sees("Groupe 4")
	d.Press("up").Sees("Vous reprenez I-002").Press("end").Type(" والأطفال").Press("enter")
	d.Sees("فضاء للاستماع خاص بالنساء والأطفال")
	d.Press("tab", "ctrl+z").Sees("Annulé : modifier I-002")
}
