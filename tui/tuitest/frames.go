package tuitest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui"
	"halqa/tui/page"
)

// At is a seat in a room, in a language.
func At(room *session.Room, lang locale.Lang) tui.Config {
	return tui.Config{Room: room, Lang: lang, Theme: page.Dark()}
}

// Plain is what the program shows, without styles.
func (s *Still) Plain() string { return ansi.Strip(s.Frame()) }

// Body is Plain without its first line, which belongs to all screens: goldens of one
// screen need not change with it.
func (s *Still) Body() string {
	_, rest, _ := strings.Cut(s.Plain(), "\n")
	return rest
}

// Frames compares the bodies of scenes with their golden files, in French and in Arabic,
// on the smallest grid in which everything is usable and on the smallest one with two
// panes. A scene is the keys that lead to it; seat is asked once for each frame.
func Frames(t *testing.T, scenes map[string][]string, seat func(testing.TB, locale.Lang) tui.Config) {
	t.Helper()
	for name, keys := range scenes {
		for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
			for _, size := range [][2]int{{60, 20}, {100, 30}} {
				t.Run(fmt.Sprintf("%s %s %dx%d", name, lang, size[0], size[1]), func(t *testing.T) {
					t.Parallel()
					s := NewStill(t, seat(t, lang), size[0], size[1])
					golden.RequireEqual(t, s.Press(keys...).Body())
				})
			}
		}
	}
}

// Widths and heights on both sides of every border between two layouts, and far out.
var (
	widths  = []int{1, 2, 7, 19, 40, 53, 59, 60, 79, 80, 99, 100, 140, 220}
	heights = []int{1, 3, 5, 9, 17, 18, 19, 20, 24, 29, 30, 60}
)

// FitsEverySize drags the terminal through all sizes. Each frame must fill it exactly,
// with no sign but those that every font has and those in also.
func (s *Still) FitsEverySize(tb testing.TB, also string) {
	tb.Helper()
	for _, w := range widths {
		for _, h := range heights {
			frame := s.Resize(w, h).Plain()
			Fits(tb, frame, w, h)
			if sign, odd := page.UnknownSign(frame); odd && sign != '\n' && !strings.ContainsRune(also, sign) {
				tb.Fatalf("sign %q at %d×%d", sign, w, h)
			}
		}
	}
}

// Fits ends the test unless a frame without styles fills a terminal exactly.
func Fits(tb testing.TB, frame string, w, h int) {
	tb.Helper()
	rows := strings.Split(frame, "\n")
	if len(rows) != h {
		tb.Fatalf("%d rows at %d×%d:\n%s", len(rows), w, h, frame)
	}
	for _, row := range rows {
		if got := ansi.StringWidth(row); got != w {
			tb.Fatalf("a row of %d columns at %d×%d: %q", got, w, h, row)
		}
	}
}
