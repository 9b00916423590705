package bidi_test

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"halqa/tui/bidi"
)

// checkBlock demands rows of exactly the width asked, in each mode.
func checkBlock(t rapid.TB, s string, width int) {
	t.Helper()
	for _, o := range []bidi.Options{
		{Width: width},
		{Width: width, Base: bidi.RTL, Fence: true},
		{Width: width, Mode: bidi.Runs},
		{Width: width, Mode: bidi.Words, NoMarks: true},
		{Width: width, Mode: bidi.Off},
	} {
		for i, row := range block(s, o) {
			checkRow(t, row, width, i)
		}
		checkRow(t, bidi.Fit(s, o), width, 0)
	}
}

func checkRow(t rapid.TB, row string, width, i int) {
	t.Helper()
	if w := ansi.StringWidth(row); w != width {
		t.Fatalf("row %d has %d columns, want %d: %q", i, w, width, row)
	}
	if !utf8.ValidString(row) || strings.ContainsAny(ansi.Strip(row), "\n\r\t\x00\x1b") {
		t.Fatalf("row %d would upset a terminal: %q", i, row)
	}
}

var hostile = map[string]string{
	"overrides without end":        strings.Repeat("\u202Ea\u202Dب", 300),
	"embeddings beyond the depth":  strings.Repeat("\u202B", 200) + "abc ابج" + strings.Repeat("\u202C", 200),
	"isolates beyond the depth":    strings.Repeat("\u2067a", 300) + strings.Repeat("\u2069", 100),
	"closers alone":                strings.Repeat("\u2069\u202C", 100) + "ا",
	"200 marks on a letter":        "ا" + strings.Repeat("\u064E\u0301", 100) + "ب",
	"200 marks on nothing":         strings.Repeat("\u0301", 200),
	"zero width for ever":          "a" + strings.Repeat("\u200B\u200C\u200D\u2060\uFEFF", 400) + "b",
	"zero width alone":             strings.Repeat("\u200F", 50),
	"invalid UTF-8":                "ab\xff\xfe\xc0\x80ا\xed\xa0\x80\xf4\x90\x80\x80",
	"cut in a letter":              "اب\xd8",
	"C1 controls":                  "a\u0090b\u009b31mc\x9b31md",
	"C0 controls":                  "a\x00\x01\x07\x08\x0b\x0c\x0e\x1f\x7fb",
	"an escape at the end":         "ا\x1b",
	"an endless escape":            "ا\x1b]8;;http://x",
	"cursor moves":                 "ا\x1b[2J\x1b[10;10H\x1bcb",
	"styles without end":           strings.Repeat("\x1b[1m\x1b[38;5;1mا", 200),
	"emoji families":               strings.Repeat("👨‍👩‍👧‍👦ا", 30),
	"flags and tags":               "🏴\U000E0067\U000E0062\U000E007F🇲🇦🇲ا\U000E0041",
	"brackets beyond the stack":    strings.Repeat("(", 100) + "ا" + strings.Repeat(")", 100),
	"separators of lines":          "ا\u2028b\u2029c\u0085d",
	"long words":                   strings.Repeat("لا", 500),
	"spaces":                       strings.Repeat(" ", 500),
	"wide letters":                 strings.Repeat("日本", 100),
	"lam and alef apart":           "ل\u200Fا ل\u064Eا ل\u200Cا ل\nا",
	"conjoining Hangul and others": "\u1100\u1161\u11A8\u0E33\u0D4E\u0600\u06DD12",
}

func TestHostileTextKeepsItsWidth(t *testing.T) {
	t.Parallel()
	for name, s := range hostile {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for _, width := range []int{1, 2, 3, 7, 20, 80} {
				checkBlock(t, s, width)
			}
		})
	}
}

func TestAnyTextKeepsItsWidth(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		s := rapid.OneOf(mixedText(), rapid.String()).Draw(rt, "text")
		checkBlock(rt, s, rapid.IntRange(1, 30).Draw(rt, "width"))
	})
}

func TestMarksDoNotTower(t *testing.T) {
	t.Parallel()
	row := bidi.Render("ا"+strings.Repeat("\u064E", 200), bidi.Options{})
	if n := strings.Count(row, "\u064E"); n == 0 || n > 16 {
		t.Errorf("%d marks are drawn on one letter", n)
	}
}

func TestAMarkAloneDoesNotTouchItsNeighbour(t *testing.T) {
	t.Parallel()
	if got, want := bidi.Fit("\u064Eا", bidi.Options{Width: 3}), " ﺍ\u25CC\u064E"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestFloodsDoNotFreeze lays out 30,000 runes made to be slow: rules that look
// ahead or back must not do so for each character.
func TestFloodsDoNotFreeze(t *testing.T) {
	t.Parallel()
	for name, s := range map[string]string{
		"isolates":           "\u2068 ",
		"closed isolates":    "\u2068a\u2069",
		"nested isolates":    "\u2068\u2067\u2069",
		"embeddings":         "\u202B\u202A\u202C",
		"bracket pairs":      "(5)[",
		"styles":             "\x1b[1m\x1b[31mا",
		"numbers and spaces": "5 ا -",
		"zero widths":        "\u200B\u200F",
		"marks":              "\u0301",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text := strings.Repeat(s, 30_000/len([]rune(s)))
			start := time.Now()
			for _, m := range []bidi.Mode{bidi.Visual, bidi.Runs, bidi.Words} {
				bidi.Layout(text, bidi.Options{Mode: m})
			}
			if took := time.Since(start); took > time.Second {
				t.Errorf("30,000 runes take %v", took)
			}
		})
	}
}

func FuzzLayout(f *testing.F) {
	f.Add("abc مرحبا 12 (def) لا", 10)
	for _, s := range hostile {
		f.Add(s, 7)
	}
	f.Fuzz(func(t *testing.T, s string, width int) {
		if width < 1 || width > 200 || len(s) > 2000 {
			return
		}
		checkBlock(t, s, width)
		if again := bidi.Canonical(bidi.Canonical(s)); again != bidi.Canonical(s) {
			t.Fatalf("a second Canonical changes %q", s)
		}
		for _, l := range bidi.Layout(s, bidi.Options{Width: width}) {
			for i := l.Start; i <= l.End; i++ {
				if col, _ := l.Col(i); col < -1 || col > l.Cols {
					t.Fatalf("caret %d is at column %d of %d", i, col, l.Cols)
				}
			}
		}
	})
}
