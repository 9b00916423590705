package cases

import (
	"encoding/json"
	"errors"
	"fmt"

	"halqa/session/tally"
)

// The most grades a scale may have.
const maxGrades = 100

type judgmentInput struct {
	Options []string
	Grades  []string `json:"grades_worst_to_best"`
	Tallies map[string][]int
	Params  struct{ Missing string }
}

// tallies returns the tallies by option, with nothing for an option left out.
func (in judgmentInput) tallies(ns names) ([][]int, error) {
	if in.Tallies == nil {
		return nil, errors.New("no tallies")
	}
	at := ns.index()
	out := make([][]int, len(ns))
	for i := range out {
		out[i] = make([]int, len(in.Grades))
	}
	for name, tallied := range in.Tallies {
		o, known := at[name]
		if !known {
			return nil, fmt.Errorf("unknown option %q", name)
		}
		if len(tallied) != len(in.Grades) {
			return nil, fmt.Errorf("%q has %d tallies for %d grades", name, len(tallied), len(in.Grades))
		}
		all := 0
		for _, n := range tallied {
			if n < 0 || n > tally.MaxBallots-all {
				return nil, fmt.Errorf("tally of %q is not within 0 to %d", name, tally.MaxBallots)
			}
			all += n
		}
		out[o] = tallied
	}
	return out, nil
}

func judgment(raw json.RawMessage) (any, error) {
	in, err := read[judgmentInput](raw)
	if err != nil {
		return nil, err
	}
	ns, err := newNames(in.Options)
	if err != nil {
		return nil, err
	}
	if len(in.Grades) < 2 || len(in.Grades) > maxGrades {
		return nil, fmt.Errorf("%d grades, not within 2 to %d", len(in.Grades), maxGrades)
	}
	if _, err := distinct("grade", in.Grades); err != nil {
		return nil, err
	}
	tallies, err := in.tallies(ns)
	if err != nil {
		return nil, err
	}
	switch in.Params.Missing {
	case "", "worst":
		tallies, _ = tally.WorstForMissing(tallies)
	case "refuse":
	default:
		return nil, fmt.Errorf("missing is %q, neither worst nor refuse", in.Params.Missing)
	}
	res, err := tally.Judge(tallies)
	if err != nil {
		return nil, err
	}
	return judgmentFields(ns, in.Grades, res), nil
}

type gauge struct {
	Median *int `json:"median_index"`
	Above  int  `json:"above"`
	Below  int  `json:"below"`
}

// judged is what majority judgment returns. Medians are null without a grade.
type judged struct {
	Ranking [][]string         `json:"ranking"`
	Ranks   map[string]int     `json:"ranks"`
	Median  map[string]*string `json:"median"`
	Gauge   map[string]gauge   `json:"gauge"`
	Values  map[string][]int   `json:"majority_value"`
}

func judgmentFields(ns names, grades []string, res tally.JudgmentResult) judged {
	out := judged{
		Ranking: ns.ranking(res.Ranking), Ranks: byName(ns, res.Ranking.Ranks()),
		Median: map[string]*string{}, Gauge: map[string]gauge{}, Values: map[string][]int{},
	}
	for o, name := range ns {
		g := gauge{Above: res.Above[o], Below: res.Below[o]}
		out.Median[name] = nil
		if m := res.Median[o]; m >= 0 {
			g.Median, out.Median[name] = &m, &grades[m]
		}
		out.Gauge[name] = g
		out.Values[name] = append([]int{}, res.Values[o]...)
	}
	return out
}
