package smart_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/google/go-cmp/cmp"

	"halqa/session/smart"
)

// expected reads the verdicts that a file of cases expects. Lint never looks at them.
type expected struct {
	ID   string   `yaml:"id"`
	Want []string `yaml:"attendu"`
	Note string   `yaml:"note"`
}

type caseFile struct {
	Cases      []expected `yaml:"cas"`
	Traps      []expected `yaml:"pieges"`
	Objectives []expected `yaml:"objectifs"`
	Plans      []expected `yaml:"plans_test"`
}

func (f caseFile) all() []expected {
	return slices.Concat(f.Cases, f.Traps, f.Objectives, f.Plans)
}

func readCases(tb testing.TB, name string) ([]byte, caseFile) {
	tb.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		tb.Fatal(err)
	}
	var f caseFile
	if err := yaml.UnmarshalWithOptions(raw, &f, yaml.AllowDuplicateMapKey()); err != nil {
		tb.Fatal(err)
	}
	return raw, f
}

var caseFiles = []string{"cases.yaml", "retreat.yaml", "traps.yaml"}

func TestVerdictsAreExactlyThoseExpected(t *testing.T) {
	t.Parallel()
	for _, name := range caseFiles {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			raw, file := readCases(t, name)
			got, err := smart.Lint(bytes.NewReader(raw))
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range file.all() {
				slices.Sort(c.Want)
				if diff := cmp.Diff(append([]string{}, c.Want...), got[c.ID]); diff != "" {
					t.Errorf("%s (%s): -want +got\n%s", c.ID, c.Note, diff)
				}
			}
			if len(got) != len(file.all()) {
				t.Errorf("%d verdicts for %d cases", len(got), len(file.all()))
			}
		})
	}
}
