package store_test

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/store"
)

// filled makes a file that holds n events, and closes it.
func filled(tb testing.TB, n int) string {
	tb.Helper()
	return filledWith(tb, MustCreate(tb), n)
}

func filledWith(tb testing.TB, f *store.File, n int) string {
	tb.Helper()
	for batch := range slices.Chunk(acts(n/2), 10_000) {
		MustAppend(tb, f, batch...)
	}
	MustClose(tb, f)
	return f.Path()
}

// kinds are the two kinds of files, each under its name.
func kinds() map[string]func(testing.TB) *store.File {
	return map[string]func(testing.TB) *store.File{"clear": MustCreate, "encrypted": MustSeal}
}

// BenchmarkAppend measures one act of two events, from the call until it is durable. Both
// kinds of files take turns, so that a disk that is slower for a while is so for both.
func BenchmarkAppend(b *testing.B) {
	act := acts(1)
	files, took := map[string]*store.File{}, map[string][]time.Duration{}
	for name, create := range kinds() {
		files[name] = create(b)
	}
	for b.Loop() {
		for name, f := range files {
			begin := time.Now()
			if err := f.Append(context.Background(), act); err != nil {
				b.Fatal(err)
			}
			took[name] = append(took[name], time.Since(begin))
		}
	}
	for name, all := range took {
		slices.Sort(all)
		for _, p := range []int{50, 99} {
			b.ReportMetric(float64(all[len(all)*p/100].Microseconds()), fmt.Sprintf("%s-p%d-µs", name, p))
		}
	}
	clear, sealed := took["clear"], took["encrypted"]
	b.ReportMetric(float64(sealed[len(sealed)/2])/float64(clear[len(clear)/2]), "encrypted/clear")
}

// BenchmarkVerify reads every page and every checksum, without a passphrase.
func BenchmarkVerify(b *testing.B) {
	for name, create := range kinds() {
		for _, n := range []int{10_000, 100_000} {
			b.Run(fmt.Sprintf("%s-%d", name, n), func(b *testing.B) {
				path := filledWith(b, create(b), n)
				for b.Loop() {
					if _, err := store.Verify(path); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

// BenchmarkOpen measures what a start waits for: verify, open and project. The passphrase
// is one that is cheap to try, so that the time is the one without it.
func BenchmarkOpen(b *testing.B) {
	for name, create := range kinds() {
		for _, n := range []int{10_000, 100_000} {
			b.Run(fmt.Sprintf("%s-%d", name, n), func(b *testing.B) {
				path := filledWith(b, create(b), n)
				for b.Loop() {
					f, events, err := store.Open(path, unlocking(sesame))
					if err != nil {
						b.Fatal(err)
					}
					if rt := session.Load(events); len(rt.Ideas()) != n/2 {
						b.Fatalf("%d ideas", len(rt.Ideas()))
					}
					MustClose(b, f)
				}
				sessiontest.Budget(b, 300*time.Millisecond*time.Duration(n)/100_000)
			})
		}
	}
}

// BenchmarkPassphrase is what one attempt to open an encrypted file costs.
func BenchmarkPassphrase(b *testing.B) {
	o := options()
	o.Passphrase = sesame
	f, err := store.Create(filepath.Join(b.TempDir(), "f.halqa"), o)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	for b.Loop() {
		if ok, err := f.Unlocks(sesame); !ok || err != nil {
			b.Fatal(ok, err)
		}
	}
}

func BenchmarkSaveCopy(b *testing.B) {
	path := filled(b, 10_000)
	f, _ := MustOpen(b, path)
	n := 0
	for b.Loop() {
		n++
		if err := f.SaveCopy(context.Background(), fmt.Sprintf("%s-%d", path, n)); err != nil {
			b.Fatal(err)
		}
	}
}
