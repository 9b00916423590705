package text_test

import (
	"testing"

	"halqa/session/text"
)

func TestDir(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		in   string
		want text.Direction
	}{
		"a French letter":                   {"« Oui » نعم", text.LTR},
		"an Arabic letter":                  {"12 % من الشباب, ok", text.RTL},
		"digits and signs do not decide":    {"12 345 % …", text.Neutral},
		"nothing":                           {"", text.Neutral},
		"a right-to-left mark":              {"\u200f12 Oujda", text.RTL},
		"a left-to-right mark":              {"\u200eوجدة", text.LTR},
		"a Tifinagh letter runs left":       {"ⵎ وجدة", text.LTR},
		"a Hebrew letter":                   {"שלום", text.RTL},
		"a bullet is skipped":               {"• مركز", text.RTL},
		"ill-formed bytes do not decide":    {"\xff\xfe", text.Neutral},
		"an accent on a letter, decomposed": {"\u0301é", text.LTR},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := text.Dir(tt.in); got != tt.want {
				t.Errorf("Dir(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestLang(t *testing.T) {
	t.Parallel()
	tests := map[string]string{
		"Ouvrir un centre le week-end":                       text.French,
		"Open the centre on weekends, and close it at night": text.English,
		"فتح المركز في نهاية الأسبوع":                        text.Arabic,
		"تحديد مؤشرات SMART لكل محور":                        text.Arabic,
		"bghina centre dyal drari f Oujda":                   text.DarijaLatin,
		"khassna nhadro m3a l3a2ilat dyalhom":                text.DarijaLatin,
		"hna kayn mochkil dyal transport":                    text.DarijaLatin,
		"":                                                   "",
		"2026 %":                                             "",
		"MS2":                                                "",
		"Oujda":                                              "",
		"3 jours de formation, 2e groupe, 2x par semaine":        text.French,
		"Formation dyal les jeunes":                              text.French,
		"Train the peer educators every 3 months":                text.English,
		"Prévention du burn-out (épuisement) équipe terrain":     text.French,
		"Renforcer la présence de MS2 sur les réseaux sociaux":   text.French,
		"Strengthening child protection and safeguarding policy": text.English,
	}
	for in, want := range tests {
		if got := text.Lang(in); got != want {
			t.Errorf("Lang(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestLangKnowsTheIdeasOfARoom(t *testing.T) {
	t.Parallel()
	cases := readCases[struct {
		Ideas []struct{ Lang, Text string }
	}](t, "near.json")
	silent := 0
	for _, idea := range cases.Ideas {
		switch got := text.Lang(idea.Text); got {
		case idea.Lang:
		case "":
			silent++
		default:
			t.Errorf("Lang(%q) = %q, want %q", idea.Text, got, idea.Lang)
		}
	}
	if silent > 2 {
		t.Errorf("no guess for %d of %d ideas", silent, len(cases.Ideas))
	}
}

func BenchmarkLang(b *testing.B) {
	for b.Loop() {
		text.Lang("Accompagner les jeunes dans la création de micro-entreprises")
	}
}
