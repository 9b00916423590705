//go:build unix && tools && !reliability

package main

// storms is how often the owner is killed while seats write.
const storms = 8
