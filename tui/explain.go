package tui

import (
	"errors"
	"fmt"
	"strings"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/tally"
	"halqa/tui/screen"
)

// Explain says an error in a language: what, and what to do next.
func Explain(s *locale.Strings, err error) string {
	e := &s.Errors
	var questions *session.QuestionsError
	if errors.As(err, &questions) {
		return fmt.Sprintf(e.Questions, questions.Open[0].Message(string(s.Lang)))
	}
	var incomplete *session.IncompleteError
	if errors.As(err, &incomplete) {
		return fmt.Sprintf(e.Incomplete, strings.Join(needed(e, incomplete), s.Words.Comma))
	}
	var sheet *session.SheetError
	if errors.As(err, &sheet) {
		return explainSheet(&s.After, sheet)
	}
	if text, ok := explainFeedback(s, err); ok {
		return text
	}
	for _, known := range sentences {
		if errors.Is(err, known.err) {
			return known.say(e)
		}
	}
	if text, ok := explainBallot(&e.Ballot, err); ok {
		return text
	}
	if errors.As(err, new(tally.ErrRules)) {
		return e.Ballot.Rules
	}
	var limit *session.LimitError
	if errors.As(err, &limit) {
		return fmt.Sprintf(e.TooLong, limit.Runes, limit.Limit)
	}
	var value *session.ValueError
	if errors.As(err, &value) {
		return fmt.Sprintf(e.BadValue, value.Value)
	}
	return fmt.Sprintf(e.Other, err)
}

// needed names what a decision misses.
func needed(e *locale.Errors, err *session.IncompleteError) (all []string) {
	for _, missing := range err.Missing {
		switch {
		case errors.Is(missing, session.ErrEmptyText):
			all = append(all, e.NeedsText)
		case errors.Is(missing, session.ErrNoRationale):
			all = append(all, e.NeedsReason)
		case errors.Is(missing, session.ErrNoEvidence):
			all = append(all, e.NeedsLink)
		}
	}
	return all
}

// sentences pairs each refusal with its sentence.
var sentences = []struct {
	err error
	say func(*locale.Errors) string
}{
	{session.ErrDiskFull, func(e *locale.Errors) string { return e.DiskFull }},
	{session.ErrPoisoned, func(e *locale.Errors) string { return e.Poisoned }},
	{session.ErrReadOnly, func(e *locale.Errors) string { return e.ReadOnly }},
	{session.ErrReplaced, func(e *locale.Errors) string { return e.Replaced }},
	{session.ErrWatching, func(e *locale.Errors) string { return e.Watching }},
	{session.ErrGone, func(e *locale.Errors) string { return e.Gone }},
	{session.ErrFewSheets, func(e *locale.Errors) string { return e.FewSheets }},
	{session.ErrInquiryBegun, func(e *locale.Errors) string { return e.SheetsCounted }},
	{session.ErrSheetsIn, func(e *locale.Errors) string { return e.SheetsIn }},
	{session.ErrInquiryClosed, func(e *locale.Errors) string { return e.SheetsCounted }},
	{session.ErrEmptyText, func(e *locale.Errors) string { return e.Empty }},
	{session.ErrNoRationale, func(e *locale.Errors) string { return e.NoRationale }},
	{session.ErrRevised, func(e *locale.Errors) string { return e.Revised }},
	{session.ErrOneObjective, func(e *locale.Errors) string { return e.OneObjective }},
	{session.ErrNotWaivable, func(e *locale.Errors) string { return e.NotWaivable }},
	{session.ErrNotValidated, func(e *locale.Errors) string { return e.NotValidated }},
	{session.ErrNoPlan, func(e *locale.Errors) string { return e.NoPlan }},
	{session.ErrPollOpen, func(e *locale.Errors) string { return e.PollOpen }},
	{session.ErrPollNotOpen, func(e *locale.Errors) string { return e.PollNotOpen }},
	{session.ErrPollClosed, func(e *locale.Errors) string { return e.PollClosed }},
	{session.ErrFewOptions, func(e *locale.Errors) string { return e.FewOptions }},
	{session.ErrManyOptions, func(e *locale.Errors) string { return e.ManyOptions }},
	{session.ErrNoBallots, func(e *locale.Errors) string { return e.NoBallots }},
	{session.ErrManyBallots, func(e *locale.Errors) string { return e.ManyBallots }},
	{session.ErrReadings, func(e *locale.Errors) string { return e.Ballot.Readings }},
	{session.ErrFrozen, func(e *locale.Errors) string { return e.Frozen }},
	{session.ErrAnchored, func(e *locale.Errors) string { return e.Anchored }},
	{session.ErrHeld, func(e *locale.Errors) string { return e.Held }},
	{session.ErrTooShort, func(e *locale.Errors) string { return e.TooShort }},
	{session.ErrAlreadyLaid, func(e *locale.Errors) string { return e.AlreadyLaid }},
	{session.ErrNeedsTwo, func(e *locale.Errors) string { return e.NeedsTwo }},
	{session.ErrNoConsent, func(e *locale.Errors) string { return e.NoConsent }},
	{session.ErrNoSource, func(e *locale.Errors) string { return e.NoSource }},
	{session.ErrOutOfPlan, func(e *locale.Errors) string { return e.OutOfPlan }},
	{session.ErrCrowded, func(e *locale.Errors) string { return e.Crowded }},
	{session.ErrNobody, func(e *locale.Errors) string { return e.Nobody }},
	{session.ErrSettled, func(e *locale.Errors) string { return e.Settled }},
	{session.ErrNothingToUndo, func(e *locale.Errors) string { return e.NothingToUndo }},
	{session.ErrNothingToRedo, func(e *locale.Errors) string { return e.NothingToRedo }},
}

func explainBallot(b *locale.Ballot, err error) (string, bool) {
	var (
		syntax    tally.ErrSyntax
		unknown   tally.ErrUnknownOption
		repeated  tally.ErrRepeated
		points    tally.ErrTooManyPoints
		perOption tally.ErrTooManyOnOption
		value     tally.ErrValue
		unspent   tally.ErrUnspent
		choices   tally.ErrTooManyChoices
		missing   tally.ErrMissing
		cells     tally.ErrCells
	)
	switch {
	case errors.As(err, &syntax):
		return b.Syntax, true
	case errors.As(err, &unknown):
		return fmt.Sprintf(b.Unknown, unknown.Number), true
	case errors.As(err, &repeated):
		return fmt.Sprintf(b.Repeated, repeated.Number), true
	case errors.As(err, &points):
		return fmt.Sprintf(b.Points, points.Got, points.Max), true
	case errors.As(err, &perOption):
		return fmt.Sprintf(b.PerOption, perOption.Number, perOption.Got, perOption.Max), true
	case errors.As(err, &value):
		return fmt.Sprintf(b.Value, value.Number, value.Got), true
	case errors.As(err, &unspent):
		return fmt.Sprintf(b.Unspent, unspent.Got, unspent.Want), true
	case errors.As(err, &choices):
		return fmt.Sprintf(b.Choices, choices.Got, choices.Max), true
	case errors.As(err, &missing):
		return fmt.Sprintf(b.Missing, missing.Number), true
	case errors.As(err, &cells):
		return fmt.Sprintf(b.Cells, cells.Got, cells.Want), true
	case errors.As(err, new(tally.ErrEmpty)):
		return b.Empty, true
	}
	return "", false
}

// unsaved reports that an act was right and could not be written: its text is kept.
func unsaved(err error) bool {
	for _, e := range []error{session.ErrDiskFull, session.ErrPoisoned, session.ErrReadOnly, session.ErrReplaced} {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}

// undone tells people what was taken back or done again.
func (m *Program) undone(msg undoneMsg) {
	if msg.err != nil {
		m.post(screen.Notice{Sign: screen.Ask, Text: Explain(m.env.Words, msg.err)})
		return
	}
	form := m.words().Undone
	if msg.redo {
		form = m.words().Redone
	}
	m.notes.Acted()
	m.post(screen.Notice{Text: fmt.Sprintf(form, m.named(msg.receipt))})
}

// named says what an act did and to what: "noter I-014".
func (m *Program) named(receipt session.Receipt) string {
	name := m.env.Words.Verbs[string(receipt.Verb)]
	if len(receipt.Items) != 1 {
		return name
	}
	m.env.Room.Read(func(r *session.Retreat) {
		if e := r.Item(receipt.Items[0]); e != nil {
			name += " " + session.Base(e).Short
		}
	})
	return name
}

// explainSheet says why a line is no sheet of a questionnaire.
func explainSheet(w *locale.After, err *session.SheetError) string {
	if err.Question != "" {
		return fmt.Sprintf(w.NoSuchBox, err.Question)
	}
	return fmt.Sprintf(w.WrongNumber, err.Want, err.Got)
}
