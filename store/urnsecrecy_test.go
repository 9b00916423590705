package store_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"halqa/session"
	"halqa/session/tally"
	"halqa/store"
)

// secret is a poll of one method, and a ballot that nobody else casts: its bytes are what
// an attacker would look for.
type secret struct {
	prepare session.PreparePoll
	lines   []string
}

// secrets has a poll of every method. The first line of each is a canary: long enough
// that its bytes can't stand in a file by chance.
func secrets() []secret {
	scale := "a\nb\nc\nd\ne"
	crowd := func(canary, line string) []string {
		return append([]string{canary}, slices.Repeat([]string{line}, 6)...)
	}
	return []secret{
		{session.PreparePoll{Method: tally.Dots, Points: 60, MaxPerOption: 60}, crowd("1=7 3=11 6=13 9=17", "2 4")},
		{session.PreparePoll{Method: tally.NGT, Top: 8}, crowd("9 2 7 1 8 3", "1 2")},
		{session.PreparePoll{Method: tally.Approval}, crowd("1 3 4 7 9", "2")},
		{session.PreparePoll{Method: tally.Opinion}, crowd("1+ 2- 4o 6- 9+", "1+")},
		{session.PreparePoll{Method: tally.Judgment, ScaleFR: scale}, crowd("514235.41", "333333333")},
		{session.PreparePoll{Method: tally.Criteria, ScaleFR: "x\ny", Low: 1, High: 5}, crowd("51 42 .3 15 24 33 52 41 35", "33 33 33 33 33 33 33 33 33")},
		{session.PreparePoll{Method: tally.Order}, crowd("9 4=7 2 8 1", "1 2")},
		{session.PreparePoll{Method: tally.Duelling}, crowd("8 4=7 2 9 1", "1 2")},
		{session.PreparePoll{Method: tally.Balanced, Cut: 3}, crowd("2 3 5 8 9", "1")},
		{session.PreparePoll{Method: tally.Objection}, crowd("2 4 6 7 9", "+")},
	}
}

// After the close no byte of any ballot is in the file, its backup or what it exports,
// whatever the method; only counts are left.
func TestEveryMethodKeepsItsBallotsSecret(t *testing.T) {
	t.Parallel()
	for _, s := range secrets() {
		t.Run(string(s.prepare.Method), func(t *testing.T) {
			t.Parallel()
			ctx := context.Background()
			f := MustCreate(t)
			clock := session.NewClock(1, func() time.Time { return time.Date(2026, 12, 10, 9, 0, 0, 0, time.UTC) })
			room := session.NewRoom(session.Config{Clock: clock, Journal: f, Vault: f}, nil)
			s.prepare.Lines = strings.Split("un,deux,trois,quatre,cinq,six,sept,huit,neuf", ",")
			receipt, err := room.Do(ctx, session.Facilitator, s.prepare)
			if err != nil {
				t.Fatal(err)
			}
			poll := receipt.Items[0]
			if _, err := room.Do(ctx, session.Facilitator, session.OpenPoll{Poll: poll}); err != nil {
				t.Fatal(err)
			}
			for _, line := range s.lines {
				if err := room.Cast(ctx, poll, session.Staff, line); err != nil {
					t.Fatal(err)
				}
			}
			if err := room.Reread(ctx, poll, session.Staff, s.lines[0]); err != nil {
				t.Fatal(err)
			}
			canary := encoded(t, room, poll, s.lines[0])
			keys := f.PaperKeys(poll)
			if len(keys) != len(s.lines)+1 {
				t.Fatalf("%d keys of %d papers", len(keys), len(s.lines)+1)
			}
			backup, err := f.Backup(ctx, t.TempDir())
			if err != nil {
				t.Fatal(err)
			}
			if err := room.ForgetReading(ctx, poll); err != nil {
				t.Fatal(err)
			}
			if !holds(t, f.Path(), canary) && len(canary) > 0 {
				t.Fatal("the scan can't find what is there")
			}
			if _, err := room.ClosePoll(ctx, session.Facilitator, poll, "essai"); err != nil {
				t.Fatal(err)
			}
			for _, path := range append([]string{backup}, around(t, f)...) {
				for _, mark := range append(keys, canary, []byte(s.lines[0])) {
					if holds(t, path, mark) {
						t.Errorf("%s holds %q", filepath.Base(path), mark)
					}
				}
			}
			room.Read(func(r *session.Retreat) {
				log, err := json.Marshal(r.History())
				if err != nil {
					t.Fatal(err)
				}
				for _, mark := range [][]byte{canary, []byte(s.lines[0])} {
					if bytes.Contains(log, mark) {
						t.Errorf("the history holds %q", mark)
					}
				}
				if p := r.Polls()[0]; p.Status != session.PollClosed || len(p.Totals) == 0 {
					t.Errorf("the counts are %v", p.Totals)
				}
			})
		})
	}
}

// encoded is a ballot as it lies in the urn.
func encoded(t *testing.T, room *session.Room, poll session.ID, line string) (paper []byte) {
	t.Helper()
	room.Read(func(r *session.Retreat) {
		p, ok := r.Item(poll).(*session.Poll)
		if !ok {
			t.Fatal("the poll is gone")
		}
		b, err := p.Rules().Parse(line)
		if err != nil {
			t.Fatal(err)
		}
		paper = b.Encode()
	})
	return paper
}

// around are the files of a retreat that stand in its folder.
func around(t *testing.T, f *store.File) (paths []string) {
	t.Helper()
	entries, err := os.ReadDir(filepath.Dir(f.Path()))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		paths = append(paths, filepath.Join(filepath.Dir(f.Path()), e.Name()))
	}
	return paths
}

// holds reports whether a file has some bytes in it.
func holds(t *testing.T, path string, mark []byte) bool {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return bytes.Contains(b, mark)
}
