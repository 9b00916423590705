// Package tally counts ballots: it turns what people wrote on paper into
// rankings that anybody in the room can check by hand.
//
// A [Rules] value says how one poll is voted. [Rules.Parse] reads one line per
// ballot, [Ballot.Encode] makes it opaque bytes for the urn, and [Rules.Count]
// adds a closed urn up to [Counts]: per-option totals and, for rankings, the
// matrix of duels. Every result that a room may ask for again later (bars,
// merit profiles, Schulze, sensitivity) is computed from such totals. What
// needs single ballots (Phragmén's order, dispersion of a matrix, Kendall's W)
// is computed once, before the urn is emptied.
//
// Options are indices from 0 in the frozen list of the poll; the number printed
// on paper is one more. Sub-package cases reads files of published elections.
//
// # Why
//
//   - A wrong ballot is refused whole and never clipped: the typist holds the
//     paper and can settle it; a machine that guesses would be voting.
//   - Ties are results. No function breaks one by index, name or lot; a tie that
//     crosses a cut is reported by [Ranking.Cut] and people resolve it.
//   - Arithmetic that orders options is exact (integers or [math/big.Rat]), so
//     that two equal options can never be told apart by rounding. Floats appear
//     only in statistics that describe and never rank.
//   - Results depend on the multiset of ballots alone, never on their order.
//
// The package is pure. It may import the standard library only, without os and
// net.
package tally
