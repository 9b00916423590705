package tally

// addGrades enters a sheet of majority judgment; an option it leaves out gets
// the worst grade, so that an unknown option never profits from being unknown.
func addGrades(c *Counts, marks []Mark, n int) {
	next := 0
	for o := range c.Options {
		grade := 1
		if next < len(marks) && marks[next].Option == o {
			grade = marks[next].Value
			next++
		} else {
			c.Totals[Missing][o] += n
		}
		c.Totals[GradeKey(grade)][o] += n
	}
}
