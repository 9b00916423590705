package tui

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"halqa/tui/bidi"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

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

// ear is where the cursor of the terminal stands for who follows it: on the row that is
// marked, else where what is in front begins.
func (m *Program) ear() screen.Caret {
	const begins = 2
	y, marked := m.grid.Here()
	if !marked {
		y = min(begins, m.grid.H-1)
	}
	return screen.Caret{X: page.Margin, Y: y, On: true}
}

// spoken is what was written last for who listens.
type spoken struct {
	front string // the screen or page in front
	note  string // the message
}

// rewrite is how long a line stays empty before another sentence takes it.
const rewrite = 60 * time.Millisecond

// speak lets who listens hear a thing whole, and once: only cells that change are written,
// and letters that two sentences share would be left out of the second. What opens is
// written on an empty screen, and a sentence on an empty line.
func (m *Program) speak() tea.Cmd {
	if !m.cfg.Reader || m.guard.pane != nil {
		return nil
	}
	var cmds []tea.Cmd
	_, title, context := m.title()
	if front := title + "/" + context; front != m.spoken.front {
		m.spoken.front = front
		cmds = append(cmds, tea.ClearScreen)
	}
	note := ""
	if msg, ok := m.notes.Shown(m.pace()); ok {
		note = said(msg)
	}
	switch {
	case note == m.spoken.note:
	case note != "" && m.spoken.note != "":
		m.spoken.note = ""
		cmds = append(cmds, tea.Tick(rewrite, func(time.Time) tea.Msg { return noteMsg{} }))
	default:
		m.spoken.note = note
	}
	return tea.Batch(cmds...)
}

// said is a message as words.
func said(msg widget.Message) string {
	var b strings.Builder
	for _, s := range msg.Spans {
		b.WriteString(s.Text)
	}
	return b.String()
}
