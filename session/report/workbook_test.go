package report_test

import (
	"strings"
	"testing"

	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/xlsx"
)

func TestNoFormatTellsWhatMayNotLeave(t *testing.T) {
	t.Parallel()
	r := held(t, "fr")
	for _, document := range []report.Document{report.Plan, report.Report} {
		for _, format := range report.FormatsOf(document) {
			if format == "pdf" {
				continue // its streams are packed; its own tests read them
			}
			text := opened(t, written(t, r, report.Options{Document: document}, format))
			for _, canary := range canaries() {
				if strings.Contains(text, canary) {
					t.Errorf("the %s of %s tells %q", format, document, canary)
				}
			}
		}
	}
	if text := string(written(t, r, report.Options{Highest: privacy.Sensitive}, report.Lines)); !strings.Contains(text, canaryName) {
		t.Error("the archive names nobody")
	}
}

func TestTheWorkbookOfThePlanHasItsFigures(t *testing.T) {
	t.Parallel()
	r := demo(t)
	rows, err := xlsx.Read(written(t, r, report.Options{Document: report.Plan}, report.Workbook))
	if err != nil {
		t.Fatal(err)
	}
	cost := 0
	for _, m := range r.Measures() {
		cost += m.CostMAD
	}
	if len(rows) != 3+len(r.Measures()) || cost == 0 {
		t.Fatalf("%d rows for %d measures", len(rows), len(r.Measures()))
	}
	if !strings.Contains(strings.Join(rows[1].Cells, "|"), "|4230000|") || cost != 4_230_000 {
		t.Errorf("the measures cost %d, the sheet says %q", cost, rows[1].Cells)
	}
	for _, row := range rows[3:] {
		if r.Named(row.Cells[0]) == nil {
			t.Errorf("%q is no measure", row.Cells[0])
		}
	}
	for lang, view := range map[string]bool{"fr": false, "ar": true} {
		text := opened(t, written(t, r, report.Options{Document: report.Plan, Lang: lang}, report.Workbook))
		if strings.Contains(text, `rightToLeft="1"`) != view {
			t.Errorf("in %s the columns run from the right: %v", lang, !view)
		}
		if n := strings.Count(text, "<table "); n < 7 {
			t.Errorf("%d tables in %s", n, lang)
		}
	}
}
