package rota

import (
	"math/bits"
	"math/rand/v2"
	"slices"
)

// The budget of a search. It counts work, never time, so that a slow machine finds the
// same plan.
const (
	attempts = 4
	work     = 24_000_000 // look-ups in an attempt, about 50 ms
	levels   = 40         // of temperature
)

// cooling is how a search becomes strict: at the strictness k between the two, a change
// for the worse by d is taken with probability 2^(−dk/64), a temperature of 64/(k ln 2).
type cooling struct{ from, to int }

var (
	calm  = cooling{0, 256}  // the weightiest breach must be risked to leave a dead end
	sharp = cooling{64, 512} // of the cost alone
)

// at is the strictness of a level.
func (c cooling) at(level int) int { return c.from + (c.to-c.from)*level/(levels-1) }

// taken decides about a change for the worse, by the leading zeros of a random number, so
// that no machine rounds it another way.
func taken(rng *rand.Rand, d, strictness int) bool {
	return d <= 0 || bits.LeadingZeros64(rng.Uint64()) >= (d*strictness+63)/64
}

// search looks for a better room: first for one that keeps the rules, each round for
// itself, then for one where few meet again.
func (rm *room) search(o *Order, rng *rand.Rand, floor int) *room {
	s := &quest{room: newRoom(o, rm.rules, cloneSeats(rm.seat)), rng: rng}
	s.note()
	if rm.unrest > 0 {
		s.anneal(calm, s.steps(4), true, floor)
		s.room = newRoom(o, rm.rules, cloneSeats(s.best))
	}
	s.anneal(sharp, s.steps(1), false, floor)
	return newRoom(o, rm.rules, s.best)
}

func cloneSeats(seat [][]int) [][]int {
	c := make([][]int, len(seat))
	for i, s := range seat {
		c[i] = slices.Clone(s)
	}
	return c
}

// quest is a search under way.
type quest struct {
	*room
	rng          *rand.Rand
	best         [][]int
	unrest, cost int // of the best
}

// steps is how many swaps can be tried, one part of the whole work.
func (s *quest) steps(part int) int {
	size := s.rules.n/s.rules.g + 1
	return min(work/part/(4*size+8), 4000*len(s.seat)*s.rules.n)
}

// note keeps the room if it is the best so far.
func (s *quest) note() {
	if s.best == nil || s.room.unrest < s.unrest || s.room.unrest == s.unrest && s.room.cost < s.cost {
		s.best, s.unrest, s.cost = cloneSeats(s.seat), s.room.unrest, s.room.cost
	}
}

// anneal tries swaps of two people in a round. With rulesOnly the cost does not matter;
// otherwise no rule is broken for it.
func (s *quest) anneal(c cooling, steps int, rulesOnly bool, floor int) {
	n := s.rules.n
	for level := range levels {
		k := c.at(level)
		for range steps / levels {
			if s.room.unrest == 0 && (rulesOnly || s.room.cost <= floor) {
				return
			}
			round, a, b := s.rng.IntN(len(s.seat)), s.rng.IntN(n), s.rng.IntN(n)
			if s.seat[round][a] != s.seat[round][b] && !s.locked[a] && !s.locked[b] {
				s.try(round, a, b, k, rulesOnly)
			}
		}
	}
}

// try swaps two people if the strictness allows it.
func (s *quest) try(round, a, b, strictness int, rulesOnly bool) {
	gain := s.gain(round, a, b)
	if !rulesOnly && !taken(s.rng, gain, strictness) {
		return
	}
	before := s.rules.unrestOf(s.room, round, a, b)
	s.swap(round, a, b)
	change := s.rules.unrestOf(s.room, round, a, b) - before
	if rulesOnly && !taken(s.rng, change, strictness) || !rulesOnly && change > 0 {
		s.swap(round, a, b)
		return
	}
	s.remember(round, a, b)
	s.remember(round, b, a)
	s.room.cost += gain
	s.room.unrest += change
	s.note()
}

// arrange lets people change seats in all rounds of a design at once, which costs
// nothing, until the rules are kept or the work is done.
func arrange(o *Order, r *rules, rounds [][]int, rng *rand.Rand) (seat [][]int, kept bool) {
	free := *o
	free.Locks, free.Past = nil, nil
	s := &quest{room: newRoom(&free, r, cloneSeats(rounds)), rng: rng}
	s.note()
	steps := min(work/8/(len(rounds)*16), 400*r.n)
	for level := range levels {
		k := calm.at(level)
		for range steps / levels {
			if s.room.unrest == 0 {
				return s.best, true
			}
			s.tryEverywhere(rng.IntN(r.n), rng.IntN(r.n), k)
		}
	}
	return s.best, s.unrest == 0
}

func (s *quest) tryEverywhere(a, b, strictness int) {
	exchange := func() (change int) {
		for round, seat := range s.seat {
			if seat[a] != seat[b] {
				change -= s.rules.unrestOf(s.room, round, a, b)
				s.swap(round, a, b)
				change += s.rules.unrestOf(s.room, round, a, b)
			}
		}
		return change
	}
	change := exchange()
	if !taken(s.rng, change, strictness) {
		exchange()
		return
	}
	s.room.unrest += change
	s.note()
}
