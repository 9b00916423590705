package secret

import (
	"cmp"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/tui/bidi"
	"halqa/tui/keys"
	"halqa/tui/page"
)

// Config is what the page before an encrypted file starts with.
type Config struct {
	Lang  locale.Lang
	Theme *page.Theme // nil follows the background of the terminal
	Bidi  bidi.Options
	Name  string // of the file
	// Try opens the file; ok is false for a wrong passphrase, and an error ends the
	// program.
	Try func(passphrase string) (ok bool, err error)
	// AskBackground lets the program ask the terminal for its background colour.
	AskBackground bool
	// Width and Height are the size of the terminal where it is known.
	Width, Height int
}

// Program is the page that stands before an encrypted file: a Bubble Tea model.
type Program struct {
	cfg    Config
	words  *locale.Strings
	theme  *page.Theme
	grid   page.Page
	w, h   int
	pane   *Pane
	opened bool
	err    error
}

// New returns the page.
func New(cfg Config) *Program {
	return &Program{
		cfg: cfg, words: locale.Of(cfg.Lang), theme: cmp.Or(cfg.Theme, page.Dark()), w: cfg.Width, h: cfg.Height,
		grid: page.New(0, 0, false), pane: NewPane(cfg.Name, false, cfg.Try),
	}
}

// Result reports whether the file is open; neither that nor an error means that people
// left.
func (m *Program) Result() (opened bool, err error) { return m.opened, m.err }

// Init implements tea.Model.
func (m *Program) Init() tea.Cmd {
	if m.cfg.AskBackground && m.cfg.Theme == nil {
		return tea.RequestBackgroundColor
	}
	return nil
}

// Update implements tea.Model.
func (m *Program) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.w, m.h = max(0, msg.Width), max(0, msg.Height)
		return m, nil
	case tea.BackgroundColorMsg:
		if m.cfg.Theme == nil && !msg.IsDark() {
			m.theme = page.Light()
		}
		return m, nil
	case tea.KeyPressMsg:
		if keys.Field(msg) == "ctrl+q" {
			return m, tea.Quit
		}
	case Tried:
		if m.opened, m.err = msg.Opened, msg.Err; m.opened || m.err != nil {
			return m, tea.Quit
		}
	}
	return m, m.pane.Update(msg)
}

// View implements tea.Model.
func (m *Program) View() tea.View {
	v := tea.NewView("")
	v.AltScreen, v.WindowTitle = true, "halqa"
	if m.w == 0 || m.h == 0 || m.opened {
		return v
	}
	m.grid = m.grid.Reset(m.w, m.h, m.words.RTL)
	m.grid.SetBidi(m.cfg.Bidi)
	caret := m.pane.Draw(m.grid.Inner(), m.words)
	v.SetContent(m.grid.Render(m.theme))
	if m.cfg.AskBackground { // what can't be asked for its colour may print a new one
		v.BackgroundColor = m.theme.Color(page.RoleBg)
	}
	if caret.On {
		v.Cursor = tea.NewCursor(caret.X, caret.Y)
	}
	return v
}
