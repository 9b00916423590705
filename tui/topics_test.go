package tui_test

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/tui"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/tuitest"
)

// leads are the beginnings of the card of a screen and of its parts.
func leads(title, digit string) bool { return strings.HasPrefix(title, digit+" ") }

// Every screen, every part of one and every page over them says what to do there, in each
// language, in at most six lines of 56 columns.
func TestEveryPlaceSaysWhatToDo(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs() {
		w := locale.Of(l)
		wanted := map[string]string{}
		for _, name := range []string{"menu", "palette", "history", "conflicts", "share"} {
			wanted[name] = w.Topics[name]
		}
		for digit, parts := range map[string]map[string]string{"7": w.Plan.Parts, "8": w.Prepare.Parts, "9": w.After.Parts} {
			for code := range parts {
				wanted[digit+"/"+code] = w.Topics[digit+"/"+code]
			}
		}
		for key := range w.Topics {
			if _, ok := wanted[key]; !ok {
				t.Errorf("%s: the words about %q are about nothing", l, key)
			}
		}
		for _, kind := range kinds(t) {
			wanted[tui.DigitOf(kind)] = w.Intros[tui.DigitOf(kind)]
		}
		for place, words := range wanted {
			if rows := page.New(60, 20, w.RTL).Rows(words, 56); words == "" || rows > 6 {
				t.Errorf("%s: %q is told in %d rows: %q", l, place, rows, words)
			}
		}
	}
}

// F1 opens on those words wherever one stands, and goes back there.
func TestHelpIsThatOfThePlace(t *testing.T) {
	t.Parallel()
	w := locale.Of(locale.French)
	for _, c := range []struct {
		way   []string
		topic string
	}{
		{[]string{"7", "enter"}, "7/findings"},
		{[]string{"7", "enter", "enter"}, "7/findings"},
		{[]string{"8", "down", "enter"}, "8/work"},
		{[]string{"9", "end", "enter"}, "9/follow"},
		{[]string{"6", "esc"}, "menu"},
		{[]string{"6", "ctrl+p"}, "palette"},
		{[]string{"6", "h"}, "history"},
	} {
		s := opens(t, retreat(t), locale.French, false, 100, 30).Press(c.way...)
		before := frame(s)
		got := strings.Join(strings.Fields(frame(s.Press("f1"))), " ")
		begins := strings.Join(strings.Fields(w.Topics[c.topic])[:6], " ")
		if !strings.Contains(got, begins) {
			t.Errorf("%v: %q is not said:\n%s", c.way, begins, frame(s))
		}
		if after := frame(s.Press("f1")); after != before {
			t.Errorf("%v: F1 again leads to\n%s", c.way, after)
		}
	}
}

var (
	letterKey = regexp.MustCompile(`(?:^|[\s«“"(\p{Arabic}])([a-z+*</>])(?:[\s»”").,;:،؛]|$)`)
	wordKey   = regexp.MustCompile(`Tab|Ctrl\+[A-Z]|F[0-9]`)
)

// named are the keys that a text names: letters and signs, chords and words.
func named(text string) (all []string) {
	for _, m := range letterKey.FindAllStringSubmatch(strings.ReplaceAll(text, " ", "  "), -1) {
		all = append(all, m[1])
	}
	return append(all, wordKey.FindAllString(text, -1)...)
}

// What is said of a place names only keys that the key tables have there, and the same
// ones in each language. French and English write a and y as words.
func TestWhatIsSaidNamesOnlyKeysThatExist(t *testing.T) {
	t.Parallel()
	arabic := locale.Of(locale.Arabic)
	cards := tui.Cards(t.Context(), tuitest.At(retreat(t).Room, locale.Arabic), keys.Qwerty)
	has := map[string][]string{}
	for _, c := range cards {
		for _, r := range c.Rows {
			has[c.Title] = append(has[c.Title], strings.FieldsFunc(r.Key, func(r rune) bool { return r == ' ' || r == ',' || r == '،' })...)
		}
	}
	everywhere := has[cards[len(cards)-1].Title]
	for place, words := range arabic.Intros {
		known := slices.Clone(everywhere)
		for title, all := range has {
			if leads(title, place) {
				known = append(known, all...)
			}
		}
		checkNamed(t, "screen "+place, words, known)
	}
	parts := map[string]map[string]string{"7": arabic.Plan.Parts, "8": arabic.Prepare.Parts, "9": arabic.After.Parts}
	for place, words := range arabic.Topics {
		digit, code, ok := strings.Cut(place, "/")
		if !ok {
			continue
		}
		known := slices.Clone(everywhere)
		for title, all := range has {
			if _, part, of := strings.Cut(title, arabic.Words.Comma); leads(title, digit) && (!of || part == parts[digit][code]) {
				known = append(known, all...)
			}
		}
		checkNamed(t, place, words, known)
	}
	for _, l := range []locale.Lang{locale.French, locale.English} {
		for place, words := range arabic.Topics {
			want, got := sorted(named(words)), sorted(named(locale.Of(l).Topics[place]))
			if fmt.Sprint(want) != fmt.Sprint(got) {
				t.Errorf("%s: %s names %v, in Arabic %v", l, place, got, want)
			}
		}
	}
}

func checkNamed(t *testing.T, place, words string, known []string) {
	t.Helper()
	for _, key := range named(words) {
		if !slices.Contains(known, key) {
			t.Errorf("%s names %q, which does nothing there: %q", place, key, words)
		}
	}
}

// sorted are the keys in order, each once, without those that may be words.
func sorted(all []string) []string {
	set := map[string]bool{}
	for _, key := range all {
		if key != "a" && key != "y" {
			set[key] = true
		}
	}
	return slices.Sorted(maps.Keys(set))
}
