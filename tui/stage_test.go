package tui_test

import (
	"errors"
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/page"
	"halqa/tui/tuitest"
)

// house is a working window with a window of the room beside it.
type house struct {
	*sessiontest.Room
	working, room *tuitest.Desk
}

func opensBoth(t *testing.T) house {
	t.Helper()
	r := retreat(t)
	stage := &tui.Stage{}
	working := config(r, locale.French, false)
	working.Stage = stage
	room := config(r, locale.Arabic, true)
	room.Theme, room.Stage, room.Follow, room.Seat = nil, stage, true, session.Viewer
	h := house{Room: r, working: tuitest.Sit(t, working, 80, 24)}
	h.working.Sees("Agenda")
	h.room = tuitest.Sit(t, room, 60, 20)
	h.working.Sees("salle ouverte")
	return h
}

func TestTheRoomFollowsTheWorkingWindow(t *testing.T) {
	t.Parallel()
	h := opensBoth(t)
	h.working.Press("4").Sees("4 Vote")
	h.room.Sees("التصويت")
	h.working.Press("6").Sees("6 Décisions")
	h.room.Sees("القرارات")
}

func TestTheRoomSeesTheItemThatIsOpen(t *testing.T) {
	t.Parallel()
	h := opensBoth(t)
	h.working.Press("6").Sees("6 Décisions", "D-001")
	h.room.Sees("D-001", "D-002")
	h.working.Press("home", "enter").SeesNo("D-002")
	h.room.Sees("D-001").SeesNo("D-002")
	h.working.Press("esc").Sees("D-002")
	h.room.Sees("D-002")
}

// M36: the page of the presentation that the facilitator shows is the one that the room
// reads, and what is noted of it is not.
func TestM36TheRoomReadsThePageThatIsPresented(t *testing.T) {
	t.Parallel()
	h := opensBoth(t)
	h.working.Press("9").Sees("9 Après").Press("enter").Sees("1 / ").Press("end")
	var last string
	h.Read(func(r *session.Retreat) {
		all := r.Objectives()
		last = all[len(all)-1].Short
	})
	h.working.Sees(last)
	h.room.Sees(last)
	h.working.Press("enter").Type("secretdunelectrice").Sees("secretdunelectrice").Press("enter").Sees("RT-")
	h.working.Press("up").SeesNo(last)
	h.room.SeesNo(last).SeesNo("secretdunelectrice")
}

func TestTheRoomSeesTheResultThatIsOpen(t *testing.T) {
	t.Parallel()
	h := opensBoth(t)
	h.working.Press("4").Sees("4 Vote", "V-01").Press("home", "enter").Sees("Fatigue de l", "14 bulletins")
	h.room.Sees("إرهاق الفريق الميداني", "52")
}

func TestTheRoomIsBlackUntilItIsShownAgain(t *testing.T) {
	t.Parallel()
	h := opensBoth(t)
	h.working.Press("4").Sees("4 Vote")
	h.room.Sees("التصويت")
	h.working.Press("f9").Sees("salle noire", "4 Vote")
	h.room.SeesNo("التصويت").Press("enter", "down", "f9", "2", "esc")
	if s := strings.TrimSpace(h.room.Screen()); s != "" {
		t.Errorf("the room sees\n%s", s)
	}
	h.working.Press("f9").Sees("salle ouverte")
	h.room.Sees("التصويت")
}

func TestTheRoomIsHeldWhileTheWorkGoesOn(t *testing.T) {
	t.Parallel()
	h := opensBoth(t)
	h.working.Press("4").Sees("4 Vote")
	h.room.Sees("التصويت")
	h.working.Press("ctrl+p").Type("figer").Sees("Figer la salle").Press("enter").Sees("salle figée")
	h.working.Press("6").Sees("6 Décisions", "salle figée")
	h.working.Press("ctrl+p").Type("la salle suit").Sees("La salle suit").Press("enter").Sees("salle ouverte")
	h.room.Sees("القرارات")
}

// Whoever leans on the keyboard of the projector looks around, and changes nothing.
func TestTheRoomChangesNothing(t *testing.T) {
	t.Parallel()
	h := opensBoth(t)
	h.working.Press("3").Sees("3 Idées")
	h.room.Sees("الأفكار")
	count := func() int {
		return sessiontest.Look(h.Room, func(r *session.Retreat) int { return len(r.History()) })
	}
	before := count()
	h.room.Type("abc+x").Press("enter", "delete", "ctrl+z", "space", "tab", "f8", "ctrl+p").Press("2").Sees("المجموعات")
	h.room.SeesNo("الكواليس")
	if after := count(); after != before {
		t.Errorf("the room made %d acts", after-before)
	}
	_, err := h.Do(t.Context(), session.Viewer, session.Capture{Text: "de la salle"})
	if !errors.Is(err, session.ErrWatching) {
		t.Errorf("a viewer's idea gives %v", err)
	}
}

// A window of the room has the size, language and theme that it asked for.
func TestTheRoomHasAFaceOfItsOwn(t *testing.T) {
	t.Parallel()
	r := retreat(t)
	cfg := config(r, locale.French, true)
	cfg.Stage, cfg.Follow, cfg.Theme = &tui.Stage{}, true, nil
	white := tuitest.NewStill(t, cfg, 60, 20).Frame()
	cfg.Theme = page.Dark()
	dark := tuitest.NewStill(t, cfg, 60, 20).Frame()
	if white == dark {
		t.Error("the theme makes no difference")
	}
	if got := frame(tuitest.NewStill(t, cfg, 60, 20)); strings.Contains(got, "COULISSES") || strings.Contains(got, "enregistré") {
		t.Errorf("the room sees what is not for it:\n%s", got)
	}
}

func TestAClosedWindowLeavesTheStage(t *testing.T) {
	t.Parallel()
	h := opensBoth(t)
	h.working.Press("f9").Sees("salle noire")
	h.room.Press("ctrl+q", "ctrl+q").Gone()
	h.room.Leave()
	h.working.SeesNo("salle noire", "salle ouverte").Press("f9").SeesNo("Agenda").Press("f9").Sees("Agenda")
}

// What a locked screen hides must not stand on the wall.
func TestTheRoomIsBlackWhileTheScreenIsLocked(t *testing.T) {
	t.Parallel()
	r := retreat(t)
	stage := &tui.Stage{}
	working := config(r, locale.French, false)
	working.Stage, working.Secret = stage, (&vault{encrypted: sesame}).secret()
	room := config(r, locale.French, true)
	room.Stage, room.Follow, room.Seat = stage, true, session.Viewer
	work := tuitest.Sit(t, working, 80, 24).Sees("Agenda")
	wall := tuitest.Sit(t, room, 60, 20)
	work.Sees("salle ouverte").Press("4").Sees("4 Vote")
	wall.Sees("4 Vote")
	work.Press("ctrl+p").Type("verrouiller").Sees("Verrouiller l'écran").Press("enter").Sees("Écran verrouillé")
	wall.SeesNo("4 Vote")
	work.Type(sesame).Press("enter").SeesNo("verrouillé").Sees("4 Vote")
	wall.Sees("4 Vote")
}

// A seat of another machine is opened again by its code: the passphrase is not for it.
func TestASeatUnlocksWithItsCode(t *testing.T) {
	t.Parallel()
	cfg := config(retreat(t), locale.French, false)
	cfg.Secret = &tui.Secret{
		Name: "ms2.halqa", Encrypted: true, Coded: true,
		Unlocks: func(code string) (bool, error) { return code == "K7Q29XWD", nil },
	}
	d := tuitest.Sit(t, cfg, 80, 24).Sees("Agenda")
	d.Press("ctrl+p").Type("verrouiller").Sees("Verrouiller l'écran").Press("enter")
	d.Sees("Code de votre place").SeesNo("Phrase de passe", "fiche de secours")
	d.Type("K7Q29XWD").Press("enter").Sees("Agenda")
}
