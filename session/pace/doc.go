// Package pace proposes how a day that runs late comes back to its next fixed hour, and
// what to do with minutes in hand.
//
// It sees a stretch: the session that runs and those that follow it up to a fixed hour,
// one after the other. What is held and what is fixed is not part of a stretch and so
// stays as it is. All times are whole minutes: a delay of eight minutes is caught up by
// eight, and a room that keeps its hour to five minutes keeps none.
//
// # Rules
//
// A late stretch has three cures. Each recovers the delay, or the most that it can, and
// is the one best answer by a stated order, found exactly:
//
//   - Shrink takes minutes in proportion, never under a least length and never from a
//     pause. Of all ways to take exactly the delay it has the smallest largest share
//     taken of a length, then touches the fewest sessions, then spares those that come
//     first, which have been announced.
//   - Cut takes by rank. It loses the fewest minutes of the highest rank, then of the
//     next, down to the lowest; within a rank it touches the fewest sessions, then spares
//     those that come first. A dispensable session may go altogether, which can free more
//     than the delay.
//   - Move takes one session out whole: of those that leave the least delay, one of the
//     lowest rank, then the shortest, then the last.
//
// Minutes in hand are given back likewise: Lengthen shares them out by the order of
// Shrink, Rest gives them to the first pause, Finish leaves them free at the end.
//
// # Why
//
// The least largest share is found by giving minutes one at a time to whom one more
// costs the least share (Jefferson's method of apportionment, whose greedy form solves
// this minimax problem). Ranks are decided from the highest down: it gives only what the
// lower ones together can't, so a small table per rank is enough.
//
// The package imports nothing of halqa.
package pace
