package rota_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/exp/golden"
	"github.com/google/go-cmp/cmp"

	"halqa/session/rota"
	"halqa/session/sessiontest"
)

// crowd is an order without rules.
func crowd(people, groups, rounds int) rota.Order {
	return rota.Order{People: make([]rota.Person, people), Groups: groups, Rounds: rounds, Seed: 1}
}

// compose composes what must be composed, and checks all that holds for any plan.
func compose(tb testing.TB, o rota.Order) *rota.Plan {
	tb.Helper()
	plan, err := rota.Compose(o)
	if err != nil {
		tb.Fatalf("%d people, %d groups, %d rounds: %v", len(o.People), o.Groups, o.Rounds, err)
	}
	if wrong := inspect(o, plan); wrong != "" {
		tb.Fatalf("%d people, %d groups, %d rounds, %v: %s", len(o.People), o.Groups, o.Rounds, plan.Rounds, wrong)
	}
	return plan
}

// ofRetreat is the roster of a retreat: eight of the board, some who speak one language,
// three teams with somebody who leads each, and two pairs to keep apart.
func ofRetreat(rounds int) rota.Order {
	o := crowd(25, 5, rounds)
	o.Languages = []string{"fr", "ar"}
	for i := range o.People {
		p := &o.People[i]
		p.Board, p.Languages = i < 8, [][]string{{"fr"}, {"fr", "ar"}, {"ar"}}[i%3]
		if !p.Board {
			p.Team = []string{"terrain", "bureau", "suivi"}[i%3]
		}
	}
	o.People[8].Leads, o.People[9].Leads, o.People[10].Leads = "suivi", "terrain", "bureau"
	o.People[0].Apart, o.People[12].Apart = []int{9}, []int{20}
	return o
}

func TestKnownPlansReachTheFloor(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name                   string
		people, groups, rounds int
		cost                   int
	}{
		{"the affine plane of order 5", 25, 5, 6, 0},
		{"the affine plane of order 4", 16, 4, 5, 0},
		{"three points of the plane twice", 28, 5, 4, 18},
		{"more rounds than slopes", 24, 4, 5, 80},
		{"a plane less one point", 24, 5, 6, 0},
		{"a plane and one more", 26, 5, 6, 15},
		{"a round more than the plane has", 25, 5, 7, 50},
		{"a transversal design", 20, 5, 5, 0},
		{"two whole planes", 32, 4, 5, 160},
		{"Kirkman's fifteen schoolgirls", 15, 5, 7, 0},
		{"a tournament of sixteen", 16, 8, 15, 0},
		{"a tournament of seven", 7, 4, 7, 0},
		{"no prime power", 24, 6, 4, 0},
		{"everybody together", 5, 1, 3, 30},
		{"everybody alone", 5, 5, 3, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			plan := compose(t, crowd(c.people, c.groups, c.rounds))
			if plan.Cost != c.cost || plan.Floor != c.cost || !plan.Best() {
				t.Errorf("cost %d with the floor %d, want %d", plan.Cost, plan.Floor, c.cost)
			}
			if got := rota.Floor(c.people, c.groups, c.rounds); got != c.cost {
				t.Errorf("Floor: %d, want %d", got, c.cost)
			}
		})
	}
}

func TestThereIsAPlaneForEachPrimePower(t *testing.T) {
	t.Parallel()
	for _, q := range []int{2, 3, 4, 5, 7, 8, 9, 11, 13, 16} {
		if plan := compose(t, crowd(q*q, q, q+1)); plan.Cost != 0 {
			t.Errorf("order %d costs %d", q, plan.Cost)
		}
	}
}

func TestTwoLatinSquaresOfOrderSixAreNeverOrthogonal(t *testing.T) {
	t.Parallel()
	plan := compose(t, crowd(36, 6, 4))
	if plan.Cost == 0 || plan.Cost > 4 { // Tarry, 1900
		t.Errorf("cost %d", plan.Cost)
	}
	if plan.Best() {
		t.Error("a floor of 0 is not reached")
	}
}

func TestNoCheaperPlanExists(t *testing.T) {
	t.Parallel()
	for _, c := range [][3]int{{4, 2, 3}, {5, 2, 3}, {6, 2, 3}, {6, 3, 3}, {7, 3, 2}, {6, 4, 3}, {8, 2, 2}} {
		t.Run(fmt.Sprintf("%d people at %d tables in %d rounds", c[0], c[1], c[2]), func(t *testing.T) {
			t.Parallel()
			o := crowd(c[0], c[1], c[2])
			plan, least := compose(t, o), cheapest(o)
			if plan.Cost != least || plan.Floor > least {
				t.Errorf("cost %d with the floor %d; the cheapest of all costs %d", plan.Cost, plan.Floor, least)
			}
		})
	}
}

func TestRulesComeBeforeTheCost(t *testing.T) {
	t.Parallel()
	for rounds := 1; rounds <= 6; rounds++ {
		t.Run(fmt.Sprintf("in %d rounds of a retreat", rounds), func(t *testing.T) {
			t.Parallel()
			plan := compose(t, ofRetreat(rounds))
			if len(plan.Broken) > 0 {
				t.Errorf("broken: %v", plan.Broken)
			}
			if most := []int{0, 0, 0, 0, 0, 12, 30}[rounds]; plan.Cost > most {
				t.Errorf("cost %d, want %d at most; the floor is %d", plan.Cost, most, plan.Floor)
			}
		})
	}
}

func TestTheBoardRaisesTheFloor(t *testing.T) {
	t.Parallel()
	o := crowd(25, 5, 6)
	for i := range 8 {
		o.People[i].Board = true
	}
	// Of 8 at 5 tables 3 pairs meet in a round, and of the 17 others 21. That leaves 26 of
	// the 50 pairs of a round between the two, in 6 rounds 156 meetings of 136 pairs.
	if plan := compose(t, o); plan.Floor != 20 {
		t.Errorf("the floor is %d, want 20", plan.Floor)
	}
}

func TestWhatCannotBeKeptIsListed(t *testing.T) {
	t.Parallel()
	arabic := rota.Person{Languages: []string{"ar"}}
	for _, c := range []struct {
		name  string
		order rota.Order
		want  map[rota.Rule]int
	}{
		{
			"two speakers at three tables",
			rota.Order{People: []rota.Person{arabic, arabic, {}, {}, {}, {}}, Groups: 3, Rounds: 2, Languages: []string{"ar", "fr"}},
			map[rota.Rule]int{rota.Language: 2},
		},
		{
			"three enemies at two tables",
			rota.Order{People: []rota.Person{{Apart: []int{1, 2}}, {Apart: []int{2}}, {}, {}}, Groups: 2, Rounds: 1},
			map[rota.Rule]int{rota.Apart: 1},
		},
		{
			"a team at the only table",
			rota.Order{People: []rota.Person{{Leads: "t", Team: "t"}, {Team: "t"}, {Team: "t"}, {}}, Groups: 1, Rounds: 1},
			map[rota.Rule]int{rota.Leader: 1},
		},
		{
			"a board locked to one table",
			rota.Order{People: []rota.Person{{Board: true}, {Board: true}, {}, {}}, Groups: 2, Rounds: 1, Locks: map[int]int{0: 1, 1: 1}},
			map[rota.Rule]int{rota.Spread: 2},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			plan, got := compose(t, c.order), map[rota.Rule]int{}
			for _, b := range plan.Broken {
				got[b.Rule]++
			}
			if diff := cmp.Diff(c.want, got); diff != "" || plan.Best() {
				t.Errorf("best is %v (-want +got):\n%s", plan.Best(), diff)
			}
		})
	}
}

func TestPeopleStayWhereTheyAreLocked(t *testing.T) {
	t.Parallel()
	o := ofRetreat(4)
	o.Locks = map[int]int{0: 4, 9: 0, 10: 1, 24: 4}
	plan := compose(t, o)
	if plan.Floor < 6 { // 0 and 24 meet in each of four rounds
		t.Errorf("the floor is %d, want 6 at least", plan.Floor)
	}
}

func TestRoundsComposedOneByOneReachThePlaneToo(t *testing.T) {
	t.Parallel()
	o := crowd(25, 5, 1)
	for round := range 6 {
		plan := compose(t, o)
		if !plan.Best() || plan.Cost != 0 {
			t.Fatalf("round %d costs %d with the floor %d", round+1, plan.Cost, plan.Floor)
		}
		o.Past = append(o.Past, plan.Rounds...)
	}
	if plan := compose(t, o); plan.Cost != 50 || !plan.Best() {
		t.Errorf("a seventh round costs %d with the floor %d, want 50", plan.Cost, plan.Floor)
	}
}

func TestThePastIsCountedAsItWas(t *testing.T) {
	t.Parallel()
	o := crowd(6, 3, 1)
	o.Past = [][][]int{{{0, 1, 2}, {3, 4}}, {{0, 1}, {5}}, {{0, 1}}} // some were away
	plan := compose(t, o)
	if plan.Cost != 3 || !plan.Best() {
		t.Errorf("cost %d with the floor %d, want 3", plan.Cost, plan.Floor)
	}
}

func TestTheSeedAloneDecides(t *testing.T) {
	t.Parallel()
	o := ofRetreat(4)
	first, again := compose(t, o), compose(t, o)
	if diff := cmp.Diff(first, again); diff != "" {
		t.Errorf("one seed, two plans (-first +again):\n%s", diff)
	}
	o.Seed = 2
	if other := compose(t, o); cmp.Equal(first.Rounds, other.Rounds) {
		t.Error("two seeds, one plan")
	}
	var b strings.Builder
	for _, o := range []rota.Order{crowd(28, 5, 4), crowd(24, 4, 5), ofRetreat(3), crowd(27, 5, 6)} {
		fmt.Fprintln(&b, compose(t, o).Rounds)
	}
	golden.RequireEqual(t, b.String()) // on each machine
}

func TestImpossibleOrdersAreRefused(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		order rota.Order
		want  error
	}{
		{"nobody", crowd(0, 1, 1), rota.ErrGroups},
		{"no groups", crowd(5, 0, 1), rota.ErrGroups},
		{"more groups than people", crowd(5, 6, 1), rota.ErrGroups},
		{"no rounds", crowd(5, 2, 0), rota.ErrRounds},
		{"a stadium", crowd(rota.MaxPeople+1, 2, 1), rota.ErrSize},
		{"rounds without end", crowd(5, 2, rota.MaxRounds+1), rota.ErrSize},
		{"an enemy who is not there", rota.Order{People: []rota.Person{{Apart: []int{1}}}, Groups: 1, Rounds: 1}, rota.ErrPlace},
		{"a past of others", rota.Order{People: make([]rota.Person, 2), Groups: 1, Rounds: 1, Past: [][][]int{{{0, -1}}}}, rota.ErrPlace},
		{"a lock of nobody", rota.Order{People: make([]rota.Person, 2), Groups: 1, Rounds: 1, Locks: map[int]int{2: 0}}, rota.ErrPlace},
		{"a lock to no table", rota.Order{People: make([]rota.Person, 2), Groups: 1, Rounds: 1, Locks: map[int]int{0: 1}}, rota.ErrPlace},
		{"three locked to a table for two", rota.Order{People: make([]rota.Person, 4), Groups: 2, Rounds: 1, Locks: map[int]int{0: 0, 1: 0, 2: 0}}, rota.ErrLocks},
		{"two tables that must be the larger one", rota.Order{People: make([]rota.Person, 3), Groups: 2, Rounds: 1, Locks: map[int]int{0: 0, 1: 0, 2: 0}}, rota.ErrLocks},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if _, err := rota.Compose(c.order); !errors.Is(err, c.want) {
				t.Errorf("error %v, want %v", err, c.want)
			}
		})
	}
	if got := []int{rota.Floor(3, 0, 1), rota.Floor(3, 4, 1), rota.Floor(3, 1, 0)}; slices.Max(got) != 0 {
		t.Errorf("floors of no plans: %v", got)
	}
}

func BenchmarkCompose(b *testing.B) {
	for _, c := range []struct {
		name  string
		order rota.Order
	}{
		{"25 people at 5 tables in 6 rounds", crowd(25, 5, 6)},
		{"28 people at 5 tables in 4 rounds", crowd(28, 5, 4)},
		{"24 people at 4 tables in 5 rounds", crowd(24, 4, 5)},
		{"25 people under rules in 6 rounds", ofRetreat(6)},
		{"1000 people at 40 tables in 10 rounds", crowd(1000, 40, 10)},
	} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				compose(b, c.order)
			}
			sessiontest.Budget(b, time.Second)
		})
	}
}
