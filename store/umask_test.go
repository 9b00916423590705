//go:build !windows

package store_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"filippo.io/age"

	"halqa/store"
)

// createUnmasked makes a file and a backup in a process that hides nothing.
func createUnmasked(path string) error {
	syscall.Umask(0)
	f, err := store.Create(path, store.Options{})
	if err != nil {
		return err
	}
	if _, err := f.Backup(context.Background(), filepath.Join(filepath.Dir(path), "backups")); err != nil {
		return err
	}
	to, err := age.GenerateX25519Identity()
	if err != nil {
		return err
	}
	if err := f.BackupTo(context.Background(), filepath.Join(filepath.Dir(path), "backup.age"), to.Recipient().String()); err != nil {
		return err
	}
	if err := f.Encrypt(context.Background(), sesame); err != nil {
		return err
	}
	fmt.Println("made")
	_, err = io.Copy(io.Discard, os.Stdin) // until it is told to end
	return errors.Join(err, f.Close())
}

func TestPermissions(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "new", "retreat.halqa")
	cmd, in, out := another(t, "creator", path)
	if line, err := out.ReadString('\n'); err != nil {
		t.Fatalf("%q %v", line, err)
	}
	want := map[string]os.FileMode{"": 0o700, "retreat.halqa": 0o600, "retreat.halqa.lock": 0o600, "backups": 0o700, "backup.age": 0o600}
	for _, backup := range names(t, filepath.Join(filepath.Dir(path), "backups")) {
		want["backups/"+backup] = 0o600
	}
	if len(want) != 6 {
		t.Errorf("there is no backup among %v", want)
	}
	for name, mode := range want {
		st, err := os.Stat(filepath.Join(filepath.Dir(path), name))
		if err != nil || st.Mode().Perm() != mode {
			t.Errorf("%q: %v %v, want %v", name, st.Mode(), err, mode)
		}
	}
	if err := in.Close(); err != nil {
		t.Error(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Error(err)
	}
}
