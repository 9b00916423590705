package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"time"

	"halqa/session"
)

// Problem is something that people have to know of a file that can be opened all the
// same.
type Problem struct {
	Code  string // one of the codes below
	Where string
}

// The codes of problems.
const (
	// ProblemHeader means that one of the two headers can't be read: either a commit was
	// cut short, which loses nothing, or the last commit is gone.
	ProblemHeader = "header"
	// ProblemSpace means that some pages are neither used nor free. They hold nothing.
	ProblemSpace = "space"
	// ProblemKeys means that not all copies of the key slots can be read. The next change
	// of a passphrase writes them anew.
	ProblemKeys = "keys"
	// ProblemBallots means that bytes of counted ballots may still be in the file.
	ProblemBallots = "ballots"
	// ProblemPurge means that values which were purged are still in the file.
	ProblemPurge = "purge"
)

// Report is what a verification found.
type Report struct {
	Path     string
	Format   int
	Program  string // the version that made the file
	Created  time.Time
	Size     int64 // in bytes
	Events   int
	Drafts   int
	Ballots  map[session.ID]int // papers in the open urns, by poll; without the key of an encrypted file, by a name for it
	Problems []Problem

	Encrypted bool
	Opened    bool     // an encrypted file was checked with its key: nothing in it is forged
	Holders   []Holder // who can open an encrypted file
}

// Verify reads a whole file without opening it for writing: every page, every checksum,
// every event. Its errors are those of [Open]. It needs no passphrase for an encrypted
// file, and then can't tell damage made with care from what was written.
func Verify(path string) (Report, error) { return verify(path, &census{blind: true}) }

// Authenticate is [Verify] with the passphrase of an encrypted file, so that every value
// is opened. The error then wraps [ErrForged] for one that was not written with its key.
func Authenticate(path, passphrase string) (Report, error) {
	return verify(path, &census{passphrase: passphrase})
}

func verify(path string, c *census) (Report, error) {
	f, err := openLocked(path, false, defaultTimeout)
	if err != nil {
		return Report{Path: path}, err
	}
	defer func() { _ = f.Close() }() // it was only read
	err = c.take(f)
	return c.report(path), at(path, err)
}

// census is all that a file holds.
type census struct {
	identity
	head     header
	size     int64
	events   []session.Event
	reader   *reader
	drafts   int
	ballots  map[session.ID]int
	problems []Problem

	passphrase string   // what the slots are tried with
	blind      bool     // an encrypted file is read without a key
	ring       *ring    // nil for a file in clear, and for one that is not opened
	keys       keyBlock // no slots in a file in clear
}

func (c *census) report(path string) Report {
	problems := c.problems
	if c.compact {
		problems = append(problems, Problem{ProblemBallots, "free pages"})
	}
	return Report{
		Path: path, Format: c.format, Program: c.program, Created: c.created, Size: c.size,
		Events: c.count(), Drafts: c.drafts, Ballots: c.ballots, Problems: problems,
		Encrypted: c.encrypted(), Opened: c.ring != nil, Holders: c.keys.holders(),
	}
}

// stater is a file that can be read at any place.
type stater interface {
	io.ReaderAt
	Size() (int64, error)
}

// take reads everything. What it has read when it fails is not to be used.
func (c *census) take(r stater) error {
	size, err := r.Size()
	if err != nil {
		return fmt.Errorf("measure the file: %w", err)
	}
	c.size = size
	head, both, err := newestHeader(r, size)
	if err != nil {
		return err
	}
	c.head = head
	if !both {
		c.problems = append(c.problems, Problem{ProblemHeader, "header"})
	}
	w := newWalker(r, head)
	if err := w.freelist(); err != nil {
		return err
	}
	if err := c.read(w); err != nil {
		return err
	}
	if n := w.unclaimed(); n > 0 {
		c.problems = append(c.problems, Problem{ProblemSpace, fmt.Sprintf("%d pages", n)})
	}
	return nil
}

// read walks the buckets, meta first: it says whether the others can be understood.
func (c *census) read(w *walker) error {
	buckets := map[string][]byte{}
	root := &tree{walker: w, leaf: func(name, value []byte, bucket bool) error {
		if !bucket {
			return damaged(fmt.Sprintf("bucket %q", name), errEnvelope)
		}
		buckets[string(name)] = append([]byte(nil), value...)
		return nil
	}}
	err := root.page(w.head.root, 0)
	if err != nil {
		return err
	}
	if err := c.identify(w, buckets); err != nil {
		return err
	}
	if err := c.unlock(w, buckets[string(bucketKeys)]); err != nil {
		return err
	}
	c.reader = newReader(c.ring, c.encrypted(), min(c.last, uint64(c.size)/minEventSpace))
	defer c.reader.stop()
	readers := map[string]func(key, value []byte, bucket bool) error{
		string(bucketEvents): c.event, string(bucketBallots): c.urns(w),
		string(bucketDrafts): c.draft, string(bucketPeers): c.peer,
	}
	for name, reader := range readers {
		if buckets[name] == nil {
			return damaged("bucket "+name, errMissing)
		}
		if err := c.bucket(w, name, buckets[name], reader); err != nil {
			return err
		}
	}
	if uint64(c.count()) != c.last {
		return damaged("events", fmt.Errorf("%d of %d are left", c.count(), c.last))
	}
	c.events, err = c.reader.finish()
	return err
}

// count is the number of events that were found.
func (c *census) count() int {
	if c.reader == nil {
		return 0
	}
	return c.reader.count
}

// identify reads the bucket meta and refuses what is not a retreat of a known format.
func (c *census) identify(w *walker, buckets map[string][]byte) error {
	ours := 0
	for name := range buckets {
		if isOurs(name) {
			ours++
		}
	}
	if ours < 2 {
		return &NotHalqaError{Reason: "it is another program's database"}
	}
	if buckets[string(bucketMeta)] == nil {
		return damaged("bucket meta", errMissing)
	}
	values := map[string][]byte{}
	err := c.bucket(w, string(bucketMeta), buckets[string(bucketMeta)], func(key, value []byte, bucket bool) error {
		if bucket {
			return damaged(where(bucketMeta, key), errEnvelope)
		}
		values[string(key)] = append([]byte(nil), value...)
		return nil
	})
	if err != nil {
		return err
	}
	if c.identity, err = parseIdentity(values); err != nil {
		return err
	}
	if c.format <= Format && ours != len(buckets) {
		return damaged("buckets", errors.New("one has an unknown name"))
	}
	if c.format <= Format && (c.format == formatSealed) != (buckets[string(bucketKeys)] != nil) {
		return damaged("bucket keys", errMissing)
	}
	return nil
}

// minEventSpace is less than any event takes in a file, in bytes. It bounds what a wrong
// count can allocate.
const minEventSpace = 64

func (c *census) bucket(w *walker, name string, value []byte, leaf func(key, value []byte, bucket bool) error) error {
	err := w.bucket(value, leaf)
	var harmed *DamagedError
	if err != nil && !errors.As(err, &harmed) {
		err = damaged("bucket "+name, err)
	}
	return err
}

// event takes the next event; one that is not the next is a gap.
func (c *census) event(key, value []byte, bucket bool) error {
	n := c.count() + 1
	if bucket || len(key) != 8 || binary.BigEndian.Uint64(key) != uint64(n) {
		return damaged(where(bucketEvents, key), fmt.Errorf("event %d is missing", n))
	}
	return c.reader.take(value)
}

func (c *census) draft(key, value []byte, bucket bool) error {
	c.drafts++
	return c.value(draftsPlace, bucketDrafts, key, value, bucket)
}

func (c *census) peer(key, value []byte, bucket bool) error {
	return c.value(peersPlace, bucketPeers, key, value, bucket)
}

// urns reads a bucket of ballots for each open poll.
func (c *census) urns(w *walker) func(key, value []byte, bucket bool) error {
	c.ballots = map[session.ID]int{}
	return func(poll, value []byte, bucket bool) error {
		if !bucket || len(poll) != len(session.ID{}) {
			return damaged(where(bucketBallots, poll), errEnvelope)
		}
		papers := placeOf(bucketBallots, poll)
		id := c.ring.pollOf(poll)
		return c.bucket(w, where(bucketBallots, poll), value, func(key, value []byte, bucket bool) error {
			c.ballots[id]++
			return c.value(papers, bucketBallots, key, value, bucket)
		})
	}
}

// value checks a value, as far as it can be without a key.
func (c *census) value(p place, bucket, key, value []byte, nested bool) error {
	err := errEnvelope
	switch {
	case nested:
	case c.encrypted() && c.ring == nil:
		_, err = p.check(envelopeSealed, key, value)
	default:
		_, err = c.ring.open(p, key, value)
	}
	if err != nil {
		return damaged(where(bucket, key), err)
	}
	return nil
}
