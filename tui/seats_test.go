package tui_test

import (
	"fmt"
	"slices"
	"testing"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui/tuitest"
)

// sits gives a second person a terminal on the same retreat.
func sits(t *testing.T, r *sessiontest.Room, seat session.Seat, lang locale.Lang, w, h int) *tuitest.Desk {
	t.Helper()
	cfg := config(r, lang, false)
	cfg.Seat = seat
	return tuitest.Sit(t, cfg, w, h)
}

// The note-taker writes while the facilitator runs the agenda: nothing is lost, the order
// is kept, and each undoes their own.
func TestNotesAreTakenWhileTheAgendaRuns(t *testing.T) {
	t.Parallel()
	r := retreat(t)
	leads := sits(t, r, session.Facilitator, locale.French, 80, 24).Sees("Agenda")
	notes := sits(t, r, session.NoteTaker, locale.Arabic, 60, 20).Sees("البرنامج").Press("3").Sees("الأفكار")
	before := sessiontest.Look(r, func(rt *session.Retreat) int { return len(rt.Ideas()) })
	const many = 60
	for i := range many {
		notes.Type(fmt.Sprintf("فكرة رقم %d idée", i)).Press("enter")
		switch i % 3 {
		case 0:
			leads.Press("right")
		case 1:
			leads.Press("6", "1")
		case 2:
			leads.Press("f8", "f8", "enter")
		}
	}
	leads.Press("3").Sees("3 Idées", fmt.Sprintf("فكرة رقم %d idée", many-1))
	got := sessiontest.Look(r, func(rt *session.Retreat) []string {
		var texts []string
		for _, i := range rt.Ideas()[before:] {
			texts = append(texts, i.Text)
		}
		return texts
	})
	want := make([]string, many)
	for i := range want {
		want[i] = fmt.Sprintf("فكرة رقم %d idée", i)
	}
	if !slices.Equal(got, want) {
		t.Errorf("the room has %d new ideas: %q", len(got), got)
	}
}

// Two people write in one field at the same moment: both texts are kept, and listed.
func TestWhatTwoWriteInOneFieldIsKeptTwice(t *testing.T) {
	t.Parallel()
	r := retreat(t)
	one := sits(t, r, session.Facilitator, locale.French, 80, 24).Sees("Agenda").Press("6").Sees("D-001")
	two := sits(t, r, session.NoteTaker, locale.French, 80, 24).Sees("Agenda").Press("6").Sees("D-001")
	for _, d := range []*tuitest.Desk{one, two} {
		d.Press("home", "enter").Sees("fiche").Press("enter").Sees("⏎ garder")
	}
	one.Type(" Un.").Press("enter", "esc").SeesNo("⏎ garder")
	two.Type(" Deux.").Press("enter", "esc").SeesNo("⏎ garder")
	one.Sees("Deux.")
	conflicts := sessiontest.Look(r, (*session.Retreat).Conflicts)
	if len(conflicts) != 1 || len(conflicts[0].Values) != 2 {
		t.Fatalf("the conflicts are %+v", conflicts)
	}
}
