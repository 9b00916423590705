package rota

import "slices"

// Rule is a rule of composition that a roster may make impossible.
type Rule int

// The rules, the one to keep first at the head.
const (
	Apart    Rule = iota // two people to keep apart sit at one table
	Leader               // somebody sits with the whole team they lead
	Spread               // a table has too many of the board, or too few
	Language             // a language asked for is not spoken at a table
)

// Breach is a rule that a group of a plan does not keep.
type Breach struct {
	Rule         Rule
	Round, Group int // in Plan.Rounds, from 0
}

// weight is how much a breach counts: as four of the next rule.
func (r Rule) weight() int { return 64 >> (2 * r) }

// rules are those of an order, in the form that the search asks for.
type rules struct {
	n, g      int
	apart     [][]int // of each person, both ways
	teams     []team
	teamsOf   [][]int // of each person, leading or led
	board     []bool
	low, high int // members of the board at a table; high is 0 without such a rule
	languages int
	speaks    [][]bool // language → person
}

type team struct {
	head int
	led  []int
}

func newRules(o *Order) *rules {
	n := len(o.People)
	r := &rules{n: n, g: o.Groups, apart: make([][]int, n), teamsOf: make([][]int, n), board: make([]bool, n)}
	members := 0
	for i, p := range o.People {
		if r.board[i] = p.Board; p.Board {
			members++
		}
		for _, q := range p.Apart {
			if q != i && !slices.Contains(r.apart[i], q) {
				r.apart[i] = append(r.apart[i], q)
				r.apart[q] = append(r.apart[q], i)
			}
		}
		r.addTeam(o.People, i)
	}
	if members > 0 && members < n {
		r.low, r.high = members/o.Groups, (members+o.Groups-1)/o.Groups
	}
	for _, l := range o.Languages {
		speaks := make([]bool, n)
		for i, p := range o.People {
			speaks[i] = slices.Contains(p.Languages, l)
		}
		if slices.Contains(speaks, true) {
			r.speaks = append(r.speaks, speaks)
		}
	}
	r.languages = len(r.speaks)
	return r
}

func (r *rules) addTeam(people []Person, head int) {
	t := team{head: head}
	for i, p := range people {
		if i != head && p.Team != "" && p.Team == people[head].Leads {
			t.led = append(t.led, i)
		}
	}
	if len(t.led) == 0 {
		return
	}
	for _, i := range append([]int{head}, t.led...) {
		r.teamsOf[i] = append(r.teamsOf[i], len(r.teams))
	}
	r.teams = append(r.teams, t)
}

// any reports that there is a rule to keep.
func (r *rules) any() bool {
	return r.high > 0 || r.languages > 0 || len(r.teams) > 0 ||
		slices.ContainsFunc(r.apart, func(others []int) bool { return len(others) > 0 })
}

// together reports that the whole team sits with its head.
func (r *rules) together(t int, round []int) bool {
	for _, i := range r.teams[t].led {
		if round[i] != round[r.teams[t].head] {
			return false
		}
	}
	return true
}

// uneven is by how many the board is too strong or too weak at a table.
func (r *rules) uneven(members int) int {
	if r.high == 0 {
		return 0
	}
	return max(0, members-r.high, r.low-members)
}

// unrestOf is the weight of the breaches that two people of different groups take part
// in, where they sit now.
func (r *rules) unrestOf(rm *room, round, a, b int) (sum int) {
	seat := rm.seat[round]
	for _, p := range [2]int{a, b} {
		for _, q := range r.apart[p] {
			if seat[p] == seat[q] {
				sum += Apart.weight()
			}
		}
		for _, t := range r.teamsOf[p] {
			if (p == a || !slices.Contains(r.teamsOf[a], t)) && r.together(t, seat) {
				sum += Leader.weight()
			}
		}
		sum += r.unrestAt(rm, round, seat[p])
	}
	return sum
}

// unrestAt is the weight of the breaches of the rules that look at a table as a whole.
func (r *rules) unrestAt(rm *room, round, g int) int {
	sum := r.uneven(rm.members[round][g]) * Spread.weight()
	for l := range r.languages {
		if rm.speakers[round][g*r.languages+l] == 0 {
			sum += Language.weight()
		}
	}
	return sum
}

// unrest is the weight of all breaches.
func (r *rules) unrest(rm *room) (sum int) {
	for round, seat := range rm.seat {
		for p, others := range r.apart {
			for _, q := range others {
				if p < q && seat[p] == seat[q] {
					sum += Apart.weight()
				}
			}
		}
		for t := range r.teams {
			if r.together(t, seat) {
				sum += Leader.weight()
			}
		}
		for g := range r.g {
			sum += r.unrestAt(rm, round, g)
		}
	}
	return sum
}

// breaches lists the rules that are not kept, once for each group.
func (r *rules) breaches(rm *room) (all []Breach) {
	for round, seat := range rm.seat {
		for g := range r.g {
			for rule, broken := range [...]bool{
				Apart: slices.ContainsFunc(rm.group[round][g], func(p int) bool {
					return slices.ContainsFunc(r.apart[p], func(q int) bool { return seat[q] == g })
				}),
				Leader: slices.ContainsFunc(identity(len(r.teams)), func(t int) bool {
					return seat[r.teams[t].head] == g && r.together(t, seat)
				}),
				Spread:   r.uneven(rm.members[round][g]) > 0,
				Language: slices.Contains(rm.speakers[round][g*r.languages:(g+1)*r.languages], 0),
			} {
				if broken {
					all = append(all, Breach{Rule(rule), round, g})
				}
			}
		}
	}
	return all
}
