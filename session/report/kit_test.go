package report_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/sessiontest"
)

func TestM03EachDayHasItsPapers(t *testing.T) {
	t.Parallel()
	r := demo(t)
	for day, want := range map[int][]report.Document{
		1: {report.Presence, report.Running, report.Cards, report.Sheets, report.Surveys},
		2: {report.Presence, report.Running, report.Ballots, report.Sheets, report.Surveys},
		3: {report.Presence, report.Running, report.Sheets, report.Surveys},
	} {
		if got := report.Kit(r, day); !slices.Equal(got, want) {
			t.Errorf("day %d has %v, want %v", day, got, want)
		}
	}
}

func TestM03SheetsAndCardsAreInBothLanguages(t *testing.T) {
	t.Parallel()
	for _, lang := range report.Langs() {
		for _, d := range []report.Document{report.Cards, report.Sheets, report.Surveys} {
			t.Run(string(d)+" "+lang, func(t *testing.T) {
				t.Parallel()
				golden.RequireEqual(t, written(t, demo(t), report.Options{Document: d, Lang: lang}, "md"))
			})
		}
	}
}

// A run sheet or a set of sheets that was asked for one day holds no other.
func TestM03ADayHasNothingOfAnother(t *testing.T) {
	t.Parallel()
	r := demo(t)
	text := textOf(report.Build(r, report.Options{Document: report.Running, Lang: "fr", Day: 2}))
	if !strings.Contains(text, "10 décembre") || strings.Contains(text, "9 décembre") || strings.Contains(text, "11 décembre") {
		t.Errorf("the run sheet of day 2 is not that of day 2:\n%s", text)
	}
	if text := textOf(report.Build(r, report.Options{Document: report.Sheets, Lang: "fr", Day: 3})); !strings.Contains(text, "Fiche objectif") || strings.Contains(text, "AFOM") {
		t.Errorf("the sheets of day 3 are not those of day 3:\n%s", text)
	}
}

// What hangs on a wall is read by everybody: no source, nothing sensitive, nothing that may
// not leave the house, in whatever profile it is printed.
func TestCardsHoldNothingThatMayNotHang(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	for _, f := range [][]string{
		{"text_fr", "Un plan sur trois", "source", canaryName, "page", canaryName, "publishable", "1"},
		{"text_fr", "dit par " + canaryName, "source", "x", "publishable", "1", "sensitive", "1"},
		{"text_fr", "tu par " + canaryName},
	} {
		r.Must(session.Enter{Type: "finding", Values: f})
	}
	rt := sessiontest.Look(r, func(rt *session.Retreat) *session.Retreat { return rt })
	text := textOf(report.Build(rt, report.Options{Document: report.Cards, Lang: "fr", Highest: privacy.Confidential}))
	if !strings.Contains(text, "Un plan sur trois") || strings.Contains(text, canaryName) {
		t.Errorf("the cards say:\n%s", text)
	}
}
