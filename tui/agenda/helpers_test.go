package agenda_test

import (
	"testing"
	"time"

	"halqa/assets/locale"
	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/session/tally"
	"halqa/tui"
	"halqa/tui/page"
	"halqa/tui/tuitest"
)

// hall is a room on the morning of the second day of the model agenda.
type hall struct {
	*sessiontest.Room
	tb testing.TB
}

// enter opens the hall at an hour of 10 December.
func enter(tb testing.TB, hour string) hall {
	tb.Helper()
	r := sessiontest.Reopen(tb, &sessiontest.Memory{}, sessiontest.At(tb, "2026-12-10 "+hour), 1)
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	return hall{r, tb}
}

// late opens the hall at 11:34 while a session runs that began eight minutes late.
func late(tb testing.TB) hall {
	tb.Helper()
	h := enter(tb, "10:58")
	h.Must(session.Begin{Slot: h.Slot("J2S06"), At: h.Clock.Now()})
	h.Clock.Pass(36 * time.Minute)
	return h
}

// length is how long a session takes.
func (h hall) length(code string) session.Minutes {
	h.tb.Helper()
	id := h.Slot(code)
	return sessiontest.Look(h.Room, func(rt *session.Retreat) session.Minutes {
		return rt.Item(id).(*session.Slot).Length
	})
}

func config(r *sessiontest.Room, lang locale.Lang, salle bool) tui.Config {
	return tui.Config{Room: r.Room, Lang: lang, Theme: page.Dark(), Salle: salle}
}

// sits opens halqa in front of a small terminal, in French.
func (h hall) sits(t *testing.T) *tuitest.Desk {
	t.Helper()
	return tuitest.Sit(t, config(h.Room, locale.French, false), 60, 20)
}

// still opens halqa without a terminal.
func (h hall) still(tb testing.TB, lang locale.Lang, salle bool, w, hgt int) *tuitest.Still {
	tb.Helper()
	return tuitest.NewStill(tb, config(h.Room, lang, salle), w, hgt)
}

// prepares puts two words to the vote during a session.
func (h hall) prepares(slot session.ID) session.ID {
	h.tb.Helper()
	return h.Must(session.PreparePoll{QuestionFR: "Lequel ?", Method: tally.Approval, Slot: slot, Lines: []string{"un", "deux"}}).Items[0]
}

// opens opens a poll to two people.
func (h hall) opens(poll session.ID) {
	h.tb.Helper()
	h.Enrols(session.Staff, 2)
	h.Must(session.OpenPoll{Poll: poll, Half: session.HalfDay(1, false)})
}
