package session_test

import (
	"errors"
	"testing"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
)

func TestADayIsTakenFromAnotherAgenda(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	day := h.day("J2")
	taken := []session.Taken{
		{Start: 9 * 60, Length: 30, Title: "Accueil / الاستقبال"},
		{Start: 9*60 + 30, Length: 60, Title: "نقاش", Details: []string{"tour de table"}},
		{Start: 13 * 60, Length: 60, Title: "Déjeuner"},
		{Start: 15*60 + 30, Length: 30, Title: "Coffee break"},
	}
	h.Must(session.Import{From: "agenda.md"}, session.TakeDay{Day: day.ID, Sessions: taken, At: h.clock("08:10")})
	plan := sessiontest.Look(h.Room, func(r *session.Retreat) []session.Planned { return r.Programme(day.ID) })
	if len(plan) != len(taken) {
		t.Fatalf("the day has %d sessions", len(plan))
	}
	for i, p := range plan {
		if p.Start != taken[i].Start || p.Slot.Length != taken[i].Length || p.Overlap > 0 {
			t.Errorf("session %d stands at %v for %d minutes", i, p.Start, p.Slot.Length)
		}
	}
	if a, b := plan[0].Slot, plan[1].Slot; a.TitleFR != "Accueil" || a.TitleAR != "الاستقبال" || b.TitleAR != "نقاش" || b.Technique != "tour de table" {
		t.Errorf("got %+v and %+v", a, b)
	}
	if m, p := plan[2].Slot, plan[3].Slot; m.Type != template.Meal || m.Prayer != template.Dhuhr || p.Type != template.Pause || p.Prayer != template.Asr {
		t.Errorf("got %+v and %+v", m, p)
	}
	if got := sessiontest.Look(h.Room, func(r *session.Retreat) int { return len(r.Programme(h.dayOf(r, "J3"))) }); got != 16 {
		t.Errorf("another day has %d sessions", got)
	}
	if _, err := h.Undo(t.Context(), session.Facilitator); err != nil || h.starts("J2S06") != 10*60+50 {
		t.Errorf("one undo does not take it back: %v", err)
	}
}

func (h hall) dayOf(r *session.Retreat, short string) session.ID {
	return session.Base(r.Named(short)).ID
}

func TestADayThatHasBegunIsNotReplaced(t *testing.T) {
	t.Parallel()
	h := enterHall(t)
	h.does("08:45 begin J2S01")
	one := []session.Taken{{Start: 600, Length: 30, Title: "x"}}
	if err := h.Refuses(session.TakeDay{Day: h.day("J2").ID, Sessions: one}); !errors.Is(err, session.ErrHeld) {
		t.Errorf("got %v", err)
	}
	if err := h.Refuses(session.TakeDay{Day: h.day("J3").ID, Sessions: append(one, one...)}); !errors.Is(err, session.ErrAnchored) {
		t.Errorf("got %v", err)
	}
}
