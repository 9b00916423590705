package main

import (
	"cmp"
	"context"
	"io"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/tui"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/term"
)

// link detects the terminal and remembers what was chosen for it.
func (a *app) link() *term.Link {
	all := a.calibrated()
	return term.NewLink(term.Detect(a.env), func(name string) term.Setting { return all[name] })
}

// show runs a model in the terminal. The terminal is left as it was found, after a panic
// and a forced end too.
func (a *app) show(ctx context.Context, m tea.Model, link *term.Link) (err error) {
	if _, err := io.WriteString(a.out, link.Terminal().Enter); err != nil {
		return err
	}
	defer func() { _, _ = io.WriteString(a.out, link.Terminal().Leave) }()
	options := []tea.ProgramOption{
		tea.WithContext(ctx), tea.WithFPS(fps), tea.WithInput(a.in), tea.WithOutput(a.out),
		tea.WithEnvironment(a.environment(link)),
	}
	if a.size != nil {
		if w, h := a.size(); w > 0 && h > 0 {
			options = append(options, tea.WithWindowSize(w, h))
		}
	}
	p := tea.NewProgram(m, options...)
	defer onSuspend(func(stop func() error) { p.Send(tui.Pause{Stop: stop}) })()
	_, err = p.Run()
	return err
}

// environment is what Bubble Tea may know of ours. It asks the terminal for modes on its
// own unless it sees ssh; a terminal that prints such questions must look like that.
func (a *app) environment(link *term.Link) []string {
	var all []string
	for _, name := range shown {
		if value, ok := a.env(name); ok && (name != "WT_SESSION" || link.Found().Query != "") {
			all = append(all, name+"="+value)
		}
	}
	if link.Found().Query == "" {
		all = append(all, "SSH_TTY=unasked")
	}
	return all
}

// shown are the variables that Bubble Tea looks at.
var shown = []string{
	"TERM", "TERM_PROGRAM", "COLORTERM", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TTY_FORCE",
	"TMUX", "SSH_TTY", "WT_SESSION", "GOOGLE_CLOUD_SHELL", "COLUMNS", "LINES", "UV_DEBUG", "TEA_DEBUG",
	"ConEmuANSI", "ANSICON", "PATH",
}

// leaf is one page on a terminal of its own, without a retreat.
type leaf struct {
	link  *term.Link
	words *locale.Strings
	theme *page.Theme
	grid  page.Page
}

func (a *app) newLeaf(link *term.Link) leaf {
	return leaf{link: link, words: a.words, theme: cmp.Or(a.theme(), page.Dark()), grid: page.New(0, 0, a.words.RTL)}
}

// Init implements tea.Model.
func (l *leaf) Init() tea.Cmd { return tui.Ask(l.link) }

// hear takes what befalls every page, and names the key that is left to this one.
func (l *leaf) hear(msg tea.Msg) (key string, cmd tea.Cmd) {
	if cmd, used := tui.Hear(l.link, msg); used {
		return "", cmd
	}
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		l.grid = page.New(max(0, msg.Width), max(0, msg.Height), l.words.RTL)
	case tea.KeyPressMsg:
		return keys.Rest(msg), nil
	}
	return "", nil
}

// view is the page as it is drawn, once the terminal has said its size.
func (l *leaf) view(draw func(page.Page)) tea.View {
	v := tea.NewView("")
	v.AltScreen, v.WindowTitle = true, "halqa"
	if l.grid.W == 0 || l.grid.H == 0 {
		return v
	}
	l.grid = l.grid.Reset(l.grid.W, l.grid.H, l.words.RTL)
	l.grid.SetBidi(l.link.Terminal().Options())
	draw(l.grid.Inner())
	v.SetContent(l.grid.Render(l.theme))
	return v
}
