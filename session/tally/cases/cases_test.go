package cases_test

import (
	"encoding/json"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/session/tally/cases"
)

// near takes the precision that published figures have.
var near = cmp.Comparer(func(a, b float64) bool { return math.Abs(a-b) <= 1e-6 })

// counted counts a file and returns its output as JSON values by case id.
func counted(t *testing.T, file string) map[string]map[string]any {
	t.Helper()
	results, err := cases.Count(strings.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	out, err := json.Marshal(results)
	if err != nil {
		t.Fatal(err)
	}
	var byID map[string]map[string]any
	if err := json.Unmarshal(out, &byID); err != nil {
		t.Fatalf("output is not one object of objects: %v\n%s", err, out)
	}
	return byID
}

// read reads a file of the folder of the test.
func read(tb testing.TB, name string) []byte {
	tb.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

// expected is a case with the fields that it says it comes to.
type expected struct {
	ID     string
	Expect map[string]any
}

// expectations reads what the cases of a file expect.
func expectations(t *testing.T, data []byte) []expected {
	t.Helper()
	var file struct{ Cases []expected }
	if err := json.Unmarshal(data, &file); err != nil {
		t.Fatal(err)
	}
	return file.Cases
}

func TestPublishedElectionsComeOutAsPublished(t *testing.T) {
	t.Parallel()
	for _, method := range []string{
		"agreement_stats", "approval", "borda", "colleges", "copeland", "criteria", "dots",
		"majority_judgment", "ngt", "phragmen", "schulze",
	} {
		t.Run(method, func(t *testing.T) {
			t.Parallel()
			data := read(t, "testdata/"+method+".json")
			got := counted(t, string(data))
			list := expectations(t, data)
			if len(got) != len(list) || len(list) == 0 {
				t.Errorf("%d results for %d cases", len(got), len(list))
			}
			for _, c := range list {
				for field, value := range c.Expect {
					if diff := cmp.Diff(value, got[c.ID][field], near); diff != "" {
						t.Errorf("%s: %s (-published +counted):\n%s", c.ID, field, diff)
					}
				}
			}
		})
	}
}

func TestRulesThatTheCasesFix(t *testing.T) {
	t.Parallel()
	data := read(t, "testdata/rules.json")
	got := counted(t, string(data))
	for _, c := range expectations(t, data) {
		t.Run(c.ID, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(c.Expect, got[c.ID], near); diff != "" {
				t.Errorf("every field (-want +got):\n%s", diff)
			}
		})
	}
}
