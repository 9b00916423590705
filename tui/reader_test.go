package tui_test

import (
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui"
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
