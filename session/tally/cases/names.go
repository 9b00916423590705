package cases

import (
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"slices"

	"halqa/session/tally"
)

// names is the list of options of a case.
type names []string

// newNames checks a list of options.
func newNames(options []string) (names, error) {
	if len(options) < tally.MinOptions || len(options) > tally.MaxOptions {
		return nil, fmt.Errorf("%d options, not within %d to %d", len(options), tally.MinOptions, tally.MaxOptions)
	}
	return distinct("option", options)
}

func distinct(what string, list []string) (names, error) {
	seen := map[string]bool{}
	for _, name := range list {
		if name == "" {
			return nil, fmt.Errorf("%s without a name", what)
		}
		if seen[name] {
			return nil, fmt.Errorf("%s %q is listed twice", what, name)
		}
		seen[name] = true
	}
	return list, nil
}

// index returns a lookup of options, which are known by more than one ballot.
func (ns names) index() map[string]int {
	at := make(map[string]int, len(ns))
	for i, name := range ns {
		at[name] = i
	}
	return at
}

// find looks names up, and refuses unknown and repeated ones.
func (ns names) find(at map[string]int, list []string) ([]int, error) {
	out := make([]int, 0, len(list))
	for _, name := range list {
		o, known := at[name]
		if !known {
			return nil, fmt.Errorf("unknown option %q", name)
		}
		if slices.Contains(out, o) {
			return nil, fmt.Errorf("option %q stands twice on a ballot", name)
		}
		out = append(out, o)
	}
	return out, nil
}

// of names options, in the order of their names, so that files can be compared.
func (ns names) of(options []int) []string {
	out := make([]string, 0, len(options))
	for _, o := range options {
		out = append(out, ns[o])
	}
	slices.Sort(out)
	return out
}

func (ns names) ranking(r tally.Ranking) [][]string {
	out := make([][]string, 0, len(r))
	for _, g := range r {
		out = append(out, ns.of(g))
	}
	return out
}

// byName turns a value per option into an object.
func byName[T any](ns names, values []T) map[string]T {
	out := make(map[string]T, len(ns))
	for i, v := range values {
		out[ns[i]] = v
	}
	return out
}

// halves turns doubled scores into scores.
func halves(ns names, twice []int) map[string]float64 {
	out := make(map[string]float64, len(ns))
	for i, v := range twice {
		out[ns[i]] = float64(v) / 2
	}
	return out
}

// round gives 6 places, or null for what is not defined.
func round(x float64, ok bool) *float64 {
	if !ok || math.IsNaN(x) || math.IsInf(x, 0) {
		return nil
	}
	// Adding 0 turns -0 into 0.
	x = math.Round(x*1e6)/1e6 + 0
	return &x
}

func roundRat(x *big.Rat) *float64 {
	if x == nil {
		return nil
	}
	f, _ := x.Float64()
	return round(f, true)
}

// sheets is the number of identical ballots, 1 unless said.
type sheets struct{ N *int }

func (s sheets) count() (int, error) {
	if s.N == nil {
		return 1, nil
	}
	if *s.N < 0 || *s.N > tally.MaxBallots {
		return 0, fmt.Errorf("n is %d, not within 0 to %d", *s.N, tally.MaxBallots)
	}
	return *s.N, nil
}

// read decodes the input of a case.
func read[T any](raw json.RawMessage) (in T, err error) {
	if err := json.Unmarshal(raw, &in); err != nil {
		return in, fmt.Errorf("reading the input: %w", err)
	}
	return in, nil
}

// sortSets puts sets of names in dictionary order.
func sortSets(sets [][]string) { slices.SortFunc(sets, slices.Compare) }
