package tally

// SchulzeResult is the order that the Schulze method makes of duels.
type SchulzeResult struct {
	Ranking Ranking
	// Paths[a][b] is the strength of the strongest chain of victories from a to b,
	// in votes of its weakest duel; 0 without a chain.
	Paths [][]int
}

// Schulze ranks options by their strongest chains of victories (Schulze, "A new
// monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
// single-winner election method", Social Choice and Welfare 36, 2011), where the
// strength of a victory is its winning votes. Groups are peeled off: first the
// options that none has a stronger chain against, then those among the rest.
func Schulze(d Duels) SchulzeResult {
	p := strongestPaths(d)
	var r Ranking
	left := make([]int, len(d))
	for i := range left {
		left[i] = i
	}
	for len(left) > 0 {
		var group, rest []int
		for _, a := range left {
			if undefeated(p, a, left) {
				group = append(group, a)
			} else {
				rest = append(rest, a)
			}
		}
		r, left = append(r, group), rest
	}
	return SchulzeResult{Ranking: r, Paths: p}
}

// strongestPaths is the Floyd and Warshall scheme with minimum and maximum in
// the places of sum and minimum.
func strongestPaths(d Duels) [][]int {
	p := square(len(d))
	for a := range d {
		for b := range d {
			if d.Beats(a, b) {
				p[a][b] = d[a][b]
			}
		}
	}
	for via, onward := range p {
		for a, row := range p {
			first := row[via]
			if first == 0 || a == via {
				continue
			}
			for b, second := range onward {
				if b != a {
					row[b] = max(row[b], min(first, second))
				}
			}
		}
	}
	return p
}

// undefeated always holds for some option left, because having the stronger
// chain is a transitive relation.
func undefeated(p [][]int, a int, left []int) bool {
	for _, b := range left {
		if p[b][a] > p[a][b] {
			return false
		}
	}
	return true
}
