package edit

import (
	"slices"

	"halqa/tui/bidi"
)

// DefaultLimit is the length, in runes, that a field takes when it sets none.
const DefaultLimit = 20_000

// Model is the editor. The zero value is an empty field; set Width at least. The
// exported fields may change at any time. It must not be copied once in use.
type Model struct {
	// Width is the box in columns; one of them is kept free for the caret.
	Width int
	// Height is the number of rows shown; 0 shows as many as the text needs.
	Height int
	// Single makes a field of one row that scrolls sideways. Newlines become
	// spaces.
	Single bool
	// Breaks makes Enter begin a new line. Ctrl+J does it in any field of several
	// rows.
	Breaks bool
	// Limit is the longest text in runes; 0 means DefaultLimit.
	Limit int
	// Bidi says how the terminal shows right-to-left text; Width is ignored.
	Bidi bidi.Options
	// Filter says what may enter. Presentation forms are turned into letters
	// before it, and control characters are dropped after it in any case.
	Filter func(string) string

	text   []rune
	pos    int // the caret
	anchor int // the other end of the selection; pos for none
	top    int // first row shown
	scroll int // columns that a single row is moved, from where reading starts
	goal   int // column that up and down aim at
	aiming bool

	history history
	laid    laid
}

// laid is a layout and what it was made for.
type laid struct {
	lines []bidi.Line
	opts  bidi.Options
}

// Value returns the text in logical order.
func (m *Model) Value() string { return string(m.text) }

// SetValue replaces the text, puts the caret at its end and forgets what could be
// undone. The text is filtered, but not held to the limit.
func (m *Model) SetValue(s string) {
	m.text = []rune(m.clean(s))
	m.history = history{}
	m.laid.lines = nil
	m.place(len(m.text), len(m.text))
}

// Len returns the length of the text in runes.
func (m *Model) Len() int { return len(m.text) }

// Position returns the caret as a rune index, from 0 to Len.
func (m *Model) Position() int { return m.pos }

// SetPosition moves the caret to a rune index and drops the selection.
func (m *Model) SetPosition(i int) { m.moveTo(i, false) }

// Selection returns the selected range of runes; from equals to for none.
func (m *Model) Selection() (from, to int) { return min(m.pos, m.anchor), max(m.pos, m.anchor) }

// Selected returns the selected text in logical order.
func (m *Model) Selected() string {
	from, to := m.Selection()
	return string(m.text[from:to])
}

// SelectAll selects the whole text.
func (m *Model) SelectAll() {
	m.history.seal()
	m.place(len(m.text), 0)
}

// Cut removes the selected text and returns it.
func (m *Model) Cut() string {
	s := m.Selected()
	from, to := m.Selection()
	m.replace(other, from, to, nil)
	return s
}

// Undo takes the last change of the text back; it reports whether there was one.
func (m *Model) Undo() bool { return m.restore(m.history.undo()) }

// Redo repeats the change that was undone last; it reports whether there was one.
func (m *Model) Redo() bool { return m.restore(m.history.redo()) }

func (m *Model) restore(c change, ok bool) bool {
	if ok {
		m.swap(c.at, c.at+len(c.old), c.new)
		m.place(c.caret, c.anchor)
	}
	return ok
}

// replace puts s in the place of a range of runes, and the caret after it.
func (m *Model) replace(k kind, from, to int, s []rune) {
	if from == to && len(s) == 0 {
		return
	}
	m.history.add(change{
		kind: k, at: from,
		old: slices.Clone(m.text[from:to]), new: slices.Clone(s),
		caret: m.pos, anchor: m.anchor,
	})
	m.swap(from, to, s)
	m.place(from+len(s), from+len(s))
}

// swap changes the text alone.
func (m *Model) swap(from, to int, s []rune) {
	m.text = slices.Replace(m.text, from, to, s...)
	m.laid.lines = nil
}

// place sets the caret and the other end of the selection.
func (m *Model) place(pos, anchor int) {
	m.pos, m.anchor, m.aiming = pos, anchor, false
}

// layout returns the rows, laid out anew when text or shape have changed.
func (m *Model) layout() []bidi.Line {
	o := m.Bidi
	o.Width = 0
	if !m.Single {
		o.Width = max(1, m.Width-1)
	}
	if m.laid.lines == nil || m.laid.opts != o {
		m.laid = laid{lines: bidi.Layout(string(m.text), o), opts: o}
	}
	return m.laid.lines
}

// row returns the index and the row of the caret.
func (m *Model) row() (int, bidi.Line) {
	ls := m.layout()
	k := bidi.Find(ls, m.pos)
	return k, ls[k]
}
