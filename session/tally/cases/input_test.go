package cases_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"halqa/session/tally/cases"
)

// file writes a file of one method, one case per input, with ids c1, c2 and so on.
func file(method string, inputs ...string) string {
	var list []string
	for i, in := range inputs {
		list = append(list, fmt.Sprintf(`{"id":"c%d","input":%s}`, i+1, in))
	}
	return fmt.Sprintf(`{"schema":"halqa-vote-cases/1","method":%q,"cases":[%s]}`, method, strings.Join(list, ","))
}

func TestMalformedCasesAreErrorsOfTheirOwn(t *testing.T) {
	t.Parallel()
	data := string(read(t, "testdata/malformed.json"))
	got := counted(t, data)
	for line := range strings.Lines(data) {
		var c struct{ ID string }
		if json.Unmarshal([]byte(strings.TrimSuffix(strings.TrimSpace(line), ",")), &c) != nil || c.ID == "" {
			continue
		}
		if text, ok := got[c.ID]["error"].(string); !ok || text == "" || len(got[c.ID]) != 1 {
			t.Errorf("%.200s: counted as %v", line, got[c.ID])
		}
		delete(got, c.ID)
	}
	if len(got) > 0 {
		t.Errorf("%d results are of no case", len(got))
	}
}

func TestBadCasesLeaveTheOthersAlone(t *testing.T) {
	t.Parallel()
	good := `{"options":["A","B"],"ballots":[{"approve":["A"]}]}`
	got := counted(t, `{"schema":"halqa-vote-cases/1","method":"approval","cases":[
		{"id":"good","input":`+good+`,"expect":{"scores":"nonsense"}},
		{"id":"lottery","method":"lottery","input":`+good+`},
		{"id":"good","input":`+good+`},
		{"id":"without input"}, {"id":"null","input":null}, {"input":`+good+`}, 7, {"id":7}, {"id":"also good","method":"approval","input":`+good+`}]}`)
	for _, id := range []string{"good", "also good"} {
		if got[id]["scores"] == nil {
			t.Errorf("case %q is not counted: %v", id, got[id])
		}
	}
	for _, id := range []string{"lottery", "good#3", "without input", "null", "#6", "#7", "#8"} {
		if got[id]["error"] == nil {
			t.Errorf("case %q has no error: %v", id, got[id])
		}
	}
	if len(got) != 9 {
		t.Errorf("%d results for 9 cases", len(got))
	}
}

func TestFilesThatAreNoCases(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		file string
		want error
	}{
		"another schema": {`{"schema":"halqa-vote-cases/2","cases":[]}`, cases.ErrSchema},
		"no schema":      {`{"cases":[]}`, cases.ErrSchema},
		"no JSON":        {`NaN`, nil},
		"nothing":        {``, nil},
		"cut short":      {`{"schema":"halqa-vote-cases/1","cases":[`, nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := cases.Count(strings.NewReader(c.file))
			if err == nil || c.want != nil && !errors.Is(err, c.want) {
				t.Errorf("error = %v, want %v", err, c.want)
			}
		})
	}
}

func TestFailedTellsWhetherAnyCaseFailed(t *testing.T) {
	t.Parallel()
	for input, want := range map[string]bool{`{"options":["A","B"],"ballots":[]}`: false, `{}`: true} {
		results, err := cases.Count(strings.NewReader("\uFEFF" + file("approval", input)))
		if err != nil || results.Failed() != want {
			t.Errorf("%s: Failed() = %v, %v; want %v", input, results.Failed(), err, want)
		}
	}
}

func FuzzCount(f *testing.F) {
	for _, name := range []string{"dots", "ngt", "agreement_stats", "approval", "colleges"} {
		f.Add(string(read(f, "testdata/"+name+".json")))
	}
	f.Add(file("schulze", `{"options":["A","B"],"ballots":[{"n":3,"rank":[["A"],["B"]]}]}`))
	f.Add(file("majority_judgment", `{"options":["A","B"],"grades_worst_to_best":["no","yes"],"tallies":{"A":[1,2],"B":[3,0]}}`))
	f.Add(file("phragmen", `{"options":["A","B"],"ballots":[{"n":3,"approve":["A","B"]}],"params":{"seats":1}}`))
	f.Add(file("criteria", `{"options":["A","B"],"criteria":[{"id":"x","weight":1}],"scale":[1,5],"ratings":{"A":{"x":[1,null]}}}`))
	f.Fuzz(func(t *testing.T, text string) {
		results, err := cases.Count(strings.NewReader(text))
		if err != nil {
			return
		}
		out, err := json.Marshal(results)
		if err != nil {
			t.Fatalf("results cannot be written: %v", err)
		}
		var back map[string]map[string]any
		if err := json.Unmarshal(out, &back); err != nil {
			t.Fatalf("output is not one object of objects: %v\n%s", err, out)
		}
	})
}
