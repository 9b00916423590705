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

// waitingBatches is how many of them may be under way: enough that nobody waits for
// long, and few enough that their memory is used again.
const waitingBatches = 8

// reader opens and decodes events on all processors, while the walk through the file,
// which is one after the other, brings more of them.
type reader struct {
	ring   *ring
	blind  bool            // only checksums are looked at
	events []session.Event // by number, from 1
	count  int             // how many were taken
	batch  *batch          // the one that is being filled

	work  chan *batch // for the processors
	queue chan *batch // the same, in the order of writing
	spare chan *batch // to be filled again
	done  sync.WaitGroup
	err   error // of the first event that can't be read, known when all is done
}

// batch holds the values of events that follow each other.
type batch struct {
	first  int // the number of the first one
	values []byte
	ends   []int
	opened chan error // whether all of them could be read
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
		b.first, b.values, b.ends = r.count, b.values[:0], b.ends[:0]
		return b
	default:
		return &batch{
			first: r.count, values: make([]byte, 0, batchEvents*160), ends: make([]int, 0, batchEvents),
			opened: make(chan error, 1),
		}
	}
}

// hand gives the batch to whoever is free.
func (r *reader) hand() {
	if r.work == nil {
		r.start()
	}
	r.queue <- r.batch
	r.work <- r.batch
	r.batch = nil
}

// start lets the workers in.
func (r *reader) start() {
	r.work = make(chan *batch, waitingBatches)
	r.queue = make(chan *batch, waitingBatches)
	r.spare = make(chan *batch, waitingBatches)
	for range runtime.GOMAXPROCS(0) {
		r.done.Go(func() {
			q := newQuick()
			for b := range r.work {
				b.opened <- r.decode(q, b)
			}
		})
	}
	r.done.Go(r.collect)
}

// collect takes the batches in the order of writing: what is said of a damaged file must
// not depend on who was faster.
func (r *reader) collect() {
	for b := range r.queue {
		if err := <-b.opened; r.err == nil {
			r.err = err
		}
		select {
		case r.spare <- b:
		default:
		}
	}
}

// stop lets the workers go. It may be called again.
func (r *reader) stop() {
	if r.work != nil {
		close(r.work)
		close(r.queue)
		r.done.Wait()
		r.work = nil
	}
}

// finish reads the rest and returns all events, none of a file without its key.
func (r *reader) finish() ([]session.Event, error) {
	if r.batch != nil {
		r.hand()
	}
	r.stop()
	if r.err != nil {
		return nil, r.err
	}
	if r.blind {
		return nil, nil
	}
	return r.events[:r.count], nil
}

func (r *reader) decode(q *quick, b *batch) error {
	var room []byte
	var key [8]byte
	begin := 0
	for i, end := range b.ends {
		n := b.first + i
		binary.BigEndian.PutUint64(key[:], uint64(n))
		value := b.values[begin:end]
		payload, err := r.open(room, key[:], value)
		if err == nil && !r.blind {
			err = decodeEvent(q, payload, &r.events[n-1])
		}
		if err != nil {
			return damaged(where(bucketEvents, key[:]), err)
		}
		begin, room = end, payload
		if r.ring == nil {
			room = nil // the payload lies in the value
		}
	}
	return nil
}

func (r *reader) open(room, key, value []byte) ([]byte, error) {
	if r.blind {
		return eventsPlace.check(envelopeSealed, key, value)
	}
	return r.ring.openInto(room, eventsPlace, key, value)
}
