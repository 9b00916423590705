package tui

import (
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"halqa/tui/term"
)

// Pause asks the program to give the terminal back until the process is continued. The
// owner of the process sends it when the system asks to stop; no key does, because
// Ctrl+Z takes back what was done.
type Pause struct{}

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
	case tea.ResumeMsg:
		write = link.Terminal().Enter
	case Pause:
		return tea.Sequence(tea.Raw(link.Terminal().Leave), tea.Suspend), true
	default:
		return nil, false
	}
	if write == "" {
		return nil, true
	}
	return tea.Sequence(tea.Raw(write), tea.ClearScreen), true
}
