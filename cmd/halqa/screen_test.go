package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"halqa/assets/locale"
	"halqa/tui/bidi"
	"halqa/tui/term"
)

// try sits somebody down in front of the page of a terminal.
func try(t *testing.T, lang locale.Lang, env string, w, h int) *tryout {
	t.Helper()
	o := newOffice(t, lang)
	world := o.world(&bytes.Buffer{}, &bytes.Buffer{})
	vars := variables(env)
	vars["XDG_CONFIG_HOME"] = o.in("config")
	world.env = func(name string) (string, bool) { v, ok := vars[name]; return v, ok }
	a := &app{world: world, words: locale.Of(lang)}
	m := newTryout(a, a.link())
	m.Update(tea.WindowSizeMsg{Width: w, Height: h})
	return m
}

func (t *tryout) press(keys ...tea.KeyPressMsg) (cmd tea.Cmd) {
	for _, k := range keys {
		_, cmd = t.Update(k)
	}
	return cmd
}

func (t *tryout) seen() string { return ansi.Strip(t.View().Content) }

func letter(s string) tea.KeyPressMsg { return tea.KeyPressMsg{Code: []rune(s)[0], Text: s} }

var enter = tea.KeyPressMsg{Code: tea.KeyEnter}

func TestRowsShowTheSentenceInEachMode(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		for _, size := range [][2]int{{60, 20}, {80, 24}, {120, 40}} {
			m := try(t, lang, "TERM=xterm XTERM_VERSION=1", size[0], size[1])
			rows := strings.Split(m.seen(), "\n")
			if len(rows) != size[1] {
				t.Fatalf("%s: %d rows, want %d", lang, len(rows), size[1])
			}
			for i, s := range term.Settings()[1:] {
				o := m.link.Found().With(s).Options()
				o.Base = bidi.RTL
				want := fmt.Sprintf(" %d %s", i+1, bidi.Render(m.words.Terminal.Sentence, o))
				if !strings.Contains(m.seen(), want) {
					t.Errorf("%s, %v: no row holds %q", lang, size, want)
				}
			}
			for _, row := range rows {
				if n := ansi.StringWidth(row); n > size[0] {
					t.Errorf("%s, %v: a row of %d columns: %q", lang, size, n, row)
				}
			}
		}
	}
}

func TestTheRowInUseIsMarked(t *testing.T) {
	t.Parallel()
	for env, row := range map[string]string{"TERM=xterm XTERM_VERSION=1": "◆ 1", "TERM=xterm SSH_TTY=x": "◆ 2", "TERM=xterm-kitty": "◆ 4", "OS=Windows_NT": "◆ 5"} {
		if m := try(t, locale.French, env, 80, 24); strings.Count(m.seen(), "◆") != 1 || !strings.Contains(m.seen(), row) {
			t.Errorf("%s: %s is not marked:\n%s", env, row, m.seen())
		}
	}
}

func TestADigitChoosesFromAnyKeyboard(t *testing.T) {
	t.Parallel()
	for _, key := range []string{"2", "é", "٢"} {
		m := try(t, locale.Arabic, "TERM=xterm-kitty", 80, 24)
		m.press(letter(key))
		if got := settingOf(m.a, "kitty"); got != "fenced" || !m.link.Terminal().Fence {
			t.Errorf("%s chooses %s", key, got)
		}
		m.press(letter("0"))
		if got := settingOf(m.a, "kitty"); got != "auto" || m.link.Terminal().Mode != bidi.Words {
			t.Errorf("0 goes back to %s", got)
		}
	}
	m := try(t, locale.French, "TERM=xterm-kitty", 80, 24)
	m.press(letter("9"), letter("x"))
	if len(m.a.calibrated()) != 0 || m.card {
		t.Error("9 or x chooses something")
	}
}

func TestTheCardSaysWhetherTheBackRowCanRead(t *testing.T) {
	t.Parallel()
	for h, good := range map[int]bool{16: true, 20: true, 21: true, 22: false, 24: false, 40: false} {
		m := try(t, locale.French, "TERM=xterm", 80, h)
		m.press(enter)
		small, fine := strings.Contains(m.seen(), "Police trop petite"), strings.Contains(m.seen(), "Taille lisible")
		if small == good || fine != good {
			t.Errorf("%d rows: too small %v, readable %v", h, small, fine)
		}
	}
	for _, lang := range locale.Langs() {
		m := try(t, lang, "TERM=xterm", 60, 20)
		m.press(enter)
		for i := range m.words.Terminal.Lines {
			if !strings.Contains(m.seen(), fmt.Sprint(i+1)) {
				t.Errorf("%s: line %d is missing:\n%s", lang, i+1, m.seen())
			}
		}
		if !strings.Contains(m.seen(), "▄████▄") {
			t.Errorf("%s: no figures:\n%s", lang, m.seen())
		}
	}
}

func TestAdviceIsGivenWhereItHelps(t *testing.T) {
	t.Parallel()
	for env, word := range map[string]string{
		"TERM=xterm-kitty": "force_ltr", "TERM=putty": "PuTTY", "TERM=xterm LC_TERMINAL=iTerm2": "iTerm2", "OS=Windows_NT": "DejaVu",
	} {
		for _, lang := range locale.Langs() {
			if m := try(t, lang, env, 60, 20); !strings.Contains(m.seen(), word) {
				t.Errorf("%s, %s: no word of %s", env, lang, word)
			}
		}
	}
	for _, lang := range locale.Langs() {
		for _, advice := range []term.Advice{term.ForceLTR, term.RightToLeftOff, term.BidiAndShapingOff, term.ArabicFont} {
			if locale.Of(lang).Terminal.Advice[string(advice)] == "" {
				t.Errorf("%s: nothing is said for %s", lang, advice)
			}
		}
		for _, s := range term.Settings()[1:] {
			if locale.Of(lang).Terminal.Modes[s.String()] == "" {
				t.Errorf("%s: %s has no name", lang, s)
			}
		}
	}
}

func TestThePageIsLeftWithoutLetters(t *testing.T) {
	t.Parallel()
	m := try(t, locale.Arabic, "TERM=xterm", 80, 24)
	if cmd := m.press(enter, enter); cmd == nil || cmd() != tea.Quit() {
		t.Error("⏎ twice does not leave")
	}
	m = try(t, locale.Arabic, "TERM=xterm", 80, 24)
	if cmd := m.press(enter, tea.KeyPressMsg{Code: tea.KeyEscape}); cmd != nil || m.card {
		t.Error("Esc does not go back from the card")
	}
	if cmd := m.press(tea.KeyPressMsg{Code: tea.KeyEscape}); cmd == nil || cmd() != tea.Quit() {
		t.Error("Esc does not leave")
	}
}

func TestThePageFitsAnySize(t *testing.T) {
	t.Parallel()
	m := try(t, locale.Arabic, "TERM=xterm-kitty", 1, 1)
	for _, h := range []int{0, 1, 2, 3, 7, 18, 60} {
		for _, w := range []int{0, 1, 2, 9, 40, 53, 220} {
			m.Update(tea.WindowSizeMsg{Width: w, Height: h})
			for range 2 {
				if n := strings.Count(m.View().Content, "\n"); h > 0 && w > 0 && n != h-1 {
					t.Errorf("%d×%d: %d rows", w, h, n+1)
				}
				m.card = !m.card
			}
		}
	}
}
