//go:build reliability

package store_test

// The sizes of the random trials whose figures are published.
const (
	flips = 20_000
	kills = 1000

	images      = 12000 // after power cuts
	failedSyncs = 70
)
