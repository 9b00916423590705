package tui_test

import (
	"slices"
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/tui"
	"halqa/tui/page"
	"halqa/tui/screen"
)

// steps is how far a tour goes: long enough to take every key almost everywhere.
const steps = 200

// offered are the commands that a walk through a screen meets, by their French names. On
// the way each place is shown to look.
func offered(t *testing.T, kind screen.Kind, w walker, look func(*tui.Program)) map[string]screen.Action {
	t.Helper()
	w.still = opens(t, retreat(t), locale.French, false, 60, 20)
	met := map[string]screen.Action{}
	w.tour(kind, steps, func(string) {
		p := w.still.Program()
		look(p)
		if p.At() == kind {
			for _, a := range p.Here() {
				met[nameOf(a, locale.French)] = a
			}
		}
	})
	return met
}

// Letters are shortcuts: who has none on the keyboard reaches the same commands, because
// those with a key of their own are on the help line, which Shift+Tab turns into a menu.
// Wherever one stands, no key means two things.
func TestEveryCommandIsReachedWithoutLetters(t *testing.T) {
	t.Parallel()
	for _, kind := range kinds(t) {
		t.Run(tui.DigitOf(kind), func(t *testing.T) {
			t.Parallel()
			look := func(p *tui.Program) { checkKeys(t, p) }
			without := offered(t, kind, walker{keys: plain, menu: true}, look)
			for name, a := range offered(t, kind, walker{keys: letters}, look) {
				if _, ok := without[name]; !ok {
					t.Errorf("%q is offered only after a letter was pressed", name)
				}
				if a.Run == nil && slices.ContainsFunc(a.Keys, isLetter) {
					t.Errorf("%q has a letter and is not on the menu", name)
				}
				checkName(t, a)
			}
		})
	}
}

// checkName reports a name that has no place on the help line, and in half of the help
// page at 60 columns.
func checkName(t *testing.T, a screen.Action) {
	t.Helper()
	const words, columns = 4, 24
	for _, l := range locale.Langs() {
		name, p := nameOf(a, l), page.New(60, 20, l == locale.Arabic)
		if n := len(strings.Fields(name)); a.Name != nil && (n == 0 || n > words) {
			t.Errorf("%s: %q has %d words", l, name, n)
		}
		if w := p.Width(page.T(name, page.Body)); w > columns {
			t.Errorf("%s: %q is %d columns wide", l, name, w)
		}
	}
}

func kinds(tb testing.TB) []screen.Kind {
	tb.Helper()
	return opens(tb, retreat(tb), locale.French, false, 60, 20).Program().Kinds()
}

func isLetter(key string) bool { return len(key) == 1 && key >= "a" && key <= "z" }

// The help line as a menu holds every command, in the order of the line.
func TestTheMenuOfTheHelpLineDoesWhatItSays(t *testing.T) {
	t.Parallel()
	for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
		forward := map[locale.Lang]string{locale.French: "right", locale.Arabic: "left"}[lang]
		s := opens(t, retreat(t), lang, false, 60, 20).Press("3", "tab", "shift+tab")
		for i, a := range slices.DeleteFunc(s.Program().Here(), func(a screen.Action) bool { return a.Run == nil }) {
			if i > 0 {
				s.Press(forward)
			}
			name := []rune(nameOf(a, lang))
			if got := frame(s); lang == locale.French && !strings.Contains(strings.ToLower(got), strings.ToLower(string(name))) {
				t.Errorf("%s: the menu does not show %q:\n%s", lang, string(name), got)
			}
		}
		// The third command of the line is the new theme.
		s.Press("esc", "shift+tab", forward, forward, "enter")
		if !s.Program().Capturing() {
			t.Errorf("%s: the new theme was not asked for:\n%s", lang, frame(s))
		}
	}
}

func TestTheSommaireNeedsArrowsOnly(t *testing.T) {
	t.Parallel()
	s := opens(t, retreat(t), locale.French, false, 60, 20)
	s.Press("esc", "down", "down", "enter")
	if got := s.Program().At(); got != screen.Ideas {
		t.Errorf("two rows down is screen %d", got)
	}
	s.Press("esc", "esc", "end", "up", "up", "enter")
	if got := frame(s); !strings.Contains(got, "الفهرس") && !strings.Contains(got, "ﺱﺮﻬﻔﻟﺍ") {
		t.Errorf("the language row did not change the menu itself:\n%s", got)
	}
}

// forbidden are the digits of AZERTY without Shift, which open screens.
const forbidden = "&é\"'(-è_çà"

// checkKeys reports a key that is bound twice where one stands, or that must not be.
func checkKeys(t *testing.T, p *tui.Program) {
	t.Helper()
	if commands, shown := p.Bar(); commands != shown {
		t.Errorf("screen %d, %s: the menu shows %d of %d commands", p.At(), p.Context(), shown, commands)
	}
	bound := map[string]string{}
	for _, a := range p.Actions() {
		name := nameOf(a, locale.French)
		for _, key := range a.Keys {
			if other, twice := bound[key]; twice {
				t.Errorf("screen %d, %s: %s is both %q and %q", p.At(), p.Context(), key, other, name)
			}
			bound[key] = name
			if strings.Contains(forbidden, key) || strings.HasPrefix(key, "alt+") || len(key) == 1 && key[0] >= '0' && key[0] <= '9' {
				t.Errorf("screen %d: %s is no key for %q", p.At(), key, name)
			}
		}
	}
}
