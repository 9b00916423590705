package session_test

import (
	"slices"
	"testing"
	"time"

	"halqa/session"
	"halqa/session/sessiontest"
)

// planned is a room with a plan of one objective from 2027 to 2028.
func followed(t *testing.T, values ...string) (*sessiontest.Room, session.ID) {
	t.Helper()
	r := sessiontest.NewRoom(t)
	profile := sessiontest.Look(r, func(rt *session.Retreat) session.ID { return rt.Profile().ID })
	if profile.IsZero() {
		r.Must(session.Lay{Start: "2026-12-09"})
		profile = sessiontest.Look(r, func(rt *session.Retreat) session.ID { return rt.Profile().ID })
	}
	r.Must(session.Edit{Item: profile, Field: "plan_start", Value: "2027-01-01"})
	id := r.Must(session.Enter{Type: "objective", Values: append([]string{"text_fr", "Porter la part à 75 %"}, values...)}).Items[0]
	return r, id
}

func TestM35AnIndicatorStandsBesideTheEvenWayToItsTarget(t *testing.T) {
	t.Parallel()
	rising := []string{"baseline", "45", "target", "75", "deadline", "2028-12-31"}
	falling := []string{"baseline", "90", "target", "30", "deadline", "2028-12-31"}
	for name, c := range map[string]struct {
		fields      []string
		date, value string
		today       session.Date
		want        session.Track
	}{
		"half of the way after half of the time": {rising, "2027-12-31", "60", "2028-01-02", session.OnTrack},
		"a third of it":                          {rising, "2027-12-31", "55", "2028-01-02", session.Behind},
		"the target before its day":              {rising, "2027-12-31", "75", "2028-01-02", session.Reached},
		"short of it after its day":              {rising, "2027-12-31", "74.9", "2029-01-02", session.Overdue},
		"less is better":                         {falling, "2027-12-31", "60", "2028-01-02", session.OnTrack},
		"not less enough":                        {falling, "2027-12-31", "80", "2028-01-02", session.Behind},
		"a target that is not known":             {[]string{"baseline", "45"}, "2027-12-31", "60", "2028-01-02", session.Untested},
		"a baseline that is not known":           {[]string{"target", "75", "deadline", "2028-12-31"}, "2027-12-31", "60", "2028-01-02", session.Untested},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r, id := followed(t, c.fields...)
			if got := sessiontest.Look(r, func(rt *session.Retreat) session.Track { return rt.Followed(c.today)[0].Track }); got != session.Unread {
				t.Errorf("%s before any value", got)
			}
			r.Must(session.Observe{Of: id, Date: session.Date(c.date), Value: c.value})
			if got := sessiontest.Look(r, func(rt *session.Retreat) session.Track { return rt.Followed(c.today)[0].Track }); got != c.want {
				t.Errorf("it stands %s, want %s", got, c.want)
			}
		})
	}
}

func TestM35ASecondValueOfADayTakesThePlaceOfTheFirst(t *testing.T) {
	t.Parallel()
	r, id := followed(t, "baseline", "0", "target", "10", "deadline", "2028-12-31")
	for _, v := range [][2]string{{"2027-06-30", "5"}, {"2027-03-31", "2"}, {"2027-06-30", "6"}} {
		r.Must(session.Observe{Of: id, Date: session.Date(v[0]), Value: v[1]})
	}
	f := sessiontest.Look(r, func(rt *session.Retreat) session.Followed { return rt.Followed("2027-07-01")[0] })
	var got []string
	for _, o := range f.Observations {
		got = append(got, o.Value)
	}
	if !slices.Equal(got, []string{"2", "6"}) {
		t.Errorf("the values are %v", got)
	}
	if h := f.Heights(); !slices.Equal(h, []float64{0.2, 0.6}) {
		t.Errorf("the trend is %v", h)
	}
}

func TestM35TheProgressOfAMeasureCarriesItsStatus(t *testing.T) {
	t.Parallel()
	r, objective := followed(t)
	m := r.Must(session.AddMeasure{Objective: objective, Text: "Modèle de plan", Start: "2027-T1", End: "2027-T4"}).Items[0]
	r.Must(session.Observe{Of: m, Date: "2027-07-01", Value: "60", Status: session.MeasureUnderWay})
	f := sessiontest.Look(r, func(rt *session.Retreat) session.Followed { return rt.Followed("2027-07-02")[1] })
	if f.Measure.Status != session.MeasureUnderWay || f.Track != session.OnTrack || f.Deadline != "2027-12-31" {
		t.Errorf("%s, %s, until %s", f.Measure.Status, f.Track, f.Deadline)
	}
}

func TestM33WhatWaitsStandsFirstAndTimeIsSummed(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	add := func(question, date, status, minutes, remind string) {
		r.Must(session.Enter{Type: "support", Values: []string{"question", question, "date", date, "status", status, "minutes", minutes, "remind", remind}})
	}
	add("Modèle de fiche ?", "2027-01-10", "closed", "45", "2027-01-12")
	add("Qui signe ?", "2027-01-20", "escalated", "30", "2027-02-01")
	add("Version arabe ?", "2027-01-15", "open", "", "2027-03-01")
	add("Calendrier ?", "2027-01-25", "answered", "90", "2027-01-26")
	var order, due []string
	minutes := 0
	r.Read(func(rt *session.Retreat) {
		for _, s := range rt.Supports() {
			order = append(order, s.Question)
		}
		for _, s := range rt.Reminders(time.Date(2027, 2, 1, 8, 0, 0, 0, time.UTC)) {
			due = append(due, s.Question)
		}
		minutes = rt.SupportMinutes()
	})
	if want := []string{"Version arabe ?", "Qui signe ?", "Calendrier ?", "Modèle de fiche ?"}; !slices.Equal(order, want) {
		t.Errorf("the order is %v, want %v", order, want)
	}
	if want := []string{"Qui signe ?", "Calendrier ?"}; !slices.Equal(due, want) {
		t.Errorf("due are %v, want %v", due, want)
	}
	if minutes != 165 {
		t.Errorf("%d minutes, want 165", minutes)
	}
}
