package widget_test

import (
	"math"
	"testing"
	"unicode/utf8"

	"github.com/charmbracelet/x/exp/golden"
	"pgregory.net/rapid"

	"halqa/tui/page"
	"halqa/tui/widget"
)

func TestFiguresLookLikeDigits(t *testing.T) {
	t.Parallel()
	p := page.New(90, 34, false)
	p.Block(0, 0, widget.Figures("0123456789"), page.Title)
	p.Block(0, 6, widget.Figures("1:29 +3 −4"), page.Title)
	p.Block(0, 12, widget.Giant("29:05"), page.Title)
	p.Block(0, 23, widget.Giant("+3"), page.Title)
	golden.RequireEqual(t, p.Plain())
}

func TestFiguresKeepTheirSize(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, text   string
		small, giant int
	}{
		{"a digit", "7", 6, 12},
		{"digits stand one apart", "29", 13, 26},
		{"Arabic digits are drawn as digits", "٢٩", 13, 26},
		{"a letter is a gap", "2m", 9, 18},
		{"nothing is nothing", "", 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			for _, f := range []struct {
				rows []string
				h, w int
			}{{widget.Figures(c.text), 5, c.small}, {widget.Giant(c.text), 10, c.giant}} {
				if len(f.rows) != f.h {
					t.Errorf("%d rows, want %d", len(f.rows), f.h)
				}
				for _, r := range f.rows {
					if n := utf8.RuneCountInString(r); n != f.w {
						t.Errorf("%q takes %d columns, want %d", r, n, f.w)
					}
				}
			}
		})
	}
	if widget.Figures("٢٩")[0] != widget.Figures("29")[0] {
		t.Error("Arabic digits differ from digits")
	}
}

func TestCountsAreDrawn(t *testing.T) {
	t.Parallel()
	votes := []widget.Dot{{N: 2, Sign: "●", Style: page.Board}, {N: 3, Sign: "○", Style: page.Staff}}
	for _, c := range []struct {
		name     string
		draw     func(p page.Page)
		ltr, rtl string
	}{
		{"a bar is thick over thin", func(p page.Page) { widget.Bar(p, 0, 0, 10, 3, 10, page.Accent) }, "━━━───────", "  ───────━━━"},
		{"a bar looks begun with the first", func(p page.Page) { widget.Bar(p, 0, 0, 10, 1, 999, page.Accent) }, "━─────────", "  ─────────━"},
		{"a bar is not full before the last", func(p page.Page) { widget.Bar(p, 0, 0, 10, 998, 999, page.Accent) }, "━━━━━━━━━─", "  ─━━━━━━━━━"},
		{"a bar of too many is full", func(p page.Page) { widget.Bar(p, 0, 0, 4, 7, 5, page.Accent) }, "━━━━", "        ━━━━"},
		{"a bar of nothing is thin", func(p page.Page) { widget.Bar(p, 0, 0, 4, 0, 0, page.Accent) }, "────", "        ────"},
		{"huge numbers make a bar", func(p page.Page) { widget.Bar(p, 0, 0, 4, math.MaxInt/2, math.MaxInt, page.Accent) }, "━━──", "        ──━━"},
		{"progress says its count", func(p page.Page) { widget.Progress(p, 0, 0, 12, 2, 5) }, "━━───  2 / 5", "2 / 5  ───━━"},
		{"the bar goes before the count", func(p page.Page) { widget.Progress(p, 0, 0, 6, 2, 5) }, " 2 / 5", "      2 / 5"},
		{"one sign is one point", func(p page.Page) { widget.Dots(p, 0, 0, 1, votes...) }, "●●○○○", "       ○○○●●"},
		{"a rest takes a whole sign", func(p page.Page) { widget.Dots(p, 0, 0, 2, votes...) }, "●○○", "         ○○●"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			looks(t, picture(12, 1, false, c.draw), c.ltr)
			looks(t, picture(12, 1, true, c.draw), c.rtl)
		})
	}
}

// TestDotScaleIsTheSmallestThatFits holds for any votes.
func TestDotScaleIsTheSmallestThatFits(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		var rows [][]widget.Dot
		for range rapid.IntRange(1, 4).Draw(t, "rows") {
			rows = append(rows, []widget.Dot{
				{N: rapid.IntRange(-2, 300).Draw(t, "board"), Sign: "●"}, {N: rapid.IntRange(-2, 300).Draw(t, "staff"), Sign: "○"},
			})
		}
		w := rapid.IntRange(2, 60).Draw(t, "w")
		widest := func(per int) int {
			n := 0
			for _, r := range rows {
				n = max(n, widget.Dots(page.New(1, 1, false), 0, 0, per, r...))
			}
			return n
		}
		per := widget.DotScale(w, rows...)
		if widest(per) > w || per > 1 && widest(per-1) <= w {
			t.Fatalf("%d points a sign on %d columns: %d, with one less %d", per, w, widest(per), widest(per-1))
		}
	})
}
