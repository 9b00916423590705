package store_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"halqa/session"
	"halqa/store"
)

// The words that an attacker would look for in the bytes of a file.
const (
	paperCanary   = "paper-canary"
	collegeCanary = "college-canary"
	draftCanary   = "draft-canary"
)

// spills counts what of the words and of the keys is in a file, by name.
func spills(tb testing.TB, path string, keys [][]byte) map[string]int {
	tb.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		tb.Fatal(err)
	}
	found := map[string]int{}
	for _, word := range []string{paperCanary, collegeCanary, draftCanary} {
		if n := bytes.Count(b, []byte(word)); n > 0 {
			found[word] = n
		}
	}
	for _, key := range keys {
		if n := bytes.Count(b, key); n > 0 {
			found["key"] += n
		}
	}
	return found
}

// voted makes a file in which a poll has ballots, put one by one.
func voted(tb testing.TB, poll session.ID, n int) *store.File {
	tb.Helper()
	f := MustCreate(tb)
	for i := range n {
		puts(tb, MustUrn(tb, f, poll), collegeCanary, fmt.Sprintf("%s %d", paperCanary, i))
		MustAppend(tb, f, acts(1)...) // between the ballots, other work goes on
	}
	return f
}

func totals([]session.Ballot) ([]session.Event, error) { return acts(1), nil }

func TestSecrecy(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	t.Run("no byte of a ballot is left in the file after the close", func(t *testing.T) {
		t.Parallel()
		f := voted(t, poll, 60)
		keys := f.PaperKeys(poll)
		if got := spills(t, f.Path(), keys); len(got) != 3 {
			t.Fatalf("the scan can't find what is there: %v", got)
		}
		if err := MustUrn(t, f, poll).Close(ctx, totals); err != nil {
			t.Fatal(err)
		}
		for _, path := range []string{f.Path(), f.Path() + ".lock"} {
			if got := spills(t, path, keys); len(got) != 0 {
				t.Errorf("%s holds %v", filepath.Base(path), got)
			}
		}
		if got := names(t, filepath.Dir(f.Path())); len(got) != 2 {
			t.Errorf("the folder holds %q", got)
		}
	})
	t.Run("the close of one poll leaves the ballots of another once each, so without order", func(t *testing.T) {
		t.Parallel()
		other := session.ID{15: 2}
		f := voted(t, other, 60)
		keys := f.PaperKeys(other)
		if got := spills(t, f.Path(), keys)["key"]; got < len(keys) {
			t.Fatalf("the scan finds %d keys of %d ballots", got, len(keys))
		}
		puts(t, MustUrn(t, f, poll), "", "1")
		if err := MustUrn(t, f, poll).Close(ctx, totals); err != nil {
			t.Fatal(err)
		}
		if got := spills(t, f.Path(), keys)["key"]; got != len(keys) {
			t.Errorf("%d keys of %d ballots are in the file", got, len(keys))
		}
		if ok, err := MustUrn(t, f, other).DropLast(ctx); !ok || err != nil {
			t.Errorf("the last ballot can't be taken back any more: %v %v", ok, err)
		}
	})
	t.Run("a close that was cut short is finished at the next opening", func(t *testing.T) {
		t.Parallel()
		f := voted(t, poll, 60)
		keys := f.PaperKeys(poll)
		if err := f.CloseUncompacted(poll); err != nil {
			t.Fatal(err)
		}
		MustClose(t, f)
		if err := os.WriteFile(f.Path()+".compact", []byte(paperCanary), 0o600); err != nil {
			t.Fatal(err)
		}
		if got := spills(t, f.Path(), keys); len(got) != 3 {
			t.Fatalf("deleted ballots should still be in free pages: %v", got)
		}
		if report, err := store.Verify(f.Path()); err != nil || len(report.Problems) != 1 || report.Problems[0].Code != store.ProblemBallots {
			t.Errorf("verify: %+v %v", report, err)
		}
		again, _ := MustOpen(t, f.Path())
		if got := spills(t, f.Path(), keys); len(got) != 0 || len(again.Problems()) != 0 {
			t.Errorf("the file holds %v, %v", got, again.Problems())
		}
		if got := names(t, filepath.Dir(f.Path())); len(got) != 2 {
			t.Errorf("the folder holds %q", got)
		}
	})
}

func TestRewrittenFile(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	t.Run("work goes on in the rewritten file", func(t *testing.T) {
		t.Parallel()
		f := voted(t, poll, 5)
		if err := MustUrn(t, f, poll).Close(ctx, totals); err != nil {
			t.Fatal(err)
		}
		before := f.Info().Events
		MustAppend(t, f, acts(3)...)
		if _, events := MustReopen(t, f); len(events) != before+6 {
			t.Errorf("%d events, want %d", len(events), before+6)
		}
	})
	t.Run("a backup of an open poll holds neither ballots nor drafts, a saved copy both", func(t *testing.T) {
		t.Parallel()
		f := voted(t, poll, 60)
		if err := f.Draft(ctx, session.Draft{Seat: "notes", Text: draftCanary}); err != nil {
			t.Fatal(err)
		}
		dir := t.TempDir()
		path, err := f.Backup(ctx, dir)
		if err != nil {
			t.Fatal(err)
		}
		if got := spills(t, path, f.PaperKeys(poll)); len(got) != 0 {
			t.Errorf("the backup holds %v", got)
		}
		whole := filepath.Join(dir, "whole.halqa")
		if err := f.SaveCopy(ctx, whole); err != nil {
			t.Fatal(err)
		}
		if got := spills(t, whole, nil); got[paperCanary] != 60 || got[draftCanary] != 1 {
			t.Errorf("the copy holds %v", got)
		}
	})
}
