package page_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"halqa/tui/bidi"
	"halqa/tui/page"
)

// allThemes are the palettes that every drawing must survive.
func allThemes() []*page.Theme {
	return []*page.Theme{page.Dark(), page.Light(), page.Salle(), page.Contrast(), page.Mono()}
}

// rows are the lines of a page without the spaces at their ends.
func rows(p page.Page) []string {
	return strings.Split(strings.TrimSuffix(p.Plain(), "\n"), "\n")
}

// checkSize fails unless p renders to exactly w×h cells in every theme.
func checkSize(t *testing.T, p page.Page, w, h int) {
	t.Helper()
	for _, th := range allThemes() {
		got := strings.Split(p.Render(th), "\n")
		if h == 0 {
			h = 1 // no row and one empty row are the same text
		}
		if len(got) != h {
			t.Errorf("%s: %d rows, want %d", th.Name(), len(got), h)
		}
		for y, r := range got {
			if n := ansi.StringWidth(r); n != w {
				t.Errorf("%s: row %d takes %d columns, want %d: %q", th.Name(), y, n, w, r)
			}
		}
	}
}

// session draws the screen of a running session, with every way of writing.
func session(p page.Page) {
	pick := func(fr, ar string) string {
		if p.RTL() {
			return ar
		}
		return fr
	}
	p.Fill(0, 0, p.W, 1, page.RoleSurface)
	p.Row(page.Margin, 0, page.T("1 ", page.Label), page.T(pick("Agenda", "البرنامج"), page.Title),
		page.T(pick("   Jour 2, choisir", "   اليوم 2، الاختيار"), page.Label))
	p.RowEnd(p.W-page.Margin, 0, page.T("✓   ", page.Label), page.T("11:34   ", page.Body),
		page.T("◐ "+pick("COULISSES", "الكواليس"), page.Body.Bold()))
	b := p.Sub(page.Margin, 2, p.W-2*page.Margin, p.H-4)
	first := b
	if p.Wide() {
		var second page.Page
		first, second = b.Split(54)
		second.Head(0, pick("Jeudi 10 décembre", "الخميس 10 دجنبر"), "18")
		second.Strip(-page.Margin, 2, "●", page.Accent)
		second.Put(0, 2, 5, "10:58", page.Body.Bold(), page.Start)
		second.Put(7, 2, second.W-11, pick("Idées stratégiques", "أفكار استراتيجية"), page.Body.Bold(), page.Start)
		second.Put(second.W-3, 2, 3, "65", page.Label, page.End)
		second.Wrap(0, 4, second.W, 3, pick("Le note-preneur saisit en direct, le rapporteur relit. Si retard : supprimer un passage.",
			"الكاتب يسجل مباشرة والمقرر يراجع. في حالة التأخر: حذف دورة واحدة."), page.Body)
	}
	first.Say(0, 0, first.W, "Idées stratégiques par défi", page.Title)
	first.Say(0, 1, first.W, "أفكار استراتيجية لكل تحد", page.Label)
	x := first.Block(0, 3, []string{"▄████▄", "▀▀  ██", "  ▄██▀", "▄██▀  ", "██████"}, page.Ink(page.RoleStrong)) + 2
	first.Put(x, 7, 10, pick("minutes", "دقيقة"), page.Label, page.Start)
	x = first.W - 24
	first.Put(x, 4, 24, pick("Moyens", "الموارد"), page.Label, page.Start)
	first.Put(x, 4, 24, pick("180 000 MAD", "180 000 درهم"), page.Body, page.End)
	x = first.Repeat(0, 9, 31, "━", page.Accent)
	first.Repeat(x, 9, first.W-x, "─", page.Faint)
	first.Cursor(11)
	first.Put(0, 11, first.W-14, pick("Raccourcir « Parking et annonces »", "تقليص «نقط معلقة وإعلانات»"), page.Body.Bold(), page.Start)
	first.Put(first.W-13, 11, 13, pick("10 → 2 min", "10 ← 2 د"), page.Body.Bold(), page.End)
	p.Row(page.Margin, p.H-1, page.T("↑↓", page.Body.Bold()), page.T(" "+pick("choisir", "اختيار")+"   ", page.Label),
		page.T("Pg↓", page.Body.Bold()), page.T(" "+pick("suite", "التالية"), page.Label))
}

func TestScreenLooksAsDrawn(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		w, h int
		rtl  bool
	}{
		{"fr-60x20", 60, 20, false},
		{"fr-100x30", 100, 30, false},
		{"ar-60x20", 60, 20, true},
		{"ar-100x30", 100, 30, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := page.New(c.w, c.h, c.rtl)
			session(p)
			golden.RequireEqual(t, p.Plain())
		})
	}
}

func TestEveryFrameFillsItsSize(t *testing.T) {
	t.Parallel()
	p := page.New(0, 0, false)
	for w := range 121 {
		for _, h := range []int{0, 1, 2, 3, 5, 18, 20, 30} {
			p = p.Reset(w, h, w%2 == 1)
			session(p)
			got := strings.Split(p.Render(page.Dark()), "\n")
			for y, r := range got {
				if len(got) != max(h, 1) || h > 0 && ansi.StringWidth(r) != w {
					t.Fatalf("%d×%d: row %d of %d takes %d columns", w, h, y, len(got), ansi.StringWidth(r))
				}
			}
		}
	}
	p = p.Reset(100, 30, true)
	session(p)
	checkSize(t, p, 100, 30)
}

func TestPageMirrors(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name     string
		draw     func(p page.Page)
		ltr, rtl string
	}{
		{"words of the interface start where reading starts", func(p page.Page) { p.Put(1, 0, 6, "abc", page.Body, page.Start) }, " abc", "      abc"},
		{"words of the interface end where reading ends", func(p page.Page) { p.Put(0, 0, 8, "abc", page.Body, page.End) }, "     abc", "  abc"},
		{"centred words stay in the centre", func(p page.Page) { p.Put(0, 0, 10, "abcd", page.Body, page.Center) }, "   abcd", "   abcd"},
		{"a French text stands on the left of any page", func(p page.Page) { p.Say(2, 0, 6, "abc", page.Body) }, "  abc", "  abc"},
		{"a Hebrew text stands on the right of any page", func(p page.Page) { p.Say(2, 0, 6, "אבג", page.Body) }, "     גבא", "     גבא"},
		{"signs grow with the page", func(p page.Page) { p.Strip(0, 0, "●●○", page.Body) }, "●●○", "       ○●●"},
		{"the cursor bar turns its flat side to the text", func(p page.Page) { p.Sub(2, 0, 6, 1).Cursor(0) }, "▌", "         ▐"},
		{"figures keep their order", func(p page.Page) { p.Block(1, 0, []string{"12"}, page.Body) }, " 12", "       12"},
		{"gaps between spans stay where the reader meets them", func(p page.Page) {
			p.Row(0, 0, page.T("● ", page.Board), page.T("אב  ", page.Body), page.T("7", page.Body))
		}, "● בא  7", "   7  בא ●"},
		{"keys and signed numbers do not turn", func(p page.Page) { p.Put(0, 0, 10, "−41 ↑↓", page.Body, page.Start) }, "−41 ↑↓", "    −41 ↑↓"},
		{"thousands stay in order", func(p page.Page) { p.Put(0, 0, 10, "180 000 א", page.Body, page.Start) }, "180 000 א", " א 180 000"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			for _, rtl := range []bool{false, true} {
				p := page.New(10, 1, rtl)
				c.draw(p)
				want := c.ltr
				if rtl {
					want = c.rtl
				}
				if got := rows(p)[0]; got != want {
					t.Errorf("rtl %v: %q, want %q", rtl, got, want)
				}
			}
		})
	}
}

func TestTextIsCutInReadingOrder(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, text, want string
		w                int
	}{
		{"text that fits is whole", "abcdef", "abcdef", 6},
		{"text that is too long ends in an ellipsis", "abcdefg", "abcde…", 6},
		{"no space stands before the ellipsis", "abc defg", "abc…", 5},
		{"Hebrew ends in an ellipsis on its left", "\u2068אבגדהו\u2069", "…גבא", 4},
		{"a second paragraph is announced", "abc\ndef", "abc…", 8},
		{"one column is enough for the ellipsis", "abc", "…", 1},
		{"no column shows nothing", "abc", "", 0},
		{"a wide cluster is never halved", "日本語", "日…", 4},
		{"emoji of several runes are one cluster", "👩‍👩‍👧 ab", "👩‍👩‍👧 ab", 5},
		{"marks stay with their letter", "e\u0301te\u0301", "e\u0301te\u0301", 3},
		{"a tab is a space", "a\tb", "a b", 9},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := page.New(20, 1, false)
			p.Put(0, 0, c.w, c.text, page.Body, page.Start)
			if got := rows(p)[0]; got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
			checkSize(t, p, 20, 1)
		})
	}
}

func TestWideClustersNeverOverflow(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		draw func(p page.Page)
		want string
	}{
		{"one that crosses the edge becomes a space", func(p page.Page) { p.Strip(3, 0, "日", page.Body) }, ""},
		{"overwriting the first half blanks the second", func(p page.Page) { p.Strip(1, 0, "日", page.Body); p.Strip(1, 0, "a", page.Body) }, " a"},
		{"overwriting the second half blanks the first", func(p page.Page) { p.Strip(1, 0, "日", page.Body); p.Strip(2, 0, "a", page.Body) }, "  a"},
		{"one over the halves of two others blanks both", func(p page.Page) { p.Strip(0, 0, "日本", page.Body); p.Strip(1, 0, "語", page.Body) }, " 語"},
		{"a block is cut at the edge", func(p page.Page) { p.Block(1, 0, []string{"日本"}, page.Body) }, " 日"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := page.New(4, 1, false)
			c.draw(p)
			if got := rows(p)[0]; got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
			checkSize(t, p, 4, 1)
		})
	}
}

func TestAreasKeepToThemselves(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		draw func(p page.Page)
		want []string
	}{
		{"rows outside an area are not drawn", func(p page.Page) {
			a := p.Sub(0, 1, 5, 1)
			a.Put(0, -1, 5, "x", page.Body, page.Start)
			a.Put(0, 0, 5, "y", page.Body, page.Start)
			a.Put(0, 1, 5, "z", page.Body, page.Start)
		}, []string{"", "y", ""}},
		{"words are cut where their area ends", func(p page.Page) {
			p.Sub(0, 0, 4, 3).Put(2, 0, 90, "abcdef", page.Body, page.Start)
			p.Sub(0, 0, 4, 3).Row(0, 1, page.T("ab ", page.Body), page.T("cdef", page.Body))
		}, []string{"  a…", "ab …", ""}},
		{"a row that ends too early starts at 0 and is cut", func(p page.Page) {
			if x := p.RowEnd(3, 2, page.T("abcdef", page.Body)); x != 0 {
				panic("starts elsewhere")
			}
		}, []string{"", "", "ab…"}},
		{"the second pane begins after the gutter", func(p page.Page) {
			l, r := p.Split(2)
			l.Strip(0, 0, "ab", page.Body)
			r.Strip(0, 0, "cdef", page.Body)
			r.Strip(-page.Margin, 1, "●", page.Body)
		}, []string{"ab      cd", "      ●", ""}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := page.New(10, 3, false)
			c.draw(p)
			if got := rows(p); strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestClassesOfSize(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		w, h  int
		class page.Class
		wide  bool
		small bool
	}{
		{1, 1, page.Tiny, false, true},
		{53, 18, page.Small, false, true},
		{59, 20, page.Small, false, true},
		{60, 20, page.Medium, false, false},
		{80, 24, page.Large, false, false},
		{220, 29, page.Large, false, false},
		{100, 30, page.XLarge, true, false},
	} {
		p := page.New(c.w, c.h, false).Sub(1, 1, 1, 1)
		if p.Class() != c.class || p.Wide() != c.wide || p.Small() != c.small {
			t.Errorf("%d×%d: class %d, wide %v, small %v", c.w, c.h, p.Class(), p.Wide(), p.Small())
		}
	}
}

func TestCaretFindsItsCell(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name     string
		rtl      bool
		x, y, w  int
		col, row int
		at       [2]int
		ok       bool
	}{
		{"columns count from the left", false, 2, 1, 10, 3, 0, [2]int{8, 2}, true},
		{"an area mirrors and its columns do not", true, 2, 1, 10, 3, 0, [2]int{8, 2}, true},
		{"one beside a full row is taken back in", false, 2, 1, 4, 4, 0, [2]int{8, 2}, true},
		{"left of a full Arabic row is taken back in", true, 2, 1, 4, -1, 0, [2]int{11, 2}, true},
		{"below the area there is none", false, 2, 1, 4, 0, 9, [2]int{}, false},
		{"far beside the area there is none", false, 2, 1, 4, 9, 0, [2]int{}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := page.New(20, 5, c.rtl).Sub(3, 1, 16, 3)
			x, y, ok := p.Caret(c.x, c.y, c.w, c.col, c.row)
			if [2]int{x, y} != c.at || ok != c.ok {
				t.Errorf("%d, %d, %v; want %v, %v", x, y, ok, c.at, c.ok)
			}
		})
	}
}

func TestModeOfTheSeatReachesTheText(t *testing.T) {
	t.Parallel()
	p := page.New(8, 1, false)
	p.SetBidi(bidi.Options{Mode: bidi.Off})
	p = p.Reset(8, 1, false)
	p.Put(0, 0, 8, "אב 180 000", page.Body, page.Start)
	if got := rows(p)[0]; !strings.HasPrefix(got, "אב") {
		t.Errorf("%q is not in logical order", got)
	}
	p.SetBidi(bidi.Options{Fence: true})
	p = p.Reset(8, 1, false)
	p.Put(0, 0, 8, "אב", page.Body, page.Start)
	if got := p.Render(page.Mono()); !strings.Contains(got, "\u200e\u202d") || !strings.Contains(got, "\u202c") {
		t.Errorf("%q has no fence", got)
	}
	checkSize(t, p, 8, 1)
}
