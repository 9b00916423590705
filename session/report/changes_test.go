package report_test

import (
	"slices"
	"strings"
	"testing"

	"halqa/session"
	"halqa/session/report"
	"halqa/session/sessiontest"
	"halqa/session/smart"
)

func TestTheReportTellsWhatChangedSinceTheFirstVersion(t *testing.T) {
	t.Parallel()
	r := demo(t)
	for lang, want := range map[string][]string{
		"fr": {"Changements depuis v1", "21 décembre 2026", "RT-01", "Nom en arabe", "تنظيم قوي ومستدام"},
		"ar": {"التغييرات منذ v1", "RT-09"},
		"en": {"Changes since v1", "21 December 2026", "RT-19"},
	} {
		text := textOf(report.Build(r, report.Options{Lang: lang}))
		for _, words := range want {
			if !strings.Contains(text, words) {
				t.Errorf("the report in %s never says %q", lang, words)
			}
		}
		if strings.Contains(text, "source à dire") {
			t.Errorf("the report in %s misses a source", lang)
		}
	}
	if gaps := lacking(r, report.LacksCause); len(gaps) > 0 {
		t.Errorf("sources are missing: %v", gaps)
	}
	if got := lacking(r, report.LacksValidation); !slices.Equal(got, []string{"O-08", "O-09", "O-10"}) {
		t.Errorf("to validate: %v", got)
	}
}

// lacking lists the short ids of what lacks something.
func lacking(r *session.Retreat, lack report.Lack) (shorts []string) {
	for _, g := range report.Gaps(r) {
		if g.Lack == lack {
			shorts = append(shorts, g.Short)
		}
	}
	return shorts
}

func TestWaiversAndLaterChangesOfAnObjectiveArePrinted(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	axis := r.Must(session.Enter{Type: "axis", Values: []string{"name_fr", "Protection"}}).Items[0]
	o := r.Must(session.Enter{Type: "objective", Values: []string{
		"text_fr", "Porter de 45 % à 75 %, d'ici décembre 2028, la part des enfants migrants suivis à Oujda qui ont un plan.", "lang", "fr",
		"axis", axis.String(), "indicator", "Part des enfants suivis ayant un plan", "unit", "%", "baseline", "45", "target", "75",
		"deadline", "2028-12-31", "owner", "Responsable protection", "verification", "registre", "frequency", "chaque mois",
	}}).Items[0]
	printed := func() string {
		return sessiontest.Look(r, func(rt *session.Retreat) string { return textOf(report.Build(rt, report.Options{Lang: "fr"})) })
	}
	for _, rule := range []smart.Rule{smart.A01, smart.R02, smart.R03, smart.M08} {
		r.Must(session.Waive{Objective: o, Rule: rule, Because: "motif de " + string(rule)})
	}
	r.Must(session.Validate{Objective: o, By: "CA"})
	if text := printed(); !strings.Contains(text, "motif de R03") || !strings.Contains(text, "9 décembre 2026, CA") || strings.Contains(text, "modifié après validation") {
		t.Errorf("a validated objective is printed as\n%s", text)
	}
	r.Must(session.PublishDraft{})
	r.Must(session.Edit{Item: o, Field: "owner", Value: "Coordination"})
	if text := printed(); !strings.Contains(text, "modifié après validation") || !strings.Contains(text, "source à dire") {
		t.Errorf("a changed objective is printed as\n%s", text)
	}
	gaps := sessiontest.Look(r, func(rt *session.Retreat) []string {
		return append(lacking(rt, report.LacksCause), lacking(rt, report.LacksValidation)...)
	})
	if !slices.Equal(gaps, []string{"O-01", "O-01"}) {
		t.Errorf("a changed objective lacks %v", gaps)
	}
}
