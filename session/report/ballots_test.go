package report_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"halqa/session"
	"halqa/session/report"
	"halqa/session/report/doc"
	"halqa/session/sessiontest"
	"halqa/session/tally"
)

// prepared is a retreat with one poll that is not open yet, on five ideas.
func prepared(tb testing.TB, c session.PreparePoll) *sessiontest.Room {
	tb.Helper()
	r := sessiontest.NewRoom(tb)
	r.Must(session.Lay{Template: shortTemplate(), Start: "2026-12-09", Language: "fr"})
	r.Enrols(session.Board, 8)
	r.Enrols(session.Staff, 17)
	c.QuestionFR, c.QuestionAR, c.Sources = "Lesquels ?", "أيها؟", r.Says("écoute", "logement", "transport", "école", "soins")
	r.Must(c)
	return r
}

// papers are the pages of the ballots of a retreat.
func papers(r *sessiontest.Room, lang string) []doc.Section {
	return sessiontest.Look(r, func(rt *session.Retreat) []doc.Section {
		return report.Build(rt, report.Options{Document: report.Ballots, Lang: lang}).Sections
	})
}

// rows are the numbers of the options of a page, in the order of its rows.
func rows(s doc.Section) (numbers []string) {
	for _, b := range s.Blocks {
		if t, ok := b.(doc.Table); ok {
			for _, r := range t.Rows {
				numbers = append(numbers, r.Cells[0].Text.Plain())
			}
		}
	}
	return numbers
}

func TestBallotsStandInFourOrdersUnderTheSameNumbers(t *testing.T) {
	t.Parallel()
	pages := papers(prepared(t, session.PreparePoll{Method: tally.Dots, Points: 4, MaxPerOption: 3}), "fr")
	orders := map[string]int{}
	for _, s := range pages[1:9] {
		got := rows(s)
		orders[strings.Join(got, " ")]++
		slices.Sort(got)
		if !slices.Equal(got, []string{"1", "2", "3", "4", "5"}) {
			t.Errorf("a ballot has the options %q", got)
		}
	}
	if len(orders) != 4 {
		t.Errorf("the orders are %v", orders)
	}
}

func TestEveryMethodHasItsPaper(t *testing.T) {
	t.Parallel()
	for method, c := range map[tally.Method]struct {
		poll  session.PreparePoll
		boxes int
		says  string
	}{
		tally.Dots:      {session.PreparePoll{Points: 4, MaxPerOption: 3}, 1, "Donnez 4 points, 3 au plus"},
		tally.NGT:       {session.PreparePoll{Top: 3}, 1, "Rangez vos 3 premières options"},
		tally.Judgment:  {session.PreparePoll{ScaleFR: "Bas\nHaut", ScaleAR: "أدنى\nأعلى"}, 2, "Cochez une mention"},
		tally.Criteria:  {session.PreparePoll{ScaleFR: "Effet\nCoût\nUrgence", Low: 1, High: 5}, 3, "de 1 à 5"},
		tally.Opinion:   {session.PreparePoll{}, 3, "pour, contre ou sans avis"},
		tally.Approval:  {session.PreparePoll{}, 1, "autant d'options"},
		tally.Order:     {session.PreparePoll{}, 1, "ex æquo permis"},
		tally.Duelling:  {session.PreparePoll{}, 1, "ex æquo permis"},
		tally.Balanced:  {session.PreparePoll{}, 1, "autant d'options"},
		tally.Objection: {session.PreparePoll{}, 1, "vous opposez"},
	} {
		t.Run(string(method), func(t *testing.T) {
			t.Parallel()
			c.poll.Method = method
			r := prepared(t, c.poll)
			for _, lang := range []string{"fr", "ar"} {
				page := papers(r, lang)[1]
				text := textOf(&doc.Doc{Sections: []doc.Section{page}})
				for _, want := range []string{c.says, "Lesquels ?", "أيها؟", "Talon", "قسيمة", "papier bleu", "ورق أزرق"} {
					if !strings.Contains(text, want) {
						t.Errorf("%s: the ballot never says %q:\n%s", lang, want, text)
					}
				}
				for _, b := range page.Blocks {
					if table, ok := b.(doc.Table); ok && len(table.Head) != 2+c.boxes {
						t.Errorf("%d columns to write in, want %d", len(table.Head)-2, c.boxes)
					}
				}
			}
		})
	}
}

func TestGenericBallotsNeedNoOption(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	pages := papers(r, "fr")
	if len(pages) != 4 {
		t.Fatalf("%d pages", len(pages))
	}
	text := textOf(&doc.Doc{Sections: pages})
	for n := range 40 {
		if !strings.Contains(text, fmt.Sprint(n+1)) {
			t.Errorf("the number %d is missing", n+1)
		}
	}
	if got := strings.Join(rows(pages[1]), ""); got != "ABCDEFGH" {
		t.Errorf("the rows of the grid are %q", got)
	}
}

func TestNoBallotIsPrintedForAPollThatWasCounted(t *testing.T) {
	t.Parallel()
	r := prepared(t, session.PreparePoll{Method: tally.Opinion})
	poll := sessiontest.Look(r, func(rt *session.Retreat) session.ID { return rt.Polls()[0].ID })
	r.Must(session.OpenPoll{Poll: poll, Half: "1m"})
	r.Votes(poll, session.Board, "1+")
	if _, err := r.ClosePoll(t.Context(), session.Facilitator, poll, "essai"); err != nil {
		t.Fatal(err)
	}
	if pages := papers(r, "fr"); len(pages) != 4 {
		t.Errorf("%d pages, want the generic ones", len(pages))
	}
}
