package bidi_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"halqa/tui/bidi"
)

func TestSpansShowALogicalRange(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name     string
		in       string
		from, to int
		want     []bidi.Span
	}{
		{"French", "abcdef", 1, 3, []bidi.Span{{1, 2}}},
		{"Hebrew", "ABCDEF", 1, 3, []bidi.Span{{3, 2}}},
		{"over the border", "abc DEF", 2, 5, []bidi.Span{{2, 2}, {6, 1}}},
		{"all", "abc DEF", 0, 7, []bidi.Span{{0, 7}}},
		{"none", "abc DEF", 3, 3, nil},
		{"backwards", "abc DEF", 5, 3, nil},
		{"beyond", "abc", 2, 99, []bidi.Span{{2, 1}}},
		{"a wide character", "a日b", 1, 2, []bidi.Span{{1, 2}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(c.want, oneLine(t, hebrew(c.in), bidi.Options{}).Spans(c.from, c.to)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestPartsCutARow(t *testing.T) {
	t.Parallel()
	even := func(i int) int { return i % 2 }
	after := func(n int) func(int) int {
		return func(i int) int {
			if i >= n {
				return 1
			}
			return 0
		}
	}
	for _, c := range []struct {
		name     string
		in       string
		from, to int
		kind     func(int) int
		want     []bidi.Part
	}{
		{"one stretch", "abc DEF", 0, 9, nil, []bidi.Part{{0, 7, 0, "abc FED"}}},
		{"a selection over the border", "abc DEF", 0, 9, after(2), []bidi.Part{{0, 2, 0, "ab"}, {2, 5, 1, "c FED"}}},
		{"within Hebrew", "ABC", 0, 9, after(2), []bidi.Part{{0, 1, 1, "C"}, {1, 2, 0, "BA"}}},
		{"each letter", "abc", 0, 9, even, []bidi.Part{{0, 1, 0, "a"}, {1, 1, 1, "b"}, {2, 1, 0, "c"}}},
		{"a window", "abcdef", 2, 4, nil, []bidi.Part{{0, 2, 0, "cd"}}},
		{"a window that cuts wide characters", "日本語", 1, 5, nil, []bidi.Part{{0, 4, 0, " 本 "}}},
		{"nothing in the window", "abc", 5, 9, nil, nil},
		{"an empty row", "", 0, 9, nil, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got := oneLine(t, hebrew(c.in), bidi.Options{}).Parts(c.from, c.to, c.kind)
			for i := range got {
				got[i].Text = capitals(got[i].Text)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestPartsAreFencedOneByOne(t *testing.T) {
	t.Parallel()
	l := oneLine(t, "ابج", bidi.Options{Fence: true})
	parts := l.Parts(0, 3, func(i int) int { return min(i, 1) })
	if len(parts) != 2 {
		t.Fatalf("%d parts", len(parts))
	}
	for _, p := range parts {
		if strings.Count(p.Text, "\u200E\u202D") != 1 || !strings.HasSuffix(p.Text, "\u202C\u200E") {
			t.Errorf("the fence of %q is broken", p.Text)
		}
	}
}

func TestPaintStylesByLogicalIndex(t *testing.T) {
	t.Parallel()
	mark := func(at ...int) func(int) string {
		return func(i int) string {
			if slices.Contains(at, i) {
				return "\x1b[7m"
			}
			return ""
		}
	}
	for _, c := range []struct {
		name  string
		in    string
		width int
		style func(int) string
		want  string
	}{
		{"the caret in French", "abc", 5, mark(1), "a\x1b[7mb\x1b[mc  "},
		{"the caret after French", "abc", 5, mark(3), "abc\x1b[7m \x1b[m "},
		{"the caret in Hebrew", "ABC", 5, mark(1), "  C\x1b[7mB\x1b[mA"},
		{"the caret after Hebrew", "ABC", 5, mark(3), " \x1b[7m \x1b[mCBA"},
		{"a hit over the border", "ab CD", 5, mark(1, 2, 3), "a\x1b[7mb \x1b[mD\x1b[7mC\x1b[m"},
		{"no room for the caret", "abc", 3, mark(3), "abc"},
		{"an empty row", "", 2, mark(0), "\x1b[7m \x1b[m "},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if got := capitals(oneLine(t, hebrew(c.in), bidi.Options{}).Paint(c.width, c.style)); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

// TestAllWaysToDrawAgree compares String, Aligned, Paint and Parts of any row.
func TestAllWaysToDrawAgree(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		s, o := mixedText().Draw(t, "text"), anyOptions().Draw(t, "options")
		from, to := rapid.IntRange(0, 40).Draw(t, "from"), rapid.IntRange(0, 40).Draw(t, "to")
		for _, l := range bidi.Layout(s, o) {
			want := bare(l.String())
			if w := ansi.StringWidth(want); w != l.Cols {
				t.Fatalf("%q is %d columns, the row says %d", want, w, l.Cols)
			}
			if got := strings.Trim(bare(l.Aligned(l.Cols+3)), " "); got != strings.Trim(want, " ") {
				t.Fatalf("aligned %q, want %q", got, want)
			}
			painted := l.Paint(l.Cols, func(i int) string { return []string{"", "\x1b[1m"}[i%2] })
			if got := bare(painted); got != want {
				t.Fatalf("painted %q, want %q", got, want)
			}
			checkParts(t, l, want, from, to)
		}
	})
}

func checkParts(t *rapid.T, l bidi.Line, want string, from, to int) {
	t.Helper()
	var all strings.Builder
	x := 0
	for _, p := range l.Parts(0, l.Cols, func(i int) int { return map[bool]int{true: 1}[from <= i && i < to] }) {
		if p.Col != x || p.Cols != ansi.StringWidth(bare(p.Text)) {
			t.Fatalf("part %+v after column %d", p, x)
		}
		x += p.Cols
		all.WriteString(bare(p.Text))
	}
	if all.String() != want {
		t.Fatalf("parts %q, want %q", all.String(), want)
	}
	for _, p := range l.Parts(3, 7, nil) {
		if p.Col != 0 || p.Cols > 4 || p.Cols != ansi.StringWidth(bare(p.Text)) {
			t.Fatalf("a window of 4 columns shows %+v", p)
		}
	}
}
