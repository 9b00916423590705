package sheet

import (
	"halqa/session"
	"halqa/session/text"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
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

// said reports that people wrote the value.
func (r *row) said() bool {
	return r.Opens || r.def.Form == session.Line || r.def.Form == session.Prose
}

// face is what stands in the place of a value, and its style.
func (m *Model) face(r row) (string, page.Style) {
	st := page.Body
	switch {
	case r.Large && r.Quiet:
		st = page.Label
	case r.Large:
		st = page.Title
	}
	value := r.Text
	if value == "" {
		value = m.shown(r, m.value(r.Field))
	}
	switch {
	case value != "":
		return value, st
	case m.env.Drafts.Text(m.slot(), r.Field) != "":
		return m.env.Words.Words.Draft, page.Label
	case r.Unknown != "" && m.value(r.Unknown) != "":
		return m.env.Words.Words.Unknown, page.Body
	case r.Hint != "":
		return r.Hint, page.Label
	}
	return none, page.Faint
}

// drawRow draws the field i, its heading on row y.
func (m *Model) drawRow(p page.Page, y, i, label int, here bool) {
	r := m.rows[i]
	if r.Air && i > 0 {
		y++
	}
	if r.Head != "" {
		p.Put(0, y, p.W, r.Head, page.Heading, page.Start)
		y++
	}
	x, w := m.box(p, r, label)
	n := m.starts[i+1] - m.valueAt(i)
	if here {
		p.CursorRows(max(0, y), n+min(0, y))
	}
	if !r.Large {
		p.Put(0, y, label-labelAir, r.label, page.Label, page.Start)
	}
	m.drawSign(p, y, r, label)
	if here && m.writing {
		return
	}
	value, st := m.face(r)
	switch {
	case r.arrows():
		m.drawChoice(p, x, y, w, r, value, st)
	case r.Opens && n == 1:
		p.Put(x, y, w, value, st, page.Start)
	case r.said():
		if (text.Dir(value) == text.RTL) != p.RTL() {
			x++ // the column for the caret is where the text ends
		}
		p.Wrap(x, y, w-1, n, value, st)
	case r.Unit != "" && m.value(r.Field) != "":
		end := p.Row(x, y, page.T(value, st))
		p.Row(end+1, y, page.T(m.value(r.Unit), page.Label))
	default:
		p.Put(x, y, w, value, st, page.Start)
	}
}

// drawSign draws the sign of an open question, or of a draft that waits behind a value.
func (m *Model) drawSign(p page.Page, y int, r row, label int) {
	x := label - signWidth - 1
	if r.Large {
		x = -page.Margin + 1
	}
	switch {
	case r.Asks && !m.env.Salle:
		p.Put(x, y, signWidth, "◆", page.Warn, page.Start)
	case !m.env.Salle && m.value(r.Field) != "" && m.env.Drafts.Text(m.slot(), r.Field) != "":
		p.Put(x, y, signWidth, "…", page.Label, page.Start)
	}
}

// drawChoice draws a value between ‹ ›; in salle nobody changes it.
func (m *Model) drawChoice(p page.Page, x, y, w int, r row, word string, st page.Style) {
	if r.def.Form == session.Flag || st == page.Faint {
		for _, c := range r.Choices {
			if c.Value == m.value(r.Field) {
				word, st = c.Word, page.Body
			}
		}
	}
	if m.env.Salle {
		p.Put(x, y, w, word, st, page.Start)
		return
	}
	widget.Choice(p, x, y, w, word, st)
}

// More says in the margin that there is more above or below a window on total rows.
func More(p page.Page, top, total int) {
	if top > 0 {
		p.Put(p.W, 0, 1, "↑", page.Label, page.Start)
	}
	if top+p.H < total {
		p.Put(p.W, p.H-1, 1, "↓", page.Label, page.Start)
	}
}
