package widget

import "halqa/tui/page"

// List is a window on rows of any height, with a cursor that is always in sight. It
// asks only for the rows that are near the window, so that a list of ten thousand costs
// what a screenful costs. The zero value is an empty list.
type List struct {
	n      int // rows of the list
	cursor int
	top    int // first row in the window
	end    int // after the last row in the window

	// Low lets a short list stand at the foot of its area and grow upwards, as
	// lines do in a conversation.
	Low bool
}

// SetLen says how many rows there are. The cursor stays on its row as long as there is
// one.
func (l *List) SetLen(n int) {
	l.n = max(0, n)
	l.Select(l.cursor)
}

// Len is what SetLen said.
func (l *List) Len() int { return l.n }

// Cursor is the row under the cursor, -1 in an empty list.
func (l *List) Cursor() int {
	if l.n == 0 {
		return -1
	}
	return l.cursor
}

// Select moves the cursor to row i, or to the nearest one.
func (l *List) Select(i int) { l.cursor = max(0, min(i, l.n-1)) }

// Move moves the cursor by d rows and reports whether it could move at all.
func (l *List) Move(d int) bool {
	before := l.cursor
	l.Select(l.cursor + min(max(d, -l.n), l.n))
	return l.cursor != before
}

// Page moves the cursor by d windows; one row of the last window stays in sight.
func (l *List) Page(d int) bool {
	step := max(1, l.end-l.top-1)
	return l.Move(min(max(d, -l.n), l.n) * step)
}

// First moves the cursor to the first row.
func (l *List) First() { l.Select(0) }

// Last moves the cursor to the last row.
func (l *List) Last() { l.Select(l.n - 1) }

// Key moves the cursor by the key that a list has for it, and reports whether the key is
// one of those. name is that of keys.Rest.
func (l *List) Key(name string) bool {
	switch name {
	case "up":
		l.Move(-1)
	case "down":
		l.Move(1)
	case "pgup":
		l.Page(-1)
	case "pgdown":
		l.Page(1)
	case "home":
		l.First()
	case "end":
		l.Last()
	default:
		return false
	}
	return true
}

// Window is the range of rows that Draw drew last, the second one excluded.
func (l *List) Window() (from, to int) { return l.top, l.end }

// Draw draws the rows that fit in p. height is the height of row i in rows of the page,
// at least 1; nil stands for 1 everywhere. draw draws row i in an area of its own; here
// is true for the row under the cursor. A row that does not fit whole is clipped.
func (l *List) Draw(p page.Page, height func(i int) int, draw func(p page.Page, i int, here bool)) {
	if p.H == 0 || l.n == 0 {
		l.top, l.end = min(l.top, l.n), min(l.top, l.n)
		return
	}
	tall := func(i int) int {
		if height == nil {
			return 1
		}
		return max(1, height(i))
	}
	used := l.scroll(p.H, tall)
	y := 0
	if l.Low {
		y = max(0, p.H-used)
	}
	for l.end = l.top; l.end < l.n && y < p.H; l.end++ {
		h := tall(l.end)
		draw(p.Sub(0, y, p.W, h), l.end, l.end == l.cursor)
		y += h
	}
}

// scroll moves the window as little as it can so that the cursor is in sight and no
// room is wasted at its foot, and returns the height of its rows, or more than room.
func (l *List) scroll(room int, tall func(i int) int) int {
	l.top = min(l.top, l.cursor)
	first, used := l.cursor, tall(l.cursor)
	for first > 0 && used+tall(first-1) <= room { // the highest window with the cursor in it
		first--
		used += tall(first)
	}
	l.top = max(l.top, first)
	used = 0
	for i := l.top; i < l.n && used <= room; i++ {
		used += tall(i)
	}
	for used < room && l.top > 0 && used+tall(l.top-1) <= room { // the list became shorter
		l.top--
		used += tall(l.top)
	}
	return used
}
