package tui

import (
	"io"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"halqa/tui/term"
)

// Pause asks the program to give the terminal back while Stop runs, which holds the
// process until it is continued. The owner of the process sends it when the system asks
// to stop; no key does, because Ctrl+Z takes back what was done.
type Pause struct{ Stop func() error }

// Run implements tea.ExecCommand.
func (p Pause) Run() error { return p.Stop() }

// SetStdin implements tea.ExecCommand.
func (Pause) SetStdin(io.Reader) {}

// SetStdout implements tea.ExecCommand.
func (Pause) SetStdout(io.Writer) {}

// SetStderr implements tea.ExecCommand.
func (Pause) SetStderr(io.Writer) {}

// paused says that the terminal is ours again.
type paused struct{}

// Ask is the question to the terminal about itself, nil where it must not be asked.
func Ask(link *term.Link) tea.Cmd {
	if link == nil || link.Found().Query == "" {
		return nil
	}
	return tea.Raw(link.Found().Query)
}

// Hear takes what the terminal says about itself and what befalls it; used is false for
// any other message. A terminal lays a row out when it is written, so everything is
// written again after it was told something.
func Hear(link *term.Link, msg tea.Msg) (cmd tea.Cmd, used bool) {
	if link == nil {
		return nil, false
	}
	write := ""
	switch msg := msg.(type) {
	case tea.TerminalVersionMsg:
		write = link.Version(msg.Name)
	case tea.ModeReportMsg:
		if msg.Mode == ansi.ModeBiDirectionalSupport {
			write = link.Report(int(msg.Value))
		}
	case paused:
		write = link.Terminal().Enter
	case Pause:
		back := func(error) tea.Msg { return paused{} }
		return tea.Sequence(tea.Raw(link.Terminal().Leave), tea.Exec(msg, back)), true
	default:
		return nil, false
	}
	if write == "" {
		return nil, true
	}
	return tea.Sequence(tea.Raw(write), tea.ClearScreen), true
}
