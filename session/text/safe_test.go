package text_test

import (
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"halqa/session/text"
)

func TestSafe(t *testing.T) {
	t.Parallel()
	tests := map[string]struct{ in, want string }{
		"plain French is left alone":                  {"Créer un réseau d’accueil", "Créer un réseau d’accueil"},
		"plain Arabic is left alone":                  {"إنشاء شبكة، في وجدة؟", "إنشاء شبكة، في وجدة؟"},
		"spaces at the ends stay for single keys":     {" ", " "},
		"colours go with their parameters":            {"a\x1b[1;31mb\x1b[0m", "ab"},
		"a private CSI goes":                          {"a\x1b[?1049hb", "ab"},
		"an eight-bit CSI goes":                       {"a\u009b31mb", "ab"},
		"a clipboard sequence goes":                   {"a\x1b]52;c;x\x07b", "ab"},
		"a link keeps its words":                      {"\x1b]8;;http://x.ma\x1b\\ici\x1b]8;;\x1b\\", "ici"},
		"a device control string goes":                {"a\x1bP+q544e\x1b\\b", "ab"},
		"an eight-bit OSC goes up to its terminator":  {"a\u009d0;titre\u009cb", "ab"},
		"an unfinished string loses only its opening": {"a\x1b]0;titre", "a0;titre"},
		"a string ends with its line":                 {"a\x1b]0;b\nc\x07", "a0;b c"},
		"a charset change goes":                       {"a\x1b(Bb", "ab"},
		"a lone escape goes":                          {"a\x1b", "a"},
		"an escape before a French letter goes alone": {"\x1bé", "é"},
		"nested introducers leave nothing behind":     {"\x1b\x1b[[31mb", "31mb"},
		"NUL and DEL go":                              {"a\x00b\x7fc", "abc"},
		"C1 controls go":                              {"a\u0080b\u0099c", "abc"},
		"overrides and isolates go":                   {"\u202eabc\u202c\u2067وجدة\u2069", "abcوجدة"},
		"direction marks and joiners stay":            {"a\u200e\u200fب\u200cج\u200d\u061c", "a\u200e\u200fب\u200cج\u200d\u061c"},
		"a flood of joiners is cut to two":            {"a" + strings.Repeat("\u200d", 99) + "b", "a\u200d\u200db"},
		"zero-width spaces and byte order marks go":   {"\ufeffa\u200bb\u2060", "ab"},
		"soft hyphens go":                             {"con\u00adseil", "conseil"},
		"private and tag characters go":               {"a\ue000b\U000e0041c", "abc"},
		"decomposed accents are composed":             {"e\u0301te\u0301", "été"},
		"four marks per letter are enough":            {"x" + strings.Repeat("\u0323\u0300", 40), "x" + strings.Repeat("\u0323", 4)},
		"harakat stay":                                {"مُحَمَّدٌ", "مُحَمَّدٌ"},
		"joiners do not restart the count of marks":   {"x\u0323\u0323\u200d\u0323\u0323\u200d\u0323", "x\u0323\u0323\u200d\u0323\u0323\u200d"},
		"ill-formed bytes are shown":                  {"a\xff\xfeb", "a\ufffdb"},
		"lone surrogates are shown":                   {"a\xed\xa0\x80b", "a\ufffdb"},
		"a lam-alef key of GTK gives two letters":     {"ﻻ", "لا"},
		"shaped Arabic goes back to letters":          {"ﻣﺮﻛﺰ ﺇﻳﻮﺍﺀ", "مركز إيواء"},
		"lines become spaces":                         {"a\r\nb\rc\td\u2028e", "a b c d e"},
		"an emoji family stays together":              {"👩‍👩‍👧", "👩‍👩‍👧"},
		"object replacement and interlinear marks go": {"a\ufffcb\ufffac", "abc"},
		"a shaped haraka becomes the mark":            {"ب\ufe76", "بَ"},
		"an honorific word is a character of its own": {"ﷺ", "ﷺ"},
		"a broken sequence loses its introducer":      {"\x1b[é", "é"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := text.Safe(tt.in); got != tt.want {
				t.Errorf("Safe(%+q) = %+q, want %+q", tt.in, got, tt.want)
			}
		})
	}
}

func TestSafeLinesKeepsLinesAndTabs(t *testing.T) {
	t.Parallel()
	if got, want := text.SafeLines("a\r\nb\rc\td\u2029\x1b[Ae\u0085f\x0bg"), "a\nb\nc\td\ne\nf\ng"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestTheWorstPasteIsCleanedQuickly(t *testing.T) {
	t.Parallel()
	for name, unit := range map[string]string{
		"unfinished sequences": "\x1b]8;;",
		"marks":                "\u0301\u0323",
		"shaped letters":       "ﻻ",
		"bad bytes":            "\xffa",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			start := time.Now()
			text.SafeLines(strings.Repeat(unit, 64<<10/len(unit)))
			if d := time.Since(start); d > 2*time.Second {
				t.Errorf("cleaning took %v", d)
			}
		})
	}
}

// mustBeStorable fails when s holds anything that may not be stored.
func mustBeStorable(tb testing.TB, s string, lines bool) {
	tb.Helper()
	if !utf8.ValidString(s) || !norm.NFC.IsNormalString(s) {
		tb.Fatalf("%+q is not valid UTF-8 in NFC", s)
	}
	marks := 0
	for _, r := range s {
		if unicode.IsControl(r) && (!lines || r != '\n' && r != '\t') {
			tb.Fatalf("%+q holds the control %U", s, r)
		}
		if r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 || r == 0x2028 || r == 0x2029 {
			tb.Fatalf("%+q holds the bidi control or separator %U", s, r)
		}
		if r >= 0xFE70 && r <= 0xFEFC {
			tb.Fatalf("%+q holds the presentation form %U", s, r)
		}
		if !unicode.In(r, unicode.Mn, unicode.Me) {
			marks = 0
		} else if marks++; marks > 4 {
			tb.Fatalf("%+q has more than four marks on a letter", s)
		}
	}
}

func FuzzSafe(f *testing.F) {
	for _, s := range []string{
		"a\x1b]52;c;x\x07", "\u009b31m", "\u202eabc", "مرحبا\u200c", "e\u0301", "\xff", "\xed\xa0\x80", "ﻻ\ufe76",
		strings.Repeat("\u0301", 50), "👩‍👩‍👧", "a\x1b\x1b]8;;\x1b\\b", "\r\n\t\v", "\u0344\u1100\u1161\u11a8", "\u0958\u0340",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, lines := range []bool{false, true} {
			clean := text.Safe
			if lines {
				clean = text.SafeLines
			}
			got := clean(s)
			mustBeStorable(t, got, lines)
			if again := clean(got); again != got {
				t.Fatalf("not idempotent: %+q then %+q", got, again)
			}
		}
	})
}

// words draws texts from what a hostile or clumsy source would send.
var words = rapid.StringOf(rapid.OneOf(
	rapid.Rune(),
	rapid.SampledFrom([]rune("aé ز\u0301\u0651\u0323\u200d\u202e\x1b[]m;\u009b\u009c\x07\\\n\r\ufefb\u0344P٣")),
))

func TestSafeTextIsAFixedPoint(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		s := words.Draw(rt, "text")
		once := text.Safe(s)
		if twice := text.Safe(once); twice != once {
			rt.Fatalf("%+q became %+q", once, twice)
		}
		if lines := text.SafeLines(s); text.Safe(lines) != once {
			rt.Fatalf("one line %+q differs from lines %+q", once, lines)
		}
	})
}

func BenchmarkSafeTypedLine(b *testing.B) {
	s := "Accompagner les jeunes dans la création de micro-entreprises à Oujda"
	for b.Loop() {
		text.Safe(s)
	}
}

func BenchmarkSafePaste(b *testing.B) {
	s := strings.Repeat("مُحَمَّد \x1b[31mréseau\u202e\n", 1<<10)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		text.SafeLines(s)
	}
}
