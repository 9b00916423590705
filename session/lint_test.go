package session_test

import (
	"slices"
	"testing"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/session/smart"
)

// asks lists the rules that ask about an objective.
func asks(r *sessiontest.Room, id session.ID) []smart.Rule {
	return sessiontest.Look(r, func(rt *session.Retreat) (rules []smart.Rule) {
		for _, f := range rt.Lint(rt.Item(id).(*session.Objective)) {
			rules = append(rules, f.Rule)
		}
		return rules
	})
}

// fills writes fields of an item: name, value, name, value and so on.
func fills(r *sessiontest.Room, id session.ID, pairs ...string) {
	for i := 0; i+1 < len(pairs); i += 2 {
		r.Must(session.Edit{Item: id, Field: pairs[i], Value: pairs[i+1]})
	}
}

func TestASheetIsAskedAboutUntilItIsComplete(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	idea := r.Says("Familles relais d'Oujda, formées et suivies")[0]
	o := r.Must(session.DraftObjective{
		Text: "Porter de 45 % à 75 %, d'ici décembre 2028, la part des enfants migrants non accompagnés suivis à Oujda qui disposent d'un plan individualisé.",
		From: []session.ID{idea},
	}).Items[0]
	for _, step := range []struct {
		rule  smart.Rule
		field string
		value string
	}{
		{smart.M01, "indicator", "Part des enfants suivis ayant un plan"},
		{smart.M02, "target", "75"},
		{smart.M03, "baseline", "45"},
		{smart.T01, "deadline", "2028-12-31"},
		{smart.G01, "owner", "Responsable protection"},
		{smart.A01, "cost_mad", "180000"},
		{smart.R03, "assumptions", "les écoles restent ouvertes"},
		{smart.M08, "disaggregation", "sexe, âge"},
	} {
		if !slices.Contains(asks(r, o), step.rule) {
			t.Errorf("%s does not ask before %s is filled in: %v", step.rule, step.field, asks(r, o))
		}
		fills(r, o, step.field, step.value)
		if slices.Contains(asks(r, o), step.rule) {
			t.Errorf("%s still asks after %s is %q", step.rule, step.field, step.value)
		}
	}
	if slices.Contains(asks(r, o), smart.R02) {
		t.Error("the origin is asked for although an idea is linked")
	}
	fills(r, o, "target", "80")
	if !slices.Contains(asks(r, o), smart.M07) {
		t.Errorf("nobody asks why the text says 75 and the sheet 80: %v", asks(r, o))
	}
}

func TestMilestonesAreReadFromTheirLines(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	profile := sessiontest.Look(r, func(rt *session.Retreat) session.ID { return rt.Profile().ID })
	fills(r, profile, "plan_start", "2027-01-01", "plan_end", "2029-12-31")
	o := r.Must(session.DraftObjective{Text: "Porter à 75 % la part des enfants suivis"}).Items[0]
	fills(r, o, "deadline", "2029-12-31")
	if !slices.Contains(asks(r, o), smart.T05) {
		t.Fatalf("three years without a milestone are not asked about: %v", asks(r, o))
	}
	for _, milestones := range []string{"31/12/2028 : 60 %", "60 % fin 2027", "2028-06-30 60"} {
		fills(r, o, "milestones", milestones)
		if slices.Contains(asks(r, o), smart.T05) {
			t.Errorf("%q is not read as a milestone", milestones)
		}
	}
}

func TestOneRoleWithManyObjectivesIsAskedAboutOnThePlan(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	for range 3 {
		r.Must(session.DraftObjective{Text: "Réduire de moitié les délais d'accueil"})
	}
	if n := sessiontest.Look(r, func(rt *session.Retreat) int { return len(rt.LintPlan()) }); n != 0 {
		t.Errorf("%d questions about a plan of which neither budget nor limits are known", n)
	}
}

func BenchmarkLint(b *testing.B) {
	r := sessiontest.NewRoom(b)
	o := r.Must(session.DraftObjective{Text: "Porter de 45 % à 75 %, d'ici décembre 2028, la part des enfants migrants non accompagnés suivis à Oujda qui disposent d'un plan individualisé."}).Items[0]
	r.Read(func(rt *session.Retreat) {
		sheet := rt.Item(o).(*session.Objective)
		for b.Loop() {
			rt.Lint(sheet)
		}
	})
}
