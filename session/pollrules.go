package session

import (
	"cmp"
	"math/big"
	"strconv"
	"strings"

	"halqa/session/tally"
)

// quorumRules are the rules of statutes that a poll may follow.
var quorumRules = []tally.QuorumRule{tally.AtLeastHalf, tally.MoreThanHalf, tally.TwoThirds}

// QuorumRules lists the rules by which a quorum may be reckoned.
func QuorumRules() []tally.QuorumRule { return append([]tally.QuorumRule(nil), quorumRules...) }

// Rules is what a ballot of the poll may say.
func (p *Poll) Rules() tally.Rules {
	columns := len(scaleLines(cmp.Or(p.ScaleFR, p.ScaleAR)))
	return tally.Rules{
		Method: p.Method, Options: len(p.Options), Points: p.Points, MaxPerOption: p.MaxPerOption,
		SpendAll: p.SpendAll, TopK: p.Top, Grades: columns, RefuseMissing: p.RefuseMissing,
		Criteria: columns, Low: p.Low, High: p.High,
	}
}

// scaleLines are the lines of a scale, without empty ones.
func scaleLines(scale string) []string {
	return strings.FieldsFunc(scale, func(r rune) bool { return r == '\n' })
}

// Scale lists the grades from the worst, or the criteria, in a language; where it has no
// wording the other language stands in.
func (p *Poll) Scale(arabic bool) []string {
	fr, ar := scaleLines(p.ScaleFR), scaleLines(p.ScaleAR)
	if arabic && len(ar) == len(fr) || len(fr) == 0 {
		return ar
	}
	return fr
}

// CriteriaWeights are the weights of the criteria; all are 1 when none were given. They
// are nil when the text can't be read or does not fit the criteria.
func (p *Poll) CriteriaWeights() []*big.Rat {
	n := len(scaleLines(cmp.Or(p.ScaleFR, p.ScaleAR)))
	words := strings.Fields(p.Weights)
	if len(words) == 0 {
		words = strings.Fields(strings.Repeat("1 ", n))
	}
	if len(words) != n {
		return nil
	}
	weights, all := make([]*big.Rat, n), new(big.Rat)
	for i, word := range words {
		w, err := strconv.Atoi(word)
		if err != nil || w < 0 {
			return nil
		}
		weights[i] = big.NewRat(int64(w), 1)
		all.Add(all, weights[i])
	}
	if all.Sign() == 0 {
		return nil
	}
	return weights
}

// Costs says of each criterion whether a high rating is bad.
func (p *Poll) Costs() []bool {
	costs := make([]bool, len(scaleLines(cmp.Or(p.ScaleFR, p.ScaleAR))))
	for word := range strings.FieldsSeq(p.Inverted) {
		if n, err := strconv.Atoi(word); err == nil && n >= 1 && n <= len(costs) {
			costs[n-1] = true
		}
	}
	return costs
}

// check reports what keeps the poll from being opened.
func (p *Poll) check() error {
	if err := p.Rules().Validate(); err != nil {
		return err
	}
	if p.Method == tally.Criteria && p.CriteriaWeights() == nil {
		return &ValueError{Field: "weights", Value: p.Weights}
	}
	return nil
}
