package tally

import (
	"fmt"
	"math/big"
	"slices"
)

// Shift is a change of one weight and the ranking it would give.
type Shift struct {
	Criterion int
	Percent   int // -20 to +20 in the usual use; the weight becomes (100 + Percent) %.
	Ranking   Ranking
}

// Sensitivity moves each weight by each of the percentages and returns the shifts
// that change the ranking, by criterion and then as given. The counted result is
// never replaced; this says how much it leans on the choice of weights.
// Percentages below -100 would make a weight negative and are refused.
func Sensitivity(means [][]*big.Rat, weights []*big.Rat, percents ...int) ([]Shift, error) {
	_, base, err := WeightedScores(means, weights)
	if err != nil {
		return nil, err
	}
	sums := make([]*big.Rat, len(means))
	for o, row := range means {
		sums[o] = weighted(row, weights)
	}
	var out []Shift
	for c, w := range weights {
		for _, percent := range percents {
			if percent < -100 {
				return nil, fmt.Errorf("moving a weight by %d %%: %w", percent, ErrWeights)
			}
			extra := new(big.Rat).Mul(w, big.NewRat(int64(percent), 100))
			ranking := rankRats(moved(sums, means, c, extra))
			if !sameRanking(base, ranking) {
				out = append(out, Shift{Criterion: c, Percent: percent, Ranking: ranking})
			}
		}
	}
	return out, nil
}

// moved returns the weighted sums with more weight on one criterion. They need no
// division by the sum of weights, which is the same for all options.
func moved(sums []*big.Rat, means [][]*big.Rat, criterion int, extra *big.Rat) []*big.Rat {
	out := make([]*big.Rat, len(sums))
	for o, s := range sums {
		if s == nil {
			continue
		}
		out[o] = s
		if m := means[o][criterion]; m != nil && extra.Sign() != 0 {
			out[o] = new(big.Rat).Mul(m, extra)
			out[o].Add(out[o], s)
		}
	}
	return out
}

// Robust reports whether the first k options are the same, in any order, under
// all shifts. A cut through a tie is the same only if it is the same tie.
func Robust(base Ranking, shifts []Shift, k int) bool {
	want := base.Cut(k)
	for _, s := range shifts {
		got := s.Ranking.Cut(k)
		if !sameSet(want.In, got.In) || !sameSet(want.Tied, got.Tied) {
			return false
		}
	}
	return true
}

func sameRanking(a, b Ranking) bool {
	return slices.EqualFunc(a, b, slices.Equal[[]int])
}

func sameSet(a, b []int) bool {
	onlyA, onlyB := Differ(a, b)
	return len(onlyA) == 0 && len(onlyB) == 0
}
