package session_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/rota"
	"halqa/session/sessiontest"
)

// convened is the assembly in a file that holds a retreat.
func convened(tb testing.TB) *sessiontest.Room {
	tb.Helper()
	r := assembly(tb)
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	return r
}

// round is what is known of one round.
func round(r *sessiontest.Room, n int) []session.Group {
	return sessiontest.Look(r, func(rt *session.Retreat) (all []session.Group) {
		for _, g := range rt.GroupsOf(n) {
			copied := *g
			copied.Members, copied.Locked = slices.Clone(g.Members), slices.Clone(g.Locked)
			all = append(all, copied)
		}
		return all
	})
}

func on(r *sessiontest.Room) int { return sessiontest.Look(r, (*session.Retreat).Round) }

func TestSixRoundsAreComposedAtOnce(t *testing.T) {
	t.Parallel()
	r := convened(t)
	r.Must(session.Compose{Size: 5, Rounds: 6, Seed: 4})
	for n := 1; n <= 6; n++ {
		groups := round(r, n)
		if len(groups) != 5 || groups[0].Seed != 4 || groups[0].Series != 1 {
			t.Fatalf("round %d: %d groups, draw %d of series %d", n, len(groups), groups[0].Seed, groups[0].Series)
		}
		plan := sessiontest.Look(r, func(rt *session.Retreat) *rota.Plan { return rt.SeatingOf(n) })
		if len(plan.Rounds) != 6 || plan.Cost < plan.Floor || len(plan.Broken) > 0 {
			t.Errorf("seen from round %d: %d rounds, cost %d, floor %d, broken %v", n, len(plan.Rounds), plan.Cost, plan.Floor, plan.Broken)
		}
	}
	if on(r) != 1 {
		t.Errorf("round %d is on", on(r))
	}
	r.Must(session.TurnTo{Round: 3})
	if now := tables(r); on(r) != 3 || len(now) != 5 {
		t.Errorf("round %d is on, with %d tables", on(r), len(now))
	}
	r.Must(session.Compose{Groups: 4})
	if on(r) != 7 || len(round(r, 7)) != 4 {
		t.Errorf("what was composed last is not on: %d", on(r))
	}
	for _, n := range []int{0, 8} {
		_ = r.Refuses(session.TurnTo{Round: n})
	}
}

func TestAnotherDrawKeepsTablesAndWhatWasWritten(t *testing.T) {
	t.Parallel()
	r := convened(t)
	r.Must(session.Compose{Groups: 5, Rounds: 3})
	before := round(r, 2)
	kept := before[1].Members[0]
	r.Must(session.Edit{Item: before[1].ID, Field: "theme_fr", Value: "Accueil"},
		session.Edit{Item: before[1].ID, Field: "rapporteur", Value: before[1].Members[1].String()},
		session.Lock{Person: kept, Group: before[1].ID})
	first := round(r, 1)
	r.Must(session.Redraw{Round: 2, Seed: 2})
	after := round(r, 2)
	if after[1].ID != before[1].ID || after[1].ThemeFR != "Accueil" || after[1].Seed != 2 {
		t.Errorf("the table became %+v", after[1])
	}
	if !slices.Contains(after[1].Members, kept) || !slices.Contains(after[1].Locked, kept) {
		t.Error("who was locked has moved")
	}
	if !slices.Contains(round(r, 3)[1].Members, kept) {
		t.Error("who was locked sits elsewhere in the next round")
	}
	if rapporteur := after[1].Rapporteur; !rapporteur.IsZero() && !slices.Contains(after[1].Members, rapporteur) {
		t.Error("the rapporteur sits elsewhere")
	}
	if diff := cmp.Diff(first, round(r, 1)); diff != "" {
		t.Errorf("the round before changed:\n%s", diff)
	}
	r.Must(session.Redraw{Round: 2, Seed: 3})
	again := round(r, 2)
	r.Must(session.Redraw{Round: 2, Seed: 2})
	if diff := cmp.Diff(after, round(r, 2)); diff != "" {
		t.Errorf("the same draw seats otherwise:\n%s", diff)
	}
	if cmp.Equal(after[0].Members, again[0].Members) {
		t.Error("another draw seats the same")
	}
	r.Must(session.Lock{Person: kept, Group: before[1].ID, Off: true})
	if locked := round(r, 2)[1].Locked; len(locked) > 0 {
		t.Errorf("%v are still locked", locked)
	}
	if err := r.Refuses(session.Lock{Person: kept, Group: after[0].ID}); !errors.Is(err, session.ErrGone) {
		t.Errorf("locked at a table where they do not sit: %v", err)
	}
}

func TestTooManyAtOneTableAreRefusedInAWord(t *testing.T) {
	t.Parallel()
	r := convened(t)
	r.Must(session.Compose{Groups: 5})
	for _, g := range round(r, 1)[1:3] {
		for _, id := range g.Members {
			r.Must(session.SeatAt{Person: id, Group: round(r, 1)[0].ID})
			r.Must(session.Lock{Person: id, Group: round(r, 1)[0].ID})
		}
	}
	if err := r.Refuses(session.Redraw{Round: 1, Seed: 2}); !errors.Is(err, session.ErrCrowded) {
		t.Error(err)
	}
}

func TestTablesReportInTheOrderInWhichTheyWereCalled(t *testing.T) {
	t.Parallel()
	r := convened(t)
	r.Must(session.Compose{Groups: 4})
	groups := round(r, 1)
	order := func() string {
		return sessiontest.Look(r, func(rt *session.Retreat) (s string) {
			for _, g := range session.Reporting(rt.GroupsNow()) {
				s += fmt.Sprint(g.Number)
			}
			return s
		})
	}
	for _, step := range []struct {
		call int
		want string
	}{{3, "3124"}, {1, "3124"}, {4, "3142"}, {3, "1432"}, {2, "1432"}, {1, "4321"}} {
		r.Must(session.TakeTurn{Group: groups[step.call-1].ID})
		if got := order(); got != step.want {
			t.Errorf("after table %d was called: %s, want %s", step.call, got, step.want)
		}
	}
}

func TestHandsNeverLoseAnybodyAtTheTables(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		r := sessiontest.NewRoom(t)
		n := rapid.IntRange(2, 9).Draw(rt, "people")
		for range n {
			r.Must(session.Enrol{}) // rules that can't be kept would cost a search each time
		}
		r.Must(session.Compose{Groups: rapid.IntRange(1, n).Draw(rt, "groups"), Rounds: rapid.IntRange(1, 2).Draw(rt, "rounds")})
		for range rapid.IntRange(0, 5).Draw(rt, "steps") {
			groups := round(r, on(r))
			from := rapid.SampledFrom(groups).Draw(rt, "from")
			if len(from.Members) == 0 {
				continue
			}
			who := rapid.SampledFrom(from.Members).Draw(rt, "who")
			switch rapid.IntRange(0, 2).Draw(rt, "step") {
			case 0:
				r.Must(session.SeatAt{Person: who, Group: rapid.SampledFrom(groups).Draw(rt, "to").ID})
			case 1:
				r.Must(session.Lock{Person: who, Group: from.ID})
			case 2: // refused when a table holds too many who are locked
				_, _ = r.Do(t.Context(), session.Facilitator, session.Redraw{Round: on(r), Seed: rapid.IntRange(1, 9).Draw(rt, "seed")})
			}
		}
		for i := 1; i <= sessiontest.Look(r, (*session.Retreat).Rounds); i++ {
			sat := map[session.ID]int{}
			for _, g := range round(r, i) {
				for _, id := range g.Members {
					sat[id]++
				}
				for _, id := range g.Locked {
					if !slices.Contains(g.Members, id) {
						rt.Fatal("somebody is locked where they do not sit")
					}
				}
			}
			if len(sat) != n {
				rt.Fatalf("round %d: %d of %d people sit", i, len(sat), n)
			}
			for _, times := range sat {
				if times != 1 {
					rt.Fatalf("round %d: somebody sits %d times", i, times)
				}
			}
		}
	})
}
