package tally

import (
	"cmp"
	"math"
	"math/big"
)

// rankRats groups options by exact scores, highest first; those without a score
// come last together.
func rankRats(scores []*big.Rat) Ranking {
	near := make([]float64, len(scores))
	for o, s := range scores {
		near[o] = math.Inf(-1)
		if s != nil {
			near[o], _ = s.Float64()
		}
	}
	return RankBy(len(scores), func(a, b int) int {
		x, y := near[a], near[b]
		// Floats settle what is clearly apart: each is the nearest one to its
		// fraction. Comparing fractions costs a thousand times as much.
		unscored := scores[a] == nil || scores[b] == nil
		if unscored || math.Abs(x-y) > 1e-12*max(math.Abs(x), math.Abs(y)) {
			return cmp.Compare(x, y)
		}
		return scores[a].Cmp(scores[b])
	})
}
