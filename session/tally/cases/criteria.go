package cases

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"

	"halqa/session/tally"
)

// The widest scale and the heaviest weight taken.
const (
	maxScale  = 1000
	maxWeight = 1e9
)

type criterion struct {
	ID        string
	Weight    json.Number
	Direction string
	Inverted  bool
}

type criteriaInput struct {
	Options  []string
	Criteria []criterion
	Scale    []int
	Ratings  map[string]map[string][]*int
}

// weight reads a decimal exactly. Exponents are kept small, because a fraction
// of a billion digits is a long way to say nothing.
func (c criterion) weight() (*big.Rat, error) {
	f, err := c.Weight.Float64()
	if err != nil || f < 0 || f > maxWeight || f != 0 && f < 1/maxWeight || len(c.Weight) > 40 {
		return nil, fmt.Errorf("weight of %q is %q", c.ID, c.Weight)
	}
	if f == 0 {
		return new(big.Rat), nil
	}
	w, ok := new(big.Rat).SetString(c.Weight.String())
	if !ok {
		return nil, fmt.Errorf("weight of %q is %q", c.ID, c.Weight)
	}
	return w, nil
}

// frame returns the empty matrix and the names of its criteria.
func (in criteriaInput) frame(options int) (m tally.Matrix, ids names, err error) {
	if len(in.Criteria) == 0 || len(in.Criteria) > tally.MaxOptions {
		return m, nil, fmt.Errorf("%d criteria", len(in.Criteria))
	}
	if len(in.Scale) != 2 || in.Scale[0] >= in.Scale[1] || in.Scale[1]-in.Scale[0] > maxScale ||
		max(in.Scale[1], -in.Scale[0]) > maxScale {
		return m, nil, fmt.Errorf("scale is %v", in.Scale)
	}
	m.Low, m.High = in.Scale[0], in.Scale[1]
	for _, c := range in.Criteria {
		w, err := c.weight()
		if err != nil {
			return m, nil, err
		}
		switch c.Direction {
		case "", "benefit", "cost":
		default:
			return m, nil, fmt.Errorf("direction of %q is %q", c.ID, c.Direction)
		}
		ids = append(ids, c.ID)
		m.Weights = append(m.Weights, w)
		m.Cost = append(m.Cost, c.Direction == "cost" || c.Inverted)
	}
	m.Cells = make([][]tally.Cell, options)
	for o := range m.Cells {
		for range ids {
			m.Cells[o] = append(m.Cells[o], make(tally.Cell, m.High-m.Low+1))
		}
	}
	ids, err = distinct("criterion", ids)
	return m, ids, err
}

// fill enters the ratings; null is an abstention.
func (in criteriaInput) fill(m tally.Matrix, ns, ids names) error {
	if in.Ratings == nil {
		return errors.New("no ratings")
	}
	options, criteria := ns.index(), ids.index()
	for option, row := range in.Ratings {
		o, known := options[option]
		if !known {
			return fmt.Errorf("unknown option %q", option)
		}
		for id, ratings := range row {
			c, known := criteria[id]
			if !known {
				return fmt.Errorf("unknown criterion %q", id)
			}
			if len(ratings) > tally.MaxBallots {
				return tally.ErrTooManyBallots
			}
			for _, x := range ratings {
				switch {
				case x == nil:
				case *x < m.Low || *x > m.High:
					return fmt.Errorf("rating %d of %q on %q is off the scale", *x, option, id)
				default:
					m.Cells[o][c][*x-m.Low]++
				}
			}
		}
	}
	return nil
}

func criteria(raw json.RawMessage) (any, error) {
	in, err := read[criteriaInput](raw)
	if err != nil {
		return nil, err
	}
	ns, err := newNames(in.Options)
	if err != nil {
		return nil, err
	}
	matrix, ids, err := in.frame(len(ns))
	if err != nil {
		return nil, err
	}
	if err := in.fill(matrix, ns, ids); err != nil {
		return nil, err
	}
	res, err := matrix.Result()
	if err != nil {
		return nil, err
	}
	type cells map[string]map[string]*float64
	type fields struct {
		Score     map[string]*float64 `json:"score"`
		Ranking   [][]string          `json:"ranking"`
		Mean      cells               `json:"mean"`
		Deviation cells               `json:"sd_population"`
		Consensus cells               `json:"consensus"`
	}
	out := fields{
		Score: map[string]*float64{}, Ranking: ns.ranking(res.Ranking),
		Mean: cells{}, Deviation: cells{}, Consensus: cells{},
	}
	for o, name := range ns {
		out.Score[name] = roundRat(res.Scores[o])
		out.Mean[name], out.Deviation[name], out.Consensus[name] = map[string]*float64{}, map[string]*float64{}, map[string]*float64{}
		for c, id := range ids {
			out.Mean[name][id] = roundRat(res.Means[o][c])
			out.Deviation[name][id] = rounded(res.Deviation[o][c])
			out.Consensus[name][id] = rounded(res.Consensus[o][c])
		}
	}
	return out, nil
}

func rounded(x float64) *float64 { return round(x, !math.IsNaN(x)) }
