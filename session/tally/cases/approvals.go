package cases

import (
	"encoding/json"
	"fmt"

	"halqa/session/tally"
)

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
