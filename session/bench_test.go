package session_test

import (
	"fmt"
	"testing"

	"halqa/session"
	"halqa/session/sessiontest"
)

// eventsOf returns the events of a retreat with at least n of them: ideas that are
// captured, sorted and reworded.
func eventsOf(b *testing.B, n int) []session.Event {
	b.Helper()
	r := sessiontest.NewRoom(b)
	theme := r.Must(session.NameTheme{Name: "Accueil"}).Items[0]
	for i := 0; len(r.Memory.Events()) < n; i++ {
		var batch []session.Command
		for k := range 50 {
			batch = append(batch, session.Capture{Text: fmt.Sprintf("idée %d %d, avec quelques mots", i, k), Group: k%5 + 1, Theme: theme})
		}
		r.Must(batch...)
	}
	return r.Memory.Events()
}

func BenchmarkLoad(b *testing.B) {
	for _, n := range []int{1_000, 10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			events := eventsOf(b, n)
			b.ReportAllocs()
			for b.Loop() {
				session.Load(events)
			}
		})
	}
}

func BenchmarkDo(b *testing.B) {
	r := sessiontest.NewRoom(b)
	for b.Loop() {
		r.Must(session.Capture{Text: "Veille de nuit assurée par deux médiateurs formés"})
	}
}
