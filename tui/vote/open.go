package vote

import (
	"context"
	"fmt"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/tally"
	"halqa/tui/screen"
)

// open freezes the list, or keeps it for later when later is true.
func (s *Screen) open(later bool) tea.Cmd {
	ids := s.sheet.marked()
	least := 2
	if m := presets[s.sheet.preset].method; m == tally.Opinion || m == tally.Objection {
		least = 1
	}
	if len(ids) < least {
		return s.refuse(session.ErrFewOptions)
	}
	if s.sends {
		return nil // a second ⏎ while the first is on its way would prepare the poll twice
	}
	s.sends = true
	prepare := s.sheet.order()
	prepare.Slot = s.place.Slot
	from := &opened{poll: s.sheet.poll}
	commands := changes(from.poll, prepare)
	room, seat, half := s.env.Room, s.env.Seat, s.sheet.half
	return s.env.Work(from, func(ctx context.Context) (session.Receipt, error) {
		receipt, err := room.Do(ctx, seat, commands...)
		if err != nil {
			return receipt, err
		}
		if from.poll.IsZero() {
			// Known even if the opening is refused: the next try must not add a poll.
			from.poll = receipt.Items[0]
		}
		if later {
			return receipt, nil
		}
		return room.Do(ctx, seat, session.OpenPoll{Poll: from.poll, Half: half})
	})
}

// changes are the commands that bring a poll to what its sheet says.
func changes(poll session.ID, c session.PreparePoll) []session.Command {
	if poll.IsZero() {
		return []session.Command{c}
	}
	var commands []session.Command
	for _, pair := range [][2]string{
		{"question_fr", c.QuestionFR},
		{"question_ar", c.QuestionAR},
		{"method", string(c.Method)},
		{"points", figure(c.Points)},
		{"max", figure(c.MaxPerOption)},
		{"cut", figure(c.Cut)},
		{"deliberative", flag(c.Deliberative)},
		{"top", figure(c.Top)},
		{"scale_fr", c.ScaleFR},
		{"scale_ar", c.ScaleAR},
		{"low", figure(c.Low)},
		{"high", figure(c.High)},
		{"weights", c.Weights},
		{"inverted", c.Inverted},
		{"refuse_missing", flag(c.RefuseMissing)},
		{"spend_all", flag(c.SpendAll)},
		{"equal", flag(c.Equal)},
		{"quorum_rule", string(c.QuorumRule)},
	} {
		commands = append(commands, session.Edit{Item: poll, Field: pair[0], Value: pair[1]})
	}
	return commands
}

// flag writes yes or no as fields hold it.
func flag(b bool) string {
	if b {
		return "1"
	}
	return ""
}

// figure writes a number as fields hold it: none is empty.
func figure(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// openedArrived goes to the urn, or stays on the sheet of what was only prepared.
func (s *Screen) openedArrived(from *opened, err error) tea.Cmd {
	s.sends = false
	if from.poll.IsZero() {
		return nil // nothing was written: the sheet stays as it is
	}
	forget := tea.Batch(s.env.Drafts.Keep(draftItem, draftFR, ""), s.env.Drafts.Keep(draftItem, draftAR, ""))
	show := s.show(from.poll)
	if err != nil || s.poll.status != session.PollOpen {
		return tea.Batch(forget, show)
	}
	return tea.Batch(forget, show, s.env.Say(screen.Good, fmt.Sprintf(s.env.Words.Vote.Entry.Opened, s.poll.short)))
}
