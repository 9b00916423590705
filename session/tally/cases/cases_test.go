package cases_test

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
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

func TestPublishedElectionsComeOutAsPublished(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/*.json")
	if err != nil || len(files) < 11 {
		t.Fatalf("%d files of cases: %v", len(files), err)
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			t.Parallel()
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			var want struct {
				Cases []struct {
					ID     string
					Expect map[string]any
				}
			}
			if err := json.Unmarshal(data, &want); err != nil {
				t.Fatal(err)
			}
			got := counted(t, string(data))
			if len(got) != len(want.Cases) {
				t.Errorf("%d results for %d cases", len(got), len(want.Cases))
			}
			for _, c := range want.Cases {
				for field, value := range c.Expect {
					if diff := cmp.Diff(value, got[c.ID][field], near); diff != "" {
						t.Errorf("%s: %s (-published +counted):\n%s", c.ID, field, diff)
					}
				}
			}
		})
	}
}
