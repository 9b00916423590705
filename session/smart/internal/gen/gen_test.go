package gen_test

import (
	"flag"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/session/smart/internal/gen"
)

var update = flag.Bool("update", false, "write the tables of package smart")

const (
	rulesFile  = "../../rules.yaml"
	tablesFile = "../../tables_gen.go"
)

func TestTables(t *testing.T) {
	t.Parallel()
	rules, err := os.ReadFile(rulesFile)
	if err != nil {
		t.Fatal(err)
	}
	want, err := gen.Tables(rules)
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(tablesFile, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(tablesFile)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("tables_gen.go is not what rules.yaml gives; run go generate (-want +got):\n%s", diff)
	}
}

func TestTypingErrorsInTheRulesAreRefused(t *testing.T) {
	t.Parallel()
	for name, yaml := range map[string]string{
		"an unknown list of words":  "lexiques: {fr: {verbes_vague: [aider]}}",
		"a word instead of a list":  "lexiques: {fr: {verbes_vagues: aider}}",
		"an unknown severity":       "regles: [{id: S01, lettre: S, severite: grave, champ: text}]",
		"an unknown key":            "regle: []",
		"a number table as a list":  "lexiques: {fr: {nombres: [un]}}",
		"a file that is not a tree": "- - :",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if out, err := gen.Tables([]byte(yaml)); err == nil {
				t.Errorf("no error, but\n%s", out)
			}
		})
	}
}
