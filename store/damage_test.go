package store_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/session"
	"halqa/store"
)

// content is all that a file shows.
type content struct {
	Events  []session.Event
	Drafts  []session.Draft
	Ballots map[string]int
}

func contentOf(f *store.File, events []session.Event) (content, error) {
	drafts, err := f.Drafts(context.Background())
	if err != nil {
		return content{}, err
	}
	u, err := f.Urn(poll)
	if err != nil {
		return content{}, err
	}
	ballots, err := u.Count(context.Background())
	return content{events, drafts, ballots}, err
}

// used makes a file with a past: many commits, deleted drafts, a closed poll, an open one.
func used(tb testing.TB, f *store.File) (path string, want content) {
	tb.Helper()
	ctx := context.Background()
	events := acts(150)
	for i := 0; i < len(events); i += 2 {
		MustAppend(tb, f, events[i:i+2]...)
		d := session.Draft{Seat: "notes", Item: fmt.Sprint(i % 7), Field: "text", Text: fmt.Sprintf("brouillon %d", i)}
		if i%3 == 0 {
			d.Text = ""
		}
		if err := f.Draft(ctx, d); err != nil {
			tb.Fatal(err)
		}
	}
	other := session.ID{15: 1}
	puts(tb, MustUrn(tb, f, other), "jeunes", "1", "2", "3")
	if err := MustUrn(tb, f, other).Close(ctx, func([]session.Ballot) ([]session.Event, error) { return acts(1), nil }); err != nil {
		tb.Fatal(err)
	}
	for i := range 40 {
		puts(tb, MustUrn(tb, f, poll), "équipe", fmt.Sprint(i))
	}
	long := session.Event{ID: session.ID{15: 3}, Kind: session.Set, Field: "text", Value: string(bytes.Repeat([]byte("long "), 3000))}
	MustAppend(tb, f, long)
	MustClose(tb, f)
	again, all := MustUnlock(tb, f.Path(), sesame)
	want, err := contentOf(again, all)
	if err != nil {
		tb.Fatal(err)
	}
	MustClose(tb, again)
	return f.Path(), want
}

// harm opens a damaged image and says whether that was reported. The error says that the
// file shows another thing than before and nothing was said.
func harm(dir string, image []byte, want content) (reported bool, err error) {
	path := filepath.Join(dir, "harmed.halqa")
	if err := os.WriteFile(path, image, 0o600); err != nil {
		return false, err
	}
	f, events, err := store.Open(path, unlocking(sesame))
	if err != nil {
		var harmed *store.DamagedError
		var foreign *store.NotHalqaError
		if !errors.As(err, &harmed) && !errors.As(err, &foreign) {
			return true, fmt.Errorf("the error is of an unknown kind: %w", err)
		}
		return true, nil
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if len(f.Problems()) > 0 {
		if n := len(events); n > len(want.Events) || !reflect.DeepEqual(events, want.Events[:n]) {
			return true, errors.New("events came from nowhere")
		}
		return true, nil
	}
	got, err := contentOf(f, events)
	if err == nil && !reflect.DeepEqual(got, want) {
		err = fmt.Errorf("changed and not reported:\n%s", cmp.Diff(want, got))
	}
	return false, err
}

// harmAll harms images on all processors and says how many of them were reported.
func harmAll(tb testing.TB, what string, images iter.Seq[[]byte], want content) {
	tb.Helper()
	var all sync.WaitGroup
	var total, reported atomic.Int64
	queue := make(chan []byte)
	for range runtime.GOMAXPROCS(0) {
		dir := tb.TempDir()
		all.Go(func() {
			for image := range queue {
				total.Add(1)
				said, err := harm(dir, image, want)
				if err != nil {
					tb.Error(err)
				}
				if said {
					reported.Add(1)
				}
			}
		})
	}
	for image := range images {
		queue <- image
	}
	close(queue)
	all.Wait()
	tb.Logf("%s: %d images, %d reported", what, total.Load(), reported.Load())
}

func TestDamage(t *testing.T) {
	t.Parallel()
	for name, create := range kinds() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			n := flips
			if name == "encrypted" {
				n /= 3 // the pages are the same, and each image costs more
			}
			testDamage(t, create(t), n)
		})
	}
}

func testDamage(t *testing.T, f *store.File, flips int) {
	t.Helper()
	path, want := used(t, f)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(3, 4))
	t.Run("a file that was cut is refused or shows all", func(t *testing.T) {
		harmAll(t, "truncations", func(yield func([]byte) bool) {
			for i := range 120 {
				yield(whole[:len(whole)*i/120+random.IntN(100)])
			}
		}, want)
	})
	t.Run("a changed bit is reported or harmless", func(t *testing.T) {
		harmAll(t, "bit flips", func(yield func([]byte) bool) {
			for range flips {
				image := bytes.Clone(whole)
				image[random.IntN(len(image))] ^= 1 << random.IntN(8)
				yield(image)
			}
		}, want)
	})
	t.Run("a page of zeros is reported or harmless", func(t *testing.T) {
		harmAll(t, "zeroed pages", func(yield func([]byte) bool) {
			for at := 0; at < len(whole); at += 4096 {
				image := bytes.Clone(whole)
				clear(image[at:min(at+4096, len(image))])
				yield(image)
			}
		}, want)
	})
	t.Run("a page of an older state is reported or harmless", func(t *testing.T) {
		harmAll(t, "swapped pages", func(yield func([]byte) bool) {
			pages := len(whole) / 4096
			for range pages {
				image := bytes.Clone(whole)
				from, to := random.IntN(pages)*4096, random.IntN(pages)*4096
				copy(image[to:to+8], whole[to:]) // the page keeps its number
				copy(image[to+8:to+4096], whole[from+8:from+4096])
				yield(image)
			}
		}, want)
	})
	t.Run("the trial itself notices a change with a right checksum", func(t *testing.T) {
		f, _ := MustUnlock(t, path, sesame)
		again := filepath.Join(t.TempDir(), "forged.halqa")
		if err := f.SaveCopy(context.Background(), again); err != nil {
			t.Fatal(err)
		}
		g, _ := MustUnlock(t, again, sesame)
		MustAppend(t, g, acts(1)...)
		MustClose(t, g)
		forged, err := os.ReadFile(again)
		if err != nil {
			t.Fatal(err)
		}
		if reported, err := harm(t.TempDir(), forged, want); reported || err == nil {
			t.Errorf("got %v, %v", reported, err)
		}
	})
}
