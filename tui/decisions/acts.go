package decisions

import (
	"context"
	"errors"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text"
	"halqa/session/verdict"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// recorded is what a closed poll said, in both languages of the record.
func recorded(r *session.Retreat, poll session.ID) (fr, ar string) {
	p, ok := r.Item(poll).(*session.Poll)
	if !ok || p.Status != session.PollClosed {
		return "", ""
	}
	french, arabic := verdict.Tell(locale.Of(locale.French), r, p), verdict.Tell(locale.Of(locale.Arabic), r, p)
	return french.Record(false), arabic.Record(true)
}

// draft opens the sheet of a new decision, filled in from the poll or the session in
// which people are.
func (s *Screen) draft() tea.Cmd {
	if s.env.Salle {
		return nil
	}
	d := session.DraftDecision{Slot: s.place.Slot, Poll: s.place.Poll, Date: session.DateOf(s.env.Now())}
	s.place.Poll = session.ID{} // the next one has its own origin
	var begun session.ID
	s.env.Room.Read(func(r *session.Retreat) {
		if d.Slot.IsZero() {
			d.Slot = running(r)
		}
		begun = unwritten(r, d.Poll)
		d.ResultFR, d.ResultAR = recorded(r, d.Poll)
	})
	defer s.Sync()
	if !begun.IsZero() {
		s.Fill(begun)
		return s.Sheet.Write()
	}
	s.Fill(session.ID{})
	if !d.Poll.IsZero() {
		return s.Sheet.Add(d)
	}
	return s.Sheet.Begin(func(words string) session.Command {
		if d.TextFR = words; text.Dir(words) == text.RTL {
			d.TextFR, d.TextAR = "", words
		}
		return d
	})
}

// running is the session that is under way, zero between two of them.
func running(r *session.Retreat) (id session.ID) {
	for _, slot := range r.Slots() {
		if slot.Began > 0 && slot.Ended == 0 {
			id = slot.ID
		}
	}
	return id
}

// unwritten is the decision that was already opened from a poll and still has no words.
func unwritten(r *session.Retreat, poll session.ID) session.ID {
	for _, d := range r.Decisions() {
		if !poll.IsZero() && d.Poll == poll && d.Wording() == "" {
			return d.ID
		}
	}
	return session.ID{}
}

// adopt asks for what a record needs, a sentence and a link; the session refuses it
// without them and [Screen.missing] shows where they go.
func (s *Screen) adopt() tea.Cmd { return s.rule(session.Adopted) }

// postpone keeps the decision in sight for the body or the day that can take it.
func (s *Screen) postpone() tea.Cmd { return s.rule(session.Postponed) }

// rule changes the status. The words stay open to correction: a typing slip in minutes
// is no revision.
func (s *Screen) rule(status session.DecisionStatus) tea.Cmd {
	r, ok := s.Current()
	if !ok {
		return nil
	}
	return s.env.Do(acted{adopting, r.ID, r.Number}, session.Rule{Decision: r.ID, Status: status})
}

// revise opens a decision with the same words that takes the place of the old one, which
// stays readable and names it.
func (s *Screen) revise() tea.Cmd {
	r, ok := s.Current()
	if !ok {
		return nil
	}
	return s.env.Do(acted{revising, r.ID, r.Number},
		session.Revise{Decision: r.ID, Slot: s.place.Slot, Date: session.DateOf(s.env.Now())})
}

// promote drafts an objective from the decision and goes to its sheet. Its words are read
// when their turn comes: those typed a moment ago may be on their way.
func (s *Screen) promote() tea.Cmd {
	r, ok := s.Current()
	if !ok {
		return nil
	}
	env := *s.env // the language of now
	return s.env.Work(acted{promoting, r.ID, r.Number}, func(ctx context.Context) (session.Receipt, error) {
		draft := session.DraftObjective{From: []session.ID{r.ID}}
		env.Room.Read(func(rt *session.Retreat) {
			if d, ok := rt.Item(r.ID).(*session.Decision); ok {
				draft.Text = env.Pick(d.TextFR, d.TextAR)
			}
		})
		return env.Room.Do(ctx, env.Seat, draft)
	})
}

// Update implements screen.Screen.
func (s *Screen) Update(msg tea.Msg) (bool, tea.Cmd) {
	used, cmd := s.Shelf.Update(msg)
	if done, ok := msg.(screen.Done); ok {
		cmd = tea.Batch(cmd, s.arrived(done))
	}
	return used, cmd
}

// arrived hears what became of an act. A refused adoption goes to the field it misses.
func (s *Screen) arrived(msg screen.Done) tea.Cmd {
	from, ok := msg.From.(acted)
	if !ok {
		return nil
	}
	if msg.Err != nil {
		if from.what == adopting {
			s.missing(from.decision, msg.Err)
		}
		return nil
	}
	switch from.what {
	case adopting:
		return s.said(from)
	case revising:
		s.Show(msg.Receipt.Items[0])
	case promoting:
		return s.env.Goto(screen.Place{Kind: screen.Objectives, Item: msg.Receipt.Items[0]})
	}
	return nil
}

// missing opens the sheet on the field without which a decision can't be adopted.
func (s *Screen) missing(id session.ID, err error) {
	main := func(name string) string {
		if s.env.Words.RTL {
			return name + "_ar"
		}
		return name + "_fr"
	}
	var field string
	switch {
	case errors.Is(err, session.ErrNoRationale):
		field = main("rationale")
	case errors.Is(err, session.ErrNoEvidence):
		field = "links"
	case errors.Is(err, session.ErrEmptyText):
		field = main("text")
	default:
		return
	}
	if s.Zone != sheet.Filling || s.Sheet.Item() != id {
		s.Show(id)
	}
	s.Sheet.Select(field)
}

// said tells the new status of a decision.
func (s *Screen) said(from acted) tea.Cmd {
	s.Sync()
	r, ok := s.Find(from.decision)
	if !ok {
		return nil // somebody withdrew it meanwhile
	}
	_, word := s.status(r)
	return s.env.Say(screen.Good, fmt.Sprintf(s.env.Words.Decisions.Now, r.Number, word))
}

// acted is what the screen asked for, to know the answer again.
type acted struct {
	what     act
	decision session.ID
	number   string
}

type act int

const (
	adopting act = iota
	revising
	promoting
)
