// Package survey holds the questionnaires on paper: at the end of a day, at the end of the
// retreat and sixty days on, and the one question that is asked before and after.
//
// The levels are those of Kirkpatrick: how people found it, what they learned, what they
// use. Learning is measured by the same question at the opening and at the end, because
// feeling that one has learned is not having learned.
//
// # Why
//
// Five numbered steps with a middle, because a scale without one makes people invent an
// opinion. Nothing is parsed when the program starts: survey.yaml is turned into Go
// literals by a generator, and a test fails when the two differ.
//
// # Imports
//
// The package imports the standard library alone.
package survey

//go:generate go run halqa/assets/internal/gen survey
