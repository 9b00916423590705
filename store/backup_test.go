package store_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"halqa/session"
	"halqa/store"
)

// backedUp makes backups of one file at the given times, and lists the folder.
func backedUp(tb testing.TB, dir string, times ...string) []string {
	tb.Helper()
	var now time.Time
	o := options()
	o.Now = func() time.Time { return now }
	f, err := store.Create(filepath.Join(tb.TempDir(), "ms2.halqa"), o)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { MustClose(tb, f) })
	MustAppend(tb, f, acts(2)...)
	for _, s := range times {
		if now, err = time.Parse("2006-01-02 15:04", s); err != nil {
			tb.Fatal(err)
		}
		path, err := f.Backup(context.Background(), dir)
		if err != nil {
			tb.Fatal(err)
		}
		if report, err := store.Verify(path); err != nil || report.Events != 4 {
			tb.Errorf("%s: %+v %v", path, report, err)
		}
	}
	all, err := store.Backups(f.Path(), dir)
	if err != nil {
		tb.Fatal(err)
	}
	var bases []string
	for _, b := range slices.Backward(all) {
		bases = append(bases, filepath.Base(b.Path))
	}
	return bases
}

func TestBackup(t *testing.T) {
	t.Parallel()
	t.Run("all of today stay, and the last one of each day before", func(t *testing.T) {
		t.Parallel()
		got := backedUp(t, filepath.Join(t.TempDir(), "backups"),
			"2026-12-08 10:00", "2026-12-08 23:50", "2026-12-09 09:00", "2026-12-09 18:00", "2026-12-10 09:00", "2026-12-10 09:00", "2026-12-10 09:10")
		want := []string{
			"ms2_2026-12-08-235000.halqa", "ms2_2026-12-09-180000.halqa", "ms2_2026-12-10-090000.halqa",
			"ms2_2026-12-10-090000_2.halqa", "ms2_2026-12-10-091000.halqa",
		}
		if !slices.Equal(got, want) {
			t.Errorf("got  %q\nwant %q", got, want)
		}
	})
	t.Run("files of others in the folder are left alone", func(t *testing.T) {
		t.Parallel()
		dir := t.TempDir()
		others := []string{"autre_2026-12-08-100000.halqa", "ms2_2026-12-08-100000.txt", "ms2_notes.halqa", "ms2.halqa"}
		for _, name := range others {
			if err := os.WriteFile(filepath.Join(dir, name), nil, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		got := backedUp(t, dir, "2026-12-08 23:50", "2026-12-10 09:00")
		if len(got) != 2 || len(names(t, dir)) != len(others)+2 {
			t.Errorf("backups %q in %q", got, names(t, dir))
		}
	})
	t.Run("a backup opens as a retreat of its own", func(t *testing.T) {
		t.Parallel()
		f := voted(t, poll, 3)
		path, err := f.Backup(context.Background(), t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		again, events := MustOpen(t, path)
		if len(events) != 6 || len(counts(t, MustUrn(t, again, poll))) != 0 {
			t.Errorf("%d events, %v", len(events), counts(t, MustUrn(t, again, poll)))
		}
	})
}

func TestContext(t *testing.T) {
	t.Parallel()
	t.Run("an order that was called off writes nothing", func(t *testing.T) {
		t.Parallel()
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		f := MustCreate(t)
		dir := filepath.Join(t.TempDir(), "none")
		_, backup := f.Backup(ctx, dir)
		for name, err := range map[string]error{
			"append": f.Append(ctx, acts(1)), "draft": f.Draft(ctx, session.Draft{Text: "x"}), "backup": backup,
		} {
			if !errors.Is(err, context.Canceled) {
				t.Errorf("%s: %v", name, err)
			}
		}
		if _, err := os.Stat(dir); err == nil {
			t.Error("the folder was made")
		}
		if _, events := MustReopen(t, f); len(events) != 0 {
			t.Error("events were written")
		}
	})
	t.Run("backups, reading and appending go on at the same time", func(t *testing.T) {
		t.Parallel()
		f := MustCreate(t)
		ctx := context.Background()
		done := make(chan error)
		dir := t.TempDir()
		jobs := []func() error{
			func() error { return f.Append(ctx, acts(1)) },
			func() error { _, err := f.Drafts(ctx); return err },
			func() error { _, err := f.Backup(ctx, dir); return err },
			func() error { return MustUrn(t, f, poll).Put(ctx, session.Ballot{Paper: []byte("1")}) },
			func() error {
				return MustUrn(t, f, poll).Close(ctx, func([]session.Ballot) ([]session.Event, error) { return acts(1), nil })
			},
		}
		for _, job := range jobs {
			go func() {
				var err error
				for range 8 {
					err = errors.Join(err, job())
				}
				done <- err
			}()
		}
		for range jobs {
			if err := <-done; err != nil {
				t.Error(err)
			}
		}
		if _, events := MustReopen(t, f); len(events) != 32 {
			t.Errorf("%d events, want 32", len(events))
		}
	})
}
