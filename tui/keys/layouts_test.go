package keys_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"halqa/tui/keys"
)

// layout is what each place of a keyboard types without Shift, a row of the keyboard in
// a field, places parted by spaces.
type layout struct {
	name                        string
	digits, upper, home, bottom string
	// latin says that letters stand where this layout puts them, so that a shortcut is
	// the letter that is engraved, wherever that key is.
	latin bool
}

const (
	qwertyDigits = "1 2 3 4 5 6 7 8 9 0"
	qwertyUpper  = "q w e r t y u i o p"
	qwertyHome   = "a s d f g h j k l"
	qwertyBottom = "z x c v b n m"
)

// layouts are those of Moroccan desks: Arabic as Windows (101 and the French AZERTY one,
// 102) and X11 have it, AZERTY, QWERTY.
var layouts = []layout{
	{"QWERTY", qwertyDigits, qwertyUpper, qwertyHome, qwertyBottom, true},
	{"AZERTY", "& é \" ' ( - è _ ç à", "a z e r t y u i o p", "q s d f g h j k l", "w x c v b n", true},
	{"AZERTY with digits locked", qwertyDigits, "a z e r t y u i o p", "q s d f g h j k l", "w x c v b n", true},
	{"Arabic", qwertyDigits, "ض ص ث ق ف غ ع ه خ ح", "ش س ي ب ل ا ت ن م", "ئ ء ؤ ر لا ى ة", false},
	{"Arabic in a GTK terminal", qwertyDigits, "ض ص ث ق ف غ ع ه خ ح", "ش س ي ب ل ا ت ن م", "ئ ء ؤ ر ﻻ ى ة", false},
	{"Arabic with its own digits", "١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩ ٠", "ض ص ث ق ف غ ع ه خ ح", "ش س ي ب ل ا ت ن م", "ئ ء ؤ ر لا ى ة", false},
	{"Arabic over AZERTY (102)", "& é \" ' ( - è _ ç à", "ض ص ث ق ف غ ع ه خ ح", "ش س ي ب ل ا ت ن م", "ئ ء ؤ ر لا ى ة", false},
}

func TestEveryKeyOfEveryLayoutHasItsName(t *testing.T) {
	t.Parallel()
	for _, l := range layouts {
		t.Run(l.name, func(t *testing.T) {
			t.Parallel()
			check(t, l.digits, qwertyDigits)
			for typed, place := range map[string]string{l.upper: qwertyUpper, l.home: qwertyHome, l.bottom: qwertyBottom} {
				if l.latin {
					place = typed
				}
				check(t, typed, place)
			}
		})
	}
}

// check presses every key of a row and expects the names of the other row.
func check(t *testing.T, typedRow, nameRow string) {
	t.Helper()
	names := strings.Fields(nameRow)
	for i, text := range strings.Fields(typedRow) {
		if got := keys.Rest(typed(text)); got != names[i] {
			t.Errorf("the key that types %q is %q, want %q", text, got, names[i])
		}
		if got := keys.Field(typed(text)); got != text {
			t.Errorf("a field gets %q for %q", got, text)
		}
	}
}

// Every chord that the program knows works on every layout that reports it as a chord,
// whether the terminal tells the place of the key or the letter that it would type.
func TestChordsWorkOnEveryLayout(t *testing.T) {
	t.Parallel()
	arabic := map[rune]rune{}
	for _, rows := range [][2]string{{layouts[3].upper, qwertyUpper}, {layouts[3].home, qwertyHome}, {layouts[3].bottom, qwertyBottom}} {
		places := strings.Fields(rows[1])
		for i, text := range strings.Fields(rows[0]) {
			if r := []rune(text); len(r) == 1 {
				arabic[rune(places[i][0])] = r[0]
			}
		}
	}
	for _, latin := range "acpqsvxyz" {
		want := "ctrl+" + string(latin)
		for about, msg := range map[string]tea.KeyPressMsg{
			"a Latin layout":                 {Code: latin, Mod: tea.ModCtrl},
			"an Arabic one":                  {Code: arabic[latin], Mod: tea.ModCtrl},
			"an Arabic one with its place":   {Code: arabic[latin], BaseCode: latin, Mod: tea.ModCtrl},
			"an Arabic one with Latin ready": {Code: arabic[latin], ShiftedCode: arabic[latin], BaseCode: latin, Mod: tea.ModCtrl},
		} {
			for _, read := range []func(tea.KeyPressMsg) string{keys.Rest, keys.Field} {
				if got := read(msg); got != want {
					t.Errorf("%s: %q, want %q", about, got, want)
				}
			}
		}
	}
}

// Terminals on an Arabic layout alone send a letter for Ctrl+C: it must be no command
// that destroys, only the letter of that key.
func TestAnArabicLetterIsNeverAChord(t *testing.T) {
	t.Parallel()
	for _, text := range strings.Fields(layouts[3].upper + " " + layouts[3].home + " " + layouts[3].bottom) {
		if got := keys.Rest(typed(text)); strings.HasPrefix(got, "ctrl+") || len(got) != 1 {
			t.Errorf("%q is %q", text, got)
		}
	}
}

func TestAltIsNotALetter(t *testing.T) {
	t.Parallel()
	for _, msg := range []tea.KeyPressMsg{{Code: 'q', Mod: tea.ModAlt}, {Code: 'ض', Text: "ض", Mod: tea.ModAlt}, {Code: 'q', Mod: tea.ModSuper}} {
		if got := keys.Rest(msg); len(got) == 1 {
			t.Errorf("%v is the letter %q", msg, got)
		}
	}
}
