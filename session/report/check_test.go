package report_test

import (
	"slices"
	"strings"
	"testing"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/sessiontest"
)

// inspected is the check of the report of a room.
func inspected(r *sessiontest.Room) (c report.Check) {
	r.Read(func(rt *session.Retreat) { c = report.NewInspector(rt, privacy.Internal).Inspect(report.Options{}) })
	return c
}

// inside is the retreat of a room.
func inside(r *sessiontest.Room) *session.Retreat {
	return sessiontest.Look(r, func(rt *session.Retreat) *session.Retreat { return rt })
}

func TestM44TheCheckKnowsWhereWordsComeFrom(t *testing.T) {
	t.Parallel()
	r := outspoken(t)
	d := r.Must(session.DraftDecision{TextFR: "Confier l'accueil à Aminata, 0661 22 33 44.", Date: "2026-12-09"}).Items[0]
	c := inspected(r)
	var words []string
	for _, a := range c.Alerts {
		if a.Item == d {
			words = append(words, a.Words)
			if a.Field != "decision.text_fr" || a.Under == "" || !a.Open() || a.StandIn != "[…]" {
				t.Errorf("the alert says %+v", a)
			}
		}
	}
	if strings.Join(words, "|") != "Aminata|0661 22 33 44" {
		t.Errorf("of the decision the check found %q", words)
	}
	if c.Open() < 6 {
		t.Errorf("%d things are open: %+v", c.Open(), c.Alerts)
	}
}

func TestM44WhatPeopleDecideAboutWordsHolds(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(session.Lay{Template: shortTemplate(), Start: "2026-12-09", Language: "fr"})
	r.Must(session.Capture{Text: "Aminata veut un abri à Figuig", Kind: session.Proposal})
	r.Must(session.Capture{Text: "والي فكيك وافق", Kind: session.Proposal})
	steps := []struct {
		name   string
		redact session.Redact
		open   int
		want   string
	}{
		{"a name that nobody decided about makes room for a gap", session.Redact{}, 1, "[…] veut un abri à Figuig"},
		{"a place of the list is replaced", session.Redact{Words: "figuig", StandIn: "une commune"}, 1, "[…] veut un abri à une commune"},
		{"a name gets a role", session.Redact{Words: "Aminata", StandIn: "une médiatrice"}, 0, "une médiatrice veut un abri à une commune"},
		{"Arabic words are found behind a particle", session.Redact{Words: "فكيك", StandIn: "جماعة"}, 0, "والي جماعة وافق"},
		{"a word is kept", session.Redact{Words: "Aminata", Keep: true}, 0, "Aminata veut un abri à une commune"},
	}
	for _, s := range steps {
		if s.redact.Words != "" {
			r.Must(s.redact)
		}
		if c := inspected(r); c.Open() != s.open {
			t.Errorf("%s: %d are open: %+v", s.name, c.Open(), c.Alerts)
		}
		text := textOf(report.Build(inside(r), report.Options{}))
		if !strings.Contains(text, s.want) {
			t.Errorf("%s: the report misses %q", s.name, s.want)
		}
	}
}

func TestTheAnnexTellsWhatTheCheckFound(t *testing.T) {
	t.Parallel()
	r := outspoken(t)
	check := inspected(r)
	rt := inside(r)
	cleared := &report.Clearance{Check: check, Reason: "Relu avec Aminata, rien ne manque"}
	long := textOf(report.Build(rt, report.Options{Clearance: cleared}))
	for _, want := range []string{"Contrôle avant diffusion", "mots qui peuvent nommer quelqu'un", "Diffusé parce que : Relu avec […], rien ne manque"} {
		if !strings.Contains(long, want) {
			t.Errorf("the annex misses %q", want)
		}
	}
	short := report.Build(rt, report.Options{Document: report.Minutes, Day: 1, Clearance: cleared})
	if !strings.Contains(short.Meta.Notice, "Contrôlé avant diffusion") || len(short.Sections) != 2 {
		t.Errorf("the record says at its foot %q", short.Meta.Notice)
	}
}

func TestSmallNumbersOfPeopleAreTold(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(session.Lay{Template: shortTemplate(), Start: "2026-12-09", Language: "fr"})
	r.Enrols(session.Board, 3)
	r.Enrols(session.Staff, 8)
	people := sessiontest.Look(r, (*session.Retreat).People)
	r.Must(session.Attend{People: []session.ID{people[0].ID}, Half: "1m", Mark: session.Present})
	c := inspected(r)
	if n := c.Count(report.Small); n == 0 || c.Open() != 0 {
		t.Errorf("%d small numbers, %d open: %+v", n, c.Open(), c.Alerts)
	}
}

// TestM44SmallNumbersAreToldWhereverPeopleAreCounted looks for a few people in every kind of
// table and chart that counts them.
func TestM44SmallNumbersAreToldWhereverPeopleAreCounted(t *testing.T) {
	t.Parallel()
	sample := demo(t)
	sealed, _ := adopted(t)
	record := inside(sealed)
	few := sessiontest.NewRoom(t)
	few.Must(session.Lay{Template: shortTemplate(), Start: "2026-12-09", Language: "fr"})
	few.Enrols(session.Board, 3)
	few.Must(session.Enter{Type: "population", Values: []string{"name_fr", "Filles mères", "figure", "3 suivies"}})
	few.Must(session.Enter{Type: "population", Values: []string{"name_fr", "Jeunes", "figure", "1 200"}})
	few.Must(session.AddAccess{Text: "Boucle magnétique"})
	need := sessiontest.Look(few, (*session.Retreat).Access)[0].ID
	few.Must(session.CountAccess{Access: need, Half: "1m", Count: 2})
	small := inside(few)
	for _, c := range []struct {
		name  string
		r     *session.Retreat
		in    report.Options
		under string
		words string // of one alert, as far as they matter
	}{
		{"who was heard, by category", sample, report.Options{}, "Personnes et groupes entendus", ""},
		{"answers of the evaluation", sample, report.Options{}, "Fin de journée 1, n = 25", ""},
		{"votes on the plan", record, report.Options{Document: report.Protocol}, "Résultat", "abstention, sans avis : 1"},
		{"votes on the plan, in its annex", record, report.Options{Document: report.Plan}, "Résultat", "abstention, sans avis : 1"},
		{"who is expected", small, report.Options{Document: report.Roadmap}, "", "CA · "},
		{"what the room has to provide", small, report.Options{Document: report.Presence, Highest: privacy.Confidential}, "", "Boucle magnétique"},
		{"populations", small, report.Options{Document: report.Plan}, "", "Filles mères"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var told []report.Alert
			for _, a := range report.NewInspector(c.r, c.in.Highest).Inspect(c.in).Alerts {
				if a.Sort == report.Small && (c.under == "" || a.Under == c.under) {
					told = append(told, a)
				}
			}
			if !slices.ContainsFunc(told, func(a report.Alert) bool { return strings.Contains(strings.ToLower(a.Words), strings.ToLower(c.words)) }) {
				t.Errorf("%q is not told: %+v", c.words, told)
			}
			if slices.ContainsFunc(told, func(a report.Alert) bool { return strings.Contains(a.Words, "Jeunes") }) {
				t.Errorf("1 200 is called small: %+v", told)
			}
		})
	}
}
