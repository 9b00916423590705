package tally_test

import (
	"testing"

	"halqa/session/tally"
)

func TestAgreementAmongBallots(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		rules tally.Rules
		lines []string
		want  float64
		ok    bool
	}{
		{"everybody ranks alike", tally.Rules{Method: tally.Order, Options: 3}, []string{"2 1", "2 1 3", "0"}, 1, true},
		{"two rank opposite ways", tally.Rules{Method: tally.Order, Options: 3}, []string{"1 2 3", "3 2 1"}, 0, true},
		{"everybody grades alike", tally.Rules{Method: tally.Judgment, Options: 3, Grades: 6}, []string{"1 5 3", "2 6 4"}, 1, true},
		{"everybody gives alike", tally.Rules{Method: tally.Dots, Options: 3, Points: 6}, []string{"1 1 2", "1 1 1 2 2"}, 1, true},
		{"nobody votes", tally.Rules{Method: tally.Dots, Options: 3, Points: 6}, []string{"0", "-"}, 0, false},
		{"opinions make no order", tally.Rules{Method: tally.Opinion, Options: 3}, []string{"1+", "1+"}, 0, false},
	} {
		if got, ok := c.rules.Agreement(urn(t, c.rules, c.lines...)); ok != c.ok || got != c.want {
			t.Errorf("%s: W = %v, %v; want %v, %v", c.name, got, ok, c.want, c.ok)
		}
	}
}

func TestStrengthPutsAgreementIntoWords(t *testing.T) {
	t.Parallel()
	for w, want := range map[float64]tally.Strength{
		0: tally.Weak, 0.29: tally.Weak, 0.3: tally.Moderate, 0.5: tally.Good, 0.7: tally.Strong, 1: tally.Strong,
	} {
		if got := tally.StrengthOf(w); got != want {
			t.Errorf("W of %v is %d, want %d", w, got, want)
		}
	}
}

func TestStatisticsKnowWhenTheyAreNotDefined(t *testing.T) {
	t.Parallel()
	for name, defined := range map[string]bool{
		"tau-b of lists of two lengths": second(tally.TauB([]int{1, 2}, []int{1})),
		"tau-b of one value":            second(tally.TauB([]int{1}, []int{1})),
		"W without judges":              second(tally.KendallW[int](nil)),
		"W of one object":               second(tally.KendallW([][]int{{1}, {1}})),
		"W of rows of two lengths":      second(tally.KendallW([][]int{{1, 2}, {1}})),
		"consensus on one step":         second(tally.Consensus([]int{4})),
	} {
		if defined {
			t.Errorf("%s is defined", name)
		}
	}
}

func second(_ float64, ok bool) bool { return ok }
