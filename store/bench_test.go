package store_test

import (
	"context"
	"fmt"
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
	f := MustCreate(tb)
	for batch := range slices.Chunk(acts(n/2), 10_000) {
		MustAppend(tb, f, batch...)
	}
	MustClose(tb, f)
	return f.Path()
}

// BenchmarkAppend measures one act of two events, from the call until it is durable.
func BenchmarkAppend(b *testing.B) {
	f := MustCreate(b)
	act := acts(1)
	var took []time.Duration
	for b.Loop() {
		begin := time.Now()
		if err := f.Append(context.Background(), act); err != nil {
			b.Fatal(err)
		}
		took = append(took, time.Since(begin))
	}
	slices.Sort(took)
	for _, p := range []int{50, 99} {
		b.ReportMetric(float64(took[len(took)*p/100].Microseconds()), fmt.Sprintf("p%d-µs", p))
	}
}

func BenchmarkVerify(b *testing.B) {
	for _, n := range []int{10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			path := filled(b, n)
			for b.Loop() {
				if _, err := store.Verify(path); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkOpen measures what a start waits for: verify, open and project.
func BenchmarkOpen(b *testing.B) {
	for _, n := range []int{10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			path := filled(b, n)
			for b.Loop() {
				f, events, err := store.Open(path, options())
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
