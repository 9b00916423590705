package tui_test

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sample"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/page"
	"halqa/tui/tuitest"
)

var shots = flag.Bool("shots", false, "draw the pictures of the README anew")

// sampleRoom is the sample retreat as it stood at a moment.
func sampleRoom(tb testing.TB, at string) *sessiontest.Room {
	tb.Helper()
	events, err := sample.Events(time.UTC)
	if err != nil {
		tb.Fatal(err)
	}
	clock := sessiontest.At(tb, at)
	past := slices.DeleteFunc(events, func(e session.Event) bool { return e.ID.Time().After(clock.Now()) })
	m := &sessiontest.Memory{}
	if err := m.Append(tb.Context(), past); err != nil {
		tb.Fatal(err)
	}
	return sessiontest.Reopen(tb, m, clock, 7)
}

// TestPictures draws the pictures of the README from the program itself; they can't go
// stale, because a changed screen fails here until they are drawn anew (make shots).
func TestPictures(t *testing.T) {
	t.Parallel()
	pictures := []struct {
		name  string
		lang  locale.Lang
		theme *page.Theme
		salle bool
		w, h  int
		keys  []string
		at    string
	}{
		{"agenda-fr", locale.French, page.Dark(), false, 100, 30, nil, "2026-12-10 11:34"},
		{"idees-ar", locale.Arabic, page.Dark(), false, 100, 30, []string{"3"}, "2026-12-10 11:34"},
		{"vote-salle-fr", locale.French, page.Salle(), true, 60, 20, []string{"4", "down", "enter"}, "2026-12-10 11:34"},
		{"objectifs-fr", locale.French, page.Light(), false, 100, 30, []string{"5", "enter"}, "2026-12-31 16:00"},
	}
	for _, p := range pictures {
		t.Run(p.name, func(t *testing.T) {
			t.Parallel()
			r := sampleRoom(t, p.at)
			s := tuitest.NewStill(t, tui.Config{
				Room: r.Room, Seat: session.Facilitator, Lang: p.lang, Theme: p.theme, Salle: p.salle,
			}, p.w, p.h)
			s.Press(p.keys...)
			got := tuitest.Picture(s.Frame(), p.theme)
			path := filepath.Join("..", "assets", "shots", p.name+".svg")
			if *shots {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("%s shows another screen: look at the program, then run make shots", path)
			}
		})
	}
}
