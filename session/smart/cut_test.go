package smart_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"halqa/session/smart"
)

func TestTwoObjectivesAreCutWhereTheyAreJoined(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, said, first, second string }{
		{
			"at a conjunction", "Former 40 agents de santé d'Oujda et créer une cellule d'écoute pour les femmes.",
			"Former 40 agents de santé d'Oujda.", "Créer une cellule d'écoute pour les femmes.",
		},
		{
			"at two words", "Réduire l'attente à deux jours, ainsi que former dix agents d'accueil",
			"Réduire l'attente à deux jours", "Former dix agents d'accueil",
		},
		{
			"at an Arabic particle that is written with its word", "تكوين 40 عونا صحيا بوجدة وإحداث خلية للإنصات للنساء",
			"تكوين 40 عونا صحيا بوجدة", "إحداث خلية للإنصات للنساء",
		},
		{
			"behind letters that the rules leave out", "تكويـــن ٤٠ عونا صحيا بوجدة وإحداث خلية للإنصات للنساء",
			"تكويـــن ٤٠ عونا صحيا بوجدة", "إحداث خلية للإنصات للنساء",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			first, second, ok := smart.Cut(c.said, "")
			if !ok || first != c.first || second != c.second {
				t.Errorf("cut into %q and %q (%v)", first, second, ok)
			}
		})
	}
	if first, second, ok := smart.Cut("Atteindre et maintenir 80 % de présence", "fr"); ok || second != "" || first == "" {
		t.Errorf("one objective was cut into %q and %q", first, second)
	}
}

// Every sentence of the cases in which S02 asks can be cut, and no other.
func TestWhatTheRuleSeesCanBeCut(t *testing.T) {
	t.Parallel()
	for _, file := range parsedCases(t) {
		objectives, plan, err := file.Objectives()
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range objectives {
			asks := slices.ContainsFunc(smart.Check(o, plan), func(f smart.Finding) bool { return f.Rule == smart.S02 })
			first, second, ok := smart.Cut(o.Text, o.Lang)
			if asks != ok {
				t.Errorf("S02 asks: %v; %q is cut: %v", asks, o.Text, ok)
			}
			if ok && len(strings.Fields(first))+len(strings.Fields(second)) < len(strings.Fields(o.Text))-3 {
				t.Errorf("words were lost between %q and %q", first, second)
			}
		}
	}
}

func TestCuttingNeverFails(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		said := rapid.StringOfN(rapid.SampledFrom([]rune("Former créer et ,.إحداث وتكوين 40ـ\u200f ainsi que")), 0, 80, -1).Draw(rt, "said")
		first, second, ok := smart.Cut(said, rapid.SampledFrom([]string{"", "fr", "ar"}).Draw(rt, "lang"))
		if ok && (first == "" || second == "") || len(first) > len(said)+1 {
			rt.Fatalf("%q is cut into %q and %q", said, first, second)
		}
	})
}

func TestEveryRuleHasASeverity(t *testing.T) {
	t.Parallel()
	for _, r := range smart.Rules() {
		if smart.SeverityOf(r) == smart.None {
			t.Errorf("%s asks for nothing", r)
		}
	}
	if smart.SeverityOf("Z99") != smart.None {
		t.Error("a rule that does not exist asks for something")
	}
}
