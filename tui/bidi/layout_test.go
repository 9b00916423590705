package bidi_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"

	"halqa/tui/bidi"
)

func TestRenderOrdersARow(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		in   string
		base bidi.Dir
		want string
	}{
		{"Latin alone stays", "abc", bidi.Auto, "abc"},
		{"Hebrew alone turns", "ABC", bidi.Auto, "CBA"},
		{"a Hebrew word in a French row", "abc DEF ghi", bidi.Auto, "abc FED ghi"},
		{"a French word in a Hebrew row", "ABC def GHI", bidi.Auto, "IHG def CBA"},
		{"the same row read from the left", "ABC def GHI", bidi.LTR, "CBA def IHG"},
		{"a number between Hebrew words", "ABC 12 DEF", bidi.Auto, "FED 12 CBA"},
		{"a date after a Hebrew word", "ABC 12/05/2026", bidi.Auto, "12/05/2026 CBA"},
		{"a range and a percentage", "ABC 20-30%", bidi.Auto, "20-30% CBA"},
		{"brackets around a French word", "ABC (def) GHI.", bidi.Auto, ".IHG (def) CBA"},
		{"brackets around a Hebrew word", "ABC (DEF) GHI", bidi.Auto, "IHG (FED) CBA"},
		{"guillemets are mirrored", "«ABC»", bidi.RTL, "«CBA»"},
		{"a colon after a Hebrew word", "ABC: def ghi", bidi.Auto, "def ghi :CBA"},
		{"a number before a Hebrew word", "1. ABC", bidi.Auto, "CBA .1"},
		{"a number before it in a French row", "1. ABC", bidi.LTR, "1. CBA"},
		{"an empty row", "", bidi.RTL, ""},
		{"a mark parts two Hebrew words", "x ABC\u200E DEF", bidi.LTR, "x CBA FED"},
		{"an override turns Latin", "\u202Eabc\u202C", bidi.LTR, "cba"},
		{"an isolate keeps to itself", "abc \u2067DEF 1\u2069 2", bidi.LTR, "abc 1 FED 2"},
		{"two lines", "ABC\ndef", bidi.Auto, "CBA\ndef"},
		{"a thousand with a hard space", "180\u00A0000 ABC", bidi.RTL, "CBA 180\u00A0000"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if got := capitals(bidi.Render(hebrew(c.in), bidi.Options{Base: c.base})); got != c.want {
				t.Errorf("%q gives %q, want %q", c.in, got, c.want)
			}
		})
	}
}

func TestRenderIsolatesValues(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, in, want string }{
		{"a bare range turns around, as UAX 9 asks", "من 20-30 سنة", "ﺔﻨﺳ 30-20 ﻦﻣ"},
		{"an isolated range does not", "من " + isolateLTR("20-30") + " سنة", "ﺔﻨﺳ 20-30 ﻦﻣ"},
		{
			"a French title in an Arabic sentence", "المهمة " + isolate("Plan d'action (2027)") + " جاهزة",
			"ﺓﺰﻫﺎﺟ Plan d'action (2027) ﺔﻤﻬﻤﻟﺍ",
		},
		{"a date with slashes", "12/05/2026 في وجدة", "ﺓﺪﺟﻭ ﻲﻓ 12/05/2026"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if got := bidi.Render(c.in, bidi.Options{Base: bidi.RTL}); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
	if w := bidi.Width(isolate("abc"), bidi.Visual); w != 3 {
		t.Errorf("an isolated word of 3 letters takes %d columns", w)
	}
}

func TestRenderInOtherModes(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ in, runs, words string }{
		{"ABC DEF", "ABC DEF", "DEF ABC"},
		{"ABC def GHI JKL.", ".GHI JKL def ABC", ".JKL GHI def ABC"},
		{"ABC 12 DEF", "ABC 12 DEF", "DEF 12 ABC"},
		{"ABC (def)", "(def) ABC", "(def) ABC"},
	} {
		if got := capitals(bidi.Render(hebrew(c.in), bidi.Options{Mode: bidi.Runs})); strings.ReplaceAll(got, "\u200E", "") != c.runs {
			t.Errorf("%q in runs: %q, want %q", c.in, got, c.runs)
		}
		if got := capitals(bidi.Render(hebrew(c.in), bidi.Options{Mode: bidi.Words})); got != c.words {
			t.Errorf("%q in words: %q, want %q", c.in, got, c.words)
		}
		if got := capitals(bidi.Render(hebrew(c.in), bidi.Options{Mode: bidi.Off})); got != c.in {
			t.Errorf("%q in off: %q", c.in, got)
		}
	}
}

// TestRunsReadRight plays a terminal that reorders each row: what the Runs mode
// sends must look like the Visual mode there.
func TestRunsReadRight(t *testing.T) {
	t.Parallel()
	for _, s := range []string{
		"ABC DEF", "ABC def GHI JKL.", "ABC 12 DEF", "ABC (def) GHI", "ABC (DEF) GHI", "(ABC DEF) ghi",
		"ABC, DEF; GHI!", "abc DEF 12 GHI jkl", "ABC 12/05/2026 DEF", "ABC - def - GHI", "ABC «DEF GHI» JKL",
		"ABC 2030", "ABC def 12 GHI", "ABC def, ghi JKL 3 MNO", "ABC/DEF ghi (JKL 12)", "ABC [12] DEF",
		"ABC: 50% DEF", "ABC: 50%", "34% ABC 18%.", "1. ABC", "ABC abc-12 DEF", "12 ABC 34", "ABC, " + isolateLTR("←→") + " DEF",
	} {
		for _, base := range []bidi.Dir{bidi.LTR, bidi.RTL} {
			// Two panels stand side by side, and nothing strong parts them.
			panel := capitals(bidi.Render(hebrew(s), bidi.Options{Base: base}))
			want := "│" + panel + " 7 " + panel + "│"
			sent := bidi.Render(hebrew(s), bidi.Options{Base: base, Mode: bidi.Runs})
			if got := capitals(bidi.Render("│"+sent+" 7 "+sent+"│", bidi.Options{Base: bidi.LTR})); got != want {
				t.Errorf("%q, base %d: sent %q, shown %q, want %q", s, base, capitals(sent), got, want)
			}
		}
	}
}

// TestFenceReadsRight plays a terminal that reorders but heeds an override.
func TestFenceReadsRight(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"مشروع EJM في وجدة", "abc مشروع", "مشروع", "(مشروع) 12", "لا"} {
		want := bidi.Render(s, bidi.Options{})
		fenced := bidi.Render(s, bidi.Options{Fence: true})
		for _, row := range []string{"│ %s │ مشروع │", "%s", "%s%s", "abc %s", "%s│%s", "%s %s", "%s %s abc %s"} {
			sent := strings.ReplaceAll(row, "%s", fenced)
			got := bidi.Layout(sent, bidi.Options{Base: bidi.LTR, NoForms: true})[0].String()
			if strings.Count(got, want) != strings.Count(row, "%s") {
				t.Errorf("%q in %q is shown as %q", s, row, got)
			}
		}
	}
	if got := bidi.Render("français", bidi.Options{Fence: true}); got != "français" {
		t.Errorf("a French row is fenced: %q", got)
	}
}

func TestStylesFollowTheirCharacters(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, in, want string }{
		{"colours change places", "\x1b[31mABC\x1b[m def \x1b[1;34mGHI\x1b[0m", "\x1b[1;34mIHG\x1b[m def \x1b[31mCBA\x1b[m"},
		{"styles pile up", "\x1b[1mAB\x1b[31mC\x1b[m", "\x1b[1m\x1b[31mC\x1b[m\x1b[1mBA\x1b[m"},
		{"a reset with a colour starts anew", "\x1b[1mA\x1b[0;31mB\x1b[m", "\x1b[0;31mB\x1b[m\x1b[1mA\x1b[m"},
		{
			"a link follows its text", "\x1b]8;;https://ejm.ma\x1b\\AB\x1b]8;;\x1b\\ c",
			"c \x1b]8;;https://ejm.ma\x1b\\BA\x1b]8;;\x1b\\",
		},
		{"other sequences are dropped", "A\x1b[2J\x1b[HB", "BA"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if got := capitals(bidi.Render(hebrew(c.in), bidi.Options{Base: bidi.RTL})); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestBlockWraps(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		in    string
		width int
		want  []string
	}{
		{"a right-to-left paragraph hangs on the right", "ABC DEF GHI jkl MNO", 9, []string{"  FED CBA", "  jkl IHG", "      ONM"}},
		{"each paragraph by its own direction", "ABC\nabc", 5, []string{"  CBA", "abc  "}},
		{"a blank line goes on as the one before", "A\n\nb", 3, []string{"  A", "   ", "b  "}},
		{"a newline at the end", "ab\n", 3, []string{"ab ", "   "}},
		{"a long word is cut", "abcdefgh", 3, []string{"abc", "def", "gh "}},
		{"spaces hang at the end of a row", "ab    cd", 3, []string{"ab ", "cd "}},
		{"spaces alone", "     ", 3, []string{"   "}},
		{"no row starts with a French sign", "oui ou non ?", 10, []string{"oui ou    ", "non ?     "}},
		{"no row ends with a guillemet", "mot « cité »", 6, []string{"mot   ", "« cité", "»     "}},
		{"a hard space does not break", "aa bb\u00A0cc", 5, []string{"aa   ", "bb\u00A0cc"}},
		{"a hyphen in a word breaks", "sous-thème", 6, []string{"sous- ", "thème "}},
		{"a minus does not", "ab -5", 4, []string{"ab  ", "-5  "}},
		{"a wide character in one column", "a日b", 1, []string{"a", "…", "b"}},
		{"wide characters", "日本語", 5, []string{"日本 ", "語   "}},
		{"nothing", "", 2, []string{"  "}},
		{"a tab is a space", "a\tb", 3, []string{"a b"}},
		{"carriage returns are dropped", "a\r\nb", 1, []string{"a", "b"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got := block(hebrew(c.in), bidi.Options{Width: c.width})
			for i := range got {
				got[i] = capitals(got[i])
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestFitCutsInReadingOrder(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		in    string
		base  bidi.Dir
		width int
		want  string
	}{
		{"a short Hebrew text stands on the right", "ABC", bidi.Auto, 6, "   CBA"},
		{"a short French text stands on the left", "abc", bidi.Auto, 6, "abc   "},
		{"a French text with an accent", "été", bidi.Auto, 5, "été  "},
		{"a French text in an Arabic column", "abc", bidi.RTL, 6, "   abc"},
		{"a long Hebrew text loses its end", "ABCDEF", bidi.Auto, 4, "…CBA"},
		{"a long French text loses its end", "abcdef", bidi.Auto, 4, "abc…"},
		{"a mixed text", "ABC defghi", bidi.Auto, 8, "…def CBA"},
		{"a cut does not turn the direction", "12345 ABC", bidi.Auto, 4, "…123"},
		{"a second line", "abc\ndef", bidi.Auto, 6, "abc…  "},
		{"one column", "abc", bidi.Auto, 1, "…"},
		{"no column", "abc", bidi.Auto, 0, ""},
		{"fewer than no column", "abc", bidi.Auto, -3, ""},
		{"a wide character at the edge", "a日本", bidi.Auto, 3, "a… "},
		{"styles end", "\x1b[1mabcd\x1b[m", bidi.Auto, 3, "\x1b[1mab…\x1b[m"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if got := capitals(bidi.Fit(hebrew(c.in), bidi.Options{Width: c.width, Base: c.base})); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestWidthCountsWhatIsDrawn(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in   string
		mode bidi.Mode
		want int
	}{
		{"سلام", bidi.Visual, 3},
		{"سلام", bidi.Runs, 4},
		{"مُحَمَّد", bidi.Visual, 4},
		{"مُحَمَّد", bidi.Runs, 4},
		{"الأولوية", bidi.Visual, 7},
		{"\u200Fأ\u200E", bidi.Visual, 1},
		{"a\nbcd\ne", bidi.Visual, 3},
		{"👨‍👩‍👧 日", bidi.Visual, 5},
		{"", bidi.Visual, 0},
	} {
		if got := bidi.Width(c.in, c.mode); got != c.want {
			t.Errorf("%q in mode %d: %d columns, want %d", c.in, c.mode, got, c.want)
		}
		if strings.Contains(c.in, "\n") {
			continue
		}
		if out := bidi.Render(c.in, bidi.Options{Mode: c.mode}); ansi.StringWidth(out) != c.want {
			t.Errorf("%q in mode %d is drawn as %q of %d columns, want %d", c.in, c.mode, out, ansi.StringWidth(out), c.want)
		}
	}
}

func TestOptionsForPoorTerminals(t *testing.T) {
	t.Parallel()
	if got, want := bidi.Render("مُحَمَّد", bidi.Options{NoMarks: true}), "ﺪﻤﺤﻣ"; got != want {
		t.Errorf("without marks %q, want %q", got, want)
	}
	if got, want := bidi.Render("لا", bidi.Options{NoForms: true}), "ال"; got != want {
		t.Errorf("without forms %q, want %q", got, want)
	}
}

func TestBaseTakesTheFirstStrongLetter(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in   string
		want bidi.Dir
	}{
		{"abc ابج", bidi.LTR},
		{"ابج abc", bidi.RTL},
		{"12 (ابج)", bidi.RTL},
		{"12 é", bidi.LTR},
		{"12/05", bidi.Auto},
		{"", bidi.Auto},
		{"\x1b[31mابج", bidi.RTL},
		{"\u2066abc\u2069 ابج", bidi.RTL},
		{"— « abc", bidi.LTR},
		{"\u200F12", bidi.RTL},
	} {
		if got := bidi.Base(c.in, bidi.Auto); got != c.want {
			t.Errorf("%q: %d, want %d", c.in, got, c.want)
		}
	}
}

func TestHasRTLIsTheWayOut(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]bool{
		"": false, "Réunion à Oujda — « été » … → ✓": false, "é": false, "日本": false, "مرحبا": true,
		"a\u200Fb": true, "ﻻ": true, "\u05D0": true, "Ֆ": false, "😀": false, "\u2066": true, "\u202E": true,
		"“quoted”": false, "œuvre ’": false, "1\u202F000": false, "\xF0": false, "\U0001E900": true,
	} {
		if got := bidi.HasRTL(s); got != want {
			t.Errorf("%q: %v, want %v", s, got, want)
		}
	}
}
