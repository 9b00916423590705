package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/spf13/pflag"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/store"
	"halqa/tui"
)

// The exit codes.
const (
	exitDone     = 0
	exitFailed   = 1
	exitUsage    = 2 // wrong words, or a terminal is needed
	exitFindings = 3
	exitNoFile   = 10
	exitLocked   = 11
	exitSecret   = 12 // passphrase wrong or missing
	exitForeign  = 13 // not a retreat, or damaged
	exitNewer    = 14
	exitNoRoom   = 15 // disk full or read-only
)

// exit is an error that knows its code and its sentence.
type exit struct {
	code     int
	sentence string
	err      error
}

// Error implements error.
func (e *exit) Error() string { return e.sentence }

// Unwrap gives the reason.
func (e *exit) Unwrap() error { return e.err }

func (a *app) usage(sentence string) error { return &exit{code: exitUsage, sentence: sentence} }

func (a *app) fail(format string, args ...any) error {
	return &exit{code: exitFailed, sentence: fmt.Sprintf(format, args...)}
}

// explain turns an error into an exit code and a sentence: what, where, what next.
func (a *app) explain(err error) (code int, sentence string) {
	w := a.words.Command
	var (
		known   *exit
		locked  *store.LockedError
		foreign *store.NotHalqaError
		damaged *store.DamagedError
		newer   *store.NewerError
		closed  *store.PassphraseError
		path    *fs.PathError
		bad     *templateError
		held    *heldError
	)
	switch {
	case errors.As(err, &known):
		return known.code, known.sentence
	case errors.As(err, &held):
		return exitFindings, held.sentence
	case errors.As(err, &locked):
		return exitLocked, a.lockedSentence(locked)
	case errors.As(err, &closed):
		return exitSecret, a.secretSentence(closed)
	case errors.As(err, &foreign):
		return exitForeign, fmt.Sprintf(w.Foreign, foreign.Path) + a.wayOut(foreign.Path)
	case errors.As(err, &damaged):
		return exitForeign, fmt.Sprintf(w.Damaged, damaged.Path, damaged.Where, damaged.Path) + a.wayOut(damaged.Path)
	case errors.As(err, &newer):
		return exitNewer, fmt.Sprintf(w.Newer, newer.Path, newer.Format)
	case errors.As(err, &bad):
		return exitFailed, a.templateSentences(bad)
	case errors.Is(err, session.ErrDiskFull), errors.Is(err, session.ErrReadOnly):
		return exitNoRoom, a.path + w.Colon + tui.Explain(a.words, err)
	case errors.Is(err, fs.ErrNotExist):
		name := err.Error()
		if errors.As(err, &path) {
			name = path.Path
		}
		if ext := filepath.Ext(name); ext != "" && ext != ".halqa" { // a table or a picture
			return exitNoFile, fmt.Sprintf(w.NoSource, name)
		}
		return exitNoFile, fmt.Sprintf(w.NoFile, name)
	case errors.Is(err, fs.ErrPermission):
		return exitNoRoom, fmt.Sprintf(w.NoPermission, err)
	case errors.Is(err, context.Canceled):
		return exitFailed, w.Interrupted
	case isUnknownCommand(err):
		return exitUsage, fmt.Sprintf(w.Unknown, unquoted(err.Error()))
	}
	return exitFailed, tui.Explain(a.words, err)
}

func (a *app) lockedSentence(l *store.LockedError) string {
	if l.PID == 0 {
		return fmt.Sprintf(a.words.Command.Locked, l.Path)
	}
	return fmt.Sprintf(a.words.Command.LockedBy, l.Path, l.PID, l.Host, l.Since.Local().Format("15:04"))
}

func isUnknownCommand(err error) bool { return strings.HasPrefix(err.Error(), "unknown command") }

// unquoted is the first word between quotes.
func unquoted(s string) string {
	_, s, _ = strings.Cut(s, `"`)
	s, _, _ = strings.Cut(s, `"`)
	return s
}

// flagSentence says what is wrong with a flag.
func flagSentence(w locale.Command, err error) string {
	var (
		unknown *pflag.NotExistError
		value   *pflag.InvalidValueError
		missing *pflag.ValueRequiredError
	)
	switch {
	case errors.As(err, &unknown):
		return fmt.Sprintf(w.BadFlag, unknown.GetSpecifiedName())
	case errors.As(err, &value):
		return fmt.Sprintf(w.BadValue, value.GetFlag().Name, value.GetValue())
	case errors.As(err, &missing):
		return fmt.Sprintf(w.NoValue, missing.GetSpecifiedName())
	}
	return err.Error()
}
