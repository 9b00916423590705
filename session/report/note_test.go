package report_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/report/doc"
	"halqa/session/sessiontest"
)

// The note goes to people before a contract. Whatever profile is asked for, nothing in it
// is confidential, names nobody, or depends on a secret.
func TestM08TheMethodNoteHoldsNothingConfidential(t *testing.T) {
	t.Parallel()
	r, other := plant(t, planted, aloud), plant(t, "Wyvsecret of another length", aloud)
	for _, lang := range report.Langs() {
		for _, highest := range []privacy.Class{privacy.Internal, privacy.Confidential, privacy.Sensitive} {
			o := report.Options{Document: report.Note, Lang: lang, Highest: highest}
			d := report.Build(r, o)
			if !reflect.DeepEqual(d, report.Build(other, o)) {
				t.Errorf("%s up to %s: the note tells something of what is secret", lang, highest)
			}
			for p := range d.Passages() {
				if p.Class > doc.C1 {
					t.Errorf("%s up to %s: %q is confidential", lang, highest, p.Text)
				}
			}
			for _, format := range report.FormatsOf(report.Note) {
				holdsNone(t, format, opened(t, rendered(t, r, o, format)))
			}
		}
	}
	house := rendered(t, r, report.Options{Document: report.Roadmap, Highest: privacy.Sensitive}, "md")
	if !strings.Contains(string(house), planted) {
		t.Error("not even the roadmap of the house holds a secret: the test would see no leak")
	}
}

func TestM08TheMethodNoteHasEightChaptersAndNoBareHeading(t *testing.T) {
	t.Parallel()
	for _, lang := range []string{"fr", "ar", "en"} {
		d := report.Build(demo(t), report.Options{Document: report.Note, Lang: lang})
		if got := chapters(d); len(got) != 8 {
			t.Errorf("%s: chapters %q", lang, got)
		}
		if got := bare(d); len(got) > 0 {
			t.Errorf("%s: nothing stands under %q", lang, got)
		}
	}
	empty := sessiontest.Look(sessiontest.NewRoom(t), func(rt *session.Retreat) *session.Retreat { return rt })
	if got := bare(report.Build(empty, report.Options{Document: report.Note})); len(got) > 0 {
		t.Errorf("of nothing: nothing stands under %q", got)
	}
}

// The techniques of the note are those of the sessions that stand in the agenda.
func TestM08TheMethodNoteTellsTheTechniquesOfTheAgenda(t *testing.T) {
	t.Parallel()
	r := demo(t)
	text := textOf(report.Build(r, report.Options{Document: report.Note, Lang: "fr"}))
	found := 0
	for _, d := range r.Days() {
		for _, p := range r.Programme(d.ID) {
			card, ok := p.Slot.TechniqueCard()
			if !ok {
				continue
			}
			found++
			if !strings.Contains(text, card.Purpose.FR) {
				t.Errorf("the note does not tell what %q is for", card.Name.FR)
			}
		}
	}
	if found == 0 {
		t.Error("no session of the agenda has a technique")
	}
}

func TestM08TheMethodNoteInBothLanguages(t *testing.T) {
	t.Parallel()
	for _, lang := range report.Langs() {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			golden.RequireEqual(t, written(t, demo(t), report.Options{Document: report.Note, Lang: lang}, "md"))
		})
	}
}

// The log of support leaves for the house alone, what waits on top.
func TestM33TheLogOfSupportIsATableForTheHouse(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(session.Enter{Type: "support", Values: []string{"question", "=Qui signe ?", "asker", "Trésorière", "answer", "La présidence", "status", "closed", "date", "2027-01-10", "minutes", "45"}})
	r.Must(session.Enter{Type: "support", Values: []string{"question", "Où est la fiche ?", "status", "open", "date", "2027-01-20"}})
	if !slices.Contains(report.FormatsOf(report.SupportLog), report.SupportList) {
		t.Fatal("the log is no table")
	}
	rt := sessiontest.Look(r, func(rt *session.Retreat) *session.Retreat { return rt })
	o := report.Options{Document: report.SupportLog, Lang: "fr"}
	for _, format := range report.FormatsOf(report.SupportLog) {
		for _, secret := range []string{"Qui signe", "Trésorière", "La présidence", "Où est", "45", "2027"} {
			if text := string(written(t, rt, o, format)); format != "pdf" && format != "docx" && format != "html" && strings.Contains(text, secret) {
				t.Errorf("%s leaves the house with %q", format, secret)
			}
		}
	}
	o.Highest = privacy.Confidential
	rows := strings.Split(strings.TrimSpace(string(written(t, rt, o, report.SupportList))), "\n")
	want := []string{"\ufeffN°;Date;", "SU-02;2027-01-20;", "SU-01;2027-01-10;"}
	if len(rows) != len(want) {
		t.Fatalf("the log has %d rows: %q", len(rows), rows)
	}
	for i, start := range want {
		if !strings.HasPrefix(rows[i], start) {
			t.Errorf("row %d is %q, not %q", i, rows[i], start)
		}
	}
	if !strings.Contains(rows[2], ";'=Qui signe ?;La présidence;clos;45;") {
		t.Errorf("what was asked is told as %q", rows[2])
	}
	if text := string(written(t, rt, o, "md")); !strings.Contains(text, "Où est la fiche ?") || !strings.Contains(text, "0 h 45") {
		t.Errorf("the log on paper lacks what was asked or its time:\n%s", text)
	}
}
