package bidi_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"halqa/tui/bidi"
)

// oneLine lays out a text that has one row.
func oneLine(t *testing.T, s string, o bidi.Options) bidi.Line {
	t.Helper()
	ls := bidi.Layout(s, o)
	if len(ls) != 1 {
		t.Fatalf("%q has %d rows", s, len(ls))
	}
	return ls[0]
}

// walk moves the caret over the screen until it leaves the row.
func walk(l bidi.Line, from, dx int) []int {
	var seen []int
	for i, ok := l.Move(from, dx); ok; i, ok = l.Move(i, dx) {
		seen = append(seen, i)
	}
	return seen
}

func TestCaretMapsBothWays(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		in   string
		cols []int // of each caret, the last one after the text
	}{
		{"French", "abc", []int{0, 1, 2, 3}},
		{"Hebrew", "ABC", []int{2, 1, 0, -1}},
		{"French in Hebrew", "ABC def", []int{6, 5, 4, 3, 0, 1, 2, -1}},
		{"Hebrew in French", "ab CD", []int{0, 1, 2, 4, 3, 5}},
		{"nothing", "", []int{0}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			l := oneLine(t, hebrew(c.in), bidi.Options{})
			for i, want := range c.cols {
				if got, _ := l.Col(i); got != want {
					t.Errorf("caret %d is at column %d, want %d", i, got, want)
				}
				if got := l.Index(want); got != i {
					t.Errorf("column %d is caret %d, want %d", want, got, i)
				}
			}
		})
	}
}

func TestArrowsWalkOverTheScreen(t *testing.T) {
	t.Parallel()
	l := oneLine(t, hebrew("ABC def"), bidi.Options{})
	if diff := cmp.Diff([]int{1, 2, 3, 6, 5, 4, 7}, walk(l, 0, -1)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]int{4, 5, 6, 3, 2, 1, 0}, walk(l, 7, 1)); diff != "" {
		t.Error(diff)
	}
}

func TestClustersAreOnePlace(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		in   string
		want []int // where Step goes from 0
	}{
		{"lam-alef", "سلام", []int{1, 3, 4}},
		{"harakat", "مُحَمَّد", []int{2, 4, 7, 8}},
		{"an invisible mark after a letter", "a\u200Fb", []int{2, 3}},
		{"an invisible mark at the start", "\u200Fab", []int{2, 3}},
		{"a mark alone", "\u064Ea", []int{1, 2}},
		{"an emoji", "👩‍🏫x", []int{3, 4}},
		{"a combining accent", "e\u0301a", []int{2, 3}},
		{"nothing but marks", "\u200F\u200E", []int{2}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			l := oneLine(t, c.in, bidi.Options{})
			var got []int
			for i := l.Step(0, 1); len(got) == 0 || i > got[len(got)-1]; i = l.Step(i, 1) {
				got = append(got, i)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
			back := l.End
			for k := len(c.want) - 2; k >= -1; k-- {
				want := 0
				if k >= 0 {
					want = c.want[k]
				}
				if back = l.Step(back, -1); back != want {
					t.Errorf("back to %d, want %d", back, want)
				}
			}
		})
	}
	l := oneLine(t, "سلام", bidi.Options{})
	lamCol, _ := l.Col(1)
	if alefCol, _ := l.Col(2); alefCol != lamCol {
		t.Errorf("the alef of a lam-alef is at column %d, the lam at %d", alefCol, lamCol)
	}
}

func TestStepCrossesWhatHangs(t *testing.T) {
	t.Parallel()
	ls := bidi.Layout("abc   d\ne", bidi.Options{Width: 3})
	if len(ls) != 3 || ls[0].End != 3 || ls[0].Next != 6 || ls[1].Next != 8 {
		t.Fatalf("rows %+v", ls)
	}
	for i := 3; i < 6; i++ {
		if got := ls[0].Step(i, 1); got != i+1 {
			t.Errorf("from the hanging space %d to %d", i, got)
		}
		if got := ls[0].Step(i+1, -1); got != i {
			t.Errorf("back from %d to %d, want %d", i+1, got, i)
		}
	}
	if got := ls[1].Step(7, 1); got != 8 {
		t.Errorf("over the newline to %d", got)
	}
	if got := ls[1].Step(8, -1); got != 7 {
		t.Errorf("back over the newline to %d", got)
	}
}

func TestFindNamesTheRow(t *testing.T) {
	t.Parallel()
	ls := bidi.Layout("ab cd\n\nef", bidi.Options{Width: 2})
	for i, want := range []int{0, 0, 0, 1, 1, 1, 2, 3, 3, 3, 3} {
		if got := bidi.Find(ls, i); got != want {
			t.Errorf("rune %d is in row %d, want %d", i, got, want)
		}
	}
}

// alphabet has all that makes layouts hard.
var alphabet = []rune("abé 12.-()«»مشروعلاَّآ أב\u200C\u200D\u200E\u200F\u2066\u2067\u2068\u2069\u202A\u202E\u202C\t\n日😀\u0301\u00A0")

func mixedText() *rapid.Generator[string] {
	return rapid.StringOfN(rapid.SampledFrom(alphabet), 0, 40, -1)
}

func anyOptions() *rapid.Generator[bidi.Options] {
	return rapid.Custom(func(t *rapid.T) bidi.Options {
		return bidi.Options{
			Width:   rapid.IntRange(0, 30).Draw(t, "width"),
			Base:    rapid.SampledFrom([]bidi.Dir{bidi.Auto, bidi.LTR, bidi.RTL}).Draw(t, "base"),
			Mode:    rapid.SampledFrom([]bidi.Mode{bidi.Visual, bidi.Runs, bidi.Words, bidi.Off}).Draw(t, "mode"),
			Fence:   rapid.Bool().Draw(t, "fence"),
			NoForms: rapid.Bool().Draw(t, "forms"),
			NoMarks: rapid.Bool().Draw(t, "marks"),
		}
	})
}

// TestEveryCaretHasAPlace checks the maps of any layout: each index has a column,
// a column leads back into its cluster, a walk over the screen sees each cluster
// once, and steps in reading order visit all of the text.
func TestEveryCaretHasAPlace(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		s, o := mixedText().Draw(t, "text"), anyOptions().Draw(t, "options")
		ls := bidi.Layout(s, o)
		next := 0
		for _, l := range ls {
			if l.Start != next {
				t.Fatalf("a row starts at %d, want %d", l.Start, next)
			}
			next = l.Next
			clusters := 0
			for i := l.Start; i < l.End; {
				col, w := l.Col(i)
				j := l.Step(i, 1)
				if j <= i || j > l.End {
					t.Fatalf("a step from %d to %d in a row that ends at %d", i, j, l.End)
				}
				if col < 0 || l.Cols > 0 && col+w > l.Cols {
					t.Fatalf("caret %d is at column %d of %d", i, col, l.Cols)
				}
				if back := l.Index(col); l.Cols > 0 && back != i {
					t.Fatalf("caret %d at column %d leads back to %d", i, col, back)
				}
				if back := l.Step(j, -1); back != i {
					t.Fatalf("a step to %d leads back to %d", j, back)
				}
				i = j
				clusters++
			}
			first := l.Index(0)
			if seen := 1 + len(walk(l, first, 1)) + len(walk(l, first, -1)); l.Cols > 0 && seen != clusters+1 {
				t.Fatalf("a walk sees %d places, want %d", seen, clusters+1)
			}
		}
		if n := len([]rune(s)); next != n {
			t.Fatalf("the rows end at %d of %d", next, n)
		}
	})
}
