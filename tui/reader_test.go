package tui_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui"
	"halqa/tui/screen"
	"halqa/tui/tuitest"
)

// listened is a frame for who listens to it.
func listened(t *testing.T, l locale.Lang, keys ...string) (*tuitest.Still, string) {
	t.Helper()
	r := retreat(t)
	s := tuitest.NewStill(t, tui.Config{Room: r.Room, Seat: session.Facilitator, Lang: l, Reader: true}, 120, 40).Press(keys...)
	return s, frame(s)
}

func TestWhoListensHearsTheTextInItsOrder(t *testing.T) {
	t.Parallel()
	_, got := listened(t, locale.Arabic, "f1", "enter")
	if !strings.Contains(got, "البرنامج") {
		t.Errorf("the words are not in the order of writing:\n%s", got)
	}
	for row := range strings.Lines(got) {
		if n := len([]rune(strings.TrimRight(row, " \n"))); n > 79 {
			t.Errorf("a row of %d characters has more than one pane: %q", n, row)
		}
	}
}

// asked are the names of the messages that a key leads to at once.
func asked(s *tuitest.Still, key tea.KeyPressMsg) (names []string) {
	_, cmd := s.Program().Update(key)
	var walk func(tea.Cmd)
	walk = func(cmd tea.Cmd) {
		if cmd == nil {
			return
		}
		msg, _ := tuitest.Answer(cmd)
		if all, several := msg.(tea.BatchMsg); several {
			for _, c := range all {
				walk(c)
			}
			return
		}
		names = append(names, fmt.Sprintf("%T", msg))
	}
	walk(cmd)
	return names
}

// Every page, sheet and question is written on an empty screen when it opens, and moving
// in it writes what moves only.
func TestWhatOpensIsHeardWholeAndOnce(t *testing.T) {
	t.Parallel()
	const whole = "tea.clearScreenMsg"
	s, _ := listened(t, locale.French, "6")
	for _, c := range []struct {
		name  string
		key   tea.KeyPressMsg
		opens bool
	}{
		{"a step in the list", tea.KeyPressMsg{Code: tea.KeyDown}, false},
		{"the help", tea.KeyPressMsg{Code: tea.KeyF1}, true},
		{"back to the screen", tea.KeyPressMsg{Code: tea.KeyEscape}, true},
		{"the menu", tea.KeyPressMsg{Code: tea.KeyEscape}, true},
		{"a step in the menu", tea.KeyPressMsg{Code: tea.KeyDown}, false},
		{"another screen", tea.KeyPressMsg{Code: '2', Text: "2"}, true},
		{"a step there", tea.KeyPressMsg{Code: tea.KeyDown}, false},
	} {
		if got := slices.Contains(asked(s, c.key), whole); got != c.opens {
			t.Errorf("%s: written anew is %v", c.name, got)
		}
	}
}

// A sentence never takes the place of another letter by letter.
func TestASentenceIsHeardOnAnEmptyLine(t *testing.T) {
	t.Parallel()
	s, _ := listened(t, locale.French, "6")
	s.Send(screen.Notice{Sign: screen.Trouble, Text: "Le disque est plein"})
	if got := frame(s); !strings.Contains(got, "Le disque est plein") {
		t.Fatalf("the first sentence is missing:\n%s", got)
	}
	s.Send(screen.Notice{Sign: screen.Trouble, Text: "Le disque est parti"})
	if got := frame(s); strings.Contains(got, "Le disque") {
		t.Errorf("the line was not emptied:\n%s", got)
	}
	s.Send(tui.Minute())
	if got := frame(s); !strings.Contains(got, "Le disque est parti") {
		t.Errorf("the second sentence is missing:\n%s", got)
	}
}

// The clock of the frame and the large digits are not read out.
func TestWhoListensHearsNoPictures(t *testing.T) {
	t.Parallel()
	s, got := listened(t, locale.French, "1")
	for row := range strings.Lines(got) {
		if strings.Contains(row, "▀") || strings.Contains(row, "▄") {
			t.Errorf("a picture of letters: %q", row)
		}
	}
	if top, _, _ := strings.Cut(got, "\n"); strings.Contains(top, "11:34") {
		t.Errorf("the clock is read out every minute: %q", top)
	}
	if x, y := s.Press("f1").Caret(); x < 0 || y < 2 {
		t.Errorf("on a page without a mark the cursor is at %d, %d", x, y)
	}
}

func TestTheCursorStandsOnTheRowThatIsMarked(t *testing.T) {
	t.Parallel()
	s, got := listened(t, locale.French, "esc")
	_, before := s.Caret()
	_, after := s.Press("down").Caret()
	rows := strings.Split(got, "\n")
	if before < 0 || before >= len(rows) || !strings.Contains(rows[before], "1") || after <= before {
		t.Errorf("the cursor goes from row %d to row %d of\n%s", before, after, got)
	}
	if s.Program().View().AltScreen {
		t.Error("a second screen takes away what was read")
	}
}
