package tally

// CopelandResult holds twice the Copeland scores, which keeps ties whole.
type CopelandResult struct {
	Twice   []int
	Ranking Ranking
}

// Copeland counts for each option the duels it wins, a tied duel being half a
// win (Copeland, 1951). A duel without any vote is tied.
func Copeland(d Duels) CopelandResult {
	twice := make([]int, len(d))
	for a := range d {
		for b := range d {
			switch {
			case d.Beats(a, b):
				twice[a] += 2
			case a != b && !d.Beats(b, a):
				twice[a]++
			}
		}
	}
	return CopelandResult{Twice: twice, Ranking: RankScores(twice)}
}
