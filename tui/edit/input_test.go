package edit_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/google/go-cmp/cmp"

	"halqa/tui/edit"
)

func TestPasteIsFiltered(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		single bool
		paste  string
		want   string
	}{
		{"plain", false, "été", "été"},
		{"lines", false, "a\r\nb\rc\n", "a\nb\nc\n"},
		{"lines in one row", true, "a\r\nb\n", "a b"},
		{"tabs", false, "a\tb", "a b"},
		{"colours", false, "\x1b[31ma\x1b[m", "[31ma[m"},
		{"controls", false, "a\x00\x07\x7f\u0085b", "ab"},
		{"presentation forms", false, "ﺓﺪﺟﻭ ﻻ", "ةدجو لا"},
		{"invalid UTF-8", false, "a\xffb\xed\xa0\x80", "a\uFFFDb\uFFFD"},
		{"joiners stay", false, "ب\u200Cب", "ب\u200Cب"},
		{"typography stays as typed", false, "\"a\" ... :", "\"a\" ... :"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			m := &edit.Model{Width: 20, Single: c.single}
			if handled, cmd := m.Update(tea.PasteMsg{Content: c.paste}); !handled || cmd != nil {
				t.Errorf("used: %v, command: %v", handled, cmd != nil)
			}
			wantText(t, m, c.want)
			wantCaret(t, m, m.Len())
		})
	}
}

func TestTheOwnerFiltersToo(t *testing.T) {
	t.Parallel()
	m := &edit.Model{Width: 20, Filter: func(s string) string {
		return strings.ReplaceAll(s, "é", "e") + "\x1b"
	}}
	m.SetValue("été")
	typeText(m, "é")
	wantText(t, m, "etee")
}

func TestTheLimitRefusesAndTells(t *testing.T) {
	t.Parallel()
	m := &edit.Model{Width: 20, Limit: 5}
	typeText(m, "abcd")
	if over := m.Insert("efg"); over != 2 {
		t.Errorf("over by %d, want 2", over)
	}
	wantText(t, m, "abcd")
	typeText(m, "é")
	handled, cmd := m.Update(keyMsg("x"))
	if !handled || cmd == nil {
		t.Fatal("a refused letter is not told")
	}
	if diff := cmp.Diff(tea.Msg(edit.LimitMsg{Limit: 5, Over: 1}), cmd()); diff != "" {
		t.Error(diff)
	}
	wantText(t, m, "abcdé")
	press(m, "shift+left", "shift+left")
	if over := m.Insert("xy"); over != 0 {
		t.Error("a selection makes no room")
	}
	wantText(t, m, "abcxy")
}

func TestATextLongerThanTheLimitCanShrink(t *testing.T) {
	t.Parallel()
	m := &edit.Model{Width: 20, Limit: 2}
	m.SetValue("abcd")
	wantText(t, m, "abcd")
	if m.Insert("e") != 1 {
		t.Error("it grows")
	}
	press(m, "backspace")
	wantText(t, m, "abc")
}

func TestAGiantPasteIsRefusedAtOnce(t *testing.T) {
	t.Parallel()
	giant := strings.Repeat("سلام ", 10<<20/9)
	m := &edit.Model{Width: 80}
	start := time.Now()
	_, cmd := m.Update(tea.PasteMsg{Content: giant})
	if took := time.Since(start); took > 5*time.Second { // a benchmark measures; this would be a freeze
		t.Errorf("it took %v", took)
	}
	if cmd == nil {
		t.Fatal("nobody is told")
	}
	if msg, ok := cmd().(edit.LimitMsg); !ok || msg.Limit != edit.DefaultLimit || msg.Over <= 0 {
		t.Errorf("told %+v", msg)
	}
	wantText(t, m, "")
}

func TestCopyAndCutGiveLogicalText(t *testing.T) {
	t.Parallel()
	m := field(20, "في EJM")
	press(m, "ctrl+a")
	_, cmd := m.Update(keyMsg("ctrl+c"))
	if cmd == nil {
		t.Fatal("nothing is copied")
	}
	if got := fmt.Sprint(cmd()); got != "في EJM" {
		t.Errorf("copied %q", got)
	}
	wantText(t, m, "في EJM")
	_, cmd = m.Update(keyMsg("ctrl+x"))
	if cmd == nil || fmt.Sprint(cmd()) != "في EJM" {
		t.Error("nothing is cut")
	}
	wantText(t, m, "")
	if !m.Undo() {
		t.Error("a cut cannot be undone")
	}
	wantText(t, m, "في EJM")
	if got := m.Selected(); got != "في EJM" {
		t.Errorf("selected %q after the undo", got)
	}
}

func BenchmarkTypingAtTheEndOfALongText(b *testing.B) {
	m := &edit.Model{Width: 80, Height: 20}
	m.SetValue(strings.Repeat("سلام Oujda ", 1000))
	for b.Loop() {
		press(m, "a")
		m.Rows()
		press(m, "backspace")
		m.Rows()
	}
}
