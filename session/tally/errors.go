package tally

import (
	"errors"
	"fmt"
)

// ErrUnknownKind is returned for a [Ballot] that was never filled in, such as
// the zero value.
var ErrUnknownKind = errors.New("ballot is neither cast, blank nor void")

// ErrTooManyBallots is returned for a count of more than [MaxBallots].
var ErrTooManyBallots = fmt.Errorf("more than %d ballots", MaxBallots)

// ErrRules reports rules that no poll can have. Min and Max are both 0 when the
// field has no range.
type ErrRules struct {
	Field         string
	Got, Min, Max int
}

// Error says which rule was broken.
func (e ErrRules) Error() string {
	if e.Min == 0 && e.Max == 0 {
		return "rules: unknown " + e.Field
	}
	return fmt.Sprintf("rules: %s is %d, not within %d to %d", e.Field, e.Got, e.Min, e.Max)
}

// ErrEmpty reports a line without anything on it: a blank ballot is typed 0, so
// that a slip of the Enter key is not a vote.
type ErrEmpty struct{}

// Error says which rule was broken.
func (ErrEmpty) Error() string { return "ballot is empty" }

// ErrSyntax reports a word that the grammar of the method does not know.
type ErrSyntax struct{ Word string }

// Error says which rule was broken.
func (e ErrSyntax) Error() string { return fmt.Sprintf("ballot has %q, which cannot be read", e.Word) }

// ErrUnknownOption reports a number that is not on the list. Number is as
// printed, from 1; Max is the last one on the list.
type ErrUnknownOption struct{ Number, Max int }

// Error says which rule was broken.
func (e ErrUnknownOption) Error() string {
	return fmt.Sprintf("ballot names option %d of %d", e.Number, e.Max)
}

// ErrRepeated reports an option, as printed, that may stand only once.
type ErrRepeated struct{ Number int }

// Error says which rule was broken.
func (e ErrRepeated) Error() string { return fmt.Sprintf("ballot names option %d twice", e.Number) }

// ErrTooManyPoints reports a ballot that gives more points than it has.
type ErrTooManyPoints struct{ Got, Max int }

// Error says which rule was broken.
func (e ErrTooManyPoints) Error() string {
	return fmt.Sprintf("ballot gives %d points, at most %d", e.Got, e.Max)
}

// ErrUnspent reports a ballot that must give all its points and does not.
type ErrUnspent struct{ Got, Want int }

// Error says which rule was broken.
func (e ErrUnspent) Error() string {
	return fmt.Sprintf("ballot gives %d points, exactly %d wanted", e.Got, e.Want)
}

// ErrTooManyOnOption reports too many points on one option, as printed.
type ErrTooManyOnOption struct{ Number, Got, Max int }

// Error says which rule was broken.
func (e ErrTooManyOnOption) Error() string {
	return fmt.Sprintf("ballot gives option %d %d points, at most %d", e.Number, e.Got, e.Max)
}

// ErrTooManyChoices reports a list longer than the method takes.
type ErrTooManyChoices struct{ Got, Max int }

// Error says which rule was broken.
func (e ErrTooManyChoices) Error() string {
	return fmt.Sprintf("ballot lists %d options, at most %d", e.Got, e.Max)
}

// ErrValue reports a grade, rating or rank that is off its scale. Number is the
// option as printed.
type ErrValue struct{ Number, Got, Min, Max int }

// Error says which rule was broken.
func (e ErrValue) Error() string {
	return fmt.Sprintf("ballot rates option %d with %d, not within %d to %d", e.Number, e.Got, e.Min, e.Max)
}

// ErrMissing reports an option, as printed, left without a grade where every
// option must have one.
type ErrMissing struct{ Number int }

// Error says which rule was broken.
func (e ErrMissing) Error() string { return fmt.Sprintf("ballot leaves option %d out", e.Number) }

// ErrCells reports a row or grid with the wrong number of cells.
type ErrCells struct{ Got, Want int }

// Error says which rule was broken.
func (e ErrCells) Error() string {
	return fmt.Sprintf("ballot has %d cells, %d wanted", e.Got, e.Want)
}

// ErrEncoding reports bytes that [Ballot.Encode] never writes.
type ErrEncoding struct{ Offset int }

// Error says which rule was broken.
func (e ErrEncoding) Error() string { return fmt.Sprintf("ballot bytes are wrong at %d", e.Offset) }
