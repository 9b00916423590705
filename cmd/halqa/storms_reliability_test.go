//go:build unix && reliability

package main

// storms is how often the owner is killed while seats write.
const storms = 40
