package session

import (
	"cmp"
	"math/big"
	"slices"
	"strconv"

	"halqa/session/tally"
)

// split fills in the counts, the ranks and the shares of each college, and says which
// options they see differently.
func (res *Result) split(p *Poll, c *counted) {
	res.Colleges = c.colleges
	res.shares(p, c)
	if len(c.colleges) == 0 {
		return
	}
	ranks := map[string][]int{}
	for _, college := range c.colleges {
		ranking, ranked := c.ranking(p, c.of[college])
		if p.Method == tally.Balanced {
			ranking = c.of[college].PointsResult().Ranking
		}
		if ranked {
			ranks[college] = ranking.Ranks()
		}
	}
	for i := range res.Rows {
		row := &res.Rows[i]
		o := row.Option.Number - 1
		row.ByCollege = map[string]Counted{}
		for _, college := range c.colleges {
			n := c.ofCollege(p, college, o)
			n.Share = c.part(p, college).share(o)
			if r := ranks[college]; r != nil {
				n.Rank = r[o]
			}
			row.ByCollege[college] = n
		}
		row.diverge(p, c.colleges)
		if row.Diverges {
			res.Apart = append(res.Apart, i)
		}
	}
	slices.SortStableFunc(res.Apart, func(a, b int) int {
		x, y := &res.Rows[a], &res.Rows[b]
		return cmp.Or(cmp.Compare(y.Gap, x.Gap), cmp.Compare(y.RankGap, x.RankGap))
	})
	for i, a := range c.colleges {
		for _, b := range c.colleges[i+1:] {
			tau, ok := tally.TauB(merits(ranks[a]), merits(ranks[b]))
			res.Accords = append(res.Accords, Accord{A: a, B: b, Tau: tau, Known: ok})
		}
	}
}

// merits turns ranks round, so that more is better.
func merits(ranks []int) []int {
	out := make([]int, len(ranks))
	for i, r := range ranks {
		out[i] = -r
	}
	return out
}

// shares gives each option its part of all points: of the ballots together, or the mean
// of the colleges where these weigh the same.
func (res *Result) shares(p *Poll, c *counted) {
	for i := range res.Rows {
		row := &res.Rows[i]
		o := row.Option.Number - 1
		row.Share = c.part(p, "").share(o)
		if !res.Equal || row.Share == nil {
			continue
		}
		mean, n := new(big.Rat), int64(0)
		for _, college := range c.colleges {
			if s := c.part(p, college).share(o); s != nil {
				mean.Add(mean, s)
				n++
			}
		}
		row.Share = mean.Quo(mean, big.NewRat(max(n, 1), 1))
	}
}

// diverge measures how far the colleges are apart on the option: in shares, in ranks,
// and in what each has among its first three.
func (row *ResultRow) diverge(p *Poll, colleges []string) {
	var low, high *big.Rat
	var ranks []int
	top := 0
	for _, college := range colleges {
		n := row.ByCollege[college]
		s := n.Share
		if s == nil {
			s = new(big.Rat)
		}
		if low == nil || s.Cmp(low) < 0 {
			low = s
		}
		if high == nil || s.Cmp(high) > 0 {
			high = s
		}
		ranks = append(ranks, n.Rank)
		if n.Rank <= tally.TopRanks && n.given(p.Method) {
			top++
		}
	}
	gap := new(big.Rat).Sub(high, low)
	row.Gap = percent(gap)
	row.RankGap = slices.Max(ranks) - slices.Min(ranks)
	row.Diverges = gap.Cmp(big.NewRat(tally.ShareGap, 100)) >= 0 || row.RankGap >= tally.RankGap || top > 0 && top < len(colleges)
}

// given reports whether a college gave the option anything: a place among the first that
// nobody gave a point for is none.
func (n Counted) given(m tally.Method) bool {
	switch m {
	case tally.Dots, tally.NGT, tally.Approval, tally.Balanced:
		return n.Points+n.Supporters > 0
	case tally.Opinion:
		return n.For > 0
	case tally.Judgment, tally.Criteria, tally.Order, tally.Duelling, tally.Objection:
	}
	return true
}

// percent rounds a share to points of percentage.
func percent(r *big.Rat) int {
	f, _ := r.Float64()
	n, _ := strconv.Atoi(strconv.FormatFloat(100*f, 'f', 0, 64))
	return n
}

// agreement reads Kendall's W, which was computed from the ballots at the close.
func (res *Result) agreement(p *Poll) {
	if w, err := strconv.ParseFloat(p.Agreement, 64); err == nil {
		res.W, res.Agreed = w, tally.StrengthOf(w)
	}
}

// before finds where the options stood in the poll that this one follows.
func (res *Result) before(r *Retreat, p *Poll) {
	first, ok := find[*Poll](r, p.After)
	if !ok || first.Status != PollClosed || first.Method != p.Method || p.Again == Runoff {
		return
	}
	old := first.count(len(first.Options))
	ranking, ranked := old.ranking(first, old.all)
	if !ranked {
		return
	}
	ranks := ranking.Ranks()
	for i := range res.Rows {
		if o := res.Rows[i].Option.Number - 1; o < len(ranks) {
			res.Rows[i].Before = ranks[o]
			res.Rows[i].BeforeN = res.Score(old.counted(first, o))
		}
	}
}
