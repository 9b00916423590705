package store_test

import (
	"context"
	"errors"
	"maps"
	"slices"
	"testing"

	"halqa/session"
	"halqa/store"
)

var poll = session.ID{15: 9}

func MustUrn(tb testing.TB, f *store.File, poll session.ID) session.Urn {
	tb.Helper()
	u, err := f.Urn(poll)
	if err != nil {
		tb.Fatal(err)
	}
	return u
}

// puts puts papers of a college, one at a time.
func puts(tb testing.TB, u session.Urn, college string, papers ...string) {
	tb.Helper()
	for _, p := range papers {
		if err := u.Put(context.Background(), session.Ballot{College: college, Paper: []byte(p)}); err != nil {
			tb.Fatal(err)
		}
	}
}

func counts(tb testing.TB, u session.Urn) map[string]int {
	tb.Helper()
	n, err := u.Count(context.Background())
	if err != nil {
		tb.Fatal(err)
	}
	return n
}

func TestUrn(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	t.Run("counts its ballots by college after a restart", func(t *testing.T) {
		t.Parallel()
		f := MustCreate(t)
		puts(t, MustUrn(t, f, poll), "jeunes", "1", "2")
		puts(t, MustUrn(t, f, poll), "équipe", "3")
		again, _ := MustReopen(t, f)
		got := counts(t, MustUrn(t, again, poll))
		if want := map[string]int{"jeunes": 2, "équipe": 1}; !maps.Equal(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
	})
	t.Run("takes back what this process put, last first, and no more", func(t *testing.T) {
		t.Parallel()
		f := MustCreate(t)
		puts(t, MustUrn(t, f, poll), "", "old")
		again, _ := MustReopen(t, f)
		u := MustUrn(t, again, poll)
		puts(t, u, "", "a", "b")
		for _, want := range []bool{true, true, false} {
			if got, err := u.DropLast(ctx); got != want || err != nil {
				t.Fatalf("got %v %v, want %v", got, err, want)
			}
		}
		if n := counts(t, u)[""]; n != 1 {
			t.Errorf("%d ballots are left, want the old one", n)
		}
	})
	t.Run("hands over the papers and keeps only the events at the close", func(t *testing.T) {
		t.Parallel()
		f := MustCreate(t)
		u := MustUrn(t, f, poll)
		puts(t, u, "jeunes", "1 2", "2 3", "3 4")
		var got []string
		totals := acts(1)
		err := u.Close(ctx, func(ballots []session.Ballot) ([]session.Event, error) {
			for _, b := range ballots {
				got = append(got, b.College+":"+string(b.Paper))
			}
			return totals, nil
		})
		slices.Sort(got)
		if want := []string{"jeunes:1 2", "jeunes:2 3", "jeunes:3 4"}; err != nil || !slices.Equal(got, want) {
			t.Fatalf("got %q %v", got, err)
		}
		MustAppend(t, f, acts(2)...)
		again, events := MustReopen(t, f)
		sameEvents(t, events, append(totals, acts(2)...))
		if n := counts(t, MustUrn(t, again, poll)); len(n) != 0 {
			t.Errorf("ballots are left: %v", n)
		}
		if p := again.Problems(); len(p) != 0 {
			t.Errorf("problems: %v", p)
		}
	})
	t.Run("stays as it is when the count is refused", func(t *testing.T) {
		t.Parallel()
		f := MustCreate(t)
		u := MustUrn(t, f, poll)
		puts(t, u, "", "1")
		err := u.Close(ctx, func([]session.Ballot) ([]session.Event, error) { return nil, session.ErrNoBallots })
		if !errors.Is(err, session.ErrNoBallots) || counts(t, u)[""] != 1 {
			t.Errorf("got %v, %v", err, counts(t, u))
		}
	})
}
