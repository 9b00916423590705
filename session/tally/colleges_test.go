package tally_test

import (
	"errors"
	"testing"

	"halqa/session/tally"
)

func TestSmallCollegesHideTheWholeSplit(t *testing.T) {
	t.Parallel()
	rules := tally.Rules{Method: tally.Approval, Options: 3}
	board := []string{"1", "1", "1 2", "1"}
	team := []string{"3", "3", "3", "3 2", "2", "2"}
	colleges := func(board ...string) []tally.College {
		return []tally.College{{Name: "ca", Counts: counted(t, rules, board...)}, {Name: "staff", Counts: counted(t, rules, team...)}}
	}
	hidden, err := tally.Compare(colleges(board...), tally.MinVoters)
	if err != nil {
		t.Fatal(err)
	}
	if !hidden.Hidden || hidden.Rankings != nil || hidden.Shares != nil || hidden.Equal != nil || hidden.Divergences != nil {
		t.Errorf("a college of four shows through: %+v", hidden)
	}
	if _, ok := hidden.TauB(0, 1); ok {
		t.Error("tau-b of a hidden split is told")
	}
	if hidden.Pooled.Turnout() != 10 || len(hidden.PooledRanking) == 0 {
		t.Errorf("the common result is hidden too: %+v", hidden.Pooled)
	}
	shown, err := tally.Compare(colleges(append(board, "0")...), tally.MinVoters)
	if err != nil || shown.Hidden {
		t.Fatalf("a college of five, one blank, is hidden: %v", err)
	}
	if tau, ok := shown.TauB(0, 1); !ok || tau >= 0 {
		t.Errorf("tau-b of opposite colleges = %v, %v", tau, ok)
	}
	if d := shown.Divergences[0]; d.Option != 0 || !d.Flagged || !d.Top || d.RankGap != 2 || d.ShareGap.RatString() != "4/5" {
		t.Errorf("first divergence %+v", d)
	}
	if alone, err := tally.Compare(colleges(append(board, "0")...)[:1], tally.MinVoters); err != nil || !alone.Hidden {
		t.Errorf("one college makes a split: %v", err)
	}
}

func TestCollegesNeedShares(t *testing.T) {
	t.Parallel()
	judged := tally.College{Counts: counted(t, judgment, "1111")}
	if _, err := tally.Compare([]tally.College{judged, judged}, 0); !errors.Is(err, tally.ErrNoShares) {
		t.Errorf("judgments: error = %v, want ErrNoShares", err)
	}
	if _, err := tally.Compare(nil, 0); !errors.Is(err, tally.ErrNoShares) {
		t.Errorf("no college: error = %v, want ErrNoShares", err)
	}
	two := []tally.College{{Counts: counted(t, dots, "1")}, {Counts: counted(t, hundred, "1=100")}}
	if _, err := tally.Compare(two, 0); err == nil {
		t.Error("colleges of two polls are compared")
	}
	opinions := tally.College{Counts: counted(t, opinion, "1+ 2-")}
	if _, err := tally.Compare([]tally.College{opinions, opinions}, 0); err != nil {
		t.Errorf("opinions: %v", err)
	}
}
