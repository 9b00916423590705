package session_test

import (
	"errors"
	"testing"

	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/session/tally"
)

func TestEnter(t *testing.T) {
	t.Parallel()
	t.Run("adds an item with its fields", func(t *testing.T) {
		t.Parallel()
		r := sessiontest.NewRoom(t)
		r.Must(session.Enter{Type: "finding", Values: []string{"text_fr", "38 % des dossiers", "source", "relecture de dossiers", "publishable", "1"}})
		f := sessiontest.Look(r, (*session.Retreat).Findings)[0]
		if f.Short != "C-001" || f.TextFR != "38 % des dossiers" || !f.Publishable {
			t.Errorf("%+v", f)
		}
	})
	t.Run("leaves alone what has rules of its own, and fields that do not exist", func(t *testing.T) {
		t.Parallel()
		r := sessiontest.NewRoom(t)
		var value *session.ValueError
		for _, c := range []session.Enter{
			{Type: "decision", Values: []string{"status", "adopted"}},
			{Type: "poll"},
			{Type: "?"},
			{Type: "axis", Values: []string{"colour", "blue"}},
		} {
			if err := r.Refuses(c); !errors.As(err, &value) {
				t.Errorf("%v: %v", c, err)
			}
		}
	})
}

func TestNumbered(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	numbered := func(short string) session.Numbered {
		return session.Numbered{Short: short, Command: session.Capture{Text: "idée " + short}}
	}
	r.Must(numbered("I-007"))
	var value *session.ValueError
	for _, short := range []string{"I-007", "D-001", "I-", "sept"} {
		if err := r.Refuses(numbered(short)); !errors.As(err, &value) {
			t.Errorf("%s: %v", short, err)
		}
	}
	r.Says("la suivante")
	if i := sessiontest.Look(r, (*session.Retreat).Ideas)[1]; i.Short != "I-008" {
		t.Errorf("the next number is %s", i.Short)
	}
}

func TestPollOnWordsAlone(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Enrols(session.Staff, 2)
	poll := r.Must(session.PreparePoll{
		QuestionFR: "Quelle mention ?", Method: tally.Judgment, ScaleFR: "À rejeter\nPassable\nBien",
		Lines: []string{"Vision 1", "Vision 2"}, LinesAR: []string{"الرؤية الأولى"},
	}).Items[0]
	r.Must(session.OpenPoll{Poll: poll, Half: "1m"})
	r.Votes(poll, session.Staff, "3 1", "3 2")
	if _, err := r.ClosePoll(t.Context(), session.Facilitator, poll, ""); err != nil {
		t.Fatal(err)
	}
	r.Read(func(rt *session.Retreat) {
		p := rt.Polls()[0]
		o := rt.OptionsOf(p)
		if len(o) != 2 || o[0].TextAR != "الرؤية الأولى" || o[1].TextFR != "Vision 2" || !o[1].Source.IsZero() {
			t.Errorf("%+v %+v", o[0], o[1])
		}
		if p.Total(1, tally.GradeKey(3)) != 2 || p.Total(2, tally.GradeKey(1)) != 1 {
			t.Errorf("totals %v", p.Totals)
		}
	})
}
