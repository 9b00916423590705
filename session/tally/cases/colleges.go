package cases

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"halqa/session/tally"
)

type collegesInput struct {
	Options  []string
	Ballots  []pointBallot
	Colleges json.RawMessage
	Params   pointParams
}

// byCollege returns the ballots of each college. A file may mark each ballot, or
// list ballots by the name of the college, or list colleges with their ballots.
func (in collegesInput) byCollege() (map[string][]pointBallot, error) {
	if in.Colleges == nil {
		out := map[string][]pointBallot{}
		for i, b := range in.Ballots {
			if b.College == "" {
				return nil, fmt.Errorf("ballot %d has no college", i+1)
			}
			out[b.College] = append(out[b.College], b)
		}
		return out, nil
	}
	var plain map[string][]pointBallot
	if json.Unmarshal(in.Colleges, &plain) == nil {
		return plain, nil
	}
	type college struct {
		ID, Name, College string
		Ballots           []pointBallot
	}
	var nested map[string]college
	if json.Unmarshal(in.Colleges, &nested) == nil {
		out := map[string][]pointBallot{}
		for name, c := range nested {
			out[name] = c.Ballots
		}
		return out, nil
	}
	var list []college
	if err := json.Unmarshal(in.Colleges, &list); err != nil {
		return nil, fmt.Errorf("reading colleges: %w", err)
	}
	out := map[string][]pointBallot{}
	for _, c := range list {
		name := c.ID + c.Name + c.College
		if _, twice := out[name]; twice || name == "" {
			return nil, fmt.Errorf("college %q is listed twice or has no name", name)
		}
		out[name] = c.Ballots
	}
	return out, nil
}

// colleges hides nothing, however small a college is: files hold single ballots
// anyway.
func colleges(raw json.RawMessage) (any, error) {
	in, err := read[collegesInput](raw)
	if err != nil {
		return nil, err
	}
	ns, err := newNames(in.Options)
	if err != nil {
		return nil, err
	}
	if in.Params.PointsPerVoter == nil {
		most := tally.MaxPoints
		in.Params.PointsPerVoter = &most
	}
	rules, err := in.Params.rules(len(ns))
	if err != nil {
		return nil, err
	}
	ballots, err := in.byCollege()
	if err != nil {
		return nil, err
	}
	if len(ballots) < 2 {
		return nil, errors.New("fewer than two colleges")
	}
	var urns []tally.College
	all := 0
	for _, name := range slices.Sorted(maps.Keys(ballots)) {
		counts, err := countPoints(ns, rules, ballots[name])
		if err != nil {
			return nil, fmt.Errorf("college %q: %w", name, err)
		}
		if all += counts.Turnout(); all > tally.MaxBallots {
			return nil, tally.ErrTooManyBallots
		}
		urns = append(urns, tally.College{Name: name, Counts: counts})
	}
	split, err := tally.Compare(urns, 0)
	if err != nil {
		return nil, err
	}
	return collegeFields(ns, urns, split), nil
}

type compared struct {
	PerCollege map[string]pointFields `json:"per_college"`
	Pooled     pointFields            `json:"pooled"`
	Equal      scored[*float64]       `json:"equal_college"`
	// TauB is one number for two colleges, and by pairs of names for more.
	TauB any `json:"tau_b"`
}

func collegeFields(ns names, urns []tally.College, split tally.Split) compared {
	out := compared{PerCollege: map[string]pointFields{}, Pooled: pointResult(ns, split.Pooled)}
	for _, c := range urns {
		out.PerCollege[c.Name] = pointResult(ns, c.Counts)
	}
	out.Equal = scored[*float64]{Ranking: ns.ranking(split.EqualRanking), Scores: map[string]*float64{}}
	for o, share := range split.Equal {
		out.Equal.Scores[ns[o]] = roundRat(share)
	}
	if len(urns) == 2 {
		out.TauB = round(split.TauB(0, 1))
		return out
	}
	pairs := map[string]map[string]*float64{}
	for a := range urns {
		pairs[urns[a].Name] = map[string]*float64{}
		for b := range urns {
			if a != b {
				pairs[urns[a].Name][urns[b].Name] = round(split.TauB(a, b))
			}
		}
	}
	out.TauB = pairs
	return out
}
