// Package technique holds the cards of facilitation techniques: what one is for, how many
// people it takes, its steps with their minutes, what it needs, what it gives and the
// traps to expect.
//
// The words are written for halqa; Card.Origin credits who made the method known.
//
// # Why
//
// Nothing is parsed when the program starts: techniques.yaml is turned into Go literals by
// a generator, and a test fails when the two differ.
//
// # Imports
//
// The package imports the standard library alone.
package technique

//go:generate go run halqa/assets/internal/gen technique
