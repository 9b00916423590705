package session_test

import (
	"errors"
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
)

func TestMeansAddUpToTheSheets(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		r := planning(t)
		quarters := sessiontest.Look(r, (*session.Retreat).Quarters)
		axes := []string{"", ""}
		for i := range axes {
			axes[i] = r.Must(session.Enter{Type: "axis", Values: []string{"name_fr", fmt.Sprint("axe ", i)}}).Items[0].String()
		}
		axes = append(axes, "")
		want, days := 0, 0
		for range rapid.IntRange(0, 5).Draw(rt, "objectives") {
			own := rapid.IntRange(0, 1000).Draw(rt, "cost of the sheet")
			o := r.Must(session.Enter{Type: "objective", Values: []string{
				"text_fr", "objectif", "axis", rapid.SampledFrom(axes).Draw(rt, "axis"), "cost_mad", fmt.Sprint(own),
			}}).Items[0]
			planned := 0
			for range rapid.IntRange(0, 4).Draw(rt, "measures") {
				cost, work := rapid.IntRange(0, 100_000).Draw(rt, "cost"), rapid.IntRange(0, 90).Draw(rt, "days")
				m := session.AddMeasure{Text: "mesure", Objective: o, CostMAD: cost, PersonDays: work}
				if from := rapid.IntRange(0, 20).Draw(rt, "from"); from < len(quarters) {
					m.Start, m.End = quarters[from], quarters[rapid.IntRange(from, len(quarters)-1).Draw(rt, "to")]
				}
				r.Must(m)
				planned, days = planned+cost, days+work
			}
			if planned == 0 {
				planned = own
			}
			want += planned
		}
		r.Read(func(rt2 *session.Retreat) {
			cost, work := 0, 0
			for _, m := range rt2.Means() {
				years := m.Undated
				for _, n := range m.Years {
					years += n
				}
				if years != m.Cost {
					rt.Fatalf("the years of %+v add up to %d", m, years)
				}
				cost, work = cost+m.Cost, work+m.PersonDays
			}
			if cost != want || work != days {
				rt.Fatalf("the plan costs %d MAD and %d days, its sheets %d and %d", cost, work, want, days)
			}
		})
	})
}

// planning is a room with a plan of three years.
func planning(tb testing.TB) *sessiontest.Room {
	tb.Helper()
	r := sessiontest.NewRoom(tb)
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	profile := sessiontest.Look(r, func(rt *session.Retreat) session.ID { return rt.Profile().ID })
	r.Must(session.Edit{Item: profile, Field: "plan_start", Value: "2027-01-01"}, session.Edit{Item: profile, Field: "plan_end", Value: "2029-12-31"})
	return r
}

func TestQuarters(t *testing.T) {
	t.Parallel()
	t.Run("step over the years", func(t *testing.T) {
		t.Parallel()
		rapid.Check(t, func(rt *rapid.T) {
			q, n := session.Quarter("2027-T3"), rapid.IntRange(-40, 40).Draw(rt, "n")
			if got := q.Until(q.Add(n)); got != n {
				rt.Fatalf("%s is %d quarters from %s, want %d", q.Add(n), got, q, n)
			}
		})
	})
	t.Run("of a plan", func(t *testing.T) {
		t.Parallel()
		all := sessiontest.Look(planning(t), (*session.Retreat).Quarters)
		if len(all) != 12 || all[0] != "2027-T1" || all[11] != "2029-T4" {
			t.Errorf("%v", all)
		}
	})
	t.Run("that are none lead nowhere", func(t *testing.T) {
		t.Parallel()
		for _, q := range []session.Quarter{"", "2027", "2027-T5", "T1 2027", "20270-T1"} {
			if _, _, ok := q.Parts(); ok || q.Add(1) != q || q.Until("2027-T1") != 0 {
				t.Errorf("%q counts as a quarter", q)
			}
		}
	})
}

func TestAMeasureStaysInThePlan(t *testing.T) {
	t.Parallel()
	r := planning(t)
	m := r.Must(session.AddMeasure{Text: "mesure", Start: "2027-T1", End: "2027-T2"}).Items[0]
	for name, command := range map[string]session.Command{
		"an edit":  session.Edit{Item: m, Field: "end", Value: "2030-T1"},
		"a shift":  session.Shift{Measure: m, Start: -1, End: -1},
		"too long": session.Shift{Measure: m, End: 40},
	} {
		if err := r.Refuses(command); !errors.Is(err, session.ErrOutOfPlan) {
			t.Errorf("%s: %v", name, err)
		}
	}
	r.Must(session.Shift{Measure: m, Start: 1, End: 3})
	r.Must(session.Shift{Measure: m, End: -9}) // shorter than a quarter: nothing happens
	got := sessiontest.Look(r, func(rt *session.Retreat) [2]session.Quarter {
		m := rt.Measures()[0]
		return [2]session.Quarter{m.Start, m.End}
	})
	if got != [2]session.Quarter{"2027-T2", "2028-T1"} {
		t.Errorf("the measure runs %v", got)
	}
}

func TestMonitoringCountsWhatIsMissing(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(session.Enter{Type: "objective", Values: []string{"text_fr", "objectif", "indicator", "part", "owner", "coordination"}})
	r.Read(func(rt *session.Retreat) {
		if rows := rt.Monitoring(); len(rows) != 1 || rows[0].Missing() != 2 {
			t.Errorf("%+v", rows)
		}
	})
}

func TestAFindingWithoutSourceIsNotPublishable(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	f := r.Must(session.Enter{Type: "finding", Values: []string{"text_fr", "constat"}}).Items[0]
	if err := r.Refuses(session.Edit{Item: f, Field: "publishable", Value: "1"}); !errors.Is(err, session.ErrNoSource) {
		t.Errorf("%v", err)
	}
	r.Must(session.Edit{Item: f, Field: "source", Value: "registre"}, session.Edit{Item: f, Field: "publishable", Value: "1"})
	r.Must(session.Edit{Item: f, Field: "source", Value: ""})
	if sessiontest.Look(r, (*session.Retreat).Findings)[0].Publishable {
		t.Error("the finding lost its source and stays publishable")
	}
}
