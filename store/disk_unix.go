//go:build !windows

package store

import (
	"errors"
	"os"
	"syscall"
)

// lockSurvives says that a lock taken here is still held when bbolt takes it again on the
// same open file.
const lockSurvives = true

// renameOpen says that a file can be renamed and replaced while it is open.
const renameOpen = true

func tryLock(f *os.File, alone bool) error {
	how := syscall.LOCK_SH
	if alone {
		how = syscall.LOCK_EX
	}
	for {
		err := syscall.Flock(int(f.Fd()), how|syscall.LOCK_NB)
		switch {
		case errors.Is(err, syscall.EINTR):
		case errors.Is(err, syscall.EWOULDBLOCK):
			return errBusy
		default:
			return err
		}
	}
}

func unlock(f *os.File) error { return syscall.Flock(int(f.Fd()), syscall.LOCK_UN) }

// isFull reports whether there is no room: on the disk, in a quota, or in what one file
// may hold on this medium.
func isFull(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) || errors.Is(err, syscall.EFBIG)
}

// fullTexts is how the system says what isFull knows.
func fullTexts() []string {
	return []string{syscall.ENOSPC.Error(), syscall.EDQUOT.Error(), syscall.EFBIG.Error()}
}

func isReadOnly(err error) bool { return errors.Is(err, syscall.EROFS) }

// cannotLink reports whether the medium knows no second name for a file, as FAT and exFAT.
func cannotLink(err error) bool {
	return errors.Is(err, syscall.EPERM) || errors.Is(err, syscall.ENOSYS) ||
		errors.Is(err, syscall.ENOTSUP) || errors.Is(err, syscall.EOPNOTSUPP)
}

// cannotSync reports whether the medium has no sync of folders.
func cannotSync(err error) bool {
	return errors.Is(err, syscall.EINVAL) || errors.Is(err, syscall.ENOTSUP)
}
