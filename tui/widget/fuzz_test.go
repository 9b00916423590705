package widget_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"halqa/tui/page"
	"halqa/tui/widget"
)

// FuzzWidgets draws every widget with any numbers and texts: nothing may panic, and the
// frame must keep its exact size.
func FuzzWidgets(f *testing.F) {
	f.Add(uint8(60), uint8(20), false, 3, 4, 40, 17, 25, "Bien")
	f.Add(uint8(5), uint8(2), true, -7, -7, 1<<62, -1<<62, 1<<62, "أفكار 日本")
	f.Add(uint8(0), uint8(0), true, 0, 0, 0, 1<<63-1, -1<<63, "")
	f.Fuzz(func(t *testing.T, cols, lines uint8, rtl bool, x, y, w, n, total int, s string) {
		if len(s) > 1024 {
			return
		}
		p := page.New(int(cols), int(lines), rtl)
		widget.Bar(p, x, y, w, n, total, page.Accent)
		widget.Progress(p, x, y, w, n, total)
		dots := []widget.Dot{{N: n, Sign: "●"}, {N: total, Sign: s}}
		widget.Dots(p, x, y, widget.DotScale(w, dots), dots...)
		widget.Choice(p, x, y, w, s, page.Title)
		for _, f := range []widget.Field{{Label: s, Value: s, Said: true}, {Value: s, Choice: true}, {Label: s, Value: s, Rows: n}} {
			f.Draw(p, y, w)
		}
		widget.Help(p, y, widget.Hint{Key: s, Word: s}, widget.Hint{Key: "?", Word: s})
		widget.Menu(p, y, n, widget.Hint{Key: s, Word: s}, widget.Hint{Key: "?", Word: s})
		p.Block(x, y, widget.Figures(s), page.Body)
		p.Block(x, y, widget.Giant(s), page.Body)
		var l widget.List
		l.SetLen(n)
		l.Select(total)
		l.Page(x)
		l.Draw(p, func(i int) int { return y % (i%7 + 1) }, func(p page.Page, _ int, _ bool) { p.Say(0, 0, p.W, s, page.Body) })
		for i, row := range strings.Split(p.Render(page.Mono()), "\n") {
			if k := ansi.StringWidth(row); lines > 0 && k != int(cols) {
				t.Fatalf("row %d takes %d columns of %d: %q", i, k, cols, row)
			}
		}
	})
}
