package session

import (
	"cmp"
	"maps"
	"slices"

	"halqa/session/tally"
)

// Result is what a closed poll says: its options in order, ties as ties. It is computed
// from the totals alone and holds copies, so that it may be kept.
type Result struct {
	Method   tally.Method
	Rows     []ResultRow // best first; equal options by number, which means nothing
	Ranked   bool        // the method orders options by counts; otherwise ranks are 0
	Cut      int         // how many options the room wanted to retain, 0 for no cut
	TieAtCut bool        // equal options stand on both sides of the cut: people decide
	Open     int         // places that the options tied at the cut compete for
	Colleges []string    // of which counts were kept, in order; empty when none were
}

// ResultRow is one option of a result.
type ResultRow struct {
	Option   Option
	Tied     bool // another option has the same rank
	Side     Side
	Retained bool // people kept it after reading the result
	Counted
	ByCollege map[string]Counted // nil unless counts by college were kept
	Diverges  bool               // the colleges see it differently enough to talk about it
}

// Counted are the counts of one option: of all ballots, or of those of a college. Only
// the counts of the method are above 0.
type Counted struct {
	Points             int // dots, nominal group
	Supporters         int // ballots that gave the option anything
	For, Against, Pass int // opinion
	Objections         int // consent
	// Rank is the place in the order of these counts, from 1; equal options share it
	// and the next ranks are skipped.
	Rank int
}

// Side says where an option stands beside the cut.
type Side int

// The sides of the cut. Without a cut every option is Uncut.
const (
	Uncut  Side = iota
	Above       // taken without question
	Across      // tied with others across the cut
	Below
)

// Result reads the totals of a poll that is closed; one that is not has no rows.
func (r *Retreat) Result(p *Poll) Result {
	res := Result{Method: p.Method, Cut: p.Cut}
	if p.Status != PollClosed {
		return res
	}
	n := len(p.Options)
	options := make([]*Option, n) // by number, like the totals
	for _, o := range r.OptionsOf(p) {
		if o.Number >= 1 && o.Number <= n {
			options[o.Number-1] = o
		}
	}
	all := p.counts("", n)
	ranking, ranked := rankingOf(all)
	res.Ranked = ranked
	colleges := map[string]tally.Counts{}
	if p.Split() {
		res.Colleges = slices.Sorted(maps.Keys(p.Papers))
		for _, college := range res.Colleges {
			colleges[college] = p.counts(college, n)
		}
	}
	diverging := res.diverging(colleges)
	ranks := ranking.Ranks()
	sides := res.cut(ranking)
	for _, group := range ranking {
		for _, i := range group {
			if options[i] == nil {
				continue
			}
			row := ResultRow{
				Option: *options[i], Tied: ranked && len(group) > 1, Side: sides[i],
				Retained: slices.Contains(p.Retained, options[i].ID),
				Counted:  counted(all, i), Diverges: diverging[i],
			}
			if ranked {
				row.Rank = ranks[i]
			}
			res.Rows = append(res.Rows, row)
		}
	}
	res.split(colleges)
	return res
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
			c.Blank += p.Blank[of]
			c.Void += p.Void[of]
			c.Cast += papers - p.Blank[of] - p.Void[of]
		}
	}
	return c
}

// rankingOf orders options by the counts of their method. Where counts alone do not, it
// keeps the order of the ballot and says so.
func rankingOf(c tally.Counts) (ranking tally.Ranking, ranked bool) {
	switch c.Method {
	case tally.Dots, tally.NGT, tally.Approval:
		return c.PointsResult().Ranking, true
	case tally.Opinion:
		return c.OpinionResult().Ranking, true
	case tally.Objection:
		few := c.Totals[tally.Objections]
		return tally.RankBy(c.Options, func(a, b int) int { return cmp.Compare(few[b], few[a]) }), true
	case tally.Judgment, tally.Criteria, tally.Order, tally.Balanced, tally.Duelling:
	}
	return tally.RankBy(c.Options, func(a, b int) int { return cmp.Compare(b, a) }), false
}

func counted(c tally.Counts, option int) Counted {
	of := func(key tally.Key) int {
		if list := c.Totals[key]; option < len(list) {
			return list[option]
		}
		return 0
	}
	return Counted{
		Points: of(tally.Points), Supporters: of(tally.Supporters), For: of(tally.ForKey),
		Against: of(tally.AgainstKey), Pass: of(tally.PassKey), Objections: of(tally.Objections),
	}
}

// diverging says which options the colleges see differently, by index in the list.
func (res *Result) diverging(colleges map[string]tally.Counts) map[int]bool {
	list := make([]tally.College, 0, len(colleges))
	for _, name := range res.Colleges {
		list = append(list, tally.College{Name: name, Counts: colleges[name]})
	}
	flagged := map[int]bool{}
	// Methods without shares have nothing to compare: that is no failure here.
	if split, err := tally.Compare(list, smallest); err == nil {
		for _, d := range split.Divergences {
			flagged[d.Option] = d.Flagged
		}
	}
	return flagged
}

// split fills in the counts and the ranks of each college.
func (res *Result) split(colleges map[string]tally.Counts) {
	for college, c := range colleges {
		ranking, ranked := rankingOf(c)
		ranks := ranking.Ranks()
		for i := range res.Rows {
			row := &res.Rows[i]
			if row.ByCollege == nil {
				row.ByCollege = map[string]Counted{}
			}
			n := counted(c, row.Option.Number-1)
			if ranked {
				n.Rank = ranks[row.Option.Number-1]
			}
			row.ByCollege[college] = n
		}
	}
}

// cut says on which side of the cut each option stands, by index in the list.
func (res *Result) cut(ranking tally.Ranking) map[int]Side {
	sides := map[int]Side{}
	if res.Cut <= 0 || !res.Ranked {
		return sides
	}
	for _, i := range slices.Concat(ranking...) {
		sides[i] = Below
	}
	cut := ranking.Cut(res.Cut)
	res.TieAtCut, res.Open = cut.Tie(), cut.Open
	for _, i := range cut.In {
		sides[i] = Above
	}
	for _, i := range cut.Tied {
		sides[i] = Across
	}
	return sides
}

// Score is the one number by which the row was ranked first: points, supporters, for
// less against, or objections.
func (res Result) Score(c Counted) int {
	switch res.Method {
	case tally.Dots, tally.NGT:
		return c.Points
	case tally.Opinion:
		return c.For - c.Against
	case tally.Objection:
		return c.Objections
	case tally.Approval, tally.Balanced:
		return c.Supporters
	case tally.Judgment, tally.Criteria, tally.Order, tally.Duelling:
	}
	return 0
}

// Leading lists the options that the cut takes without question; those tied across it
// are left to people.
func (res Result) Leading() []ID {
	var ids []ID
	for _, row := range res.Rows {
		if row.Side == Above {
			ids = append(ids, row.Option.ID)
		}
	}
	return ids
}
