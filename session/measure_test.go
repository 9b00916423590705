package session_test

import (
	"errors"
	"slices"
	"testing"

	"halqa/session"
	"halqa/session/sessiontest"
)

func TestQuartersAreReadHoweverPeopleWriteThem(t *testing.T) {
	t.Parallel()
	for said, want := range map[string]session.Quarter{
		"2027-T1": "2027-T1", "T3 2028": "2028-T3", "2029 q4": "2029-T4", "2/2027": "2027-T2", " t4-2027 ": "2027-T4", "": "",
	} {
		if got, err := session.ParseQuarter(said); err != nil || got != want {
			t.Errorf("%q is read as %q, %v; want %q", said, got, err, want)
		}
	}
	for _, said := range []string{"2027", "T5 2027", "2027-T0", "27-T1", "demain", "2027-T1 2028"} {
		if got, err := session.ParseQuarter(said); err == nil {
			t.Errorf("%q is read as %q", said, got)
		}
	}
	for day, want := range map[session.Date]session.Quarter{"2027-01-01": "2027-T1", "2027-03-31": "2027-T1", "2028-12-31": "2028-T4", "": ""} {
		if got := session.QuarterOf(day); got != want {
			t.Errorf("%s lies in %s, want %s", day, got, want)
		}
	}
}

func TestAMeasureStandsUnderItsObjective(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	objectives := []session.ID{
		r.Must(session.DraftObjective{Text: "Loger trente familles"}).Items[0],
		r.Must(session.DraftObjective{Text: "Former vingt relais"}).Items[0],
	}
	m := r.Must(session.AddMeasure{Objective: objectives[0], Text: "إحداث دار الاستقبال", Owner: "Coordination", Start: "2027-T1", End: "T4 2027", CostMAD: 40_000}).Items[0]
	r.Must(session.AddMeasure{Objective: objectives[1], Text: "Former"})
	got := sessiontest.Look(r, func(rt *session.Retreat) []*session.Measure { return slices.Clone(rt.MeasuresOf(objectives[0])) })
	if len(got) != 1 || got[0].ID != m || got[0].TextAR == "" || got[0].TextFR != "" || got[0].End != "2027-T4" || got[0].CostMAD != 40_000 {
		t.Errorf("the measures of the first objective are %+v", got)
	}
	if err := r.Refuses(session.Edit{Item: m, Field: "start", Value: "bientôt"}); err == nil {
		t.Error("a quarter that is none was taken")
	}
	if err := r.Refuses(session.AddMeasure{Objective: m, Text: "Rien"}); !errors.Is(err, session.ErrGone) {
		t.Errorf("a measure under a measure was refused with %v", err)
	}
}
