package session

import (
	"cmp"
	"math/big"
	"slices"

	"halqa/session/tally"
)

// Grid is what a matrix of criteria says beside its scores.
type Grid struct {
	Low, High int
	Weights   []*big.Rat
	Costs     []bool
	// Shifts are the changes of a weight by 10 or 20 % that would change the order. They
	// never replace the counted result.
	Shifts []tally.Shift
	Robust bool // the options before the cut, or the first one, stay under all shifts
	// Spread holds the standard deviation of each cell and Consensus how far people agree
	// on it, from 0 to 100, by number of the option and criterion.
	Spread, Consensus map[[2]int]float64
}

// Match is what duels say beside the order.
type Match struct {
	Against   tally.Duels // by index of the option: Against[a][b] place a before b
	Winner    int         // number of the option that beats every other one, 0 for none
	Cycle     []int       // numbers of options that beat each other in a circle, the first one's
	BordaSees bool        // the Borda count has the same first option
	Played    int         // duels that were held
	Pairs     int         // duels that there are
}

// Pick is what a balanced selection says beside plain approval.
type Pick struct {
	Popular, Balanced         []int // numbers of the options that each way takes, by number
	OnlyPopular, OnlyBalanced []int
	// People who have one of their options among those that each way takes.
	ServedPopular, ServedBalanced int
}

// detail adds what one method alone says.
func (res *Result) detail(p *Poll, c *counted) {
	switch p.Method {
	case tally.Criteria:
		res.Grid = p.grid(c)
	case tally.Order, tally.Duelling:
		res.Duels = res.match(c)
	case tally.Balanced:
		res.Pick = p.pick(c)
	case tally.Dots, tally.Opinion, tally.Approval, tally.NGT, tally.Judgment, tally.Objection:
	}
}

func (p *Poll) grid(c *counted) *Grid {
	g := &Grid{
		Low: p.Low, High: p.High, Weights: c.weights, Costs: c.costs,
		Spread: map[[2]int]float64{}, Consensus: map[[2]int]float64{},
	}
	means := c.all.Means(p.Rules(), c.costs)
	// Weights that do not fit give no shifts, as they give no order.
	g.Shifts, _ = tally.Sensitivity(means, c.weights, -20, -10, 10, 20)
	if _, base, err := tally.WeightedScores(means, c.weights); err == nil {
		g.Robust = tally.Robust(append(tally.Ranking(nil), base...), g.Shifts, max(p.Cut, 1))
	}
	for o := range c.all.Options {
		for k := range c.costs {
			g.Spread[[2]int{o + 1, k}] = float64(p.Figures[figureKey(o+1, sdFigure+itoa(k+1))]) / 100
			g.Consensus[[2]int{o + 1, k}] = float64(p.Figures[figureKey(o+1, consensusFigure+itoa(k+1))])
		}
	}
	return g
}

func (res *Result) match(c *counted) *Match {
	m := &Match{Against: c.duels}
	if w, ok := c.duels.Winner(); ok {
		m.Winner = w + 1
	} else if len(res.Rows) > 0 {
		for _, o := range c.duels.Cycle(res.Rows[0].Option.Number - 1) {
			m.Cycle = append(m.Cycle, o+1)
		}
	}
	m.Played, m.Pairs = c.duels.Played()
	m.BordaSees = len(res.Rows) > 0 && c.borda[res.Rows[0].Option.Number-1] == 1
	return m
}

// rankPicked puts the options in the order in which a balanced selection took them, then
// the others by their supporters.
func (p *Poll) rankPicked(counts tally.Counts) tally.Ranking {
	backers := counts.Totals[tally.Supporters]
	place := func(o int) int { return cmp.Or(p.Figures[figureKey(o+1, placeFigure)], len(p.Options)+1) }
	return tally.RankBy(counts.Options, func(a, b int) int {
		return cmp.Or(cmp.Compare(place(b), place(a)), cmp.Compare(backers[a], backers[b]))
	})
}

// cutPick puts options that only some of the equally good selections hold across the cut.
func (res *Result) cutPick(p *Poll, sides map[int]Side) map[int]Side {
	sure := 0
	for o := range p.Options {
		switch {
		case p.Figures[figureKey(o+1, openFigure)] > 0:
			sides[o], res.TieAtCut = Across, true
		case p.Figures[figureKey(o+1, placeFigure)] > 0:
			sides[o] = Above
			sure++
		}
	}
	if res.TieAtCut {
		res.Open = max(0, p.Seats()-sure)
	}
	return sides
}

func (p *Poll) pick(c *counted) *Pick {
	k := &Pick{ServedPopular: p.Figures[figureKey(0, coveredPlain)], ServedBalanced: p.Figures[figureKey(0, coveredBalanced)]}
	for _, o := range c.all.PointsResult().Ranking.Cut(p.Seats()).In {
		k.Popular = append(k.Popular, o+1)
	}
	for o := range p.Options {
		if p.Figures[figureKey(o+1, placeFigure)] > 0 {
			k.Balanced = append(k.Balanced, o+1)
		}
	}
	slices.Sort(k.Popular)
	k.OnlyPopular, k.OnlyBalanced = tally.Differ(k.Popular, k.Balanced)
	return k
}
