package main

import (
	"context"
	"io"

	tea "charm.land/bubbletea/v2"

	"halqa/tui"
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
