package rota

import (
	"cmp"
	"math/rand/v2"
	"slices"
)

// design is a family of rounds: of each round, the group of each seat. Seats are not
// people yet; who takes which is free, since all orders of people cost the same.
type design [][]int

// designFor builds the rounds known for n people in g groups. At most one of the
// constructions costs nothing; the plane also reaches the floor beyond g² people.
func designFor(n, g int) design {
	switch {
	case g == 1:
		return design{make([]int, n)}
	case n == g:
		return design{identity(n)}
	case n == 2*g || n == 2*g-1:
		return roundRobin(n)
	}
	if f := newField(g); f != nil {
		return plane(f, n)
	}
	return cyclic(n, g)
}

// plane seats n people on the points of the affine plane over f, several on one point
// when there are more people than points. The rounds are the lines y = mx + group by
// their slope m. What is left after whole planes lies on the first verticals, one after
// the other, so that lines of each slope hold as many points, give or take one. The
// verticals themselves are a round when one point at most is too many or missing.
func plane(f *field, n int) design {
	q := f.q
	rounds := square(0)
	for m := range q {
		round := make([]int, n)
		for i := range n {
			x, y := i%(q*q)/q, i%q
			round[i] = f.sum[y][f.mul[m][x]]
		}
		rounds = append(rounds, round)
	}
	if left := n % (q * q); left <= 1 || left == q*q-1 {
		vertical := make([]int, n)
		for i := range n {
			vertical[i] = i % (q * q) / q
		}
		rounds = append(rounds, vertical)
	}
	return rounds
}

// cyclic shifts column x by mx in round m. Two seats meet again only where the product of
// their differences in x and m is a multiple of g, rarely when g is no prime power.
func cyclic(n, g int) design {
	rounds := make(design, g)
	for m := range rounds {
		rounds[m] = make([]int, n)
		for i := range n {
			rounds[m][i] = (i%g + m*(i/g%g)) % g
		}
	}
	return rounds
}

// roundRobin seats people two by two, by the circle method of tournaments: the last seat
// stays while the others turn. For an odd number the last seat is empty.
func roundRobin(n int) design {
	even := n + n%2
	turn := even - 1
	rounds := make(design, turn)
	for m := range rounds {
		rounds[m] = make([]int, even)
		for i := 1; i < even/2; i++ {
			rounds[m][(m+i)%turn] = i
			rounds[m][(m-i+turn)%turn] = i
		}
		rounds[m][m], rounds[m][turn] = 0, 0
		rounds[m] = rounds[m][:n]
	}
	return rounds
}

func identity(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}

// start gives the seats of the design to people: by the seed alone when there are no
// rules, otherwise so that the rules are kept in as many of its rounds as that is possible
// for. It returns the group of each person in each round.
func (o *Order) start(r *rules) [][]int {
	d := designFor(len(o.People), o.Groups)
	if o.Rounds > 1 && len(o.Past) == 0 {
		d = d[:min(o.Rounds, len(d))] // rounds composed one at a time share the whole design
	}
	rng := rand.New(rand.NewPCG(o.Seed, 1<<32))
	all := d.seat(rng.Perm(len(o.People)))
	if r.any() {
		dealt := all
		for n := len(all); n > 0; n -= 1 + n/8 {
			arranged, kept := arrange(o, r, dealt[:n], rng)
			if n == len(dealt) || kept {
				all = arranged
			}
			if kept {
				break
			}
		}
	}
	o.leastMet(all)
	rounds := make([][]int, o.Rounds)
	for i := range rounds {
		rounds[i] = slices.Clone(all[i%len(all)])
		o.lock(rounds[i])
	}
	return rounds
}

// seat gives a seat to each person.
func (d design) seat(seats []int) [][]int {
	rounds := make([][]int, len(d))
	for m, round := range d {
		rounds[m] = make([]int, len(seats))
		for p, s := range seats {
			rounds[m][p] = round[s]
		}
	}
	return rounds
}

// leastMet puts those rounds first in which the fewest met in the past. The design of a
// room stays the same from one order to the next, and so its next round comes out.
func (o *Order) leastMet(rounds [][]int) {
	if len(o.Past) == 0 {
		return
	}
	again := func(round []int) (n int) {
		for _, past := range o.Past {
			for _, group := range past {
				for i, p := range group {
					for _, q := range group[:i] {
						if round[p] == round[q] {
							n++
						}
					}
				}
			}
		}
		return n
	}
	slices.SortStableFunc(rounds, func(a, b []int) int { return cmp.Compare(again(a), again(b)) })
}

// dealt deals people at random.
func (o *Order) dealt(attempt uint64) [][]int {
	rng := rand.New(rand.NewPCG(o.Seed, attempt<<33))
	rounds := make([][]int, o.Rounds)
	for i := range rounds {
		rounds[i] = make([]int, len(o.People))
		for seat, p := range rng.Perm(len(o.People)) {
			rounds[i][p] = seat % o.Groups
		}
		o.lock(rounds[i])
	}
	return rounds
}

// lock seats those who are locked: the groups that hold most of them become the larger
// ones, then each changes places with somebody who is free.
func (o *Order) lock(round []int) {
	if len(o.Locks) == 0 {
		return
	}
	locked, size := make([]int, o.Groups), make([]int, o.Groups)
	for _, g := range o.Locks {
		locked[g]++
	}
	for _, g := range round {
		size[g]++
	}
	descending := func(by []int) []int {
		order := identity(o.Groups)
		slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(by[b], by[a]) })
		return order
	}
	name := make([]int, o.Groups)
	want := descending(locked)
	for i, g := range descending(size) {
		name[g] = want[i]
	}
	for p, g := range round {
		round[p] = name[g]
	}
	for p := range round {
		to, ok := o.Locks[p]
		if !ok || round[p] == to {
			continue
		}
		for other := range round {
			if at, bound := o.Locks[other]; round[other] == to && (!bound || at != to) {
				round[p], round[other] = to, round[p]
				break
			}
		}
	}
}
