package tui_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/tuitest"
)

func TestPagesOfTheProgram(t *testing.T) {
	t.Parallel()
	pages := map[string][]string{
		"sommaire": {"esc"}, "aide": {"2", "f1"}, "aide-salle": {"3", "f8", "f1"}, "commande": {"2", "ctrl+p"},
		"commande-idees": {"3", "ctrl+p", "c", "l"}, "guide": {"4", "f1", "enter"}, "guide-suite": {"4", "f1", "enter", "right", "pgdown"},
	}
	for name, keys := range pages {
		for _, lang := range locale.Langs() {
			for _, size := range [][2]int{{60, 20}, {100, 30}} {
				t.Run(fmt.Sprintf("%s-%s-%dx%d", name, lang, size[0], size[1]), func(t *testing.T) {
					t.Parallel()
					golden.RequireEqual(t, []byte(frame(opens(t, retreat(t), lang, false, size[0], size[1]).Press(keys...))))
				})
			}
		}
	}
	t.Run("sommaire-empty", func(t *testing.T) {
		t.Parallel()
		golden.RequireEqual(t, []byte(frame(opens(t, sessiontest.NewRoom(t), locale.French, false, 60, 20).Press("esc"))))
	})
}

func TestScreensThatAreStillEmptyAreFolded(t *testing.T) {
	t.Parallel()
	s := opens(t, sessiontest.NewRoom(t), locale.French, false, 60, 20).Press("esc")
	if got := frame(s); !strings.Contains(got, "Encore vides") || !strings.Contains(got, "2  3  4  5  6  7  8") {
		t.Errorf("empty screens are not folded:\n%s", got)
	}
	if got := frame(s.Press("down", "enter")); strings.Contains(got, "Encore vides") {
		t.Errorf("the row does not open:\n%s", got)
	}
	if got := frame(s.Press("down", "enter")); !strings.Contains(got, "3 Idées") {
		t.Errorf("the screen does not open:\n%s", got)
	}
}

func TestTheWayBackFromTheRoomIsBlack(t *testing.T) {
	t.Parallel()
	d := sit(t, retreat(t), 60, 20).Sees("COULISSES").Press("f8").Sees("SALLE").SeesNo("COULISSES")
	d.Press("f8").Sees("Coulisses : débranchez ou ⏎").SeesNo("SALLE", "Idées").Press("x", "q").Sees("débranchez")
	d.Press("esc").Sees("SALLE").SeesNo("débranchez")
	d.Press("s").Sees("débranchez").Press("enter").Sees("◐ COULISSES")
}

func TestTheBlackScreenLetsTheClockGoOn(t *testing.T) {
	t.Parallel()
	r := retreat(t)
	s := opens(t, r, locale.French, true, 100, 30)
	before := frame(s)
	if got := frame(s.Press("f9")); strings.TrimSpace(got) != "" {
		t.Errorf("the black screen shows %q", got)
	}
	r.Clock.Pass(7 * time.Minute)
	after := frame(s.Press("3", "x", "f9"))
	if !strings.Contains(before, "11:34") || !strings.Contains(after, "11:41") || !strings.Contains(after, "1 Agenda") {
		t.Errorf("before:\n%s\nafter:\n%s", before, after)
	}
	for _, key := range []string{"b", ".", "up", "pgdown", "esc"} {
		if strings.TrimSpace(frame(s.Press("f9"))) != "" || strings.TrimSpace(frame(s.Press(key))) == "" {
			t.Errorf("%s does not bring the screen back", key)
		}
	}
}

// ends reports whether a command is the end of the program.
func ends(cmd tea.Cmd) bool {
	if cmd == nil {
		return false
	}
	msg, ok := tuitest.Answer(cmd)
	if batch, several := msg.(tea.BatchMsg); ok && several {
		return slices.ContainsFunc(batch, ends)
	}
	_, quit := msg.(tea.QuitMsg)
	return quit
}

func TestLeaving(t *testing.T) {
	t.Parallel()
	ctrl := func(r rune) tea.KeyPressMsg { return tea.KeyPressMsg{Code: r, Mod: tea.ModCtrl} }
	letter := tea.KeyPressMsg{Code: 'x', Text: "x"}
	for _, c := range []struct {
		name  string
		keys  []tea.KeyPressMsg
		leave bool
	}{
		{"Ctrl+Q once stays", []tea.KeyPressMsg{ctrl('q')}, false},
		{"Ctrl+Q twice leaves", []tea.KeyPressMsg{ctrl('q'), ctrl('q')}, true},
		{"on an Arabic keyboard too", []tea.KeyPressMsg{ctrl('ض'), ctrl('ض')}, true},
		{"with a key between it stays", []tea.KeyPressMsg{ctrl('q'), letter, ctrl('q')}, false},
		{"Ctrl+C never leaves", []tea.KeyPressMsg{ctrl('c'), ctrl('c'), ctrl('c')}, false},
		{"Ctrl+C on an Arabic keyboard neither", []tea.KeyPressMsg{ctrl('ؤ'), ctrl('ؤ')}, false},
	} {
		for _, place := range []string{"1", "3"} { // at rest, and in a field
			t.Run(c.name, func(t *testing.T) {
				t.Parallel()
				m := opens(t, retreat(t), locale.French, true, 60, 20).Press(place).Program()
				left := false
				for _, k := range c.keys {
					_, cmd := m.Update(k)
					left = left || ends(cmd)
				}
				if left != c.leave {
					t.Errorf("left: %v", left)
				}
			})
		}
	}
}

func TestReflexesAreAnswered(t *testing.T) {
	t.Parallel()
	w := &locale.Of(locale.French).Frame
	for key, says := range map[string]string{"ctrl+s": w.AlreadySaved, "ctrl+c": w.HowToQuit, "ctrl+q": w.QuitTwice} {
		s := opens(t, retreat(t), locale.French, false, 60, 20)
		if got := frame(s.Press(key).Wait(time.Second)); !strings.Contains(got, says) {
			t.Errorf("%s is not answered:\n%s", key, got)
		}
	}
}

func TestAnErrorIsSaidWhole(t *testing.T) {
	t.Parallel()
	r := retreat(t)
	s := opens(t, r, locale.French, false, 53, 18).Press("3")
	r.Memory.Fail = session.ErrDiskFull
	got := strings.Join(strings.Fields(frame(s.Type("Une idée").Press("enter"))), " ")
	want := locale.Of(locale.French).Errors.DiskFull
	if !strings.Contains(strings.ReplaceAll(got, "\u00a0", " "), strings.ReplaceAll(want, "\u00a0", " ")) {
		t.Errorf("%q is cut:\n%s", want, got)
	}
}

func TestTheLanguageChangesLive(t *testing.T) {
	t.Parallel()
	for _, keys := range [][]string{{"1"}, {"2"}, {"3", "tab"}, {"4"}, {"5"}, {"6"}, {"esc"}} {
		s := opens(t, retreat(t), locale.French, false, 100, 30).Press(keys...)
		french := frame(s)
		arabic := frame(s.Press("esc", "esc", "esc", "esc").Press(keys...))
		if french != arabic {
			continue // the walk back was not the same: nothing to compare
		}
		if keys[0] == "esc" {
			s.Press("esc")
		}
		s.Press("l")
		if got := frame(s); strings.Contains(got, "COULISSES") || strings.Contains(got, "aide") {
			t.Errorf("%v: French words stay:\n%s", keys, got)
		}
		if got := frame(s.Press("l")); !strings.Contains(got, "BACKSTAGE") {
			t.Errorf("%v: not in English:\n%s", keys, got)
		}
	}
}

// Every screen at every size, one step further each time: no panic, exactly h rows of
// exactly w cells, and the same frame twice when nothing happened.
func TestEverySizeOfEveryScreen(t *testing.T) {
	t.Parallel()
	for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
		for _, salle := range []bool{false, true} {
			for _, keys := range [][]string{{"1"}, {"2"}, {"3"}, {"4"}, {"5"}, {"6"}, {"0"}, {"esc"}, {"f1"}, {"ctrl+p"}, {"shift+tab"}} {
				t.Run(fmt.Sprintf("%s-%v-%s", lang, salle, keys[0]), func(t *testing.T) {
					t.Parallel()
					s := opens(t, retreat(t), lang, salle, 60, 20).Press(keys...)
					s.FitsEverySize(t, "—")
					if first, second := s.Frame(), s.Frame(); first != second {
						t.Error("two frames of the same moment differ")
					}
				})
			}
		}
	}
}

func TestATerminalThatIsTooSmallSaysSo(t *testing.T) {
	t.Parallel()
	got := strings.Join(strings.Fields(frame(opens(t, retreat(t), locale.French, false, 52, 17))), " ")
	if !strings.Contains(got, "Agrandir la fenêtre") || !strings.Contains(got, "60 × 20") || strings.Contains(got, "Agenda") {
		t.Errorf("nobody is told:\n%s", got)
	}
}

// The bar over the screens keeps what is dearest when it is narrow.
func TestTheFrameLineSaysFirstThingsFirst(t *testing.T) {
	t.Parallel()
	r := retreat(t)
	for _, w := range []int{53, 60, 80, 100, 220} {
		s := opens(t, r, locale.French, false, w, 30).Press("2")
		top := strings.Split(frame(s), "\n")[0]
		for _, dear := range []string{"2 Groupes", "exemple inventé", "◐ COULISSES"} {
			if !strings.Contains(top, dear) {
				t.Errorf("at %d columns %q is missing: %q", w, dear, top)
			}
		}
	}
	cfg := config(sessiontest.NewRoom(t), locale.French, false)
	cfg.ReadOnly = true
	if top := frame(tuitest.NewStill(t, cfg, 60, 20)); !strings.Contains(top, "lecture seule") || strings.Contains(top, "enregistré") {
		t.Errorf("nobody is told that nothing is saved:\n%s", top)
	}
}

func BenchmarkView(b *testing.B) {
	for _, kind := range opens(b, retreat(b), locale.French, false, 60, 20).Program().Kinds() {
		for _, size := range [][2]int{{60, 20}, {100, 30}, {220, 60}} {
			b.Run(fmt.Sprintf("%s/%dx%d", tui.DigitOf(kind), size[0], size[1]), func(b *testing.B) {
				s := opens(b, retreat(b), locale.French, false, size[0], size[1]).Press(tui.DigitOf(kind))
				for b.Loop() {
					_ = s.Frame()
				}
				sessiontest.Budget(b, time.Millisecond)
			})
		}
	}
}

// BenchmarkKeyToFrame moves the cursor and draws, on the sample retreat.
func BenchmarkKeyToFrame(b *testing.B) {
	for _, kind := range opens(b, retreat(b), locale.French, false, 60, 20).Program().Kinds() {
		for _, size := range [][2]int{{100, 30}, {220, 60}} {
			b.Run(fmt.Sprintf("%s/%dx%d", tui.DigitOf(kind), size[0], size[1]), func(b *testing.B) {
				m := opens(b, retreat(b), locale.French, false, size[0], size[1]).Press(tui.DigitOf(kind)).Program()
				arrows := []tea.KeyPressMsg{{Code: tea.KeyDown}, {Code: tea.KeyUp}}
				for i := 0; b.Loop(); i++ {
					m.Update(arrows[i%2])
					_ = m.View()
				}
				sessiontest.Budget(b, 12*time.Millisecond)
			})
		}
	}
}

// BenchmarkChange reads the retreat again, as after every change, and draws.
func BenchmarkChange(b *testing.B) {
	for _, kind := range opens(b, retreat(b), locale.French, false, 60, 20).Program().Kinds() {
		b.Run(tui.DigitOf(kind), func(b *testing.B) {
			m := opens(b, retreat(b), locale.French, false, 100, 30).Press(tui.DigitOf(kind)).Program()
			for b.Loop() {
				m.Settle()
				_ = m.View()
			}
		})
	}
}
