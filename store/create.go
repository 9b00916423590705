package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	bolt "go.etcd.io/bbolt"
)

// Create makes a new file and opens it. It appears under its name complete and on the
// disk, or not at all, and never in the place of another one: the error then wraps
// [fs.ErrExist]. A missing folder is made. Errors of a medium that takes no writing or
// has no room wrap [session.ErrReadOnly] and [session.ErrDiskFull].
//
// On media without links (FAT, exFAT) and on Windows, an empty file holds the name while
// the finished one is renamed over it; a crash between the two leaves that empty file,
// which [Open] refuses.
func Create(path string, opts Options) (*File, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("create a retreat: %w", err)
	}
	if _, err := os.Lstat(path); err == nil {
		return nil, fmt.Errorf("create %s: %w", path, fs.ErrExist)
	}
	if err := newFolder(filepath.Dir(path)); err != nil {
		return nil, refusedWriting("create a folder", err)
	}
	opts = opts.filled()
	temp, err := tempPath(path)
	if err != nil {
		return nil, refusedWriting("create a retreat", err)
	}
	defer func() { _ = os.Remove(temp) }() // gone already, if all went well
	id := newIdentity(opts.Program, opts.Now())
	r, keys, err := firstKeys(&id, opts)
	if err != nil {
		return nil, err
	}
	if err := layEmpty(temp, id, keys); err != nil {
		return nil, refusedWriting("create a retreat", err)
	}
	if err := publish(temp, path, opts.link); err != nil {
		return nil, refusedWriting("create a retreat", err)
	}
	f, _, err := openWith(r, path, opts)
	return f, err
}

// firstKeys are the slots of a new file, none for one in clear.
func firstKeys(id *identity, opts Options) (*ring, *keyBlock, error) {
	if opts.Passphrase == "" {
		return nil, nil, nil
	}
	id.seal()
	r, err := drawRing(id.fileID)
	if err != nil {
		return nil, nil, err
	}
	s, err := r.wrap(Holder{Kind: HolderPassphrase}, opts.Passphrase, opts.work)
	return r, &keyBlock{id.fileID, []slot{s}}, err
}

// tempPath is a name beside path that nobody uses.
func tempPath(path string) (string, error) {
	f, err := os.CreateTemp(filepath.Dir(path), ".halqa-*.tmp")
	if err != nil {
		return "", err
	}
	return f.Name(), errors.Join(f.Close(), os.Remove(f.Name()))
}

// layEmpty writes a file that holds no event yet, with keys when it is encrypted.
func layEmpty(path string, id identity, keys *keyBlock) error {
	h, err := newBolt(path)
	if err != nil {
		return err
	}
	err = h.db.Update(func(tx *bolt.Tx) error { return lay(tx, id, keys) })
	if err == nil {
		err = h.file.Sync()
	}
	return errors.Join(err, h.close(false))
}

func lay(tx *bolt.Tx, id identity, keys *keyBlock) error {
	for _, name := range allBuckets() {
		if _, err := tx.CreateBucket(name); err != nil {
			return err
		}
	}
	if keys != nil {
		slots, err := tx.CreateBucket(bucketKeys)
		if err != nil {
			return err
		}
		if err := keys.write(slots); err != nil {
			return err
		}
	}
	return id.write(tx.Bucket(bucketMeta))
}

// newBolt opens bbolt on a new file.
func newBolt(path string) (handle, error) {
	return openBolt(path, false, func(path string, _ int, _ os.FileMode) (*os.File, error) { return newFile(path) })
}

// publish gives a finished file its name, unless the name is taken.
func publish(temp, path string, link func(from, to string) error) error {
	err := link(temp, path)
	switch {
	case err == nil:
		err = os.Remove(temp)
	case cannotLink(err):
		err = renameGuarded(temp, path)
	}
	if err != nil {
		return err
	}
	return syncFolder(filepath.Dir(path))
}

// renameGuarded renames without ever replacing a file of somebody else: it first makes
// the name its own.
func renameGuarded(temp, path string) error {
	guard, err := newFile(path)
	if err != nil {
		return err
	}
	if err := guard.Close(); err != nil {
		return err
	}
	if err := os.Rename(temp, path); err != nil {
		_ = os.Remove(path) // it was ours and is empty
		return err
	}
	return nil
}
