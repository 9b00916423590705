//go:build !reliability && !tools

package store_test

// The sizes of the random trials in an ordinary run.
const (
	flips = 1500
	kills = 40
)
