package cases

import (
	"encoding/json"
	"errors"
	"fmt"

	"halqa/session/tally"
)

// The most values in one list, which is compared pair by pair.
const maxValues = tally.MaxBallots

func agreement(raw json.RawMessage) (any, error) {
	in, err := read[struct {
		Measure string
		Counts  []int
		Ranks   [][]float64
		X, Y    []float64
	}](raw)
	if err != nil {
		return nil, err
	}
	var value float64
	var ok bool
	switch in.Measure {
	case "consensus":
		if err := checkCounts(in.Counts); err != nil {
			return nil, err
		}
		value, ok = tally.Consensus(in.Counts)
	case "kendall_w":
		if err := checkRows(in.Ranks); err != nil {
			return nil, err
		}
		value, ok = tally.KendallW(in.Ranks)
	case "kendall_tau_b":
		if in.X == nil || in.Y == nil || len(in.X) != len(in.Y) || len(in.X) > maxValues {
			return nil, fmt.Errorf("lists of %d and %d values", len(in.X), len(in.Y))
		}
		value, ok = tally.TauB(in.X, in.Y)
	default:
		return nil, fmt.Errorf("unknown measure %q", in.Measure)
	}
	return struct {
		Value *float64 `json:"value"`
	}{round(value, ok)}, nil
}

func checkCounts(counts []int) error {
	if counts == nil {
		return errors.New("no counts")
	}
	for _, n := range counts {
		// The bound keeps sums exact in floats.
		if n < 0 || n > 1e9 {
			return fmt.Errorf("count %d", n)
		}
	}
	return nil
}

func checkRows(rows [][]float64) error {
	if len(rows) == 0 || len(rows) > maxValues || len(rows[0]) > maxValues {
		return fmt.Errorf("%d lists of ranks", len(rows))
	}
	for i, row := range rows {
		if len(row) != len(rows[0]) {
			return fmt.Errorf("list %d has %d ranks, the first has %d", i+1, len(row), len(rows[0]))
		}
	}
	return nil
}
