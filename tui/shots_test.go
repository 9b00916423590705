package tui_test

import (
	"bytes"
	"context"
	"flag"
	"os"
	"path"
	"path/filepath"
	"testing"
	"time"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/report"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/tuitest"
)

var shots = flag.Bool("shots", false, "draw the pictures of the README anew")

// hangs compares a picture with the one of that name that the README shows, which it
// replaces when pictures are drawn anew.
func hangs(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("..", "assets", "shots", name+".svg")
	if *shots {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s shows another screen: look at the program, then run make shots", file)
	}
}

// sampleRoom is the sample retreat as it stood at a moment.
func sampleRoom(tb testing.TB, at string) *sessiontest.Room {
	tb.Helper()
	return sessiontest.Open(tb, sessiontest.SampleUntil(tb, at), at)
}

// The moments of the sample at which the pictures are taken.
const (
	late      = "2026-12-10 11:34" // the morning of day 2, seven minutes behind
	drafting  = "2026-12-11 17:00" // day 3, with objectives that raise questions
	concluded = "2026-12-31 16:00"
)

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
		at    string
		keys  []string
	}{
		{"agenda-fr", locale.French, page.Dark(), false, 100, 30, late, nil},
		{"agenda-fr-light", locale.French, page.Light(), false, 100, 30, late, nil},
		{"idees-ar", locale.Arabic, page.Dark(), false, 100, 30, late, []string{"3"}},
		{"idees-ar-light", locale.Arabic, page.Light(), false, 100, 30, late, []string{"3"}},
		{"objectifs-fr", locale.French, page.Dark(), false, 100, 30, concluded, []string{"5", "enter"}},
		{"objectifs-fr-light", locale.French, page.Light(), false, 100, 30, concluded, []string{"5", "enter"}},
		{"vote-ar", locale.Arabic, page.Dark(), false, 100, 30, late, []string{"4", "down", "enter"}},
		{"vote-ar-light", locale.Arabic, page.Light(), false, 100, 30, late, []string{"4", "down", "enter"}},
		{"vote-salle-fr", locale.French, page.Salle(), true, 60, 20, late, []string{"4", "down", "enter"}},
		{"agenda-salle-ar", locale.Arabic, page.Salle(), true, 60, 20, late, nil},
	}
	for _, p := range pictures {
		t.Run(p.name, func(t *testing.T) {
			t.Parallel()
			s := tuitest.NewStill(t, tui.Config{
				Room: sampleRoom(t, p.at).Room, Lang: p.lang, Theme: p.theme, Salle: p.salle,
			}, p.w, p.h)
			hangs(t, p.name, tuitest.Picture(s.Press(p.keys...).Frame(), p.theme))
		})
	}
}

// actor is somebody whose work is recorded. Each scene is checked for what it must show.
type actor struct {
	*tuitest.Still
	t    *testing.T
	film *tuitest.Film
}

// enters sits down in front of the sample as it stood at a moment.
func enters(t *testing.T, film *tuitest.Film, at string) actor {
	t.Helper()
	r := sampleRoom(t, at)
	return actor{t: t, film: film, Still: tuitest.NewStill(t, tui.Config{
		Room: r.Room, Lang: locale.French, Theme: page.Dark(), Export: exporter(r.Room),
	}, 100, 30)}
}

// exporter makes the documents of an order and throws them away.
func exporter(r *session.Room) screen.Exporter {
	return func(_ context.Context, o screen.Order) (paths []string, err error) {
		r.Read(func(rt *session.Retreat) {
			for _, lang := range o.Langs {
				for _, ext := range o.Formats {
					options := report.Options{Document: report.Document(o.Document), Lang: lang, Day: o.Day}
					if err = report.Render(&bytes.Buffer{}, rt, options, ext); err != nil {
						return
					}
					paths = append(paths, path.Join("/home/samira/Documents/halqa", report.Name(rt, options, ext)))
				}
			}
		})
		return paths, err
	}
}

// holds lets what stands on the screen be read, once it shows these texts.
func (a actor) holds(d time.Duration, texts ...string) {
	a.t.Helper()
	for _, text := range texts {
		if !tuitest.Shows(a.Plain(), text) {
			a.t.Fatalf("%q is not on this screen:\n%s", text, a.Plain())
		}
	}
	a.film.Shoot(a.Still, d)
}

// presses presses keys one after the other, each to be seen.
func (a actor) presses(each time.Duration, keys ...string) {
	for _, k := range keys {
		a.film.Shoot(a.Press(k), each)
	}
}

// heaviest is what a page may load for a recording, in bytes.
const heaviest = 600_000

// TestRecording records half a minute of the sample retreat for the README.
func TestRecording(t *testing.T) {
	t.Parallel()
	const letter, key = 70 * time.Millisecond, 600 * time.Millisecond
	film := tuitest.NewFilm(page.Dark())
	a := enters(t, film, late)
	a.holds(3*time.Second, "7 min de retard", "Rattraper 7 min avant 13:00")
	film.Still()
	a.presses(key, "down", "up")
	a.presses(0, "enter")
	a.holds(3*time.Second, "11:51", "7 min libres avant 13:00")
	a.presses(key, "3")
	const said = "فضاء للاستماع خاص بالنساء"
	film.Types(a.Still, said, letter)
	a.Patiently("enter") // ideas that are close get their sign
	a.holds(2500*time.Millisecond, "I-204", said, "63 idées")
	a.presses(0, "tab")
	a.presses(key, "4", "down")
	a.presses(0, "enter")
	a.holds(3500*time.Millisecond, "Pas de circuit clair", "●●●●●●○○○○○○○")

	a = enters(t, film, drafting)
	a.presses(0, "5", "down", "down", "down", "down", "down", "down", "down", "down", "enter")
	a.holds(2500*time.Millisecond, "O-09", "Questions 5", "Pour quelle date ?")
	a.presses(key, "tab", "enter")
	film.Types(a.Still, "30 juin 2029", letter)
	a.presses(0, "enter")
	a.holds(2500*time.Millisecond, "Questions 4", "30 juin 2029")
	a.presses(0, "esc", "esc")
	a.presses(2*time.Second, "0")
	a.presses(0, "enter")
	a.presses(1500*time.Millisecond, "enter")
	a.holds(3*time.Second, "Écrit dans", ".docx")

	svg := film.SVG(t, "halqa", "The agenda is seven minutes late and one key makes it good; an idea is noted in "+
		"Arabic; the result of a vote; a date answers what an objective was asked; the report is written for Word.")
	hangs(t, "recording", svg)
	if len(svg) > heaviest {
		t.Errorf("the recording weighs %d bytes", len(svg))
	}
	if turn := film.Length(); turn < 20*time.Second || turn > 35*time.Second {
		t.Errorf("one turn takes %v", turn)
	}
}
