package tally

import "math"

// Consensus measures how far people agree on an ordered scale (Tastle and
// Wierman, "Consensus and dissention: a measure of ordinal dispersion",
// International Journal of Approximate Reasoning 45, 2007): 1 when all give one
// grade, 0 when half of them stand at each end. The counts run along the scale.
// It is not defined without any answer or on a scale of fewer than two steps.
func Consensus(counts []int) (value float64, ok bool) {
	n, sum := 0.0, 0.0
	for i, c := range counts {
		n += float64(c)
		sum += float64(i) * float64(c)
	}
	if n == 0 || len(counts) < 2 {
		return 0, false
	}
	mean, width := sum/n, float64(len(counts)-1)
	value = 1
	for i, c := range counts {
		if c > 0 {
			value += float64(c) / n * math.Log2(1-math.Abs(float64(i)-mean)/width)
		}
	}
	// Rounding may leave a hair beyond the ends.
	return min(max(value, 0), 1), true
}
