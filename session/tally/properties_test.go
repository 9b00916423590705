package tally_test

import (
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"halqa/session/tally"
)

// room is a drawn poll with the lines that people wrote.
type room struct {
	rules   tally.Rules
	ballots []tally.Ballot
}

// anyRules draws rules of any method.
func anyRules(t *rapid.T) tally.Rules {
	return tally.Rules{
		Method: rapid.SampledFrom([]tally.Method{
			tally.Dots, tally.Opinion, tally.Approval, tally.NGT, tally.Judgment, tally.Order,
			tally.Criteria, tally.Balanced, tally.Duelling, tally.Objection,
		}).Draw(t, "method"),
		Options: rapid.IntRange(2, 7).Draw(t, "options"),
		Points:  6, MaxPerOption: 3, TopK: 3, Grades: 4, Criteria: 2, Low: 1, High: 4,
	}
}

// anyBallot draws a ballot that obeys the rules.
func anyBallot(t *rapid.T, r tally.Rules) tally.Ballot {
	order := rapid.Permutation(indices(r.Options)).Draw(t, "order")
	order = order[:rapid.IntRange(1, len(order)).Draw(t, "length")]
	b, err := tally.NewBallot(anyMarks(t, r, order)...)
	if err == nil {
		err = r.Check(b)
	}
	if err != nil {
		t.Fatalf("drew a wrong ballot: %v", err)
	}
	return b
}

// anyMarks draws marks for the given options.
func anyMarks(t *rapid.T, r tally.Rules, order []int) (ms []tally.Mark) {
	most := map[tally.Method]int{
		tally.Dots: 2, tally.Opinion: 3, tally.Judgment: r.Grades, tally.Criteria: r.High,
		tally.Order: min(3, r.Options), tally.Duelling: min(3, r.Options),
	}
	value := rapid.IntRange(1, max(most[r.Method], 1))
	if r.Method == tally.Dots || r.Method == tally.NGT {
		order = order[:min(len(order), 3)]
	}
	for i, o := range order {
		if r.Method == tally.NGT {
			ms = append(ms, tally.Mark{Option: o, Value: i + 1})
			continue
		}
		width := 1
		if r.Method == tally.Criteria {
			width = r.Criteria
		}
		for c := range width {
			ms = append(ms, tally.Mark{Option: o*width + c, Value: value.Draw(t, "value")})
		}
	}
	return ms
}

func anyRoom(t *rapid.T, r tally.Rules) room {
	rm := room{rules: r}
	for range rapid.IntRange(0, 12).Draw(t, "people") {
		switch rapid.IntRange(0, 9).Draw(t, "kind") {
		case 0:
			rm.ballots = append(rm.ballots, tally.BlankBallot())
		case 1:
			rm.ballots = append(rm.ballots, tally.VoidBallot())
		default:
			rm.ballots = append(rm.ballots, anyBallot(t, r))
		}
	}
	return rm
}

func indices(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}

func (rm room) counts(t *rapid.T) tally.Counts {
	c, err := rm.rules.Count(rm.ballots)
	if err != nil {
		t.Fatalf("counting: %v", err)
	}
	return c
}

// rankings returns every ranking that the counts of a method lead to.
func (rm room) rankings(t *rapid.T) map[string]tally.Ranking {
	c := rm.counts(t)
	switch rm.rules.Method {
	case tally.Dots, tally.NGT, tally.Approval, tally.Balanced:
		return map[string]tally.Ranking{"points": c.PointsResult().Ranking}
	case tally.Opinion:
		return map[string]tally.Ranking{"opinion": c.OpinionResult().Ranking}
	case tally.Objection:
		adopted, contested := c.Consented()
		return map[string]tally.Ranking{"consent": append(tally.Ranking{adopted}, contested...)}
	case tally.Judgment:
		j, err := c.JudgmentResult()
		if err != nil {
			t.Fatalf("judging: %v", err)
		}
		return map[string]tally.Ranking{"judgment": j.Ranking}
	case tally.Criteria:
		weights := []*big.Rat{big.NewRat(2, 1), big.NewRat(1, 3)}
		_, ranking, err := tally.WeightedScores(c.Means(rm.rules, []bool{false, true}), weights)
		if err != nil {
			t.Fatalf("weighing: %v", err)
		}
		return map[string]tally.Ranking{"criteria": ranking}
	case tally.Order, tally.Duelling:
		d := c.Duels()
		return map[string]tally.Ranking{
			"schulze": tally.Schulze(d).Ranking, "copeland": tally.Copeland(d).Ranking,
			"borda": c.BordaResult().Ranking, "borda of duels": tally.Borda(d).Ranking,
		}
	}
	return nil
}

func sameRankings(t *rapid.T, what string, a, b map[string]tally.Ranking) {
	for name, want := range a {
		if !slices.EqualFunc(want, b[name], slices.Equal[[]int]) {
			t.Fatalf("%s: %s changes from %v to %v", what, name, want, b[name])
		}
	}
}

func TestResultsDependOnTheMultisetOfBallotsOnly(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		rm := anyRoom(t, anyRules(t))
		shuffled := room{rules: rm.rules, ballots: rapid.Permutation(rm.ballots).Draw(t, "shuffle")}
		sameRankings(t, "shuffling the ballots", rm.rankings(t), shuffled.rankings(t))
	})
}

func TestResultsDoNotDependOnTheOrderOfOptions(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		rm := anyRoom(t, anyRules(t))
		to := rapid.Permutation(indices(rm.rules.Options)).Draw(t, "new places")
		moved := room{rules: rm.rules}
		for _, b := range rm.ballots {
			moved.ballots = append(moved.ballots, move(t, rm.rules, b, to))
		}
		back := moved.rankings(t)
		for name, r := range back {
			back[name] = unmove(r, to)
		}
		sameRankings(t, "shuffling the options", rm.rankings(t), back)
	})
}

// move puts option o of a ballot in place to[o].
func move(t *rapid.T, r tally.Rules, b tally.Ballot, to []int) tally.Ballot {
	if b.Kind() != tally.Cast {
		return b
	}
	width := 1
	if r.Method == tally.Criteria {
		width = r.Criteria
	}
	ms := b.Marks()
	for i, m := range ms {
		ms[i].Option = to[m.Option/width]*width + m.Option%width
	}
	moved, err := tally.NewBallot(ms...)
	if err != nil {
		t.Fatalf("moving: %v", err)
	}
	return moved
}

func unmove(r tally.Ranking, to []int) tally.Ranking {
	var out tally.Ranking
	for _, g := range r {
		var back []int
		for _, o := range g {
			back = append(back, slices.Index(to, o))
		}
		slices.Sort(back)
		out = append(out, back)
	}
	return out
}

func TestEverybodyTwiceKeepsTheOrder(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		rm := anyRoom(t, anyRules(t))
		twice := room{rules: rm.rules, ballots: slices.Concat(rm.ballots, rm.ballots)}
		sameRankings(t, "cloning the ballots", rm.rankings(t), twice.rankings(t))
	})
}

func TestARefusedLineChangesNothing(t *testing.T) {
	t.Parallel()
	words := rapid.SampledFrom([]string{"1", "2", "3=9", "9", "0", "1+", "2-", "x", "1=2", "44", "&-", "=", ""})
	rapid.Check(t, func(t *rapid.T) {
		rm := anyRoom(t, anyRules(t))
		before := rm.counts(t)
		line := strings.Join(rapid.SliceOfN(words, 0, 4).Draw(t, "line"), " ")
		b, err := rm.rules.Parse(line)
		if err == nil {
			return
		}
		if c, err := rm.rules.Count(append(rm.ballots, b)); err == nil || c.Turnout() != 0 {
			t.Fatalf("what %q left behind counts", line)
		}
		if diff := cmp.Diff(before, rm.counts(t)); diff != "" {
			t.Fatalf("%q changes the counts:\n%s", line, diff)
		}
	})
}

func TestBallotsSurviveTheUrn(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		b := anyBallot(t, anyRules(t))
		back, err := tally.Decode(b.Encode())
		if err != nil || !back.Equal(b) {
			t.Fatalf("%v comes back as %v: %v", b.Marks(), back.Marks(), err)
		}
	})
}

func TestABetterGradeNeverLowersARank(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		r := tally.Rules{Method: tally.Judgment, Options: rapid.IntRange(2, 5).Draw(t, "options"), Grades: 5}
		rm := anyRoom(t, r)
		rm.ballots = append(rm.ballots, anyBallot(t, r))
		who := rapid.IntRange(0, len(rm.ballots)-1).Draw(t, "who")
		ms := rm.ballots[who].Marks()
		if len(ms) == 0 {
			return
		}
		at := rapid.IntRange(0, len(ms)-1).Draw(t, "mark")
		before := rm.rankings(t)["judgment"].Ranks()[ms[at].Option]
		ms[at].Value = rapid.IntRange(ms[at].Value, r.Grades).Draw(t, "grade")
		raised, err := tally.NewBallot(ms...)
		if err != nil {
			t.Fatalf("raising: %v", err)
		}
		rm.ballots[who] = raised
		if after := rm.rankings(t)["judgment"].Ranks()[ms[at].Option]; after > before {
			t.Fatalf("rank falls from %d to %d", before, after)
		}
	})
}

func TestMajorityValueIsWhatRemovingMediansGives(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		counts := rapid.SliceOfN(rapid.IntRange(0, 6), 1, 6).Draw(t, "tally")
		left := slices.Clone(counts)
		var want []int
		for n := sum(left); n > 0; n-- {
			grade := 0
			for seen := left[0]; seen <= (n-1)/2; seen += left[grade] {
				grade++
			}
			left[grade]--
			want = append(want, grade)
		}
		if got := tally.MajorityValue(counts); !slices.Equal(got, want) {
			t.Fatalf("majority value %v, want %v", got, want)
		}
	})
}

func sum(counts []int) (n int) {
	for _, c := range counts {
		n += c
	}
	return n
}

func TestACondorcetWinnerWinsSchulzeAndCopeland(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := anyRoom(t, tally.Rules{Method: tally.Order, Options: rapid.IntRange(2, 6).Draw(t, "options")}).counts(t)
		d := c.Duels()
		w, ok := d.Winner()
		if !ok {
			return
		}
		for name, r := range map[string]tally.Ranking{"schulze": tally.Schulze(d).Ranking, "copeland": tally.Copeland(d).Ranking} {
			if !slices.Equal(r[0], []int{w}) {
				t.Fatalf("%s elects %v over the Condorcet winner %d", name, r[0], w)
			}
		}
	})
}

func TestACycleIsACircleOfVictories(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d := anyRoom(t, tally.Rules{Method: tally.Order, Options: 5}).counts(t).Duels()
		cycle := d.Cycle(tally.Schulze(d).Ranking[0][0])
		for i, a := range cycle {
			if !d.Beats(a, cycle[(i+1)%len(cycle)]) {
				t.Fatalf("%v is no circle", cycle)
			}
		}
	})
}

func TestKendallWIsTheMeanRankCorrelation(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		// Without ties W = (1 + (m-1) ρ) / m with ρ the mean Spearman correlation.
		n, m := rapid.IntRange(2, 6).Draw(t, "objects"), rapid.IntRange(2, 5).Draw(t, "judges")
		var rows [][]int
		for range m {
			rows = append(rows, rapid.Permutation(indices(n)).Draw(t, "row"))
		}
		rho, pairs := 0.0, 0.0
		for a := range rows {
			for b := range a {
				d := 0
				for i := range n {
					d += (rows[a][i] - rows[b][i]) * (rows[a][i] - rows[b][i])
				}
				rho += 1 - 6*float64(d)/float64(n*(n*n-1))
				pairs++
			}
		}
		want := (1 + float64(m-1)*rho/pairs) / float64(m)
		if got, ok := tally.KendallW(rows); !ok || got-want > 1e-9 || want-got > 1e-9 {
			t.Fatalf("W = %v, want %v", got, want)
		}
	})
}
