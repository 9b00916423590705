package store

import (
	"errors"
	"fmt"
	"os"

	bolt "go.etcd.io/bbolt"

	"halqa/session"
)

// Open opens a file that exists and returns its events in the order of writing. The
// whole file is read and checked first, so that bbolt never meets one that it can't
// survive.
//
// It never creates a file: [fs.ErrNotExist] says that there is none. Other errors are
// [NotHalqaError], [DamagedError], [NewerError], [LockedError], and one that wraps
// [session.ErrReadOnly] where a file can't be written to and Options.ReadOnly isn't set.
//
// An encrypted file needs Options.Passphrase; a [PassphraseError] says that there was none
// or a wrong one, and then nothing was touched.
func Open(path string, opts Options) (*File, []session.Event, error) {
	return openWith(nil, path, opts)
}

// openWith opens a file of which the ring may be known already.
func openWith(r *ring, path string, opts Options) (*File, []session.Event, error) {
	path, err := resolve(path)
	if err != nil {
		return nil, nil, err
	}
	f := &File{path: path, opts: opts.filled(), readOnly: opts.ReadOnly, papers: map[session.ID][][]byte{}}
	f.ring = r
	c, err := f.attach()
	if err != nil {
		return nil, nil, at(path, err)
	}
	f.opts.Passphrase = "" // nobody needs it any more
	if f.readOnly {
		session.Blank(c.events)
		return f, c.events, nil
	}
	leaveNote(path, f.opts.Now())
	f.sweep()
	f.obey(c.events)
	return f, c.events, nil
}

// attach checks the file at f.path and opens bbolt on it.
func (f *File) attach() (*census, error) {
	c := &census{ring: f.ring, passphrase: f.opts.Passphrase}
	h, err := openBolt(f.path, f.readOnly, func(path string, _ int, _ os.FileMode) (*os.File, error) {
		d, err := openLocked(path, !f.readOnly, f.opts.Timeout)
		if err != nil {
			return nil, err
		}
		if err = c.take(d); err == nil && !lockSurvives {
			err = unlock(d.File)
		}
		if err != nil {
			_ = d.Close() // the error tells more
			return nil, err
		}
		return d.File, nil
	})
	if err != nil {
		return nil, err
	}
	if err := h.shows(c.head.tx); err != nil {
		return nil, errors.Join(err, h.close(false))
	}
	f.handle, f.id, f.ring, f.keys = h, c.identity, c.ring, c.keys
	f.problems = c.problems
	f.readOnly = f.readOnly || c.format > Format // what it adds must not be lost
	return c, nil
}

// openBolt opens bbolt on the file that open returns.
func openBolt(path string, readOnly bool, open func(string, int, os.FileMode) (*os.File, error)) (h handle, err error) {
	defer func() {
		if p := recover(); p != nil { // bbolt panics over a file that it does not understand
			if h.file != nil {
				_ = h.file.Close() // else the lock would stay
			}
			err = damaged("index", fmt.Errorf("%v", p))
		}
	}()
	h.db, err = bolt.Open(path, 0o600, &bolt.Options{
		ReadOnly: readOnly, Timeout: defaultTimeout, FreelistType: bolt.FreelistMapType, PageSize: pageSize,
		OpenFile: func(path string, flag int, mode os.FileMode) (*os.File, error) {
			f, err := open(path, flag, mode)
			h.file = f
			return f, err
		},
	})
	if err != nil {
		return h, err
	}
	if h.stat, err = h.file.Stat(); err != nil {
		return h, errors.Join(err, h.db.Close())
	}
	return h, nil
}

// shows makes sure that bbolt has the very commit that was checked: where the lock has
// to be taken twice, somebody may have written in between.
func (h handle) shows(tx uint64) error {
	return h.db.View(func(t *bolt.Tx) error {
		if uint64(t.ID()) != tx {
			return errors.New("the file changed while it was being opened")
		}
		return nil
	})
}

// sweep finishes what an earlier process left: a copy that was never swapped in, and
// bytes of ballots. A failure is told by Problems, and tried again at the next opening.
func (f *File) sweep() {
	_ = os.Remove(swapPath(f.path)) // there is one only after a crash
	f.writing.Lock()
	defer f.writing.Unlock()
	if f.id.compact {
		_ = f.compact() // told by Problems
	}
}
