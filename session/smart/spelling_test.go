package smart_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"halqa/session/smart"
)

// respellings write the same text in another way, as keyboards, PDF files and people do.
var respellings = map[string]func(string) string{
	"accents apart from their letters": norm.NFD.String,
	"hard spaces":                      strings.NewReplacer(" %", "\u00a0%", " ", "\u202f").Replace,
	"typographic apostrophes":          strings.NewReplacer("'", "’").Replace,
	"Arabic digits": strings.NewReplacer("0", "٠", "1", "١", "2", "٢", "3", "٣", "4", "٤",
		"5", "٥", "6", "٦", "7", "٧", "8", "٨", "9", "٩", "%", "٪").Replace,
	"direction marks between words": strings.NewReplacer(" ", " \u200f").Replace,
	"harakat on every letter":       onArabicLetters("\u064e"),
	"tatweel":                       onArabicLetters("\u0640"),
	"no hamza":                      strings.NewReplacer("أ", "ا", "إ", "ا", "آ", "ا").Replace,
	"alef maqsura for ya":           strings.NewReplacer("ى ", "ي ", "ة ", "ه ").Replace,
}

// onArabicLetters adds a sign after each Arabic letter that joins to the next.
func onArabicLetters(sign string) func(string) string {
	return func(s string) string {
		var b strings.Builder
		for _, r := range s {
			b.WriteRune(r)
			if unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r) {
				b.WriteString(sign)
			}
		}
		return b.String()
	}
}

func TestSpellingDoesNotChangeTheVerdict(t *testing.T) {
	t.Parallel()
	for name, respell := range respellings {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for _, file := range parsedCases(t) {
				objectives, p, err := file.Objectives()
				if err != nil {
					t.Fatal(err)
				}
				for _, o := range objectives {
					want := rulesOf(smart.Check(o, p))
					again := o
					again.Text = respell(o.Text)
					again.Indicator = respell(o.Indicator)
					if diff := cmp.Diff(want, rulesOf(smart.Check(again, p))); diff != "" {
						t.Errorf("%s: -want +got\n%s", again.Text, diff)
					}
				}
			}
		})
	}
}
