package tally

import (
	"cmp"
	"slices"
)

// Ranking lists groups of options ex æquo, best group first. Inside a group the
// options stand by index, which means nothing.
type Ranking [][]int

// RankBy groups the options 0 to options-1 by compare, which is positive where a
// is better than b and 0 where they are equal.
func RankBy(options int, compare func(a, b int) int) Ranking {
	order := make([]int, options)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return compare(b, a) })
	var r Ranking
	for i, o := range order {
		if i > 0 && compare(order[i-1], o) == 0 {
			r[len(r)-1] = append(r[len(r)-1], o)
			continue
		}
		r = append(r, []int{o})
	}
	return r
}

// RankScores groups options by score, highest first.
func RankScores(scores []int) Ranking {
	return RankBy(len(scores), func(a, b int) int { return cmp.Compare(scores[a], scores[b]) })
}

// Ranks returns the rank of each option, from 1; ties share a rank and the next
// rank is skipped (1, 1, 3).
func (r Ranking) Ranks() []int {
	n := 0
	for _, g := range r {
		n += len(g)
	}
	ranks := make([]int, n)
	next := 1
	for _, g := range r {
		for _, o := range g {
			ranks[o] = next
		}
		next += len(g)
	}
	return ranks
}

// Refine splits each group by a further count, highest first, as people may
// decide to do (points first, then number of supporters). Options still equal
// stay together.
func (r Ranking) Refine(count []int) Ranking {
	var out Ranking
	for _, g := range r {
		for _, sub := range RankBy(len(g), func(a, b int) int { return cmp.Compare(count[g[a]], count[g[b]]) }) {
			for i, o := range sub {
				sub[i] = g[o]
			}
			out = append(out, sub)
		}
	}
	return out
}

// Cut is what a ranking says about taking the first k options.
type Cut struct {
	In   []int // Taken without question, best first.
	Tied []int // Equal options across the cut; empty when the cut is clear.
	Open int   // Places that the tied options compete for, fewer than len(Tied).
}

// Tie reports whether people have to decide: take all of the tied options, none
// of them, or vote again among them.
func (c Cut) Tie() bool { return len(c.Tied) > 0 }

// Cut takes the first k options, and leaves a tie across the cut to people. A k
// below 0 counts as 0.
func (r Ranking) Cut(k int) Cut {
	var c Cut
	for _, g := range r {
		open := k - len(c.In)
		if open <= 0 {
			break
		}
		if len(g) > open {
			c.Tied, c.Open = slices.Clone(g), open
			break
		}
		c.In = append(c.In, g...)
	}
	return c
}
