package session

import (
	"cmp"
	"math/big"
	"slices"

	"halqa/session/tally"
)

// counted are the kept totals of a closed poll, put together again once.
type counted struct {
	all      tally.Counts
	colleges []string // in order; none when their counts were not kept
	of       map[string]tally.Counts
	weights  []*big.Rat
	costs    []bool
	judged   tally.JudgmentResult
	duels    tally.Duels
	copeland tally.CopelandResult
	borda    []int // ranks
}

func (p *Poll) count(options int) *counted {
	c := &counted{all: p.counts("", options), of: map[string]tally.Counts{}, weights: p.CriteriaWeights(), costs: p.Costs()}
	if p.Split() {
		for college := range p.Papers {
			c.colleges = append(c.colleges, college)
			c.of[college] = p.counts(college, options)
		}
		slices.Sort(c.colleges)
	}
	switch p.Method {
	case tally.Judgment:
		c.judged, _ = c.all.JudgmentResult() // without a grade there is nothing to tell
	case tally.Order, tally.Duelling:
		c.duels = c.all.Duels()
		c.copeland = tally.Copeland(c.duels)
		c.borda = c.all.BordaResult().Ranking.Ranks()
	case tally.Dots, tally.Opinion, tally.Approval, tally.NGT, tally.Criteria, tally.Balanced, tally.Objection:
	}
	return c
}

// counts puts the kept totals of a poll together again, of one college or of all.
func (p *Poll) counts(college string, options int) tally.Counts {
	c := tally.Counts{Method: p.Method, Options: options, Totals: map[tally.Key][]int{}}
	for _, key := range p.Rules().Keys() {
		c.Totals[key] = make([]int, options)
		for i := range options {
			c.Totals[key][i] = p.Totals[totalKey(i+1, key, college)]
		}
	}
	for of, papers := range p.Papers {
		if college == "" || college == of {
			c.Cast += papers
		}
	}
	for of, n := range p.Blank {
		if college == "" || college == of {
			c.Blank += n
		}
	}
	for of, n := range p.Void {
		if college == "" || college == of {
			c.Void += n
		}
	}
	c.Cast -= c.Blank + c.Void
	return c
}

// ranking orders options by the counts of their method. Where they do not, it keeps the
// order of the ballot and says so.
func (c *counted) ranking(p *Poll, counts tally.Counts) (ranking tally.Ranking, ranked bool) {
	byNumber := tally.RankBy(counts.Options, func(a, b int) int { return cmp.Compare(b, a) })
	switch counts.Method {
	case tally.Dots, tally.NGT, tally.Approval:
		return counts.PointsResult().Ranking, true
	case tally.Opinion:
		return counts.OpinionResult().Ranking, true
	case tally.Objection:
		few := counts.Totals[tally.Objections]
		return tally.RankBy(counts.Options, func(a, b int) int { return cmp.Compare(few[b], few[a]) }), true
	case tally.Judgment:
		j, err := counts.JudgmentResult()
		if err != nil {
			return byNumber, false
		}
		return j.Ranking, true
	case tally.Criteria:
		_, ranking, err := tally.WeightedScores(counts.Means(p.Rules(), c.costs), c.weights)
		if err != nil || c.weights == nil {
			return byNumber, false
		}
		return ranking, true
	case tally.Order:
		return tally.Schulze(counts.Duels()).Ranking, true
	case tally.Duelling:
		return tally.Copeland(counts.Duels()).Ranking, true
	case tally.Balanced:
		return p.rankPicked(counts), true
	}
	return byNumber, false
}

// counted are the counts of the option with an index in the list.
func (c *counted) counted(p *Poll, o int) Counted {
	n := countedIn(c.all, o)
	switch p.Method {
	case tally.Judgment:
		if o < len(c.judged.Median) {
			n.Median, n.Above, n.Below = c.judged.Median[o]+1, c.judged.Above[o], c.judged.Below[o]
		}
	case tally.Criteria:
		n.Means, n.Score = c.score(p, c.all, o)
	case tally.Order, tally.Duelling:
		n.Wins, n.BordaRank = c.copeland.Twice[o], c.borda[o]
	case tally.Balanced:
		n.Place, n.New = p.Figures[figureKey(o+1, placeFigure)], p.Figures[figureKey(o+1, unservedFigure)]
	case tally.Dots, tally.Opinion, tally.Approval, tally.NGT, tally.Objection:
	}
	return n
}

// of are the counts of one college.
func (c *counted) ofCollege(p *Poll, college string, o int) Counted {
	counts := c.of[college]
	n := countedIn(counts, o)
	switch p.Method {
	case tally.Judgment:
		if v := tally.MajorityValue(n.Grades); len(v) > 0 {
			n.Median = v[0] + 1
		}
	case tally.Criteria:
		n.Means, n.Score = c.score(p, counts, o)
	case tally.Order, tally.Duelling:
		n.Wins = tally.Copeland(counts.Duels()).Twice[o]
	case tally.Dots, tally.Opinion, tally.Approval, tally.NGT, tally.Objection, tally.Balanced:
	}
	return n
}

// score is the weighted mean of an option, and the means behind it.
func (c *counted) score(p *Poll, counts tally.Counts, o int) ([]*big.Rat, *big.Rat) {
	means := counts.Means(p.Rules(), c.costs)
	scores, _, err := tally.WeightedScores(means[o:o+1], c.weights)
	if err != nil {
		return means[o], nil
	}
	return means[o], scores[0]
}

// countedIn reads the plain totals of an option.
func countedIn(c tally.Counts, o int) Counted {
	of := func(key tally.Key) int {
		if list := c.Totals[key]; o < len(list) {
			return list[o]
		}
		return 0
	}
	n := Counted{
		Points: of(tally.Points), Supporters: of(tally.Supporters), For: of(tally.ForKey),
		Against: of(tally.AgainstKey), Pass: of(tally.PassKey), Objections: of(tally.Objections),
		Missing: of(tally.Missing), Borda: of(tally.BordaTwice),
	}
	for g := 1; c.Totals[tally.GradeKey(g)] != nil; g++ {
		n.Grades = append(n.Grades, of(tally.GradeKey(g)))
	}
	return n
}

func figureKey(option int, name string) string { return itoa(option) + "/" + name }

// equal are the counts in which every college weighs the same: each is multiplied until
// all have as much to give. They order options and are never shown.
func (c *counted) equal(p *Poll) tally.Counts {
	whole := func(counts tally.Counts) int64 {
		switch p.Method {
		case tally.Dots, tally.NGT, tally.Approval, tally.Balanced:
			n := 0
			for _, v := range counts.PointsResult().Scores {
				n += v
			}
			return int64(n)
		case tally.Opinion, tally.Judgment, tally.Criteria, tally.Order, tally.Duelling, tally.Objection:
		}
		return int64(counts.Cast)
	}
	common := big.NewInt(1)
	for _, college := range c.colleges {
		if n := whole(c.of[college]); n > 0 {
			common.Div(new(big.Int).Mul(common, big.NewInt(n)), new(big.Int).GCD(nil, nil, common, big.NewInt(n)))
		}
	}
	sum := tally.Counts{Method: c.all.Method, Options: c.all.Options, Totals: map[tally.Key][]int{}}
	for key := range c.all.Totals {
		sum.Totals[key] = make([]int, c.all.Options)
	}
	for _, college := range c.colleges {
		n := whole(c.of[college])
		if n == 0 || !common.IsInt64() {
			continue
		}
		times := int(common.Int64() / n)
		for key, list := range c.of[college].Totals {
			for o, v := range list {
				sum.Totals[key][o] += times * v
			}
		}
		sum.Cast += times * c.of[college].Cast
	}
	return sum
}
