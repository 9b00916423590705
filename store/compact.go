package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"halqa/session"
)

// swapPath is where the compacted copy is made. Only the owner of the lock uses it.
func swapPath(path string) string { return path + ".compact" }

// compact puts a copy in the place of the file. bbolt leaves what was deleted in free
// pages; a copy has none of it. The caller holds writing.
//
// The copy is open, and thereby locked, before it takes the name, so that no other
// process can slip in. Where an open file can't be replaced, on Windows, there is a
// moment without a lock.
func (f *File) compact() error { return f.rewrite(nil) }

// rewrite is compact with other keys, unless k is nil.
func (f *File) rewrite(k *rekey) error {
	if f.poison != nil {
		return f.poison
	}
	temp := swapPath(f.path)
	_ = os.Remove(temp) // left by a failed attempt
	f.swapping.Lock()
	defer f.swapping.Unlock()
	defer func() { _ = os.Remove(temp) }() // gone already, if all went well
	if err := f.duplicate(k, temp); err != nil {
		return fmt.Errorf("compact: %w", err)
	}
	if err := f.stillThere(0); err != nil {
		return fmt.Errorf("compact: %w", err)
	}
	if renameOpen {
		return f.swapOpen(temp, k)
	}
	return f.swapClosed(temp, k)
}

// swapOpen opens the copy first and gives it the name then.
func (f *File) swapOpen(temp string, k *rekey) error {
	h, err := openBolt(temp, false, func(path string, _ int, _ os.FileMode) (*os.File, error) {
		return os.OpenFile(path, os.O_RDWR, 0)
	})
	if err != nil {
		return fmt.Errorf("compact: %w", err)
	}
	if err := os.Rename(temp, f.path); err != nil {
		return errors.Join(fmt.Errorf("compact: %w", err), h.close(false))
	}
	old := f.handle
	f.handle, f.id.compact = h, false
	f.take(k)
	_ = old.close(false) // nobody can find it any more
	if err := syncFolder(filepath.Dir(f.path)); err != nil {
		// After a power cut the old file may be back, without what is written from now on.
		f.poison = fmt.Errorf("%w: %w", session.ErrPoisoned, err)
	}
	return f.poison
}

// swapClosed lets both files go and opens what has the name afterwards: the copy, or the
// old file when the rename failed.
func (f *File) swapClosed(temp string, k *rekey) error {
	err := f.close(false)
	f.handle = handle{}
	if err == nil {
		err = os.Rename(temp, f.path)
	}
	if err == nil {
		f.take(k) // attach needs the new key
	}
	if _, again := f.attach(); again != nil {
		f.poison = fmt.Errorf("%w: %w", session.ErrPoisoned, again)
		return f.poison
	}
	return err
}
