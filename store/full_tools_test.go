//go:build (tools || reliability) && linux

package store_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"halqa/session"
	"halqa/store"
)

// TestFullDisk fills a real file system of 3 MiB, which takes the right to mount one.
func TestFullDisk(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=3m"); err != nil {
		t.Fatalf("mount a small disk: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	ballast := filepath.Join(dir, "ballast")
	if err := os.WriteFile(ballast, make([]byte, 500<<10), 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := store.Create(filepath.Join(dir, "retreat.halqa"), options())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { MustClose(t, f) })
	act := acts(1)
	act[1].Value = strings.Repeat("mot ", 300)
	taken := 0
	for err == nil {
		if err = f.Append(context.Background(), act); err == nil {
			taken++
		}
	}
	if !errors.Is(err, session.ErrDiskFull) || errors.Is(err, session.ErrPoisoned) {
		t.Fatalf("after %d acts: %v", taken, err)
	}
	if _, err := f.Backup(context.Background(), filepath.Join(dir, "backups")); !errors.Is(err, session.ErrDiskFull) {
		t.Errorf("backup: %v", err)
	}
	if got := names(t, filepath.Join(dir, "backups")); len(got) != 0 {
		t.Errorf("a backup that failed left %q", got)
	}
	if _, err := store.Create(filepath.Join(dir, "other.halqa"), options()); !errors.Is(err, session.ErrDiskFull) {
		t.Errorf("create: %v", err)
	}
	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
	MustAppend(t, f, act...)
	again, events := MustReopen(t, f)
	MustClose(t, again)
	if len(events) != 2*(taken+1) {
		t.Errorf("%d events of %d acts are there", len(events), taken+1)
	}
	t.Logf("%d acts were taken before the disk was full, and all are there", taken)
}
