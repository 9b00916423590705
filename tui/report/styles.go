package report

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
)

// wordChosen reports that a Word document is in the order.
func (s *Screen) wordChosen() bool {
	return s.marked["docx"] && slices.Contains(s.formats(), "docx")
}

// askStyles asks for a client's document, whose look Word documents take. It is read when
// they are written: what is wrong with it is said then.
func (s *Screen) askStyles() tea.Cmd {
	w := s.env.Words.Styles
	s.gate.on, s.checking = true, false
	s.typeLine(line{label: w.Choose, remark: w.Ask, slot: "styles", alone: true, send: func(said string) tea.Cmd {
		// A path that was dropped on the terminal comes in quotes.
		s.styles = strings.Trim(strings.TrimSpace(said), `"'`)
		if s.styles != "" {
			s.marked["docx"] = true
		}
		s.written = nil
		s.leaveGate()
		return nil
	}})
	return nil
}
