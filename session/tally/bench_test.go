package tally_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"halqa/session/tally"
)

// A large room before a long list.
const (
	voters = 60
	ideas  = 100
)

// bigRoom fills in a ballot per voter, always the same ones.
func bigRoom(b *testing.B, rules tally.Rules) []tally.Ballot {
	b.Helper()
	r := rand.New(rand.NewPCG(1, 2))
	var out []tally.Ballot
	for range voters {
		var ms []tally.Mark
		for i, o := range r.Perm(ideas) {
			switch rules.Method {
			case tally.Judgment:
				ms = append(ms, tally.Mark{Option: o, Value: 1 + r.IntN(rules.Grades)})
			case tally.Criteria:
				for c := range rules.Criteria {
					ms = append(ms, tally.Mark{Option: o*rules.Criteria + c, Value: 1 + r.IntN(rules.High)})
				}
			case tally.Order:
				ms = append(ms, tally.Mark{Option: o, Value: 1 + i})
			case tally.NGT:
				if i < rules.TopK {
					ms = append(ms, tally.Mark{Option: o, Value: 1 + i})
				}
			case tally.Dots, tally.Opinion, tally.Approval, tally.Balanced, tally.Objection, tally.Duelling:
				if r.IntN(4) == 0 && len(ms) < 25 {
					ms = append(ms, tally.Mark{Option: o, Value: 1})
				}
			}
		}
		ballot, err := tally.NewBallot(ms...)
		if err != nil {
			b.Fatal(err)
		}
		out = append(out, ballot)
	}
	return out
}

// benchmark measures counting an urn and what is shown of it.
func benchmark(b *testing.B, rules tally.Rules, show func(tally.Counts, []tally.Ballot) error) {
	b.Helper()
	ballots := bigRoom(b, rules)
	b.ReportAllocs()
	for b.Loop() {
		c, err := rules.Count(ballots)
		if err == nil {
			err = show(c, ballots)
		}
		if err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDots(b *testing.B) {
	rules := tally.Rules{Method: tally.Dots, Options: ideas, Points: 25}
	benchmark(b, rules, func(c tally.Counts, ballots []tally.Ballot) error {
		_ = c.PointsResult().Ranking.Cut(10)
		_ = c.FewBackers()
		_, _ = rules.Agreement(ballots)
		return nil
	})
}

func BenchmarkOpinion(b *testing.B) {
	benchmark(b, tally.Rules{Method: tally.Opinion, Options: ideas}, func(c tally.Counts, _ []tally.Ballot) error {
		_ = c.OpinionResult()
		return nil
	})
}

func BenchmarkConsent(b *testing.B) {
	benchmark(b, tally.Rules{Method: tally.Objection, Options: ideas}, func(c tally.Counts, _ []tally.Ballot) error {
		_, _ = c.Consented()
		return nil
	})
}

func BenchmarkApproval(b *testing.B) {
	benchmark(b, tally.ApprovalRules(ideas), func(c tally.Counts, _ []tally.Ballot) error {
		_ = c.PointsResult()
		return nil
	})
}

func BenchmarkNGT(b *testing.B) {
	benchmark(b, tally.Rules{Method: tally.NGT, Options: ideas, TopK: 7}, func(c tally.Counts, _ []tally.Ballot) error {
		_ = c.PointsResult()
		return nil
	})
}

func BenchmarkJudgment(b *testing.B) {
	benchmark(b, tally.Rules{Method: tally.Judgment, Options: ideas, Grades: 6}, func(c tally.Counts, _ []tally.Ballot) error {
		_, err := c.JudgmentResult()
		return err
	})
}

func BenchmarkSchulzeBordaCopeland(b *testing.B) {
	benchmark(b, tally.Rules{Method: tally.Order, Options: ideas}, func(c tally.Counts, _ []tally.Ballot) error {
		_ = tally.Schulze(c.Duels())
		_ = tally.Copeland(c.Duels())
		_ = c.BordaResult()
		return nil
	})
}

func BenchmarkPhragmen(b *testing.B) {
	benchmark(b, tally.Rules{Method: tally.Balanced, Options: ideas}, func(_ tally.Counts, ballots []tally.Ballot) error {
		_, err := tally.Phragmen(ideas, tally.ApprovalsOf(ballots), 15, 20)
		return err
	})
}

// BenchmarkPhragmenTied is the worst room: nobody agrees with anybody, and every
// order of choice is as good as another.
func BenchmarkPhragmenTied(b *testing.B) {
	var alone []tally.Approvals
	for o := range voters {
		alone = append(alone, tally.Approvals{N: 1, Options: []int{o}})
	}
	for b.Loop() {
		if _, err := tally.Phragmen(ideas, alone, 15, 20); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCriteria(b *testing.B) {
	rules := tally.Rules{Method: tally.Criteria, Options: ideas, Criteria: 5, Low: 1, High: 5}
	weights := []*big.Rat{big.NewRat(35, 1), big.NewRat(25, 1), big.NewRat(15, 1), big.NewRat(15, 1), big.NewRat(10, 1)}
	benchmark(b, rules, func(_ tally.Counts, ballots []tally.Ballot) error {
		res, err := rules.Matrix(ballots, weights, nil).Result()
		if err != nil {
			return err
		}
		_, err = tally.Sensitivity(res.Means, weights, -20, -10, 10, 20)
		return err
	})
}

func BenchmarkColleges(b *testing.B) {
	rules := tally.Rules{Method: tally.Dots, Options: ideas, Points: 25}
	benchmark(b, rules, func(c tally.Counts, _ []tally.Ballot) error {
		s, err := tally.Compare([]tally.College{{Counts: c}, {Counts: c}, {Counts: c}}, tally.MinVoters)
		_, _ = s.TauB(0, 1)
		return err
	})
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		if _, err := dots.Parse("3 3 7 12 14 14 9 1"); err != nil {
			b.Fatal(err)
		}
	}
}
