package tui

import "halqa/tui/bidi"

// aloud is how text is drawn for who listens to it: as it is written.
var aloud = bidi.Options{Mode: bidi.Off}

// onePane is the widest page with a single pane, so that what follows each other is read
// in that order.
const onePane = 79

// clear empties the grid for the next frame.
func (m *Program) clear() {
	w, rtl := m.w, m.env.Words.RTL
	if m.cfg.Reader { // cells are read from the left, whatever the language
		w, rtl = min(w, onePane), false
	}
	m.grid = m.grid.Reset(w, m.h, rtl)
	m.grid.SetBidi(m.env.Bidi)
}
