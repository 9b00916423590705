package tally

// addOrder enters a sheet of the ranking method: unranked options are tied last.
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
	for a, pa := range place {
		row := c.Pairwise[a]
		for b, pb := range place {
			switch {
			case pa < pb:
				row[b] += n
				borda[a] += 2 * n
			case pa == pb && a != b:
				borda[a] += n
			}
		}
	}
}
