package report_test

import (
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
)

func TestTheSynthesisTellsThePlanOnTwoPages(t *testing.T) {
	t.Parallel()
	r := demo(t)
	for _, lang := range report.Langs() {
		d := report.Build(r, report.Options{Document: report.Synthesis, Lang: lang})
		if len(d.Sections) != 2 {
			t.Fatalf("%d sections in %s, each begins a page", len(d.Sections), lang)
		}
		text := textOf(d)
		must := func(what, words string) {
			if words != "" && !strings.Contains(text, words) {
				t.Errorf("the synthesis in %s lacks the %s %q", lang, what, words)
			}
		}
		p := r.Profile()
		for _, a := range r.Axes() {
			must("axis", map[string]string{"fr": a.NameFR, "ar": a.NameAR}[lang])
		}
		for _, o := range r.Objectives() {
			must("objective", o.Short)
			if lang == "fr" { // in Arabic the last ones are left to the plan
				must("owner", o.Owner)
			}
		}
		for _, s := range r.Steps() {
			must("step", s.Short)
		}
		must("vision", map[string]string{"fr": p.VisionFR, "ar": p.VisionAR}[lang])
		must("budget", locale.Of(locale.Lang(lang)).Issue.Budget)
	}
}

func TestAnEmptySynthesisSaysWhatToDo(t *testing.T) {
	t.Parallel()
	d := report.Build(session.Load(nil), report.Options{Document: report.Synthesis, Lang: "fr"})
	if text := textOf(d); !strings.Contains(text, locale.Of(locale.French).Document.Start) {
		t.Errorf("it says %q", text)
	}
}

func TestTheDataSheetCountsWhatTheFileHolds(t *testing.T) {
	t.Parallel()
	r := held(t, "fr")
	d := report.Build(r, report.Options{Document: report.DataSheet, Lang: "fr"})
	table := tableNamed(t, d, "categories-t")
	got := map[string][]string{}
	for _, row := range table.Rows {
		got[row.Cells[0].Text.Plain()] = []string{row.Cells[1].Text.Plain(), row.Cells[2].Text.Plain(), row.Cells[3].Text.Plain()}
	}
	w := locale.Of(locale.French).Issue.Sheet
	if people := got[w.Kinds["person"]]; people == nil || people[1] != "C2" || people[2] != w.Goes {
		t.Errorf("people are told as %v", people)
	}
	if findings := got[w.Kinds["finding"]]; findings == nil || findings[1] != "C3" {
		t.Errorf("findings are told as %v", findings)
	}
	text := textOf(d)
	for _, secret := range canaries() {
		if strings.Contains(text, secret) {
			t.Errorf("the sheet holds %q", secret)
		}
	}
	empty := report.Build(session.Load(nil), report.Options{Document: report.DataSheet, Lang: "fr"})
	if !strings.Contains(textOf(empty), w.NothingHeld) {
		t.Error("the sheet of an empty file does not say that it holds nothing")
	}
}

// Every type of item that holds what is not for everybody has a name on the sheet.
func TestEveryCategoryOfDataHasAName(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		kinds := locale.Of(lang).Issue.Sheet.Kinds
		for _, typ := range session.Schema() {
			for _, f := range typ.Fields {
				if f.Class >= privacy.Confidential && kinds[typ.Name] == "" {
					t.Errorf("%s: the data of %s has no name", lang, typ.Name)
					break
				}
			}
		}
	}
}
