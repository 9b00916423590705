package tally_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/session/tally"
)

func TestRanksSkipAfterTies(t *testing.T) {
	t.Parallel()
	r := tally.RankScores([]int{5, 7, 5, 9, 0})
	if diff := cmp.Diff(tally.Ranking{{3}, {1}, {0, 2}, {4}}, r); diff != "" {
		t.Errorf("ranking (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]int{3, 2, 3, 1, 5}, r.Ranks()); diff != "" {
		t.Errorf("ranks (-want +got):\n%s", diff)
	}
}

func TestCutLeavesTiesToPeople(t *testing.T) {
	t.Parallel()
	r := tally.Ranking{{3}, {0, 2}, {1, 4}}
	for k, want := range map[int]tally.Cut{
		-1: {},
		0:  {},
		1:  {In: []int{3}},
		2:  {In: []int{3}, Tied: []int{0, 2}, Open: 1},
		3:  {In: []int{3, 0, 2}},
		4:  {In: []int{3, 0, 2}, Tied: []int{1, 4}, Open: 1},
		9:  {In: []int{3, 0, 2, 1, 4}},
	} {
		got := r.Cut(k)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("Cut(%d) (-want +got):\n%s", k, diff)
		}
		if got.Tie() != (k == 2 || k == 4) {
			t.Errorf("Cut(%d).Tie() = %v", k, got.Tie())
		}
	}
}

func TestValidateRefusesRulesThatNoPollHas(t *testing.T) {
	t.Parallel()
	for name, r := range map[string]tally.Rules{
		"no method":             {Options: 3},
		"one option":            {Method: tally.Approval, Options: 1},
		"too many options":      {Method: tally.Approval, Options: 201},
		"opinions on nothing":   {Method: tally.Opinion},
		"no points":             {Method: tally.Dots, Options: 3},
		"too many points":       {Method: tally.Dots, Options: 3, Points: tally.MaxPoints + 1},
		"a negative cap":        {Method: tally.Dots, Options: 3, Points: 3, MaxPerOption: -1},
		"no list":               {Method: tally.NGT, Options: 3},
		"one grade":             {Method: tally.Judgment, Options: 3, Grades: 1},
		"grades of two digits":  {Method: tally.Judgment, Options: 3, Grades: 10},
		"no criteria":           {Method: tally.Criteria, Options: 3, High: 5},
		"a scale below zero":    {Method: tally.Criteria, Options: 3, Criteria: 2, Low: -1, High: 5},
		"a scale upside down":   {Method: tally.Criteria, Options: 3, Criteria: 2, Low: 5, High: 5},
		"a scale of two digits": {Method: tally.Criteria, Options: 3, Criteria: 2, Low: 1, High: 10},
	} {
		var wrong tally.ErrRules
		if err := r.Validate(); !errors.As(err, &wrong) || wrong.Error() == "" {
			t.Errorf("%s: error = %v, want ErrRules", name, err)
		}
		if _, err := r.Count(nil); err == nil {
			t.Errorf("%s: an urn is counted", name)
		}
	}
	if err := (tally.Rules{Method: tally.Opinion, Options: 1}).Validate(); err != nil {
		t.Errorf("an opinion on one option: %v", err)
	}
}

func TestDotsTellWhoIsCarriedByFew(t *testing.T) {
	t.Parallel()
	rules := tally.Rules{Method: tally.Dots, Options: 6, Points: 9}
	c := counted(t, rules, "1 1 1 1 1 1 1 1 1", "2 3", "2 4", "2 5", "2 3", "2 4")
	if diff := cmp.Diff([]int{0}, c.FewBackers()); diff != "" {
		t.Errorf("carried by few (-want +got):\n%s", diff)
	}
}

func TestOpinionsStayThreeCounts(t *testing.T) {
	t.Parallel()
	c := counted(t, tally.Rules{Method: tally.Opinion, Options: 3}, "1+ 2+ 3o", "1+ 2-", "1- 2+ 3o", "2-")
	want := tally.OpinionResult{
		For: []int{2, 2, 0}, Against: []int{1, 2, 0}, Pass: []int{0, 0, 2}, Ranking: tally.Ranking{{0}, {1}, {2}},
	}
	if diff := cmp.Diff(want, c.OpinionResult()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestConsentIsTheAbsenceOfObjections(t *testing.T) {
	t.Parallel()
	c := counted(t, tally.Rules{Method: tally.Objection, Options: 4}, "2 3", "+", "3", "0")
	adopted, contested := c.Consented()
	if diff := cmp.Diff([]int{0, 3}, adopted); diff != "" {
		t.Errorf("adopted (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(tally.Ranking{{1}, {2}}, contested); diff != "" {
		t.Errorf("contested (-want +got):\n%s", diff)
	}
}

func TestJudgmentCountsBallots(t *testing.T) {
	t.Parallel()
	rules := tally.Rules{Method: tally.Judgment, Options: 3, Grades: 6}
	j, err := counted(t, rules, "5 3 6", "4 3 .", "5 3 6", "0", "-").JudgmentResult()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(tally.Ranking{{2}, {0}, {1}}, j.Ranking); diff != "" {
		t.Errorf("ranking (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]int{0, 0, 1}, j.Missing); diff != "" {
		t.Errorf("missing grades (-want +got):\n%s", diff)
	}
	if got := []int{j.Separation(0, 1), j.Separation(1, 1)}; !slices.Equal(got, []int{0, -1}) {
		t.Errorf("separations %v, want 0 and none", got)
	}
	if _, err := tally.Judge([][]int{{1, 2}, {1, 2, 3}}); !errors.Is(err, tally.ErrUneven) {
		t.Errorf("scales of two lengths: error = %v", err)
	}
}

func TestSchulzeNamesTheCycle(t *testing.T) {
	t.Parallel()
	c := counted(t, tally.Rules{Method: tally.Order, Options: 4}, "1 2 3 4", "1 2 3 4", "1 2 3 4", "2 3 1 4", "2 3 1 4", "3 1 2 4", "3 1 2 4")
	d := c.Duels()
	if w, ok := d.Winner(); ok {
		t.Errorf("option %d wins every duel of a cycle", w)
	}
	if diff := cmp.Diff(tally.Ranking{{0}, {1}, {2}, {3}}, tally.Schulze(d).Ranking); diff != "" {
		t.Errorf("ranking (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]int{0, 1, 2}, d.Cycle(0)); diff != "" {
		t.Errorf("cycle (-want +got):\n%s", diff)
	}
	if cycle := d.Cycle(3); cycle != nil {
		t.Errorf("the loser is in a cycle: %v", cycle)
	}
	if played, pairs := d.Played(); played != 6 || pairs != 6 {
		t.Errorf("%d of %d duels played, want 6 of 6", played, pairs)
	}
	if played, _ := (tally.Duels{{0, 1, 0}, {0, 0, 0}, {0, 0, 0}}).Played(); played != 1 {
		t.Errorf("%d duels played, want 1", played)
	}
}
