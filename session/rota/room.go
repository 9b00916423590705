package rota

import "slices"

// room is a plan while it is sought: who sits where, and what it costs.
type room struct {
	rules    *rules
	locked   []bool
	seat     [][]int   // round → person → group
	group    [][][]int // round → group → people
	place    [][]int   // round → person → index in the group
	met      []int     // person × person → how often, with the past; nil when it does not matter
	members  [][]int   // round → group → members of the board
	speakers [][]int   // round → group × language → people who speak it
	cost     int
	unrest   int // the weight of the breaches
}

// newRoom seats people as rounds say and counts.
func newRoom(o *Order, r *rules, seat [][]int) *room {
	rm := &room{rules: r, seat: seat, met: make([]int, r.n*r.n), locked: make([]bool, r.n)}
	for p := range o.Locks {
		rm.locked[p] = true
	}
	for _, past := range o.Past {
		for _, group := range past {
			rm.meet(group)
		}
	}
	for _, groups := range seat {
		rm.fill(groups)
	}
	rm.unrest = r.unrest(rm)
	return rm
}

// fill adds the groups of a round.
func (rm *room) fill(seat []int) {
	r := rm.rules
	group, place := make([][]int, r.g), make([]int, r.n)
	members, speakers := make([]int, r.g), make([]int, r.g*r.languages)
	for p, g := range seat {
		place[p] = len(group[g])
		group[g] = append(group[g], p)
		if r.board[p] {
			members[g]++
		}
		for l, speaks := range r.speaks {
			if speaks[p] {
				speakers[g*r.languages+l]++
			}
		}
	}
	for _, people := range group {
		rm.meet(people)
	}
	rm.group, rm.place = append(rm.group, group), append(rm.place, place)
	rm.members, rm.speakers = append(rm.members, members), append(rm.speakers, speakers)
}

// meet counts that each two of the people sit together once more.
func (rm *room) meet(people []int) {
	for i, p := range people {
		for _, q := range people[:i] {
			rm.cost += rm.met[p*rm.rules.n+q]
			rm.met[p*rm.rules.n+q]++
			rm.met[q*rm.rules.n+p]++
		}
	}
}

// gain is by how much the cost changes when two people of different groups change places:
// a pair that meets once more than v times costs v more.
func (rm *room) gain(round, a, b int) (sum int) {
	n := rm.rules.n
	ofA, ofB := rm.met[a*n:(a+1)*n], rm.met[b*n:(b+1)*n]
	for _, x := range rm.group[round][rm.seat[round][a]] {
		if x != a {
			sum += ofB[x] - ofA[x] + 1
		}
	}
	for _, y := range rm.group[round][rm.seat[round][b]] {
		if y != b {
			sum += ofA[y] - ofB[y] + 1
		}
	}
	return sum
}

// swap lets two people of different groups change places. Costs are left to the caller.
func (rm *room) swap(round, a, b int) {
	seat, place, group := rm.seat[round], rm.place[round], rm.group[round]
	rm.count(round, a, -1)
	rm.count(round, b, -1)
	seat[a], seat[b] = seat[b], seat[a]
	place[a], place[b] = place[b], place[a]
	group[seat[a]][place[a]], group[seat[b]][place[b]] = a, b
	rm.count(round, a, 1)
	rm.count(round, b, 1)
}

// count tells a table that somebody comes (1) or goes (−1).
func (rm *room) count(round, p, by int) {
	r, g := rm.rules, rm.seat[round][p]
	if r.board[p] {
		rm.members[round][g] += by
	}
	for l, speaks := range r.speaks {
		if speaks[p] {
			rm.speakers[round][g*r.languages+l] += by
		}
	}
}

// remember moves the meetings of a person from the table left to the one joined; it is
// called for both people after their swap.
func (rm *room) remember(round, p, other int) {
	n := rm.rules.n
	for _, x := range rm.group[round][rm.seat[round][p]] {
		if x != p {
			rm.met[p*n+x]++
			rm.met[x*n+p]++
			rm.met[other*n+x]--
			rm.met[x*n+other]--
		}
	}
}

// balanced reports that the sizes of tables differ by at most one, as those of a room
// seated by hand may not.
func (rm *room) balanced() bool {
	least := rm.rules.n / rm.rules.g
	for _, groups := range rm.group {
		if slices.ContainsFunc(groups, func(people []int) bool { return len(people) < least || len(people) > least+1 }) {
			return false
		}
	}
	return true
}

// better reports that a room breaks less, or as little at a lower cost.
func (rm *room) better(than *room) bool {
	return rm.unrest < than.unrest || rm.unrest == than.unrest && rm.cost < than.cost
}

// list gives the groups of each round, people ascending.
func (rm *room) list() [][][]int {
	rounds := make([][][]int, len(rm.group))
	for i, groups := range rm.group {
		rounds[i] = make([][]int, len(groups))
		for g, people := range groups {
			rounds[i][g] = slices.Sorted(slices.Values(people))
		}
	}
	return rounds
}
