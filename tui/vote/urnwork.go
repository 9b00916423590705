package vote

import (
	"context"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// emptied and annulled are acts on a whole urn on their way.
type (
	emptied struct {
		poll   session.ID
		second bool // the second reading only
		asked  int
	}
	annulled struct{ poll session.ID }
)

// toSecond turns to the second reading of the papers, or back to the first.
func (s *Screen) toSecond() tea.Cmd {
	s.urn.second = !s.urn.second
	s.urn.last = nil
	s.zone = entering
	return s.askCount()
}

// empty begins the reading that is on anew: all papers are typed in again.
func (s *Screen) empty() tea.Cmd {
	from, room := &emptied{poll: s.poll.id, second: s.urn.second, asked: s.ask()}, s.env.Room
	s.urn.last = nil
	s.zone = entering
	return s.env.Work(from, func(ctx context.Context) (session.Receipt, error) {
		if from.second {
			return session.Receipt{}, room.ForgetReading(ctx, from.poll)
		}
		return session.Receipt{}, room.Empty(ctx, from.poll)
	})
}

// emptiedArrived says that the papers are to be read anew.
func (s *Screen) emptiedArrived(from *emptied, err error) tea.Cmd {
	if err != nil || from.poll != s.poll.id {
		return nil
	}
	return tea.Batch(s.askCount(), s.env.Say(screen.Good, s.env.Words.Vote.Methods.Emptied))
}

// toAnnul asks why the poll ends without a count.
func (s *Screen) toAnnul() tea.Cmd {
	s.urn.annuls = true
	s.why.SetValue("")
	s.zone = explaining
	return nil
}

// annul destroys the papers uncounted.
func (s *Screen) annul() tea.Cmd {
	if s.sends {
		return nil
	}
	s.sends = true
	from, room, seat, why := &annulled{s.poll.id}, s.env.Room, s.env.Seat, strings.TrimSpace(s.why.Value())
	return s.env.Work(from, func(ctx context.Context) (session.Receipt, error) {
		return room.AnnulPoll(ctx, seat, from.poll, why)
	})
}

// annulledArrived goes back to the list, where the poll stands as annulled.
func (s *Screen) annulledArrived(from *annulled, err error) tea.Cmd {
	s.sends = false
	if err != nil || from.poll != s.poll.id {
		return nil
	}
	short := s.poll.short
	s.toList()
	s.Sync()
	return s.env.Say(screen.Good, fmt.Sprintf(s.env.Words.Vote.Methods.Annulled, short))
}

// toSign opens the count of signatures, college by college.
func (s *Screen) toSign() tea.Cmd {
	s.zone, s.urn.sign = signing, 0
	return nil
}

// signers are the colleges whose signatures are counted.
func (s *Screen) signers() []string {
	if len(s.urn.colleges) == 0 {
		return []string{session.NoCollege}
	}
	return s.urn.colleges
}

// keySign corrects the number of signatures; what was typed begins a new number.
func (s *Screen) keySign(name string) (bool, tea.Cmd) {
	all := s.signers()
	college := all[s.urn.sign]
	n := s.poll.signed[college]
	if d, ok := keys.Digit(name); ok {
		if s.urn.typing && n < 100 {
			d += 10 * n
		}
		s.urn.typing = true
		return true, s.signs(college, d)
	}
	s.urn.typing = false
	switch name {
	case "up":
		s.urn.sign = max(0, s.urn.sign-1)
	case "down":
		s.urn.sign = min(len(all)-1, s.urn.sign+1)
	case "left", "right":
		d := 1
		if (name == "right") == s.env.Words.RTL {
			d = -1
		}
		return true, s.signs(college, max(0, n+d))
	case "enter", "esc", "tab":
		s.zone = closing
	default:
		return false, nil
	}
	return true, nil
}

// signs writes how many people of a college signed; the next frame shows it at once.
func (s *Screen) signs(college string, n int) tea.Cmd {
	if s.poll.signed == nil {
		s.poll.signed = map[string]int{}
	}
	s.poll.signed[college] = n
	return s.env.Do(nil, session.Sign{Poll: s.poll.id, College: college, N: n})
}

// drawSigning draws the signatures of each college beside its ballots.
func (s *Screen) drawSigning(p page.Page) {
	w := &s.env.Words.Vote.Methods
	p.Head(0, w.Signing, "")
	for i, college := range s.signers() {
		y := 2 + 2*i
		if i == s.urn.sign {
			p.CursorRows(y, 1)
		}
		p.Row(0, y, sign(college), page.T(" "+s.env.College(college), page.Body))
		widget.Choice(p, 20, y, 16, number(s.poll.signed[college]), page.Title)
		p.RowEnd(p.W, y, page.T(s.env.Count(s.env.Words.Vote.Entry.Count, s.urn.counts[college]), page.Label))
	}
	p.Wrap(0, 3+2*len(s.signers()), p.W, 2, w.SignHow, page.Label)
}

// overfull is a college with more ballots than signatures, empty when there is none.
func (s *Screen) overfull() string {
	if s.poll.people() == 0 || s.poll.imported {
		return ""
	}
	for _, college := range colleges(s.urn.counts) {
		if s.urn.counts[college] > s.poll.signed[college] {
			return college
		}
	}
	return ""
}

// drawReadings says how the second reading stands, college by college, and never what the
// totals are. It returns the rows that it took.
func (s *Screen) drawReadings(p page.Page, y int) int {
	w := &s.env.Words.Vote.Methods
	n := 0
	for _, college := range s.signers() {
		r, ok := s.urn.readings[college]
		if !ok {
			continue
		}
		spans := []page.Span{page.T(fmt.Sprintf(w.SecondIs, s.env.College(college), r.Second, r.First), page.Body)}
		switch {
		case r.Same:
			spans = append(spans, page.T("   ✓ ", page.Good), page.T(w.SecondSame, page.Body))
		case r.First == r.Second:
			spans = append(spans, page.T("   ◆ ", page.Warn), page.T(w.SecondDiffer, page.Body.Bold()))
		}
		p.Row(0, y+n, spans...)
		n++
	}
	return n
}
