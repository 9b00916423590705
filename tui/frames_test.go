package tui_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/bidi"
	"halqa/tui/page"
	"halqa/tui/tuitest"
)

// views are the main screens of the program and the keys that lead to them.
var views = []struct {
	name string
	keys []string
}{
	{"agenda", []string{"1"}},
	{"groups", []string{"2"}},
	{"ideas", []string{"3"}},
	{"vote", []string{"4"}},
	{"objectives", []string{"5"}},
	{"decisions", []string{"6"}},
	{"menu", []string{"esc"}},
	{"help", []string{"3", "f1"}},
}

// frameSizes are the layouts that people have: a projector, a terminal as it opens, a
// large screen.
var frameSizes = [][2]int{{60, 20}, {80, 24}, {120, 40}}

// afterwards is when everything of the sample retreat is done.
const afterwards = "2026-12-31 16:00"

// shownTo opens the sample retreat for a terminal of these options.
func shownTo(t *testing.T, lang locale.Lang, o bidi.Options, w, h int, keys ...string) *tuitest.Still {
	t.Helper()
	r := sessiontest.Open(t, sessiontest.Sample(t), afterwards)
	s := tuitest.NewStill(t, tui.Config{Room: r.Room, Lang: lang, Theme: page.Dark(), Bidi: o}, w, h)
	return s.Press(keys...)
}

// TestFrames compares each main screen, in each language and size, with what it showed
// when people last looked at it. Rows are in visual order, as the terminal gets them.
func TestFrames(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		for _, size := range frameSizes {
			for _, v := range views {
				t.Run(fmt.Sprintf("%s-%dx%d-%s", lang, size[0], size[1], v.name), func(t *testing.T) {
					t.Parallel()
					frame := ansi.Strip(shownTo(t, lang, bidi.Options{}, size[0], size[1], v.keys...).Frame())
					rows := strings.Split(frame, "\n")
					if len(rows) != size[1] {
						t.Errorf("%d rows, want %d", len(rows), size[1])
					}
					for i, row := range rows {
						if n := ansi.StringWidth(row); n != size[0] {
							t.Errorf("row %d takes %d columns, want %d", i, n, size[0])
						}
						rows[i] = strings.TrimRight(row, " ")
					}
					golden.RequireEqual(t, []byte(strings.Join(rows, "\n")+"\n"))
				})
			}
		}
	}
}

// TestFramesReadRightWhereRowsAreReordered plays a terminal that reorders every row by
// itself, as VTE and Konsole do when they are not told: it heeds overrides, and takes a
// row for one from left to right. What it shows of a fenced frame, and of one in runs,
// must be what other terminals show.
func TestFramesReadRightWhereRowsAreReordered(t *testing.T) {
	t.Parallel()
	for _, mode := range []struct {
		name string
		sent bidi.Options
	}{
		{"fenced", bidi.Options{Fence: true}},
		{"runs", bidi.Options{Mode: bidi.Runs}},
	} {
		for _, lang := range locale.Langs() {
			for _, v := range views {
				t.Run(mode.name+"-"+string(lang)+"-"+v.name, func(t *testing.T) {
					t.Parallel()
					for _, size := range frameSizes {
						// Both are unshaped, so that a row has as many cells in all modes.
						want := rowsOf(shownTo(t, lang, bidi.Options{NoForms: true}, size[0], size[1], v.keys...))
						sent := mode.sent
						sent.NoForms = true
						for i, row := range rowsOf(shownTo(t, lang, sent, size[0], size[1], v.keys...)) {
							if got := reordered(row); got != strings.TrimRight(want[i], " ") {
								t.Errorf("%v: row %d is shown as\n%q, not\n%q\nsent as %q", size, i, got, want[i], row)
							}
						}
					}
				})
			}
		}
	}
}

func rowsOf(s *tuitest.Still) []string { return strings.Split(ansi.Strip(s.Frame()), "\n") }

// reordered is what a terminal shows that reorders a row by UAX #9.
func reordered(row string) string {
	shown := bidi.Render(row, bidi.Options{Base: bidi.LTR, NoForms: true})
	return strings.TrimRight(strings.ReplaceAll(shown, "\u00a0", " "), " ")
}
