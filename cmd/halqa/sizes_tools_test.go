//go:build tools && !reliability

package main

// commandKills is how often each command is killed.
const commandKills = 12
