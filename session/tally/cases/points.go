package cases

import (
	"encoding/json"
	"errors"
	"math"

	"halqa/session/tally"
)

type pointBallot struct {
	sheets
	College string
	Points  map[string]*float64
}

type pointParams struct {
	PointsPerVoter *int `json:"points_per_voter"`
	MaxPerOption   *int `json:"max_per_option"`
	MustSpendAll   bool `json:"must_spend_all"`
}

func (p pointParams) rules(options int) (tally.Rules, error) {
	r := tally.Rules{Method: tally.Dots, Options: options, SpendAll: p.MustSpendAll}
	if p.PointsPerVoter == nil {
		return r, errors.New("no points_per_voter")
	}
	r.Points = *p.PointsPerVoter
	if p.MaxPerOption != nil {
		r.MaxPerOption = *p.MaxPerOption
		if r.MaxPerOption == 0 {
			return r, errors.New("max_per_option is 0; null means no cap")
		}
	}
	return r, r.Validate()
}

// countPoints counts ballots of points by name.
func countPoints(ns names, rules tally.Rules, ballots []pointBallot) (tally.Counts, error) {
	at := ns.index()
	box := box{rules: rules}
	for _, b := range ballots {
		marks, ok := pointMarks(at, b.Points)
		if err := box.try(b.sheets, marks, ok); err != nil {
			return tally.Counts{}, err
		}
	}
	return box.count()
}

func pointMarks(at map[string]int, points map[string]*float64) (marks []tally.Mark, ok bool) {
	for name, p := range points {
		o, known := at[name]
		switch {
		case !known:
			return nil, false
		case p == nil || *p == 0:
			continue
		case *p < 0 || *p > tally.MaxPoints || *p != math.Trunc(*p):
			return nil, false
		}
		marks = append(marks, tally.Mark{Option: o, Value: int(*p)})
	}
	return marks, true
}

// pointFields is what dots return.
type pointFields struct {
	Scores     map[string]int `json:"scores"`
	Supporters map[string]int `json:"supporters"`
	Ranking    [][]string     `json:"ranking"`
	Invalid    int            `json:"invalid_ballots"`
	Blank      int            `json:"blank_ballots"`
}

func pointResult(ns names, c tally.Counts) pointFields {
	res := c.PointsResult()
	return pointFields{
		Scores: byName(ns, res.Scores), Supporters: byName(ns, res.Supporters),
		Ranking: ns.ranking(res.Ranking), Invalid: c.Void, Blank: c.Blank,
	}
}

func dots(raw json.RawMessage) (any, error) {
	in, err := read[struct {
		Options []string
		Ballots []pointBallot
		Params  pointParams
	}](raw)
	if err != nil {
		return nil, err
	}
	ns, err := newNames(in.Options)
	if err != nil {
		return nil, err
	}
	rules, err := in.Params.rules(len(ns))
	if err != nil {
		return nil, err
	}
	if in.Ballots == nil {
		return nil, errNoBallots
	}
	counts, err := countPoints(ns, rules, in.Ballots)
	if err != nil {
		return nil, err
	}
	return pointResult(ns, counts), nil
}

var errNoBallots = errors.New("no ballots")

func ngt(raw json.RawMessage) (any, error) {
	in, err := read[struct {
		Options []string
		Ballots []struct {
			sheets
			Top []string
		}
		Params struct{ K int }
	}](raw)
	if err != nil {
		return nil, err
	}
	ns, err := newNames(in.Options)
	if err != nil {
		return nil, err
	}
	if in.Ballots == nil {
		return nil, errNoBallots
	}
	at := ns.index()
	box := box{rules: tally.Rules{Method: tally.NGT, Options: len(ns), TopK: in.Params.K}}
	for _, b := range in.Ballots {
		found, err := ns.find(at, b.Top)
		var marks []tally.Mark
		for i, o := range found {
			marks = append(marks, tally.Mark{Option: o, Value: i + 1})
		}
		if err := box.try(b.sheets, marks, err == nil); err != nil {
			return nil, err
		}
	}
	counts, err := box.count()
	if err != nil {
		return nil, err
	}
	return pointResult(ns, counts), nil
}
