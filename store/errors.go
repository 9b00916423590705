package store

import (
	"errors"
	"fmt"
	"time"
)

// NotHalqaError says that a file is something else than a retreat.
type NotHalqaError struct {
	Path   string
	Reason string
}

// Error implements error.
func (e *NotHalqaError) Error() string {
	return fmt.Sprintf("%s is not a halqa file: %s", e.Path, e.Reason)
}

// DamagedError says that a file was a retreat and that a part of it can't be trusted.
type DamagedError struct {
	Path  string
	Where string // a page, or a bucket and a key, for those who look into the bytes
	Err   error
}

// Error implements error.
func (e *DamagedError) Error() string {
	return fmt.Sprintf("%s is damaged at %s: %v", e.Path, e.Where, e.Err)
}

// Unwrap gives the reason.
func (e *DamagedError) Unwrap() error { return e.Err }

// NewerError says that a later program made the file.
type NewerError struct {
	Path      string
	Format    int // of the file
	MinReader int // the format that a program must know to read it
}

// Error implements error.
func (e *NewerError) Error() string {
	return fmt.Sprintf("%s has format %d, this program reads up to %d", e.Path, e.Format, Format)
}

// LockedError says that another process has the file open. Who it is comes from a note
// beside the file: PID is 0 when there is none.
type LockedError struct {
	Path  string
	PID   int
	Host  string
	Since time.Time
}

// Error implements error.
func (e *LockedError) Error() string {
	if e.PID == 0 {
		return fmt.Sprintf("%s is open in another program", e.Path)
	}
	return fmt.Sprintf("%s has been open in process %d on %s since %s", e.Path, e.PID, e.Host, e.Since.Format(time.DateTime))
}

// PassphraseError says that an encrypted file was not opened, and nothing of it touched.
type PassphraseError struct {
	Path    string
	Missing bool // none was given; otherwise it is a wrong one
}

// Error implements error.
func (e *PassphraseError) Error() string {
	if e.Missing {
		return e.Path + " is encrypted and needs its passphrase"
	}
	return "this is not the passphrase of " + e.Path
}

// What can't be done with keys.
var (
	// ErrTooManyHolders means that no further person can be given a key.
	ErrTooManyHolders = errors.New("there are as many holders of keys as a file can have")
	// ErrInClear means that a file without encryption has no keys to change.
	ErrInClear = errors.New("the file is not encrypted")
	// ErrEncrypted means that a file is encrypted already.
	ErrEncrypted = errors.New("the file is encrypted already")
)

// damaged says where the file can't be trusted; its path is filled in by at.
func damaged(where string, err error) error { return &DamagedError{Where: where, Err: err} }

func damagedPage(id uint64, format string, args ...any) error {
	return damaged(fmt.Sprintf("page %d", id), fmt.Errorf(format, args...))
}

// at gives the errors of the readers the path of the file.
func at(path string, err error) error {
	var foreign *NotHalqaError
	var harmed *DamagedError
	var newer *NewerError
	var closed *PassphraseError
	switch {
	case errors.As(err, &closed):
		closed.Path = path
	case errors.As(err, &foreign):
		foreign.Path = path
	case errors.As(err, &harmed):
		harmed.Path = path
	case errors.As(err, &newer):
		newer.Path = path
	}
	return err
}
