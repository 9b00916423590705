//go:build tools

package report_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"halqa/session"
	"halqa/session/report"
	"halqa/session/sessiontest"
)

// pages is how many pages LibreOffice makes of a document.
func pages(t *testing.T, r *session.Retreat, o report.Options) int {
	t.Helper()
	dir := t.TempDir()
	file := filepath.Join(dir, "d.docx")
	if err := os.WriteFile(file, written(t, r, o, "docx"), 0o600); err != nil {
		t.Fatal(err)
	}
	// A profile of its own: a running LibreOffice would take the job and answer nothing.
	profile := "-env:UserInstallation=file://" + filepath.Join(dir, "profile")
	if out, err := exec.CommandContext(t.Context(), "soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", dir, file).CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v: %s", err, out)
	}
	text, err := exec.CommandContext(t.Context(), "pdftotext", filepath.Join(dir, "d.pdf"), "-").Output()
	if err != nil {
		t.Fatalf("pdftotext: %v", err)
	}
	return strings.Count(string(text), "\f")
}

func TestTheRecordOfADayPrintsOnTwoPages(t *testing.T) {
	full := func(text, why string) *session.Retreat {
		r := sessiontest.NewRoom(t)
		r.Must(session.Lay{Template: shortTemplate(), Start: "2026-12-09", Language: "fr"})
		for range 14 {
			d := r.Must(session.DraftDecision{TextFR: text, TextAR: text, Date: "2026-12-09"}).Items[0]
			r.Must(session.Edit{Item: d, Field: "rationale_fr", Value: why})
		}
		for range 30 {
			r.Must(session.Capture{Text: text[:len(text)/3], Kind: session.Parking})
		}
		return sessiontest.Look(r, func(rt *session.Retreat) *session.Retreat { return rt })
	}
	check := func(name string, r *session.Retreat, days int) {
		for day := 1; day <= days; day++ {
			for _, lang := range report.Langs() {
				if n := pages(t, r, report.Options{Document: report.Minutes, Lang: lang, Day: day}); n != 2 {
					t.Errorf("%s: day %d in %s takes %d pages", name, day, lang, n)
				}
			}
		}
	}
	check("sample", demo(t), 3)
	check("full, French", full(strings.Repeat("Accompagner les familles avant l'été 2027. ", 6), strings.Repeat("Parce que MESURE et WAGON sont larges. ", 8)), 1)
	check("full, Arabic", full(strings.Repeat("مواكبة الأسر قبل صيف سنة 2027. ", 8), strings.Repeat("لأن الوسائل محدودة. ", 12)), 1)
}

func TestTheReportOpensInLibreOffice(t *testing.T) {
	for _, lang := range report.Langs() {
		if n := pages(t, demo(t), report.Options{Lang: lang}); n < 20 || n > 90 {
			t.Errorf("the report in %s takes %d pages", lang, n)
		}
	}
}

func TestWhatHangsInTheRoomPrintsAsItShould(t *testing.T) {
	for _, lang := range report.Langs() {
		// Two pages of lists, then a card for each of five doors.
		if n := pages(t, demo(t), report.Options{Document: report.Seats, Lang: lang}); n != 7 {
			t.Errorf("the lists of tables in %s take %d pages", lang, n)
		}
		if n := pages(t, demo(t), report.Options{Document: report.Presence, Lang: lang}); n != 6 {
			t.Errorf("the sheets to sign of three days and two colleges in %s take %d pages", lang, n)
		}
	}
}

// crowded is a retreat whose plan has more than two pages can tell.
func crowded(tb testing.TB, text string) *session.Retreat {
	tb.Helper()
	r := sessiontest.NewRoom(tb)
	r.Must(session.Lay{Template: shortTemplate(), Start: "2026-12-09", Language: "fr"})
	profile := sessiontest.Look(r, func(rt *session.Retreat) session.ID { return rt.Profile().ID })
	for _, field := range []string{"vision_fr", "vision_ar", "mission_fr", "mission_ar"} {
		r.Must(session.Edit{Item: profile, Field: field, Value: strings.Repeat(text, 8)})
	}
	for range 7 {
		axis := r.Must(session.Enter{Type: "axis", Values: []string{"name_fr", text + text, "name_ar", text + text}}).Items[0]
		for range 4 {
			goal := r.Must(session.Enter{Type: "objective", Values: []string{
				"text_fr", text + text, "text_ar", text + text, "axis", axis.String(), "owner", text, "baseline", "12", "target", "1250000", "unit", "personnes", "deadline", "2028-12-31",
			}}).Items[0]
			r.Must(session.Enter{Type: "measure", Values: []string{"text_fr", text, "objective", goal.String(), "owner", text, "start", "2027-T1", "end", "2029-T4", "cost_mad", "1250000"}})
			r.Must(session.Enter{Type: "step", Values: []string{"text_fr", text + text, "text_ar", text + text, "owner", text, "deadline", "2027-01-15"}})
		}
		r.Must(session.Enter{Type: "review", Values: []string{"text_fr", text + text, "text_ar", text, "body", text, "rhythm", text}})
	}
	return sessiontest.Look(r, func(rt *session.Retreat) *session.Retreat { return rt })
}

func TestTheSynthesisPrintsOnTwoPages(t *testing.T) {
	for name, r := range map[string]*session.Retreat{
		"sample": demo(t), "full, French": crowded(t, "Accompagner avec MESURE les familles de WAGON. "), "full, Arabic": crowded(t, "مواكبة الأسر قبل صيف سنة 2027 في وجدة. "),
	} {
		for _, lang := range report.Langs() {
			if n := pages(t, r, report.Options{Document: report.Synthesis, Lang: lang}); n != 2 {
				t.Errorf("%s: the synthesis in %s takes %d pages", name, lang, n)
			}
		}
	}
}

func TestTheDataSheetPrintsOnOnePage(t *testing.T) {
	for _, lang := range report.Langs() {
		if n := pages(t, demo(t), report.Options{Document: report.DataSheet, Lang: lang}); n != 1 {
			t.Errorf("the data sheet in %s takes %d pages", lang, n)
		}
	}
}
