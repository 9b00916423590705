package tally

import (
	"errors"
	"fmt"
	"slices"
)

// ErrUneven is returned when options were graded by different numbers of people
// and nothing says what a missing grade means.
var ErrUneven = errors.New("options have different numbers of grades")

// JudgmentResult is the result of majority judgment. Grades are indices from 0,
// the worst.
type JudgmentResult struct {
	Tallies [][]int // Grades per option, worst first.
	Missing []int   // Ballots that left the option out; nil when it is not known.
	Median  []int   // Majority grade: the lower median, -1 without any grade.
	Above   []int   // Grades better than the median.
	Below   []int   // Grades worse than the median.
	// Values is the majority value of each option, which orders them.
	Values  [][]int
	Ranking Ranking
}

// Judge ranks options by majority judgment (Balinski and Laraki, "A theory of
// measuring, electing, and ranking", PNAS 104, 2007; "Majority Judgment", MIT
// Press, 2010) with the full majority value as the tie rule: in a room of 25 the
// short gauge of shares above and below the median leaves most polls tied.
//
// A tally holds the numbers of grades from worst to best. Tallies of different
// length or sum are refused with [ErrUneven]; see [WorstForMissing].
func Judge(tallies [][]int) (JudgmentResult, error) {
	j := JudgmentResult{Tallies: tallies}
	for o, t := range tallies {
		if len(t) != len(tallies[0]) {
			return JudgmentResult{}, fmt.Errorf("judging option %d: %w", o+1, ErrUneven)
		}
		value := MajorityValue(t)
		if o > 0 && len(value) != len(j.Values[0]) {
			return JudgmentResult{}, fmt.Errorf("judging option %d: %w", o+1, ErrUneven)
		}
		j.Values = append(j.Values, value)
		j.gauge(t, value)
	}
	j.Ranking = RankBy(len(tallies), func(a, b int) int { return slices.Compare(j.Values[a], j.Values[b]) })
	return j, nil
}

func (j *JudgmentResult) gauge(tally, value []int) {
	median, above, below := -1, 0, 0
	if len(value) > 0 {
		median = value[0]
	}
	for g, n := range tally {
		switch {
		case g < median:
			below += n
		case g > median:
			above += n
		}
	}
	j.Median = append(j.Median, median)
	j.Above = append(j.Above, above)
	j.Below = append(j.Below, below)
}

// MajorityValue lists the lower medians of a tally as they are removed one by
// one. Of two lists of one length the greater in dictionary order is the better.
func MajorityValue(tally []int) []int {
	var sorted []int
	for g, n := range tally {
		sorted = append(sorted, slices.Repeat([]int{g}, max(n, 0))...)
	}
	n := len(sorted)
	if n == 0 {
		return nil
	}
	// Removing medians walks away from the middle, to both sides in turn.
	low := (n - 1) / 2
	high := low + 1
	value := append(make([]int, 0, n), sorted[low])
	low--
	for downward := n%2 == 1; len(value) < n; downward = !downward {
		if downward {
			value = append(value, sorted[low])
			low--
			continue
		}
		value = append(value, sorted[high])
		high++
	}
	return value
}

// WorstForMissing returns tallies in which every option has as many grades as
// the one with most, the missing ones being the worst, and how many it added.
func WorstForMissing(tallies [][]int) (filled [][]int, missing []int) {
	most := 0
	for _, t := range tallies {
		most = max(most, total(t))
	}
	for _, t := range tallies {
		lack := most - total(t)
		full := slices.Clone(t)
		if len(full) > 0 {
			full[0] += lack
		}
		filled, missing = append(filled, full), append(missing, lack)
	}
	return filled, missing
}

// Separation returns how many medians were removed from two options before they
// differ, or -1 when they are equal to the last grade.
func (j JudgmentResult) Separation(a, b int) int {
	for i, grade := range j.Values[a] {
		if grade != j.Values[b][i] {
			return i
		}
	}
	return -1
}

// JudgmentResult ranks the counts of the judgment method.
func (c Counts) JudgmentResult() (JudgmentResult, error) {
	tallies := make([][]int, c.Options)
	for g := 1; c.Totals[GradeKey(g)] != nil; g++ {
		for o, n := range c.Totals[GradeKey(g)] {
			tallies[o] = append(tallies[o], n)
		}
	}
	j, err := Judge(tallies)
	j.Missing = c.Totals[Missing]
	return j, err
}

// addGrades enters a sheet of majority judgment; an option it leaves out gets
// the worst grade, so that an unknown option never profits from being unknown.
func (r Rules) addGrades(c *Counts, marks []Mark, n int) {
	given := make([][]int, r.Grades)
	for g := range given {
		given[g] = c.Totals[GradeKey(g+1)]
	}
	missing := c.Totals[Missing]
	for o := range c.Options {
		if len(marks) > 0 && marks[0].Option == o {
			given[marks[0].Value-1][o] += n
			marks = marks[1:]
			continue
		}
		given[0][o] += n
		missing[o] += n
	}
}

func total(counts []int) int {
	sum := 0
	for _, n := range counts {
		sum += n
	}
	return sum
}
