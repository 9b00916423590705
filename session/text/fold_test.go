package text_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"halqa/session/text"
)

// readCases decodes a file of cases from testdata.
func readCases[T any](tb testing.TB, name string) T {
	tb.Helper()
	var v T
	b, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		tb.Fatal(err)
	}
	if err := json.Unmarshal(b, &v); err != nil {
		tb.Fatalf("reading %s: %v", name, err)
	}
	return v
}

func TestFoldAgreesWithTheCases(t *testing.T) {
	t.Parallel()
	cases := readCases[struct{ Equal, Different [][2]string }](t, "fold.json")
	if len(cases.Equal) < 10 || len(cases.Different) < 3 {
		t.Fatalf("only %d and %d cases", len(cases.Equal), len(cases.Different))
	}
	for _, c := range cases.Equal {
		if a, b := text.Fold(c[0]), text.Fold(c[1]); a != b {
			t.Errorf("%q folds to %q, %q to %q", c[0], a, c[1], b)
		}
	}
	for _, c := range cases.Different {
		if text.Fold(c[0]) == text.Fold(c[1]) {
			t.Errorf("%q and %q both fold to %q", c[0], c[1], text.Fold(c[0]))
		}
	}
}

func TestFold(t *testing.T) {
	t.Parallel()
	tests := map[string]struct{ in, want string }{
		"punctuation becomes one space":       {"  L’équipe — c'est «nous» !", "l equipe c est nous"},
		"nothing is left of punctuation":      {"… ?! «»", ""},
		"ligatures open":                      {"cœur, Æsop, ﬁn, Straße", "coeur aesop fin strasse"},
		"hamza seats go":                      {"أإآٱؤئ", "ااااوي"},
		"both Arabic digit series are Latin":  {"٢٠٢٦ ۲۰۲۷", "2026 2027"},
		"full-width letters are letters":      {"ＭＳ２", "ms2"},
		"a fraction is two numbers":           {"½", "1 2"},
		"invisible characters do not divide":  {"وج\u200cدة\u200f", "وجده"},
		"ill-formed bytes divide":             {"a\xffb", "a b"},
		"a spacing accent divides":            {"a¨b", "a b"},
		"an honorific folds to its words":     {"ﷺ", "صلي الله عليه وسلم"},
		"capital dotted I has no dot left":    {"İstanbul", "istanbul"},
		"Moroccan letters meet their kin":     {"ڭ گ ݣ ڤ پ", "ك ك ك ف ب"},
		"alef maqsura and Farsi yeh are yeh":  {"على علی", "علي علي"},
		"a word made of tatweel alone is not": {"ـــ", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := text.Fold(tt.in); got != tt.want {
				t.Errorf("Fold(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestEveryRuneFoldsOnce(t *testing.T) {
	t.Parallel()
	for r := range rune(utf8.MaxRune + 1) {
		once := text.Fold("x" + string(r) + "x")
		if twice := text.Fold(once); twice != once {
			t.Errorf("%U folds to %q and then to %q", r, once, twice)
		}
	}
}

func TestFoldKeepsNoOuterOrDoubleSpace(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		f := text.Fold(words.Draw(rt, "text"))
		if strings.TrimSpace(f) != f || strings.Contains(f, "  ") || text.Fold(f) != f {
			rt.Fatalf("%q is not in folded form", f)
		}
	})
}

func TestSafeTextFoldsLikeTheText(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"ﻣﺮﻛﺰ ﺇﻳﻮﺍﺀ", "e\u0301te\u0301", "\u2067وجدة\u2069"} {
		if a, b := text.Fold(s), text.Fold(text.Safe(s)); a != b {
			t.Errorf("%+q folds to %q, made safe to %q", s, a, b)
		}
	}
}

func TestTokens(t *testing.T) {
	t.Parallel()
	got := text.Tokens("Ouverture d’un centre (MNA), à Oujda")
	want := []string{"ouverture", "d", "un", "centre", "mna", "a", "oujda"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"Œuvre", "ﷲ", "ٱلأطفال", "\u13c7", "½", "\xff", "㎏"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := text.Fold(s)
		if twice := text.Fold(once); twice != once {
			t.Fatalf("%q folds to %q and then to %q", s, once, twice)
		}
	})
}

func BenchmarkFold(b *testing.B) {
	for name, s := range map[string]string{
		"french": "Accompagner les jeunes dans la création de micro-entreprises à Oujda",
		"arabic": "احداث مركز للايواء الاستعجالي لفائدة القاصرين غير المرفقين في وجدة",
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				text.Fold(s)
			}
		})
	}
}
