package plan

import (
	"fmt"
	"strconv"

	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// projectable reports whether the room may see an item.
func projectable(r *session.Retreat, e session.Entity) bool { return sheet.Projectable(r, e) }

// The columns of the matrix: the names of the perspectives, and the least for an axis.
const (
	viewWidth  = 20
	axisWidth  = 9
	widestAxis = 18
)

// many is the number of voices from which a cell is full.
const many = 3

// draw draws the matrix, with the sentence or the question of the cell under it.
func (m *matrix) Draw(p page.Page) screen.Caret {
	w := m.env.Words.Plan
	switch {
	case len(m.columns) == 0:
		p.Wrap(0, 0, min(p.W, page.Measure), p.H, w.NoColumns, page.Label)
		return screen.Caret{}
	case m.heard:
		m.drawVoices(p)
		return screen.Caret{}
	}
	n := max(1, min(len(m.columns), (p.W-viewWidth)/axisWidth))
	width := min((p.W-viewWidth)/n, widestAxis)
	m.first = max(0, min(max(m.first, m.col-n+1), m.col))
	air := 1
	if p.H >= 2*len(session.Perspectives())+8 {
		air = 2
	}
	for i := m.first; i < min(m.first+n, len(m.columns)); i++ {
		x := viewWidth + (i-m.first)*width
		st := page.Label
		if i == m.col {
			st = page.Body.Bold()
		}
		p.Put(x, 0, width-1, m.columns[i].short, st, page.Start)
		p.Put(x, 1, width-1, m.columns[i].name, page.Label, page.Start)
	}
	if m.first > 0 {
		p.Put(viewWidth-2, 0, 1, "…", page.Label, page.Start)
	}
	if m.first+n < len(m.columns) {
		p.Put(p.W, 0, 1, "…", page.Label, page.Start)
	}
	y := 3
	for row := range session.Perspectives() {
		p.Put(0, y, viewWidth-2, m.viewName(row), page.Body, page.Start)
		for i := m.first; i < min(m.first+n, len(m.columns)); i++ {
			m.drawCell(p, viewWidth+(i-m.first)*width, y, i, row)
		}
		y += air
	}
	return m.drawUnder(p.Sub(0, y+1, min(p.W, page.Measure), p.H-y-1), p.Sub(0, p.H-1, p.W, 1))
}

// drawCell draws how many voices a cell has. The cursor stands beside it, as it does in
// the margin of a list.
func (m *matrix) drawCell(p page.Page, x, y, col, row int) {
	c := m.columns[col]
	sign, st := "●", page.Body
	switch n := c.cells[row]; {
	case n == 0 && c.why[row] != "":
		sign, st = "·", page.Label
	case n == 0 && c.kept && !m.env.Salle:
		sign, st = "○", page.Warn
	case n == 0:
		sign = "○"
	case n < many:
		sign = "◐"
	}
	if col == m.col && row == m.row {
		p.Strip(x-2, y, "▌", page.Accent)
		st = page.Accent
	}
	p.Put(x, y, 1, sign, st, page.Start)
	p.Put(x+2, y, 4, strconv.Itoa(c.cells[row]), st, page.Start)
}

// drawUnder draws what stands under the matrix: the sentence of an empty cell, or the
// question that waits for one, and the legend.
func (m *matrix) drawUnder(p, foot page.Page) screen.Caret {
	w, c := m.env.Words.Plan, m.columns[m.col]
	if !m.writing {
		foot.Put(0, 0, foot.W, w.Legend, page.Label, page.Start)
	}
	p.Put(0, 0, p.W, m.viewName(m.row)+m.env.Words.Words.Comma+c.short, page.Label, page.Start)
	switch {
	case m.writing:
		m.field.Bidi = p.Bidi()
		p.Fill(0, 1, p.W, 1, page.RoleField)
		return screen.DrawField(p, 0, 1, p.W, &m.field)
	case c.cells[m.row] > 0:
		p.Wrap(0, 1, p.W, p.H-2, c.name, page.Body)
	case c.why[m.row] != "":
		p.Wrap(0, 1, p.W, p.H-2, c.why[m.row], page.Body)
	case c.kept:
		p.Wrap(0, 1, p.W, p.H-2, fmt.Sprintf(w.AskSilence, m.viewName(m.row), c.short), page.Body)
	}
	return screen.Caret{}
}

// drawVoices lists who speaks in a cell, by what they said.
func (m *matrix) drawVoices(p page.Page) {
	voices := m.columns[m.col].voices[m.row]
	p.Head(0, fmt.Sprintf(m.env.Words.Plan.VoicesOf, m.viewName(m.row), m.columns[m.col].short), strconv.Itoa(m.columns[m.col].cells[m.row]))
	w := min(p.W, page.Measure)
	m.list.SetLen(len(voices))
	height := func(i int) int { return max(1, p.Rows(voices[i].text, w-shortWidth)) }
	m.list.Draw(p.Sub(0, 2, p.W, p.H-2), height, func(p page.Page, i int, here bool) {
		if here {
			p.CursorRows(0, p.H)
		}
		p.Put(0, 0, shortWidth-1, voices[i].short, page.Label, page.Start)
		p.Wrap(shortWidth, 0, w-shortWidth, p.H, voices[i].text, page.Body)
	})
}
