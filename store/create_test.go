package store_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"halqa/store"
)

// names lists a folder.
func names(tb testing.TB, dir string) (all []string) {
	tb.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		tb.Fatal(err)
	}
	for _, e := range entries {
		all = append(all, e.Name())
	}
	return all
}

func TestCreate(t *testing.T) {
	t.Parallel()
	media := map[string]store.Options{
		"on an ordinary disk":             options(),
		"on a disk without links":         store.WithoutLinks(options(), syscall.EPERM),
		"on a disk that knows no linking": store.WithoutLinks(options(), syscall.ENOSYS),
	}
	for name, o := range media {
		t.Run(name+" nothing but the file and its note is left", func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "new", "retreat.halqa")
			f, err := store.Create(path, o)
			if err != nil {
				t.Fatal(err)
			}
			if got := names(t, filepath.Dir(path)); len(got) != 2 {
				t.Errorf("the folder holds %q", got)
			}
			MustClose(t, f)
			if got := names(t, filepath.Dir(path)); len(got) != 1 {
				t.Errorf("the folder holds %q", got)
			}
		})
		t.Run(name+" a file that exists is never replaced", func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "letter.txt")
			if err := os.WriteFile(path, []byte("Cher ami"), 0o600); err != nil {
				t.Fatal(err)
			}
			if _, err := store.Create(path, o); !errors.Is(err, fs.ErrExist) {
				t.Errorf("got %v", err)
			}
			if b, err := os.ReadFile(path); string(b) != "Cher ami" {
				t.Errorf("the file holds %q, %v", b, err)
			}
		})
		t.Run(name+" a name that is taken meanwhile is not replaced", func(t *testing.T) {
			t.Parallel()
			f := MustCreate(t)
			taken := filepath.Join(t.TempDir(), "dangling")
			if err := os.Symlink(filepath.Join(t.TempDir(), "nowhere"), taken); err != nil {
				t.Fatal(err)
			}
			if _, err := store.Create(taken, o); !errors.Is(err, fs.ErrExist) {
				t.Errorf("got %v", err)
			}
			if err := f.SaveCopy(t.Context(), taken); !errors.Is(err, fs.ErrExist) {
				t.Errorf("got %v", err)
			}
		})
	}
	t.Run("two creators of one name: one wins, the other is told", func(t *testing.T) {
		t.Parallel()
		path := filepath.Join(t.TempDir(), "retreat.halqa")
		errs := make(chan error, 8)
		for range cap(errs) {
			go func() {
				f, err := store.Create(path, options())
				if err == nil {
					err = f.Close()
				}
				errs <- err
			}()
		}
		won := 0
		for range cap(errs) {
			var locked *store.LockedError // the winner had it open already
			if err := <-errs; err == nil {
				won++
			} else if !errors.Is(err, fs.ErrExist) && !errors.As(err, &locked) {
				t.Errorf("got %v", err)
			}
		}
		if won != 1 {
			t.Errorf("%d creators won", won)
		}
		_, _ = MustOpen(t, path)
	})
}
