package main

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"testing"

	"halqa/session"
	"halqa/session/report"
	"halqa/session/sessiontest"
	"halqa/session/tally"
	"halqa/store"
)

// BenchmarkScale shows how what people wait for grows with what there is: ideas in the
// retreat, events in the file, ballots in the urn, rows in a document. Where the cost is
// in proportion, the time for each of them stays level.
func BenchmarkScale(b *testing.B) {
	sizes := []int{10, 100, 1000, 10_000}
	for _, n := range sizes {
		b.Run(fmt.Sprintf("note-one-idea-among/%d", n), func(b *testing.B) {
			room := crowded(b, n)
			for i := 0; b.Loop(); i++ {
				room.Must(session.Capture{Text: fmt.Sprintf("une idée de plus, la %dᵉ", i)})
			}
		})
	}
	for _, n := range append(sizes, 100_000) {
		b.Run(fmt.Sprintf("open-events/%d", n), func(b *testing.B) { openOf(b, n) })
	}
	for _, n := range sizes {
		b.Run(fmt.Sprintf("count-ballots/%d", n), func(b *testing.B) { countOf(b, n) })
	}
	for _, format := range report.FormatsOf(report.Report) {
		for _, n := range sizes {
			b.Run(fmt.Sprintf("write-ideas-%s/%d", format, n), func(b *testing.B) { writeOf(b, format, n) })
		}
	}
}

// crowded is a room in which n ideas were said, in both languages.
func crowded(tb testing.TB, n int) *sessiontest.Room {
	tb.Helper()
	r := sessiontest.NewRoom(tb)
	var act []session.Command
	for i := range n {
		text := fmt.Sprintf("Former les médiateurs du quartier %d aux premiers secours", i)
		if i%3 == 0 {
			text = fmt.Sprintf("اتفاقية مع التكوين المهني لفائدة الشباب رقم %d", i)
		}
		if act = append(act, session.Capture{Text: text, Group: i%5 + 1}); len(act) == 500 || i == n-1 {
			r.Must(act...)
			act = act[:0]
		}
	}
	return r
}

// openOf verifies, opens and projects a file of n events.
func openOf(b *testing.B, n int) {
	b.Helper()
	events := crowded(b, n/4+1).Memory.Events()[:n]
	path := filepath.Join(b.TempDir(), "ms2.halqa")
	file, err := store.Create(path, store.Options{})
	if err == nil {
		err = file.Append(context.Background(), events)
	}
	if err == nil {
		err = file.Close()
	}
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		file, read, err := store.Open(path, store.Options{})
		if err != nil {
			b.Fatal(err)
		}
		session.Load(read)
		_ = file.Close()
	}
	each(b, n)
}

// countOf counts n ballots of four points among twelve ideas.
func countOf(b *testing.B, n int) {
	b.Helper()
	rules := tally.Rules{Method: tally.Dots, Options: 12, Points: 4}
	ballots := make([]tally.Ballot, n)
	for i := range ballots {
		var err error
		if ballots[i], err = rules.Parse(fmt.Sprintf("%d %d 7 12", i%6+1, i%6+1)); err != nil {
			b.Fatal(err)
		}
	}
	for b.Loop() {
		c, err := rules.Count(ballots)
		if err != nil {
			b.Fatal(err)
		}
		_ = c.PointsResult()
	}
	each(b, n)
}

// writeOf writes the report of a retreat of n ideas, which lists them all.
func writeOf(b *testing.B, format string, n int) {
	b.Helper()
	room := crowded(b, n)
	for b.Loop() {
		room.Read(func(r *session.Retreat) {
			var out bytes.Buffer
			if err := report.Render(&out, r, report.Options{Document: report.Report}, format); err != nil {
				b.Fatal(err)
			}
		})
	}
	each(b, n)
}

// each reports the time for one of n.
func each(b *testing.B, n int) {
	b.Helper()
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/1000/float64(b.N)/float64(n), "µs/each")
}
