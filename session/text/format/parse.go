package format

import (
	"errors"
	"fmt"
)

// The reasons why something typed is not a number or a date.
var (
	ErrEmpty     = errors.New("nothing was typed")
	ErrSyntax    = errors.New("not written in a known way")
	ErrAmbiguous = errors.New("can be read in two ways")
	ErrRange     = errors.New("out of range")
)

// ParseError says what could not be read. Err is one of ErrEmpty, ErrSyntax,
// ErrAmbiguous and ErrRange.
type ParseError struct {
	Kind     string // "number", "percentage" or "date"
	Input    string
	Err      error
	Readings []string // the two decimal texts of an ambiguous number
}

func (e *ParseError) Error() string {
	return fmt.Sprintf("reading the %s %q: %v", e.Kind, e.Input, e.Err)
}

func (e *ParseError) Unwrap() error { return e.Err }
