package session_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/session"
	"halqa/session/rota"
	"halqa/session/sessiontest"
)

// assembly is a room with 25 people, eight of them of the board; three speak Arabic alone,
// three French alone.
func assembly(tb testing.TB) *sessiontest.Room {
	tb.Helper()
	r := sessiontest.NewRoom(tb)
	for i := range 25 {
		e := session.Enrol{College: session.Staff, Languages: [][]string{{"fr", "ar"}, {"fr"}, {"ar"}, {"fr", "ar"}}[min(i%8, 3)]}
		if i < 8 {
			e.College = session.Board
		}
		r.Must(e)
	}
	return r
}

// tables are the codes of the people at each table of the last round.
func tables(r *sessiontest.Room) [][]string {
	return sessiontest.Look(r, func(rt *session.Retreat) (all [][]string) {
		for _, g := range rt.GroupsNow() {
			var codes []string
			for _, p := range rt.People() {
				if slices.Contains(g.Members, p.ID) {
					codes = append(codes, p.Code)
				}
			}
			all = append(all, codes)
		}
		return all
	})
}

func seating(r *sessiontest.Room) *rota.Plan {
	return sessiontest.Look(r, func(rt *session.Retreat) *rota.Plan { return rt.Seating() })
}

func TestGroupsAreComposedRoundByRound(t *testing.T) {
	t.Parallel()
	r, other := assembly(t), assembly(t)
	for round := 1; round <= 5; round++ {
		r.Must(session.Compose{Groups: 5})
		other.Must(session.Compose{Groups: 5})
		if diff := cmp.Diff(tables(r), tables(other)); diff != "" {
			t.Fatalf("two rooms with the same people differ (-one +other):\n%s", diff)
		}
		if plan := seating(r); !plan.Best() || plan.Cost != 0 {
			t.Errorf("round %d: cost %d with the floor %d, broken %v", round, plan.Cost, plan.Floor, plan.Broken)
		}
	}
	r.Must(session.Compose{Groups: 5})
	if plan := seating(r); plan.Cost == 0 || len(plan.Broken) > 0 {
		t.Errorf("the sixth round: cost %d, broken %v", plan.Cost, plan.Broken)
	}
}

func TestGroupsKeepWhatTheRosterAsksFor(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	for i := range 6 {
		r.Must(session.Enrol{Code: fmt.Sprintf("P%02d", i+1), College: session.Staff, Languages: []string{"fr", "ar"}, Team: []string{"a", "", ""}[i/2]})
	}
	r.Must(session.Enrol{Code: "P01", Leads: "a"}, session.Enrol{Code: "P03", Apart: []string{"P01", "P02", "P99"}})
	r.Must(session.Compose{Groups: 3})
	for _, codes := range tables(r) {
		for _, apart := range [][2]string{{"P01", "P02"}, {"P03", "P01"}, {"P03", "P02"}} {
			if slices.Contains(codes, apart[0]) && slices.Contains(codes, apart[1]) {
				t.Errorf("%v sit together: %v", apart, tables(r))
			}
		}
	}
}

func TestWhoIsMovedByHandIsJudged(t *testing.T) {
	t.Parallel()
	r := assembly(t)
	if plan := seating(r); plan != nil {
		t.Fatalf("nobody sits anywhere: %v", plan)
	}
	r.Must(session.Compose{Groups: 5})
	first := tables(r)[0]
	groups := sessiontest.Look(r, func(rt *session.Retreat) []*session.Group { return slices.Clone(rt.GroupsNow()) })
	for _, code := range first {
		id := sessiontest.Look(r, func(rt *session.Retreat) session.ID {
			p, _ := rt.PersonCoded(code)
			return p.ID
		})
		r.Must(session.SeatAt{Person: id, Group: groups[1].ID})
	}
	plan := seating(r)
	for _, want := range []rota.Breach{
		{Rule: rota.Spread, Group: 0}, {Rule: rota.Language, Group: 0}, {Rule: rota.Spread, Group: 1},
	} {
		if !slices.Contains(plan.Broken, want) {
			t.Errorf("%v is not among %v", want, plan.Broken)
		}
	}
}

func TestGroupsNeedPeople(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	if err := r.Refuses(session.Compose{Groups: 1}); !errors.Is(err, session.ErrNobody) {
		t.Errorf("nobody: %v", err)
	}
	r.Enrols(session.Staff, 3)
	for _, groups := range []int{4, 0, -1} {
		var value *session.ValueError
		if err := r.Refuses(session.Compose{Groups: groups}); !errors.As(err, &value) {
			t.Errorf("%d groups of three people: %v", groups, err)
		}
	}
	r.Must(session.Compose{Groups: 3})
}
