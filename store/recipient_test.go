package store_test

import (
	"archive/tar"
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"filippo.io/age"

	"halqa/store"
)

// unpacked is what a recipient finds in a backup, by name.
func unpacked(tb testing.TB, path string, identity age.Identity) map[string][]byte {
	tb.Helper()
	f, err := os.Open(path)
	if err != nil {
		tb.Fatal(err)
	}
	defer f.Close()
	plain, err := age.Decrypt(f, identity)
	if err != nil {
		tb.Fatal(err)
	}
	found := map[string][]byte{}
	for t := tar.NewReader(plain); ; {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			return found
		}
		if err != nil {
			tb.Fatal(err)
		}
		if found[h.Name], err = io.ReadAll(t); err != nil {
			tb.Fatal(err)
		}
	}
}

func TestBackupTo(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	identity, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	to := identity.Recipient().String()
	for name, create := range kinds() {
		t.Run("a recipient opens a backup without the passphrase of a file: "+name, func(t *testing.T) {
			t.Parallel()
			f := create(t)
			want := lived(t, f)
			path := filepath.Join(t.TempDir(), "new", "backup.age")
			if err := f.BackupTo(ctx, path, to); err != nil {
				t.Fatal(err)
			}
			if got := names(t, filepath.Dir(path)); len(got) != 1 {
				t.Errorf("the folder holds %q", got)
			}
			found := unpacked(t, path, identity)
			code := string(bytes.TrimSpace(found["code.txt"]))
			shows(t, written(t, found["retreat.halqa"]), code, content{want.Events, nil, map[string]int{}})
			if name == "encrypted" {
				refusesKey(t, written(t, found["retreat.halqa"]), sesame)
			}
			for _, word := range clearWords() {
				if bytes.Contains(found["retreat.halqa"], []byte(word)) {
					t.Errorf("%q is in the copy", word)
				}
			}
		})
	}
	t.Run("what is no key is refused, and a name that is taken", func(t *testing.T) {
		t.Parallel()
		f := MustCreate(t)
		dir := t.TempDir()
		for _, wrong := range [][]string{nil, {""}, {"age1xyz"}, {to, "coordination"}} {
			if err := f.BackupTo(ctx, filepath.Join(dir, "b.age"), wrong...); !errors.Is(err, store.ErrRecipient) {
				t.Errorf("%q: %v", wrong, err)
			}
		}
		if err := f.BackupTo(ctx, f.Path(), to); !errors.Is(err, fs.ErrExist) {
			t.Errorf("got %v", err)
		}
		if got := names(t, dir); len(got) != 0 {
			t.Errorf("the folder holds %q", got)
		}
	})
}
