package edit

import (
	"unicode"

	"halqa/tui/bidi"
)

// moveTo puts the caret at rune i; extend keeps the other end of the selection.
func (m *Model) moveTo(i int, extend bool) {
	i = max(0, min(i, len(m.text)))
	anchor := i
	if extend {
		anchor = m.anchor
	}
	m.history.seal()
	m.place(i, anchor)
}

func (m *Model) rtl() bool { _, l := m.row(); return l.Dir == bidi.RTL }

// reading turns a step on the screen into one in reading order: 1 is forward.
func (m *Model) reading(dx int) int {
	if m.rtl() {
		return -dx
	}
	return dx
}

// horizontal moves to the left or right on the screen, past the end of a row to
// the next or the one before.
func (m *Model) horizontal(dx int, extend bool) {
	from, to := m.Selection()
	switch {
	case extend: // A selection grows in reading order, whatever the run.
		m.moveTo(m.step(m.pos, m.reading(dx)), true)
		return
	case from != to && m.reading(dx) > 0:
		m.moveTo(to, false)
		return
	case from != to:
		m.moveTo(from, false)
		return
	}
	k, l := m.row()
	if j, ok := l.Move(m.pos, dx); ok && j <= lastPlace(l) {
		m.moveTo(j, false)
		return
	}
	if ls := m.layout(); m.reading(dx) > 0 {
		if k+1 < len(ls) {
			m.moveTo(l.Next, false)
		}
	} else if k > 0 {
		m.moveTo(lastPlace(ls[k-1]), false)
	}
}

// lastPlace returns the last index that the caret can have in a row: after its
// text, but before the last letter of a row that ends within a word, since the
// place after it is the start of the next row.
func lastPlace(l bidi.Line) int {
	if l.Last || l.End < l.Next {
		return l.End
	}
	return l.Step(l.End, -1)
}

// vertical moves to the row above or below, towards the column where the caret
// stood before it began to climb. At the edges only a selection moves.
func (m *Model) vertical(dy int, extend bool) {
	k, l := m.row()
	ls := m.layout()
	if k+dy < 0 || k+dy >= len(ls) {
		if extend {
			m.moveTo(dy*len(m.text), true)
		}
		return
	}
	goal := m.goal
	if !m.aiming {
		c, _ := l.Col(m.pos)
		goal = c + m.shift(l)
	}
	t := ls[k+dy]
	m.moveTo(min(t.Index(goal-m.shift(t)), lastPlace(t)), extend)
	m.goal, m.aiming = goal, true
}

// step returns the index one cluster forward or back from i.
func (m *Model) step(i, d int) int {
	ls := m.layout()
	k := bidi.Find(ls, i)
	if d < 0 && i == ls[k].Start && k > 0 {
		k--
	}
	return ls[k].Step(i, d)
}

// before returns where Backspace erases from: one code point, a wide character as
// a whole.
func (m *Model) before() int {
	if m.pos == 0 {
		return 0
	}
	ls := m.layout()
	if _, w := ls[bidi.Find(ls, m.pos-1)].Col(m.pos - 1); w > 1 {
		return m.step(m.pos, -1)
	}
	return m.pos - 1
}

// word returns the start of the next word, or of this or the last one.
func (m *Model) word(d int) int {
	i := m.pos
	if d > 0 {
		for i < len(m.text) && wordly(m.text[i]) {
			i++
		}
		for i < len(m.text) && !wordly(m.text[i]) {
			i++
		}
		return i
	}
	for i > 0 && !wordly(m.text[i-1]) {
		i--
	}
	for i > 0 && wordly(m.text[i-1]) {
		i--
	}
	return i
}

// wordly reports what words are made of, joiners included.
func wordly(r rune) bool {
	return unicode.In(r, unicode.L, unicode.N, unicode.M) || r == '\u200C' || r == '\u200D'
}
