package tally

import (
	"cmp"
	"slices"
)

// Kind says whether a ballot enters the scores.
type Kind uint8

// Kinds of ballots. The zero Kind belongs to no ballot, so that a Ballot left
// over from a refused line is never counted.
const (
	Cast  Kind = iota + 1 // Expressed and valid.
	Blank                 // Handed in without a choice: counts for turnout only.
	Void                  // Handed in and unusable: counts for turnout only.
)

// Mark is one entry of a ballot. What Value means depends on the method: points
// for dots; 1 for approval, phragmen and consent; a [Stance] for opinion; the
// grade for judgment; the position from 1 for ngt; the group from 1, best
// first, for ranking and copeland; the rating for criteria, where Option is the
// cell option × criteria + criterion.
type Mark struct{ Option, Value int }

// Ballot is one sheet of paper. It holds no voter, no time and no order, and it
// is comparable by its bytes. Make one with [Rules.Parse], [NewBallot] or
// [Decode].
type Ballot struct {
	kind  Kind
	marks []Mark // By ascending option, each option once.
}

// NewBallot returns a cast ballot with the given marks in any order. It refuses
// a repeated option with [ErrRepeated]; whether the marks obey a method is for
// [Rules.Check] to say.
func NewBallot(marks ...Mark) (Ballot, error) {
	sorted := slices.Clone(marks)
	slices.SortFunc(sorted, func(a, b Mark) int { return cmp.Compare(a.Option, b.Option) })
	for i, m := range sorted {
		if m.Option < 0 || m.Option >= maxCell {
			return Ballot{}, ErrUnknownOption{Number: m.Option + 1, Max: maxCell}
		}
		if m.Value < 0 || m.Value > MaxPoints {
			return Ballot{}, ErrValue{Number: m.Option + 1, Got: m.Value, Max: MaxPoints}
		}
		if i > 0 && sorted[i-1].Option == m.Option {
			return Ballot{}, ErrRepeated{Number: m.Option + 1}
		}
	}
	return Ballot{kind: Cast, marks: sorted}, nil
}

// BlankBallot returns a ballot handed in without a choice.
func BlankBallot() Ballot { return Ballot{kind: Blank} }

// VoidBallot returns a ballot handed in and unusable.
func VoidBallot() Ballot { return Ballot{kind: Void} }

// Kind returns whether b is cast, blank or void, and 0 for the zero Ballot.
func (b Ballot) Kind() Kind { return b.kind }

// Marks returns a copy of the entries by ascending option.
func (b Ballot) Marks() []Mark { return slices.Clone(b.marks) }

// Equal reports whether two sheets say the same.
func (b Ballot) Equal(other Ballot) bool {
	return b.kind == other.kind && slices.Equal(b.marks, other.marks)
}
