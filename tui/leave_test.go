package tui_test

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/page"
	"halqa/tui/tuitest"
)

// sitArabic opens halqa in Arabic on a keyboard that has no other letters.
func sitArabic(t *testing.T, r *sessiontest.Room) *tuitest.Desk {
	t.Helper()
	return tuitest.Sit(t, tui.Config{Room: r.Room, Lang: locale.Arabic, Theme: page.Dark()}, 60, 20)
}

// On a layout that is Arabic alone, Ctrl+C arrives as ؤ and Ctrl+Q as ض. The menu that
// Esc opens is the way out then, by arrows alone.
func TestAnArabicKeyboardCanLeave(t *testing.T) {
	t.Parallel()
	d := sitArabic(t, sessiontest.NewRoom(t))
	d.Sees("البرنامج").Press("ؤ", "ض", "ض").Press("esc").Sees("الفهرس", "خروج")
	d.Press("end").Press("enter").Gone()
}

func TestAnArabicKeyboardCanLeaveWhileItWrites(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	d := sitArabic(t, r)
	d.Sees("البرنامج").Press("3").Sees("الأفكار").Type("ؤض").Sees("ؤض")
	for range 4 { // out of the line, out of the screen
		d.Press("esc")
	}
	for range 20 {
		d.Press("down")
	}
	d.Sees("خروج").Press("enter").Gone()
}

func TestCtrlQTwiceLeaves(t *testing.T) {
	t.Parallel()
	for _, keys := range [][]string{nil, {"3"}, {"4"}, {"6"}, {"esc"}, {"f1"}, {"ctrl+p"}} {
		d := sit(t, sessiontest.NewRoom(t), 60, 20)
		d.Sees("Agenda").Press(keys...).Press("ctrl+q", "ctrl+q").Gone()
	}
}

func TestCtrlQOnceLeavesNothing(t *testing.T) {
	t.Parallel()
	d := sit(t, sessiontest.NewRoom(t), 60, 20)
	d.Sees("Agenda").Press("ctrl+q").Sees("Ctrl+Q encore une fois")
	d.Press("down", "ctrl+q").Sees("Ctrl+Q encore une fois").Press("ctrl+c", "3").Sees("3 Idées")
}

// What people type is kept as they typed it; only what is shown has its spaces made hard.
func TestTypedTextIsNotRewritten(t *testing.T) {
	t.Parallel()
	for _, typed := range []string{
		`Il a dit "oui" ... puis 'non' : 1 000 fois !`, `l'idee -- "brute" -> (c) 1/2 :)`, `قال "نعم"... ثم 'لا' ؟`, "a : b ; c ! d ?",
	} {
		r := sessiontest.NewRoom(t)
		d := sit(t, r, 80, 24)
		d.Sees("Agenda").Press("3").Sees("Idées").Type(typed).Press("enter").Sees("1 idée")
		stored := sessiontest.Look(r, func(r *session.Retreat) string { return r.Ideas()[0].Text })
		if stored != typed {
			t.Errorf("typed %q, kept %q", typed, stored)
		}
	}
}

// A slow line hands two escapes over at once; they must go back two levels, as apart.
func TestTwoEscapesAtOnceAreTwo(t *testing.T) {
	t.Parallel()
	s := opens(t, sessiontest.NewRoom(t), locale.French, false, 60, 20).Press("3").Type("à moitié")
	s.Send(tea.KeyPressMsg{Code: tea.KeyEscape, Mod: tea.ModAlt})
	apart := opens(t, sessiontest.NewRoom(t), locale.French, false, 60, 20).Press("3").Type("à moitié").Press("esc", "esc")
	if got, want := frame(s), frame(apart); got != want {
		t.Errorf("at once:\n%s\none after the other:\n%s", got, want)
	}
}
