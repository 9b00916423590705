package session

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"halqa/session/tally"
)

// maxOptions is how many lines a ballot list may have.
const maxOptions = 200

// PreparePoll puts items to the vote. The list can be changed until it is opened.
type PreparePoll struct {
	QuestionFR, QuestionAR string
	Method                 tally.Method
	Points, MaxPerOption   int    // for Dots; Points 0 means a quarter of the options
	Top                    int    // for NGT
	ScaleFR, ScaleAR       string // for Judgment and Criteria, see Poll
	Low, High              int    // for Criteria
	Weights, Inverted      string // for Criteria
	RefuseMissing          bool   // for Judgment
	SpendAll               bool   // for Dots
	Equal                  bool   // colleges weigh the same
	QuorumRule             tally.QuorumRule
	Cut                    int
	Deliberative           bool
	Imported               bool // the ballots will come from a file
	Slot                   ID
	Sources                []ID     // in the order of their numbers on the ballot
	Lines, LinesAR         []string // options without an item behind them, after the others
}

func (c PreparePoll) plan(b *batch) {
	b.called(VerbPoll)
	switch {
	case len(c.Sources)+len(c.Lines) < leastOptions(c.Method):
		b.refuse(ErrFewOptions)
		return
	case len(c.Sources)+len(c.Lines) > maxOptions:
		b.refuse(ErrManyOptions)
		return
	}
	if c.Method == tally.Dots {
		c.Points = cmp.Or(c.Points, max(1, (len(c.Sources)+3)/4))
		c.MaxPerOption = cmp.Or(c.MaxPerOption, min(3, c.Points))
	}
	id := b.add(pollType)
	b.sets(id, "question_fr", c.QuestionFR, "question_ar", c.QuestionAR, "method", string(c.Method),
		"points", number(c.Points), "max", number(c.MaxPerOption), "top", number(c.Top),
		"scale_fr", c.ScaleFR, "scale_ar", c.ScaleAR, "low", number(c.Low), "high", number(c.High),
		"weights", c.Weights, "inverted", c.Inverted, "refuse_missing", yes(c.RefuseMissing),
		"spend_all", yes(c.SpendAll), "equal", yes(c.Equal), "quorum_rule", string(c.QuorumRule),
		"cut", number(c.Cut), "slot", c.Slot.String(),
		"deliberative", yes(c.Deliberative), "imported", yes(c.Imported))
	guard := b.Guard() // a ballot is projected and printed
	for n, source := range c.Sources {
		if e, ok := live[Entity](b, source); ok {
			fr, ar := guard.Masked(e)
			b.option(id, n+1, fr, ar, source)
		}
	}
	for n, words := range c.Lines {
		ar := ""
		if n < len(c.LinesAR) {
			ar = c.LinesAR[n]
		}
		b.option(id, len(c.Sources)+n+1, words, ar, ID{})
	}
	b.items = []ID{id}
}

// leastOptions is how many lines a ballot must have: one proposal may be put to a yes or
// a no, everything else is a choice.
func leastOptions(m tally.Method) int {
	if m == tally.Opinion || m == tally.Objection {
		return 1
	}
	return tally.MinOptions
}

// option writes words on the ballot.
func (b *batch) option(poll ID, n int, fr, ar string, source ID) {
	id := b.add(optionType)
	b.sets(id, "poll", poll.String(), "number", itoa(n), "text_fr", fr, "text_ar", ar,
		"source", source.String())
	b.link(poll, "options", id)
}

// OpenPoll freezes the list and the electorate: who is present at a half-day.
type OpenPoll struct {
	Poll ID
	Half string
}

func (c OpenPoll) plan(b *batch) {
	b.called(VerbOpen)
	p, ok := live[*Poll](b, c.Poll)
	switch {
	case !ok:
		return
	case p.Status == PollClosed, p.Status == PollAnnulled:
		b.refuse(ErrPollClosed)
		return
	case p.Status == PollOpen:
		b.refuse(ErrPollOpen)
		return
	}
	if err := p.check(); err != nil {
		b.refuse(fmt.Errorf("open poll %s: %w", p.Short, err))
		return
	}
	b.open(p.ID, b.Attendance(c.Half), p.QuorumRule)
}

// open freezes a list and its electorate. Who is present is taken to have signed until
// somebody counts the signatures.
func (b *batch) open(poll ID, present map[string]int, rule tally.QuorumRule) {
	b.set(poll, "status", string(PollOpen))
	for _, college := range slices.Sorted(maps.Keys(present)) {
		n := itoa(present[college])
		b.sets(poll, "present/"+cmp.Or(college, NoCollege), n, "signed/"+cmp.Or(college, NoCollege), n)
	}
	needed := b.Profile().Quorum
	if rule != "" {
		needed = rule.Required(cmp.Or(b.Profile().BoardSize, b.Enrolled()[Board]))
	}
	b.set(poll, "quorum", number(needed))
}

// Sign says how many people of a college signed for a ballot. Whoever left without one or
// came in late is counted here and not at the door.
type Sign struct {
	Poll    ID
	College string
	N       int
}

func (c Sign) plan(b *batch) {
	b.called(VerbSign)
	p, ok := live[*Poll](b, c.Poll)
	if !ok {
		return
	}
	if p.Status != PollOpen {
		b.refuse(ErrPollNotOpen)
		return
	}
	b.set(p.ID, "signed/"+cmp.Or(c.College, NoCollege), number(max(0, c.N)))
}

// Retain says which options people keep after reading the result. The items behind them
// get their fate with it; those not kept count as dropped.
type Retain struct {
	Poll    ID
	Options []ID
}

func (c Retain) plan(b *batch) {
	b.called(VerbRetain)
	p, ok := live[*Poll](b, c.Poll)
	if !ok {
		return
	}
	if p.Status != PollClosed {
		b.refuse(ErrPollNotOpen)
		return
	}
	for _, o := range b.OptionsOf(p) {
		kept := slices.Contains(c.Options, o.ID)
		b.set(p.ID, "retained/"+o.ID.String(), yes(kept))
		if idea, ok := find[*Idea](b.Retreat, o.Source); ok {
			fate := Dropped
			if kept {
				fate = Kept
			}
			b.set(idea.ID, "fate", string(fate))
		}
	}
}
