// Package demo holds an invented retreat from its first finding to its last objective,
// for people who want to see the program full. It is data and types only;
// [halqa/session/sample] plays it into a journal.
//
// # Why
//
// The source is demo.yaml, whose results were computed from its ballots. It is turned
// into Go literals by a generator, because the program parses nothing before its first
// frame; a test fails when the two differ. What the read model has no place for yet
// stays in the YAML alone.
//
// Challenges and points of the situation analysis are ideas of a kind of their own, so
// their numbers continue those of the 150 ideas, in the texts that name them too:
// DF-01 to DF-24 are I-151 to I-174, AF-01 to AF-21 are I-175 to I-195. Words that were
// merged away follow from I-196. Risks are RI-01 and on: R-1 is the retreat itself.
//
// # Imports
//
// The package imports nothing.
package demo

//go:generate go run halqa/assets/internal/gen demo
