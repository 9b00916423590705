package text

// longestWord bounds the words whose distance is measured, in runes. Longer
// ones are addresses and keys, where a typo cannot be told.
const longestWord = 62

// prefixDistance returns the least optimal-string-alignment distance
// (insert, delete, replace, swap neighbours) between q and a beginning of w,
// or limit+1 when it is greater than limit.
func prefixDistance(q, w []rune, limit int) int {
	if len(w) > len(q)+limit {
		w = w[:len(q)+limit]
	}
	n := len(w)
	if n < len(q)-limit || n > longestWord || len(q) > longestWord {
		return limit + 1
	}
	var rows [3][longestWord + 1]uint8
	before, last, row := &rows[0], &rows[1], &rows[2]
	for j := range n + 1 {
		last[j] = uint8(j)
	}
	for i := 1; i <= len(q); i++ {
		row[0] = uint8(i)
		least := i
		for j := 1; j <= n; j++ {
			change := uint8(1)
			if q[i-1] == w[j-1] {
				change = 0
			}
			v := min(last[j]+1, row[j-1]+1, last[j-1]+change)
			if i > 1 && j > 1 && q[i-1] == w[j-2] && q[i-2] == w[j-1] {
				v = min(v, before[j-2]+1)
			}
			row[j] = v
			least = min(least, int(v))
		}
		if least > limit {
			return limit + 1
		}
		before, last, row = last, row, before
	}
	best := limit + 1
	for j := max(0, len(q)-limit); j <= n; j++ {
		best = min(best, int(last[j]))
	}
	return best
}
