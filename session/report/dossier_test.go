package report_test

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/report/opc/opctest"
	"halqa/session/sessiontest"
)

// Who was interviewed, what stands in notes, and words that nobody may quote.
const (
	interviewee = "Yamnazaki"
	noted       = "Notecanari"
	verbatim    = "Motamotcanari"
	makeup      = "Compocanari"
	told        = "Synthesecanari"
)

// dossier is a retreat before which people were heard.
func dossier(tb testing.TB) *sessiontest.Room {
	tb.Helper()
	r := sessiontest.NewRoom(tb)
	r.Must(session.Lay{Template: shortTemplate(), Start: "2026-12-09", Language: "fr"})
	enter := func(typ string, values ...string) session.ID {
		return r.Must(session.Enter{Type: typ, Values: values}).Items[0]
	}
	document := enter("document", "title_fr", "Registre des suivis", "title_ar", "سجل التتبع", "issued_by", interviewee, "where", "Classeur 3", "year", "2026", "status", "read")
	interview := enter("interview", "category", "partners", "status", "held", "interviewee", interviewee, "with_fr", "Direction "+interviewee, "notes", noted+"\n"+verbatim)
	told5 := enter("focusgroup", "public_fr", "Jeunes de 18 à 24 ans", "status", "held", "size", "7", "composition", makeup, "consent", "1",
		"consent_by", "Responsable insertion", "synthesis_fr", "Une réponse claire, même négative", "publishable", "1", "notes", noted)
	small := enter("focusgroup", "public_fr", "Jeunes mères", "status", "held", "size", "3", "composition", makeup, "consent", "1",
		"synthesis_fr", "Des horaires compatibles", "publishable", "1")
	enter("focusgroup", "public_fr", "Femmes accompagnées", "status", "held", "size", "8", "synthesis_fr", told, "notes", noted)
	r.Must(session.Conclude{From: interview, Text: verbatim + " dit en confiance"})
	r.Must(session.Enter{Type: "finding", Values: []string{"text_fr", "Un dossier sur trois a un plan", "origin", document.String(), "page", "p. 14", "strength", "strong", "publishable", "1"}})
	r.Must(session.Enter{Type: "finding", Values: []string{"text_fr", "Selon " + interviewee + ", tout dépend des gens", "origin", interview.String(), "publishable", "1"}})
	for _, from := range []session.ID{told5, small} {
		r.Must(session.Conclude{From: from, Text: verbatim + " en groupe"})
	}
	enter("population", "name_fr", "Jeunes migrants", "by_fr", "sexe\nâge")
	enter("partner", "name_fr", "Organisation internationale", "letters", "OIM", "kind", "institution")
	r.Says("Écrire un circuit avec l'OIM et le HCR")
	r.Must(session.Target{Category: session.PartnersView, Hearings: 3})
	return r
}

// wordsOf is everything that can be read in a file: the parts of a package one by one,
// their words put together again.
func wordsOf(tb testing.TB, data []byte) string {
	tb.Helper()
	if !bytes.HasPrefix(data, []byte("PK")) {
		return string(data)
	}
	var all strings.Builder
	for _, part := range opctest.Parts(tb, data) {
		all.Write(marks.ReplaceAll(part, nil))
	}
	return all.String()
}

var marks = regexp.MustCompile(`<[^>]*>`)

// A PDF holds the shapes of letters: what it says is read from the tree that it is made of.
func TestM04WhoWasHeardIsInNoDocumentThatLeaves(t *testing.T) {
	t.Parallel()
	r := dossier(t)
	canaries := []string{interviewee, noted, verbatim, makeup, told}
	r.Read(func(rt *session.Retreat) {
		for _, d := range report.Documents() {
			for _, lang := range []string{"fr", "ar"} {
				o := report.Options{Document: d, Lang: lang, Day: 1, Highest: privacy.Internal}
				files := map[string]string{"tree": textOf(report.Build(rt, o))}
				for _, format := range report.FormatsOf(d) {
					files[format] = wordsOf(t, written(t, rt, o, format))
				}
				for format, words := range files {
					for _, canary := range canaries {
						if strings.Contains(words, canary) {
							t.Errorf("%s in %s as %s tells %q", d, lang, format, canary)
						}
					}
				}
			}
		}
	})
}

func TestM04TheHouseReadsWhereFindingsComeFrom(t *testing.T) {
	t.Parallel()
	dossier(t).Read(func(rt *session.Retreat) {
		text := func(highest privacy.Class) string {
			return textOf(report.Build(rt, report.Options{Document: report.Report, Lang: "fr", Highest: highest}))
		}
		w := locale.Of(locale.French).Dossier
		outside, house := text(privacy.Internal), text(privacy.Sensitive)
		for _, want := range []string{"DOC-01", w.Method, "Registre des suivis", "Un dossier sur trois"} {
			if !strings.Contains(outside, want) {
				t.Errorf("the report that leaves does not say %q", want)
			}
		}
		for _, want := range []string{"p. 14", verbatim, told} {
			if !strings.Contains(house, want) {
				t.Errorf("the report of the house does not say %q", want)
			}
		}
		if strings.Contains(house, noted) {
			t.Error("the report of the house holds notes")
		}
	})
}

func TestM05VoicesAreSummariesOfGroupsThatMayBeTold(t *testing.T) {
	t.Parallel()
	dossier(t).Read(func(rt *session.Retreat) {
		for _, d := range []report.Document{report.Report, report.Plan} {
			for _, highest := range []privacy.Class{privacy.Internal, privacy.Confidential, privacy.Sensitive} {
				text := textOf(report.Build(rt, report.Options{Document: d, Lang: "fr", Highest: highest}))
				if n := strings.Count(text, makeup); n > 1 || n == 1 && highest == privacy.Internal {
					t.Errorf("%s up to %v tells %d compositions: a group of three must keep its own", d, highest, n)
				}
				for _, want := range []string{"Une réponse claire", "Des horaires compatibles", "moins de 5"} {
					if !strings.Contains(text, want) {
						t.Errorf("%s up to %v does not say %q", d, highest, want)
					}
				}
			}
		}
	})
}

func TestM47AcronymsInUseAreExplainedOrAskedFor(t *testing.T) {
	t.Parallel()
	dossier(t).Read(func(rt *session.Retreat) {
		var asked []string
		for _, g := range report.Gaps(rt) {
			if g.Lack == report.LacksMeaning {
				asked = append(asked, g.Short)
			}
		}
		if !slices.Contains(asked, "HCR") || slices.Contains(asked, "OIM") {
			t.Errorf("asked for %q", asked)
		}
		text := textOf(report.Build(rt, report.Options{Document: report.Report, Lang: "fr"}))
		if !strings.Contains(text, "Organisation internationale") {
			t.Error("the annex does not explain OIM")
		}
	})
}

func TestM48PopulationsStandInThePlan(t *testing.T) {
	t.Parallel()
	dossier(t).Read(func(rt *session.Retreat) {
		text := textOf(report.Build(rt, report.Options{Document: report.Plan, Lang: "fr"}))
		if !strings.Contains(text, "Jeunes migrants") || !strings.Contains(text, "sexe, âge") {
			t.Error("the plan does not say for whom it is, by what figures are told apart")
		}
	})
}

func TestGuidesArePrintedInBothLanguages(t *testing.T) {
	t.Parallel()
	dossier(t).Read(func(rt *session.Retreat) {
		for lang, want := range map[string]string{"fr": "Que ne devons-nous plus faire", "ar": "ما الذي ينبغي ألا نقوم به"} {
			d := report.Build(rt, report.Options{Document: report.Guides, Lang: lang})
			if text := textOf(d); len(d.Sections) != 4 || !strings.Contains(text, want) {
				t.Errorf("in %s: %d pages\n%s", lang, len(d.Sections), text)
			}
		}
	})
}
