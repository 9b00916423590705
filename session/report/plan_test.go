package report_test

import (
	"strconv"
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/report"
	"halqa/session/report/doc"
	"halqa/session/sessiontest"
)

// tableNamed is the table of a document that has an identifier.
func tableNamed(tb testing.TB, d *doc.Doc, id string) doc.Table {
	tb.Helper()
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			if t, ok := b.(doc.Table); ok && t.ID == id {
				return t
			}
		}
	}
	tb.Fatalf("the document has no table %q", id)
	return doc.Table{}
}

func TestThePlanHoldsEveryPart(t *testing.T) {
	t.Parallel()
	r := demo(t)
	for _, o := range []report.Options{{Document: report.Plan, Lang: "fr"}, {Lang: "fr"}, {Document: report.Plan, Lang: "ar"}} {
		d := report.Build(r, o)
		headings := map[string]bool{}
		gantts := 0
		for _, s := range d.Sections {
			for _, b := range s.Blocks {
				switch b := b.(type) {
				case doc.Heading:
					headings[b.ID] = true
				case doc.Gantt:
					gantts++
					if len(b.Periods) != 12 || len(b.Rows) != 26 {
						t.Errorf("%s in %s: a timeline of %d quarters and %d measures", o.Document, o.Lang, len(b.Periods), len(b.Rows))
					}
				}
			}
		}
		for _, id := range []string{
			"constats", "analyse", "vision-mission", "axes", "perspectives", "objectifs", "resultats", "mesures", "ressources", "risques", "hypotheses",
			"declencheurs", "suivi", "gouvernance", "recommandations", "90-jours", "contributions", "tracabilite", "decisions",
		} {
			if !headings[id] {
				t.Errorf("%s in %s has no part %q", o.Document, o.Lang, id)
			}
		}
		if gantts != 1 {
			t.Errorf("%s in %s has %d timelines", o.Document, o.Lang, gantts)
		}
	}
}

func TestContributionsAddUpToWhatWasCaptured(t *testing.T) {
	t.Parallel()
	for name, r := range map[string]*session.Retreat{"small": held(t, "fr"), "sample": demo(t)} {
		table := tableNamed(t, report.Build(r, report.Options{Lang: "fr"}), "contributions-t")
		number := func(c doc.Cell) int {
			n, err := strconv.Atoi(c.Text.Plain())
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			return n
		}
		var sums [4]int
		last := len(table.Rows) - 1
		for i, row := range table.Rows {
			if n := number(row.Cells[1]) + number(row.Cells[2]) + number(row.Cells[3]); n != number(row.Cells[4]) {
				t.Errorf("%s: row %d adds up to %d, not %d", name, i, n, number(row.Cells[4]))
			}
			for k := range sums {
				if i < last {
					sums[k] += number(row.Cells[k+1])
				} else if got := number(row.Cells[k+1]); got != sums[k] {
					t.Errorf("%s: column %d adds up to %d, not %d", name, k, sums[k], got)
				}
			}
		}
		if sums[3] != len(r.Ideas()) {
			t.Errorf("%s: %d ideas are counted, %d were captured", name, sums[3], len(r.Ideas()))
		}
	}
}

func TestTheMeansOfThePlanAddUpToItsMeasures(t *testing.T) {
	t.Parallel()
	r := demo(t)
	want := 0
	for _, m := range r.Measures() {
		want += m.CostMAD
	}
	table := tableNamed(t, report.Build(r, report.Options{Document: report.Plan, Lang: "fr"}), "ressources-t")
	sum := table.Rows[len(table.Rows)-1]
	digits := func(s string) string { return strings.ReplaceAll(s, "\u00a0", "") }
	if got := digits(sum.Cells[len(sum.Cells)-2].Text.Plain()); got != strconv.Itoa(want) {
		t.Errorf("the plan costs %s MAD, its measures %d", got, want)
	}
}

func TestARecommendationToNobodyStays(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(session.Enter{Type: "axis", Values: []string{"name_fr", "Un axe"}})
	r.Must(session.Enter{Type: "recommendation", Values: []string{"text_fr", "Conseil à personne"}})
	r.Must(session.Enter{Type: "recommendation", Values: []string{"text_fr", "Conseil au bureau", "addressee", "Bureau du CA"}})
	rt := sessiontest.Look(r, func(rt *session.Retreat) *session.Retreat { return rt })
	text := textOf(report.Build(rt, report.Options{Document: report.Plan}))
	if strings.Contains(text, "Conseil à personne") || !strings.Contains(text, "Conseil au bureau") {
		t.Error("recommendations leave without an addressee, or none leaves")
	}
	if missing := locale.Of(locale.French).Document.Lacks[string(report.LacksAddressee)]; !strings.Contains(text, missing) {
		t.Errorf("the plan does not say %q", missing)
	}
}
