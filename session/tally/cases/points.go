package cases

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"

	"halqa/session/tally"
)

// box collects ballots with their numbers of sheets.
type box struct {
	rules   tally.Rules
	ballots []tally.Ballot
	sheets  []int
}

func (b *box) add(s sheets, ballot tally.Ballot) error {
	n, err := s.count()
	b.ballots, b.sheets = append(b.ballots, ballot), append(b.sheets, n)
	return err
}

// put adds a ballot that has to be right; one without marks is blank.
func (b *box) put(s sheets, marks []tally.Mark) error {
	if len(marks) == 0 {
		return b.add(s, tally.BlankBallot())
	}
	ballot, err := tally.NewBallot(marks...)
	if err != nil {
		return err
	}
	return b.add(s, ballot)
}

// try adds a ballot that may be wrong; it is then void as a whole.
func (b *box) try(s sheets, marks []tally.Mark, ok bool) error {
	ballot := tally.BlankBallot()
	if ok && len(marks) > 0 {
		var err error
		ballot, err = tally.NewBallot(marks...)
		ok = err == nil && b.rules.Check(ballot) == nil
	}
	if !ok {
		ballot = tally.VoidBallot()
	}
	return b.add(s, ballot)
}

func (b *box) count() (tally.Counts, error) {
	return b.rules.CountEach(func(yield func(tally.Ballot, int) bool) {
		for i, ballot := range b.ballots {
			if !yield(ballot, b.sheets[i]) {
				return
			}
		}
	})
}

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

type approvalInput struct {
	Options []string
	Ballots []struct {
		sheets
		Approve []string
	}
	Params struct{ Seats int }
}

// readApprovals reads ballots that name options, all of which have to be known.
func readApprovals(raw json.RawMessage) (names, box, approvalInput, error) {
	in, err := read[approvalInput](raw)
	if err != nil {
		return nil, box{}, in, err
	}
	ns, err := newNames(in.Options)
	if err != nil {
		return nil, box{}, in, err
	}
	if in.Ballots == nil {
		return nil, box{}, in, errNoBallots
	}
	at := ns.index()
	box := box{rules: tally.ApprovalRules(len(ns))}
	for i, b := range in.Ballots {
		found, err := ns.find(at, b.Approve)
		if err != nil {
			return nil, box, in, fmt.Errorf("ballot %d: %w", i+1, err)
		}
		var marks []tally.Mark
		for _, o := range found {
			marks = append(marks, tally.Mark{Option: o, Value: 1})
		}
		if err := box.put(b.sheets, marks); err != nil {
			return nil, box, in, fmt.Errorf("ballot %d: %w", i+1, err)
		}
	}
	return ns, box, in, nil
}

func approval(raw json.RawMessage) (any, error) {
	ns, box, _, err := readApprovals(raw)
	if err != nil {
		return nil, err
	}
	counts, err := box.count()
	if err != nil {
		return nil, err
	}
	res := counts.PointsResult()
	return scored[int]{ns.ranking(res.Ranking), byName(ns, res.Scores)}, nil
}

// maxOutcomes is how many tied committees are listed.
const maxOutcomes = 1000

func phragmen(raw json.RawMessage) (any, error) {
	ns, box, in, err := readApprovals(raw)
	if err != nil {
		return nil, err
	}
	// Counted for its checks of the number of ballots.
	if _, err := box.count(); err != nil {
		return nil, err
	}
	voters := tally.ApprovalsOf(box.ballots)
	next := 0
	for i, b := range box.ballots {
		if b.Kind() == tally.Cast {
			voters[next].N = box.sheets[i]
			next++
		}
	}
	sel, err := tally.Phragmen(len(ns), voters, in.Params.Seats, maxOutcomes)
	if err != nil {
		return nil, err
	}
	type fields struct {
		Committee  []string   `json:"committee"`
		Committees [][]string `json:"committees_any_of"`
		Unique     bool       `json:"unique"`
		Truncated  bool       `json:"truncated,omitempty"`
	}
	out := fields{Committee: []string{}, Unique: sel.Unique(), Truncated: !sel.Complete}
	for _, s := range sel.Steps {
		out.Committee = append(out.Committee, ns[s.Option])
	}
	for _, set := range sel.Outcomes {
		out.Committees = append(out.Committees, ns.of(set))
	}
	sortSets(out.Committees)
	return out, nil
}
