package store

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Backup is a file that [File.Backup] wrote.
type Backup struct {
	Path string
	At   time.Time // by the clock on the wall, to the second
	Size int64     // in bytes
}

// Backups lists the backups of the file at path in some folders, the newest first. The
// file itself need not exist any more, nor a folder.
func Backups(path string, dirs ...string) (all []Backup, err error) {
	stem := stemOf(path)
	for _, dir := range dirs {
		names, listed := backups(dir, stem)
		err = errors.Join(err, listed)
		for _, name := range names {
			st, gone := os.Stat(filepath.Join(dir, name))
			if gone != nil {
				continue // a rotation took it meanwhile
			}
			all = append(all, Backup{filepath.Join(dir, name), backupTime(name, stem), st.Size()})
		}
	}
	sortBackups(all)
	return all, err
}

// Newest is the newest backup that can be read whole; the error wraps [fs.ErrNotExist]
// when there is none. A backup that is damaged is passed over.
func Newest(path string, dirs ...string) (Backup, error) {
	all, err := Backups(path, dirs...)
	for _, b := range all {
		if _, bad := Verify(b.Path); bad == nil {
			return b, nil
		}
	}
	return Backup{}, errors.Join(fmt.Errorf("find a backup of %s: %w", path, fs.ErrNotExist), err)
}

// stemOf begins the names of the backups of a file.
func stemOf(path string) string {
	base := filepath.Base(path)
	return strings.TrimSuffix(base, filepath.Ext(base)) + "_"
}

// replacedMark stands in the name of a file that was put aside, so that it is never taken
// for a backup and removed by a rotation.
const replacedMark = "replaced-"

// Restore puts a backup in the place of a file and returns the name under which that one
// is kept, empty when there was none. Nothing is ever overwritten: the backup is copied
// and checked first, and there is a whole file under the name at every moment where the
// medium knows links. The errors are those of [Open].
func Restore(path, backup string, now time.Time) (kept string, err error) {
	if path, err = filepath.Abs(path); err != nil {
		return "", fmt.Errorf("restore: %w", err)
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real // what the link leads to, not the link
	}
	if _, err := Verify(backup); err != nil {
		return "", err
	}
	held, err := openLocked(path, true, defaultTimeout)
	switch {
	case err == nil:
		defer func() { _ = held.Close() }() // nothing was written through it
	case !errors.Is(err, fs.ErrNotExist):
		return "", err
	}
	temp, err := copied(backup, path)
	if err != nil {
		return "", refusedWriting("restore "+path, err)
	}
	defer func() { _ = os.Remove(temp) }() // gone already, if all went well
	if _, err := Verify(temp); err != nil {
		return "", err
	}
	if held.File == nil {
		return "", publish(temp, path, os.Link)
	}
	if !renameOpen {
		_ = held.Close() // there is a moment without a lock
	}
	kept = filepath.Join(filepath.Dir(path), stemOf(path)+replacedMark+now.Format(stampLayout)+backupExt)
	if err := swapIn(temp, path, kept); err != nil {
		return "", refusedWriting("restore "+path, err)
	}
	return kept, nil
}

// swapIn gives the name path to temp and the name kept to what had it.
func swapIn(temp, path, kept string) error {
	err := os.Link(path, kept)
	if cannotLink(err) {
		if _, taken := os.Lstat(kept); taken == nil {
			return fmt.Errorf("keep %s: %w", path, fs.ErrExist)
		}
		err = os.Rename(path, kept)
	}
	if err == nil {
		err = os.Rename(temp, path)
	}
	if err != nil {
		return err
	}
	return syncFolder(filepath.Dir(path))
}

// copied copies the bytes of a file to a new one beside path, and waits for the disk.
func copied(from, path string) (temp string, err error) {
	source, err := os.Open(from)
	if err != nil {
		return "", err
	}
	defer func() { _ = source.Close() }() // it was only read
	if temp, err = tempPath(path); err != nil {
		return "", err
	}
	to, err := newFile(temp)
	if err != nil {
		return "", err
	}
	_, err = io.Copy(to, source)
	if err == nil {
		err = to.Sync()
	}
	if err = errors.Join(err, to.Close()); err != nil {
		_ = os.Remove(temp) // half a copy is none
	}
	return temp, err
}
