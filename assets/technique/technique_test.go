package technique_test

import (
	"testing"

	"halqa/assets/technique"
	"halqa/assets/template"
)

func TestEveryCardIsWhole(t *testing.T) {
	t.Parallel()
	if len(technique.Cards) != 24 {
		t.Errorf("there are %d cards", len(technique.Cards))
	}
	for _, c := range technique.Cards {
		t.Run(c.ID, func(t *testing.T) {
			t.Parallel()
			for name, text := range map[string]technique.Text{
				"name": c.Name, "purpose": c.Purpose, "when": c.When, "say": c.Say,
				"hierarchy": c.Hierarchy, "languages": c.Languages, "care": c.Care,
			} {
				if text.FR == "" || text.AR == "" {
					t.Errorf("%s lacks a language", name)
				}
			}
			if c.Name.EN == "" || c.Purpose.EN == "" || c.Origin == "" {
				t.Error("the English name, the purpose or the origin is missing")
			}
			if len(c.Material.FR) != len(c.Material.AR) || len(c.Outputs.FR) != len(c.Outputs.AR) || len(c.Outputs.FR) == 0 {
				t.Error("the lists of the two languages differ")
			}
			checkSteps(t, c)
		})
	}
}

func checkSteps(t *testing.T, c technique.Card) {
	t.Helper()
	sum := 0
	for _, s := range c.Steps {
		sum += s.Minutes
		if s.Minutes < 1 || s.FR == "" || s.AR == "" {
			t.Errorf("step %+v is not whole", s)
		}
	}
	if sum != c.Minutes {
		t.Errorf("the steps take %d minutes of %d", sum, c.Minutes)
	}
}

func TestCardsServeSessionsOfTheModel(t *testing.T) {
	t.Parallel()
	codes := map[string]bool{}
	for _, d := range template.MS2.Days {
		for _, s := range d.Slots {
			codes[s.Code] = true
		}
	}
	for _, c := range technique.Cards {
		for _, code := range c.Sessions {
			if !codes[code] {
				t.Errorf("%s serves %s, which the model does not have", c.ID, code)
			}
			if _, ok := technique.For(code); !ok {
				t.Errorf("nobody finds the card of %s", code)
			}
		}
	}
	if _, ok := technique.For(""); ok {
		t.Error("a session without code has a card")
	}
	if _, ok := technique.ByID("no-such-card"); ok {
		t.Error("a card that nobody wrote is found")
	}
}

func TestWordsFallBackToFrench(t *testing.T) {
	t.Parallel()
	card, ok := technique.ByID("ecriture-tournante")
	if !ok {
		t.Fatal("the card is missing")
	}
	if got := card.Name.In("en"); got != "Brainwriting" {
		t.Errorf("the English name is %q", got)
	}
	if got, want := card.Steps[0].In("en"), card.Steps[0].FR; got != want {
		t.Errorf("the step in English is %q", got)
	}
	if got := card.Material.In("ar")[0]; got != card.Material.AR[0] {
		t.Errorf("the material in Arabic is %q", got)
	}
}
