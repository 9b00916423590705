package rota

import (
	"errors"
	"math/rand/v2"
	"slices"
)

// The limits of an order. A room is far smaller; they bound time and memory.
const (
	MaxPeople = 1000
	MaxRounds = 100 // of the past and to come
)

// The reasons for which an order is refused.
var (
	ErrGroups = errors.New("groups must be from 1 to the number of people")
	ErrRounds = errors.New("there must be at least one round")
	ErrSize   = errors.New("too many people or rounds")
	ErrLocks  = errors.New("too many people are locked to one group")
	ErrPlace  = errors.New("no such person or group")
)

// Person is what the rules need to know of somebody.
type Person struct {
	Board     bool     // belongs to the board
	Languages []string // spoken with ease
	Team      string
	Leads     string // the team this person manages, empty for none
	Apart     []int  // people to sit elsewhere, by their place in [Order].People
}

// Order says what to compose.
type Order struct {
	People    []Person
	Groups    int
	Rounds    int         // to compose, from 1
	Seed      uint64      // the same order with the same seed gives the same plan
	Languages []string    // to be spoken in each group; those nobody speaks are no rule
	Past      [][][]int   // earlier rounds: the groups, each as places in People
	Locks     map[int]int // person → group, from 0, in each round to compose
}

// Plan is a composition.
type Plan struct {
	Rounds [][][]int // of each round the groups, as ascending places in [Order].People
	Cost   int       // with the rounds of the past
	Floor  int       // no plan that keeps as many rules costs less, so Floor ≤ Cost
	Broken []Breach  // by round, group and rule
}

// Best reports that there is no better plan: each rule is kept at the least cost.
func (p *Plan) Best() bool { return len(p.Broken) == 0 && p.Cost == p.Floor }

// Compose seats people. It refuses an order that can't be seated, see the errors.
func Compose(o Order) (*Plan, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	r := newRules(&o)
	best := newRoom(&o, r, o.start(r))
	floor := r.floor(&o, best)
	// The plane is tried first; after it other starts, as one may lead into a dead end.
	for attempt := range uint64(attempts) {
		if best.unrest == 0 && best.cost == floor {
			break
		}
		room := best
		if attempt > 0 {
			room = newRoom(&o, r, o.dealt(attempt))
		}
		found := room.search(&o, rand.New(rand.NewPCG(o.Seed, attempt)), floor)
		if found.better(best) {
			best = found
			floor = r.floor(&o, best) // kept rules may raise it
		}
	}
	return &Plan{Rounds: best.list(), Cost: best.cost, Floor: floor, Broken: r.breaches(best)}, nil
}

// Judge says what rounds cost that are seated already, perhaps by hand. In each, People sit
// in as many groups, everybody once; Rounds and Groups of the order do not matter. The
// floor is that of so many rounds of so many groups after the same past.
func Judge(o Order, rounds ...[][]int) (*Plan, error) {
	o.Rounds, o.Locks = len(rounds), nil
	if len(rounds) > 0 {
		o.Groups = len(rounds[0])
	}
	if err := o.check(); err != nil {
		return nil, err
	}
	seats := make([][]int, len(rounds))
	for i, groups := range rounds {
		var err error
		if seats[i], err = o.seats(groups); err != nil {
			return nil, err
		}
	}
	r := newRules(&o)
	rm := newRoom(&o, r, seats)
	return &Plan{Rounds: rm.list(), Cost: rm.cost, Floor: r.floor(&o, rm), Broken: r.breaches(rm)}, nil
}

// seats gives the group of each person, who must sit in one of Groups once.
func (o *Order) seats(groups [][]int) ([]int, error) {
	if len(groups) != o.Groups {
		return nil, ErrGroups
	}
	seat := slices.Repeat([]int{-1}, len(o.People))
	for g, people := range groups {
		for _, p := range people {
			if p < 0 || p >= len(seat) || seat[p] >= 0 {
				return nil, ErrPlace
			}
			seat[p] = g
		}
	}
	if slices.Contains(seat, -1) {
		return nil, ErrPlace
	}
	return seat, nil
}

func (o *Order) check() error {
	n := len(o.People)
	switch {
	case o.Groups < 1 || o.Groups > n:
		return ErrGroups
	case o.Rounds < 1:
		return ErrRounds
	case n > MaxPeople || o.Rounds+len(o.Past) > MaxRounds:
		return ErrSize
	}
	known := func(p int) bool { return p >= 0 && p < n }
	for _, p := range o.People {
		if slices.ContainsFunc(p.Apart, func(q int) bool { return !known(q) }) {
			return ErrPlace
		}
	}
	for _, round := range o.Past {
		if slices.ContainsFunc(slices.Concat(round...), func(q int) bool { return !known(q) }) {
			return ErrPlace
		}
	}
	return o.checkLocks()
}

// checkLocks wants tables of balanced sizes that hold those who are locked.
func (o *Order) checkLocks() error {
	locked := make([]int, o.Groups)
	for p, g := range o.Locks {
		if p < 0 || p >= len(o.People) || g < 0 || g >= o.Groups {
			return ErrPlace
		}
		locked[g]++
	}
	least, larger := len(o.People)/o.Groups, len(o.People)%o.Groups
	for _, n := range locked {
		if n > least {
			larger--
		}
		if n > least+1 || n > least && larger < 0 {
			return ErrLocks
		}
	}
	return nil
}

// choose2 is the number of pairs among n.
func choose2(n int) int { return n * (n - 1) / 2 }
