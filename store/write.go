package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime/debug"
	"slices"
	"strings"

	bolt "go.etcd.io/bbolt"

	"halqa/session"
)

// eventsFill is how full a page of events is left: they only ever grow at the end.
const eventsFill = 0.95

// Append implements [session.Journal]. The context counts until the commit begins: a
// commit is never abandoned half-way.
func (f *File) Append(ctx context.Context, events []session.Event) error {
	f.writing.Lock()
	defer f.writing.Unlock()
	if len(events) == 0 {
		return ctx.Err()
	}
	var last uint64
	err := f.update(ctx, func(tx *bolt.Tx) (err error) {
		last, err = appendEvents(tx, f.ring, f.id.last, events)
		return err
	})
	if err != nil {
		return fmt.Errorf("append %d events: %w", len(events), err)
	}
	f.id.last = last
	return nil
}

// appendEvents puts events behind the last one and returns the new last number.
func appendEvents(tx *bolt.Tx, r *ring, last uint64, events []session.Event) (uint64, error) {
	bucket := tx.Bucket(bucketEvents)
	bucket.FillPercent = eventsFill
	for i := range events {
		payload, err := encodeEvent(&events[i])
		if err != nil {
			return last, err
		}
		last++
		key := eventKey(last)
		if err := bucket.Put(key, r.seal(eventsPlace, key, payload)); err != nil {
			return last, err
		}
	}
	return last, putMeta(tx.Bucket(bucketMeta), keyLast, last)
}

// update commits one change. The caller holds f.writing. What change itself returns
// leaves the file as it was; a commit that fails is sorted by failed.
func (f *File) update(ctx context.Context, change func(*bolt.Tx) error) (err error) {
	if err := ctx.Err(); err != nil {
		return err
	}
	f.swapping.RLock()
	defer f.swapping.RUnlock()
	switch {
	case f.poison != nil:
		return f.poison
	case f.db == nil:
		return errClosed
	case f.readOnly:
		return session.ErrReadOnly
	}
	// Another program that cuts the file makes reading it a fault of memory, which would
	// end the process.
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if p := recover(); p != nil {
			f.wild = true
			f.poison = fmt.Errorf("%w: %v", session.ErrPoisoned, p)
			err = f.poison
		}
	}()
	var refused error
	err = f.db.Update(func(tx *bolt.Tx) error {
		if refused = f.stillThere(tx.Size()); refused == nil {
			refused = change(tx)
		}
		return refused
	})
	if err == nil || refused != nil {
		return err
	}
	return f.failed(err)
}

// stillThere makes sure that the name still leads to the open file, and that nobody cut
// it. Otherwise a commit would succeed in a file that nobody will find again.
func (f *File) stillThere(size int64) error {
	st, err := os.Stat(f.path)
	switch {
	case err != nil:
		return fmt.Errorf("%w: %w", session.ErrReplaced, err)
	case !os.SameFile(st, f.stat):
		return session.ErrReplaced
	case st.Size() < size:
		return fmt.Errorf("%w: %d of %d bytes are left", session.ErrReplaced, st.Size(), size)
	}
	return nil
}

// failed sorts a commit that failed. A full disk stops a commit before its header is
// written: the file is as it was, and the same commit may succeed later. After any other
// failure, above all of a sync, nobody knows what the disk holds; writing on could
// overwrite the last state that is whole.
func (f *File) failed(err error) error {
	switch {
	case beforeHeader(err) && isReadOnly(err):
		return fmt.Errorf("%w: %w", session.ErrReadOnly, err)
	case beforeHeader(err) && isFull(err), cannotGrow(err):
		return fmt.Errorf("%w: %w", session.ErrDiskFull, err)
	}
	f.poison = fmt.Errorf("%w: %w", session.ErrPoisoned, err)
	return f.poison
}

// beforeHeader reports whether a write was refused, rather than a sync.
func beforeHeader(err error) bool {
	var path *fs.PathError
	return errors.As(err, &path) && path.Op == "write"
}

// cannotGrow reports whether the file could not be made longer, which comes before any
// write. bbolt passes on only the words of that error.
func cannotGrow(err error) bool {
	words := err.Error()
	return strings.HasPrefix(words, "file resize error") &&
		slices.ContainsFunc(fullTexts(), func(full string) bool { return strings.Contains(words, full) })
}
