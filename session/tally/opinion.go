package tally

import "cmp"

// Stance is what a sheet says about one option.
type Stance int

// Stances. An option that a sheet does not mention has none of them.
const (
	For Stance = iota + 1
	Against
	Pass // "No opinion", said expressly.
)

// Key returns the total in which the stance is counted.
func (s Stance) Key() Key {
	switch s {
	case For:
		return ForKey
	case Against:
		return AgainstKey
	case Pass:
	}
	return PassKey
}

// OpinionResult holds three counts per option. They stay three: a balance alone
// would hide whether an option divides people or leaves them cold.
type OpinionResult struct {
	For, Against, Pass []int
	// Ranking is by For minus Against, then by For.
	Ranking Ranking
}

// OpinionResult reads the counts of the opinion method.
func (c Counts) OpinionResult() OpinionResult {
	f, a := c.Totals[ForKey], c.Totals[AgainstKey]
	return OpinionResult{
		For: f, Against: a, Pass: c.Totals[PassKey],
		Ranking: RankBy(len(f), func(x, y int) int {
			return cmp.Or(cmp.Compare(f[x]-a[x], f[y]-a[y]), cmp.Compare(f[x], f[y]))
		}),
	}
}

// Consented returns the options without any objection, and those that met one
// with the fewest objections first. An objection is an invitation to amend, not
// a vote against, so the second list is an order of work and no result.
func (c Counts) Consented() (adopted []int, contested Ranking) {
	objections := c.Totals[Objections]
	for _, g := range RankBy(len(objections), func(a, b int) int { return cmp.Compare(objections[b], objections[a]) }) {
		if objections[g[0]] == 0 {
			adopted = g
			continue
		}
		contested = append(contested, g)
	}
	return adopted, contested
}
