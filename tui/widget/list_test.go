package widget_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"halqa/tui/page"
	"halqa/tui/widget"
)

// numbered draws the number of a row, and a bar before the row under the cursor.
func numbered(p page.Page, i int, here bool) {
	x := 0
	if here {
		x = p.Strip(x, 0, "▌", page.Accent)
	}
	p.Put(x, 0, p.W-x, fmt.Sprint(i), page.Body, page.Start)
}

func TestListKeepsItsCursorInSight(t *testing.T) {
	t.Parallel()
	two := func(i int) int { return 1 + i%2 } // 1, 2, 1, 2 …
	for _, c := range []struct {
		name   string
		len    int
		height func(int) int
		low    bool
		act    func(l *widget.List)
		want   []string
	}{
		{"an empty list draws nothing", 0, nil, false, func(*widget.List) {}, []string{"", "", "", ""}},
		{"a short list starts at the top", 2, nil, false, func(*widget.List) {}, []string{"▌0", "1", "", ""}},
		{"a low list stands at the foot", 2, nil, true, func(l *widget.List) { l.Last() }, []string{"", "", "0", "▌1"}},
		{"the window follows the cursor down", 9, nil, false, func(l *widget.List) { l.Select(5) }, []string{"2", "3", "4", "▌5"}},
		{"the last row stands at the foot", 9, nil, false, func(l *widget.List) { l.Last() }, []string{"5", "6", "7", "▌8"}},
		{"a page keeps one row in sight", 9, nil, false, func(l *widget.List) { l.Page(1) }, []string{"0", "1", "2", "▌3"}},
		{"two pages overlap by one row", 9, nil, false, func(l *widget.List) { l.Page(2) }, []string{"3", "4", "5", "▌6"}},
		{"tall rows are drawn whole under the cursor", 9, two, false, func(l *widget.List) { l.Select(3) }, []string{"2", "▌3", "", "4"}},
		{"a row taller than the window shows its head", 3, func(int) int { return 9 }, false, func(l *widget.List) { l.Select(1) }, []string{"▌1", "", "", ""}},
		{"heights below one count as one", 3, func(int) int { return -5 }, false, func(*widget.List) {}, []string{"▌0", "1", "2", ""}},
		{"a list that becomes shorter fills its window", 9, nil, false, func(l *widget.List) {
			l.Last()
			picture(9, 4, false, func(p page.Page) { l.Draw(p, nil, numbered) })
			l.SetLen(6)
		}, []string{"2", "3", "4", "▌5"}},
		{"the window stays while the cursor moves inside it", 9, nil, false, func(l *widget.List) {
			l.Last()
			picture(9, 4, false, func(p page.Page) { l.Draw(p, nil, numbered) })
			l.Move(-3)
		}, []string{"▌5", "6", "7", "8"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			l := widget.List{Low: c.low}
			l.SetLen(c.len)
			picture(9, 4, false, func(p page.Page) { l.Draw(p, c.height, numbered) })
			c.act(&l)
			looks(t, picture(9, 4, false, func(p page.Page) { l.Draw(p, c.height, numbered) }), c.want...)
		})
	}
}

func TestListMovesWithinItsRows(t *testing.T) {
	t.Parallel()
	var l widget.List
	if l.Cursor() != -1 || l.Move(1) || l.Page(-1) {
		t.Error("an empty list has a cursor")
	}
	l.SetLen(3)
	if l.Move(-1) || !l.Move(1<<62) || l.Cursor() != 2 || l.Move(1) {
		t.Errorf("the cursor left the list: %d", l.Cursor())
	}
	if !l.Move(-1<<63) || l.Cursor() != 0 {
		t.Errorf("the cursor stays at %d", l.Cursor())
	}
	l.Last()
	if l.SetLen(-4); l.Len() != 0 || l.Cursor() != -1 {
		t.Errorf("%d rows, cursor %d", l.Len(), l.Cursor())
	}
}

func TestListHasAKeyForEveryWay(t *testing.T) {
	t.Parallel()
	var l widget.List
	l.SetLen(20)
	picture(9, 4, false, func(p page.Page) { l.Draw(p, nil, numbered) })
	for _, c := range []struct {
		key  string
		want int
	}{{"down", 1}, {"up", 0}, {"pgdown", 3}, {"pgup", 0}, {"end", 19}, {"home", 0}} {
		if !l.Key(c.key) || l.Cursor() != c.want {
			t.Errorf("%s leads to %d, want %d", c.key, l.Cursor(), c.want)
		}
	}
	if l.Key("enter") || l.Key("a") {
		t.Error("the list takes a key that is not its own")
	}
}

// TestListProperties holds for any heights and any way through the list: the cursor is
// drawn, rows follow one another, no room is left while there are rows, and only rows
// near the window are measured.
func TestListProperties(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		heights := rapid.SliceOfN(rapid.IntRange(1, 4), 1, 60).Draw(t, "heights")
		l := widget.List{Low: rapid.Bool().Draw(t, "low")}
		for range rapid.IntRange(1, 12).Draw(t, "frames") {
			n, h := rapid.IntRange(1, len(heights)).Draw(t, "rows"), rapid.IntRange(1, 12).Draw(t, "h")
			l.SetLen(n)
			l.Move(rapid.IntRange(-9, 9).Draw(t, "move"))
			var drawn []int
			asked, here, room := 0, -1, h
			l.Draw(page.New(5, h, false), func(i int) int { asked++; return heights[i] }, func(p page.Page, i int, at bool) {
				drawn = append(drawn, i)
				room -= p.H
				if at {
					here = i
				}
				if at && p.H < min(heights[i], h) {
					t.Fatalf("row %d under the cursor is clipped to %d", i, p.H)
				}
			})
			from, to := l.Window()
			switch {
			case here != l.Cursor() || !slices.Contains(drawn, here):
				t.Fatalf("cursor %d is not among %v", l.Cursor(), drawn)
			case drawn[0] != from || drawn[len(drawn)-1] != to-1 || len(drawn) != to-from:
				t.Fatalf("%v is not %d…%d", drawn, from, to)
			case room > 0 && from > 0 && heights[from-1] <= room:
				t.Fatalf("%d rows are empty below %v of %d", room, drawn, n)
			case asked > 5*h+10:
				t.Fatalf("%d heights were asked for %d rows", asked, h)
			}
		}
	})
}

func BenchmarkListOf10000(b *testing.B) {
	b.ReportAllocs()
	p := page.New(100, 30, false)
	var l widget.List
	l.SetLen(10_000)
	l.Select(5000)
	for b.Loop() {
		p = p.Reset(100, 30, false)
		l.Draw(p, func(i int) int { return 1 + i%2 }, numbered)
	}
}
