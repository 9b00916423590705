package session_test

import (
	"context"
	"errors"
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"halqa/session"
	"halqa/session/sessiontest"
)

// changed tells what changed since the first version, an item a line.
func changed(r *sessiontest.Room) map[string]string {
	all := map[string]string{}
	r.Read(func(rt *session.Retreat) {
		for _, c := range rt.Changes(rt.Editions()[0], nil) {
			said := [...]string{"altered", "added", "withdrawn"}[c.Kind]
			for _, f := range c.Fields {
				said += " " + f.Field.Name + ":" + f.Before + "→" + f.After
			}
			if c.Pending {
				said += " ?"
			}
			for _, cause := range c.Causes {
				said += " because " + cause.Source
			}
			all[session.Base(rt.Item(c.Item)).Short] = said
		}
	})
	return all
}

func TestEveryChangeAfterAVersionIsTold(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	if err := r.Refuses(session.PublishDraft{}); !errors.Is(err, session.ErrNoPlan) {
		t.Errorf("an empty plan was refused with %v", err)
	}
	axis := r.Must(session.Enter{Type: "axis", Values: []string{"name_fr", "Protection"}}).Items[0]
	o := r.Must(session.DraftObjective{Text: "Loger trente familles"}).Items[0]
	gone := r.Must(session.DraftObjective{Text: "Former vingt relais"}).Items[0]
	fills(r, o, "target", "30", "owner", "Coordination")
	v := r.Must(session.PublishDraft{Note: "CA"}).Items[0]
	r.Read(func(rt *session.Retreat) {
		if got := rt.Item(v).(*session.Edition); got.Short != "v1" || got.Date != "2026-12-09" || got.By != string(session.Facilitator) {
			t.Errorf("the version is %+v", got)
		}
	})
	if got := changed(r); len(got) != 0 {
		t.Errorf("nothing happened, and %v changed", got)
	}

	fills(r, o, "target", "25")
	fills(r, o, "owner", "CA")
	fills(r, o, "owner", "Coordination") // and back
	r.Must(session.Withdraw{Item: gone})
	r.Must(session.AddMeasure{Objective: o, Text: "Louer"})
	r.Must(session.Link{Item: o, To: r.Says("une idée")[0]}) // where it comes from is no change
	want := map[string]string{"O-01": "altered target:30→25 ?", "O-02": "withdrawn ?", "M-001": "added ?"}
	if got := changed(r); !maps.Equal(got, want) {
		t.Errorf("changed: %v, want %v", got, want)
	}

	r.Must(session.CiteSource{Item: o, Source: "RT-01"})
	r.Must(session.CiteSource{Item: gone, Source: "RT-02"})
	want["O-01"], want["O-02"] = "altered target:30→25 because RT-01", "withdrawn because RT-02"
	if got := changed(r); !maps.Equal(got, want) {
		t.Errorf("with sources: %v, want %v", got, want)
	}
	fills(r, o, "target", "20")
	want["O-01"] = "altered target:30→20 ? because RT-01"
	if got := changed(r); !maps.Equal(got, want) {
		t.Errorf("changed again: %v, want %v", got, want)
	}
	for range 2 { // the last change, and the source of the one before
		if _, err := r.Undo(t.Context(), session.Facilitator); err != nil {
			t.Fatal(err)
		}
	}
	if got := changed(r)["O-02"]; got != "withdrawn ?" {
		t.Errorf("a source that was taken back leaves %q", got)
	}
	fills(r, axis, "name_fr", "Protection et soins")
	if got := changed(r)["A1"]; got != "altered name_fr:Protection→Protection et soins ?" {
		t.Errorf("the axis: %q", got)
	}
}

func TestTheNumberOfADecisionIsALinkToIt(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	o := r.Must(session.DraftObjective{Text: "Loger trente familles"}).Items[0]
	d := r.Must(session.DraftDecision{TextFR: "Moins"}).Items[0]
	r.Must(session.PublishDraft{})
	r.Must(session.CiteSource{Item: o, Source: "d-001"})
	r.Read(func(rt *session.Retreat) {
		fills := rt.Changes(rt.Editions()[0], nil)
		if len(fills) != 0 {
			t.Errorf("a source without a change is told: %v", fills)
		}
	})
	fills(r, o, "target", "3")
	r.Must(session.CiteSource{Item: o, Source: "d-001"})
	r.Read(func(rt *session.Retreat) {
		causes := rt.Changes(rt.Editions()[0], nil)[0].Causes
		if len(causes) != 2 || causes[1].Decision != d {
			t.Errorf("the causes are %+v", causes)
		}
	})
	if err := r.Refuses(session.CiteSource{Item: o}); !errors.Is(err, session.ErrEmptyText) {
		t.Errorf("no source: refused with %v", err)
	}
	if err := r.Refuses(session.CiteSource{Item: d, Source: "RT"}); !errors.Is(err, session.ErrGone) {
		t.Errorf("the source of something that is not of the plan: refused with %v", err)
	}
}

// What a version says never depends on what came later, not even on acts of before that
// were taken back later: comparing with a version is comparing with what people read.
func TestAVersionIsWhatPeopleReadThen(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		r := sessiontest.NewRoom(t)
		o := r.Must(session.DraftObjective{Text: "Loger"}).Items[0]
		step := func() {
			switch rapid.IntRange(0, 3).Draw(rt, "act") {
			case 0:
				_, _ = r.Undo(context.Background(), session.Facilitator)
			case 1:
				_, _ = r.Redo(context.Background(), session.Facilitator)
			default:
				_, _ = r.Do(context.Background(), session.Facilitator, session.Edit{Item: o, Field: "owner", Value: rapid.SampledFrom([]string{"", "CA", "Équipe"}).Draw(rt, "owner")})
			}
		}
		owner := func() string {
			return sessiontest.Look(r, func(rt *session.Retreat) string { return objective(rt, o).Owner })
		}
		for range rapid.IntRange(0, 5).Draw(rt, "before") {
			step()
		}
		if sessiontest.Look(r, func(rt *session.Retreat) int { return len(rt.Objectives()) }) == 0 {
			return // the beginning itself was taken back
		}
		was := owner()
		// Another seat marks it, so that the first one can go on taking back.
		if _, err := r.Do(context.Background(), session.NoteTaker, session.PublishDraft{}); err != nil {
			rt.Fatal(err)
		}
		for range rapid.IntRange(0, 6).Draw(rt, "after") {
			step()
		}
		r.Read(func(got *session.Retreat) {
			changes := got.Changes(got.Editions()[0], nil)
			if objective(got, o).Gone {
				if len(changes) != 1 || changes[0].Kind != session.Withdrawn {
					rt.Fatalf("it is gone, and the changes are %v", changes)
				}
				return
			}
			i := slices.IndexFunc(changes, func(c session.PlanChange) bool { return c.Item == o })
			switch is := objective(got, o).Owner; {
			case is == was && i >= 0:
				rt.Fatalf("the owner is %q as before, and %v is told", was, changes[i].Fields)
			case is != was && (i < 0 || changes[i].Fields[0].Before != was || changes[i].Fields[0].After != is || !changes[i].Pending):
				rt.Fatalf("the owner went from %q to %q, and the changes are %v", was, is, changes)
			}
		})
	})
}
