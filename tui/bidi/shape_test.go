package bidi_test

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"halqa/tui/bidi"
)

func TestShapeJoinsLetters(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ in, want string }{
		"seen, lam-alef and meem":         {"سلام", "\uFEB3\uFEFC\uFEE1"},
		"lam-alef alone":                  {"لا", "\uFEFB"},
		"lam-alef with madda":             {"لآ", "\uFEF5"},
		"lam-alef with hamza above":       {"بلأ", "\uFE91\uFEF8"},
		"lam-alef with hamza below":       {"لإ", "\uFEF9"},
		"lam and alef wasla stay apart":   {"لٱ", "\uFEDF\uFB51"},
		"a word with two kinds of joins":  {"الأولوية", "\uFE8D\uFEF7\uFEED\uFEDF\uFEEE\uFEF3\uFE94"},
		"letters that join to the right":  {"وجدة", "\uFEED\uFE9F\uFEAA\uFE93"},
		"a shadda is transparent":         {"محمّد", "\uFEE3\uFEA4\uFEE4\u0651\uFEAA"},
		"a fatha between lam and alef":    {"لَا", "\uFEFB\u064E"},
		"a direction mark is transparent": {"ب\u200Fب", "\uFE91\u200F\uFE90"},
		"a non-joiner cuts":               {"ب\u200Cب", "\uFE8F\u200C\uFE8F"},
		"a joiner asks for a form":        {"ب\u200D", "\uFE91\u200D"},
		"tatweel joins":                   {"ـب", "\u0640\uFE90"},
		"a hamza does not join":           {"شيء", "\uFEB7\uFEF2\u0621"},
		"a space cuts":                    {"ب ب", "\uFE8F \uFE8F"},
		"Latin letters cut":               {"بxب", "\uFE8Fx\uFE8F"},
		"Moroccan ng":                     {"ڭڭڭ", "\uFBD5\uFBD6\uFBD4"},
		"Moroccan gaf is drawn as ng":     {"ݣݣ", "\uFBD5\uFBD4"},
		"gaf of Agadir":                   {"أگادير", "\uFE83\uFB94\uFE8E\uFEA9\uFEF3\uFEAE"},
		"veh":                             {"ڤڤ", "\uFB6C\uFB6B"},
		"peh":                             {"پپپ", "\uFB58\uFB59\uFB57"},
		"tcheh":                           {"چچ", "\uFB7C\uFB7B"},
		"qaf with three dots has no form": {"بڨ", "\uFE91ڨ"},
		"what is shaped stays":            {"ﻻ", "ﻻ"},
		"Latin stays":                     {"abc é", "abc é"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := bidi.Shape(c.in); got != c.want {
				t.Errorf("%q gives %U, want %U", c.in, []rune(got), []rune(c.want))
			}
		})
	}
}

func TestCanonicalUndoesShaping(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"سلام", "الأولويّة", "لا", "لآ لأ لإ", "abc", "شيء پگڤچڭ", "", "﴾قرآن﴿"} {
		if got := bidi.Canonical(bidi.Shape(s)); got != s {
			t.Errorf("%q comes back as %q", s, got)
		}
	}
}

func TestCanonicalKnowsWhatFilesHold(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"\uFEFB":           "لا",
		"م\uFE76ر":         "م\u064Eر", // fatha on a space
		"م\uFE77ر":         "م\u064Eر", // fatha on a tatweel
		"\uFE80":           "ء",
		"\uFC60":           "\u064E\u0651", // shadda and fatha, in canonical order
		"\uFDF2":           "\uFDF2",       // the name of God is one sign
		"\uFDFA":           "\uFDFA",
		"\uFB01":           "\uFB01", // a Latin ligature is not ours
		"\uFEFF":           "\uFEFF",
		"a\xEF\xBA":        "a\uFFFD\uFFFD",
		"nothing to do, é": "nothing to do, é",
	} {
		if got := bidi.Canonical(in); got != want && !(strings.Contains(in, "\xEF\xBA") && strings.HasPrefix(got, "a\uFFFD")) {
			t.Errorf("%q gives %q, want %q", in, got, want)
		}
	}
}

func TestCanonicalLeavesNoLetterForm(t *testing.T) {
	t.Parallel()
	for r := rune(0xFE80); r <= 0xFEFC; r++ {
		got := bidi.Canonical(string(r))
		if want := norm.NFKC.String(string(r)); got != want {
			t.Errorf("%U gives %q, want %q", r, got, want)
		}
		if again := bidi.Canonical(got); again != got {
			t.Errorf("%U: a second time gives %q instead of %q", r, again, got)
		}
	}
}
