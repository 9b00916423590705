package format_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"halqa/assets/locale"
	"halqa/session/text/format"
)

// soft shows the no-break spaces of a text as ~.
func soft(s string) string { return strings.ReplaceAll(s, "\u00a0", "~") }

func TestNumber(t *testing.T) {
	t.Parallel()
	for n, want := range map[int64]string{
		0: "0", 7: "7", 999: "999", 1000: "1~000", 12345: "12~345", 1250000: "1~250~000", -180000: "-180~000",
		-9223372036854775808: "-9~223~372~036~854~775~808",
	} {
		if got := soft(format.Number(n)); got != want {
			t.Errorf("Number(%d) = %q, want %q", n, got, want)
		}
	}
}

func TestDecimalAndPercent(t *testing.T) {
	t.Parallel()
	tests := map[string]struct{ lang, in, decimal, percent string }{
		"French has a comma":                      {"fr", "1250.5", "1~250,5", "1~250,5~%"},
		"Arabic has a comma":                      {"ar", "45", "45", "45~%"},
		"Moroccan Arabic is Arabic":               {"ar-MA", "-1.5", "\u200e-1,5", "\u200e-1,5~%"},
		"English has a point":                     {"en-GB", "1250.5", "1~250.5", "1~250.5%"},
		"another language is written like French": {"es", "-0.5", "-0,5", "-0,5~%"},
		"what is no decimal text stays":           {"fr", "1,5", "1,5", "1,5~%"},
		"nothing stays nothing":                   {"en", "", "", "%"},
		"a point without figures stays":           {"fr", "5.", "5.", "5.~%"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := soft(format.Decimal(tt.lang, tt.in)); got != tt.decimal {
				t.Errorf("Decimal = %q, want %q", got, tt.decimal)
			}
			if got := soft(format.Percent(tt.lang, tt.in)); got != tt.percent {
				t.Errorf("Percent = %q, want %q", got, tt.percent)
			}
		})
	}
}

func on(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 9, 30, 0, 0, time.UTC)
}

func TestDates(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		lang              string
		day               time.Time
		full, day2, short string
	}{
		"French":           {"fr", on(2026, 12, 9), "mercredi 9 décembre 2026", "9 décembre 2026", "mer. 9 déc."},
		"French ordinal":   {"fr", on(2026, 8, 1), "samedi 1er août 2026", "1er août 2026", "sam. 1er août"},
		"Moroccan Arabic":  {"ar", on(2026, 12, 9), "الأربعاء 9 دجنبر 2026", "9 دجنبر 2026", "الأربعاء 9 دجنبر"},
		"Arabic first day": {"ar-MA", on(2027, 5, 1), "السبت 1 ماي 2027", "1 ماي 2027", "السبت 1 ماي"},
		"English":          {"en", on(2026, 12, 9), "Wednesday 9 December 2026", "9 December 2026", "Wed 9 Dec"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := []string{format.Date(tt.lang, tt.day), format.Day(tt.lang, tt.day), format.Short(tt.lang, tt.day)}
			if want := []string{tt.full, tt.day2, tt.short}; !slices.Equal(got, want) {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
	if got := format.Short("fr", on(2026, 12, 10)); got != "jeu. 10 déc." {
		t.Errorf("Short = %q", got)
	}
}

func TestMoroccanMonthsAreNotTheEasternOnes(t *testing.T) {
	t.Parallel()
	var got []string
	for m := time.January; m <= time.December; m++ {
		got = append(got, format.Month("ar", m))
	}
	want := strings.Fields("يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر")
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if format.Month("fr", 13) != "" || format.Weekday("fr", -1) != "" {
		t.Error("a month or day that does not exist has a name")
	}
}

func TestPlural(t *testing.T) {
	t.Parallel()
	tests := map[string]map[int]format.Category{
		"fr": {0: format.One, 1: format.One, 2: format.Other, 1000000: format.Other, -1: format.One},
		"en": {0: format.Other, 1: format.One, 2: format.Other, 101: format.Other, -1: format.One},
		"ar": {
			0: format.Zero, 1: format.One, 2: format.Two, 3: format.Few, 10: format.Few, 11: format.Many, 99: format.Many,
			100: format.Other, 101: format.Other, 102: format.Other, 103: format.Few, 111: format.Many, 1002: format.Other,
		},
	}
	for lang, counts := range tests {
		for n, want := range counts {
			if got := format.Plural(lang, n); got != want {
				t.Errorf("Plural(%s, %d) = %s, want %s", lang, n, got, want)
			}
		}
	}
}

func TestCountSaysHowMany(t *testing.T) {
	t.Parallel()
	french := locale.Plural{One: "%d idée", Other: "%d idées"}
	arabic := locale.Plural{Zero: "لا أفكار", One: "فكرة واحدة", Two: "فكرتان", Few: "%d أفكار", Many: "%d فكرة"}
	tests := []struct {
		name, lang string
		n          int
		of         locale.Plural
		want       string
	}{
		{"French counts none as one", "fr", 0, french, "0 idée"},
		{"thousands stand in groups", "fr", 1200, french, "1~200 idées"},
		{"a wording without a number is not filled in", "ar", 2, arabic, "فكرتان"},
		{"a few have their own wording", "ar", 7, arabic, "7 أفكار"},
		{"a verb for others to fill in stays", "en", 3, locale.Plural{Other: "%d of %s"}, "3 of %s"},
		{"a missing wording falls back on the general one", "en", 1, locale.Plural{Other: "%d left"}, "1 left"},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			if got := soft(format.Count(tc.lang, tc.n, tc.of)); got != tc.want {
				t.Errorf("%d are %q, want %q", tc.n, got, tc.want)
			}
		})
	}
}

func TestEveryCountHasACategoryOfItsLanguage(t *testing.T) {
	t.Parallel()
	for lang, size := range map[string]int{"fr": 2, "en": 2, "ar": 6} {
		used := map[format.Category]bool{}
		for n := range 300 {
			used[format.Plural(lang, n)] = true
		}
		all := format.Categories(lang)
		if len(all) != size || len(used) != size {
			t.Errorf("%s has %v and uses %v", lang, all, used)
		}
		for c := range used {
			if !slices.Contains(all, c) {
				t.Errorf("%s is not a category of %s", c, lang)
			}
		}
	}
}

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		lang := rapid.SampledFrom([]string{"fr", "ar", "en"}).Draw(rt, "lang")
		n := rapid.Int64().Draw(rt, "n")
		want := strconv.FormatInt(n, 10)
		if got, err := format.ParseNumber(format.Number(n)); err != nil || got != want {
			rt.Fatalf("%d is written %q and read %q, %v", n, format.Number(n), got, err)
		}
		decimal := strconv.FormatInt(n, 10) + "." + rapid.StringMatching(`[0-9]{0,5}[1-9]`).Draw(rt, "fraction")
		written := format.Percent(lang, decimal)
		// Three decimals after at most three figures have two readings.
		if got, err := format.ParsePercent(written); err == nil && got != decimal {
			rt.Fatalf("%s is written %q and read %q", decimal, written, got)
		}
		day := on(1900, 1, 1).AddDate(0, 0, rapid.IntRange(0, 100_000).Draw(rt, "day")).Truncate(24 * time.Hour)
		for _, s := range []string{format.Date(lang, day), format.Day(lang, day), day.Format("2006-01-02"), day.Format("02/01/2006")} {
			if got, err := format.ParseDate(s); err != nil || !got.Equal(day) {
				rt.Fatalf("%q is read as %v, %v", s, got, err)
			}
		}
	})
}

func BenchmarkNumber(b *testing.B) {
	for b.Loop() {
		format.Number(1250000)
	}
}

func BenchmarkDate(b *testing.B) {
	day := on(2026, 12, 9)
	for b.Loop() {
		format.Date("ar", day)
	}
}
