package vote

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/tally"
	"halqa/tui/keys"
	"halqa/tui/widget"
)

// grid is a ballot filled in cell by cell: by the typist who copies a grid of ratings, or
// by one person after the other when the laptop goes round. It writes the same line that
// a typist would, so that one reader of ballots judges both.
type grid struct {
	rules   tally.Rules
	columns int
	cells   []int // by option, then column; unset where nothing was given
	at      int   // the cell under the cursor
	laptop  bool  // people give their own ballot: nothing of another one is shown
	thanks  bool  // a ballot was handed in, and the next person is not there yet
	list    widget.List
}

// unset stands in a cell to which nothing was given.
const unset = -1

// newGrid is an empty ballot.
func newGrid(rules tally.Rules, laptop bool) *grid {
	g := &grid{rules: rules, columns: 1, laptop: laptop, thanks: laptop}
	if rules.Method == tally.Criteria {
		g.columns = rules.Criteria
	}
	g.clear()
	g.list.SetLen(rules.Options)
	return g
}

// clear empties all cells and goes to the first.
func (g *grid) clear() {
	g.cells = slices.Repeat([]int{unset}, g.rules.Options*g.columns)
	g.move(-len(g.cells))
}

// move walks through the cells in the order of reading.
func (g *grid) move(d int) {
	g.at = min(max(0, g.at+d), len(g.cells)-1)
	g.list.Select(g.at / g.columns)
}

// ends are the smallest and the largest value of a cell; 0 stands for nothing where the
// method has no such value.
func (g *grid) ends() (low, high int) {
	r := g.rules
	switch r.Method {
	case tally.Dots:
		if r.MaxPerOption > 0 {
			return 1, min(r.MaxPerOption, r.Points)
		}
		return 1, r.Points
	case tally.NGT:
		return 1, r.TopK
	case tally.Order, tally.Duelling:
		return 1, r.Options
	case tally.Judgment:
		return 1, r.Grades
	case tally.Criteria:
		return r.Low, r.High
	case tally.Opinion:
		return int(tally.For), int(tally.Pass)
	case tally.Approval, tally.Balanced, tally.Objection:
	}
	return 1, 1
}

// step gives one more or one less to the cell; below the least it is empty.
func (g *grid) step(d int) {
	low, high := g.ends()
	v := g.cells[g.at]
	switch {
	case v == unset && d > 0:
		v = low
	case v != unset:
		v += d
	}
	if v < low {
		v = unset
	}
	g.cells[g.at] = min(v, high)
}

// digit writes a figure in the cell. Points may have several figures; a grade or a rating
// is full with one, and the next cell takes over. It reports whether the figure fits.
func (g *grid) digit(d int) bool {
	low, high := g.ends()
	if g.rules.Method == tally.Dots || high > 9 {
		v := d
		if old := g.cells[g.at]; old > 0 && old*10+d <= high {
			v = old*10 + d
		}
		if v > high {
			return false
		}
		if g.cells[g.at] = v; v < low {
			g.cells[g.at] = unset
		}
		return true
	}
	if d == 0 && low > 0 {
		g.cells[g.at] = unset
		return true
	}
	if d < low || d > high {
		return false
	}
	g.cells[g.at] = d
	if g.rules.Method == tally.Criteria || g.rules.Method == tally.Judgment {
		g.move(1)
	}
	return true
}

// filled is the number of cells to which something was given.
func (g *grid) filled() (n int) {
	for _, v := range g.cells {
		if v != unset {
			n++
		}
	}
	return n
}

// line is the ballot as a typist would write it; a grid without anything is a blank one.
func (g *grid) line() string {
	if g.filled() == 0 {
		if g.rules.Method == tally.Objection {
			return "+" // nothing to object to is an answer
		}
		return "0"
	}
	switch g.rules.Method {
	case tally.Judgment, tally.Criteria:
		return g.rows()
	case tally.NGT, tally.Order, tally.Duelling:
		return g.places()
	case tally.Dots, tally.Opinion, tally.Approval, tally.Balanced, tally.Objection:
	}
	var words []string
	for o, v := range g.cells {
		if v == unset {
			continue
		}
		word := strconv.Itoa(o + 1)
		switch g.rules.Method {
		case tally.Dots:
			word += "=" + strconv.Itoa(v)
		case tally.Opinion:
			word += map[tally.Stance]string{tally.For: "+", tally.Against: "-", tally.Pass: "o"}[tally.Stance(v)]
		case tally.Approval, tally.Balanced, tally.Objection, tally.NGT, tally.Order, tally.Duelling, tally.Judgment, tally.Criteria:
		}
		words = append(words, word)
	}
	return strings.Join(words, " ")
}

// rows writes the cells row by row, with a dot for an empty one.
func (g *grid) rows() string {
	var b strings.Builder
	for i, v := range g.cells {
		if i > 0 && i%g.columns == 0 {
			b.WriteByte(' ')
		}
		if v == unset {
			b.WriteByte('.')
		} else {
			b.WriteString(strconv.Itoa(v))
		}
	}
	return b.String()
}

// places writes the options in the order of the places given to them, equal ones joined.
func (g *grid) places() string {
	var order []int
	for o, v := range g.cells {
		if v != unset {
			order = append(order, o)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(g.cells[a], g.cells[b]) })
	line := ""
	for i, o := range order {
		switch {
		case i == 0:
		case g.cells[o] == g.cells[order[i-1]]:
			line += "="
		default:
			line += " "
		}
		line += strconv.Itoa(o + 1)
	}
	return line
}

// toCells opens the ballot cell by cell, for the typist or for people themselves.
func (s *Screen) toCells(laptop bool) func() tea.Cmd {
	return func() tea.Cmd {
		s.urn.grid = newGrid(s.poll.rules, laptop)
		s.urn.last = nil // the ballot before is nobody's business any more
		s.line.SetValue("")
		s.zone = celling
		return nil
	}
}

// keyCells fills the ballot in. Every key stays on the screen, as with the line.
func (s *Screen) keyCells(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	g := s.urn.grid
	name := keys.Rest(msg)
	if g.thanks {
		s.keyThanks(name)
		return true, nil
	}
	if g.rules.Method == tally.Opinion && s.keyStance(msg.Text) {
		return true, nil
	}
	if d, ok := keys.Digit(name); ok {
		if !g.digit(d) {
			low, high := g.ends()
			return true, s.refuse(tally.ErrValue{Number: g.at/g.columns + 1, Got: d, Min: low, Max: high})
		}
		return true, nil
	}
	switch name {
	case "enter":
		return true, s.putCells()
	case "esc":
		s.urn.grid, s.zone = nil, entering
	case "up":
		g.move(-g.columns)
	case "down":
		g.move(g.columns)
	case "left", "right":
		s.sideways((name == "right") != s.env.Words.RTL)
	case "space", ".", "x", "delete":
		g.cells[g.at] = unset
		g.move(1)
	case "backspace":
		if g.cells[g.at] == unset {
			g.move(-1)
		}
		g.cells[g.at] = unset
	case "home":
		g.move(-len(g.cells))
	case "end":
		g.move(len(g.cells))
	case "+":
		g.step(1)
	case "ctrl+z":
		if !g.laptop && g.filled() == 0 {
			return true, s.takeBack()
		}
	}
	return true, nil
}

// keyStance writes an opinion by the sign of the ballot line.
func (s *Screen) keyStance(text string) bool {
	stance := map[string]tally.Stance{"+": tally.For, "-": tally.Against, "o": tally.Pass, "O": tally.Pass}[text]
	if stance == 0 {
		return false
	}
	s.urn.grid.cells[s.urn.grid.at] = int(stance)
	s.urn.grid.move(1)
	return true
}

// sideways goes to the next criterion of a matrix, and gives one more or one less where
// an option has one cell.
func (s *Screen) sideways(on bool) {
	g, d := s.urn.grid, -1
	if on {
		d = 1
	}
	if g.columns > 1 {
		g.move(d)
		return
	}
	g.step(d)
}

// keyThanks waits for the next person, for whom another urn may be taken.
func (s *Screen) keyThanks(name string) {
	switch name {
	case "enter":
		s.urn.grid.thanks = false
		s.urn.grid.clear()
	case "left", "right":
		s.urn.turn(1)
	case "esc":
		s.urn.grid, s.zone = nil, entering
	}
}

// putCells puts the filled ballot in the urn. What breaks a rule stays as it is.
func (s *Screen) putCells() tea.Cmd {
	g := s.urn.grid
	line := g.line()
	ballot, err := s.poll.rules.Parse(line)
	if err != nil {
		return s.refuse(err)
	}
	c := &cast{poll: s.poll.id, college: s.urn.college(), line: line, ballot: ballot, asked: s.ask(), second: s.urn.second}
	g.clear()
	g.thanks = g.laptop
	return s.send(c)
}

// send hands a ballot to its urn.
func (s *Screen) send(c *cast) tea.Cmd {
	room := s.env.Room
	return s.env.Work(c, func(ctx context.Context) (session.Receipt, error) {
		put := room.Cast
		if c.second {
			put = room.Reread
		}
		if err := put(ctx, c.poll, c.college, c.line); err != nil {
			return session.Receipt{}, err
		}
		c.counts, c.readings = look(ctx, room, c.poll) // the ballot is in, counted or not
		return session.Receipt{}, nil
	})
}

// look asks how many ballots there are and how a second reading stands. What can't be
// told is left as it was.
func look(ctx context.Context, room *session.Room, poll session.ID) (map[string]int, map[string]session.Reading) {
	counts, err := room.BallotCount(ctx, poll)
	if err != nil {
		return nil, nil
	}
	readings, err := room.Readings(ctx, poll)
	if err != nil {
		return counts, nil
	}
	return counts, readings
}
