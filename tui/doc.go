// Package tui is the Bubble Tea program: one model, which owns the frame around the
// screens, the keys that work everywhere, the menu, the help and the command palette.
//
// Screens live in packages of their own below and know nothing of each other; package
// screen is their contract, package page what they draw on. A [Program] is one seat:
// everything that differs from seat to seat hangs on its screen.Env.
//
// # Why
//
// No I/O happens in Update: what a screen wants done goes to a courier, one goroutine
// per seat, and comes back as a message. View draws the whole grid anew each time, which
// costs less than a millisecond and can't go stale.
//
// The package may import session and everything below tui, and never store: what it
// needs of the file it gets through session.Room and session.Vault.
package tui
