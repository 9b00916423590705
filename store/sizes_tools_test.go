//go:build tools && !reliability

package store_test

// The sizes of the random trials where time matters less.
const (
	flips = 1500
	kills = 200

	images      = 2000 // after power cuts
	failedSyncs = 8
)
