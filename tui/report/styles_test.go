package report_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/tui/tuitest"
)

func TestTheLookOfAClientIsAskedForByItsPath(t *testing.T) {
	t.Parallel()
	p := new(printer)
	s := tuitest.NewStill(t, config(filled(t), locale.French, p.export), 100, 30)
	s.Press("0", "down", "down", "right", "ctrl+p").Type("apparence dans word").Press("enter")
	if !strings.Contains(s.Body(), "Le chemin du modèle") {
		t.Fatal(s.Body())
	}
	s.Type(`"charte/modele.docx"`).Press("enter")
	if !strings.Contains(s.Body(), "modele.docx") || strings.Contains(s.Body(), "Le chemin du modèle") {
		t.Fatal(s.Body())
	}
	s.Press("enter")
	if o := p.asked(t); o.Styles != "charte/modele.docx" || o.Profile != "interne" {
		t.Errorf("asked for %+v", o)
	}
	s.Press("ctrl+p").Type("apparence dans word").Press("enter", "esc")
	if !strings.Contains(s.Body(), "modele.docx") {
		t.Error("Esc takes the look away")
	}
}

func TestFramesOfTheLook(t *testing.T) {
	t.Parallel()
	for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
		for _, size := range [][2]int{{60, 20}, {80, 24}, {100, 30}} {
			t.Run(fmt.Sprintf("%s %dx%d", lang, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				s := tuitest.NewStill(t, config(filled(t), lang, new(printer).export), size[0], size[1])
				words := map[locale.Lang]string{locale.French: "apparence dans word", locale.Arabic: "المظهر في"}[lang]
				s.Press("0", "ctrl+p").Type(words).Press("enter")
				asked := body(s)
				s.Type("modele.docx").Press("enter")
				golden.RequireEqual(t, append(append(asked, '\n'), body(s)...))
			})
		}
	}
}
