package store

import (
	"errors"
	"math"
	"os"

	"golang.org/x/sys/windows"
)

// lockSurvives says that a second lock on the same open file would be refused.
const lockSurvives = false

// renameOpen says that an open file can neither be renamed nor replaced.
const renameOpen = false

// lockRange is the byte that bbolt locks, beyond any content.
func lockRange() *windows.Overlapped {
	return &windows.Overlapped{Offset: math.MaxUint32, OffsetHigh: math.MaxUint32}
}

func tryLock(f *os.File, alone bool) error {
	flags := uint32(windows.LOCKFILE_FAIL_IMMEDIATELY)
	if alone {
		flags |= windows.LOCKFILE_EXCLUSIVE_LOCK
	}
	err := windows.LockFileEx(windows.Handle(f.Fd()), flags, 0, 1, 0, lockRange())
	if errors.Is(err, windows.ERROR_LOCK_VIOLATION) {
		return errBusy
	}
	return err
}

func unlock(f *os.File) error {
	return windows.UnlockFileEx(windows.Handle(f.Fd()), 0, 1, 0, lockRange())
}

func isFull(err error) bool {
	return errors.Is(err, windows.ERROR_DISK_FULL) || errors.Is(err, windows.ERROR_HANDLE_DISK_FULL)
}

// fullTexts is how the system says what isFull knows.
func fullTexts() []string {
	return []string{windows.ERROR_DISK_FULL.Error(), windows.ERROR_HANDLE_DISK_FULL.Error()}
}

func isReadOnly(err error) bool { return errors.Is(err, windows.ERROR_WRITE_PROTECT) }

// cannotLink is always true: whatever kept a link from being made, a rename may work.
func cannotLink(error) bool { return true }

// cannotSync is always true: the system writes folders by itself.
func cannotSync(error) bool { return true }
