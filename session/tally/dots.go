package tally

// PointsResult is the result of a method that gives points.
type PointsResult struct {
	Scores     []int
	Supporters []int   // Ballots that gave the option anything: breadth beside intensity.
	Ranking    Ranking // By score only.
}

// PointsResult ranks dots and ngt by points, approval and phragmen by
// supporters. Other methods have no points and give a zero result.
func (c Counts) PointsResult() PointsResult {
	scores, ok := c.Totals[Points]
	if !ok {
		scores = c.Totals[Supporters]
	}
	return PointsResult{Scores: scores, Supporters: c.Totals[Supporters], Ranking: RankScores(scores)}
}

// FewBackers returns the options in the top third of the ranking that fewer than
// a fifth of the expressed ballots support: a few people gave them much. The
// thresholds are a convention of this package.
func (c Counts) FewBackers() []int {
	res := c.PointsResult()
	var few []int
	for o, rank := range res.Ranking.Ranks() {
		if 3*rank <= c.Options && res.Scores[o] > 0 && 5*res.Supporters[o] < c.Cast {
			few = append(few, o)
		}
	}
	return few
}
