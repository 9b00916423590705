package store_test

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"halqa/session"
	"halqa/store"
)

// written puts bytes into a file of the test.
func written(tb testing.TB, b []byte) string {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), "file.halqa")
	if err := os.WriteFile(path, b, 0o600); err != nil {
		tb.Fatal(err)
	}
	return path
}

// otherDatabase is a bbolt file of another program.
func otherDatabase(tb testing.TB) string {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), "other.db")
	db, err := bolt.Open(path, 0o600, &bolt.Options{Timeout: time.Second})
	if err == nil {
		err = db.Update(func(tx *bolt.Tx) error { _, err := tx.CreateBucket([]byte("events")); return err })
	}
	if err == nil {
		err = db.Close()
	}
	if err != nil {
		tb.Fatal(err)
	}
	return path
}

func TestOpenRefuses(t *testing.T) {
	t.Parallel()
	whole, err := os.ReadFile(filled(t, 20))
	if err != nil {
		t.Fatal(err)
	}
	var foreign *store.NotHalqaError
	var harmed *store.DamagedError
	cases := []struct {
		name string
		path string
		as   any
	}{
		{"an empty file", written(t, nil), &foreign},
		{"a text", written(t, []byte("idee,groupe\nUn espace,2\n")), &foreign},
		{"a long text", written(t, bytes.Repeat([]byte("Un espace. "), 5000)), &foreign},
		{"zeros", written(t, make([]byte, 50_000)), &foreign},
		{"a folder", t.TempDir(), &foreign},
		{"another program's database", otherDatabase(t), &foreign},
		{"a file cut in its first page", written(t, whole[:500]), &harmed},
		{"a file cut in its second page", written(t, whole[:5000]), &harmed},
		{"a file cut behind its headers", written(t, whole[:9000]), &harmed},
		{"a file without headers", written(t, append(bytes.Repeat([]byte{0xFF}, 16), append(whole[16:20:20], make([]byte, 40_000)...)...)), &harmed},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			before, _ := os.ReadFile(c.path)
			if _, _, err := store.Open(c.path, options()); !errors.As(err, c.as) {
				t.Errorf("open: %v", err)
			}
			if _, err := store.Verify(c.path); !errors.As(err, c.as) {
				t.Errorf("verify: %v", err)
			}
			if after, _ := os.ReadFile(c.path); !bytes.Equal(before, after) {
				t.Error("the file was changed")
			}
		})
	}
	t.Run("a file that is not there, without making it", func(t *testing.T) {
		t.Parallel()
		path := filepath.Join(t.TempDir(), "none.halqa")
		for _, readOnly := range []bool{true, false} {
			o := options()
			o.ReadOnly = readOnly
			if _, _, err := store.Open(path, o); !errors.Is(err, fs.ErrNotExist) {
				t.Errorf("got %v", err)
			}
		}
		if got := names(t, filepath.Dir(path)); len(got) != 0 {
			t.Errorf("it made %q", got)
		}
	})
}

// forged makes a file whose bucket meta says something else.
func forged(tb testing.TB, values map[string]any) string {
	tb.Helper()
	f := MustCreate(tb)
	MustAppend(tb, f, acts(2)...)
	for key, value := range values {
		if err := f.ForgeMeta(key, value); err != nil {
			tb.Fatal(err)
		}
	}
	MustClose(tb, f)
	return f.Path()
}

func TestFormats(t *testing.T) {
	t.Parallel()
	t.Run("a file for later programs only is refused, saying so", func(t *testing.T) {
		t.Parallel()
		_, _, err := store.Open(forged(t, map[string]any{"format": 4, "min_reader": 3}), options())
		var newer *store.NewerError
		if !errors.As(err, &newer) || newer.Format != 4 || newer.MinReader != 3 || newer.Path == "" {
			t.Errorf("got %v", err)
		}
	})
	t.Run("a later file that we can read is only read", func(t *testing.T) {
		t.Parallel()
		f, events := MustOpen(t, forged(t, map[string]any{"format": 3}))
		sameEvents(t, events, acts(2))
		if err := f.Append(context.Background(), acts(1)); !errors.Is(err, session.ErrReadOnly) || !f.ReadOnly() {
			t.Errorf("append: %v, read-only %v", err, f.ReadOnly())
		}
	})
	for name, values := range map[string]map[string]any{
		"an event too many":  {"last": 3},
		"an event too few":   {"last": 5},
		"no number at all":   {"last": "four"},
		"a short identifier": {"file_id": 12},
		"an absurd number":   {"last": uint64(1) << 60},
	} {
		t.Run("a file whose meta names "+name+" is damaged", func(t *testing.T) {
			t.Parallel()
			_, _, err := store.Open(forged(t, values), options())
			var harmed *store.DamagedError
			if !errors.As(err, &harmed) || harmed.Where == "" || harmed.Path == "" {
				t.Errorf("got %v", err)
			}
		})
	}
	t.Run("an event with a right checksum and wrong contents is damaged", func(t *testing.T) {
		t.Parallel()
		f := MustCreate(t)
		MustAppend(t, f, acts(2)...)
		value := f.RawValue([]byte{7: 2}, []byte("events"))
		if err := f.ForgeEvent(1, func([]byte) []byte { return value }); err != nil {
			t.Fatal(err)
		}
		MustClose(t, f)
		var harmed *store.DamagedError
		if _, _, err := store.Open(f.Path(), options()); !errors.As(err, &harmed) || harmed.Where != "events/0000000000000001" {
			t.Errorf("a value that was moved to another key: %v", err)
		}
	})
}

func TestVerify(t *testing.T) {
	t.Parallel()
	path, want := used(t, MustCreate(t))
	report, err := store.Verify(path)
	if err != nil {
		t.Fatal(err)
	}
	if report.Events != len(want.Events) || report.Drafts != len(want.Drafts) || report.Ballots[poll] != 40 ||
		report.Format != 1 || report.Program != "test" || !report.Created.Equal(morning) || report.Size == 0 || len(report.Problems) != 0 {
		t.Errorf("got %+v", report)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	clear(b[4096:4120])
	report, err = store.Verify(written(t, b))
	if err != nil || len(report.Problems) != 1 || report.Problems[0].Code != store.ProblemHeader {
		t.Errorf("a header that can't be read is told and not refused: %+v %v", report, err)
	}
}
