package report_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/report/doc"
	"halqa/session/sessiontest"
)

// The tests of this file are named after the rows of the mission that they hold.

// openings lists the identifiers of the headings of the first level, in order.
func openings(d *doc.Doc) []string {
	var all []string
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			if h, ok := b.(doc.Heading); ok && h.Level == 1 {
				all = append(all, h.ID)
			}
		}
	}
	return all
}

func TestM31TheReportHasItsNineSectionsAndTheDraftOfThePlan(t *testing.T) {
	t.Parallel()
	r := demo(t)
	d := report.Build(r, report.Options{Lang: "fr"})
	got := openings(d)
	last := -1
	for _, id := range []string{"contexte", "deroulement", "constats", "analyse", "axes", "decisions", "objectifs", "mesures", "annexes"} {
		at := slices.Index(got, id)
		if at <= last {
			t.Errorf("the section %q is missing or out of its order: %v", id, got)
		}
		last = at
	}
	contents := 0
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			if _, ok := b.(doc.TOC); ok {
				contents++
			}
		}
	}
	if contents != 1 {
		t.Errorf("%d tables of contents", contents)
	}
	o := report.Options{Lang: "fr"}
	if !bytes.Equal(written(t, r, o, "docx"), written(t, demo(t), o, "docx")) {
		t.Error("the same data give another text")
	}
}

func TestM31TheReportOpensWithASummaryInBothLanguages(t *testing.T) {
	t.Parallel()
	for _, lang := range report.Langs() {
		got := openings(report.Build(demo(t), report.Options{Lang: lang}))
		want := []string{"resume-fr", "resume-ar"}
		if lang == "ar" {
			slices.Reverse(want)
		}
		if len(got) < 2 || !slices.Equal(got[:2], want) {
			t.Errorf("the report in %s opens with %v", lang, got[:min(3, len(got))])
		}
	}
}

func TestM32NoRecommendationLeavesWithoutAnAddressee(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(session.Enter{Type: "axis", Values: []string{"name_fr", "Un axe"}})
	r.Must(session.Enter{Type: "recommendation", Values: []string{"text_fr", "Conseil à personne"}})
	rt := sessiontest.Look(r, func(rt *session.Retreat) *session.Retreat { return rt })
	for _, document := range report.Documents() {
		for _, highest := range []privacy.Class{privacy.Internal, privacy.Sensitive} {
			if text := textOf(report.Build(rt, report.Options{Document: document, Highest: highest})); strings.Contains(text, "Conseil à personne") {
				t.Errorf("%s up to %s gives advice to nobody", document, highest)
			}
		}
	}
}

func TestM40ThePlanSaysWhichObjectivesWaitForTheirValidation(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(session.Enter{Type: "axis", Values: []string{"name_fr", "Un axe"}})
	r.Must(session.Enter{Type: "objective", Values: []string{"text_fr", "Porter de 10 à 20 le nombre d'enfants suivis"}})
	r.Must(session.PublishDraft{Note: "CA"})
	rt := sessiontest.Look(r, func(rt *session.Retreat) *session.Retreat { return rt })
	text := textOf(report.Build(rt, report.Options{Document: report.Plan}))
	if missing := locale.Of(locale.French).Document.Lacks[string(report.LacksValidation)]; !strings.Contains(text, missing) {
		t.Errorf("the plan does not say %q", missing)
	}
}

func TestM40ThePlanHasItsPartsInOrder(t *testing.T) {
	t.Parallel()
	got := openings(report.Build(demo(t), report.Options{Document: report.Plan, Lang: "fr"}))
	last := -1
	for _, id := range []string{
		"demarche", "constats", "vision-mission", "axes", "objectifs", "mesures", "ressources", "risques", "suivi", "gouvernance",
		"recommandations", "90-jours", "annexes",
	} {
		at := slices.Index(got, id)
		if at <= last {
			t.Errorf("the part %q is missing or out of its order: %v", id, got)
		}
		last = at
	}
}

func TestM40TheForewordOpensThePlanInBothLanguages(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(session.Lay{Template: shortTemplate(), Start: "2026-12-09", Language: "fr"})
	id := sessiontest.Look(r, func(rt *session.Retreat) session.ID { return rt.Profile().ID })
	r.Must(session.Edit{Item: id, Field: "foreword_fr", Value: "Chers partenaires"}, session.Edit{Item: id, Field: "foreword_ar", Value: "شركاءنا الأعزاء"})
	rt := sessiontest.Look(r, func(rt *session.Retreat) *session.Retreat { return rt })
	d := report.Build(rt, report.Options{Document: report.Plan, Lang: "fr"})
	if got := openings(d); len(got) == 0 || got[0] != "mot" {
		t.Errorf("the plan opens with %v", got)
	}
	text := textOf(d)
	if !strings.Contains(text, "Chers partenaires") || !strings.Contains(text, "شركاءنا الأعزاء") {
		t.Error("the foreword is not whole")
	}
	if text := textOf(report.Build(rt, report.Options{Lang: "fr"})); strings.Contains(text, "Chers partenaires") {
		t.Error("the report has the foreword of the plan")
	}
}

func TestM41TheAnnexCountsEveryIdeaOnce(t *testing.T) {
	t.Parallel()
	r := demo(t)
	table := tableNamed(t, report.Build(r, report.Options{Document: report.Plan, Lang: "fr"}), "contributions-t")
	all := r.Chain().Contributions()
	if all.Used+all.Merged+all.NotRetained != len(r.Ideas()) || len(table.Rows) < 2 {
		t.Errorf("%d used, %d merged and %d not retained are not the %d that were captured", all.Used, all.Merged, all.NotRetained, len(r.Ideas()))
	}
}

func TestM44NoCanaryLeavesInAnyDocumentForEverybody(t *testing.T) {
	t.Parallel()
	r := held(t, "fr")
	for _, document := range report.Documents() {
		for _, lang := range report.Langs() {
			for _, format := range report.Formats() {
				data := written(t, r, report.Options{Document: document, Lang: lang}, format)
				text := string(data) + textOf(report.Build(r, report.Options{Document: document, Lang: lang}))
				for _, secret := range canaries() {
					if strings.Contains(text, secret) {
						t.Errorf("%s in %s as %s holds %q", document, lang, format, secret)
					}
				}
			}
		}
	}
}
