package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"sync"
	"time"

	bolt "go.etcd.io/bbolt"

	"halqa/session"
)

// Options say how a file is made or opened. The zero value is what most callers want.
type Options struct {
	// ReadOnly opens a file that is only looked at. Several processes can do so at a
	// time, and none while another one writes.
	ReadOnly bool
	// Timeout is how long to wait for another process; 0 means one second.
	Timeout time.Duration
	// Program is the version that a new file names as its maker.
	Program string
	// Now is the wall clock; nil means [time.Now].
	Now func() time.Time
	// Passphrase opens an encrypted file; the code of a recovery sheet does so as well.
	// A file that is created with a passphrase is encrypted.
	Passphrase string

	link func(from, to string) error // os.Link, unless a test says otherwise
	work kdf                         // how hard a passphrase is to try; the usual, unless a test says otherwise
}

func (o Options) filled() Options {
	if o.Timeout == 0 {
		o.Timeout = defaultTimeout
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.link == nil {
		o.link = os.Link
	}
	if o.work == (kdf{}) {
		o.work = usual
	}
	return o
}

// File is an open retreat. It implements [session.Journal] and [session.Vault], and its
// methods are safe for concurrent use.
type File struct {
	path     string
	opts     Options
	readOnly bool
	problems []Problem

	swapping sync.RWMutex // held for writing only while handle is replaced or closed
	handle

	writing  sync.Mutex // one commit at a time; guards all that follows
	id       identity
	ring     *ring    // nil for a file in clear
	keys     keyBlock // the slots that it has
	poison   error
	unpurged bool                    // values that were purged are still in the file
	wild     bool                    // a commit panicked: bbolt's locks can't be relied on
	papers   map[session.ID][][]byte // the keys that this process put, last one last
}

// handle is bbolt on an open file.
type handle struct {
	db   *bolt.DB
	file *os.File
	stat fs.FileInfo
}

var (
	_ session.Journal = (*File)(nil)
	_ session.Vault   = (*File)(nil)
)

// Path is where the file is: absolute, links followed.
func (f *File) Path() string { return f.path }

// ReadOnly reports whether every write is refused with [session.ErrReadOnly].
func (f *File) ReadOnly() bool { return f.readOnly }

// Problems are what people have to know of the file although it could be opened.
func (f *File) Problems() []Problem {
	f.writing.Lock()
	defer f.writing.Unlock()
	problems := append([]Problem(nil), f.problems...)
	if f.id.compact {
		problems = append(problems, Problem{ProblemBallots, "free pages"})
	}
	if f.unpurged {
		problems = append(problems, Problem{ProblemPurge, "events"})
	}
	return problems
}

// Info implements [session.Vault].
func (f *File) Info() session.Info {
	f.writing.Lock()
	defer f.writing.Unlock()
	return session.Info{
		Path: f.path, Format: f.id.format, Encrypted: f.ring != nil, Events: int(f.id.last), Created: f.id.created,
	}
}

// Close lets the file go. All that was acknowledged is already on the disk.
func (f *File) Close() error {
	f.writing.Lock()
	defer f.writing.Unlock()
	f.swapping.Lock()
	defer f.swapping.Unlock()
	if f.db == nil {
		return nil
	}
	if !f.readOnly {
		removeNote(f.path)
	}
	err := f.close(f.wild)
	f.handle = handle{}
	if err != nil {
		return fmt.Errorf("close %s: %w", f.path, err)
	}
	return nil
}

// close closes bbolt, or only the file under it where bbolt might wait for ever.
func (h handle) close(wild bool) error {
	if wild {
		return h.file.Close()
	}
	return h.db.Close()
}

var errClosed = errors.New("the retreat is closed")

// view reads inside one function: a read transaction that stays open keeps the file
// from shrinking, and can block the next write of the same goroutine for ever.
func (f *File) view(ctx context.Context, look func(*bolt.Tx) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	f.swapping.RLock()
	defer f.swapping.RUnlock()
	if f.db == nil {
		return errClosed
	}
	return f.db.View(look)
}
