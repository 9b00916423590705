package cases

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"halqa/session/tally"
)

type orderInput struct {
	Options []string
	Ballots []struct {
		sheets
		Rank [][]string
	}
	Pairwise map[string]map[string]int
	Params   struct{ Unranked string }
}

// orders is what a case of ranked ballots comes to.
type orders struct {
	names names
	duels tally.Duels
	borda tally.BordaResult
}

func readOrders(raw json.RawMessage) (orders, error) {
	in, err := read[orderInput](raw)
	if err != nil {
		return orders{}, err
	}
	ns, err := newNames(in.Options)
	if err != nil {
		return orders{}, err
	}
	switch {
	case in.Params.Unranked != "" && in.Params.Unranked != "last":
		return orders{}, fmt.Errorf("unranked is %q, not last", in.Params.Unranked)
	case in.Pairwise != nil:
		duels, err := readDuels(ns, in.Pairwise)
		return orders{names: ns, duels: duels, borda: tally.Borda(duels)}, err
	case in.Ballots == nil:
		return orders{}, errors.New("neither ballots nor pairwise")
	}
	counts, err := countOrders(ns, in)
	return orders{names: ns, duels: counts.Duels(), borda: counts.BordaResult()}, err
}

func countOrders(ns names, in orderInput) (tally.Counts, error) {
	at := ns.index()
	box := box{rules: tally.Rules{Method: tally.Order, Options: len(ns)}}
	for _, b := range in.Ballots {
		if _, err := ns.find(at, slices.Concat(b.Rank...)); err != nil {
			return tally.Counts{}, err
		}
		place := 0
		var marks []tally.Mark
		for _, group := range b.Rank {
			place += min(len(group), 1)
			for _, name := range group {
				marks = append(marks, tally.Mark{Option: at[name], Value: place})
			}
		}
		if len(marks) == 0 {
			// Nothing ranked: all are tied last, and share the places.
			for o := range ns {
				marks = append(marks, tally.Mark{Option: o, Value: 1})
			}
		}
		if err := box.put(b.sheets, marks); err != nil {
			return tally.Counts{}, err
		}
	}
	return box.count()
}

func readDuels(ns names, pairwise map[string]map[string]int) (tally.Duels, error) {
	at := ns.index()
	duels := make(tally.Duels, len(ns))
	for i := range duels {
		duels[i] = make([]int, len(ns))
	}
	for a, row := range pairwise {
		if _, err := ns.find(at, []string{a}); err != nil {
			return nil, err
		}
		for b, votes := range row {
			if _, err := ns.find(at, []string{b}); err != nil {
				return nil, err
			}
			if votes < 0 || votes > tally.MaxBallots || a == b && votes != 0 {
				return nil, fmt.Errorf("%d votes for %q against %q", votes, a, b)
			}
			duels[at[a]][at[b]] = votes
		}
	}
	for a := range duels {
		for b := range a {
			if duels[a][b]+duels[b][a] > tally.MaxBallots {
				return nil, fmt.Errorf("%q and %q: %w", ns[a], ns[b], tally.ErrTooManyBallots)
			}
		}
	}
	return duels, nil
}

func schulze(raw json.RawMessage) (any, error) {
	in, err := readOrders(raw)
	if err != nil {
		return nil, err
	}
	type fields struct {
		Ranking  [][]string                `json:"ranking"`
		Winner   *string                   `json:"condorcet_winner"`
		Pairwise map[string]map[string]int `json:"pairwise"`
	}
	out := fields{Ranking: in.names.ranking(tally.Schulze(in.duels).Ranking), Pairwise: map[string]map[string]int{}}
	if w, ok := in.duels.Winner(); ok {
		out.Winner = &in.names[w]
	}
	for a, row := range in.duels {
		against := byName(in.names, row)
		delete(against, in.names[a])
		out.Pairwise[in.names[a]] = against
	}
	return out, nil
}

// scored is what methods with a score per option return.
type scored[T any] struct {
	Ranking [][]string   `json:"ranking"`
	Scores  map[string]T `json:"scores"`
}

func borda(raw json.RawMessage) (any, error) {
	in, err := readOrders(raw)
	if err != nil {
		return nil, err
	}
	return scored[float64]{in.names.ranking(in.borda.Ranking), halves(in.names, in.borda.Twice)}, nil
}

func copeland(raw json.RawMessage) (any, error) {
	in, err := readOrders(raw)
	if err != nil {
		return nil, err
	}
	res := tally.Copeland(in.duels)
	return scored[float64]{in.names.ranking(res.Ranking), halves(in.names, res.Twice)}, nil
}
