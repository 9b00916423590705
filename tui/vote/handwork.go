package vote

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/tally"
	"halqa/tui/keys"
	"halqa/tui/page"
	"halqa/tui/screen"
)

// toHands counts raised hands instead of papers, option by option or pair by pair.
func (s *Screen) toHands() tea.Cmd {
	if s.urn.ballots() > 0 {
		return s.refuse(session.ErrPollOpen)
	}
	s.urn.hands, s.urn.hand = handsOf(s.poll.rules), 0
	s.line.SetValue("")
	s.zone = handing
	return nil
}

// handsOf lists what is asked by raising hands. Pairs are ordered so that no option is
// always named first.
func handsOf(r tally.Rules) (all []session.Hands) {
	if r.Method != tally.Duelling {
		for o := range r.Options {
			all = append(all, session.Hands{Option: o + 1})
		}
		return all
	}
	for gap := 1; gap < r.Options; gap++ {
		for a := range r.Options - gap {
			h := session.Hands{Option: a + 1, Beaten: a + gap + 1}
			if (a+gap)%2 == 0 {
				h.Option, h.Beaten = h.Beaten, h.Option
			}
			all = append(all, h)
		}
	}
	return all
}

// keyHands types how many hands went up. ⏎ takes the next question, and after the last
// one closes the poll.
func (s *Screen) keyHands(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch keys.Field(msg) {
	case "enter":
		return true, s.putHands()
	case "up":
		s.urn.hand = max(0, s.urn.hand-1)
		s.line.SetValue("")
		return true, nil
	case "esc":
		s.line.SetValue("")
		s.zone = closing
		return true, nil
	}
	return true, s.typed(&s.line, msg)
}

// putHands reads the numbers of one question.
func (s *Screen) putHands() tea.Cmd {
	if s.urn.hand >= len(s.urn.hands) {
		return s.closeHands()
	}
	words := strings.Fields(s.line.Value())
	var n [3]int
	if len(words) == 0 || len(words) > len(n) {
		return s.refuse(tally.ErrSyntax{Word: s.line.Value()})
	}
	for i, w := range words {
		v, err := strconv.Atoi(latin(w))
		if err != nil || v < 0 {
			return s.refuse(tally.ErrSyntax{Word: w})
		}
		n[i] = v
	}
	if people := len(s.poll.present) > 0; people && n[0]+n[1]+n[2] > s.poll.here() {
		return s.refuse(session.ErrManyBallots)
	}
	h := &s.urn.hands[s.urn.hand]
	h.For, h.Not, h.Pass = n[0], n[1], n[2]
	s.urn.hand++
	s.line.SetValue("")
	return nil
}

// latin writes the digits of any keyboard as 0 to 9.
func latin(word string) string {
	return strings.Map(func(r rune) rune {
		if name := keys.Rest(tea.KeyPressMsg{Code: r, Text: string(r)}); len(name) == 1 {
			return rune(name[0])
		}
		return r
	}, word)
}

// closeHands closes the poll by the hands that were counted.
func (s *Screen) closeHands() tea.Cmd {
	if s.sends {
		return nil
	}
	s.sends = true
	from, room, seat, hands := &closed{poll: s.poll.id}, s.env.Room, s.env.Seat, s.urn.hands
	return s.env.Work(from, func(ctx context.Context) (session.Receipt, error) {
		return room.CloseByHands(ctx, seat, from.poll, hands)
	})
}

// drawHands draws the question that hands answer now.
func (s *Screen) drawHands(p page.Page) screen.Caret {
	w := &s.env.Words.Vote.Methods
	if s.urn.hand >= len(s.urn.hands) {
		p.Wrap(0, 2, p.W, 2, w.HandsDone, page.Title)
		return screen.Caret{}
	}
	h := s.urn.hands[s.urn.hand]
	p.Head(0, s.env.Words.Vote.More.Hands, fmt.Sprintf(w.HandsAt, s.urn.hand+1, len(s.urn.hands)))
	y := 2
	for _, n := range []int{h.Option, h.Beaten} {
		if n == 0 {
			continue
		}
		p.Put(0, y, 4, strconv.Itoa(n), page.Body.Bold(), page.Start)
		text := s.poll.text(s.env, n)
		y += max(1, p.Wrap(5, y, p.W-5, max(1, p.Rows(text, p.W-5)), text, page.Title)) + 1
	}
	p.Wrap(0, y, p.W, 2, w.HandsHow[string(s.poll.rules.Method)], page.Label)
	p.CursorRows(y+2, 1)
	p.Fill(0, y+2, p.W, 1, page.RoleField)
	return screen.DrawField(p, 0, y+2, p.W, &s.line)
}
