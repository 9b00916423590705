package store_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"strings"
	"testing"

	"halqa/session"
	"halqa/store"
)

// roleVariable makes the test program act as another process on a file.
const roleVariable = "HALQA_STORE_TEST_ROLE"

// TestMain runs the tests, or what another process does in them.
func TestMain(m *testing.M) {
	role, ok := roles()[os.Getenv(roleVariable)]
	if !ok {
		os.Exit(m.Run())
	}
	if err := role(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// moreRoles are those that only some runs of the tests have.
var moreRoles = map[string]func(path string) error{}

func roles() map[string]func(path string) error {
	all := map[string]func(string) error{
		"holder": holdUntilTold, "note-taker": takeNotes, "liar": takeNotesAndLie, "creator": createUnmasked,
	}
	maps.Copy(all, moreRoles)
	return all
}

// another starts the test program in a role on a file.
func another(tb testing.TB, role, path string) (*exec.Cmd, io.WriteCloser, *bufio.Reader) {
	tb.Helper()
	cmd := exec.Command(os.Args[0], path)
	cmd.Env = append(os.Environ(), roleVariable+"="+role)
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		tb.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		tb.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		tb.Fatal(err)
	}
	return cmd, in, bufio.NewReader(out)
}

// holdUntilTold keeps a file open until its input ends.
func holdUntilTold(path string) error {
	f, _, err := store.Open(path, store.Options{})
	if err != nil {
		return err
	}
	fmt.Println("open")
	_, err = io.Copy(io.Discard, os.Stdin)
	return errors.Join(err, f.Close())
}

func TestLock(t *testing.T) {
	t.Parallel()
	f := MustCreate(t)
	MustClose(t, f)
	cmd, in, out := another(t, "holder", f.Path())
	if line, err := out.ReadString('\n'); line != "open\n" {
		t.Fatalf("the other process said %q, %v", line, err)
	}
	for name, readOnly := range map[string]bool{"writing": false, "reading": true} {
		t.Run("a file that another process has is refused for "+name+", with who has it", func(t *testing.T) {
			o := options()
			o.ReadOnly = readOnly
			_, _, err := store.Open(f.Path(), o)
			var locked *store.LockedError
			if !errors.As(err, &locked) || locked.PID != cmd.Process.Pid || locked.Host == "" || locked.Since.IsZero() {
				t.Errorf("got %v", err)
			}
		})
	}
	t.Run("verifying is refused as well", func(t *testing.T) {
		var locked *store.LockedError
		if _, err := store.Verify(f.Path()); !errors.As(err, &locked) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("the note goes when the file is closed, and the next process can open it", func(t *testing.T) {
		if err := errors.Join(in.Close(), cmd.Wait()); err != nil {
			t.Fatal(err)
		}
		if _, err := os.Stat(f.Path() + ".lock"); err == nil {
			t.Error("the note is still there")
		}
		_, _ = MustOpen(t, f.Path())
	})
	t.Run("two can read at a time and none can write meanwhile", func(t *testing.T) {
		g := MustCreate(t)
		MustClose(t, g)
		o := options()
		o.ReadOnly = true
		for range 2 {
			reader, _, err := store.Open(g.Path(), o)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { MustClose(t, reader) })
			if err := reader.Append(context.Background(), acts(1)); !errors.Is(err, session.ErrReadOnly) {
				t.Errorf("append: %v", err)
			}
		}
		var locked *store.LockedError
		if _, _, err := store.Open(g.Path(), options()); !errors.As(err, &locked) {
			t.Errorf("got %v", err)
		}
	})
}

// said reads a number from a line such as "act 12".
func said(line, word string) (n int, ok bool) {
	rest, ok := strings.CutPrefix(strings.TrimSpace(line), word+" ")
	return n, ok && json.Unmarshal([]byte(rest), &n) == nil
}
