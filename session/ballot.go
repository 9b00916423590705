package session

import (
	"cmp"
	"context"
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
	Weights                string // for Criteria
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
	case len(c.Sources)+len(c.Lines) < 2:
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
		"weights", c.Weights, "cut", number(c.Cut), "slot", c.Slot.String(),
		"deliberative", yes(c.Deliberative), "imported", yes(c.Imported))
	for n, source := range c.Sources {
		if e, ok := live[Entity](b, source); ok {
			fr, ar := wording(e)
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
	case p.Status == PollClosed:
		b.refuse(ErrPollClosed)
		return
	case p.Status == PollOpen:
		b.refuse(ErrPollOpen)
		return
	}
	b.set(p.ID, "status", string(PollOpen))
	present := b.Attendance(c.Half)
	for _, college := range slices.Sorted(maps.Keys(present)) {
		b.set(p.ID, "present/"+cmp.Or(college, NoCollege), itoa(present[college]))
	}
	b.set(p.ID, "quorum", number(b.Profile().Quorum))
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

// openPoll finds a poll that takes ballots, and its urn.
func (r *Room) openPoll(poll ID) (*Poll, Urn, error) {
	p, err := need[*Poll](r.retreat, poll)
	if err != nil {
		return nil, nil, err
	}
	if p.Status != PollOpen {
		return nil, nil, fmt.Errorf("poll %s: %w", p.Short, ErrPollNotOpen)
	}
	urn := r.urns[poll]
	if urn == nil {
		if urn, err = r.cfg.Vault.Urn(poll); err != nil {
			return nil, nil, fmt.Errorf("open the urn of poll %s: %w", p.Short, err)
		}
		r.urns[poll] = urn
	}
	return p, urn, nil
}

// Cast reads one line of a paper ballot and puts it in the urn of a college. A line that
// breaks a rule of the poll is refused whole, with an error of session/tally.
func (r *Room) Cast(ctx context.Context, poll ID, college, line string) error {
	return r.CastAll(ctx, poll, college, []string{line})
}

// CastAll puts several ballots in the urn, all or none.
func (r *Room) CastAll(ctx context.Context, poll ID, college string, lines []string) error {
	r.doing.Lock()
	defer r.doing.Unlock()
	p, urn, err := r.openPoll(poll)
	if err != nil {
		return err
	}
	papers := make([]Ballot, len(lines))
	for i, line := range lines {
		b, err := p.Rules().Parse(line)
		if err != nil {
			return fmt.Errorf("ballot %q: %w", line, err)
		}
		papers[i] = Ballot{College: cmp.Or(college, NoCollege), Paper: b.Encode()}
	}
	if err := urn.Put(ctx, papers...); err != nil {
		return err
	}
	r.tell()
	return nil
}

// TakeBack takes the last ballot of this run of the program out of the urn again.
func (r *Room) TakeBack(ctx context.Context, poll ID) (bool, error) {
	r.doing.Lock()
	defer r.doing.Unlock()
	_, urn, err := r.openPoll(poll)
	if err != nil {
		return false, err
	}
	ok, err := urn.DropLast(ctx)
	r.tell()
	return ok, err
}

// BallotCount is the number of ballots in the urn, by college: all that anybody may know
// before the close.
func (r *Room) BallotCount(ctx context.Context, poll ID) (map[string]int, error) {
	r.doing.Lock()
	defer r.doing.Unlock()
	_, urn, err := r.openPoll(poll)
	if err != nil {
		return nil, err
	}
	return urn.Count(ctx)
}

// ClosePoll counts the ballots, keeps the totals and destroys the papers, in one step
// that can't be undone. Fewer ballots than people need a sentence in why.
func (r *Room) ClosePoll(ctx context.Context, seat Seat, poll ID, why string) (Receipt, error) {
	if seat == Viewer {
		return Receipt{}, ErrWatching
	}
	r.doing.Lock()
	defer r.doing.Unlock()
	p, urn, err := r.openPoll(poll)
	if err != nil {
		return Receipt{}, err
	}
	b := r.batch(seat)
	err = urn.Close(ctx, func(papers []Ballot) ([]Event, error) {
		b.close(p, papers, why)
		return b.finish()
	})
	if err != nil {
		return Receipt{}, fmt.Errorf("close poll %s: %w", p.Short, err)
	}
	delete(r.urns, poll)
	r.show(b.events)
	return b.receipt(), nil
}

// close says what the papers add up to.
func (b *batch) close(p *Poll, sheets []Ballot, why string) {
	b.called(VerbClose)
	b.why = why
	switch present := p.PresentAll(); {
	case len(sheets) == 0:
		b.refuse(ErrNoBallots)
		return
	case present > 0 && len(sheets) > present && !p.Imported:
		b.refuse(ErrManyBallots)
		return
	case len(sheets) < present:
		b.set(p.ID, "missing", why)
	}
	b.put(p.ID, "status", string(PollClosed))
	byCollege := map[string][]tally.Ballot{}
	var all []tally.Ballot
	for _, paper := range sheets {
		ballot, err := tally.Decode(paper.Paper)
		if err != nil {
			b.refuse(fmt.Errorf("read a ballot of poll %s: %w", p.Short, err))
			return
		}
		byCollege[paper.College] = append(byCollege[paper.College], ballot)
		all = append(all, ballot)
	}
	b.totals(p, "", all)
	papers := map[string]int{}
	for _, college := range slices.Sorted(maps.Keys(byCollege)) {
		ballots := byCollege[college]
		papers[college] = len(ballots)
		b.set(p.ID, "papers/"+college, itoa(len(ballots)))
	}
	if !splitAllowed(papers) {
		b.unmarked(p, NoCollege, all) // who of five left a paper blank could be guessed
		return
	}
	for _, college := range slices.Sorted(maps.Keys(byCollege)) {
		b.unmarked(p, college, byCollege[college])
		b.totals(p, college, byCollege[college])
	}
}

// unmarked counts the blank and the void papers, of one college or of all.
func (b *batch) unmarked(p *Poll, college string, ballots []tally.Ballot) {
	var blank, void int
	for _, ballot := range ballots {
		switch ballot.Kind() {
		case tally.Void:
			void++
		case tally.Blank:
			blank++
		case tally.Cast:
		}
	}
	b.sets(p.ID, "blank/"+college, number(blank), "void/"+college, number(void))
}

// totals writes the counts of the options, for one college or for all.
func (b *batch) totals(p *Poll, college string, ballots []tally.Ballot) {
	counts, err := p.Rules().Count(ballots)
	if err != nil {
		b.refuse(fmt.Errorf("count poll %s: %w", p.Short, err))
		return
	}
	for _, key := range slices.Sorted(maps.Keys(counts.Totals)) {
		for i, n := range counts.Totals[key] {
			if n != 0 {
				b.set(p.ID, "totals/"+totalKey(i+1, key, college), itoa(n))
			}
		}
	}
}

// totalKey names one count of one option, of one college or of all.
func totalKey(option int, key tally.Key, college string) string {
	if college != "" {
		college = "@" + college
	}
	return itoa(option) + "/" + string(key) + college
}
