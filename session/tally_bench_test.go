package session_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/session/tally"
)

// crowded is a poll of 100 options and the rule by which a random ballot is filled in.
type crowded struct {
	prepare session.PreparePoll
	line    func(*rand.Rand) string
}

// some picks n different numbers of 100.
func some(dice *rand.Rand, n int) string {
	words := make([]string, n)
	for i, o := range dice.Perm(100)[:n] {
		words[i] = fmt.Sprint(o + 1)
	}
	return strings.Join(words, " ")
}

// cells fills n cells with 1 to high, width to a row.
func cells(dice *rand.Rand, n, width, high int) string {
	var b strings.Builder
	for i := range n {
		if i > 0 && i%width == 0 {
			b.WriteByte(' ')
		}
		fmt.Fprint(&b, dice.IntN(high)+1)
	}
	return b.String()
}

func crowds() map[tally.Method]crowded {
	list := func(n int) func(*rand.Rand) string {
		return func(dice *rand.Rand) string { return some(dice, n) }
	}
	return map[tally.Method]crowded{
		tally.Dots:      {session.PreparePoll{Points: 25, MaxPerOption: 3, Cut: 12}, list(25)},
		tally.NGT:       {session.PreparePoll{Top: 10, Cut: 12}, list(10)},
		tally.Approval:  {session.PreparePoll{Cut: 12}, list(20)},
		tally.Balanced:  {session.PreparePoll{Cut: 15}, list(20)},
		tally.Order:     {session.PreparePoll{Cut: 12}, list(100)},
		tally.Duelling:  {session.PreparePoll{Cut: 12}, list(100)},
		tally.Objection: {session.PreparePoll{}, list(3)},
		tally.Opinion:   {session.PreparePoll{}, func(dice *rand.Rand) string { return strings.ReplaceAll(some(dice, 50), " ", "+ ") + "-" }},
		tally.Judgment:  {session.PreparePoll{ScaleFR: grades(6), Cut: 12}, func(dice *rand.Rand) string { return cells(dice, 100, 10, 6) }},
		tally.Criteria:  {session.PreparePoll{ScaleFR: grades(5), Low: 1, High: 5, Cut: 12}, func(dice *rand.Rand) string { return cells(dice, 500, 5, 5) }},
	}
}

// voted opens a crowded poll and puts 60 ballots of two colleges in its urn.
func (c crowded) voted(tb testing.TB, m tally.Method) (*sessiontest.Room, session.ID) {
	tb.Helper()
	r := sessiontest.NewRoom(tb)
	c.prepare.Method, c.prepare.Lines = m, strings.Split(strings.Repeat("option,", 99)+"option", ",")
	poll := r.Must(c.prepare).Items[0]
	r.Must(session.OpenPoll{Poll: poll})
	dice := rand.New(rand.NewPCG(7, 60))
	for college, n := range map[string]int{session.Board: 20, session.Staff: 40} {
		for range n {
			r.Votes(poll, college, c.line(dice))
		}
	}
	return r, poll
}

// BenchmarkResult reads the result of 60 ballots on 100 options, all that a screen shows:
// at most 30 ms.
func BenchmarkResult(b *testing.B) {
	for m, c := range crowds() {
		b.Run(string(m), func(b *testing.B) {
			r, poll := c.voted(b, m)
			if _, err := r.ClosePoll(context.Background(), session.Facilitator, poll, "essai"); err != nil {
				b.Fatal(err)
			}
			r.Read(func(rt *session.Retreat) {
				for b.Loop() {
					if res := rt.Result(rt.Polls()[0]); len(res.Rows) != 100 {
						b.Fatal(len(res.Rows))
					}
				}
			})
		})
	}
}
