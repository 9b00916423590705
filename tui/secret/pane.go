package secret

import (
	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// Pane asks for the passphrase of a file until the right one was typed.
type Pane struct {
	name   string
	locked bool
	coded  bool // what is asked for is the code of a seat
	try    func(passphrase string) (bool, error)
	line   Line
	state  state
}

type state int

const (
	asking state = iota
	trying
	refused
)

// Tried says what became of an attempt.
type Tried struct {
	Opened bool
	Err    error // what hindered the attempt itself
}

// NewPane asks for the passphrase of the file of a name; locked says that the file is
// open and the screen was left alone. try reports whether a passphrase is the right one.
func NewPane(name string, locked bool, try func(passphrase string) (bool, error)) *Pane {
	return &Pane{name: name, locked: locked, try: try, line: NewLine(false)}
}

// AskCode makes the page ask for the code of a seat: the passphrase of the file is not
// for other machines.
func (m *Pane) AskCode() *Pane {
	m.coded = true
	return m
}

// Update takes keys, pastes and the answer to an attempt.
func (m *Pane) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case Tried:
		m.line.Clear()
		m.state = asking
		if !msg.Opened {
			m.state = refused
		}
		return nil
	case tea.KeyPressMsg:
		if m.state == trying {
			return nil
		}
		switch keys.Field(msg) {
		case "enter":
			return m.attempt()
		case "tab":
			m.line.Toggle()
			return nil
		case "esc":
			m.line.Clear()
		}
		m.state = asking
	}
	if m.state == trying {
		return nil
	}
	return m.line.Update(msg)
}

// attempt tries what was typed, away from the screen.
func (m *Pane) attempt() tea.Cmd {
	typed, try := m.line.Value(), m.try
	if typed == "" {
		return nil
	}
	m.state = trying
	return func() tea.Msg {
		opened, err := try(typed)
		return Tried{Opened: opened, Err: err}
	}
}

// Draw draws the question. Nothing of the retreat is on the page.
func (m *Pane) Draw(p page.Page, words *locale.Strings) screen.Caret {
	if p.Class() == page.Tiny {
		p.Wrap(0, 0, p.W, p.H, words.Frame.TooSmall, page.Body)
		return screen.Caret{}
	}
	w := &words.Secret.Unlock
	title := w.Title
	if m.locked {
		title = w.Locked
	}
	body := p.Sub(0, 0, min(p.W, page.Measure), p.H)
	y := max(1, (p.H-9)/3)
	y += body.Wrap(0, y, body.W, 2, title, page.Title)
	body.Say(0, y, body.W, m.name, page.Label)
	ask, forgotten := w.Ask, w.Forgotten
	if m.coded {
		ask, forgotten = w.AskCode, ""
	}
	body.Put(0, y+2, body.W, ask, page.Label, page.Start)
	body.Cursor(y + 3)
	caret := m.line.Draw(body, 0, y+3, body.W)
	switch m.state {
	case refused:
		body.Row(0, y+5, page.T("✕", page.Bad), page.T(" "+w.Wrong, page.Body))
	case trying:
		caret.On = false
		body.Put(0, y+5, body.W, w.Trying, page.Body, page.Start)
	case asking:
	}
	body.Wrap(0, y+7, body.W, max(0, p.H-y-8), forgotten, page.Label)
	show := w.Show
	if m.line.Shown() {
		show = w.Hide
	}
	widget.Help(p, p.H-1, widget.Hint{Key: "⏎", Word: w.Open}, widget.Hint{Key: "Tab", Word: show}, widget.Hint{Key: "Ctrl+Q", Word: w.Leave})
	return caret
}
