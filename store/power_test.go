//go:build linux && (tools || reliability)

package store_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"halqa/session"
	"halqa/store"
)

// The steps of a day that ends with a power cut.
const (
	powerSteps  = 48
	plantStep   = 15
	eraseStep   = 30
	powerBackup = 11
	powerPaper  = 5
	powerClose  = 20
)

func init() { moreRoles["powered"] = powered }

// step is what one step writes. Every process computes the same.
func step(n int) []session.Event {
	clock := session.NewClock(7, func() time.Time { return morning })
	planting := planted(clock)
	switch n {
	case plantStep:
		return planting
	case eraseStep:
		return erasing(clock)
	}
	return actNumber(n)
}

// powered works through the steps and tells each one that is durable.
func powered(path string) error {
	ctx := context.Background()
	f, err := store.Create(path, store.Options{})
	if err != nil {
		return err
	}
	fmt.Println("step 0")
	u, err := f.Urn(poll)
	if err != nil {
		return err
	}
	for n := 1; n <= powerSteps; n++ {
		if err := powerStep(ctx, f, u, n); err != nil {
			return err
		}
		fmt.Println("step", n)
	}
	return nil
}

func powerStep(ctx context.Context, f *store.File, u session.Urn, n int) error {
	if n%powerClose == 0 {
		return u.Close(ctx, func([]session.Ballot) ([]session.Event, error) { return step(n), nil })
	}
	if err := f.Append(ctx, step(n)); err != nil {
		return err
	}
	switch {
	case n == eraseStep:
		_, err := f.Scrub(ctx, "")
		return err
	case n%powerBackup == 0:
		_, err := f.Backup(ctx, filepath.Dir(f.Path()))
		return err
	case n%powerPaper == 0:
		return u.Put(ctx, session.Ballot{Paper: []byte(paperCanary)})
	case n%3 == 0:
		return f.Draft(ctx, session.Draft{Seat: "notes", Text: fmt.Sprint("draft ", n)})
	}
	return nil
}

// traced runs a role under strace and returns what it did to the disk, in order.
func traced(tb testing.TB, role string, options ...string) ([]deed, string) {
	tb.Helper()
	folder := tb.TempDir()
	trace := filepath.Join(tb.TempDir(), "trace")
	args := append([]string{
		"-f", "-o", trace, "-xx", "-s", "16777216", "-e",
		"trace=openat,close,write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,unlinkat",
	}, options...)
	cmd := exec.Command("strace", append(args, os.Args[0], filepath.Join(folder, "day.halqa"))...)
	cmd.Env = append(os.Environ(), roleVariable+"="+role)
	if out, err := cmd.CombinedOutput(); err != nil && len(options) == 0 {
		tb.Fatalf("strace: %v: %s", err, out)
	}
	f, err := os.Open(trace)
	if err != nil {
		tb.Fatal(err)
	}
	defer f.Close()
	deeds, err := read(f, folder)
	if err != nil {
		tb.Fatal(err)
	}
	return deeds, folder
}

// promise is what must hold after a power cut besides that all is there.
type promise struct {
	ballots  bool // counted ballots are gone; a failing disk may keep them, and says so
	thorough func(day []byte) error
}

// lost says what a power cut broke of what was told, nil for nothing.
func lost(files map[string][]byte, told int, also promise) error {
	day := files["day.halqa"]
	if day == nil {
		if told < 0 {
			return nil // it had not been made yet
		}
		return fmt.Errorf("the file is gone, %d steps were told", told)
	}
	events, _, err := store.Examine(day)
	if err != nil {
		return fmt.Errorf("after step %d: %w", told, err)
	}
	if err := kept(events, max(told, 0)); err != nil {
		return err
	}
	switch {
	case told >= eraseStep && has(day, nameCanary):
		return fmt.Errorf("after step %d: what was purged is back", told)
	case also.ballots && told >= powerClose && told < powerClose+powerPaper-1 && has(day, paperCanary):
		return fmt.Errorf("after step %d: counted ballots are back", told)
	}
	for name, b := range files {
		if strings.HasPrefix(name, "day_") {
			if _, _, err := store.Examine(b); err != nil {
				return fmt.Errorf("the backup %s: %w", name, err)
			}
		}
	}
	return also.thorough(day)
}

// kept compares events with what was told: every step, and at most the next one besides.
func kept(events []session.Event, told int) error {
	var want []session.Event
	for n := 1; n <= told; n++ {
		want = append(want, step(n)...)
	}
	next := append(want[:len(want):len(want)], step(told+1)...)
	got := append([]session.Event{}, events...)
	for _, set := range [][]session.Event{want, next} {
		set = append([]session.Event{}, set...)
		mine := append([]session.Event{}, got...)
		session.Blank(set)
		session.Blank(mine)
		if len(set) == len(mine) && (len(set) == 0 || reflect.DeepEqual(set, mine)) {
			return nil
		}
	}
	return fmt.Errorf("%d events are there, %d or %d were promised", len(events), len(want), len(next))
}

// cuts lets the power fail after every deed, several times, and counts what was broken.
func cuts(tb testing.TB, deeds []deed, images int, lies bool, also promise) (n, broken int, first error) {
	tb.Helper()
	p := newPlatter(1)
	p.lies = lies
	told := -1
	per := max(1, (images+len(deeds)-1)/max(1, len(deeds)))
	for _, d := range deeds {
		p.take(d)
		if k, ok := said(d.told, "step"); ok {
			told = k
		}
		for range per {
			n++
			if err := lost(p.cut(), told, also); err != nil {
				broken++
				if first == nil {
					first = err
				}
			}
		}
	}
	return n, broken, first
}

// noMore asks for nothing more.
func noMore([]byte) error { return nil }

// working opens an image as the program does, every so often: it must take new events.
func working(t *testing.T) func([]byte) error {
	n := 0
	return func(image []byte) error {
		if n++; n%25 != 0 {
			return nil
		}
		path := written(t, image)
		f, events, err := store.Open(path, options())
		if err != nil {
			return err
		}
		if err := f.Append(context.Background(), acts(1)); err != nil {
			return err
		}
		if err := f.Close(); err != nil {
			return err
		}
		f, again, err := store.Open(path, options())
		if err != nil || len(again) != len(events)+2 {
			return fmt.Errorf("%d events after %d: %w", len(again), len(events), err)
		}
		return f.Close()
	}
}

func TestPowerCut(t *testing.T) {
	t.Parallel()
	deeds, _ := traced(t, "powered")
	t.Run("what was told is durable is there after a power cut at any moment", func(t *testing.T) {
		n, broken, first := cuts(t, deeds, images, false, promise{true, working(t)})
		t.Logf("FIGURE power cuts\t%d images of %d deeds\t%d violations", n, len(deeds), broken)
		if broken > 0 || n < images {
			t.Errorf("%d of %d images: %v", broken, n, first)
		}
	})
	t.Run("the trial itself notices a disk that lies", func(t *testing.T) {
		n, broken, _ := cuts(t, deeds, images/10, true, promise{thorough: noMore})
		t.Logf("FIGURE power cuts, control: a disk that ignores syncs\t%d images\t%d violations, as it must", n, broken)
		if broken == 0 {
			t.Error("no violation was found")
		}
	})
}

func TestFailedSync(t *testing.T) {
	t.Parallel()
	total, runs, all := 0, 0, 0
	for nth := 1; nth <= failedSyncs; nth++ {
		deeds, folder := traced(t, "powered", "-e", fmt.Sprintf("inject=fsync,fdatasync:error=EIO:when=%d", nth))
		n, broken, first := cuts(t, deeds, images/failedSyncs/4, false, promise{thorough: noMore})
		if broken > 0 {
			t.Errorf("sync %d: %d of %d images: %v", nth, broken, n, first)
		}
		total, runs, all = total+n, runs+1, all+broken
		told := -1
		for _, d := range deeds {
			if k, ok := said(d.told, "step"); ok {
				told = k
			}
		}
		b, err := os.ReadFile(filepath.Join(folder, "day.halqa"))
		if err != nil && told >= 0 {
			t.Errorf("sync %d: %v", nth, err)
		}
		if told < 0 {
			continue
		}
		if err := lost(map[string][]byte{"day.halqa": b}, told, promise{thorough: noMore}); err != nil {
			t.Errorf("sync %d, without a power cut: %v", nth, err)
		}
	}
	t.Logf("FIGURE failing fsync, then a power cut\t%d runs, %d images\t%d violations", runs, total, all)
}
