package tally

import (
	"errors"
	"fmt"
	"math"
	"math/big"
)

// ErrWeights is returned for weights that are negative, all 0, or not as many as
// the criteria.
var ErrWeights = errors.New("weights must be 0 or more, one per criterion, not all 0")

// Cell counts the ratings of one option on one criterion, along the scale from
// its low end. Abstentions are not in it.
type Cell []int

// Matrix is a matrix of criteria before it is ranked.
type Matrix struct {
	Low, High int
	Weights   []*big.Rat // One per criterion, fixed before the vote.
	Cost      []bool     // Criteria on which a high rating is bad; nil for none.
	Cells     [][]Cell   // By option, then criterion.
}

// MatrixResult is the result of a criteria matrix. A nil fraction stands for what
// is not known because nobody rated.
type MatrixResult struct {
	Means     [][]*big.Rat // With cost criteria turned round, so that high is good.
	Scores    []*big.Rat   // nil for an option without a rating where the weight is above 0.
	Ranking   Ranking      // Options without a score are together in the last group.
	Deviation [][]float64  // Population standard deviation; NaN when not known.
	Consensus [][]float64  // See [Consensus]; NaN when not known.
}

// Matrix puts the cast ballots of a criteria poll into cells. Dispersion can only
// be had from these, so this is done before the ballots are destroyed.
func (r Rules) Matrix(ballots []Ballot, weights []*big.Rat, cost []bool) Matrix {
	m := Matrix{Low: r.Low, High: r.High, Weights: weights, Cost: cost, Cells: make([][]Cell, r.Options)}
	for o := range m.Cells {
		for range r.Criteria {
			m.Cells[o] = append(m.Cells[o], make(Cell, r.High-r.Low+1))
		}
	}
	for _, b := range ballots {
		if b.kind != Cast || r.Check(b) != nil {
			continue
		}
		for _, k := range b.marks {
			m.Cells[k.Option/r.Criteria][k.Option%r.Criteria][k.Value-r.Low]++
		}
	}
	return m
}

// Result scores and ranks the options: the score is the weighted mean of the
// means per criterion, so that a person who abstains on one cell does not weigh
// less on the others.
func (m Matrix) Result() (MatrixResult, error) {
	var res MatrixResult
	for _, row := range m.Cells {
		var means []*big.Rat
		var sds, cons []float64
		for c, cell := range row {
			sum, n := cell.sum(m.Low)
			means = append(means, mean(sum, n, m.Low, m.High, c < len(m.Cost) && m.Cost[c]))
			sds = append(sds, cell.deviation())
			value, ok := Consensus(cell)
			if !ok {
				value = math.NaN()
			}
			cons = append(cons, value)
		}
		res.Means = append(res.Means, means)
		res.Deviation, res.Consensus = append(res.Deviation, sds), append(res.Consensus, cons)
	}
	var err error
	res.Scores, res.Ranking, err = WeightedScores(res.Means, m.Weights)
	return res, err
}

// Means returns the means of a criteria poll from the sums that are kept of it.
func (c Counts) Means(r Rules, cost []bool) [][]*big.Rat {
	out := make([][]*big.Rat, c.Options)
	for k := range r.Criteria {
		sums, rated := c.Totals[SumKey(k)], c.Totals[RatedKey(k)]
		for o := range out {
			out[o] = append(out[o], mean(sums[o], rated[o], r.Low, r.High, k < len(cost) && cost[k]))
		}
	}
	return out
}

// addRatings enters a sheet of a criteria matrix.
func (r Rules) addRatings(c *Counts, marks []Mark, n int) {
	sums, rated := make([][]int, r.Criteria), make([][]int, r.Criteria)
	for k := range r.Criteria {
		sums[k], rated[k] = c.Totals[SumKey(k)], c.Totals[RatedKey(k)]
	}
	for _, m := range marks {
		option, criterion := m.Option/r.Criteria, m.Option%r.Criteria
		sums[criterion][option] += n * m.Value
		rated[criterion][option] += n
	}
}

// mean turns a cost round: on a scale from 1 to 5 a mean of 4 becomes 2.
func mean(sum, n, low, high int, cost bool) *big.Rat {
	if n == 0 {
		return nil
	}
	m := big.NewRat(int64(sum), int64(n))
	if cost {
		m.Sub(big.NewRat(int64(low+high), 1), m)
	}
	return m
}

func (c Cell) sum(low int) (sum, n int) {
	for i, k := range c {
		sum += (low + i) * k
		n += k
	}
	return sum, n
}

// deviation takes one root of an exact variance.
func (c Cell) deviation() float64 {
	var n, sum, squares int64
	for i, k := range c {
		n += int64(k)
		sum += int64(i) * int64(k)
		squares += int64(i) * int64(i) * int64(k)
	}
	if n == 0 {
		return math.NaN()
	}
	variance, _ := big.NewRat(n*squares-sum*sum, n*n).Float64()
	return math.Sqrt(variance)
}

// WeightedScores ranks options by the weighted mean of their means. A nil mean
// on a criterion of weight 0 does no harm.
func WeightedScores(means [][]*big.Rat, weights []*big.Rat) ([]*big.Rat, Ranking, error) {
	all := new(big.Rat)
	for _, w := range weights {
		if w.Sign() < 0 {
			return nil, nil, ErrWeights
		}
		all.Add(all, w)
	}
	if all.Sign() == 0 {
		return nil, nil, ErrWeights
	}
	scores := make([]*big.Rat, len(means))
	for o, row := range means {
		if len(row) != len(weights) {
			return nil, nil, fmt.Errorf("option %d has %d criteria: %w", o+1, len(row), ErrWeights)
		}
		if sum := weighted(row, weights); sum != nil {
			scores[o] = sum.Quo(sum, all)
		}
	}
	return scores, rankRats(scores), nil
}

func weighted(row, weights []*big.Rat) *big.Rat {
	sum := new(big.Rat)
	for c, m := range row {
		if weights[c].Sign() == 0 {
			continue
		}
		if m == nil {
			return nil
		}
		sum.Add(sum, new(big.Rat).Mul(m, weights[c]))
	}
	return sum
}
