package edit

import (
	"strings"

	"halqa/tui/bidi"
)

// Row is what one row of the box shows. Beside the text it is blank.
type Row struct {
	// Text is in the order the terminal needs, without styles and padding.
	Text string
	// Offset is the number of columns to its left.
	Offset int
	// Cols is its width in columns.
	Cols int
	// Dir is the direction in which the row reads, LTR or RTL.
	Dir bidi.Dir
	// Parts is the text cut where the selection begins and ends. Col counts from
	// the left edge of the box, Kind is 1 where the text is selected.
	Parts []bidi.Part
}

// Selected returns the selected stretches, in columns of the box.
func (r Row) Selected() []bidi.Span {
	var out []bidi.Span
	for _, p := range r.Parts {
		if p.Kind == 1 {
			out = append(out, bidi.Span{Col: p.Col, Cols: p.Cols})
		}
	}
	return out
}

// Lines returns the number of rows that the whole text takes.
func (m *Model) Lines() int { return len(m.layout()) }

// Top returns the index of the first row shown.
func (m *Model) Top() int {
	m.follow()
	return m.top
}

// Rows returns the rows to draw: Height of them, the last ones empty where the
// text is shorter, or all rows of the text when Height is 0.
func (m *Model) Rows() []Row {
	m.follow()
	ls := m.layout()
	n := m.Height
	if n <= 0 {
		n = len(ls)
	}
	from, to := m.Selection()
	rows := make([]Row, n)
	for y := range rows {
		if m.top+y >= len(ls) {
			rows[y].Dir = ls[len(ls)-1].Dir
			continue
		}
		rows[y] = m.draw(ls[m.top+y], from, to)
	}
	return rows
}

func (m *Model) draw(l bidi.Line, from, to int) Row {
	shift := m.shift(l)
	r := Row{Dir: l.Dir, Offset: max(0, shift)}
	left := max(0, -shift)
	r.Parts = l.Parts(left, left+m.Width-r.Offset, func(i int) int {
		if from <= i && i < to {
			return 1
		}
		return 0
	})
	var b strings.Builder
	for i := range r.Parts {
		p := &r.Parts[i]
		p.Col += r.Offset
		r.Cols += p.Cols
		b.WriteString(p.Text)
	}
	r.Text = b.String()
	return r
}

// View returns the rows as one string, each of exactly Width columns, with the
// SGR sequence selected on the selection. It is for owners without a cell grid.
func (m *Model) View(selected string) string {
	var b strings.Builder
	for y, r := range m.Rows() {
		if y > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(strings.Repeat(" ", r.Offset))
		for _, p := range r.Parts {
			if p.Kind == 1 {
				b.WriteString(selected + p.Text + "\x1b[m")
			} else {
				b.WriteString(p.Text)
			}
		}
		b.WriteString(strings.Repeat(" ", max(0, m.Width-r.Offset-r.Cols)))
	}
	return b.String()
}

// Cursor returns the cell of the caret, from the top left of the box. It is
// always in the box.
func (m *Model) Cursor() (x, y int) {
	m.follow()
	k, l := m.row()
	c, _ := l.Col(m.pos)
	return max(0, min(c+m.shift(l), m.Width-1)), k - m.top
}

// Click puts the caret under a cell of the box.
func (m *Model) Click(x, y int) { m.point(x, y, false) }

// Drag extends the selection to a cell of the box.
func (m *Model) Drag(x, y int) { m.point(x, y, true) }

func (m *Model) point(x, y int, extend bool) {
	m.follow()
	ls := m.layout()
	l := ls[max(0, min(m.top+y, len(ls)-1))]
	m.moveTo(min(l.Index(x-m.shift(l)), lastPlace(l)), extend)
}

// shift returns the column of the box where column 0 of the row is: rows that
// read from right to left end at the right edge.
func (m *Model) shift(l bidi.Line) int {
	if l.Dir == bidi.RTL {
		return m.Width - l.Cols + m.scroll
	}
	return -m.scroll
}

// follow moves the box over the text so that the caret is in it, and no further
// than it must.
func (m *Model) follow() {
	k, l := m.row()
	if !m.Single {
		m.scroll = 0
		if m.Height <= 0 {
			m.top = 0
			return
		}
		m.top = min(m.top, k, max(0, m.Lines()-m.Height))
		m.top = max(m.top, k-m.Height+1)
		return
	}
	m.top = 0
	// Distance of the caret from where reading starts, and its last column.
	c, w := l.Col(m.pos)
	near := c
	if l.Dir == bidi.RTL {
		near = l.Cols - c - w
	}
	m.scroll = max(0, min(m.scroll, near, l.Cols+1-m.Width), near+w-m.Width)
}
