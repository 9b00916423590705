package vote

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/screen"
)

// voted is a poll that follows another one, on its way.
type voted struct{}

// toAgain asks once before the room votes again: the first key says what, ⏎ opens it.
func (s *Screen) toAgain(as session.Again) func() tea.Cmd {
	return func() tea.Cmd {
		s.result.again, s.zone = as, againing
		return nil
	}
}

// again opens the poll that follows.
func (s *Screen) again() tea.Cmd {
	if s.sends {
		return nil
	}
	s.sends = true
	half := ""
	s.env.Room.Read(func(r *session.Retreat) { half = s.halfDay(r) })
	return s.env.Do(&voted{}, session.VoteAgain{
		Poll: s.poll.id, As: s.result.again, Options: s.result.TiedAcross(), Half: half,
	})
}

// againArrived goes to the urn of the poll that follows.
func (s *Screen) againArrived(receipt session.Receipt, err error) tea.Cmd {
	s.sends = false
	if err != nil || len(receipt.Items) == 0 {
		return nil
	}
	show := s.show(receipt.Items[0])
	return tea.Batch(show, s.env.Say(screen.Good, fmt.Sprintf(s.env.Words.Vote.Entry.Opened, s.poll.short)))
}

// drawAgain says what ⏎ would open.
func (s *Screen) drawAgain(p page.Page) {
	w := &s.env.Words.Vote.Methods
	text := w.RoundAsk
	switch s.result.again {
	case session.Runoff:
		var tied []string
		for _, r := range s.result.rows {
			if r.Side == session.Across {
				tied = append(tied, strconv.Itoa(r.Option.Number))
			}
		}
		slices.SortFunc(tied, func(a, b string) int { return len(a) - len(b) })
		text = fmt.Sprintf(w.RunoffAsk, strings.Join(tied, s.env.Words.Words.Comma), max(1, s.result.Open))
	case session.Recount:
		text = w.RecountAsk
	case session.Round:
	}
	p.CursorRows(1, p.Wrap(0, 1, min(p.W, page.Measure), 5, text, page.Title))
}
