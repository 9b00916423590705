package history_test

import (
	"context"
	"testing"
	"time"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/tuitest"
)

// argued is a room with a decision that was changed, corrected and changed back.
func argued(tb testing.TB) (*sessiontest.Room, session.ID) {
	tb.Helper()
	r := sessiontest.NewRoom(tb)
	d := r.Must(session.DraftDecision{TextFR: "Ouvrir une antenne à Nador", TextAR: "فتح فرع في الناظور", Date: "2026-12-09"}).Items[0]
	r.Clock.Pass(25 * time.Hour)
	r.Must(session.Edit{Item: d, Field: "text_fr", Value: "Ne pas ouvrir d'antenne hors d'Oujda avant 2028", Why: "pas d'équipe avant 2028"})
	r.Must(session.Edit{Item: d, Field: "owner", Value: "Coordination"})
	if _, err := r.Undo(context.Background(), session.Facilitator); err != nil {
		tb.Fatal(err)
	}
	return r, d
}

func seat(tb testing.TB, lang locale.Lang) tui.Config {
	tb.Helper()
	r, _ := argued(tb)
	return tuitest.At(r.Room, lang)
}

func TestFrames(t *testing.T) {
	t.Parallel()
	tuitest.Frames(t, map[string][]string{"history": {"6", "h"}, "room": {"6", "f8", "h"}}, seat)
}

func TestAVersionComesBack(t *testing.T) {
	t.Parallel()
	r, id := argued(t)
	text := func() string {
		return sessiontest.Look(r, func(rt *session.Retreat) string { return rt.Item(id).(*session.Decision).TextFR })
	}
	d := tuitest.Sit(t, tuitest.At(r.Room, locale.French), 100, 30)
	d.Press("6").Sees("D-001").Press("h").Sees("pas d'équipe avant 2028", "historique de D-001")
	d.Press("end", "up", "enter").Sees("D-001 est revenu à cette version")
	if got := text(); got != "Ouvrir une antenne à Nador" {
		t.Errorf("got %q", got)
	}
	d.Press("home", "enter").Sees("C'est déjà la version qui se voit").Press("esc").Sees("6 Décisions")
	d.Press("ctrl+z").Sees("Annulé : remettre une version")
	if got := text(); got != "Ne pas ouvrir d'antenne hors d'Oujda avant 2028" {
		t.Errorf("undone, it is %q", got)
	}
}

func TestEverySizeFits(t *testing.T) {
	t.Parallel()
	s := tuitest.NewStill(t, seat(t, locale.Arabic), 60, 20)
	s.Press("6", "h").FitsEverySize(t, "−")
}

func BenchmarkDraw(b *testing.B) {
	s := tuitest.NewStill(b, seat(b, locale.French), 220, 60)
	s.Press("6", "h")
	for b.Loop() {
		s.Frame()
	}
	sessiontest.Budget(b, time.Millisecond)
}
