package smart_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/session/smart"
)

// noticed reports that some verdict of the case files changes when part of the rules is
// taken out.
func noticed(t *testing.T, files []smart.Cases, without func(smart.Cases) (map[string][]string, error)) bool {
	t.Helper()
	for _, file := range files {
		whole, err := file.Lint()
		if err != nil {
			t.Fatal(err)
		}
		got, err := without(file)
		if err != nil {
			t.Fatal(err)
		}
		if !cmp.Equal(whole, got) {
			return true
		}
	}
	return false
}

func parsedCases(t *testing.T) []smart.Cases {
	t.Helper()
	var out []smart.Cases
	for _, name := range caseFiles {
		raw, _ := readCases(t, name)
		file, err := smart.ParseCases(raw)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, file)
	}
	return out
}

func TestEachRuleIsNeeded(t *testing.T) {
	t.Parallel()
	files := parsedCases(t)
	for _, rule := range smart.Rules() {
		if !noticed(t, files, func(c smart.Cases) (map[string][]string, error) { return c.WithoutRule(rule) }) {
			t.Errorf("no case notices that %s is disabled", rule)
		}
	}
}

func TestEachListOfWordsIsNeeded(t *testing.T) {
	t.Parallel()
	files := parsedCases(t)
	for n := range smart.WordLists() {
		if !noticed(t, files, func(c smart.Cases) (map[string][]string, error) { return c.WithoutWords(n) }) {
			t.Errorf("no case notices that list %d is empty", n)
		}
	}
}
