package edit_test

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

// undoAll returns the texts that each undo shows.
func undoAll(t *testing.T, undo func() bool, value func() string) []string {
	t.Helper()
	var seen []string
	for undo() {
		if seen = append(seen, value()); len(seen) > 100 {
			t.Fatal("it does not end")
		}
	}
	return seen
}

func TestUndoTakesBackWords(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		do   func(press func(...string), typed func(string), paste func(string))
		want []string
	}{
		{"words", func(_ func(...string), typed, _ func(string)) { typed("un deux  trois") }, []string{"un deux  ", "un ", ""}},
		{"Arabic words", func(_ func(...string), typed, _ func(string)) { typed("في وجدة") }, []string{"في ", ""}},
		{"a paste alone", func(_ func(...string), typed, paste func(string)) {
			typed("a")
			paste("bcd")
			typed("e")
		}, []string{"abcd", "a", ""}},
		{"letters taken back together", func(press func(...string), typed, _ func(string)) {
			typed("abc")
			press("backspace", "backspace")
		}, []string{"abc", ""}},
		{"a move parts", func(press func(...string), typed, _ func(string)) {
			typed("ab")
			press("left", "right")
			typed("c")
		}, []string{"ab", ""}},
		{"a selection that is typed over", func(press func(...string), typed, _ func(string)) {
			typed("abc")
			press("ctrl+a")
			typed("xy")
		}, []string{"abc", ""}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			m := field(20, "")
			c.do(func(keys ...string) { press(m, keys...) }, func(s string) { typeText(m, s) },
				func(s string) { m.Update(tea.PasteMsg{Content: s}) })
			last := m.Value()
			seen := undoAll(t, func() bool { return press(m, "ctrl+z") }, m.Value)
			if got := len(seen); got == 0 || seen[got-1] != "" {
				t.Fatalf("undone to %q", seen)
			}
			for i, want := range c.want {
				if i >= len(seen) || seen[i] != want {
					t.Errorf("undo gives %q, want %q", seen, c.want)
					break
				}
			}
			redone := undoAll(t, func() bool { return press(m, "ctrl+y") }, m.Value)
			if len(redone) != len(seen) || redone[len(redone)-1] != last {
				t.Errorf("redone to %q, want %q", redone, last)
			}
			wantCaret(t, m, m.Len())
		})
	}
}

func TestANewChangeForgetsWhatWasUndone(t *testing.T) {
	t.Parallel()
	m := field(20, "")
	typeText(m, "un deux")
	press(m, "ctrl+z")
	typeText(m, "x")
	if press(m, "ctrl+shift+z") {
		t.Error("there is something to do again")
	}
	wantText(t, m, "un x")
}

func TestSetValueForgets(t *testing.T) {
	t.Parallel()
	m := field(20, "")
	typeText(m, "a")
	m.SetValue("b")
	if m.Undo() {
		t.Error("the last owner's text comes back")
	}
}

func TestUndoPutsTheCaretBack(t *testing.T) {
	t.Parallel()
	m := field(20, "abcd")
	press(m, "left", "left", "delete")
	wantText(t, m, "abd")
	press(m, "home", "ctrl+z")
	wantText(t, m, "abcd")
	wantCaret(t, m, 2)
}

func TestHistoryIsBounded(t *testing.T) {
	t.Parallel()
	m := field(20, "")
	for range 600 {
		m.Insert("a")
	}
	n := 0
	for m.Undo() {
		n++
	}
	if n != 500 || m.Len() != 100 {
		t.Errorf("%d changes undone, %d letters left", n, m.Len())
	}
}
