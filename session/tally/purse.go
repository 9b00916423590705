package tally

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"slices"
)

// How many purses a search may look at before it gives up listing outcomes.
const maxWork = 20_000_000

// purse is one search. People with the same approvals always hold the same, so
// they are kept as one group.
type purse struct {
	options, seats, most int

	weight     []int   // People in each group.
	supporters [][]int // Groups behind each option.
	backing    []int   // People behind each option.

	steps   []Step
	found   map[string][]int
	seen    map[string]bool // States met, to walk each once.
	names   map[string]int  // Short names of fractions for such states.
	work    int
	stopped bool
}

// path is a state: the options taken, when each was, and for each group the
// last of them it paid for, from 1; 0 for none.
type path struct {
	taken []int
	times []*big.Rat
	near  []float64 // The times again, to sort out the hopeless quickly.
	last  []int
}

func (p *purse) enter(voters []Approvals) error {
	p.supporters, p.backing = make([][]int, p.options), make([]int, p.options)
	groups := map[string]int{}
	for i, v := range voters {
		set := slices.Compact(slices.Sorted(slices.Values(v.Options)))
		if v.N < 0 || v.N > MaxBallots {
			return fmt.Errorf("voters %d: %w", i+1, ErrTooManyBallots)
		}
		if len(set) > 0 && (set[0] < 0 || set[len(set)-1] >= p.options) {
			return fmt.Errorf("voters %d: %w", i+1, ErrUnknownOption{Number: set[len(set)-1] + 1, Max: p.options})
		}
		key := fmt.Sprint(set) // people of one set pay alike
		g, known := groups[key]
		if !known {
			g = len(p.weight)
			groups[key] = g
			p.weight = append(p.weight, 0)
			for _, o := range set {
				p.supporters[o] = append(p.supporters[o], g)
			}
		}
		p.weight[g] += v.N
		for _, o := range set {
			p.backing[o] += v.N
		}
	}
	return nil
}

// explore follows every way through the ties from s on. The first way is always
// walked to its end.
func (p *purse) explore(s path, first bool) {
	tied, when := p.next(s)
	if len(s.taken) == p.seats || len(tied) == 0 {
		p.record(s.taken)
		return
	}
	if first {
		p.tell(s, tied, when)
	}
	for i, option := range tied {
		leading := first && i == 0
		if !leading && (p.work > maxWork || len(p.found) >= p.most) {
			p.stopped = true
			return
		}
		if len(s.taken)+1 == p.seats {
			p.record(append(slices.Clone(s.taken), option))
			continue
		}
		after := p.take(s, option, when)
		if len(tied) > 1 && p.met(after) {
			continue
		}
		p.explore(after, leading)
	}
}

// next returns the options that can be paid for first, and when. Floats sort out
// those that are clearly later; fractions decide among the rest.
func (p *purse) next(s path) (tied []int, when *big.Rat) {
	rough := make([]float64, p.options)
	soonest := -1.0
	for o := range p.options {
		if p.backing[o] == 0 || slices.Contains(s.taken, o) {
			rough[o] = -1
			continue
		}
		sum := 1.0
		for _, g := range p.supporters[o] {
			if at := s.last[g]; at > 0 {
				sum += float64(p.weight[g]) * s.near[at-1]
			}
		}
		p.work += len(p.supporters[o])
		rough[o] = sum / float64(p.backing[o])
		if soonest < 0 || rough[o] < soonest {
			soonest = rough[o]
		}
	}
	for o, r := range rough {
		// Sums of 10,000 floats are off by far less than this.
		if r < 0 || r > soonest*(1+1e-9) {
			continue
		}
		t := p.exactly(s, o)
		switch {
		case when == nil || t.Cmp(when) < 0:
			tied, when = []int{o}, t
		case t.Cmp(when) == 0:
			tied = append(tied, o)
		}
	}
	return tied, when
}

// exactly returns when the supporters of an option hold 1 together: the price
// plus what they had paid up to their last purchases, per head.
func (p *purse) exactly(s path, option int) *big.Rat {
	people := make([]int64, len(s.times))
	for _, g := range p.supporters[option] {
		if at := s.last[g]; at > 0 {
			people[at-1] += int64(p.weight[g])
		}
	}
	p.work += len(p.supporters[option])
	t := big.NewRat(1, 1)
	for i, n := range people {
		if n > 0 {
			t.Add(t, new(big.Rat).Mul(s.times[i], big.NewRat(n, 1)))
		}
	}
	return t.Quo(t, big.NewRat(int64(p.backing[option]), 1))
}

// take buys an option. The path is copied whole, since every other way through a tie goes
// on from the one before.
func (p *purse) take(s path, option int, when *big.Rat) path {
	near, _ := when.Float64()
	after := path{
		taken: append(slices.Clone(s.taken), option),
		times: append(slices.Clone(s.times), when),
		near:  append(slices.Clone(s.near), near),
		last:  slices.Clone(s.last),
	}
	for _, g := range p.supporters[option] {
		after.last[g] = len(after.taken)
	}
	p.work += len(s.last)
	return after
}

// met reports whether the same options with the same purses were seen before,
// reached in another order.
func (p *purse) met(s path) bool {
	key := setKey(s.taken)
	for _, at := range s.last {
		name := 0
		if at > 0 {
			fraction := s.times[at-1].RatString()
			if p.names[fraction] == 0 {
				p.names[fraction] = len(p.names) + 1
			}
			name = p.names[fraction]
		}
		key = binary.AppendUvarint(key, uint64(name))
	}
	if p.seen[string(key)] {
		return true
	}
	p.seen[string(key)] = true
	return false
}

func (p *purse) record(taken []int) {
	set := slices.Sorted(slices.Values(taken))
	p.found[string(setKey(set))] = set
}

func setKey(taken []int) []byte {
	var key []byte
	for _, o := range slices.Sorted(slices.Values(taken)) {
		key = binary.AppendUvarint(key, uint64(o)+1)
	}
	return append(key, 0)
}

// tell notes a step of the first way for people to read.
func (p *purse) tell(s path, tied []int, when *big.Rat) {
	step := Step{Option: tied[0], Time: when, Supporters: p.backing[tied[0]]}
	if len(tied) > 1 {
		step.Tied = tied[1:]
	}
	for _, g := range p.supporters[step.Option] {
		if s.last[g] == 0 {
			step.Unserved += p.weight[g]
		}
	}
	p.steps = append(p.steps, step)
}
