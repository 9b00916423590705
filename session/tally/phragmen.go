package tally

import (
	"fmt"
	"math/big"
	"slices"
)

// ErrSeats reports a number of seats that a list of options cannot fill.
type ErrSeats struct{ Got, Max int }

// Error says how many seats were asked for.
func (e ErrSeats) Error() string {
	return fmt.Sprintf("%d seats for %d options", e.Got, e.Max)
}

// Approvals is a number of people who approve of the same options.
type Approvals struct {
	N       int
	Options []int
}

// ApprovalsOf reads whom cast ballots support: every option they give anything
// to. It suits approvals and dots.
func ApprovalsOf(ballots []Ballot) []Approvals {
	var out []Approvals
	for _, b := range ballots {
		if b.kind != Cast {
			continue
		}
		a := Approvals{N: 1}
		for _, m := range b.marks {
			a.Options = append(a.Options, m.Option)
		}
		out = append(out, a)
	}
	return out
}

// Step is one choice on the way to a selection.
type Step struct {
	Option     int
	Time       *big.Rat // When its supporters hold the price 1 together; everyone earns 1 a unit.
	Tied       []int    // Options that could have been taken instead, by index.
	Supporters int      // People who support the option.
	Unserved   int      // Those of them who had no option chosen before.
}

// Selection is a balanced choice of options.
type Selection struct {
	// Steps is one way to choose, in order of choice; where options tie it takes
	// the first of the list and names the others. It may be shorter than asked,
	// because an option without support is never taken.
	Steps []Step
	// Outcomes lists every set that some way through the ties ends in, each by
	// index, in dictionary order.
	Outcomes [][]int
	// Complete is false when there are more outcomes than were asked for, or too
	// many to look through.
	Complete bool
}

// Unique reports whether all ways through the ties end in one set.
func (s Selection) Unique() bool { return s.Complete && len(s.Outcomes) == 1 }

// Phragmen selects options so that each group of people gets its share, by the
// sequential method of Phragmén (1899; Janson, "Phragmén's and Thiele's election
// methods", 2016; Brill, Freeman, Janson and Lackner, "Phragmén's voting methods
// and justified representation", 2024). Everybody earns at one speed; an option
// costs 1; the first whose supporters hold 1 together is taken, and they pay all
// that they hold. A selection of k+1 contains that of k, so a longer list throws
// no option out.
//
// It lists at most most outcomes; seats run from 1 to the number of options. All
// arithmetic that decides is in exact fractions.
func Phragmen(options int, voters []Approvals, seats, most int) (Selection, error) {
	if seats < 1 || seats > options {
		return Selection{}, ErrSeats{Got: seats, Max: options}
	}
	p := purse{
		options: options, seats: seats, most: max(most, 1),
		found: map[string][]int{}, seen: map[string]bool{}, names: map[string]int{},
	}
	if err := p.enter(voters); err != nil {
		return Selection{}, err
	}
	p.explore(path{last: make([]int, len(p.weight))}, true)
	s := Selection{Steps: p.steps, Complete: !p.stopped}
	for _, set := range p.found {
		s.Outcomes = append(s.Outcomes, set)
	}
	slices.SortFunc(s.Outcomes, slices.Compare)
	return s, nil
}

// Differ returns the options that only one of two lists has, each by index: the
// most supported beside the balanced selection.
func Differ(a, b []int) (onlyA, onlyB []int) {
	for _, o := range a {
		if !slices.Contains(b, o) {
			onlyA = append(onlyA, o)
		}
	}
	for _, o := range b {
		if !slices.Contains(a, o) {
			onlyB = append(onlyB, o)
		}
	}
	slices.Sort(onlyA)
	slices.Sort(onlyB)
	return onlyA, onlyB
}
