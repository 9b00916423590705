package text_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"halqa/session/text"
)

func TestHard(t *testing.T) {
	t.Parallel()
	// In the table ~ stands for U+00A0.
	tests := map[string]struct{ in, want string }{
		"high punctuation":                    {"Qui ? Nous ! Où : ici ; là", "Qui~? Nous~! Où~: ici~; là"},
		"guillemets":                          {"dire « oui » ou « non »", "dire «~oui~» ou «~non~»"},
		"per cent":                            {"45 % et 3 %", "45~% et 3~%"},
		"thousands":                           {"1 250 000 MAD", "1~250~000 MAD"},
		"thousands at the end":                {"180 000", "180~000"},
		"thousands before Arabic":             {"180 000 درهم", "180~000 درهم"},
		"Arabic digits":                       {"١٨٠ ٠٠٠ درهم", "١٨٠~٠٠٠ درهم"},
		"eastern Arabic digits":               {"۱۸۰ ۰۰۰ درهم", "۱۸۰~۰۰۰ درهم"},
		"Arabic punctuation":                  {"لماذا ؟ نعم ؛ ٤٥ ٪", "لماذا~؟ نعم~؛ ٤٥~٪"},
		"thousands in brackets":               {"(12 000)", "(12~000)"},
		"a sum":                               {"-12 000,50", "-12~000,50"},
		"a year is not thousands":             {"en 2026 250 jeunes", "en 2026 250 jeunes"},
		"a phone number stays":                {"06 12 34 56 78", "06 12 34 56 78"},
		"four digits are no group":            {"le 12 2026", "le 12 2026"},
		"a date ends before a group":          {"31/12/28 250 jeunes", "31/12/28 250 jeunes"},
		"a word after the digits is a unit":   {"12 000km", "12 000km"},
		"a word before the digits":            {"MS2 250 jeunes", "MS2~250 jeunes"},
		"punctuation at the start of a line":  {" ? ", " ? "},
		"hard spaces that are there stay":     {"45\u00a0% « a\u00a0»", "45~% «~a~»"},
		"nothing is inserted":                 {"Qui? 45% «a»", "Qui? 45% «a»"},
		"plain text":                          {"Ouvrir un centre", "Ouvrir un centre"},
		"a space at the end":                  {"Ouvrir ", "Ouvrir "},
		"ill-formed bytes are passed through": {"a \xd8", "a \xd8"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := strings.ReplaceAll(text.Hard(tt.in), "\u00a0", "~"); got != tt.want {
				t.Errorf("Hard(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestHardKeepsRunePositions(t *testing.T) {
	t.Parallel()
	piece := rapid.SampledFrom([]string{" ", " ", "12", "000", "٠٠٠", "«", "»", "%", "؟", ":", "a", "é", "د", "/", "\xc2"})
	rapid.Check(t, func(rt *rapid.T) {
		s := strings.Join(rapid.SliceOf(piece).Draw(rt, "pieces"), "")
		got := text.Hard(s)
		if strings.ReplaceAll(got, "\u00a0", " ") != s || utf8.RuneCountInString(got) != utf8.RuneCountInString(s) {
			rt.Fatalf("Hard(%q) = %q", s, got)
		}
		if text.Hard(got) != got {
			rt.Fatalf("Hard is not idempotent on %q", s)
		}
	})
}

func BenchmarkHard(b *testing.B) {
	for name, s := range map[string]string{
		"nothing to do": "Accompagner les jeunes dans la création de micro-entreprises à Oujda",
		"arabic":        "مواكبة الشباب في إنشاء المقاولات الصغرى بجهة الشرق",
		"two to do":     "Combien ? 180 000 MAD pour les jeunes dans la création",
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				text.Hard(s)
			}
		})
	}
}
