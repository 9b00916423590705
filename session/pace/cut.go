package pace

import (
	"math"
	"slices"
)

// cut takes a delay by rank, the lowest first.
func (st *Stretch) cut(delay int) []int {
	cuts := make([]int, len(st.Sessions))
	var ranks []int
	lower := 0 // what the ranks that are not decided yet can give
	for i := range st.Sessions {
		ranks = append(ranks, st.Sessions[i].Rank)
		lower += st.Sessions[i].most()
	}
	slices.Sort(ranks)
	for _, rank := range slices.Backward(slices.Compact(ranks)) {
		var members []int
		for i := range st.Sessions {
			if st.Sessions[i].Rank == rank {
				members = append(members, i)
				lower -= st.Sessions[i].most()
			}
		}
		for i, c := range st.lose(members, delay-lower) {
			cuts[members[i]] = c
			delay -= c
		}
	}
	return cuts
}

// lose takes the fewest minutes, at least so many, from the sessions of one rank; all
// that they have when that is not enough.
func (st *Stretch) lose(members []int, least int) []int {
	cuts := make([]int, len(members))
	if least <= 0 {
		return cuts
	}
	gaps, all, longest := false, 0, 0
	for i, m := range members {
		s := &st.Sessions[m]
		cuts[i] = s.most()
		all += cuts[i]
		longest = max(longest, cuts[i])
		gaps = gaps || cuts[i] > s.elastic()
	}
	switch {
	case least >= all:
		return cuts
	case !gaps: // every sum is possible
		return fewest(cuts, least)
	}
	// Giving back one session after the other leads from all to nothing in steps of at
	// most the longest: one of the sums between is possible.
	table := st.touched(members, min(all, least+longest))
	sum := least
	for table[0][sum] == never {
		sum++
	}
	clear(cuts)
	for i, m := range members {
		for c := range st.Sessions[m].losses(sum) {
			if n := table[i+1][sum-c]; n != never && n+some(c) == table[i][sum] {
				cuts[i] = c
				sum -= c
				break
			}
		}
	}
	return cuts
}

// never marks a sum that no choice of cuts has.
const never = math.MaxInt

// touched says how many of the sessions from i on must be touched to lose s minutes, at
// [i][s], up to a largest sum.
func (st *Stretch) touched(members []int, most int) [][]int {
	table := make([][]int, len(members)+1)
	table[len(members)] = slices.Repeat([]int{never}, most+1)
	table[len(members)][0] = 0
	for i, m := range slices.Backward(members) {
		table[i] = slices.Repeat([]int{never}, most+1)
		for s := range table[i] {
			for c := range st.Sessions[m].losses(s) {
				if n := table[i+1][s-c]; n != never {
					table[i][s] = min(table[i][s], n+some(c))
				}
			}
		}
	}
	return table
}

// losses lists what a session can lose, at most so many minutes, in order.
func (s *Session) losses(most int) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		elastic := s.elastic()
		for c := range min(elastic, most) + 1 {
			if !yield(c) {
				return
			}
		}
		if s.Dispensable && s.Length > elastic && s.Length <= most {
			yield(s.Length)
		}
	}
}

func some(c int) int {
	if c > 0 {
		return 1
	}
	return 0
}
