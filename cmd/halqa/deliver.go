package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"

	"halqa/session"
)

// deliver writes files into a folder, all or none, and never over another file. Names are
// opened inside the folder, so that a link that waits there leads nowhere.
func (a *app) deliver(dir string, parcels []parcel) (err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return a.refused(dir, err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return a.refused(dir, err)
	}
	defer done(root)
	for _, p := range parcels {
		if _, err := root.Lstat(p.name); err == nil {
			if inOffice(dir, p.name) {
				return a.fail(a.words.Gate.OpenExists, filepath.Join(dir, p.name))
			}
			return a.fail(a.words.Command.Exists, filepath.Join(dir, p.name))
		}
	}
	drafts := make([]string, 0, len(parcels))
	var written []string
	defer func() {
		for _, name := range drafts {
			_ = root.Remove(name)
		}
		if err != nil {
			for _, name := range written {
				_ = root.Remove(name)
			}
		}
	}()
	for _, p := range parcels {
		draft := ".halqa-" + rand.Text()
		drafts = append(drafts, draft)
		if err := writeNew(root, draft, p.data); err != nil {
			return a.refused(dir, err)
		}
	}
	for i, p := range parcels {
		switch err := publish(root, drafts[i], p); {
		case errors.Is(err, fs.ErrExist):
			return a.fail(a.words.Command.Exists, filepath.Join(dir, p.name))
		case err != nil:
			return a.refused(dir, err)
		}
		written = append(written, p.name)
	}
	syncFolder(root)
	return nil
}

// publish gives a finished file its name. A link never replaces a file; where there are
// no links, as on a FAT stick, the bytes are written again under a name that must be new.
func publish(root *os.Root, draft string, p parcel) error {
	err := root.Link(draft, p.name)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	return writeNew(root, p.name, p.data)
}

// writeNew writes a file that must not exist and waits until it is on the disk.
func writeNew(root *os.Root, name string, data []byte) error {
	f, err := root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_ = f.Chmod(0o600) // a umask can take away more than it should; some media know no rights
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		_ = root.Remove(name) // half a document is none
	}
	return err
}

// syncFolder makes new names durable where folders can be synced.
func syncFolder(root *os.Root) {
	if folder, err := root.Open("."); err == nil {
		_ = folder.Sync()
		_ = folder.Close()
	}
}

// refused names the reasons for which a folder takes nothing.
func (a *app) refused(dir string, err error) error {
	switch {
	case errors.Is(err, session.ErrReadOnly), errors.Is(err, session.ErrDiskFull):
		return err // the store has named it
	case errors.Is(err, syscall.ENOSPC):
		return fmt.Errorf("write into %s: %w: %w", dir, session.ErrDiskFull, err)
	case errors.Is(err, syscall.EROFS):
		return fmt.Errorf("write into %s: %w: %w", dir, session.ErrReadOnly, err)
	case inUse(err):
		return a.fail(a.words.Gate.InUse, dir)
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.ENOTDIR), errors.Is(err, fs.ErrNotExist): // or a drive that was taken out
		return &exit{code: exitNoRoom, sentence: fmt.Sprintf(a.words.Command.NoPermission, dir), err: err}
	}
	return fmt.Errorf("write into %s: %w", dir, err)
}

// inUse reports that another program holds a file, which Windows calls a sharing
// violation. The number means something else on other systems.
func inUse(err error) bool {
	const sharing = 32
	var number syscall.Errno
	return runtime.GOOS == "windows" && errors.As(err, &number) && number == sharing
}
