package session_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/session/tally"
)

// grades is a scale of n grades, one a line.
func grades(n int) string {
	names := make([]string, n)
	for i := range names {
		names[i] = fmt.Sprintf("mention %d", i+1)
	}
	return strings.Join(names, "\n")
}

// matrix is a poll on two criteria rated from 1 to 5, the second of which is a cost.
func matrix(weights string) session.PreparePoll {
	return session.PreparePoll{Method: tally.Criteria, ScaleFR: "effet\ncoût", Low: 1, High: 5, Weights: weights, Inverted: "2"}
}

func TestEveryMethodOrders(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		prepare session.PreparePoll
		ballots []string
		want    string
	}{
		"a nominal group by points from the first down": {session.PreparePoll{Method: tally.NGT, Top: 3}, []string{"2 1 3", "2 3", "1"}, "1:2 2:1 3:3 4:4"},
		"judgments by the grade of the middle":          {session.PreparePoll{Method: tally.Judgment, ScaleFR: grades(5)}, []string{"5 1 3 3", "4 1 3 3", "1 1 4 2"}, "1:1 2:3 3:4 4:2"},
		"a missing grade as the worst":                  {session.PreparePoll{Method: tally.Judgment, ScaleFR: grades(5)}, []string{"5 2 3 3", ". 2 3 3", ". 2 4 2"}, "1:3 2:4 3:2 4:1"},
		"a matrix by weighted means, costs turned":      {matrix("3 1"), []string{"55 51 33 11", "55 51 33 11"}, "1:2 2:1 3:3 4:4"},
		"a matrix with an unrated option last":          {matrix(""), []string{"11 .. 12 22", "11 .. 12 22"}, "1~:1 1~:4 3:3 4:2"},
		"rankings by chains of victories":               {session.PreparePoll{Method: tally.Order}, []string{"1 2 3 4", "2 1=3 4", "1 3"}, "1:1 2:2 3:3 4:4"},
		"duels by those that were won":                  {session.PreparePoll{Method: tally.Duelling}, []string{"1 2 3 4", "1 3 2 4", "3 1"}, "1:1 2:3 3:2 4:4"},
		"a balanced choice by entry":                    {session.PreparePoll{Method: tally.Balanced, Cut: 2}, []string{"1 2", "1 2", "1 2", "3", "3"}, "1:1? 2:3+ 3:2? 4:4-"},
		"one proposal alone, yes or no":                 {session.PreparePoll{Method: tally.Objection}, []string{"+", "1"}, "1~:2 1~:3 1~:4 4:1"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			res := polled(t, c.prepare, 4, map[string][]string{"": c.ballots})
			if got := order(res); got != c.want || !res.Ranked {
				t.Errorf("got %s, ranked %v; want %s", got, res.Ranked, c.want)
			}
		})
	}
}

func TestAPollOpensOnlyWithRulesThatHold(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]session.PreparePoll{
		"no grades":                           {Method: tally.Judgment},
		"no criteria":                         {Method: tally.Criteria, Low: 1, High: 5},
		"a scale upside down":                 {Method: tally.Criteria, ScaleFR: "effet", Low: 5, High: 1},
		"weights that are not as many":        {Method: tally.Criteria, ScaleFR: "effet\ncoût", Low: 1, High: 5, Weights: "1"},
		"weights that are all nothing":        {Method: tally.Criteria, ScaleFR: "effet", Low: 1, High: 5, Weights: "0"},
		"a list of no length":                 {Method: tally.NGT},
		"weights that are words":              {Method: tally.Criteria, ScaleFR: "effet", Low: 1, High: 5, Weights: "beaucoup"},
		"dots without points but for a group": {Method: tally.Dots, Points: -1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := sessiontest.NewRoom(t)
			c.Sources = r.Says("une", "deux")
			if err := r.Refuses(session.OpenPoll{Poll: r.Must(c).Items[0]}); errors.Is(err, session.ErrPollOpen) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestTheTwoRulesOfColleges(t *testing.T) {
	t.Parallel()
	urns := map[string][]string{session.Board: sheets(5, "1 1 1"), session.Staff: sheets(20, "2 2 3")}
	dots := session.PreparePoll{Method: tally.Dots, Points: 3, MaxPerOption: 3}
	one := polled(t, dots, 3, urns)
	dots.Equal = true
	equal := polled(t, dots, 3, urns)
	if order(one) != "1:2 2:3 3:1" || one.Equal || !one.Sways {
		t.Errorf("one voice each: %s, %v", order(one), one.Sways)
	}
	if order(equal) != "1:1 2:2 3:3" || !equal.Equal || equal.Rows[0].Share.RatString() != "1/2" {
		t.Errorf("equal colleges: %s, share %v", order(equal), equal.Rows[0].Share)
	}
	urns[session.Board] = sheets(4, "1 1 1")
	if small := polled(t, dots, 3, urns); small.Equal || small.Sways || order(small) != "1:2 2:3 3:1" {
		t.Errorf("a college of four sways the order: %s", order(small))
	}
}

func TestDivergencesComeWidestFirst(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		prepare      session.PreparePoll
		board, staff string
		want         []int
	}{
		"by shares":           {session.PreparePoll{Method: tally.Dots, Points: 3, MaxPerOption: 3}, "1 1 2", "2 3 3", []int{1, 3}},
		"by ranks of a grade": {session.PreparePoll{Method: tally.Judgment, ScaleFR: grades(4)}, "4 3 2 1", "1 3 2 4", []int{1, 4}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			res := polled(t, c.prepare, 4, map[string][]string{session.Board: sheets(5, c.board), session.Staff: sheets(6, c.staff)})
			var got []int
			for _, i := range res.Apart {
				got = append(got, res.Rows[i].Option.Number)
			}
			slices.Sort(got)
			if !slices.Equal(got, c.want) || len(res.Accords) != 1 || !res.Accords[0].Known {
				t.Errorf("apart %v, accords %+v", got, res.Accords)
			}
		})
	}
}

func TestASecondReading(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	read := func(t *testing.T, again ...string) (*sessiontest.Room, session.ID) {
		t.Helper()
		r, poll := opened(t, tally.Dots, 2, 2)
		r.Votes(poll, session.Board, "1 1", "2")
		for _, line := range again {
			if err := r.Reread(ctx, poll, session.Board, line); err != nil {
				t.Fatal(err)
			}
		}
		return r, poll
	}
	t.Run("is never counted", func(t *testing.T) {
		t.Parallel()
		r, poll := read(t, "2", "1 1")
		if n, err := r.BallotCount(ctx, poll); err != nil || n[session.Board] != 2 || len(n) != 1 {
			t.Errorf("the urn holds %v, %v", n, err)
		}
		if _, err := r.ClosePoll(ctx, session.Facilitator, poll, "deux sont sortis"); err != nil {
			t.Fatal(err)
		}
		if p := counted(r); p.Ballots() != 2 || p.Reread[session.Board] != 2 || p.Totals["1/points"] != 2 {
			t.Errorf("counted %v, reread %v, totals %v", p.Papers, p.Reread, p.Totals)
		}
	})
	t.Run("that gives other totals stops the close, until it is begun anew", func(t *testing.T) {
		t.Parallel()
		r, poll := read(t, "2", "1 2")
		if got, err := r.Readings(ctx, poll); err != nil || got[session.Board] != (session.Reading{First: 2, Second: 2}) {
			t.Fatalf("readings %v, %v", got, err)
		}
		if _, err := r.ClosePoll(ctx, session.Facilitator, poll, ""); !errors.Is(err, session.ErrReadings) {
			t.Fatalf("got %v", err)
		}
		if err := r.ForgetReading(ctx, poll); err != nil {
			t.Fatal(err)
		}
		if _, err := r.ClosePoll(ctx, session.Facilitator, poll, "deux sont sortis"); err != nil {
			t.Error(err)
		}
	})
	t.Run("says nothing of totals while papers are missing", func(t *testing.T) {
		t.Parallel()
		r, poll := read(t, "2")
		if got, err := r.Readings(ctx, poll); err != nil || got[session.Board].Same {
			t.Errorf("readings %v, %v", got, err)
		}
	})
}

func TestSignaturesBoundTheUrn(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	r, poll := opened(t, tally.Dots, 2, 2)
	if p := counted(r); p.Signed[session.Board] != 2 || p.Signed[session.Staff] != 2 {
		t.Fatalf("signed %v", p.Signed)
	}
	r.Must(session.Sign{Poll: poll, College: session.Staff, N: 1})
	r.Votes(poll, session.Staff, "1", "2")
	if _, err := r.ClosePoll(ctx, session.Facilitator, poll, ""); !errors.Is(err, session.ErrManyBallots) {
		t.Fatalf("got %v", err)
	}
	if err := r.Empty(ctx, poll); err != nil {
		t.Fatal(err)
	}
	r.Votes(poll, session.Staff, "1")
	if _, err := r.ClosePoll(ctx, session.Facilitator, poll, "le CA est sorti"); err != nil {
		t.Fatal(err)
	}
	if p := counted(r); p.Unreturned() != 2 || p.Missing != "le CA est sorti" {
		t.Errorf("%d not handed in: %q", p.Unreturned(), p.Missing)
	}
}

func TestAnAnnulledPollKeepsNothing(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	r, poll := opened(t, tally.Dots, 2, 2)
	r.Votes(poll, session.Board, "1", "1", "1")
	if _, err := r.AnnulPoll(ctx, session.Facilitator, poll, " "); !errors.Is(err, session.ErrEmptyText) {
		t.Fatalf("without a reason: %v", err)
	}
	if _, err := r.AnnulPoll(ctx, session.Facilitator, poll, "trois bulletins, deux signatures"); err != nil {
		t.Fatal(err)
	}
	p := counted(r)
	if p.Status != session.PollAnnulled || len(p.Totals)+len(p.Papers) > 0 || p.Missing == "" {
		t.Errorf("the poll is %+v", p)
	}
	if _, err := r.Undo(ctx, session.Facilitator); err != nil && !errors.Is(err, session.ErrNothingToUndo) {
		t.Fatal(err)
	}
	if p := counted(r); p.Status != session.PollAnnulled {
		t.Error("the end of the poll was undone")
	}
	if err := r.Refuses(session.OpenPoll{Poll: poll}); !errors.Is(err, session.ErrPollClosed) {
		t.Errorf("got %v", err)
	}
}

func TestVotingAgain(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	closed := func(t *testing.T) (*sessiontest.Room, session.ID) {
		t.Helper()
		r, poll := opened(t, tally.Dots, 2, 2)
		r.Votes(poll, session.Board, "1 1 2", "3 3")
		r.Votes(poll, session.Staff, "1", "4")
		if _, err := r.ClosePoll(ctx, session.Facilitator, poll, ""); err != nil {
			t.Fatal(err)
		}
		return r, poll
	}
	last := func(r *sessiontest.Room) (p session.Poll, res session.Result) {
		r.Read(func(rt *session.Retreat) {
			p = *rt.Polls()[len(rt.Polls())-1]
			res = rt.Result(&p)
		})
		return p, res
	}
	t.Run("on the same list says what has changed", func(t *testing.T) {
		t.Parallel()
		r, poll := closed(t)
		again := r.Must(session.VoteAgain{Poll: poll, As: session.Round, Half: "1m"}).Items[0]
		r.Votes(again, session.Board, "4 4 1", "4 4 1")
		if _, err := r.ClosePoll(ctx, session.Facilitator, again, "x"); err != nil {
			t.Fatal(err)
		}
		p, res := last(r)
		if p.After != poll || res.Rows[0].Option.Number != 4 || res.Rows[0].Before != 3 || res.Rows[0].BeforeN != 1 {
			t.Errorf("first %+v", res.Rows[0])
		}
	})
	t.Run("among the tied gives as many points as places", func(t *testing.T) {
		t.Parallel()
		r, poll := closed(t)
		p, _ := last(r)
		again := r.Must(session.VoteAgain{Poll: poll, As: session.Runoff, Options: p.Options[2:], Half: "1m"}).Items[0]
		p, _ = last(r)
		if p.ID != again || len(p.Options) != 2 || p.Points != 1 || p.MaxPerOption != 1 || p.Status != session.PollOpen {
			t.Errorf("the run-off is %+v", p)
		}
	})
	t.Run("from the same papers keeps the electorate and both tallies", func(t *testing.T) {
		t.Parallel()
		r, poll := closed(t)
		r.Must(session.VoteAgain{Poll: poll, As: session.Recount})
		p, _ := last(r)
		if p.Signed[session.Board] != 2 || p.Again != session.Recount || p.Points != 3 || len(p.Options) != 4 {
			t.Errorf("the recount is %+v", p)
		}
		r.Read(func(rt *session.Retreat) {
			if first := rt.Polls()[0]; first.Totals["1/points"] != 3 {
				t.Errorf("the first tally is %v", first.Totals)
			}
		})
	})
}

func TestHandsInsteadOfPapers(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	for name, c := range map[string]struct {
		method tally.Method
		hands  []session.Hands
		want   string
	}{
		"opinions":   {tally.Opinion, []session.Hands{{Option: 1, For: 1, Not: 2}, {Option: 2, For: 3}}, "1:2 2~:3 2~:4 4:1"},
		"approvals":  {tally.Approval, []session.Hands{{Option: 3, For: 4}, {Option: 1, For: 2}}, "1:3 2:1 3~:2 3~:4"},
		"objections": {tally.Objection, []session.Hands{{Option: 1, For: 1}}, "1~:2 1~:3 1~:4 4:1"},
		"duels":      {tally.Duelling, []session.Hands{{Option: 1, Beaten: 2, For: 1, Not: 3}, {Option: 2, Beaten: 3, For: 2, Not: 1}}, "1:2 2:4 3~:1 3~:3"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r, poll := opened(t, c.method, 2, 2)
			if _, err := r.CloseByHands(ctx, session.Facilitator, poll, c.hands); err != nil {
				t.Fatal(err)
			}
			res := sessiontest.Look(r, func(rt *session.Retreat) session.Result { return rt.Result(rt.Polls()[0]) })
			if got := order(res); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
	t.Run("are refused when they are more than the people, or beside papers", func(t *testing.T) {
		t.Parallel()
		r, poll := opened(t, tally.Opinion, 2, 2)
		if _, err := r.CloseByHands(ctx, session.Facilitator, poll, []session.Hands{{Option: 1, For: 5}}); !errors.Is(err, session.ErrManyBallots) {
			t.Errorf("got %v", err)
		}
		r.Votes(poll, session.Board, "1+")
		if _, err := r.CloseByHands(ctx, session.Facilitator, poll, []session.Hands{{Option: 1, For: 1}}); !errors.Is(err, session.ErrPollOpen) {
			t.Errorf("got %v", err)
		}
	})
}

func TestADecisionNamesWhatItWasChosenFrom(t *testing.T) {
	t.Parallel()
	r, poll := opened(t, tally.Dots, 2, 2)
	r.Votes(poll, session.Board, "1 1", "2")
	if _, err := r.ClosePoll(t.Context(), session.Facilitator, poll, "x"); err != nil {
		t.Fatal(err)
	}
	r.Must(session.Retain{Poll: poll, Options: counted(r).Options[:1]})
	r.Must(session.DraftDecision{Poll: poll, ResultFR: "un résultat"})
	d := sessiontest.Look(r, func(rt *session.Retreat) session.Decision { return *rt.Decisions()[0] })
	if d.Rejected != "écoute\nlogement\ntransport" || d.ResultFR != "un résultat" || d.Method != "dots" || len(d.Links) != 2 {
		t.Errorf("the decision is %+v", d)
	}
}
