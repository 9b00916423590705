package tally

// Duels is a matrix of pairwise votes: Duels[a][b] ballots place a before b. The
// diagonal is not read.
type Duels [][]int

// Beats reports whether a wins its duel with b.
func (d Duels) Beats(a, b int) bool { return a != b && d[a][b] > d[b][a] }

// Winner returns the Condorcet winner, the option that beats every other one.
func (d Duels) Winner() (option int, ok bool) {
	for a := range d {
		wins := 0
		for b := range d {
			if d.Beats(a, b) {
				wins++
			}
		}
		if wins == len(d)-1 {
			return a, true
		}
	}
	return 0, false
}

// Played returns how many of the pairs have any vote: duels held by show of
// hands take a while, and until all are held a ranking is provisional.
func (d Duels) Played() (played, pairs int) {
	for a := range d {
		for b := range a {
			pairs++
			if d[a][b]+d[b][a] > 0 {
				played++
			}
		}
	}
	return played, pairs
}

// Cycle returns a shortest circle of victories through the given option, which
// beats the second entry, which beats the third … and the last beats the first.
// It is nil when no such circle exists. A room that hears why nobody wins wants
// the names.
func (d Duels) Cycle(option int) []int {
	from := make([]int, len(d))
	for i := range from {
		from[i] = -1
	}
	for queue := []int{option}; len(queue) > 0; queue = queue[1:] {
		a := queue[0]
		if d.Beats(a, option) {
			return d.path(from, option, a)
		}
		for b := range d {
			if b != option && from[b] < 0 && d.Beats(a, b) {
				from[b] = a
				queue = append(queue, b)
			}
		}
	}
	return nil
}

// path follows the trail of a breadth-first search back from end to start.
func (d Duels) path(from []int, start, end int) []int {
	steps := 1
	for o := end; o != start; o = from[o] {
		steps++
	}
	out := make([]int, steps)
	for o := end; steps > 0; o = from[o] {
		steps--
		out[steps] = o
		if o == start {
			break
		}
	}
	return out
}

// Duels returns the matrix of a ranking or copeland poll.
func (c Counts) Duels() Duels {
	d := square(c.Options)
	for b := range d {
		for a, n := range c.Totals[BeforeKey(b)] {
			d[a][b] = n
		}
	}
	return d
}

// addOrder enters a sheet of the ranking method: unranked options are tied last.
// Half a win for a tied pair gives both options the average of the Borda places
// that they share.
func addOrder(c *Counts, marks []Mark, n int) {
	last := c.Options + 1
	place := make([]int, c.Options)
	for o := range place {
		place[o] = last
	}
	for _, m := range marks {
		place[m.Option] = m.Value
	}
	borda := c.Totals[BordaTwice]
	for b, pb := range place {
		before := c.Totals[BeforeKey(b)]
		for a, pa := range place {
			switch {
			case pa < pb:
				before[a] += n
				borda[a] += 2 * n
			case pa == pb && a != b:
				borda[a] += n
			}
		}
	}
}

func square(n int) [][]int {
	m := make([][]int, n)
	for i := range m {
		m[i] = make([]int, n)
	}
	return m
}
