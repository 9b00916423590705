package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"halqa/session"
)

// defaultTimeout is how long an opening waits for another process to let the file go. It
// is never unlimited: a window that hangs says less than one that says who has the file.
const defaultTimeout = time.Second

// lockInterval is the time between two attempts to lock a file.
const lockInterval = 20 * time.Millisecond

// errBusy is what tryLock returns when another process has the file.
var errBusy = errors.New("the file is locked")

// disk is an open file that the readers can measure.
type disk struct{ *os.File }

// Size is the length of the file in bytes.
func (d disk) Size() (int64, error) {
	st, err := d.Stat()
	if err != nil {
		return 0, err
	}
	return st.Size(), nil
}

// openLocked opens a file that exists and locks it, for this process alone when it is to
// be written and otherwise for all that read. It never waits on a pipe or a device.
func openLocked(path string, write bool, timeout time.Duration) (disk, error) {
	st, err := os.Stat(path)
	if err != nil {
		return disk{}, fmt.Errorf("open a retreat: %w", err)
	}
	if !st.Mode().IsRegular() {
		return disk{}, &NotHalqaError{Path: path, Reason: "it is not a regular file"}
	}
	flag := os.O_RDONLY
	if write {
		flag = os.O_RDWR
	}
	f, err := os.OpenFile(path, flag, 0)
	if err != nil {
		return disk{}, refusedWriting("open a retreat", err)
	}
	if err := lockWithin(f, write, timeout); err != nil {
		_ = f.Close() // the lock is what matters
		if errors.Is(err, errBusy) {
			return disk{}, lockedBy(path)
		}
		return disk{}, fmt.Errorf("lock %s: %w", path, err)
	}
	return disk{f}, nil
}

func lockWithin(f *os.File, alone bool, timeout time.Duration) error {
	for deadline := time.Now().Add(timeout); ; time.Sleep(lockInterval) {
		if err := tryLock(f, alone); !errors.Is(err, errBusy) || time.Now().After(deadline) {
			return err
		}
	}
}

// refusedWriting says that a medium or a folder accepts no writing, when that is why.
func refusedWriting(doing string, err error) error {
	switch {
	case errors.Is(err, fs.ErrPermission), isReadOnly(err):
		return fmt.Errorf("%s: %w: %w", doing, session.ErrReadOnly, err)
	case isFull(err), cannotGrow(err):
		return fmt.Errorf("%s: %w: %w", doing, session.ErrDiskFull, err)
	}
	return fmt.Errorf("%s: %w", doing, err)
}

// resolve makes a path absolute and follows its links, so that a swap of the file
// replaces what the links lead to and not a link.
func resolve(path string) (string, error) {
	real, err := filepath.EvalSymlinks(path)
	if err == nil {
		real, err = filepath.Abs(real)
	}
	if err != nil {
		return "", fmt.Errorf("open a retreat: %w", err)
	}
	return real, nil
}

// newFile makes a file that only this user can read, whatever the umask. It is never one
// that exists.
func newFile(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, err
	}
	if err := f.Chmod(0o600); err != nil && !errors.Is(err, errors.ErrUnsupported) {
		_ = f.Close() // what counts is that it could not be protected
		return nil, err
	}
	return f, nil
}

// newFolder makes a folder that only this user can enter, unless it exists.
func newFolder(path string) error {
	if _, err := os.Stat(path); err == nil {
		return nil
	}
	if err := os.MkdirAll(path, 0o700); err != nil {
		return err
	}
	return os.Chmod(path, 0o700)
}

// syncFolder makes a new name durable. Systems that can't do it do it by themselves.
func syncFolder(path string) error {
	d, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("sync the folder: %w", err)
	}
	err = d.Sync()
	if cannotSync(err) {
		err = nil
	}
	return errors.Join(err, d.Close())
}
