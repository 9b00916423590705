// Package rota seats people at tables, over one round or many, so that as few pairs as
// possible meet again, and says how far the result is from the best there can be.
//
// # Cost
//
// The cost of a plan is the sum of v(v−1)/2 over the pairs of people that sit together v
// times. It counts, for each two rounds, the pairs that sit together in both.
//
// # Rules
//
// Three rules always hold: everybody sits at one table per round, the sizes of tables
// differ by at most one, and who is locked to a table sits there. The others are kept in
// this order, each before the next and all before the cost; see [Rule].
//
//  1. People to keep apart are not at one table.
//  2. Nobody who leads a team sits with the whole team.
//  3. The board is spread as evenly as it goes: one or two at each table when its members
//     are at least as many as the tables and at most twice as many.
//  4. Each language asked for is spoken at each table.
//
// One breach weighs as much as four of the next rule. What could not be kept is listed in
// [Plan].Broken, because a roster may make a rule impossible: three speakers of Arabic
// can't sit at five tables.
//
// # Floor
//
// No plan that keeps the same rules costs less than the floor. It is the greater of two
// pigeonhole bounds, where even(m, c) is the sum of x(x−1)/2 when m things lie in c boxes
// as evenly as possible, the least there is since x(x−1)/2 is convex:
//
//   - by rounds: the n people of two rounds of g tables lie in g² boxes, one for each table
//     of the first with each table of the second, so two rounds cost at least even(n, g²)
//     and R rounds cost at least R(R−1)/2 times that;
//   - by pairs: the meetings of all rounds, R times the sum of s(s−1)/2 over the sizes s,
//     lie in n(n−1)/2 pairs. When the board is spread evenly, the meetings within the
//     board, within the others and between the two are known, and each lie in their own
//     pairs. Pairs kept apart take none, and pairs locked to one table take R.
//
// Rounds of the past are counted as they were: their cost can't be changed any more.
//
// # Why
//
// Affine planes exist for each prime power q: q² points, q+1 classes of q parallel lines,
// and two points share one line (Lindner and Rodger, Design Theory, 2nd ed., ch. 1–2). With
// q tables, points as people and classes as rounds nobody meets twice. Some lines of one
// class, left out as a round, are the transversal design for fewer people; points taken
// twice seat more people than q², at the floor by rounds. Searching by chance does not find
// such plans, so they are built; what no plane gives is searched from there by simulated
// annealing (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983) with a fixed number of
// steps. Chance comes from the seed alone and the search uses whole numbers only, so the
// same order gives the same plan on every machine.
//
// The package imports nothing but the standard library.
package rota
