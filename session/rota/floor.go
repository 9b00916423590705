package rota

import (
	"math"
	"slices"
)

// Floor is the least that rounds of people in groups can cost when no other rule binds;
// see the package for its proof. It is 0 for arguments that make no plan.
func Floor(people, groups, rounds int) int {
	if groups < 1 || groups > people || rounds < 1 {
		return 0
	}
	m := rounds * meetings(people, groups)
	return max(choose2(rounds)*even(people, groups*groups), even(m, choose2(people)))
}

// even is the least sum of v(v−1)/2 when m things lie in boxes.
func even(m, boxes int) int {
	if boxes == 0 {
		return 0
	}
	q, more := m/boxes, m%boxes
	return (boxes-more)*choose2(q) + more*choose2(q+1)
}

// meetings is how many pairs meet in a round of n people in g groups of balanced sizes.
func meetings(n, g int) int {
	return (g-n%g)*choose2(n/g) + n%g*choose2(n/g+1)
}

// pairs counts the pairs of people of one kind by how often they met.
type pairs []int

func (p *pairs) add(v int) {
	for len(*p) <= v {
		*p = append(*p, 0)
	}
	(*p)[v]++
}

// take is the least cost of m meetings more: each goes to a pair that met the least.
func (p pairs) take(m int) (cost int) {
	waiting := 0
	for v := 0; m > 0; v++ {
		if v < len(p) {
			waiting += p[v]
		} else if waiting == 0 {
			return cost // there are no pairs, and so no meetings
		}
		n := min(m, waiting)
		cost, m = cost+n*v, m-n
	}
	return cost
}

// floor is the least cost of plans that keep the rules which this one keeps.
func (r *rules) floor(o *Order, rm *room) int {
	past := &room{rules: r, met: make([]int, r.n*r.n)}
	byRounds := choose2(o.Rounds) * even(r.n, r.g*r.g)
	for _, round := range o.Past {
		for _, group := range round {
			past.meet(group)
			byRounds += o.Rounds * even(len(group), r.g)
		}
	}
	kept := [...]bool{Apart: true, Leader: true, Spread: r.high > 0 && rm.balanced(), Language: true}
	for _, b := range r.breaches(rm) {
		kept[b.Rule] = false
	}
	return past.cost + max(byRounds, r.byPairs(o, past.met, kept[Apart], kept[Spread]))
}

// byPairs is the bound by pairs on what the rounds to come add.
func (r *rules) byPairs(o *Order, met []int, apart, spread bool) int {
	var kinds [3]pairs // nobody, one or both of the board
	var forced [3]int
	cost := 0
	for p := range r.n {
		for q := range p {
			kind, v := r.kind(p, q, spread), met[p*r.n+q]
			atP, lockedP := o.Locks[p]
			atQ, lockedQ := o.Locks[q]
			switch {
			case lockedP && lockedQ && atP == atQ:
				forced[kind] += o.Rounds
				cost += o.Rounds*v + choose2(o.Rounds)
			case lockedP && lockedQ, apart && slices.Contains(r.apart[p], q):
			default:
				kinds[kind].add(v)
			}
		}
	}
	all := o.Rounds * meetings(r.n, r.g)
	if !spread {
		return cost + kinds[0].take(all-forced[0])
	}
	b := 0
	for _, board := range r.board {
		if board {
			b++
		}
	}
	within := o.Rounds * meetings(b, r.g)
	least, most := r.mixed(b)
	best := math.MaxInt
	for mixed := o.Rounds * least; mixed <= o.Rounds*most; mixed++ {
		best = min(best, kinds[1].take(mixed-forced[1])+kinds[0].take(all-within-mixed-forced[0]))
	}
	return cost + kinds[2].take(within-forced[2]) + best
}

func (r *rules) kind(p, q int, spread bool) (kind int) {
	if spread && r.board[p] {
		kind++
	}
	if spread && r.board[q] {
		kind++
	}
	return kind
}

// mixed bounds the pairs of a round that join a member of the board, of whom there are b,
// to somebody else. Tables are of two sizes and hold one of two numbers of members, so it
// depends on how many of the larger tables hold the larger number.
func (r *rules) mixed(b int) (least, most int) {
	g, size, members := r.g, r.n/r.g, b/r.g
	larger, stronger := r.n%g, b%g
	at := func(both int) int {
		sum := both * (members + 1) * (size - members)
		sum += (larger - both) * members * (size + 1 - members)
		sum += (stronger - both) * (members + 1) * (size - members - 1)
		return sum + (g-larger-stronger+both)*members*(size-members)
	}
	return at(max(0, larger+stronger-g)), at(min(larger, stronger))
}
