package session_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/session/tally"
)

// polled votes on n ideas and closes: each urn is a college and its ballots.
func polled(t *testing.T, prepare session.PreparePoll, n int, urns map[string][]string) session.Result {
	t.Helper()
	r := sessiontest.NewRoom(t)
	words := make([]string, n)
	for i := range words {
		words[i] = fmt.Sprintf("idée %d", i+1)
	}
	prepare.Sources = r.Says(words...)
	poll := r.Must(prepare).Items[0]
	r.Must(session.OpenPoll{Poll: poll, Half: "1m"})
	for college, lines := range urns {
		r.Votes(poll, college, lines...)
	}
	if _, err := r.ClosePoll(context.Background(), session.Facilitator, poll, "essai"); err != nil {
		t.Fatal(err)
	}
	return sessiontest.Look(r, func(rt *session.Retreat) session.Result { return rt.Result(rt.Polls()[0]) })
}

// sheets repeats a ballot.
func sheets(n int, line string) []string { return slices.Repeat([]string{line}, n) }

// order writes a result as rank:number, with ~ for ties and the side of the cut.
func order(res session.Result) string {
	var parts []string
	for _, row := range res.Rows {
		tie := ""
		if row.Tied {
			tie = "~"
		}
		parts = append(parts, fmt.Sprintf("%d%s:%d%s", row.Rank, tie, row.Option.Number, []string{"", "+", "?", "-"}[row.Side]))
	}
	return strings.Join(parts, " ")
}

func TestResultOrders(t *testing.T) {
	t.Parallel()
	dots := session.PreparePoll{Method: tally.Dots, Points: 3, MaxPerOption: 3}
	cut := func(c session.PreparePoll, n int) session.PreparePoll { c.Cut = n; return c }
	for name, c := range map[string]struct {
		prepare session.PreparePoll
		ballots []string
		want    string
		tie     bool
	}{
		"the options with most points first":         {dots, []string{"2 2 3", "2"}, "1:2 2:3 3~:1 3~:4", false},
		"equal options under one rank":               {dots, []string{"1 2", "3"}, "1~:1 1~:2 1~:3 4:4", false},
		"a clear cut":                                {cut(dots, 1), []string{"2 2 3"}, "1:2+ 2:3- 3~:1- 3~:4-", false},
		"a tie that ends at the cut as no tie":       {cut(dots, 2), []string{"1 2"}, "1~:1+ 1~:2+ 3~:3- 3~:4-", false},
		"a tie across the cut as open":               {cut(dots, 2), []string{"1 1 2", "3"}, "1:1+ 2~:2? 2~:3? 4:4-", true},
		"opinions by for less against":               {session.PreparePoll{Method: tally.Opinion}, []string{"1- 2+ 3o 4+", "1+ 4-", "4+"}, "1:4 2:2 3:1 4:3", false},
		"opinions of one balance by those in favour": {session.PreparePoll{Method: tally.Opinion}, []string{"1+ 2+ 3+ 4-", "1- 2- 4-", "1+ 3o"}, "1:1 2:3 3:2 4:4", false},
		"approvals by supporters":                    {session.PreparePoll{Method: tally.Approval}, []string{"1 4", "4"}, "1:4 2:1 3~:2 3~:3", false},
		"objections, the fewest first":               {session.PreparePoll{Method: tally.Objection}, []string{"1 2", "1 3"}, "1:4 2~:2 2~:3 4:1", false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			res := polled(t, c.prepare, 4, map[string][]string{"": c.ballots})
			if got := order(res); got != c.want || res.TieAtCut != c.tie || !res.Ranked {
				t.Errorf("got %s, tie %v; want %s, tie %v", got, res.TieAtCut, c.want, c.tie)
			}
		})
	}
}

func TestResultByCollege(t *testing.T) {
	t.Parallel()
	dots := session.PreparePoll{Method: tally.Dots, Points: 3, MaxPerOption: 3}
	t.Run("keeps the counts of colleges of five and says where they differ", func(t *testing.T) {
		t.Parallel()
		res := polled(t, dots, 3, map[string][]string{session.Board: sheets(5, "1 1 2"), session.Staff: sheets(6, "3 3 2")})
		if got, want := res.Colleges, []string{session.Board, session.Staff}; !slices.Equal(got, want) {
			t.Fatalf("colleges %v", got)
		}
		first, last := res.Rows[0], res.Rows[2]
		if first.Option.Number != 3 || first.ByCollege[session.Staff].Points != 12 || first.ByCollege[session.Board].Rank != 3 ||
			!first.Diverges || last.ByCollege[session.Board].Supporters != 5 {
			t.Errorf("first %+v\nlast %+v", first, last)
		}
	})
	t.Run("hides all of them when one is smaller", func(t *testing.T) {
		t.Parallel()
		res := polled(t, dots, 3, map[string][]string{session.Board: sheets(4, "1 1 2"), session.Staff: sheets(6, "3 3 2")})
		for _, row := range res.Rows {
			if row.ByCollege != nil || row.Diverges || len(res.Colleges) > 0 {
				t.Errorf("row %+v of %v", row, res.Colleges)
			}
		}
	})
}

func TestResultOfAnOpenPollIsEmpty(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	poll := r.Must(session.PreparePoll{Method: tally.Opinion, Sources: r.Says("une", "deux")}).Items[0]
	r.Must(session.OpenPoll{Poll: poll, Half: "1m"})
	r.Votes(poll, "", "1+ 2-")
	if res := sessiontest.Look(r, func(rt *session.Retreat) session.Result { return rt.Result(rt.Polls()[0]) }); len(res.Rows) > 0 {
		t.Errorf("the open poll shows %v", res.Rows)
	}
}

// Whatever is voted, the ranks follow the scores, the cut takes no more than it may, and
// the parts of colleges add up to the whole.
func TestResultHoldsTogether(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(2, 6).Draw(rt, "options")
		line := rapid.Custom(func(rt *rapid.T) string {
			return strings.Trim(fmt.Sprint(rapid.SliceOfN(rapid.IntRange(1, n), 1, 3).Draw(rt, "marks")), "[]")
		})
		urns := map[string][]string{
			session.Board: rapid.SliceOfN(line, 1, 8).Draw(rt, "board"),
			session.Staff: rapid.SliceOfN(line, 1, 8).Draw(rt, "staff"),
		}
		cut := rapid.IntRange(0, n+1).Draw(rt, "cut")
		res := polled(t, session.PreparePoll{Method: tally.Dots, Points: 3, MaxPerOption: 3, Cut: cut}, n, urns)
		across := 0
		for i, row := range res.Rows {
			if i > 0 && (row.Points > res.Rows[i-1].Points || (row.Points == res.Rows[i-1].Points) != (row.Rank == res.Rows[i-1].Rank)) {
				rt.Fatalf("row %d: %s", i, order(res))
			}
			sum := 0
			for _, c := range row.ByCollege {
				sum += c.Points
			}
			if row.ByCollege != nil && sum != row.Points {
				rt.Fatalf("the colleges gave %d of %d points", sum, row.Points)
			}
			if row.Side == session.Across {
				across++
			}
		}
		if taken := len(res.Leading()); taken > cut || res.TieAtCut != (across > 0) || across > 0 && taken+res.Open != cut {
			rt.Fatalf("cut %d: %s, %d open", cut, order(res), res.Open)
		}
	})
}
