package sheet

import (
	"halqa/session"
	"halqa/session/text"
	"halqa/tui/page"
	"halqa/tui/widget"
)

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

// More says in the margin, one column away from the last letter, that there is more above
// or below a window on total rows.
func More(p page.Page, top, total int) {
	if top > 0 {
		p.Put(p.W+1, 0, 1, "↑", page.Label, page.Start)
	}
	if top+p.H < total {
		p.Put(p.W+1, p.H-1, 1, "↓", page.Label, page.Start)
	}
}
