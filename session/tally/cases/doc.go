// Package cases counts files of elections, so that anybody can hold the engine
// against results published elsewhere.
//
// A file is one JSON object of schema halqa-vote-cases/1:
//
//	{"schema": "halqa-vote-cases/1", "method": M, "cases": [{"id", "method", "input", …}]}
//
// The methods are schulze, borda, copeland, majority_judgment, dots, ngt,
// approval, phragmen, criteria, agreement_stats and colleges. What a case says it
// expects is never read.
//
// # Why
//
//   - A case that cannot be counted is an error of that case alone.
//   - Dots and ngt count wrong ballots as invalid, as a room does. The other
//     methods have no such count, so a wrong ballot makes their case wrong.
//   - A ballot is 1 sheet unless it says n. Unranked options are tied last; a
//     missing grade is the worst one.
//
// The package is pure. It may import the standard library and session/tally.
package cases
