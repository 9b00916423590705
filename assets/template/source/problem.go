package source

import (
	"fmt"
	"strings"
)

// Code names what is wrong with a line.
type Code string

// The codes, with the arguments of their sentence.
const (
	Syntax    Code = "syntax"    // what the YAML parser says
	TooBig    Code = "too-big"   // the most bytes that are read
	Missing   Code = "missing"   // the key that is needed
	Kind      Code = "kind"      // the key, and what it should hold: text, number, list or table
	TooLong   Code = "too-long"  // the key, the most characters
	Hour      Code = "hour"      // the key, what stands there
	Unquoted  Code = "unquoted"  // the key, the hour that needs quotes
	Duration  Code = "duration"  // the session, its minutes
	Midnight  Code = "midnight"  // the session, which ends after midnight
	Overlap   Code = "overlap"   // the session, its start, the session before it, the end of that
	Day       Code = "day"       // what stands there
	Date      Code = "date"      // the key, what stands there
	Duplicate Code = "duplicate" // the identifier, the line where it stands first
	Title     Code = "title"     // the session without title
	Value     Code = "value"     // the key, what stands there, what is allowed
	Unknown   Code = "unknown"   // the key that is ignored
)

// Codes lists every code, for the tables of sentences.
func Codes() []Code {
	return []Code{
		Syntax, TooBig, Missing, Kind, TooLong, Hour, Unquoted, Duration, Midnight, Overlap,
		Day, Date, Duplicate, Title, Value, Unknown,
	}
}

// Problem is one thing wrong with a file.
type Problem struct {
	Line int // from 1; 0 when the whole file is meant
	Code Code
	Args []string
}

// Error is the problem in one English sentence.
func (p Problem) Error() string {
	sentence := map[Code]string{
		Syntax:    "this is not valid YAML: %s",
		TooBig:    "the file is larger than %s bytes",
		Missing:   "%s is missing",
		Kind:      "%s should hold a %s",
		TooLong:   "%s is longer than %s characters",
		Hour:      "%s: %q is not an hour like \"09:30\"",
		Unquoted:  "%s: the hour %s needs quotes, or other programs read it as a number",
		Duration:  "%s lasts %s minutes: a session lasts at least one",
		Midnight:  "%s ends after midnight",
		Overlap:   "%s begins at %s, before %s ends at %s",
		Day:       "there is no day %q: days go from 0, the eve, to 4, the day after, and 1 to 3 are facilitated",
		Date:      "%s: %q is not a date like \"2026-12-09\"",
		Duplicate: "%s already stands on line %s",
		Title:     "%s has no title, in French or in Arabic",
		Value:     "%s: %q is not one of %s",
		Unknown:   "the key %s is unknown and ignored",
	}[p.Code]
	args := make([]any, strings.Count(sentence, "%"))
	for i := range args {
		args[i] = ""
		if i < len(p.Args) {
			args[i] = p.Args[i]
		}
	}
	sentence = fmt.Sprintf(sentence, args...)
	if p.Line == 0 {
		return sentence
	}
	return fmt.Sprintf("line %d: %s", p.Line, sentence)
}

// Problems is everything wrong with a file, in the order of its lines.
type Problems []Problem

// Error is the first problem and how many there are.
func (p Problems) Error() string {
	if len(p) == 1 {
		return p[0].Error()
	}
	return fmt.Sprintf("%v (and %d more)", p[0], len(p)-1)
}
