package text_test

import (
	"slices"
	"testing"

	"halqa/session/text"
)

func TestHardNegativesCarryAFlagWhenTheyContradict(t *testing.T) {
	t.Parallel()
	cases := readCases[nearCases](t, "near.json")
	if len(cases.HardNegatives) < 5 {
		t.Fatalf("only %d cases", len(cases.HardNegatives))
	}
	for _, c := range cases.HardNegatives {
		// The second pair differs in the people, with no antonym or negation.
		want := c.A != "Former les femmes aux droits"
		if got := slices.Contains(text.Flags(c.A, c.B), text.Opposite); got != want {
			t.Errorf("%q and %q are opposite: %v, want %v", c.A, c.B, got, want)
		}
	}
}

func TestRewordedIdeasCarryHardlyAFlag(t *testing.T) {
	t.Parallel()
	corpus := readCases[searchCases](t, "search.json").Corpus
	wrong := 0
	for i := 0; i+1 < len(corpus); i += 2 {
		if flags := text.Flags(corpus[i], corpus[i+1]); len(flags) > 0 {
			wrong++
			t.Logf("%v: %q and %q", flags, corpus[i], corpus[i+1])
		}
	}
	if wrong > len(corpus)/2/20 {
		t.Errorf("%d of %d re-worded ideas carry a flag", wrong, len(corpus)/2)
	}
}

func TestFlags(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		a, b string
		want []text.Flag
	}{
		"the same":                           {"Ouvrir un centre", "ouverture du centre", nil},
		"antonyms in French":                 {"Augmentation du budget", "Réduire le budget", []text.Flag{text.Opposite}},
		"antonyms in Arabic with an article": {"الرفع من الميزانية", "التقليص من الميزانية", []text.Flag{text.Opposite}},
		"antonyms after a conjunction":       {"وفتح المركز", "وإغلاق المركز", []text.Flag{text.Opposite}},
		"antonyms in English":                {"Hire two trainers", "Dismiss two trainers", []text.Flag{text.Opposite}},
		"both sides in one text":             {"Ouvrir et fermer le centre", "Ouvrir le centre", nil},
		"with and without":                   {"Travailler avec la commune", "Travailler sans la commune", []text.Flag{text.Opposite}},
		"a negation in one text":             {"Les jeunes participent", "Les jeunes ne participent pas", []text.Flag{text.Opposite}},
		"a negation in both":                 {"Ne pas oublier les jeunes", "Les jeunes ne sont pas oubliés", nil},
		"a negation in Arabic":               {"العمل مع الشركاء", "العمل بدون الشركاء", []text.Flag{text.Opposite}},
		"a contraction in English":           {"Don't publish names", "Publish names", []text.Flag{text.Opposite}},
		"a don is a gift":                    {"Un don t’aide", "Une aide", []text.Flag{text.Opposite}},
		"people without papers":              {"Aider les sans-papiers", "Aide aux migrants", nil},
		"children who travel alone":          {"Mineurs non accompagnés", "MNA", nil},
		"towns":                              {"Un centre à Oujda", "Un centre à Nador", []text.Flag{text.Place}},
		"towns in Arabic":                    {"مركز بوجدة", "مركز في الناظور", []text.Flag{text.Place}},
		"a town in two scripts":              {"Centre à Oujda", "Centre de وجدة", nil},
		"a town in one text":                 {"Un centre à Oujda", "Un centre", nil},
		"one town more":                      {"Centre à Oujda", "Centre à oujda et berkane", []text.Flag{text.Place}},
		"names":                              {"La rue Saint-Jean", "La rue Saint-Marc", []text.Flag{text.Place}},
		"a capital after a stop":             {"Fini. Demain on ouvre", "Fini. Alors on ouvre", nil},
		"words all in capitals":              {"le centre MARHABA", "le centre TAMKINE", nil},
		"capitals on every word":             {"Le Centre De Jour", "Le Service De Jour", nil},
		"numbers":                            {"Former 20 jeunes", "Former 30 jeunes", []text.Flag{text.Number}},
		"digits of two kinds":                {"30 مستفيدا", "٣٠ مستفيدا", nil},
		"a number as a word":                 {"3 mois de réserve", "trois mois de réserve", nil},
		"a number as a word in Arabic":       {"ثلاثة أشهر", "6 أشهر", []text.Flag{text.Number}},
		"thousands with a space":             {"180 000 dirhams", "180000 dirhams", nil},
		"a number in one text":               {"Former 20 jeunes", "Former des jeunes", nil},
		"everything": {
			"Ouvrir 2 centres à Oujda", "Fermer 3 centres à Nador", []text.Flag{text.Opposite, text.Place, text.Number},
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := text.Flags(tt.a, tt.b); !slices.Equal(got, tt.want) {
				t.Errorf("got %v, want %v", got, tt.want)
			}
			if got := text.Flags(tt.b, tt.a); !slices.Equal(got, tt.want) {
				t.Errorf("the other way round got %v, want %v", got, tt.want)
			}
		})
	}
}
