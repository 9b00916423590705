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
	Code  string // ProblemHeader or ProblemSpace
	Where string
}

// The codes of problems.
const (
	// ProblemHeader means that one of the two headers can't be read: either a commit was
	// cut short, which loses nothing, or the last commit is gone.
	ProblemHeader = "header"
	// ProblemSpace means that some pages are neither used nor free. They hold nothing.
	ProblemSpace = "space"
	// ProblemBallots means that bytes of counted ballots may still be in the file.
	ProblemBallots = "ballots"
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
	Ballots  map[session.ID]int // papers in the open urns, by poll
	Problems []Problem
}

// Verify reads a whole file without opening it for writing: every page, every checksum,
// every event. Its errors are those of [Open].
func Verify(path string) (Report, error) {
	c := &census{}
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
	quick    quick
	events   []session.Event
	drafts   int
	ballots  map[session.ID]int
	problems []Problem
}

func (c *census) report(path string) Report {
	problems := c.problems
	if c.compact {
		problems = append(problems, Problem{ProblemBallots, "free pages"})
	}
	return Report{
		Path: path, Format: c.format, Program: c.program, Created: c.created, Size: c.size,
		Events: len(c.events), Drafts: c.drafts, Ballots: c.ballots, Problems: problems,
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
	if err := root.page(w.head.root, 0); err != nil {
		return err
	}
	if err := c.identify(w, buckets); err != nil {
		return err
	}
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
	if uint64(len(c.events)) != c.last {
		return damaged("events", fmt.Errorf("%d of %d are left", len(c.events), c.last))
	}
	return nil
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
	c.quick.names = map[string]string{}
	c.events = make([]session.Event, 0, min(c.last, uint64(c.size)/minEventSpace))
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
	n := len(c.events) + 1
	if bucket || len(key) != 8 || binary.BigEndian.Uint64(key) != uint64(n) {
		return damaged(where(bucketEvents, key), fmt.Errorf("event %d is missing", n))
	}
	payload, err := eventsPlace.open(key, value)
	if err == nil {
		c.events = append(c.events, session.Event{})
		err = decodeEvent(&c.quick, payload, &c.events[n-1])
	}
	if err != nil {
		return damaged(where(bucketEvents, key), err)
	}
	return nil
}

func (c *census) draft(key, value []byte, bucket bool) error {
	c.drafts++
	return sealed(draftsPlace, bucketDrafts, key, value, bucket)
}

func (c *census) peer(key, value []byte, bucket bool) error {
	return sealed(peersPlace, bucketPeers, key, value, bucket)
}

// urns reads a bucket of ballots for each open poll.
func (c *census) urns(w *walker) func(key, value []byte, bucket bool) error {
	c.ballots = map[session.ID]int{}
	return func(poll, value []byte, bucket bool) error {
		if !bucket || len(poll) != len(session.ID{}) {
			return damaged(where(bucketBallots, poll), errEnvelope)
		}
		papers := placeOf(bucketBallots, poll)
		id := session.ID(poll)
		return c.bucket(w, where(bucketBallots, poll), value, func(key, value []byte, bucket bool) error {
			c.ballots[id]++
			return sealed(papers, bucketBallots, key, value, bucket)
		})
	}
}

func sealed(p place, bucket, key, value []byte, nested bool) error {
	err := errEnvelope
	if !nested {
		_, err = p.open(key, value)
	}
	if err != nil {
		return damaged(where(bucket, key), err)
	}
	return nil
}
