package text

import (
	"cmp"
	"math"
	"slices"
)

// Pair is two texts that are close, under their ids. A comes before B in the
// order of ids. Flags is never nil.
type Pair struct {
	A     string  `json:"a"`
	B     string  `json:"b"`
	Score float64 `json:"score"`
	Flags []Flag  `json:"flags"`
}

// Pairs returns all pairs of texts with a score of least or more, highest
// first, then by A and B. Ids that are numbers are ordered as numbers.
func (x *Index) Pairs(least float64) []Pair {
	var out []Pair
	for at := range x.docs {
		d := &x.docs[at]
		if d.gone {
			continue
		}
		for _, c := range x.NearID(d.id, math.MaxInt-1, least) {
			if compareIDs(d.id, c.ID) >= 0 {
				continue // the other text gives this pair
			}
			p := Pair{A: d.id, B: c.ID, Score: c.Score, Flags: c.Flags}
			if p.Flags == nil {
				p.Flags = []Flag{}
			}
			out = append(out, p)
		}
	}
	slices.SortFunc(out, func(p, q Pair) int {
		return cmp.Or(cmp.Compare(q.Score, p.Score), compareIDs(p.A, q.A), compareIDs(p.B, q.B))
	})
	return out
}

// Near returns the pairs of rows with a score of least or more, as Pairs does
// on an index with settled weights. Rows with the same id count as one, the
// last.
func Near(rows []Row, least float64) []Pair {
	var x Index
	for _, r := range rows {
		x.drop(r.ID)
		x.insert(r.ID, r.Text)
	}
	x.settle()
	return x.Pairs(least)
}

// compareIDs orders numbers by value and before other ids, those as strings.
func compareIDs(a, b string) int {
	na, nb := a != "" && isNumber(a), b != "" && isNumber(b)
	switch {
	case na && nb:
		return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b))
	case na:
		return -1
	case nb:
		return 1
	}
	return cmp.Compare(a, b)
}
