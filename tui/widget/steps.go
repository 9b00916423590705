package widget

import "halqa/tui/page"

// eighths are the heights of a cell, in eighths.
var eighths = []string{" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"}

// Stairs is how a profile of majority judgment was drawn.
type Stairs struct {
	Cols   int // columns of one ballot: 2 or 1
	Per    int // ballots of one column when Cols is 1; the legend must say it above 1
	Middle int // column where the middle ballot begins
	End    int // column after the last ballot
}

// Steps lines ballots up from the most to the least favourable on at most w columns and
// three rows: the height on two rows is the grade of a ballot, and ▲ on the third marks
// the ballot in the middle, whose grade is the majority grade (Balinski and Laraki,
// Majority Judgment, MIT Press 2011). With an even number that is the lower of the two.
// count[g] is the number of ballots of grade g, the worst first.
func Steps(p page.Page, x, y, w int, count []int) Stairs {
	n := 0
	for _, c := range count {
		n += max(0, c)
	}
	s := Stairs{Cols: 1, Per: 1, Middle: x, End: x}
	if w = min(w, p.W); n <= 0 || w <= 0 {
		return s
	}
	if n <= w/2 {
		s.Cols = 2
	}
	s.Per = (n-1)/w + 1
	middle := n / 2 / s.Per
	for k := 0; k*s.Per < n; k++ {
		ballot, st := min(k*s.Per+s.Per/2, n-1), page.Faint
		if k == middle {
			ballot, st = n/2, page.Accent
			s.Middle = s.End
			p.Repeat(s.End, y+2, s.Cols, "▲", st)
		}
		h := height(grade(count, ballot), len(count))
		p.Repeat(s.End, y, s.Cols, eighths[max(0, h-8)], st)
		s.End = p.Repeat(s.End, y+1, s.Cols, eighths[min(8, h)], st)
	}
	return s
}

// grade is the grade of a ballot, counted from the most favourable.
func grade(count []int, ballot int) int {
	for g := len(count) - 1; g >= 0; g-- {
		if ballot -= max(0, count[g]); ballot < 0 {
			return g
		}
	}
	return 0
}

// height is that of grade g out of grades on two rows, in eighths. The worst grade
// keeps a trace, because a ballot is never nothing.
func height(g, grades int) int {
	return max(1, (16*(g+1)+grades/2)/grades)
}
