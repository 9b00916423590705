package text_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"halqa/session/text"
)

func TestGroupsHoldTheSameIdeas(t *testing.T) {
	t.Parallel()
	corpus := readCases[searchCases](t, "search.json").Corpus
	// Two texts in a row are one idea: 72 pairs to find.
	right, wrong := 0, 0
	for _, ids := range indexOf(corpus).Groups(text.GroupFrom) {
		for i, a := range ids {
			for _, b := range ids[i+1:] {
				if idea(t, a) == idea(t, b) {
					right++
				} else {
					wrong++
				}
			}
		}
	}
	if right < 60 || wrong > 6 {
		t.Errorf("groups hold %d of 72 pairs and %d others", right, wrong)
	}
}

// idea returns which idea of the corpus a numbered text is.
func idea(t *testing.T, id string) int {
	t.Helper()
	at, err := strconv.Atoi(id)
	if err != nil {
		t.Fatal(err)
	}
	return (at - 1) / 2
}

func TestGroups(t *testing.T) {
	t.Parallel()
	x := indexOf([]string{
		"centre de jour", "Centre de jour", "maraudes nocturnes", "une ambulance", "Acheter une ambulance", "CENTRE DE JOUR",
	})
	got := x.Groups(text.GroupFrom)
	if len(got) != 2 || !slices.Equal(got[0], []string{"1", "2", "6"}) || !slices.Equal(got[1], []string{"4", "5"}) {
		t.Errorf("got %v", got)
	}
	x.Remove("5")
	if got := x.Groups(text.GroupFrom); len(got) != 1 {
		t.Errorf("without 5 got %v", got)
	}
	if got := new(text.Index).Groups(text.GroupFrom); len(got) != 0 {
		t.Errorf("an empty index gives %v", got)
	}
}

func TestEveryTextIsInOneGroupAtMost(t *testing.T) {
	t.Parallel()
	corpus := readCases[searchCases](t, "search.json").Corpus
	rapid.Check(t, func(rt *rapid.T) {
		texts := rapid.SliceOfN(rapid.SampledFrom(corpus), 0, 40).Draw(rt, "texts")
		least := rapid.Float64Range(0.2, 0.9).Draw(rt, "least")
		seen := map[string]bool{}
		for _, g := range indexOf(texts).Groups(least) {
			for _, id := range g {
				if seen[id] {
					rt.Fatalf("%s is in two groups", id)
				}
				seen[id] = true
			}
		}
		// Texts that are the same word for word always stay together.
		for i, a := range texts {
			for j := range texts[:i] {
				if texts[j] == a && !(seen[strconv.Itoa(i+1)] && seen[strconv.Itoa(j+1)]) {
					rt.Fatalf("%d and %d are the same and in no group", i+1, j+1)
				}
			}
		}
	})
}

func TestSuggest(t *testing.T) {
	t.Parallel()
	x := indexOf([]string{
		"Ouvrir un centre d’hébergement", "Hébergement d’urgence", "Cours d’arabe", "Cours de français", "Un budget annuel",
	})
	labels := map[string]string{"1": "toit", "2": "toit", "3": "langues", "4": "langues"}
	label := func(id string) string { return labels[id] }
	got := x.Suggest("hébergement d’urgence des mineurs et cours", label, 3)
	if len(got) != 2 || got[0].Label != "toit" || got[1].Label != "langues" || got[0].Score <= got[1].Score {
		t.Errorf("got %v", got)
	}
	if got := x.Suggest("cours", label, 1); len(got) != 1 || got[0].Label != "langues" {
		t.Errorf("got %v, want langues alone", got)
	}
	if got := x.Suggest("budget annuel", label, 3); slices.ContainsFunc(got, func(s text.Suggestion) bool { return s.Label == "" }) {
		t.Errorf("a text without a label gave %v", got)
	}
	if got := x.Suggest("???", label, -1); len(got) != 0 {
		t.Errorf("got %v for nothing", got)
	}
}

func BenchmarkGroups(b *testing.B) {
	corpus := readCases[searchCases](b, "search.json").Corpus
	for name, texts := range map[string][]string{"144 ideas": corpus, "1000 ideas": room(corpus, 1000)} {
		b.Run(strings.ReplaceAll(name, " ", "-"), func(b *testing.B) {
			x := indexOf(texts)
			for b.Loop() {
				x.Groups(text.GroupFrom)
			}
		})
	}
}
