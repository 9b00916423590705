package format_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"halqa/session/text/format"
)

func TestParseNumber(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"180000": "180000", "180 000": "180000", "180\u00a0000": "180000", "180\u202f000": "180000", "  12 ": "12",
		"1,5": "1.5", "1.5": "1.5", "1.50": "1.5", "0,125": "0.125", ",5": "0.5", "007": "7", "0": "0", "-0,0": "0",
		"٣٠": "30", "۳۰": "30", "١٫٥": "1.5", "١٬٢٥٠٬٠٠٠": "1250000", "١،٥": "1.5", "\u200f٣٠\u200f": "30",
		"1.250.000": "1250000", "1,250,000.5": "1250000.5", "1.250.000,50": "1250000.5", "1 250,500": "1250.5", "1'250": "1250",
		"-3": "-3", "\u22123": "-3", "+3": "3", "\u200e-1,5": "-1.5", "1.2500": "1.25", "2500.125": "2500.125",
	} {
		if got, err := format.ParseNumber(in); err != nil || got != want {
			t.Errorf("ParseNumber(%+q) = %q, %v, want %q", in, got, err, want)
		}
	}
}

func TestParsePercent(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"45 %": "45", "45%": "45", "45\u00a0%": "45", "٤٥٪": "45", "%45": "45", "45": "45", "12,5 %": "12.5", "-3 %": "-3", "120 %": "120",
	} {
		if got, err := format.ParsePercent(in); err != nil || got != want {
			t.Errorf("ParsePercent(%q) = %q, %v, want %q", in, got, err, want)
		}
	}
}

func TestParseDate(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"31/12/28": "2028-12-31", "31/12/2028": "2028-12-31", "31-12-2028": "2028-12-31", "31.12.28": "2028-12-31",
		"2026-12-31": "2026-12-31", "2026/12/31": "2026-12-31", "31 12 2028": "2028-12-31", "1/2/27": "2027-02-01",
		"٣١/١٢/٢٠٢٨": "2028-12-31", "۳۱/۱۲/۲۸": "2028-12-31",
		"9 décembre 2026": "2026-12-09", "mercredi 9 DECEMBRE 2026": "2026-12-09", "1er oct. 2026": "2026-10-01",
		"mar. 3 mars 2026": "2026-03-03", "3 mar 26": "2026-03-03", "9 déc. 26": "2026-12-09", "15 août 2027": "2027-08-15",
		"الأربعاء، 9 دجنبر 2026": "2026-12-09", "١٥ غشت ٢٠٢٧": "2027-08-15", "1 يوليوز 2027": "2027-07-01", "1 يوليو 2027": "2027-07-01",
		"Wednesday 9 December 2026": "2026-12-09", "9 Dec 2026": "2026-12-09", "29/02/2028": "2028-02-29",
	} {
		if got, err := format.ParseDate(in); err != nil || got.Format(time.DateOnly) != want {
			t.Errorf("ParseDate(%q) = %v, %v, want %s", in, got, err, want)
		}
	}
}

func TestErrorsSayWhy(t *testing.T) {
	t.Parallel()
	date := func(s string) error { _, err := format.ParseDate(s); return err }
	number := func(s string) error { _, err := format.ParseNumber(s); return err }
	percent := func(s string) error { _, err := format.ParsePercent(s); return err }
	tests := map[string]struct {
		read   func(string) error
		kind   string
		want   error
		inputs []string
	}{
		"an empty number":     {number, "number", format.ErrEmpty, []string{"", "  ", "\u200f"}},
		"an empty percentage": {percent, "percentage", format.ErrEmpty, []string{"", "%", " ٪ "}},
		"an empty date":       {date, "date", format.ErrEmpty, []string{"", " "}},
		"what is no number": {number, "number", format.ErrSyntax, []string{
			"abc", "12a", "1 80", "18 0000", "1250 000", "5,", "-", "1..5", "1.5.5", "1,2,3", "1:5", "1 250'000", "--5", "1e5", "NaN", "0x10", "١a", "12 %",
		}},
		"what is no percentage":  {percent, "percentage", format.ErrSyntax, []string{"%%", "45 %%", "% 4 5", "a %"}},
		"what has two readings":  {number, "number", format.ErrAmbiguous, []string{"1.250", "1,250", "180.000", "-12,500"}},
		"a percentage with two":  {percent, "percentage", format.ErrAmbiguous, []string{"1.250 %"}},
		"a number out of bounds": {number, "number", format.ErrRange, []string{strings.Repeat("9", 31), strings.Repeat("9", 1<<20)}},
		"what is no date": {date, "date", format.ErrSyntax, []string{
			"demain", "31/12", "31 décembre", "12 2028", "1,5 2028", "31/12-28", "31//12/28", "décembre 31 2028", "31/12/028",
			"31/12/28/1", "31 % 12 % 28", "9 12 décembre 2026", "2026-12-31T10:00", strings.Repeat("1/", 1000),
		}},
		"what no calendar has": {date, "date", format.ErrRange, []string{
			"31/02/28", "29/02/2027", "12/31/28", "0/1/28", "1/0/28", "32/1/28", "1/1/1899", "1/1/2200", "2026-13-01",
		}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for _, in := range tt.inputs {
				err := tt.read(in)
				var parse *format.ParseError
				if !errors.Is(err, tt.want) || !errors.As(err, &parse) {
					t.Errorf("%.40q gives %v, want %v", in, err, tt.want)
					continue
				}
				if parse.Kind != tt.kind || parse.Input != in {
					t.Errorf("%.40q is reported as the %s %q", in, parse.Kind, parse.Input)
				}
			}
		})
	}
}

func TestAnAmbiguousNumberShowsBothReadings(t *testing.T) {
	t.Parallel()
	_, err := format.ParseNumber("-12,500")
	var parse *format.ParseError
	if !errors.As(err, &parse) || !slices.Equal(parse.Readings, []string{"-12500", "-12.5"}) {
		t.Errorf("err = %#v", err)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"31/12/28", "1.250", "٣٠", "45 %", "1er oct. 2026", "٩ دجنبر ٢٠٢٦", "-0,50", "\u200f"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if n, err := format.ParseNumber(s); err == nil {
			// Decimal text is a fixed point, but for the ambiguous length.
			again, err := format.ParseNumber(n)
			if err == nil && again != n || err != nil && !errors.Is(err, format.ErrAmbiguous) {
				t.Fatalf("%q reads as %q and then as %q, %v", s, n, again, err)
			}
		}
		if d, err := format.ParseDate(s); err == nil && (d.Year() < 1900 || d.Year() > 2199 || d.Hour() != 0) {
			t.Fatalf("%q reads as %v", s, d)
		}
	})
}
