package vote

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/tally"
	"halqa/tui/screen"
)

// urn is the state of typing ballots in. Lines of ballots stay in memory: they are never
// kept as drafts.
type urn struct {
	counts   map[string]int // ballots by college, as the urn last said
	colleges []string       // whose urns there are; empty when colleges don't count
	at       int            // the urn that the line goes into
	last     *cast          // the last ballot that was accepted
	returned []*cast        // ballots that could not be saved
	second   bool           // the line reads the papers for the second time
	readings map[string]session.Reading
	grid     *grid // a ballot that is filled in cell by cell, nil for the line
	hands    []session.Hands
	hand     int   // the question that hands answer now
	sign     int   // the college whose signatures are counted
	typing   bool  // a figure of a number of signatures was just typed
	annuls   bool  // the poll is to end uncounted
	wrong    error // why what was asked last was refused, until the next key
}

// cast is a ballot on its way to the urn. The work fills in what the urn answered before
// anybody reads it.
type cast struct {
	poll    session.ID
	college string
	line    string
	ballot  tally.Ballot
	asked   int
	second  bool
	counts  map[string]int

	readings map[string]session.Reading
}

// opened, tookBack, counted, closed and retained are other acts of this screen on their
// way.
type (
	opened   struct{ poll session.ID }
	tookBack struct {
		poll   session.ID
		asked  int
		some   bool
		counts map[string]int

		readings map[string]session.Reading
	}
	counted struct {
		poll   session.ID
		asked  int
		counts map[string]int

		readings map[string]session.Reading
	}
	closed   struct{ poll session.ID }
	retained struct {
		poll session.ID
		n    int
	}
	refused struct{} // by this screen, before anything was sent
)

// refuse says why something cannot be done, in the words of the program.
func (s *Screen) refuse(err error) tea.Cmd {
	s.urn.wrong = err
	return func() tea.Msg { return screen.Done{From: refused{}, Err: err} }
}

// insist says a refusal again: news of an earlier ballot would have wiped it away.
func (s *Screen) insist() tea.Cmd {
	if s.urn.wrong == nil {
		return nil
	}
	return s.refuse(s.urn.wrong)
}

// readUrns lists the urns of the poll in view: one for each college present, or for each
// of the roster when nobody was marked.
func (s *Screen) readUrns(r *session.Retreat) {
	groups := s.poll.present
	if len(groups) == 0 {
		groups = r.Enrolled()
	}
	named := map[string]int{}
	for college, n := range groups {
		if college == "" {
			college = "all" // who belongs to no college has an urn too
		}
		named[college] += n
	}
	s.urn.colleges = colleges(named)
	if len(named) == 1 && named["all"] > 0 {
		s.urn.colleges = nil
	}
	s.urn.at = min(s.urn.at, max(0, len(s.urn.colleges)-1))
}

// college is the urn that the line goes into, empty when there is only one for all.
func (u *urn) college() string {
	if len(u.colleges) == 0 {
		return ""
	}
	return u.colleges[u.at]
}

// ballots is the number of ballots of all urns.
func (u *urn) ballots() (n int) {
	for _, v := range u.counts {
		n += v
	}
	return n
}

// turn takes the next urn.
func (u *urn) turn(d int) {
	if n := len(u.colleges); n > 0 {
		u.at = (u.at + d + n) % n
	}
}

// put sends the line to the urn. A line that breaks a rule stays, and what is typed
// after it begins a new word, so that two papers never become one ballot.
func (s *Screen) put() tea.Cmd {
	line := strings.TrimSpace(s.line.Value())
	if line == "" {
		return nil
	}
	ballot, err := s.poll.rules.Parse(line)
	if err != nil {
		if !strings.HasSuffix(s.line.Value(), " ") {
			s.line.Insert(" ")
		}
		return s.refuse(err)
	}
	c := &cast{poll: s.poll.id, college: s.urn.college(), line: line, ballot: ballot, asked: s.ask(), second: s.urn.second}
	s.line.SetValue("")
	if len(s.urn.returned) > 0 {
		s.putBack(s.urn.returned[0])
		s.urn.returned = s.urn.returned[1:]
	}
	return s.send(c)
}

// putBack brings a ballot that was not saved back to the line and its urn.
func (s *Screen) putBack(c *cast) {
	s.line.SetValue(c.line)
	s.urn.at = max(0, slices.Index(s.urn.colleges, c.college))
}

// takeBack takes the last ballot out of the urn again.
func (s *Screen) takeBack() tea.Cmd {
	from, room := &tookBack{poll: s.poll.id, asked: s.ask()}, s.env.Room
	return s.env.Work(from, func(ctx context.Context) (r session.Receipt, err error) {
		if from.some, err = room.TakeBack(ctx, from.poll); err != nil {
			return r, err
		}
		from.counts, from.readings = look(ctx, room, from.poll)
		return r, nil
	})
}

// askCount asks how many ballots are in the urn.
func (s *Screen) askCount() tea.Cmd {
	if s.poll.status != session.PollOpen {
		return nil
	}
	from, room := &counted{poll: s.poll.id, asked: s.ask()}, s.env.Room
	return s.env.Courier.Send(func(ctx context.Context) tea.Msg {
		counts, err := room.BallotCount(ctx, from.poll)
		if err != nil {
			return screen.Done{From: from, Err: err}
		}
		from.counts = counts
		from.readings, _ = room.Readings(ctx, from.poll) // what differs shows again at the close
		return from
	})
}

// arrived hears what became of what the screen sent.
func (s *Screen) arrived(msg screen.Done) tea.Cmd {
	switch from := msg.From.(type) {
	case *cast:
		return s.castArrived(from, msg.Err)
	case *tookBack:
		return s.backArrived(from, msg.Err)
	case *opened:
		return s.openedArrived(from, msg.Err)
	case *emptied:
		return s.emptiedArrived(from, msg.Err)
	case *annulled:
		return s.annulledArrived(from, msg.Err)
	case *voted:
		return s.againArrived(msg.Receipt, msg.Err)
	case *closed:
		return s.closedArrived(from, msg.Err)
	case *retained:
		if msg.Err == nil {
			s.result.touched = false
			s.Sync()
			return s.env.Say(screen.Good, s.env.Count(s.env.Words.Vote.Result.RetainedN, from.n))
		}
	}
	return nil
}

// ask numbers what is asked of the urn. Answers may overtake one another on their way.
func (s *Screen) ask() int {
	s.asked++
	return s.asked
}

// count takes what the urn of a poll says, if that poll is still in view, and reports
// whether it is news: the answer to a later question is newer.
func (s *Screen) count(of session.ID, asked int, counts map[string]int, readings map[string]session.Reading) bool {
	if of != s.poll.id || asked < s.answered {
		return false
	}
	s.answered = asked
	if counts != nil {
		s.urn.counts, s.urn.readings = maps.Clone(counts), maps.Clone(readings)
	}
	return true
}

// castArrived shows the ballot that is in the urn, or brings back the one that is not.
func (s *Screen) castArrived(c *cast, err error) tea.Cmd {
	if c.poll != s.poll.id || s.poll.status != session.PollOpen {
		return nil
	}
	if err == nil {
		if s.count(c.poll, c.asked, c.counts, c.readings) {
			if s.urn.last = c; s.urn.grid != nil && s.urn.grid.laptop {
				s.urn.last = nil // nobody else may read it
			}
		}
		return s.insist()
	}
	if s.line.Len() > 0 {
		s.urn.returned = append(s.urn.returned, c)
	} else {
		s.putBack(c)
	}
	return nil
}

// backArrived says whether a ballot was taken back. The echo goes: the ballot before it
// is not known any more.
func (s *Screen) backArrived(from *tookBack, err error) tea.Cmd {
	w := &s.env.Words.Vote.Entry
	switch {
	case err != nil:
		return nil
	case !from.some:
		return s.env.Say(screen.Ask, w.NothingBack)
	}
	if s.count(from.poll, from.asked, from.counts, from.readings) {
		s.urn.last = nil
	}
	return s.env.Say(screen.Good, w.TakenBack)
}

// wantClose checks what closing needs and asks for what is missing.
func (s *Screen) wantClose() tea.Cmd {
	in, people := s.urn.ballots(), s.poll.people()
	switch {
	case in == 0:
		return s.refuse(session.ErrNoBallots)
	case s.overfull() != "":
		return s.refuse(session.ErrManyBallots)
	case in < people:
		s.zone = explaining
	default:
		s.zone = confirming
	}
	return nil
}

// explained goes on once a sentence says why ballots are missing.
func (s *Screen) explained() tea.Cmd {
	if strings.TrimSpace(s.why.Value()) == "" { // also before an urn is destroyed uncounted
		return s.refuse(session.ErrEmptyText)
	}
	s.zone = confirming
	return nil
}

// close counts and destroys the ballots.
func (s *Screen) close() tea.Cmd {
	if s.sends {
		return nil
	}
	s.sends = true
	from, room, seat := &closed{poll: s.poll.id}, s.env.Room, s.env.Seat
	why := strings.TrimSpace(s.why.Value())
	return s.env.Work(from, func(ctx context.Context) (session.Receipt, error) {
		return room.ClosePoll(ctx, seat, from.poll, why)
	})
}

// closedArrived shows the result, or the row that closes when the close was refused.
func (s *Screen) closedArrived(from *closed, err error) tea.Cmd {
	s.sends = false
	if from.poll != s.poll.id {
		return nil
	}
	if err != nil {
		s.zone = closing
		// Another seat may have put ballots in since: the count on screen was too old.
		if errors.Is(err, session.ErrManyBallots) || errors.Is(err, session.ErrNoBallots) {
			return s.askCount()
		}
		return nil
	}
	short := s.poll.short
	s.forget()
	s.zone = reading
	s.Sync()
	return s.env.Say(screen.Good, fmt.Sprintf(s.env.Words.Vote.Entry.Closed, short))
}
