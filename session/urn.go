package session

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"halqa/session/tally"
)

// reread marks the urn of a second reading. No college can be called so: a text that
// enters the retreat loses its control characters.
const reread = "\x00second"

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
	return r.cast(ctx, poll, cmp.Or(college, NoCollege), lines)
}

// Reread reads a paper ballot for the second time. What is read twice is never counted
// twice: [Room.Readings] sets the two readings side by side.
func (r *Room) Reread(ctx context.Context, poll ID, college, line string) error {
	return r.cast(ctx, poll, cmp.Or(college, NoCollege)+reread, []string{line})
}

func (r *Room) cast(ctx context.Context, poll ID, urnOf string, lines []string) error {
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
		papers[i] = Ballot{College: urnOf, Paper: b.Encode()}
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
	counts, err := urn.Count(ctx)
	maps.DeleteFunc(counts, func(college string, _ int) bool { return strings.HasSuffix(college, reread) })
	return counts, err
}

// Reading says how the second reading of a college's papers stands beside the first.
type Reading struct {
	First, Second int // ballots
	// Same is whether both readings give the same totals. It is false while their numbers
	// of ballots differ: what the totals are is never said before the close.
	Same bool
}

// Readings compares the two readings of every urn of an open poll. It has no entries
// until a second reading was begun.
func (r *Room) Readings(ctx context.Context, poll ID) (map[string]Reading, error) {
	r.doing.Lock()
	defer r.doing.Unlock()
	p, urn, err := r.openPoll(poll)
	if err != nil {
		return nil, err
	}
	var papers []Ballot
	err = urn.Sift(ctx, func(b Ballot) bool {
		papers = append(papers, b)
		return true
	})
	if err != nil {
		return nil, err
	}
	return readings(p.Rules(), papers)
}

// readings compares what was read twice. A poll that was read once has none.
func readings(rules tally.Rules, papers []Ballot) (map[string]Reading, error) {
	read := map[string][]tally.Ballot{}
	again := false
	for _, paper := range papers {
		ballot, err := tally.Decode(paper.Paper)
		if err != nil {
			return nil, fmt.Errorf("compare two readings: %w", err)
		}
		read[paper.College] = append(read[paper.College], ballot)
		again = again || strings.HasSuffix(paper.College, reread)
	}
	if !again {
		return nil, nil
	}
	out := map[string]Reading{}
	for name := range read {
		college := strings.TrimSuffix(name, reread)
		first, second := read[college], read[college+reread]
		a, errA := rules.Count(first)
		b, errB := rules.Count(second)
		if err := errors.Join(errA, errB); err != nil {
			return nil, fmt.Errorf("compare two readings: %w", err)
		}
		same := len(first) == len(second) && a.Blank == b.Blank && a.Void == b.Void &&
			maps.EqualFunc(a.Totals, b.Totals, slices.Equal[[]int])
		out[college] = Reading{First: len(first), Second: len(second), Same: same}
	}
	return out, nil
}

// ForgetReading drops the second reading, so that it can begin anew.
func (r *Room) ForgetReading(ctx context.Context, poll ID) error {
	return r.sift(ctx, poll, func(b Ballot) bool { return !strings.HasSuffix(b.College, reread) })
}

// Empty takes every ballot out of the urn: the papers are typed in anew, from the first.
func (r *Room) Empty(ctx context.Context, poll ID) error {
	return r.sift(ctx, poll, func(Ballot) bool { return false })
}

func (r *Room) sift(ctx context.Context, poll ID, keep func(Ballot) bool) error {
	r.doing.Lock()
	defer r.doing.Unlock()
	_, urn, err := r.openPoll(poll)
	if err != nil {
		return err
	}
	err = urn.Sift(ctx, keep)
	r.tell()
	return err
}

// ClosePoll counts the ballots, keeps the totals and destroys the papers, in one step
// that can't be undone. Fewer ballots than people need a sentence in why.
func (r *Room) ClosePoll(ctx context.Context, seat Seat, poll ID, why string) (Receipt, error) {
	return r.endPoll(ctx, seat, poll, func(b *batch, p *Poll, papers []Ballot) { b.close(p, papers, why) })
}

// AnnulPoll destroys the papers without counting them, for a poll of which more came
// back than people signed for. It needs a reason and can't be undone.
func (r *Room) AnnulPoll(ctx context.Context, seat Seat, poll ID, why string) (Receipt, error) {
	return r.endPoll(ctx, seat, poll, func(b *batch, p *Poll, _ []Ballot) {
		b.called(VerbAnnul)
		b.why = b.text(why)
		b.put(p.ID, "status", string(PollAnnulled))
		b.set(p.ID, "missing", why)
	})
}

func (r *Room) endPoll(ctx context.Context, seat Seat, poll ID, end func(*batch, *Poll, []Ballot)) (Receipt, error) {
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
		end(b, p, papers)
		return b.finish()
	})
	if err != nil {
		return Receipt{}, fmt.Errorf("close poll %s: %w", p.Short, err)
	}
	delete(r.urns, poll)
	r.show(b.events)
	return b.receipt(), nil
}
