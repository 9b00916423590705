package store

import (
	"encoding/binary"
	"fmt"
	"runtime"
	"sync"

	"halqa/session"
)

// batchEvents is how many events one processor opens at a time.
const batchEvents = 256

// reader opens and decodes events on all processors, while the walk through the file,
// which is one after the other, brings more of them.
type reader struct {
	ring   *ring
	blind  bool            // only checksums are looked at
	events []session.Event // by number, from 1
	count  int             // how many were taken
	batch  *batch          // the one that is being filled
	work   chan *batch
	spare  chan *batch // read, to be filled again
	done   sync.WaitGroup

	failing sync.Mutex
	failed  int // the number of the first event that can't be read
	err     error
}

// batch holds the values of events that follow each other.
type batch struct {
	first  int // the number of the first one
	values []byte
	ends   []int
}

// newReader makes room for so many events, which the caller bounds.
func newReader(r *ring, encrypted bool, events uint64) *reader {
	return &reader{ring: r, blind: encrypted && r == nil, events: make([]session.Event, events)}
}

// take copies the value of the next event.
func (r *reader) take(value []byte) error {
	r.count++
	if r.count > len(r.events) {
		return damaged(where(bucketEvents, eventKey(uint64(r.count))), fmt.Errorf("only %d are counted", len(r.events)))
	}
	if r.batch == nil {
		r.batch = r.empty()
	}
	r.batch.values = append(r.batch.values, value...)
	r.batch.ends = append(r.batch.ends, len(r.batch.values))
	if len(r.batch.ends) == batchEvents {
		r.hand()
	}
	return nil
}

// empty is a batch that begins with the event that was taken last.
func (r *reader) empty() *batch {
	select {
	case b := <-r.spare:
		return &batch{first: r.count, values: b.values[:0], ends: b.ends[:0]}
	default:
		return &batch{first: r.count, values: make([]byte, 0, batchEvents*160), ends: make([]int, 0, batchEvents)}
	}
}

// hand gives the batch to whoever is free. The first one starts the workers: a small
// file needs none.
func (r *reader) hand() {
	if r.work == nil {
		workers := runtime.GOMAXPROCS(0)
		r.work, r.spare = make(chan *batch, 1), make(chan *batch, workers+2) // all that are under way
		for range workers {
			r.done.Go(func() {
				q := newQuick()
				for b := range r.work {
					r.decode(q, b)
					r.spare <- b
				}
			})
		}
	}
	r.work <- r.batch
	r.batch = nil
}

// stop lets the workers go. It may be called again.
func (r *reader) stop() {
	if r.work != nil {
		close(r.work)
		r.done.Wait()
		r.work = nil
	}
}

// finish reads the rest and returns all events, none of a file without its key.
func (r *reader) finish() ([]session.Event, error) {
	r.stop()
	if r.batch != nil {
		r.decode(newQuick(), r.batch)
		r.batch = nil
	}
	if r.err != nil {
		return nil, r.err
	}
	if r.blind {
		return nil, nil
	}
	return r.events[:r.count], nil
}

func (r *reader) decode(q *quick, b *batch) {
	var room []byte
	var key [8]byte
	begin := 0
	for i, end := range b.ends {
		n := b.first + i
		binary.BigEndian.PutUint64(key[:], uint64(n))
		payload, err := r.open(room, key[:], b.values[begin:end])
		if err == nil && !r.blind {
			err = decodeEvent(q, payload, &r.events[n-1])
		}
		if err != nil {
			r.fail(n, damaged(where(bucketEvents, key[:]), err))
			return
		}
		begin, room = end, payload
		if r.ring == nil {
			room = nil // the payload lies in the value
		}
	}
}

func (r *reader) open(room, key, value []byte) ([]byte, error) {
	if r.blind {
		return eventsPlace.check(envelopeSealed, key, value)
	}
	return r.ring.openInto(room, eventsPlace, key, value)
}

// fail keeps the failure of the lowest number: what is said must not depend on who was
// faster.
func (r *reader) fail(n int, err error) {
	r.failing.Lock()
	defer r.failing.Unlock()
	if r.err == nil || n < r.failed {
		r.failed, r.err = n, err
	}
}
