package tally_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/session/tally"
)

func TestMatrixComesFromBallotsAndFromKeptSums(t *testing.T) {
	t.Parallel()
	rules := tally.Rules{Method: tally.Criteria, Options: 3, Criteria: 2, Low: 1, High: 5}
	ballots := urn(t, rules, "51 33 ..", "53 31 .1", "0", "-")
	weights, cost := []*big.Rat{big.NewRat(2, 1), big.NewRat(1, 1)}, []bool{false, true}
	res, err := rules.Matrix(ballots, weights, cost).Result()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(tally.Ranking{{0}, {1}, {2}}, res.Ranking); diff != "" || res.Scores[2] != nil {
		t.Errorf("ranking, with score %v of what is not rated (-want +got):\n%s", res.Scores[2], diff)
	}
	if got := res.Scores[0].RatString(); got != "14/3" {
		t.Errorf("score of the first = %s, want 14/3", got)
	}
	c, err := rules.Count(ballots)
	if err != nil {
		t.Fatal(err)
	}
	sameRat := cmp.Comparer(func(a, b *big.Rat) bool { return a == b || a != nil && b != nil && a.Cmp(b) == 0 })
	if diff := cmp.Diff(res.Means, c.Means(rules, cost), sameRat); diff != "" {
		t.Errorf("means (-from ballots +from sums):\n%s", diff)
	}
}

func TestWeightsMustWeigh(t *testing.T) {
	t.Parallel()
	one := big.NewRat(1, 1)
	means := [][]*big.Rat{{one}, {one}}
	for name, weights := range map[string][]*big.Rat{
		"none": {}, "all zero": {new(big.Rat)}, "negative": {big.NewRat(-1, 2)}, "too many": {one, one},
	} {
		if _, _, err := tally.WeightedScores(means, weights); !errors.Is(err, tally.ErrWeights) {
			t.Errorf("%s: error = %v, want ErrWeights", name, err)
		}
		if _, err := tally.Sensitivity(means, weights, 10); !errors.Is(err, tally.ErrWeights) {
			t.Errorf("%s: sensitivity error = %v, want ErrWeights", name, err)
		}
	}
	if _, err := tally.Sensitivity(means, []*big.Rat{one}, -101); !errors.Is(err, tally.ErrWeights) {
		t.Errorf("a shift below nothing: error = %v, want ErrWeights", err)
	}
}
