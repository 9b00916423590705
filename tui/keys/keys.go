// Package keys tells which key a person pressed, on a French, Arabic or English keyboard.
//
// Bubble Tea reports the text that a key typed. On an Arabic layout the key that carries
// a J types ت, on a French one the digit row types & é " ' ( - è _ ç à. [Rest] brings
// all of them to one name, for the moments when no text field has the keyboard; inside a
// field text is text and [Field] leaves it alone.
//
// # Why
//
// One function decides, so that no screen can forget a keyboard. Letters are never the
// only way to a command: every action is on the help line, which arrows can reach.
//
// The package may import Bubble Tea, and nothing of the program.
package keys

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
)

// Field is the name of a key while a text field has the keyboard, such as "enter",
// "ctrl+z" or the text that was typed.
func Field(msg tea.KeyPressMsg) string {
	if name, ok := control(msg); ok {
		return name
	}
	return msg.String()
}

// Rest is the name of a key while no text field has the keyboard: letters as the Latin
// letter engraved on the key, digits as 0 to 9 whatever row or script they came from.
func Rest(msg tea.KeyPressMsg) string {
	name := Field(msg)
	if r := []rune(msg.Text); len(r) == 1 && msg.Mod&^tea.ModShift == 0 {
		if latin, ok := engraved[r[0]]; ok {
			return latin
		}
	}
	if msg.Text == "لا" || msg.Text == "\ufefb" { // one key, two letters; GTK joins them
		return "b"
	}
	return name
}

// control names a chord with Ctrl on layouts that report the letter they would type.
func control(msg tea.KeyPressMsg) (string, bool) {
	if msg.Mod&tea.ModCtrl == 0 {
		return "", false
	}
	code := msg.Code
	if msg.BaseCode != 0 {
		code = msg.BaseCode
	}
	if latin, ok := engraved[code]; ok && len(latin) == 1 && latin[0] >= 'a' {
		code = rune(latin[0])
	}
	if code < 'a' || code > 'z' {
		return "", false
	}
	shift := ""
	if msg.Mod&tea.ModShift != 0 {
		shift = "shift+"
	}
	return "ctrl+" + shift + string(code), true
}

// The rows of keys that type another sign than the one by which commands know them.
var (
	arabicLetters = []row{ // Arabic (101); b is لا, which Rest knows
		{"ضصثقفغعهخحج", "qwertyuiop["},
		{"شسيبلاتنمك", "asdfghjkl;"},
		{"ئءؤرىة", "zxcvnm"},
	}
	azertyDigits = row{"&é\"'(-è_çà", "1234567890"}
)

// engraved maps what a key types to the Latin letter or the digit of the same key.
var engraved = table(append(slices.Clone(arabicLetters),
	azertyDigits,
	row{"٠١٢٣٤٥٦٧٨٩", "0123456789"}, // Arabic digits, then those of Persian
	row{"۰۱۲۳۴۵۶۷۸۹", "0123456789"},
	row{"؟", "?"}, // a sign that the Arabic layout moves
))

func table(rows []row) map[rune]string {
	m := map[rune]string{}
	for _, r := range rows {
		latin := []rune(r.latin)
		for i, typed := range []rune(r.types) {
			m[typed] = string(latin[i])
		}
	}
	return m
}

// Digit is the value of a key that names a screen or a group, ok for a digit only.
func Digit(name string) (n int, ok bool) {
	if len(name) != 1 || !strings.Contains("0123456789", name) {
		return 0, false
	}
	return int(name[0] - '0'), true
}
