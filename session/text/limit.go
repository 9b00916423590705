package text

import (
	"fmt"
	"unicode/utf8"
)

// MaxPaste is the greatest paste that is taken, in bytes.
const MaxPaste = 64 << 10

// Limit is the room that a field has.
type Limit struct {
	Runes int  // greatest length, in runes of the stored text
	Lines bool // whether line breaks and tabs are kept
}

// The two kinds of fields that people write in.
var (
	Idea = Limit{Runes: 500}
	Note = Limit{Runes: 20_000, Lines: true}
)

// Report says what was left out of a text, so that the person who typed or
// pasted it can be told. The zero value means that nothing was.
type Report struct {
	Removed  int // sequences and characters that may not be stored
	Replaced int // runs of ill-formed bytes that became U+FFFD
	Cut      int // runes beyond the limit
}

// Clean reports whether nothing was left out.
func (r Report) Clean() bool { return r == Report{} }

func (r *Report) remove(n int) {
	if r != nil {
		r.Removed += n
	}
}

// LengthError says that a text is longer than its field.
type LengthError struct {
	Runes, Limit int
}

func (e *LengthError) Error() string {
	return fmt.Sprintf("text of %d characters exceeds the limit of %d", e.Runes, e.Limit)
}

// PasteError says that a paste is too big to be looked at.
type PasteError struct {
	Bytes, Limit int
}

func (e *PasteError) Error() string {
	return fmt.Sprintf("paste of %d bytes exceeds the limit of %d", e.Bytes, e.Limit)
}

// Take returns s made safe and cut to the limit, between two characters and
// never between a letter and its marks, with a report of what is missing.
func (l Limit) Take(s string) (string, Report) {
	var rep Report
	s = safe(s, l.Lines, &rep)
	kept := cutRunes(s, l.Runes)
	rep.Cut = utf8.RuneCountInString(s[len(kept):])
	return kept, rep
}

// Paste is Take for a paste. A paste over MaxPaste bytes is refused with a
// *PasteError before anything is done with it, however long it is.
func (l Limit) Paste(s string) (string, Report, error) {
	if len(s) > MaxPaste {
		return "", Report{}, &PasteError{Bytes: len(s), Limit: MaxPaste}
	}
	kept, rep := l.Take(s)
	return kept, rep, nil
}

// Check returns s made safe, or a *LengthError when it is longer than the
// limit. Imports use it: a row that does not fit is refused, not cut.
func (l Limit) Check(s string) (string, error) {
	s = safe(s, l.Lines, nil)
	if n := utf8.RuneCountInString(s); n > l.Runes {
		return "", &LengthError{Runes: n, Limit: l.Runes}
	}
	return s, nil
}

// cutRunes returns the first n runes of s, fewer when the cut would fall
// inside a cluster.
func cutRunes(s string, n int) string {
	cut, seen := 0, 0
	for i, r := range s {
		if !isMark(r) && !isFormat(r) {
			cut = i
		}
		if seen == n {
			return s[:cut]
		}
		seen++
	}
	return s
}
