package vote

import (
	"context"
	"path/filepath"

	tea "charm.land/bubbletea/v2"

	"halqa/session/report"
	"halqa/tui/screen"
)

// printed is what became of a print of the ballots.
type printed struct {
	paths []string
	err   error
}

// print writes the ballots of the polls that are not counted yet beside the file, in both
// languages of the room and ready for a printer.
func (s *Screen) print() tea.Cmd {
	export := s.env.Export
	if export == nil {
		return nil
	}
	order := screen.Order{Document: string(report.Ballots), Langs: report.Langs()[:1], Formats: report.Formats()[:1]}
	if s.env.Words.RTL {
		order.Langs = []string{"ar"}
	}
	return s.env.Courier.Send(func(ctx context.Context) tea.Msg {
		paths, err := export(ctx, order)
		return &printed{paths, err}
	})
}

// printedArrived says where the ballots are.
func (s *Screen) printedArrived(p *printed) tea.Cmd {
	if p.err != nil || len(p.paths) == 0 {
		return s.refuse(p.err)
	}
	return s.env.Say(screen.Good, s.env.Words.Report.Written+" "+filepath.Base(p.paths[0]))
}
