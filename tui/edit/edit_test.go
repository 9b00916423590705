package edit_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"

	"halqa/tui/bidi"
	"halqa/tui/edit"
)

func TestTypingShowsTheCaretWhereTheNextLetterGoes(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, text, want string }{
		{"French", "été", "été▏·······"},
		{"Arabic", "وجدة", "·····▏·ﺓﺪﺟﻭ"},
		{"Arabic, then French", "في EJM", "···▏·EJM ﻲﻓ"},
		{"French, then Arabic", "EJM في", "EJM ﻲﻓ▏····"},
		{"lam-alef is one cell", "سلام", "······▏·ﻡﻼﺳ"},
		{"harakat take no cell", "مُحَ", "·······▏·ﺢَﻣُ"},
		{"nothing", "", "▏··········"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			m := &edit.Model{Width: 10, Single: true}
			typeText(m, c.text)
			wantText(t, m, c.text)
			wantShown(t, m, c.want)
		})
	}
}

func TestAnArabicFieldIsEmptyOnTheRight(t *testing.T) {
	t.Parallel()
	m := &edit.Model{Width: 4, Bidi: bidi.Options{Base: bidi.RTL}}
	wantShown(t, m, "···▏·")
	typeText(m, "ab")
	wantShown(t, m, "·▏·ab")
}

func TestRowsWrapAndAlign(t *testing.T) {
	t.Parallel()
	m := field(8, "السلام عليكم ورحمة الله")
	wantShown(t, m, "···ﻡﻼﺴﻟﺍ\n···ﻢﻜﻴﻠﻋ\n···ﺔﻤﺣﺭﻭ\n···▏·ﻪﻠﻟﺍ")
	for _, r := range m.Rows() {
		if r.Dir != bidi.RTL || r.Offset+r.Cols != 8 || ansi.StringWidth(r.Text) != r.Cols {
			t.Errorf("row %+v does not end at the right edge", r)
		}
	}
	for row := range strings.Lines(m.View("")) {
		if w := ansi.StringWidth(strings.TrimSuffix(row, "\n")); w != 8 {
			t.Errorf("a row of %d columns: %q", w, row)
		}
	}
}

func TestBackspaceAndDelete(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, text string
		keys       []string
		want       string
		caret      int
	}{
		{"a haraka goes before its letter", "مَ", []string{"backspace"}, "م", 1},
		{"the alef goes before the lam", "لا", []string{"backspace"}, "ل", 1},
		{"an accent that was combined goes first", "e\u0301", []string{"backspace"}, "e", 1},
		{"an emoji goes at once", "a👩‍🏫", []string{"backspace"}, "a", 1},
		{"a newline goes", "a\n", []string{"backspace"}, "a", 1},
		{"delete takes letter and haraka", "مَر", []string{"home", "delete"}, "ر", 0},
		{"delete takes lam and alef", "لام", []string{"home", "delete"}, "م", 0},
		{"delete joins two lines", "a\nb", []string{"up", "end", "delete"}, "ab", 1},
		{"the word before", "un deux", []string{"ctrl+backspace"}, "un ", 3},
		{"the word before, from within", "un deux", []string{"left", "left", "alt+backspace"}, "un ux", 3},
		{"the word after", "un deux", []string{"home", "ctrl+delete"}, "deux", 0},
		{"up to the start of the row", "un deux", []string{"left", "ctrl+u"}, "x", 0},
		{"a selection, by backspace", "abcd", []string{"shift+left", "shift+left", "backspace"}, "ab", 2},
		{"a selection, by delete", "abcd", []string{"home", "shift+right", "delete"}, "bcd", 0},
		{"a selection, by a letter", "abcd", []string{"ctrl+a", "x"}, "x", 1},
		{"Backspace of old terminals", "ab", []string{"ctrl+h"}, "a", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			m := field(20, c.text)
			press(m, c.keys...)
			wantText(t, m, c.want)
			wantCaret(t, m, c.caret)
		})
	}
}

func TestArrowsMoveByWhatIsSeen(t *testing.T) {
	t.Parallel()
	m := field(20, "مشروع EJM")
	var seen []int
	for range 9 {
		press(m, "right")
		seen = append(seen, m.Position())
	}
	if diff := cmp.Diff([]int{6, 7, 8, 5, 4, 3, 2, 1, 0}, seen); diff != "" {
		t.Error(diff)
	}
	if press(m, "right") {
		t.Error("an arrow at the edge is used")
	}
}

func TestArrowsCrossRows(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, text, from, key string
		width                 int
		want                  []int
	}{
		{"right over a space that hangs", "ab cd", "ctrl+home", "right", 3, []int{1, 2, 3, 4, 5}},
		{"left over a space that hangs", "ab cd", "ctrl+end", "left", 3, []int{4, 3, 2, 1, 0}},
		{"right over a cut word", "abcd", "ctrl+home", "right", 3, []int{1, 2, 3, 4}},
		{"left over a cut word", "abcd", "ctrl+end", "left", 3, []int{3, 2, 1, 0}},
		{"right over a newline", "a\n\nb", "ctrl+home", "right", 9, []int{1, 2, 3, 4}},
		{"left in Arabic goes on", "اب جد", "ctrl+home", "left", 3, []int{1, 2, 3, 4, 5}},
		{"right in Arabic goes back", "اب جد", "ctrl+end", "right", 3, []int{4, 3, 2, 1, 0}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			m := field(c.width, c.text)
			press(m, c.from)
			var seen []int
			for press(m, c.key) && len(seen) < 20 {
				seen = append(seen, m.Position())
			}
			if diff := cmp.Diff(c.want, seen); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestUpAndDownAimAtAColumn(t *testing.T) {
	t.Parallel()
	m := field(20, "abcdef\nab\nabcdef")
	press(m, "left")
	var seen []int
	for press(m, "up") {
		seen = append(seen, m.Position())
	}
	for press(m, "down") {
		seen = append(seen, m.Position())
	}
	if diff := cmp.Diff([]int{9, 5, 9, 15}, seen); diff != "" {
		t.Error(diff)
	}
	m = field(10, "abc\nوجدة")
	press(m, "up")
	wantCaret(t, m, 3)
	m = field(10, "abc\nوجدة")
	press(m, "home", "up")
	wantCaret(t, m, 3)
}

func TestOtherMoves(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, text string
		keys       []string
		caret      int
	}{
		{"a word back in French", "un deux", []string{"ctrl+left"}, 3},
		{"two words back", "un deux", []string{"ctrl+left", "alt+left"}, 0},
		{"a word on in French", "un deux", []string{"home", "ctrl+right"}, 3},
		{"a word back in Arabic", "في وجدة", []string{"ctrl+right"}, 3},
		{"a word on in Arabic", "في وجدة", []string{"home", "ctrl+left"}, 3},
		{"harakat belong to the word", "مُحَمَّد x", []string{"home", "ctrl+left"}, 9},
		{"home of the row", "ab cd", []string{"home"}, 3},
		{"end of the row", "ab cd", []string{"ctrl+home", "end"}, 2},
		{"end of a cut word stays in the row", "abcd", []string{"ctrl+home", "end"}, 1},
		{"start of the text", "ab cd", []string{"ctrl+home"}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			width := 12
			if strings.Contains(c.name, "row") {
				width = 3
			}
			m := field(width, c.text)
			press(m, c.keys...)
			wantCaret(t, m, c.caret)
		})
	}
}

func TestSelectionGrowsInReadingOrder(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, text string
		keys       []string
		want       string
		shown      string
	}{
		{"French", "abc", []string{"home", "shift+right"}, "a", "[a]▏bc·"},
		{"Arabic", "ابج", []string{"home", "shift+left"}, "ا", "·ﺞ▏ﺑ[ﺍ]"},
		{"over a border", "ab ابج", []string{"home", "ctrl+right", "shift+right", "shift+left", "shift+left"}, " ", ""},
		{"a lam-alef is one step", "لام", []string{"home", "shift+left"}, "لا", "··▏ﻡ[ﻻ]"},
		{"a word", "un deux", []string{"ctrl+shift+left"}, "deux", ""},
		{"to the start", "un\ndeux", []string{"shift+up", "shift+up"}, "un\ndeux", ""},
		{"all", "un\ndeux", []string{"ctrl+a"}, "un\ndeux", ""},
		{"an arrow drops it at its start", "abc", []string{"ctrl+a", "left", "shift+right"}, "a", ""},
		{"an arrow drops it at its end", "abc", []string{"ctrl+a", "right", "shift+left"}, "c", ""},
		{"in Arabic the sides change", "ابج", []string{"ctrl+a", "left", "shift+right"}, "ج", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			m := field(4, c.text)
			if c.shown == "" {
				m.Width = 20
			}
			press(m, c.keys...)
			if got := m.Selected(); got != c.want {
				t.Errorf("selected %q, want %q", got, c.want)
			}
			if c.shown != "" {
				wantShown(t, m, c.shown)
			}
		})
	}
}

func TestSelectionShowsAsStretches(t *testing.T) {
	t.Parallel()
	m := field(12, "ab ابج cd")
	press(m, "home", "shift+right", "shift+right", "shift+right", "shift+right", "left")
	m.SetPosition(1)
	press(m, "shift+right", "shift+right", "shift+right")
	want := []bidi.Span{{Col: 1, Cols: 2}, {Col: 5, Cols: 1}}
	if diff := cmp.Diff(want, m.Rows()[0].Selected()); diff != "" {
		t.Error(diff)
	}
	if got, want := m.View("\x1b[7m"), "a\x1b[7mb \x1b[mﺞﺑ\x1b[7mﺍ\x1b[m cd   "; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestMouse(t *testing.T) {
	t.Parallel()
	m := field(10, "abc\nوجدة")
	m.Click(1, 0)
	wantCaret(t, m, 1)
	m.Drag(2, 0)
	if got := m.Selected(); got != "b" {
		t.Errorf("dragged over %q", got)
	}
	m.Click(9, 1)
	wantCaret(t, m, 4)
	m.Click(0, 1)
	wantCaret(t, m, 8)
	m.Click(9, 0)
	wantCaret(t, m, 3)
	m.Click(-5, 99)
	wantCaret(t, m, 8)
	if from, to := m.Selection(); from != to {
		t.Error("a click selects")
	}
}

func TestOneRowScrollsSideways(t *testing.T) {
	t.Parallel()
	m := &edit.Model{Width: 5, Single: true}
	typeText(m, "abcdefgh")
	wantShown(t, m, "efgh▏·")
	press(m, "left", "left", "left", "left", "left")
	wantShown(t, m, "▏defgh")
	press(m, "home")
	wantShown(t, m, "▏abcde")
	m = &edit.Model{Width: 5, Single: true}
	typeText(m, "ابجدرز")
	wantShown(t, m, "▏·ﺯﺭﺪﺠ")
	press(m, "home")
	wantShown(t, m, "ﺭﺪﺠﺑ▏ﺍ")
	if x, _ := m.Cursor(); x != 4 {
		t.Errorf("the start of Arabic is in column %d", x)
	}
	m.Click(2, 0)
	wantCaret(t, m, 2)
}

func TestTheBoxFollowsTheCaret(t *testing.T) {
	t.Parallel()
	m := field(4, "a\nb\nc\nd\ne")
	m.Height = 2
	wantShown(t, m, "d···\ne▏···")
	press(m, "up", "up")
	wantShown(t, m, "c▏···\nd···")
	if m.Top() != 2 || m.Lines() != 5 {
		t.Errorf("first row %d of %d", m.Top(), m.Lines())
	}
	press(m, "ctrl+a", "backspace")
	wantShown(t, m, "▏····\n····")
}

func TestChangedShapeIsLaidOutAnew(t *testing.T) {
	t.Parallel()
	m := field(20, "un deux trois")
	if n := m.Lines(); n != 1 {
		t.Fatalf("%d rows", n)
	}
	if m.Width = 6; m.Lines() != 3 {
		t.Errorf("%d rows after a change of width", m.Lines())
	}
	m.Bidi.Base = bidi.RTL
	if r := m.Rows()[0]; r.Dir != bidi.RTL || r.Offset != 4 {
		t.Errorf("row %+v after a change of direction", r)
	}
}

func TestKeysThatTheFieldLeavesToItsOwner(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		m    *edit.Model
		key  string
		want bool
	}{
		{"up on the first row", field(9, "a"), "up", false},
		{"up on the second row", field(9, "a\nb"), "up", true},
		{"down on the last row", field(9, "a\nb"), "down", false},
		{"up in one row", &edit.Model{Width: 9, Single: true}, "up", false},
		{"Enter", field(9, "a"), "enter", false},
		{"Enter where it breaks", &edit.Model{Width: 9, Breaks: true}, "enter", true},
		{"Enter in one row", &edit.Model{Width: 9, Breaks: true, Single: true}, "enter", false},
		{"a break without Enter", field(9, "a"), "ctrl+j", true},
		{"Tab", field(9, "a"), "tab", false},
		{"Shift and Tab", field(9, "a"), "shift+tab", false},
		{"Esc", field(9, "a"), "esc", false},
		{"a page", field(9, "a"), "pgup", false},
		{"a function key", field(9, "a"), "f1", false},
		{"left at the start", field(9, ""), "left", false},
		{"Backspace in an empty field", field(9, ""), "backspace", false},
		{"Delete at the end", field(9, "a"), "delete", false},
		{"undo of nothing", field(9, "a"), "ctrl+z", false},
		{"redo of nothing", field(9, "a"), "ctrl+y", false},
		{"copy of nothing", field(9, "a"), "ctrl+c", false},
		{"cut of nothing", field(9, "a"), "ctrl+x", false},
		{"a letter", field(9, ""), "q", true},
		{"a digit", field(9, ""), "4", true},
		{"Ctrl and a letter", field(9, ""), "ctrl+q", false},
		{"Alt and a letter", field(9, ""), "alt+q", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if got := press(c.m, c.key); got != c.want {
				t.Errorf("used: %v, want %v", got, c.want)
			}
		})
	}
	if handled, _ := field(9, "").Update(tea.WindowSizeMsg{}); handled {
		t.Error("a message that is no key is used")
	}
}

func TestTextOfOddKeys(t *testing.T) {
	t.Parallel()
	m := field(20, "")
	m.Update(tea.KeyPressMsg{Code: '@', Text: "@", Mod: tea.ModCtrl | tea.ModAlt}) // AltGr on Windows.
	m.Update(tea.KeyPressMsg{Code: 'a', ShiftedCode: 'A', Text: "A", Mod: tea.ModShift})
	m.Update(tea.KeyPressMsg{Code: tea.KeySpace, Text: " "})
	m.Update(tea.KeyPressMsg{Code: tea.KeyExtended, Text: "\uFEFB"}) // The lam-alef key of GTK.
	m.Update(tea.KeyPressMsg{Code: 'x', Text: "x", Mod: tea.ModSuper})
	wantText(t, m, "@A لا")
	press(m, "ctrl+a")
	handled, cmd := m.Update(tea.KeyPressMsg{Code: 'ؤ', BaseCode: 'c', Mod: tea.ModCtrl}) // Arabic layout in kitty.
	if !handled || cmd == nil {
		t.Error("Ctrl+C of an Arabic layout does not copy")
	}
}
