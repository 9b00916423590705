package session

import (
	"math/big"
	"slices"

	"halqa/session/tally"
)

// Result is what a closed poll says: its options in order, ties as ties. It is computed
// from what was kept at the close alone and holds copies, so that it may be kept.
type Result struct {
	Method   tally.Method
	Rows     []ResultRow // best first; equal options by number, which means nothing
	Ranked   bool        // the method orders options by counts; otherwise ranks are 0
	Cut      int         // how many options the room wanted to retain, 0 for no cut
	TieAtCut bool        // equal options stand on both sides of the cut: people decide
	Open     int         // places that the options tied at the cut compete for
	Cast     int         // expressed ballots, of all colleges

	Colleges []string // of which counts were kept, in order; empty when none were
	Equal    bool     // the order is that of colleges of equal weight
	// Sways says that the other rule of colleges would take other options: another first
	// one, or others before the cut.
	Sways   bool
	Apart   []int          // rows that the colleges see differently, the widest gap first
	Accords []Accord       // of every two colleges
	W       float64        // Kendall's W among the ballots
	Agreed  tally.Strength // W in words, 0 when it is not known

	Grid  *Grid  // of a matrix of criteria
	Duels *Match // of a ranking or of duels
	Pick  *Pick  // of a balanced selection

	Again Again // what the poll is to the one before it, empty for none
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
	Gap       int                // points of percentage between the largest and the smallest share
	RankGap   int                // and ranks
	Before    int                // rank in the poll before this one, 0 when there is none
	BeforeN   int                // score in the poll before this one
}

// Counted are the counts of one option: of all ballots, or of those of a college. Only
// what the method counts is not zero.
type Counted struct {
	Points             int        // dots, nominal group
	Supporters         int        // ballots that gave the option anything
	For, Against, Pass int        // opinion
	Objections         int        // consent
	Grades             []int      // judgment: ballots by grade, the worst first
	Missing            int        // ballots that left the option without a grade
	Median             int        // majority grade, from 1; 0 without any
	Above, Below       int        // grades better and worse than it
	Means              []*big.Rat // criteria, turned so that high is good; nil where nobody rated
	Score              *big.Rat   // weighted mean of the means; nil where one is missing
	Wins               int        // twice the duels won, a tied one counting half
	Borda              int        // twice the Borda score
	BordaRank          int
	Place              int // in which a balanced selection took it, 0 when it did not
	New                int // supporters who had nothing chosen before
	// Share is the part of all that the ballots gave, the mean of the colleges where they
	// weigh the same; nil where the method has no shares.
	Share *big.Rat
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

// Accord is how far two colleges put the options in one order.
type Accord struct {
	A, B  string
	Tau   float64 // Kendall's tau-b, from -1 to 1
	Known bool    // it is not when a college gave all options the same
}

// Result reads what was kept of a poll that is closed; one that is not has no rows.
func (r *Retreat) Result(p *Poll) Result {
	res := Result{Method: p.Method, Cut: p.Cut, Again: p.Again}
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
	c := p.count(n)
	ranking := res.order(p, c)
	res.Cast = c.all.Cast
	ranks := ranking.Ranks()
	sides := res.cut(p, ranking)
	for _, group := range ranking {
		for _, i := range group {
			if options[i] == nil {
				continue
			}
			row := ResultRow{
				Option: *options[i], Tied: res.Ranked && len(group) > 1, Side: sides[i],
				Retained: slices.Contains(p.Retained, options[i].ID), Counted: c.counted(p, i),
			}
			if res.Ranked {
				row.Rank = ranks[i]
			}
			res.Rows = append(res.Rows, row)
		}
	}
	res.split(p, c)
	res.agreement(p)
	res.detail(p, c)
	res.before(r, p)
	return res
}

// order ranks the options by the rule of colleges that the poll was opened with. Where
// colleges may not be told apart the rule can't be kept: each person has one voice then.
func (res *Result) order(p *Poll, c *counted) tally.Ranking {
	ranking, ranked := c.ranking(p, c.all)
	res.Ranked = ranked
	if len(c.colleges) == 0 {
		return ranking
	}
	equal, ok := c.ranking(p, c.equal(p))
	if !ok {
		return ranking
	}
	res.Sways = sways(ranking, equal, p.Cut)
	if p.Equal {
		res.Equal = true
		return equal
	}
	return ranking
}

// sways reports whether two orders begin differently, or take others before the cut.
func sways(a, b tally.Ranking, cut int) bool {
	k := max(cut, 1)
	onlyA, onlyB := tally.Differ(a.Cut(k).In, b.Cut(k).In)
	return len(onlyA)+len(onlyB) > 0
}

// cut says on which side of the cut each option stands, by index in the list.
func (res *Result) cut(p *Poll, ranking tally.Ranking) map[int]Side {
	sides := map[int]Side{}
	if res.Cut <= 0 || !res.Ranked {
		return sides
	}
	for _, i := range slices.Concat(ranking...) {
		sides[i] = Below
	}
	if p.Method == tally.Balanced {
		return res.cutPick(p, sides)
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
// less against, objections, the grade, or twice the duels won. A matrix has a fraction
// instead, see Counted.
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
	case tally.Judgment:
		return c.Median
	case tally.Order, tally.Duelling:
		return c.Wins
	case tally.Criteria:
	}
	return 0
}

// Leading lists the options that the cut takes without question; those tied across it
// are left to people.
func (res Result) Leading() []ID { return res.on(Above) }

// TiedAcross lists the options that are tied across the cut.
func (res Result) TiedAcross() []ID { return res.on(Across) }

func (res Result) on(side Side) (ids []ID) {
	for _, row := range res.Rows {
		if row.Side == side {
			ids = append(ids, row.Option.ID)
		}
	}
	return ids
}

// Row is the row of the option with a number, nil when there is none.
func (res Result) Row(number int) *ResultRow {
	for i := range res.Rows {
		if res.Rows[i].Option.Number == number {
			return &res.Rows[i]
		}
	}
	return nil
}
