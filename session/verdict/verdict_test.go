package verdict_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/session/tally"
	"halqa/session/verdict"
)

// vote is a poll on three options, and its ballots by college.
type vote struct {
	prepare      session.PreparePoll
	board, staff []string
}

// votes has one poll of every method.
func votes() map[tally.Method]vote {
	five := func(line string) []string { return slices.Repeat([]string{line}, 5) }
	scale := "Bas\nMoyen\nHaut"
	return map[tally.Method]vote{
		tally.Dots:      {session.PreparePoll{Points: 3, MaxPerOption: 3, Cut: 1, Equal: true}, five("1 1 2"), five("3 3 3")},
		tally.Opinion:   {session.PreparePoll{}, five("1+ 2-"), five("1- 3o")},
		tally.Approval:  {session.PreparePoll{}, five("1 2"), five("3")},
		tally.NGT:       {session.PreparePoll{Top: 2}, five("1 2"), five("3 1")},
		tally.Judgment:  {session.PreparePoll{ScaleFR: scale}, five("3 2 1"), append(five("3 2 1")[1:], "2 2 .")},
		tally.Criteria:  {session.PreparePoll{ScaleFR: "effet\ncoût", Low: 1, High: 5, Weights: "2 1", Inverted: "2", Cut: 1}, five("54 32 11"), five("11 32 55")},
		tally.Order:     {session.PreparePoll{}, five("1 2 3"), append(five("2 3 1"), five("3 1 2")...)},
		tally.Duelling:  {session.PreparePoll{}, five("1 2 3"), five("1 3 2")},
		tally.Balanced:  {session.PreparePoll{Cut: 2}, five("1 2"), five("3")},
		tally.Objection: {session.PreparePoll{}, five("+"), five("2")},
	}
}

// told votes and tells the result in a language.
func told(t *testing.T, m tally.Method, v vote, lang locale.Lang, look func(verdict.Teller)) {
	t.Helper()
	r := sessiontest.NewRoom(t)
	r.Enrols(session.Board, len(v.board))
	r.Enrols(session.Staff, len(v.staff)+1)
	v.prepare.Method, v.prepare.Sources = m, r.Says("écoute", "logement", "transport")
	poll := r.Must(v.prepare).Items[0]
	r.Must(session.OpenPoll{Poll: poll, Half: "1m"})
	r.Votes(poll, session.Board, v.board...)
	r.Votes(poll, session.Staff, v.staff...)
	if _, err := r.ClosePoll(context.Background(), session.Facilitator, poll, "un départ"); err != nil {
		t.Fatal(err)
	}
	r.Read(func(rt *session.Retreat) { look(verdict.Tell(locale.Of(lang), rt, rt.Polls()[0])) })
}

func TestEveryMethodIsToldInEveryLanguage(t *testing.T) {
	t.Parallel()
	for m, v := range votes() {
		for _, lang := range locale.Langs() {
			t.Run(string(m)+"-"+string(lang), func(t *testing.T) {
				t.Parallel()
				told(t, m, v, lang, func(teller verdict.Teller) {
					why := teller.Why()
					for _, s := range append(why, teller.Record(lang == locale.Arabic)) {
						if s == "" || strings.Contains(s, "%!") || strings.Contains(s, "\ufffd") {
							t.Errorf("a sentence reads %q", s)
						}
					}
					if len(why) < 4 {
						t.Errorf("only %q", why)
					}
					for _, r := range teller.Result.Rows {
						if len(teller.Cells(r.Counted)) != len(teller.Columns()) || teller.RowFigure(&r) == "" {
							t.Errorf("columns %q, cells %q", teller.Columns(), teller.Cells(r.Counted))
						}
					}
				})
			})
		}
	}
}

// A sentence that matters in each method, in French.
func TestWhatDecidedIsSaid(t *testing.T) {
	t.Parallel()
	says := map[tally.Method][]string{
		tally.Dots:      {"3 au plus sur une option", "chaque collège pèse autant"},
		tally.Judgment:  {"mention majoritaire", "1 mention manquait"},
		tally.Criteria:  {"effet 2, coût 1", "5 devient 1", "À débattre"},
		tally.Order:     {"n° 1 bat n° 2"},
		tally.Duelling:  {"n° 1 l'emporte"},
		tally.Balanced:  {"10 personnes sur 10"},
		tally.Objection: {"Sans objection : 1, 3", "À amender avant de décider : 2"},
		tally.NGT:       {"au plus 2 options"},
		tally.Opinion:   {"CA et équipe"},
		tally.Approval:  {"◆ marque"},
	}
	for m, v := range votes() {
		t.Run(string(m), func(t *testing.T) {
			t.Parallel()
			told(t, m, v, locale.French, func(teller verdict.Teller) {
				all := strings.Join(teller.Why(), "\n")
				for _, want := range says[m] {
					if !strings.Contains(all, want) {
						t.Errorf("never says %q:\n%s", want, all)
					}
				}
			})
		})
	}
}

func TestARecordSaysOnWhatTheDecisionRests(t *testing.T) {
	t.Parallel()
	told(t, tally.Dots, votes()[tally.Dots], locale.French, func(teller verdict.Teller) {
		record := teller.Record(false)
		for _, want := range []string{"V-01, gommettes", "Ont signé : CA 5, équipe 6.", "1 bulletin non remis", "un départ", "transport", "CA 0, équipe 15"} {
			if !strings.Contains(record, want) {
				t.Errorf("never says %q:\n%s", want, record)
			}
		}
	})
}
