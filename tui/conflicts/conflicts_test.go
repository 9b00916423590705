package conflicts_test

import (
	"context"
	"testing"
	"time"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/session/tally"
	"halqa/tui"
	"halqa/tui/tuitest"
)

// apart are two laptops that worked on the same three things, merged: a text has two
// values, an idea was withdrawn and changed, a poll was counted twice.
type apart struct {
	*sessiontest.Room
	text, gone, poll session.ID
}

func merged(tb testing.TB) apart {
	tb.Helper()
	a := apart{Room: sessiontest.NewRoom(tb)}
	ideas := a.Says("Un lieu pour les jeunes", "Une radio locale", "فضاء للاستماع")
	a.text, a.gone = ideas[0], ideas[1]
	a.poll = a.Must(session.PreparePoll{QuestionFR: "Que retenir ?", Method: tally.Dots, Points: 1, Sources: []session.ID{ideas[0], ideas[2]}}).Items[0]
	a.Must(session.OpenPoll{Poll: a.poll})
	left, right := copyOf(tb, a.Room, 2), copyOf(tb, a.Room, 3)
	right.Clock.Pass(time.Minute)
	closes(tb, left, a.poll, "1", "1", "2")
	closes(tb, right, a.poll, "2", "2")
	left.Must(session.Reword{Idea: a.text, Text: "Un lieu sûr pour les jeunes, ouvert le soir"})
	right.Must(session.Reword{Idea: a.text, Text: "فضاء آمن للشباب"})
	left.Must(session.Withdraw{Item: a.gone})
	right.Must(session.Reword{Idea: a.gone, Text: "Une radio locale, en darija"})
	mine := left.Memory.Events()
	m := session.Merge(a.Clock.Now(), mine, right.Memory.Events())
	var both sessiontest.Memory
	if err := both.Append(context.Background(), append(mine, m.Added...)); err != nil {
		tb.Fatal(err)
	}
	clock := sessiontest.At(tb, "2026-12-09 10:00")
	a.Room = sessiontest.Reopen(tb, &both, clock, 9)
	return a
}

// copyOf is the same retreat on another laptop.
func copyOf(tb testing.TB, r *sessiontest.Room, origin uint64) *sessiontest.Room {
	tb.Helper()
	var m sessiontest.Memory
	if err := m.Append(context.Background(), r.Memory.Events()); err != nil {
		tb.Fatal(err)
	}
	return sessiontest.Reopen(tb, &m, sessiontest.At(tb, "2026-12-09 09:30"), origin)
}

func closes(tb testing.TB, r *sessiontest.Room, poll session.ID, lines ...string) {
	tb.Helper()
	r.Votes(poll, "", lines...)
	if _, err := r.ClosePoll(context.Background(), session.Facilitator, poll, "essai"); err != nil {
		tb.Fatal(err)
	}
}

func (a apart) left() []session.Conflict {
	return sessiontest.Look(a.Room, func(rt *session.Retreat) []session.Conflict { return rt.Conflicts() })
}

func (a apart) idea(id session.ID) session.Idea {
	return sessiontest.Look(a.Room, func(rt *session.Retreat) session.Idea { return *rt.Item(id).(*session.Idea) })
}

func seat(tb testing.TB, lang locale.Lang) tui.Config {
	tb.Helper()
	return tuitest.At(merged(tb).Room.Room, lang)
}

func TestFrames(t *testing.T) {
	t.Parallel()
	menu := []string{"esc"}
	page := []string{"ctrl+p", "C", "o", "n", "f", "l", "i", "c", "t", "enter"}
	tuitest.Frames(t, map[string][]string{
		"menu": menu, "text": page, "withdrawn": append(page[:len(page):len(page)], "pgdown"),
		"counts": append(page[:len(page):len(page)], "pgdown", "pgdown"), "reword": append(page[:len(page):len(page)], "r"),
	}, seat)
}

// sit opens the page at a desk.
func sit(t *testing.T) (apart, *tuitest.Desk) {
	t.Helper()
	a := merged(t)
	if len(a.left()) != 3 {
		t.Fatalf("got %+v", a.left())
	}
	d := tuitest.Sit(t, tuitest.At(a.Room.Room, locale.French), 100, 30)
	d.Sees("1 Agenda").Press("ctrl+p").Type("conflit").Press("enter").Sees("Conflits 1/3", "فضاء آمن للشباب")
	return a, d
}

func TestADigitKeepsOneSide(t *testing.T) {
	t.Parallel()
	a, d := sit(t)
	d.Press("1").Sees("conflit tranché", "2 conflits")
	if got := a.idea(a.text).Text; got != "Un lieu sûr pour les jeunes, ouvert le soir" {
		t.Errorf("got %q", got)
	}
}

func TestBothTextsAreKept(t *testing.T) {
	t.Parallel()
	a, d := sit(t)
	d.Press("+").Sees("conflit tranché")
	if got := a.idea(a.text).Text; got != "Un lieu sûr pour les jeunes, ouvert le soir / فضاء آمن للشباب" {
		t.Errorf("got %q", got)
	}
}

func TestWithoutLettersTheCursorRewords(t *testing.T) {
	t.Parallel()
	a, d := sit(t)
	d.Press("end", "enter").Sees("valider").Press("ctrl+a").Type("Un lieu sûr").Press("enter").Sees("conflit tranché")
	if got := a.idea(a.text).Text; got != "Un lieu sûr" {
		t.Errorf("got %q", got)
	}
}

func TestAWithdrawnItemComesBack(t *testing.T) {
	t.Parallel()
	a, d := sit(t)
	d.Press("pgdown").Sees("laisser retiré").Press("2").Sees("conflit tranché")
	if got := a.idea(a.gone); got.Gone || got.Text != "Une radio locale, en darija" {
		t.Errorf("got %+v", got)
	}
	d.Press("esc").Sees("1 Agenda").Press("ctrl+z").Sees("Annulé : trancher un conflit")
	if got := a.idea(a.gone); !got.Gone || len(a.left()) != 3 {
		t.Errorf("after undo: %+v", got)
	}
}

func TestACountIsChosen(t *testing.T) {
	t.Parallel()
	a, d := sit(t)
	d.Press("pgdown", "pgdown").Sees("dépouillement de 3 bulletins").Press("1").Sees("conflit tranché", "2 conflits")
	got := sessiontest.Look(a.Room, func(rt *session.Retreat) int { return rt.Item(a.poll).(*session.Poll).Ballots() })
	if got != 3 {
		t.Errorf("%d ballots count", got)
	}
}

func TestEverySizeFits(t *testing.T) {
	t.Parallel()
	s := tuitest.NewStill(t, seat(t, locale.Arabic), 60, 20)
	s.Press("ctrl+p").Type("conflits").Press("enter").FitsEverySize(t, "")
}

func BenchmarkDraw(b *testing.B) {
	s := tuitest.NewStill(b, seat(b, locale.French), 220, 60)
	s.Press("ctrl+p").Type("conflits").Press("enter")
	for b.Loop() {
		s.Frame()
	}
	sessiontest.Budget(b, time.Millisecond)
}
