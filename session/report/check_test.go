package report_test

import (
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
