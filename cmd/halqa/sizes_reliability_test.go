//go:build reliability

package main

// commandKills is how often each command is killed.
const commandKills = 1000
