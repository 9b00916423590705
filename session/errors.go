package session

import (
	"errors"
	"fmt"
)

// The refusals of commands. The interface says them in the reader's language.
var (
	ErrGone          = errors.New("the item does not exist any more")
	ErrWatching      = errors.New("a viewer changes nothing")
	ErrNothingToUndo = errors.New("nothing to undo")
	ErrNothingToRedo = errors.New("nothing to redo")
	ErrEmptyText     = errors.New("the text is empty")
	ErrNoRationale   = errors.New("an adopted decision needs a sentence of justification")
	ErrNoEvidence    = errors.New("an adopted decision needs at least one link")
	ErrPollOpen      = errors.New("the poll is open: its list is frozen")
	ErrPollNotOpen   = errors.New("the poll is not open")
	ErrPollClosed    = errors.New("the poll is closed")
	ErrFewOptions    = errors.New("a poll needs at least two options")
	ErrManyOptions   = errors.New("a poll takes at most 200 options")
	ErrNoBallots     = errors.New("the urn is empty")
	ErrManyBallots   = errors.New("more ballots than signatures")
	ErrReadings      = errors.New("the second reading gives other totals")
	ErrFrozen        = errors.New("an item listed in an open poll can't be merged or withdrawn")
	ErrAnchored      = errors.New("the session would run into a fixed hour")
	ErrHeld          = errors.New("the session has begun or was held: its place stays")
	ErrTooShort      = errors.New("a session lasts at least five minutes")
	ErrAlreadyLaid   = errors.New("the file already holds a retreat")
	ErrNeedsTwo      = errors.New("a merge needs two different items")
	ErrOutOfPlan     = errors.New("the quarter lies outside of the plan")
	ErrRevised       = errors.New("another decision took the place of this one")
	ErrOneObjective  = errors.New("the sentence holds one objective")
	ErrNotWaivable   = errors.New("an error is mended, not waived")
	ErrNotValidated  = errors.New("an objective is validated by an act of its own")
	ErrNoPlan        = errors.New("there is no objective yet")
	ErrNoSource      = errors.New("a finding without a source is not publishable")
	ErrNoConsent     = errors.New("nothing is quoted or published without the consent procedure")
	ErrInquiryBegun  = errors.New("the questionnaire was handed out already")
	ErrSheetsIn      = errors.New("sheets of the questionnaire were typed in")
	ErrInquiryClosed = errors.New("the sheets were counted already")
	ErrFewSheets     = errors.New("fewer than five sheets would tell of people")
	ErrNobody        = errors.New("nobody is enrolled")
	ErrSettled       = errors.New("nobody disputes it any more")
	ErrNoReason      = errors.New("a refusal needs a reason")
	ErrNoFinal       = errors.New("there is no final version of the plan yet")
	ErrMovedOn       = errors.New("the plan has changed since its final version")
	ErrNoQuorum      = errors.New("the quorum was not reached: the board can't adopt")
	ErrSealed        = errors.New("the record of validation is final")
	ErrCrowded       = errors.New("more people are kept at a table than it can seat")
)

// ValueError says that a value does not fit its field.
type ValueError struct {
	Field, Value string
	Err          error // what was wrong, when there is more to say
}

// Error implements error.
func (e *ValueError) Error() string {
	if e.Err != nil {
		return fmt.Sprintf("%s: %v", e.Field, e.Err)
	}
	return fmt.Sprintf("%s: %q is not allowed", e.Field, e.Value)
}

// Unwrap gives the reason.
func (e *ValueError) Unwrap() error { return e.Err }

// LimitError says that a text is too long.
type LimitError struct {
	Field        string
	Runes, Limit int
}

// Error implements error.
func (e *LimitError) Error() string {
	return fmt.Sprintf("%s: %d characters, at most %d are taken", e.Field, e.Runes, e.Limit)
}
