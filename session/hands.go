package session

import (
	"context"
	"fmt"

	"halqa/session/tally"
)

// Hands are the hands counted on one option, or in one duel.
type Hands struct {
	Option int // its number, from 1
	Beaten int // in a duel, the number of the other option
	For    int // hands for it; in Objection, those who object
	Not    int // against it, or for the other option of a duel
	Pass   int // no opinion
}

// ByHands reports whether a method can be voted by raising hands: those that ask one
// thing at a time.
func ByHands(m tally.Method) bool {
	switch m {
	case tally.Opinion, tally.Approval, tally.Objection, tally.Duelling:
		return true
	case tally.Dots, tally.NGT, tally.Judgment, tally.Criteria, tally.Order, tally.Balanced:
	}
	return false
}

// CloseByHands counts hands instead of papers and closes the poll. Everybody saw the
// hands, so that colleges are not told apart. Papers already in the urn are refused with
// ErrPollOpen.
func (r *Room) CloseByHands(ctx context.Context, seat Seat, poll ID, hands []Hands) (Receipt, error) {
	return r.endPoll(ctx, seat, poll, func(b *batch, p *Poll, papers []Ballot) {
		b.called(VerbClose)
		switch {
		case len(papers) > 0:
			b.refuse(fmt.Errorf("count hands: %w", ErrPollOpen))
			return
		case !ByHands(p.Method):
			b.refuse(&ValueError{Field: "method", Value: string(p.Method)})
			return
		case len(hands) == 0:
			b.refuse(ErrNoBallots)
			return
		}
		counts, most, err := raised(p, hands)
		if err != nil {
			b.refuse(err)
			return
		}
		if here := p.PresentAll(); here > 0 && most > here {
			b.refuse(ErrManyBallots)
			return
		}
		b.put(p.ID, "status", string(PollClosed))
		b.sets(p.ID, "hands", "1", "papers/"+NoCollege, number(most))
		b.counts(p, "", counts)
	})
}

// raised adds hands up, and says how many people raised theirs at most.
func raised(p *Poll, hands []Hands) (c tally.Counts, most int, err error) {
	c, err = p.Rules().Count(nil)
	if err != nil {
		return c, 0, fmt.Errorf("count hands: %w", err)
	}
	for _, h := range hands {
		if min(h.For, h.Not, h.Pass) < 0 || h.Option < 1 || h.Option > c.Options || h.Beaten < 0 || h.Beaten > c.Options {
			return c, 0, fmt.Errorf("count hands: %w", tally.ErrUnknownOption{Number: max(h.Option, h.Beaten), Max: c.Options})
		}
		most = max(most, h.For+h.Not+h.Pass)
		o := h.Option - 1
		switch p.Method {
		case tally.Opinion:
			c.Totals[tally.ForKey][o], c.Totals[tally.AgainstKey][o], c.Totals[tally.PassKey][o] = h.For, h.Not, h.Pass
		case tally.Approval:
			c.Totals[tally.Supporters][o] = h.For
		case tally.Objection:
			c.Totals[tally.Objections][o] = h.For
		case tally.Duelling:
			if h.Beaten == 0 || h.Beaten == h.Option {
				return c, 0, fmt.Errorf("count hands: %w", tally.ErrRepeated{Number: h.Option})
			}
			c.Totals[tally.BeforeKey(h.Beaten-1)][o] = h.For
			c.Totals[tally.BeforeKey(o)][h.Beaten-1] = h.Not
		case tally.Dots, tally.NGT, tally.Judgment, tally.Criteria, tally.Order, tally.Balanced:
		}
	}
	if p.Method == tally.Duelling {
		c.Totals[tally.BordaTwice] = tally.Borda(c.Duels()).Twice
	}
	return c, most, nil
}
