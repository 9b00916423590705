package tally

// BordaResult holds twice the Borda scores, which keeps averages of tied places
// whole.
type BordaResult struct {
	Twice   []int
	Ranking Ranking
}

// BordaResult ranks the counts of ranking and copeland by the method of Borda
// (1784): m-1 points for the first of m options down to 0, ties and unranked
// options sharing the average of their places.
func (c Counts) BordaResult() BordaResult {
	twice := c.Totals[BordaTwice]
	return BordaResult{Twice: twice, Ranking: RankScores(twice)}
}

// Borda computes the same from duels alone. An option scores a point for each
// ballot and each option that it is placed before, half a point for ties. How
// many ballots tie a pair is only known from the number of ballots, which is
// taken to be that of the pair with most votes; it moves all scores by one
// amount and never the ranking.
func Borda(d Duels) BordaResult {
	ballots := 0
	for a := range d {
		for b := range a {
			ballots = max(ballots, d[a][b]+d[b][a])
		}
	}
	twice := make([]int, len(d))
	for a := range d {
		for b := range d {
			if a != b {
				twice[a] += ballots + d[a][b] - d[b][a]
			}
		}
	}
	return BordaResult{Twice: twice, Ranking: RankScores(twice)}
}
