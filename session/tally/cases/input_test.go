package cases_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/session/tally/cases"
)

// file writes a file of one method, one case per input, with ids c1, c2 …
func file(method string, inputs ...string) string {
	var list []string
	for i, in := range inputs {
		list = append(list, fmt.Sprintf(`{"id":"c%d","input":%s}`, i+1, in))
	}
	return fmt.Sprintf(`{"schema":"halqa-vote-cases/1","method":%q,"cases":[%s]}`, method, strings.Join(list, ","))
}

func TestRulesThatTheCasesFix(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, method, input, want string }{
		{
			"unranked options are tied last", "schulze",
			`{"options":["A","B","C"],"ballots":[{"rank":[["B"]]}]}`,
			`{"ranking":[["B"],["A","C"]],"condorcet_winner":"B","pairwise":{"A":{"B":0,"C":0},"B":{"A":1,"C":1},"C":{"A":0,"B":0}}}`,
		},
		{
			"a ballot that ranks nothing shares out the Borda points", "borda",
			`{"options":["A","B","C"],"ballots":[{"n":2,"rank":[]},{"rank":[[],["A"]]}]}`,
			`{"ranking":[["A"],["B","C"]],"scores":{"A":4,"B":2.5,"C":2.5}}`,
		},
		{
			"duels are enough for Schulze", "schulze",
			`{"options":["A","B"],"pairwise":{"A":{"B":2,"A":0},"B":{"A":1}}}`,
			`{"ranking":[["A"],["B"]],"condorcet_winner":"A","pairwise":{"A":{"B":2},"B":{"A":1}}}`,
		},
		{
			"duels are enough for Borda", "borda",
			`{"options":["A","B","C"],"pairwise":{"A":{"B":2,"C":1},"B":{"A":1,"C":3},"C":{"A":1}}}`,
			`{"ranking":[["B"],["A"],["C"]],"scores":{"A":3.5,"B":4,"C":1.5}}`,
		},
		{
			"a tied duel is half a win", "copeland",
			`{"options":["A","B","C"],"pairwise":{"A":{"B":2,"C":1},"B":{"A":1},"C":{"A":1}}}`,
			`{"ranking":[["A"],["C"],["B"]],"scores":{"A":1.5,"B":0.5,"C":1}}`,
		},
		{
			"a missing grade is the worst", "majority_judgment",
			`{"options":["A","B"],"grades_worst_to_best":["no","yes"],"tallies":{"A":[0,2],"B":[1,2]}}`,
			`{"ranking":[["A","B"]],"ranks":{"A":1,"B":1},"median":{"A":"yes","B":"yes"},
			  "gauge":{"A":{"median_index":1,"above":0,"below":1},"B":{"median_index":1,"above":0,"below":1}},
			  "majority_value":{"A":[1,0,1],"B":[1,0,1]}}`,
		},
		{
			"nobody judging leaves all equal", "majority_judgment",
			`{"options":["A","B"],"grades_worst_to_best":["no","yes"],"tallies":{},"params":{"missing":"refuse"}}`,
			`{"ranking":[["A","B"]],"ranks":{"A":1,"B":1},"median":{"A":null,"B":null},
			  "gauge":{"A":{"median_index":null,"above":0,"below":0},"B":{"median_index":null,"above":0,"below":0}},
			  "majority_value":{"A":[],"B":[]}}`,
		},
		{
			"dots refuse a ballot whole", "dots",
			`{"options":["A","B"],"params":{"points_per_voter":2,"max_per_option":null,"must_spend_all":true},"ballots":[
			  {"n":3,"points":{"A":2.0}},{"points":{"A":1}},{"points":{"A":1.5,"B":0.5}},{"points":{"A":3,"B":-1}},{"points":{"Z":0}},
			  {"points":{"A":1e300}},{"points":{"A":0}},{"points":{"B":null}},{}]}`,
			`{"scores":{"A":6,"B":0},"supporters":{"A":3,"B":0},"ranking":[["A"],["B"]],"invalid_ballots":5,"blank_ballots":3}`,
		},
		{
			"ngt starts at k and refuses lists too long, repeated or unknown", "ngt",
			`{"options":["A","B","C"],"params":{"k":2},"ballots":[{"n":2,"top":["B"]},{"top":["A","B"]},{"top":["A","B","C"]},{"top":["A","A"]},{"top":["Z"]},{"top":[]}]}`,
			`{"scores":{"A":2,"B":5,"C":0},"supporters":{"A":1,"B":3,"C":0},"ranking":[["B"],["A"],["C"]],"invalid_ballots":3,"blank_ballots":1}`,
		},
		{
			"an option that nobody supports is never selected", "phragmen",
			`{"options":["B","A","C"],"params":{"seats":3},"ballots":[{"n":2,"approve":["B"]},{"n":1,"approve":["A"]},{"approve":[]}]}`,
			`{"committee":["B","A"],"committees_any_of":[["A","B"]],"unique":true}`,
		},
		{
			"abstaining leaves an option without a score, last", "criteria",
			`{"options":["A","B","C"],"criteria":[{"id":"x","weight":0.5},{"id":"y","weight":0},{"id":"z","weight":1,"direction":"cost"}],"scale":[1,5],
			  "ratings":{"A":{"x":[5,null],"z":[5,5]},"B":{"x":[null,null],"y":[5,1],"z":[1,1]},"C":{"x":[1,2],"y":[],"z":[1]}}}`,
			`{"score":{"A":2.333333,"B":null,"C":3.833333},"ranking":[["C"],["A"],["B"]],
			  "mean":{"A":{"x":5,"y":null,"z":1},"B":{"x":null,"y":3,"z":5},"C":{"x":1.5,"y":null,"z":5}},
			  "sd_population":{"A":{"x":0,"y":null,"z":0},"B":{"x":null,"y":2,"z":0},"C":{"x":0.5,"y":null,"z":0}},
			  "consensus":{"A":{"x":1,"y":null,"z":1},"B":{"x":null,"y":0,"z":1},"C":{"x":0.807355,"y":null,"z":1}}}`,
		},
		{
			"one mean hides either peace or war", "criteria",
			`{"options":["war","peace"],"criteria":[{"id":"x","weight":1}],"scale":[1,5],"ratings":{"war":{"x":[1,1,1,5,5,5]},"peace":{"x":[3,3,3,3,3,3]}}}`,
			`{"score":{"war":3,"peace":3},"ranking":[["peace","war"]],"mean":{"war":{"x":3},"peace":{"x":3}},
			  "sd_population":{"war":{"x":2},"peace":{"x":0}},"consensus":{"war":{"x":0},"peace":{"x":1}}}`,
		},
		{"tau-b of a list all tied is not defined", "agreement_stats", `{"measure":"kendall_tau_b","x":[1,1],"y":[1,2]}`, `{"value":null}`},
		{"W of judges who tie everything is not defined", "agreement_stats", `{"measure":"kendall_w","ranks":[[1,1],[2,2]]}`, `{"value":null}`},
		{"W uses average ranks", "agreement_stats", `{"measure":"kendall_w","ranks":[[1,2,2],[1,2.5,2.5]]}`, `{"value":1}`},
		{"consensus of nobody is not defined", "agreement_stats", `{"measure":"consensus","counts":[0,0]}`, `{"value":null}`},
		{"consensus of two camps is none", "agreement_stats", `{"measure":"consensus","counts":[3,0,0,3]}`, `{"value":0}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			var want map[string]any
			if err := json.Unmarshal([]byte(c.want), &want); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, counted(t, file(c.method, c.input))["c1"], near); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestMalformedCasesAreErrorsOfTheirOwn(t *testing.T) {
	t.Parallel()
	many := strings.TrimSuffix(strings.Repeat(`"x",`, 201), ",")
	for i := range 201 {
		many = strings.Replace(many, `"x"`, fmt.Sprintf(`"o%d"`, i), 1)
	}
	for method, inputs := range map[string][]string{
		"schulze": {
			`{}`, `null`, `[]`, `{"options":["A","B"]}`, `{"options":[],"ballots":[]}`, `{"options":["A"],"ballots":[]}`,
			`{"options":["A","A"],"ballots":[]}`, `{"options":["A",""],"ballots":[]}`, `{"options":[` + many + `],"ballots":[]}`,
			`{"options":["A","B"],"ballots":[{"rank":[["Z"]]}]}`, `{"options":["A","B"],"ballots":[{"rank":[["A"],["A"]]}]}`,
			`{"options":["A","B"],"ballots":[{"n":-1,"rank":[["A"]]}]}`, `{"options":["A","B"],"ballots":[{"n":10001,"rank":[["A"]]}]}`,
			`{"options":["A","B"],"ballots":[{"n":10000,"rank":[["A"]]},{"rank":[["B"]]}]}`, `{"options":["A","B"],"ballots":[{"n":1e99,"rank":[["A"]]}]}`,
			`{"options":["A","B"],"ballots":[{"n":1.5,"rank":[["A"]]}]}`, `{"options":["A","B"],"ballots":{"n":1}}`, `{"options":["A","B"],"ballots":[{"rank":["A"]}]}`,
			`{"options":["A","B"],"ballots":[],"params":{"unranked":"first"}}`, `{"options":["A","B"],"pairwise":{"Z":{"A":1}}}`,
			`{"options":["A","B"],"pairwise":{"A":{"Z":1}}}`, `{"options":["A","B"],"pairwise":{"A":{"B":-1}}}`, `{"options":["A","B"],"pairwise":{"A":{"A":1}}}`,
			`{"options":["A","B"],"pairwise":{"A":{"B":9000},"B":{"A":9000}}}`,
		},
		"borda":    {`{"options":["A","B"]}`},
		"copeland": {`{"options":["A","B"],"ballots":[{"rank":[["A","A"]]}]}`},
		"majority_judgment": {
			`{"options":["A","B"],"grades_worst_to_best":["no","yes"]}`, `{"options":["A","B"],"tallies":{"A":[],"B":[]}}`,
			`{"options":["A","B"],"grades_worst_to_best":["no","no"],"tallies":{"A":[1,1],"B":[1,1]}}`,
			`{"options":["A","B"],"grades_worst_to_best":["no","yes"],"tallies":{"A":[1],"B":[1,1]}}`,
			`{"options":["A","B"],"grades_worst_to_best":["no","yes"],"tallies":{"Z":[1,1],"B":[1,1]}}`,
			`{"options":["A","B"],"grades_worst_to_best":["no","yes"],"tallies":{"A":[-1,1],"B":[1,1]}}`,
			`{"options":["A","B"],"grades_worst_to_best":["no","yes"],"tallies":{"A":[9000,9000],"B":[1,1]}}`,
			`{"options":["A","B"],"grades_worst_to_best":["no","yes"],"tallies":{"A":[1,1],"B":[1,1]},"params":{"missing":"median"}}`,
			`{"options":["A","B"],"grades_worst_to_best":["no","yes"],"tallies":{"A":[1,1],"B":[1,0]},"params":{"missing":"refuse"}}`,
		},
		"dots": {
			`{"options":["A","B"],"ballots":[]}`, `{"options":["A","B"],"params":{"points_per_voter":0},"ballots":[]}`, `{"options":["A","B"],"params":{"points_per_voter":3}}`,
			`{"options":["A","B"],"params":{"points_per_voter":3,"max_per_option":0},"ballots":[]}`, `{"options":["A","B"],"params":{"points_per_voter":3,"max_per_option":-1},"ballots":[]}`,
			`{"options":["A","B"],"params":{"points_per_voter":1e12},"ballots":[]}`, `{"options":["A","B"],"params":{"points_per_voter":3},"ballots":[{"points":{"A":"1"}}]}`,
			`{"options":["A","B"],"params":{"points_per_voter":3},"ballots":[{"points":{"A":1e999}}]}`, `{"options":["A","B"],"params":{"points_per_voter":3},"ballots":[{"n":-2,"points":{}}]}`,
		},
		"ngt": {
			`{"options":["A","B"],"ballots":[]}`, `{"options":["A","B"],"params":{"k":-1},"ballots":[]}`, `{"options":["A","B"],"params":{"k":2}}`,
			`{"options":["A","B"],"params":{"k":2},"ballots":[{"top":"A"}]}`,
		},
		"approval": {`{"options":["A","B"]}`, `{"options":["A","B"],"ballots":[{"approve":["Z"]}]}`, `{"options":["A","B"],"ballots":[{"approve":["A","A"]}]}`},
		"phragmen": {
			`{"options":["A","B"],"ballots":[]}`, `{"options":["A","B"],"params":{"seats":3},"ballots":[]}`, `{"options":["A","B"],"params":{"seats":1}}`,
			`{"options":["A","B"],"params":{"seats":1},"ballots":[{"n":20000,"approve":["A"]}]}`,
		},
		"criteria": {
			`{"options":["A","B"],"scale":[1,5],"criteria":[],"ratings":{}}`, `{"options":["A","B"],"scale":[1,5],"criteria":[{"id":"x","weight":1}]}`,
			`{"options":["A","B"],"scale":[5,1],"criteria":[{"id":"x","weight":1}],"ratings":{}}`, `{"options":["A","B"],"scale":[1],"criteria":[{"id":"x","weight":1}],"ratings":{}}`,
			`{"options":["A","B"],"scale":[1,99999],"criteria":[{"id":"x","weight":1}],"ratings":{}}`, `{"options":["A","B"],"scale":[1,5],"criteria":[{"id":"x"}],"ratings":{}}`,
			`{"options":["A","B"],"scale":[1,5],"criteria":[{"id":"x","weight":-1}],"ratings":{}}`, `{"options":["A","B"],"scale":[1,5],"criteria":[{"id":"x","weight":0}],"ratings":{}}`,
			`{"options":["A","B"],"scale":[1,5],"criteria":[{"id":"x","weight":1e400}],"ratings":{}}`, `{"options":["A","B"],"scale":[1,5],"criteria":[{"id":"x","weight":1},{"id":"x","weight":1}],"ratings":{}}`,
			`{"options":["A","B"],"scale":[1,5],"criteria":[{"id":"x","weight":1,"direction":"up"}],"ratings":{}}`, `{"options":["A","B"],"scale":[1,5],"criteria":[{"id":"x","weight":1}],"ratings":{"A":{"x":[6]}}}`,
			`{"options":["A","B"],"scale":[1,5],"criteria":[{"id":"x","weight":1}],"ratings":{"A":{"x":[1.5]}}}`, `{"options":["A","B"],"scale":[1,5],"criteria":[{"id":"x","weight":1}],"ratings":{"Z":{"x":[1]}}}`,
			`{"options":["A","B"],"scale":[1,5],"criteria":[{"id":"x","weight":1}],"ratings":{"A":{"z":[1]}}}`,
		},
		"agreement_stats": {
			`{}`, `{"measure":"consensus"}`, `{"measure":"consensus","counts":[-1,2]}`, `{"measure":"consensus","counts":[1,1.5]}`, `{"measure":"kendall_w"}`,
			`{"measure":"kendall_w","ranks":[[1,2],[1]]}`, `{"measure":"kendall_tau_b","x":[1]}`, `{"measure":"kendall_tau_b","x":[1],"y":[1,2]}`, `{"measure":"pearson","x":[1],"y":[1]}`,
		},
		"colleges": {
			`{"options":["A","B"]}`, `{"options":["A","B"],"colleges":{"ca":[]}}`, `{"options":["A","B"],"colleges":3}`, `{"options":["A","B"],"colleges":[{"id":"ca"},{"id":"ca"}]}`,
			`{"options":["A","B"],"ballots":[{"points":{"A":1}}]}`, `{"options":["A","B"],"colleges":{"ca":[{"n":9000}],"staff":[{"n":9000}]}}`,
		},
		"mes":     {`{"options":["A","B"],"ballots":[]}`},
		"Schulze": {`{"options":["A","B"],"ballots":[]}`},
	} {
		t.Run(method, func(t *testing.T) {
			t.Parallel()
			for id, fields := range counted(t, file(method, inputs...)) {
				if text, ok := fields["error"].(string); !ok || text == "" || len(fields) != 1 {
					t.Errorf("%s: counted as %v", inputs[caseNumber(id)-1], fields)
				}
			}
		})
	}
}

func caseNumber(id string) (n int) {
	if _, err := fmt.Sscanf(id, "c%d", &n); err != nil {
		return 0
	}
	return n
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
		data, err := os.ReadFile("testdata/" + name + ".json")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(data))
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
