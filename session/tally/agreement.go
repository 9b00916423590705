package tally

import (
	"cmp"
	"math"
	"slices"
)

// TauB compares two lists of scores of the same options: 1 for the same order,
// -1 for the opposite one (Kendall, "The treatment of ties in ranking problems",
// Biometrika 33, 1945). It is not defined when a list is all tied, or when the
// lists differ in length.
func TauB[T cmp.Ordered](x, y []T) (value float64, ok bool) {
	if len(x) != len(y) {
		return 0, false
	}
	var sum, pairsX, pairsY float64
	for i := range x {
		for j := range i {
			a, b := cmp.Compare(x[i], x[j]), cmp.Compare(y[i], y[j])
			sum += float64(a * b)
			pairsX += float64(a * a)
			pairsY += float64(b * b)
		}
	}
	if pairsX == 0 || pairsY == 0 {
		return 0, false
	}
	return sum / math.Sqrt(pairsX*pairsY), true
}

// KendallW measures how far several judges put the same objects in one order,
// from 0 to 1, with the correction for ties (Kendall and Babington Smith, "The
// problem of m rankings", 1939; Kendall, "Rank Correlation Methods", 1948). A row
// holds what one judge gives to each object; only the order of the values in a
// row counts. It is not defined without judges, for fewer than two objects, for
// rows of different length, or when every judge ties everything.
func KendallW[T cmp.Ordered](rows [][]T) (value float64, ok bool) {
	if len(rows) == 0 || len(rows[0]) < 2 {
		return 0, false
	}
	objects, judges := float64(len(rows[0])), float64(len(rows))
	sums := make([]float64, len(rows[0]))
	ties := 0.0
	for _, row := range rows {
		if len(row) != len(sums) {
			return 0, false
		}
		ties += addMidRanks(sums, row)
	}
	mean := judges * (objects + 1) / 2
	spread := 0.0
	for _, s := range sums {
		spread += (s - mean) * (s - mean)
	}
	most := judges*judges*(objects*objects*objects-objects) - judges*ties
	if most <= 0 {
		return 0, false
	}
	return min(12*spread/most, 1), true
}

// addMidRanks adds the average ranks of a row to sums, and returns the term t³-t
// summed over its groups of ties.
func addMidRanks[T cmp.Ordered](sums []float64, row []T) (ties float64) {
	order := make([]int, len(row))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(row[a], row[b]) })
	for from := 0; from < len(order); {
		to := from + 1
		for to < len(order) && cmp.Compare(row[order[to]], row[order[from]]) == 0 {
			to++
		}
		for _, o := range order[from:to] {
			sums[o] += float64(from+1+to) / 2
		}
		t := float64(to - from)
		ties += t*t*t - t
		from = to
	}
	return ties
}

// Agreement returns Kendall's W among the cast ballots of a poll, which has to be
// taken before they are destroyed. An option that a ballot leaves out stands
// below all that it names. Opinion, consent and criteria make no order.
func (r Rules) Agreement(ballots []Ballot) (value float64, ok bool) {
	switch r.Method {
	case Opinion, Objection, Criteria:
		return 0, false
	case Dots, NGT, Approval, Judgment, Order, Balanced, Duelling:
	}
	var rows [][]int
	for _, b := range ballots {
		if b.kind != Cast || r.Check(b) != nil {
			continue
		}
		row := make([]int, r.Options)
		for _, m := range b.marks {
			row[m.Option] = r.merit(m.Value)
		}
		rows = append(rows, row)
	}
	return KendallW(rows)
}

// merit turns the value of a mark into one where more is better.
func (r Rules) merit(value int) int {
	switch r.Method {
	case NGT, Order, Duelling:
		return r.Options + 1 - value
	case Dots, Approval, Judgment, Balanced, Opinion, Objection, Criteria:
	}
	return value
}

// Strength puts Kendall's W into words.
type Strength int

// The usual words for W. The thresholds 0.3, 0.5 and 0.7 are conventional, and a
// text that shows the words should say so.
const (
	Weak Strength = iota + 1
	Moderate
	Good
	Strong
)

// StrengthOf returns the word for a value of W.
func StrengthOf(w float64) Strength {
	switch {
	case w < 0.3:
		return Weak
	case w < 0.5:
		return Moderate
	case w < 0.7:
		return Good
	}
	return Strong
}
