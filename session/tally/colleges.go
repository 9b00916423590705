package tally

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
)

// ErrNoShares is returned when colleges are compared on a method whose counts
// are not shares of a whole.
var ErrNoShares = errors.New("method has no shares to compare")

// MinVoters is the smallest college of which results may be shown.
const MinVoters = 5

// Thresholds of a divergence between two colleges.
const (
	ShareGap = 15 // Points of percentage.
	RankGap  = 3
	TopRanks = 3
)

// College is the urn of one group of voters.
type College struct {
	Name   string
	Counts Counts
}

// Divergence says how differently colleges see one option.
type Divergence struct {
	Option   int
	ShareGap *big.Rat // Largest difference between shares, 0 to 1.
	RankGap  int      // Largest difference between ranks.
	Top      bool     // In the first three of one college and not of another.
	Flagged  bool     // Worth talking about.
}

// Split is the result by college beside the common one.
type Split struct {
	Pooled        Counts
	PooledRanking Ranking // One person, one voice.
	// Hidden is set when a college is too small. Everything below is then empty:
	// one college and the sum would give the other away, and so would a ranking at
	// equal weight.
	Hidden       bool
	Rankings     []Ranking    // By college.
	Shares       [][]*big.Rat // By college and option, of all points of the college; 0 without points.
	Equal        []*big.Rat   // Mean share, every college with points having the same weight.
	EqualRanking Ranking
	Divergences  []Divergence // Every option, largest difference of shares first, flagged ones before.
}

// Compare sets colleges beside each other. The whole split is hidden when a
// college has fewer than least voters (blank and void ballots are voters too),
// or when there is only one college; use [MinVoters] unless the ballots are
// public anyway. Dots, ngt, approval, phragmen and opinion have shares.
func Compare(colleges []College, least int) (Split, error) {
	var s Split
	var scores [][]int
	for i, c := range colleges {
		points, err := c.Counts.shared()
		if err != nil {
			return Split{}, fmt.Errorf("college %s: %w", c.Name, err)
		}
		scores = append(scores, points)
		s.Hidden = s.Hidden || c.Counts.Turnout() < least
		if i == 0 {
			s.Pooled = c.Counts
			continue
		}
		if s.Pooled, err = s.Pooled.Plus(c.Counts); err != nil {
			return Split{}, fmt.Errorf("college %s: %w", c.Name, err)
		}
	}
	if len(colleges) == 0 {
		return Split{}, fmt.Errorf("no college: %w", ErrNoShares)
	}
	pooled, err := s.Pooled.shared()
	if err != nil {
		return Split{}, err
	}
	s.PooledRanking = RankScores(pooled)
	if s.Hidden = s.Hidden || len(colleges) < 2; s.Hidden {
		return s, nil
	}
	s.compare(scores)
	return s, nil
}

// shared returns the counts that are shares of a whole.
func (c Counts) shared() ([]int, error) {
	switch c.Method {
	case Dots, NGT, Approval, Balanced:
		return c.PointsResult().Scores, nil
	case Opinion:
		return c.Totals[ForKey], nil
	case Judgment, Order, Criteria, Duelling, Objection:
	}
	return nil, fmt.Errorf("%s: %w", c.Method, ErrNoShares)
}

func (s *Split) compare(scores [][]int) {
	options := s.Pooled.Options
	s.Equal = make([]*big.Rat, options)
	for o := range s.Equal {
		s.Equal[o] = new(big.Rat)
	}
	voiced := 0
	for _, points := range scores {
		all := total(points)
		if all > 0 {
			voiced++
		}
		shares := make([]*big.Rat, options)
		for o, n := range points {
			shares[o] = big.NewRat(int64(n), int64(max(all, 1)))
			s.Equal[o].Add(s.Equal[o], shares[o])
		}
		s.Shares = append(s.Shares, shares)
		s.Rankings = append(s.Rankings, RankScores(points))
	}
	for _, e := range s.Equal {
		e.Quo(e, big.NewRat(int64(max(voiced, 1)), 1))
	}
	s.EqualRanking = rankRats(s.Equal)
	for o := range options {
		s.Divergences = append(s.Divergences, s.diverge(o, scores))
	}
	slices.SortStableFunc(s.Divergences, func(a, b Divergence) int {
		switch {
		case a.Flagged == b.Flagged:
			return b.ShareGap.Cmp(a.ShareGap)
		case a.Flagged:
			return -1
		}
		return 1
	})
}

// diverge compares the extremes: the colleges that think most and least of an
// option.
func (s *Split) diverge(option int, scores [][]int) Divergence {
	d := Divergence{Option: option}
	var shares []*big.Rat
	var ranks []int
	top := 0
	for c, ranking := range s.Rankings {
		rank := ranking.Ranks()[option]
		shares, ranks = append(shares, s.Shares[c][option]), append(ranks, rank)
		// A place among the first that nobody gave a point for is none.
		if rank <= TopRanks && scores[c][option] > 0 {
			top++
		}
	}
	d.ShareGap = new(big.Rat).Sub(slices.MaxFunc(shares, (*big.Rat).Cmp), slices.MinFunc(shares, (*big.Rat).Cmp))
	d.RankGap = slices.Max(ranks) - slices.Min(ranks)
	d.Top = top > 0 && top < len(scores)
	d.Flagged = d.ShareGap.Cmp(big.NewRat(ShareGap, 100)) >= 0 || d.RankGap >= RankGap || d.Top
	return d
}

// TauB compares the orders of two colleges; it is not defined when one of them
// gave all options the same, or when the split is hidden.
func (s Split) TauB(a, b int) (value float64, ok bool) {
	if min(a, b) < 0 || max(a, b) >= len(s.Rankings) {
		return 0, false
	}
	return TauB(s.Rankings[a].merits(), s.Rankings[b].merits())
}

// merits turns ranks round, so that more is better.
func (r Ranking) merits() []int {
	ranks := r.Ranks()
	for o, rank := range ranks {
		ranks[o] = -rank
	}
	return ranks
}
