package report_test

import (
	"strings"
	"testing"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/sessiontest"
	"halqa/session/tally"
)

// Who is named in the words of a room, by a listed name and by one of the roster.
const (
	spoken   = "Aminata"
	enrolled = "Zhoulaikha"
)

// outspoken is a retreat in which people were named wherever an idea can stand: kept,
// parked, merged, among strengths, put to a vote and quoted as a reason.
func outspoken(tb testing.TB) *sessiontest.Room {
	tb.Helper()
	r := sessiontest.NewRoom(tb)
	r.Must(session.Lay{Template: shortTemplate(), Start: "2026-12-09", Language: "fr"})
	r.Enrols(session.Board, 3)
	r.Must(session.Enrol{Code: "P90", Name: enrolled + " Canari", College: session.Staff})
	var ids []session.ID
	for i, kind := range []session.IdeaKind{
		session.Challenge, session.Challenge, session.Parking, session.Strength, session.Proposal, session.Challenge,
	} {
		name := []string{spoken, enrolled}[i%2]
		ids = append(ids, r.Must(session.Capture{Text: "Le cas de " + name + " revient souvent", Kind: kind}).Items[0])
	}
	r.Must(session.MergeIdeas{Into: ids[0], From: ids[5:]})
	r.Must(session.Edit{Item: ids[4], Field: "translation", Value: "حالة فاطمة"})
	poll := r.Must(session.PreparePoll{QuestionFR: "Lequel ?", Method: tally.Opinion, Sources: ids[:2], Cut: 1}).Items[0]
	r.Must(session.OpenPoll{Poll: poll, Half: "1m"})
	r.Votes(poll, session.Board, "1+ 2-", "1+", "1+")
	if _, err := r.ClosePoll(tb.Context(), session.Facilitator, poll, ""); err != nil {
		tb.Fatal(err)
	}
	d := r.Must(session.DraftDecision{Poll: poll, Date: "2026-12-09", TextFR: "Écrire le circuit."}).Items[0]
	r.Must(session.Link{Item: d, To: ids[1]})
	return r
}

// Words that may name somebody leave in no document until a person has cleared them.
func TestNobodyIsNamedByAccident(t *testing.T) {
	t.Parallel()
	r := outspoken(t)
	r.Read(func(rt *session.Retreat) {
		for _, o := range every() {
			text := textOf(report.Build(rt, o))
			for _, name := range []string{spoken, enrolled, "فاطمة"} {
				if strings.Contains(text, name) {
					t.Errorf("%s in %s names %s", o.Document, o.Lang, name)
				}
			}
		}
		inner := textOf(report.Build(rt, report.Options{Highest: privacy.Confidential}))
		if strings.Count(inner, spoken) < 4 || strings.Count(inner, enrolled) < 3 {
			t.Error("a document that may hold names holds hardly any: the test would not see a leak")
		}
		if n := report.NewInspector(rt, privacy.Internal).Inspect(report.Options{}).Open(); n < 6 {
			t.Errorf("only %d things are told before the report leaves", n)
		}
	})
	for _, i := range sessiontest.Look(r, (*session.Retreat).Ideas) {
		r.Must(session.Edit{Item: i.ID, Field: "cleared", Value: "1"})
	}
	r.Read(func(rt *session.Retreat) {
		if text := textOf(report.Build(rt, report.Options{})); strings.Count(text, spoken) < 4 {
			t.Error("what was cleared is still held back")
		}
	})
}
