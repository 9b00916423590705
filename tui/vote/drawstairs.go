package vote

import (
	"slices"

	"halqa/session"
	"halqa/tui/page"
)

// eighths fill a cell from below.
var eighths = []string{" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"}

// stairRows are the rows of stairs: two of steps, one for the mark of the middle.
const stairRows = 3

// drawStairs lines the ballots of an option up from the most to the least favourable; the
// height of a step is its grade, and the ballot in the middle, on the line of 50 %, is
// the result. It explains the method by itself.
func drawStairs(p page.Page, c session.Counted) {
	ballots := 0
	for _, n := range c.Grades {
		ballots += n
	}
	if ballots == 0 || p.W < 1 {
		return
	}
	grades := make([]int, 0, ballots) // best first
	for g, n := range slices.Backward(c.Grades) {
		grades = append(grades, slices.Repeat([]int{g + 1}, n)...)
	}
	wide := min(2, p.W/ballots)
	per := 1
	if wide == 0 { // more ballots than columns: a step stands for several
		wide, per = 1, (ballots+p.W-1)/p.W
	}
	middle := (ballots - 1 - (ballots-1)/2) / per
	for step := 0; step*per < ballots; step++ {
		h := (16*grades[step*per] + len(c.Grades)/2) / len(c.Grades)
		st := page.Body
		if step == middle {
			st = page.Accent
			p.Repeat(step*wide, 2, wide, "▲", st)
		}
		p.Repeat(step*wide, 0, wide, eighths[max(0, h-8)], st)
		p.Repeat(step*wide, 1, wide, eighths[min(h, 8)], st)
	}
}
