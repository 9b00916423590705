package tally_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"halqa/session/tally"
)

func TestPhragmenTellsItsSteps(t *testing.T) {
	t.Parallel()
	voters := []tally.Approvals{{N: 4, Options: []int{0, 1, 2}}, {N: 1, Options: []int{3}}, {N: 1, Options: []int{3, 4}}}
	sel, err := tally.Phragmen(5, voters, 3, 100)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([][]int{{0, 1, 3}, {0, 2, 3}, {1, 2, 3}}, sel.Outcomes); diff != "" || sel.Unique() || !sel.Complete {
		t.Errorf("outcomes, unique %v, complete %v (-want +got):\n%s", sel.Unique(), sel.Complete, diff)
	}
	type step struct {
		Option, Supporters, Unserved int
		Time                         string
		Tied                         []int
	}
	var got []step
	for _, s := range sel.Steps {
		got = append(got, step{s.Option, s.Supporters, s.Unserved, s.Time.RatString(), s.Tied})
	}
	want := []step{{0, 4, 4, "1/4", []int{1, 2}}, {1, 4, 0, "1/2", []int{2, 3}}, {3, 2, 2, "1/2", nil}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("steps (-want +got):\n%s", diff)
	}
}

func TestPhragmenStopsListingWhenEverythingTies(t *testing.T) {
	t.Parallel()
	var voters []tally.Approvals
	for o := range 30 {
		voters = append(voters, tally.Approvals{N: 1, Options: []int{o}})
	}
	sel, err := tally.Phragmen(30, voters, 10, 50)
	if err != nil {
		t.Fatal(err)
	}
	if len(sel.Steps) != 10 || len(sel.Outcomes) < 50 || sel.Complete || sel.Unique() {
		t.Errorf("%d steps, %d outcomes, complete %v", len(sel.Steps), len(sel.Outcomes), sel.Complete)
	}
}

func TestPhragmenRefusesWhatCannotBe(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		seats  int
		voters []tally.Approvals
	}{
		"no seat":           {0, nil},
		"too many seats":    {3, nil},
		"negative people":   {1, []tally.Approvals{{N: -1}}},
		"an unknown option": {1, []tally.Approvals{{N: 1, Options: []int{2}}}},
		"a negative option": {1, []tally.Approvals{{N: 1, Options: []int{-1}}}},
	} {
		if _, err := tally.Phragmen(2, c.voters, c.seats, 10); err == nil || err.Error() == "" {
			t.Errorf("%s: selected", name)
		}
	}
}

func TestBalancedSelectionDiffersFromTheMostSupported(t *testing.T) {
	t.Parallel()
	rules := tally.Rules{Method: tally.Balanced, Options: 5}
	ballots := urn(t, rules, "1 2 3", "1 2 3", "1 2 3", "4", "4 5", "0", "-")
	sel, err := tally.Phragmen(5, tally.ApprovalsOf(ballots), 3, 10)
	if err != nil {
		t.Fatal(err)
	}
	c, err := rules.Count(ballots)
	if err != nil {
		t.Fatal(err)
	}
	most := c.PointsResult().Ranking.Cut(3).In
	gone, come := tally.Differ(most, sel.Outcomes[0])
	if diff := cmp.Diff([][]int{{2}, {3}}, [][]int{gone, come}); diff != "" {
		t.Errorf("only most supported, only balanced (-want +got):\n%s", diff)
	}
}

// anyApprovals draws a room that approves of options.
func anyApprovals(t *rapid.T) (options int, voters []tally.Approvals) {
	options = rapid.IntRange(3, 7).Draw(t, "options")
	for range rapid.IntRange(1, 9).Draw(t, "groups") {
		set := rapid.SliceOfNDistinct(rapid.IntRange(0, options-1), 0, options, rapid.ID[int]).Draw(t, "set")
		voters = append(voters, tally.Approvals{N: rapid.IntRange(1, 4).Draw(t, "people"), Options: set})
	}
	return options, voters
}

func selected(t *rapid.T, options int, voters []tally.Approvals, seats int) tally.Selection {
	s, err := tally.Phragmen(options, voters, seats, 1000)
	if err != nil {
		t.Fatalf("selecting: %v", err)
	}
	return s
}

func TestALongerSelectionThrowsNothingOut(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		options, voters := anyApprovals(t)
		for k := 1; k < options; k++ {
			short, long := selected(t, options, voters, k), selected(t, options, voters, k+1)
			for i, s := range short.Steps {
				if long.Steps[i].Option != s.Option {
					t.Fatalf("seat %d goes to another option when one seat is added", i+1)
				}
			}
			if !short.Unique() || !long.Unique() {
				continue
			}
			if gone, _ := tally.Differ(short.Outcomes[0], long.Outcomes[0]); len(gone) > 0 {
				t.Fatalf("%v are thrown out by seat %d", gone, k+1)
			}
		}
	})
}

func TestSelectionsDependOnTheMultisetOfBallotsOnly(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		options, voters := anyApprovals(t)
		seats := rapid.IntRange(1, options).Draw(t, "seats")
		want := selected(t, options, voters, seats)
		to := rapid.Permutation(indices(options)).Draw(t, "new places")
		var moved []tally.Approvals
		for _, v := range rapid.Permutation(voters).Draw(t, "shuffle") {
			var set []int
			for _, o := range v.Options {
				set = append(set, to[o])
			}
			// Every person comes alone and twice, which changes nothing either.
			for range 2 * v.N {
				moved = append(moved, tally.Approvals{N: 1, Options: set})
			}
		}
		got := unmove(selected(t, options, moved, seats).Outcomes, to)
		slices.SortFunc(got, slices.Compare)
		if !slices.EqualFunc(want.Outcomes, got, slices.Equal[[]int]) {
			t.Fatalf("outcomes change from %v to %v", want.Outcomes, got)
		}
	})
}

// everyOutcome is Phragmén's method as it is told, without any saving: everybody
// has a purse, and all ways through the ties are walked.
func everyOutcome(options int, voters []tally.Approvals, purses []*big.Rat, taken []int, seats int, found map[string]bool) {
	var when *big.Rat
	var tied []int
	for o := range options {
		people, held := new(big.Rat), new(big.Rat)
		for v, who := range voters {
			if slices.Contains(who.Options, o) {
				n := big.NewRat(int64(who.N), 1)
				people.Add(people, n)
				held.Add(held, n.Mul(n, purses[v]))
			}
		}
		if people.Sign() == 0 || slices.Contains(taken, o) {
			continue
		}
		wait := new(big.Rat).Quo(new(big.Rat).Sub(big.NewRat(1, 1), held), people)
		switch {
		case when == nil || wait.Cmp(when) < 0:
			when, tied = wait, []int{o}
		case wait.Cmp(when) == 0:
			tied = append(tied, o)
		}
	}
	if len(taken) == seats || when == nil {
		found[fmt.Sprint(slices.Sorted(slices.Values(taken)))] = true
		return
	}
	for _, o := range tied {
		after := make([]*big.Rat, len(purses))
		for v, who := range voters {
			after[v] = new(big.Rat).Add(purses[v], when)
			if slices.Contains(who.Options, o) {
				after[v] = new(big.Rat)
			}
		}
		everyOutcome(options, voters, after, append(slices.Clone(taken), o), seats, found)
	}
}

func TestPhragmenListsEveryOutcome(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		options, voters := anyApprovals(t)
		seats := rapid.IntRange(1, min(options, 4)).Draw(t, "seats")
		purses := make([]*big.Rat, len(voters))
		for v := range purses {
			purses[v] = new(big.Rat)
		}
		want := map[string]bool{}
		everyOutcome(options, voters, purses, nil, seats, want)
		got := selected(t, options, voters, seats)
		for _, set := range got.Outcomes {
			if !want[fmt.Sprint(set)] {
				t.Fatalf("%v is no outcome", set)
			}
		}
		if len(got.Outcomes) != len(want) || got.Unique() != (len(want) == 1) {
			t.Fatalf("%d outcomes, want %d", len(got.Outcomes), len(want))
		}
	})
}
