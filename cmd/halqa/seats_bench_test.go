//go:build unix

package main

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"
	"testing"
	"time"

	"halqa/session"
	"halqa/tui/seat"
)

// listener is a seat that waits for a text to be written to it.
type listener struct {
	keys io.Writer
	mu   sync.Mutex
	tail []byte // what was written last
	want string
	seen chan time.Time
}

// Write implements io.Writer.
func (l *listener) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.tail = append(l.tail, b...)
	if l.want != "" && bytes.Contains(l.tail, []byte(l.want)) {
		l.want = ""
		l.seen <- time.Now()
	}
	if len(l.tail) > 1<<16 {
		l.tail = slices.Clone(l.tail[len(l.tail)-1024:])
	}
	return len(b), nil
}

// expect says what to wait for from now on.
func (l *listener) expect(text string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.tail, l.want = l.tail[:0], text
}

// within is the time since start at which the text was there; ok is false when it never
// was.
func (l *listener) within(start time.Time) (d time.Duration, ok bool) {
	select {
	case at := <-l.seen:
		return at.Sub(start), true
	case <-time.After(5 * time.Second):
		l.expect("")
		return 0, false
	}
}

// sitDown takes n seats in front of the ideas.
func (h *hosting) sitDown(b *testing.B, n int) []*listener {
	b.Helper()
	all := make([]*listener, n)
	for i := range all {
		conn, err := seat.Join(b.Context(), h.invite.Address, h.invite.Codes[session.NoteTaker], func(string, string) error { return nil })
		if err != nil {
			b.Fatal(err)
		}
		in, keys := io.Pipe()
		l := &listener{keys: keys, seen: make(chan time.Time, 1)}
		l.expect("COULISSES")
		start := time.Now()
		who := seat.Guest{Env: map[string]string{"TERM": "xterm-256color"}, Width: 120, Height: 40, Lang: "fr"}
		go func() { _, _ = seat.Attach(conn, who, seat.Window{In: in, Out: l}) }()
		if _, ok := l.within(start); !ok {
			b.Fatal("no first frame came")
		}
		l.expect("Idées")
		l.types("3")
		if _, ok := l.within(start); !ok {
			b.Fatal("the ideas did not open")
		}
		all[i] = l
	}
	time.Sleep(200 * time.Millisecond)
	return all
}

func (l *listener) types(text string) { _, _ = io.WriteString(l.keys, text) }

// unlike draws words of letters that stand in no other: no cell of one is left standing
// when another is drawn over it.
func unlike(n int) string {
	letters := [2]string{"acegikmoqsuwy", "bdfhjlnprtvxz"}[n%2]
	word := make([]byte, 14)
	for i := range word {
		word[i] = letters[rand.IntN(len(letters))]
	}
	return string(word)
}

// BenchmarkSeats measures a round in which one of several seats on the network types a
// letter and then keeps an idea: from the key to its echo, and from ⏎ to all the others.
func BenchmarkSeats(b *testing.B) {
	for _, n := range []int{5, 30} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			before := heap()
			h := hosts(b)
			h.facilitator.Press("3")
			all := h.sitDown(b, n)
			grown := heap() - before
			var echo, spread []time.Duration
			missed, round := 0, 0
			for b.Loop() {
				who := all[round%n]
				word := unlike(round)
				who.expect(word[:1])
				start := time.Now()
				who.types(word[:1])
				if d, ok := who.within(start); ok {
					echo = append(echo, d)
				} else {
					missed++
				}
				who.types(word[1:])
				time.Sleep(30 * time.Millisecond)
				for _, l := range all {
					if l != who {
						l.expect(word)
					}
				}
				start = time.Now()
				who.types("\r")
				for _, l := range all {
					if l == who {
						continue
					}
					if d, ok := l.within(start); ok {
						spread = append(spread, d)
					} else {
						missed++
					}
				}
				round++
			}
			times(b, "echo", echo)
			times(b, "spread", spread)
			b.ReportMetric(float64(missed), "missed")
			b.ReportMetric(float64(grown)/float64(n)/(1<<20), "MiB/seat")
		})
	}
}

func heap() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapInuse + m.StackInuse) //nolint:gosec // far below
}

// times gives the median and the 99th of a hundred.
func times(b *testing.B, name string, all []time.Duration) {
	b.Helper()
	if len(all) == 0 {
		return
	}
	slices.Sort(all)
	ms := func(share float64) float64 {
		return float64(all[min(len(all)-1, int(share*float64(len(all))))].Microseconds()) / 1000
	}
	b.ReportMetric(ms(0.5), name+"-p50-ms")
	b.ReportMetric(ms(0.99), name+"-p99-ms")
}
