package text_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"halqa/session/text"
)

func TestAcronyms(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		in   string
		want []string
	}{
		"in a French sentence":                 {"Le CA et l'ONG partenaire (COPIL) suivent le PNUD.", []string{"CA", "ONG", "COPIL", "PNUD"}},
		"in an Arabic sentence":                {"اجتمع المجلس مع GIZ ومع المنظمة (OIM)، ثم مع MS2.", []string{"GIZ", "OIM", "MS2"}},
		"each once, in the order of first use": {"l'UE, puis ONG, UE", []string{"UE", "ONG"}},
		"with dots, as without":                {"une O.N.G. et l'ONG", []string{"ONG"}},
		"of Arabic letters with dots":          {"قرار و.م.ع لسنة 2026", []string{"و.م.ع"}},
		"in the plural":                        {"les ONGs et les OSCs", []string{"ONG", "OSC"}},
		"numerals are none":                    {"phase II, article XIV, XXI", nil},
		"numbers of items are none":            {"C-014 repris dans DF-01 et SRC-02", nil},
		"a shouted heading has none":           {"LE PLAN STRATEGIQUE", nil},
		"a row of four in capitals has none":   {"CE QUI A CHANGE", nil},
		"one capital is none":                  {"L'axe A, plan B", nil},
		"small letters are none":               {"halqa, OpenDocument, iPad", nil},
		"ill-formed bytes do no harm":          {"\xff CA \xfe", []string{"CA"}},
		"wrapped in isolates":                  {"مع \u2067GIZ\u2069", []string{"GIZ"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := text.Acronyms(tt.in); !slices.Equal(got, tt.want) {
				t.Errorf("%q has %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

// What is found once is found again when it stands alone: the definitions of acronyms are
// read by the same rule as the sentences.
func TestAnAcronymStandsForItself(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		for _, letters := range text.Acronyms(rapid.String().Draw(rt, "text")) {
			if got := text.Acronyms(letters); !slices.Equal(got, []string{letters}) {
				rt.Fatalf("%q alone reads as %q", letters, got)
			}
		}
	})
}
