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
	borda    []int            // ranks
	parts    map[string]*part // by college, and of all ballots under ""
}

// part is what is read again and again of one urn, or of all of them.
type part struct {
	counts tally.Counts
	means  [][]*big.Rat
	scores []*big.Rat
	wins   []int // twice the duels won
	given  []int // what is shared out, nil where the method shares nothing
	sum    int
}

// part is made once for each urn.
func (c *counted) part(p *Poll, college string) *part {
	if a, ok := c.parts[college]; ok {
		return a
	}
	a := &part{counts: c.all}
	if college != "" {
		a.counts = c.of[college]
	}
	switch p.Method {
	case tally.Dots, tally.NGT:
		a.given = a.counts.Totals[tally.Points]
	case tally.Approval, tally.Balanced:
		a.given = a.counts.Totals[tally.Supporters]
	case tally.Opinion:
		a.given = a.counts.Totals[tally.ForKey]
	case tally.Criteria:
		a.means = a.counts.Means(p.Rules(), c.costs)
		// Weights that do not fit leave no score, as they leave no order.
		a.scores, _, _ = tally.WeightedScores(a.means, c.weights)
	case tally.Order, tally.Duelling:
		a.wins = tally.Copeland(a.counts.Duels()).Twice
	case tally.Judgment, tally.Objection:
	}
	for _, n := range a.given {
		a.sum += n
	}
	c.parts[college] = a
	return a
}

// share is the part of what the ballots gave that went to an option; nil for methods that
// share nothing out, and where nothing was given.
func (a *part) share(o int) *big.Rat {
	if a.sum == 0 || o >= len(a.given) {
		return nil
	}
	return big.NewRat(int64(a.given[o]), int64(a.sum))
}

// score is the weighted mean of an option, and the means behind it.
func (a *part) score(o int) (means []*big.Rat, score *big.Rat) {
	if o < len(a.scores) {
		score = a.scores[o]
	}
	return a.means[o], score
}

func (p *Poll) count(options int) *counted {
	c := &counted{all: p.counts("", options), of: map[string]tally.Counts{}, parts: map[string]*part{}, weights: p.CriteriaWeights(), costs: p.Costs()}
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
		n.Means, n.Score = c.part(p, "").score(o)
	case tally.Order, tally.Duelling:
		n.Wins, n.BordaRank = c.part(p, "").wins[o], c.borda[o]
	case tally.Balanced:
		n.Place, n.New = p.Figures[figureKey(o+1, placeFigure)], p.Figures[figureKey(o+1, unservedFigure)]
	case tally.Dots, tally.Opinion, tally.Approval, tally.NGT, tally.Objection:
	}
	return n
}

// of are the counts of one college.
func (c *counted) ofCollege(p *Poll, college string, o int) Counted {
	n := countedIn(c.of[college], o)
	switch p.Method {
	case tally.Judgment:
		if v := tally.MajorityValue(n.Grades); len(v) > 0 {
			n.Median = v[0] + 1
		}
	case tally.Criteria:
		n.Means, n.Score = c.part(p, college).score(o)
	case tally.Order, tally.Duelling:
		n.Wins = c.part(p, college).wins[o]
	case tally.Dots, tally.Opinion, tally.Approval, tally.NGT, tally.Objection, tally.Balanced:
	}
	return n
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
