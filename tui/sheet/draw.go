package sheet

import (
	"halqa/tui/page"
	"halqa/tui/screen"
)

// The columns around a label: one before the sign of a question, one after it.
const signWidth, labelAir = 1, 3

// Draw draws the sheet, scrolled so that the field under the cursor is in sight. It
// draws no cursor when here is false. It says where the caret stands.
func (m *Model) Draw(p page.Page, here bool) screen.Caret {
	label := m.labelWidth(p)
	m.measure(p, label)
	m.scroll(p.H, here)
	for i := range m.rows {
		if m.starts[i] < m.top+p.H && m.starts[i+1] > m.top {
			m.drawRow(p, m.starts[i]-m.top, i, label, here && i == m.at)
		}
	}
	More(p, m.top, m.starts[len(m.starts)-1])
	if !m.writing || !here || m.at >= len(m.rows) {
		return screen.Caret{}
	}
	x, w := m.box(p, m.rows[m.at], label)
	y := m.valueAt(m.at) - m.top
	m.field.Bidi = p.Bidi()
	p.Fill(x, y, w, m.field.Height, page.RoleField)
	return screen.DrawField(p, x, y, w, &m.field)
}

// labelWidth is the column in which all values start.
func (m *Model) labelWidth(p page.Page) int {
	w := 0
	for _, r := range m.rows {
		if !r.Large {
			w = max(w, p.Width(page.T(r.label, page.Label)))
		}
	}
	return min(w+labelAir, p.W/2)
}

// box is where the value of a field stands.
func (m *Model) box(p page.Page, r row, label int) (x, w int) {
	if r.Large {
		label = 0
	}
	return label, max(1, min(p.W-label, page.Measure))
}

// measure finds the first row of every field. A value leaves the last column to the
// caret, so that nothing moves when writing begins.
func (m *Model) measure(p page.Page, label int) {
	m.starts = append(m.starts[:0], 0)
	y := 0
	for i, r := range m.rows {
		y += m.above(i)
		_, w := m.box(p, r, label)
		switch {
		case m.writing && i == m.at:
			m.field.Width = w
			m.field.Height = max(1, min(m.field.Lines(), p.H-m.above(i)))
			y += m.field.Height
		case r.said() && !r.arrows():
			value, _ := m.face(r)
			y += max(1, p.Rows(value, w-1))
		default:
			y++
		}
		m.starts = append(m.starts, y)
	}
}

// above is the number of rows that a field has for its heading and air.
func (m *Model) above(i int) (n int) {
	if m.rows[i].Air && i > 0 {
		n++
	}
	if m.rows[i].Head != "" {
		n++
	}
	return n
}

// valueAt is the row on which the value of a field begins.
func (m *Model) valueAt(i int) int { return m.starts[i] + m.above(i) }

// scroll moves the window as little as it must. Only steps of the cursor move it inside
// of a field that is taller than the window.
func (m *Model) scroll(h int, here bool) {
	m.height = h
	total := m.starts[len(m.starts)-1]
	if len(m.rows) == 0 || !here {
		m.top = 0
		return
	}
	first, after := m.starts[m.at], m.starts[m.at+1]
	if after-first <= h {
		m.top = max(min(m.top, first), after-h)
	} else {
		m.top = max(min(m.top, after-h), first)
	}
	m.top = max(0, min(m.top, total-h))
}
