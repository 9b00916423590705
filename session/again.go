package session

import (
	"cmp"
	"fmt"
	"slices"

	"halqa/session/tally"
)

// VoteAgain opens a poll that follows a closed one: a run-off among the options that the
// cut left tied, a second round on the same list, or the same papers typed in anew. The
// tally of the first one stays as it is, beside the other.
type VoteAgain struct {
	Poll    ID
	As      Again
	Options []ID   // of a run-off
	Half    string // the half-day whose presence counts; a recount keeps its electorate
}

func (c VoteAgain) plan(b *batch) {
	b.called(VerbOpen)
	p, ok := live[*Poll](b, c.Poll)
	if !ok {
		return
	}
	if p.Status != PollClosed {
		b.refuse(fmt.Errorf("vote again on %s: %w", p.Short, ErrPollNotOpen))
		return
	}
	var lines []*Option
	for _, o := range b.OptionsOf(p) {
		if c.As != Runoff || slices.Contains(c.Options, o.ID) {
			lines = append(lines, o)
		}
	}
	if len(lines) < leastOptions(p.Method) || c.As == Runoff && len(lines) < tally.MinOptions {
		b.refuse(ErrFewOptions)
		return
	}
	id := b.add(pollType)
	b.like(id, p, c.As, cmp.Or(b.Result(p).Open, 1))
	for i, o := range lines {
		b.option(id, i+1, o.TextFR, o.TextAR, o.Source)
	}
	b.items = []ID{id}
	present := b.Attendance(c.Half)
	if c.As == Recount {
		present = p.Signed
	}
	b.open(id, present, p.QuorumRule)
}

// like writes the rules of a poll that follows p. A run-off is a vote of its own: each
// person has as many points as places are open, one for an option.
func (b *batch) like(id ID, p *Poll, as Again, places int) {
	method, points, most, cut := p.Method, p.Points, p.MaxPerOption, p.Cut
	if as == Runoff {
		method, points, most, cut = tally.Dots, places, 1, places
	}
	b.sets(id, "question_fr", p.QuestionFR, "question_ar", p.QuestionAR, "method", string(method),
		"points", number(points), "max", number(most), "cut", number(cut), "slot", p.Slot.String(),
		"deliberative", yes(p.Deliberative), "equal", yes(p.Equal), "quorum_rule", string(p.QuorumRule),
		"after", p.ID.String(), "again", string(as))
	if as == Runoff {
		return
	}
	b.sets(id, "top", number(p.Top), "scale_fr", p.ScaleFR, "scale_ar", p.ScaleAR, "low", number(p.Low),
		"high", number(p.High), "weights", p.Weights, "inverted", p.Inverted,
		"refuse_missing", yes(p.RefuseMissing), "spend_all", yes(p.SpendAll))
}
