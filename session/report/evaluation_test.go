package report_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"halqa/assets/survey"
	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/sessiontest"
)

// evaluated is a retreat with a day that was counted, and two answers in words of which one
// may be quoted.
func evaluated(t *testing.T) *sessiontest.Room {
	t.Helper()
	r := sessiontest.NewRoom(t)
	r.Must(session.Lay{Start: "2026-12-09"})
	id := r.Must(session.BeginInquiry{Form: survey.Day, Day: 1}).Items[0]
	for _, line := range []string{"4534", "4423", "5534", "4214", "5124", "3415"} {
		if err := r.Fill(context.Background(), id, "", line); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := r.CloseInquiry(context.Background(), session.Facilitator, id); err != nil {
		t.Fatal(err)
	}
	for _, a := range [][]string{{"text", "Canari secret de quelqu'un", "theme", "voice"}, {"text", "Garder les tables mêlées", "theme", "method", "quotable", "1"}} {
		r.Must(session.Enter{Type: "answer", Values: append(a, "inquiry", id.String(), "question", "J5")})
	}
	r.Must(session.Enter{Type: "support", Values: []string{"question", "Canari où est la fiche ?", "asker", "Canari présidente", "answer", "Canari envoyée"}})
	return r
}

func markdownOf(t *testing.T, r *sessiontest.Room, o report.Options) string {
	t.Helper()
	var out bytes.Buffer
	var err error
	r.Read(func(rt *session.Retreat) { err = report.Render(&out, rt, o, "md") })
	if err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestM34TheReportHoldsCountsAndNoUncheckedWords(t *testing.T) {
	t.Parallel()
	r := evaluated(t)
	for _, lang := range report.Langs() {
		diffused := markdownOf(t, r, report.Options{Lang: lang})
		for _, secret := range []string{"Canari", "tables mêlées"} {
			if strings.Contains(diffused, secret) {
				t.Errorf("%s: %q leaves the house", lang, secret)
			}
		}
		if question := survey.Forms[1].Questions[0].Text.In(lang); !strings.Contains(diffused, question) {
			t.Errorf("%s: %q is not evaluated", lang, question)
		}
		inside := markdownOf(t, r, report.Options{Lang: lang, Highest: privacy.Confidential})
		if !strings.Contains(inside, "tables mêlées") || strings.Contains(inside, "Canari secret") {
			t.Errorf("%s: the words that may be quoted, and no others, are missing", lang)
		}
	}
}
