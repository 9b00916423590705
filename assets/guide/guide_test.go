package guide_test

import (
	"slices"
	"strings"
	"testing"

	"halqa/assets/guide"
)

// TestTheGuideSaysTheSameInThreeLanguages compares how the manuals are built: nobody
// should miss a section or a line for the language they read.
func TestTheGuideSaysTheSameInThreeLanguages(t *testing.T) {
	t.Parallel()
	french := guide.Sections("fr")
	for _, lang := range []string{"ar", "en"} {
		if got, want := shape(guide.Sections(lang)), shape(french); !slices.Equal(got, want) {
			t.Errorf("%s is built as\n%s\nFrench as\n%s", lang, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

// shape is how a manual is built: a line for each section, a sign for each block.
func shape(sections []guide.Section) (all []string) {
	for _, s := range sections {
		line := s.Key + " "
		for _, b := range s.Blocks {
			if b.Item {
				line += "-"
			} else {
				line += "."
			}
		}
		all = append(all, line)
	}
	return all
}

func TestEveryScreenHasASection(t *testing.T) {
	t.Parallel()
	for _, digit := range strings.Split("1234567890", "") {
		if !slices.ContainsFunc(guide.Sections("fr"), func(s guide.Section) bool { return s.Key == digit }) {
			t.Errorf("nothing is said of screen %s", digit)
		}
	}
}

func TestOtherLanguagesReadFrench(t *testing.T) {
	t.Parallel()
	if guide.Text("es") != guide.Text("fr") {
		t.Error("a language without a manual reads another than French")
	}
}
