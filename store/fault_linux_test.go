package store_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"

	"halqa/session"
	"halqa/store"
)

// pull puts another file in the place of an open one, behind the back of bbolt, and
// returns what puts it back. Writing to /dev/full is refused as on a full disk.
func pull(tb testing.TB, f *store.File, instead string) (restore func()) {
	tb.Helper()
	fd := f.Descriptor()
	kept, err := syscall.Dup(fd)
	if err != nil {
		tb.Fatal(err)
	}
	other, err := os.OpenFile(instead, os.O_RDWR, 0)
	if err != nil {
		tb.Fatal(err)
	}
	if err := syscall.Dup3(int(other.Fd()), fd, 0); err != nil {
		tb.Fatal(err)
	}
	return func() {
		tb.Helper()
		if err := errors.Join(syscall.Dup3(kept, fd, 0), syscall.Close(kept), other.Close()); err != nil {
			tb.Fatal(err)
		}
	}
}

func TestFaults(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	t.Run("a full disk refuses an act, loses nothing and takes it later", func(t *testing.T) {
		t.Parallel()
		f := MustCreate(t)
		MustAppend(t, f, acts(1)...)
		restore := pull(t, f, "/dev/full")
		for range 3 {
			if err := f.Append(ctx, acts(2)[2:]); !errors.Is(err, session.ErrDiskFull) || errors.Is(err, session.ErrPoisoned) {
				t.Errorf("got %v", err)
			}
		}
		restore()
		MustAppend(t, f, acts(2)[2:]...)
		_, events := MustReopen(t, f)
		sameEvents(t, events, acts(2))
	})
	t.Run("any other failure ends all writing, and a copy can still be saved", func(t *testing.T) {
		t.Parallel()
		f := MustCreate(t)
		MustAppend(t, f, acts(3)...)
		restore := pull(t, f, "/dev/null") // takes the bytes, and can't sync them
		if err := f.Append(ctx, acts(1)); !errors.Is(err, session.ErrPoisoned) {
			t.Errorf("got %v", err)
		}
		restore()
		if err := f.Append(ctx, acts(1)); !errors.Is(err, session.ErrPoisoned) {
			t.Errorf("after the failure: %v", err)
		}
		if err := f.Draft(ctx, session.Draft{Text: "x"}); !errors.Is(err, session.ErrPoisoned) {
			t.Errorf("a draft after the failure: %v", err)
		}
		path := filepath.Join(t.TempDir(), "usb", "copy.halqa")
		if err := f.SaveCopy(ctx, path); err != nil {
			t.Fatal(err)
		}
		_, events := MustOpen(t, path)
		sameEvents(t, events, acts(3))
	})
	t.Run("a folder that takes no writing is named as the reason", func(t *testing.T) {
		t.Parallel()
		f := MustCreate(t)
		MustClose(t, f)
		dir := filepath.Dir(f.Path())
		for path, mode := range map[string]os.FileMode{filepath.Dir(dir): 0o755, dir: 0o555, f.Path(): 0o444} {
			if err := os.Chmod(path, mode); err != nil {
				t.Fatal(err)
			}
		}
		t.Cleanup(func() { _ = os.Chmod(dir, 0o700) }) // so that the folder can go
		asNobody(t)
		if _, err := store.Create(filepath.Join(dir, "new.halqa"), options()); !errors.Is(err, session.ErrReadOnly) {
			t.Errorf("create: %v", err)
		}
		if _, _, err := store.Open(f.Path(), options()); !errors.Is(err, session.ErrReadOnly) {
			t.Errorf("open: %v", err)
		}
		o := options()
		o.ReadOnly = true
		g, _, err := store.Open(f.Path(), o)
		if err != nil {
			t.Fatalf("open for reading: %v", err)
		}
		MustClose(t, g)
	})
}

// asNobody lets the rest of the test touch files as a user without rights, even when the
// tests run as root.
func asNobody(tb testing.TB) {
	tb.Helper()
	if os.Geteuid() != 0 {
		return
	}
	const nobody = 65534
	runtime.LockOSThread() // the identity is that of a thread
	// The answer is the identity before, never an error.
	_, _, _ = syscall.RawSyscall(syscall.SYS_SETFSUID, nobody, 0, 0)
	tb.Cleanup(func() {
		_, _, _ = syscall.RawSyscall(syscall.SYS_SETFSUID, 0, 0, 0)
		runtime.UnlockOSThread()
	})
}

func TestReplaced(t *testing.T) {
	t.Parallel()
	tricks := map[string]func(path string) error{
		"moved away": func(path string) error { return os.Rename(path, path+".old") },
		"deleted":    os.Remove,
		"replaced": func(path string) error {
			return errors.Join(os.Rename(path, path+".old"), os.WriteFile(path, []byte("x"), 0o600))
		},
		"cut": func(path string) error { return os.Truncate(path, 4096) },
	}
	for name, trick := range tricks {
		t.Run("a file that another program has "+name+" takes no act", func(t *testing.T) {
			t.Parallel()
			f := MustCreate(t)
			MustAppend(t, f, acts(1)...)
			if err := trick(f.Path()); err != nil {
				t.Fatal(err)
			}
			if err := f.Append(context.Background(), acts(1)); !errors.Is(err, session.ErrReplaced) && !errors.Is(err, session.ErrPoisoned) {
				t.Errorf("got %v", err)
			}
		})
	}
	t.Run("an event that could not be read again is refused, and the file stays whole", func(t *testing.T) {
		t.Parallel()
		f := MustCreate(t)
		for _, value := range []string{"\xff\xfe", strings.Repeat("x", 2<<20)} {
			e := acts(1)
			e[1].Value = value
			if err := f.Append(context.Background(), e); err == nil {
				t.Error("it was taken")
			}
		}
		MustAppend(t, f, acts(1)...)
		_, events := MustReopen(t, f)
		sameEvents(t, events, acts(1))
	})
}
