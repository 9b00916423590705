package secret_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/tui/page"
	"halqa/tui/secret"
	"halqa/tui/tuitest"
)

// The passphrase of these tests.
const sesame = "figue tambour olive"

var errDisk = errors.New("the disk is gone")

// gate is the page before a file that one passphrase opens.
func gate(lang locale.Lang) secret.Config {
	return secret.Config{
		Lang: lang, Theme: page.Dark(), Name: "MS2_2026-12-09.halqa",
		Try: func(typed string) (bool, error) {
			if typed == "disque" {
				return false, errDisk
			}
			return typed == sesame, nil
		},
	}
}

var keypresses = map[string]tea.KeyPressMsg{
	"enter": {Code: tea.KeyEnter}, "esc": {Code: tea.KeyEscape}, "tab": {Code: tea.KeyTab}, "backspace": {Code: tea.KeyBackspace},
	"ctrl+c": {Code: 'c', Mod: tea.ModCtrl}, "ctrl+a": {Code: 'a', Mod: tea.ModCtrl}, "ctrl+q": {Code: 'q', Mod: tea.ModCtrl},
}

// stand brings people before the page and presses keys; what is no key is typed. An
// attempt is carried out at once.
func stand(cfg secret.Config, w, h int, presses ...string) *secret.Program {
	m := secret.New(cfg)
	m.Update(tea.WindowSizeMsg{Width: w, Height: h})
	for _, k := range presses {
		if msg, ok := keypresses[k]; ok {
			_, cmd := m.Update(msg)
			if k == "enter" && cmd != nil {
				m.Update(cmd())
			}
			continue
		}
		for _, r := range k {
			m.Update(tea.KeyPressMsg{Code: r, Text: string(r)})
		}
	}
	return m
}

func frame(m *secret.Program) string { return ansi.Strip(m.View().Content) }

func TestFrames(t *testing.T) {
	t.Parallel()
	for name, presses := range map[string][]string{
		"empty": nil, "typed": {"figue tamb"}, "shown": {"figue tamb", "tab"}, "wrong": {"figue", "enter"},
	} {
		for _, lang := range locale.Langs() {
			for _, size := range [][2]int{{53, 18}, {60, 20}, {100, 30}} {
				t.Run(fmt.Sprintf("%s-%s-%dx%d", name, lang, size[0], size[1]), func(t *testing.T) {
					t.Parallel()
					golden.RequireEqual(t, []byte(frame(stand(gate(lang), size[0], size[1], presses...))))
				})
			}
		}
	}
}

func TestGate(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		presses []string
		opened  bool
		err     error
	}{
		{"the right passphrase opens", []string{sesame, "enter"}, true, nil},
		{"a wrong one does not", []string{"olive", "enter"}, false, nil},
		{"and after a wrong one the line is empty", []string{"olive", "enter", sesame, "enter"}, true, nil},
		{"Enter alone tries nothing", []string{"enter", "enter"}, false, nil},
		{"Esc empties the line", []string{"olive", "esc", sesame, "enter"}, true, nil},
		{"Backspace takes a letter back", []string{sesame + "s", "backspace", "enter"}, true, nil},
		{"what hinders the attempt ends it", []string{"disque", "enter"}, false, errDisk},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			opened, err := stand(gate(locale.French), 60, 20, c.presses...).Result()
			if opened != c.opened || !errors.Is(err, c.err) {
				t.Errorf("%v %v", opened, err)
			}
		})
	}
}

func TestLettersStayHidden(t *testing.T) {
	t.Parallel()
	m := stand(gate(locale.French), 60, 20, "figue tamb")
	if s := frame(m); strings.Contains(s, "figue") || strings.Count(s, "•") != 10 {
		t.Errorf("hidden:\n%s", s)
	}
	for _, k := range []string{"ctrl+a", "ctrl+c"} {
		if _, cmd := m.Update(keypresses[k]); cmd != nil && k == "ctrl+c" {
			t.Error("hidden letters can be copied")
		}
	}
	m.Update(keypresses["tab"])
	if s := frame(m); !strings.Contains(s, "figue tamb") || strings.Contains(s, "•") {
		t.Errorf("shown:\n%s", s)
	}
}

func TestPeopleOpenTheirFile(t *testing.T) {
	t.Parallel()
	m := secret.New(gate(locale.French))
	d := tuitest.Watch(t, m, 60, 20)
	d.Sees("Ce fichier est chiffré.", "MS2_2026-12-09.halqa", "fiche de secours")
	d.Type("olive").Sees("•••••").Press("enter").Sees("Ce n'est pas la bonne ; rien n'est touché.").SeesNo("•")
	d.Type(sesame).SeesNo("pas la bonne").Press("enter").Ends()
	if opened, err := m.Result(); !opened || err != nil {
		t.Errorf("%v %v", opened, err)
	}
	left := secret.New(gate(locale.Arabic))
	tuitest.Watch(t, left, 60, 20).Sees("هذا الملف مشفر.").Press("ctrl+q").Ends()
	if opened, err := left.Result(); opened || err != nil {
		t.Errorf("%v %v", opened, err)
	}
}

func TestEverySizeIsDrawn(t *testing.T) {
	t.Parallel()
	m := stand(gate(locale.Arabic), 1, 1, strings.Repeat("كلمة ", 60))
	for w := 1; w <= 220; w += 7 {
		for _, h := range []int{1, 2, 5, 17, 18, 20, 24, 30, 60} {
			m.Update(tea.WindowSizeMsg{Width: w, Height: h})
			tuitest.Fits(t, frame(m), w, h)
		}
	}
}

func BenchmarkDraw(b *testing.B) {
	m := stand(gate(locale.Arabic), 100, 30, "كلمة السر")
	for b.Loop() {
		m.View()
	}
}
