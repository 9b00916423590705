package smart_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"halqa/session/smart"
)

// fragments are the words of all case files, and signs that people leave between them.
func fragments(t *testing.T) []string {
	t.Helper()
	out := []string{".", ",", ":", "-", "/", "%", "«", "»", "(", ")", "1.250", "3/4", "12/2028", "31/12/28", "@", "+212", "06"}
	for _, file := range parsedCases(t) {
		objectives, _, err := file.Objectives()
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range objectives {
			out = append(out, strings.Fields(o.Text)...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func TestAnyWordsInAnyOrder(t *testing.T) {
	t.Parallel()
	words := fragments(t)
	rapid.Check(t, func(t *rapid.T) {
		o := frenchObjective()
		o.Lang = rapid.SampledFrom([]string{"fr", "ar"}).Draw(t, "lang")
		chosen := rapid.SliceOfN(rapid.SampledFrom(words), 0, 14).Draw(t, "words")
		o.Text = strings.Join(chosen, rapid.SampledFrom([]string{" ", "", "-"}).Draw(t, "between"))
		findings := smart.Check(o, plan())
		if again := smart.Check(o, plan()); !slices.Equal(rulesOf(findings), rulesOf(again)) {
			t.Fatalf("%v, then %v", rulesOf(findings), rulesOf(again))
		}
		rules := rulesOf(findings)
		slices.Sort(rules)
		if len(slices.Compact(rules)) != len(findings) {
			t.Fatalf("a rule asks twice: %v", rules)
		}
		letters := smart.Letters(findings)
		for _, f := range findings {
			if letters[f.Letter] < f.Severity {
				t.Fatalf("%s is %d under a letter that says %d", f.Rule, f.Severity, letters[f.Letter])
			}
		}
	})
}
