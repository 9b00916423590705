package store_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"halqa/session"
	"halqa/store"
)

// savedThenDamaged is a file that was backed up after two acts and then lost its headers.
func savedThenDamaged(t *testing.T) (path, backup string) {
	t.Helper()
	f := MustCreate(t)
	MustAppend(t, f, acts(2)...)
	backup, err := f.Backup(context.Background(), filepath.Join(filepath.Dir(f.Path()), "backups"))
	if err != nil {
		t.Fatal(err)
	}
	MustAppend(t, f, acts(3)[4:]...)
	MustClose(t, f)
	spoil(t, f.Path())
	return f.Path(), backup
}

// spoil destroys both headers of a file.
func spoil(t *testing.T, path string) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	clear(b[:8192])
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestRestore(t *testing.T) {
	t.Parallel()
	t.Run("the newest whole backup takes the place of a damaged file, which is kept", func(t *testing.T) {
		t.Parallel()
		path, backup := savedThenDamaged(t)
		damaged, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		newest, err := store.Newest(path, filepath.Dir(backup))
		if err != nil || newest.Path != backup || newest.At.Format("15:04") != morning.Format("15:04") {
			t.Fatalf("%+v %v", newest, err)
		}
		kept, err := store.Restore(path, newest.Path, morning)
		if err != nil {
			t.Fatal(err)
		}
		_, events := MustOpen(t, path)
		sameEvents(t, events, acts(2))
		if b, err := os.ReadFile(kept); err != nil || string(b) != string(damaged) {
			t.Errorf("%s: %v", kept, err)
		}
		if all, err := store.Backups(path, filepath.Dir(path)); err != nil || len(all) != 0 {
			t.Errorf("what was replaced counts as a backup: %v %v", all, err)
		}
		if _, err := store.Verify(backup); err != nil {
			t.Errorf("the backup itself: %v", err)
		}
	})
	t.Run("a backup that is damaged is passed over, and restores nothing", func(t *testing.T) {
		t.Parallel()
		path, backup := savedThenDamaged(t)
		spoil(t, backup)
		if _, err := store.Newest(path, filepath.Dir(backup)); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("newest: %v", err)
		}
		before := names(t, filepath.Dir(path))
		if _, err := store.Restore(path, backup, morning); err == nil {
			t.Error("restored")
		}
		if after := names(t, filepath.Dir(path)); len(after) != len(before) {
			t.Errorf("left behind: %q", after)
		}
	})
	t.Run("a file that is gone comes back", func(t *testing.T) {
		t.Parallel()
		path, backup := savedThenDamaged(t)
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
		if kept, err := store.Restore(path, backup, morning); err != nil || kept != "" {
			t.Fatalf("%q %v", kept, err)
		}
		_, events := MustOpen(t, path)
		sameEvents(t, events, acts(2))
	})
	t.Run("a file that is open is left alone", func(t *testing.T) {
		t.Parallel()
		path, backup := savedThenDamaged(t)
		if _, err := store.Restore(path, backup, morning); err != nil {
			t.Fatal(err)
		}
		_, _ = MustOpen(t, path)
		var locked *store.LockedError
		if _, err := store.Restore(path, backup, morning.Add(time.Minute)); !errors.As(err, &locked) {
			t.Errorf("got %v", err)
		}
	})
}

func TestPacket(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	f := voted(t, poll, 2)
	dir := t.TempDir()
	t.Run("each packet has a letter of its own, the seat it is for, and no ballots", func(t *testing.T) {
		for _, want := range []string{"B", "C"} {
			path := filepath.Join(dir, want+".halqa")
			letter, err := f.Packet(ctx, path, session.NoteTaker)
			if err != nil || letter != want {
				t.Fatalf("%q %v", letter, err)
			}
			p, events := MustOpen(t, path)
			if p.Letter() != want || p.Seat() != session.NoteTaker || len(events) != 4 || len(counts(t, MustUrn(t, p, poll))) != 0 {
				t.Errorf("%q %q %d", p.Letter(), p.Seat(), len(events))
			}
			if _, err := p.Packet(ctx, path+"2", session.NoteTaker); !errors.Is(err, store.ErrPacket) {
				t.Errorf("a packet of a packet: %v", err)
			}
		}
	})
	t.Run("no letter is given twice, also after a restart", func(t *testing.T) {
		again, _ := MustReopen(t, f)
		letter, err := again.Packet(ctx, filepath.Join(dir, "D.halqa"), session.NoteTaker)
		if err != nil || letter != "D" || again.Letter() != "" {
			t.Errorf("%q %v", letter, err)
		}
	})
}
