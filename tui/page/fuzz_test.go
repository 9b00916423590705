package page_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"halqa/tui/bidi"
	"halqa/tui/page"
)

// FuzzPage draws with any coordinates, sizes and texts: nothing may panic, and the
// frame must keep its exact size.
func FuzzPage(f *testing.F) {
	f.Add(uint8(20), uint8(4), false, uint8(0), 1, 1, 10, 2, "Idées « par défi »", "مرحبا")
	f.Add(uint8(9), uint8(3), true, uint8(1), -3, -9, 1<<62, -1<<62, "日本語 👩‍👩‍👧\x1b[7mx\x1b[m", "180 000 درهم")
	f.Add(uint8(1), uint8(1), true, uint8(4), 1<<62, 1<<62, 1<<62, 1<<62, "\xff\x00\u202e\n\t", "e\u0301\u0301")
	f.Add(uint8(0), uint8(0), false, uint8(2), -1<<63, -1<<63, -1<<63, 1<<63-1, "", "\n\n")
	f.Fuzz(func(t *testing.T, cols, lines uint8, rtl bool, mode uint8, x, y, w, h int, a, b string) {
		if len(a)+len(b) > 4096 {
			return
		}
		p := page.New(int(cols), int(lines), rtl)
		p.SetBidi(bidi.Options{Mode: bidi.Mode(mode % 4), Fence: mode&4 != 0})
		for _, area := range []page.Page{p, p.Sub(x, y, w, h), p.Sub(x, y, w, h).Sub(y, x, h, w), p.Inner()} {
			scribble(area, x, y, w, h, a, b)
			l, r := area.Split(w)
			scribble(l, h, x, w, y, b, a)
			scribble(r, w, h, x, y, a, b)
		}
		if col, row, ok := p.Caret(x, y, w, h, y); ok && (col < 0 || col >= int(cols) || row < 0 || row >= int(lines)) {
			t.Fatalf("caret at %d, %d", col, row)
		}
		got := strings.Split(p.Render(page.Salle()), "\n")
		if len(got) != max(1, int(lines)) {
			t.Fatalf("%d rows of %d", len(got), lines)
		}
		for i, row := range got {
			if n := ansi.StringWidth(row); lines > 0 && n != int(cols) {
				t.Fatalf("row %d takes %d columns of %d: %q", i, n, cols, row)
			}
		}
	})
}

// scribble draws with every function of a page.
func scribble(p page.Page, x, y, w, h int, a, b string) {
	p.Fill(x, y, w, h, page.RoleField)
	p.CursorRows(y, h)
	p.Head(y, a, b)
	for _, al := range []page.Align{page.Start, page.End, page.Center} {
		p.Put(x, y, w, a, page.Badge, al)
	}
	p.Say(x, y, w, b, page.Title)
	p.Wrap(x, y, w, h, a+"\n"+b, page.Body)
	p.WrapEvery(x, y, w, h, w, b, page.Body)
	p.Row(x, y, page.T(a, page.Label), page.T(b, page.Warn))
	p.RowEnd(x, y, page.T(b, page.Caret), page.T(a, page.Alarm))
	p.Strip(x, y, a, page.Accent)
	p.Repeat(x, y, w, b, page.Faint)
	p.Block(x, y, []string{a, b, ""}, page.Ink(page.RoleVoice))
	p.Put(0, 0, p.W, a, page.Body, page.Start)
	p.Say(0, 0, p.W, b, page.Body)
}
