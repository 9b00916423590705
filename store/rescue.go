package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	bolt "go.etcd.io/bbolt"

	"halqa/session"
)

// Rescued is what was saved of a damaged file.
type Rescued struct {
	Path      string // of the new file
	Events    int    // how many were saved
	Of        int    // how many the old file is known to have had
	Encrypted bool   // both are, with the same passphrases
}

// Rescue reads the events of a file that can't be opened, page by page and without the
// tree that leads to them, and writes them to a new file, which is checked. Every event
// on a page that survived is saved, also when both headers, the roots or two of the three
// copies of the key slots are gone. The old file is only read. Drafts and the ballots of
// open polls are left behind: what is still in a page may have been deleted long ago.
//
// Its errors are those of [Open], one that wraps [fs.ErrExist] when there is a file of the
// new name, and a [DamagedError] when not one event is left.
func Rescue(path, out string, opts Options) (Rescued, error) {
	opts = opts.filled()
	if _, err := os.Lstat(out); err == nil {
		return Rescued{}, fmt.Errorf("rescue to %s: %w", out, fs.ErrExist)
	}
	image, err := readWhole(path)
	if err != nil {
		return Rescued{}, err
	}
	w := &wreck{image: image, pageSize: pageSize, events: map[uint64][]byte{}}
	if err := w.survey(opts.Passphrase); err != nil {
		return Rescued{}, at(path, err)
	}
	events, err := w.open()
	if err != nil {
		return Rescued{}, at(path, err)
	}
	if err := w.save(out, events, opts); err != nil {
		return Rescued{}, err
	}
	return Rescued{Path: out, Events: len(events), Of: max(w.last(), len(events)), Encrypted: w.ring != nil}, nil
}

// readWhole reads a file that nobody writes to.
func readWhole(path string) ([]byte, error) {
	f, err := openLocked(path, false, defaultTimeout)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // it was only read
	size, err := f.Size()
	if err != nil {
		return nil, fmt.Errorf("measure the file: %w", err)
	}
	image := make([]byte, size)
	if n, err := f.ReadAt(image, 0); err != nil && !errors.Is(err, io.EOF) {
		image = image[:n] // what comes before a bad sector is still good
	}
	return image, nil
}

// wreck is a damaged file and what was found in it.
type wreck struct {
	image    []byte
	pageSize int
	keys     keyBlock
	ring     *ring
	free     []bool            // pages that are known to hold nothing any more
	events   map[uint64][]byte // values with a right checksum, by number
	meta     identity
	highest  uint64 // the highest number of an event that was heard of
}

// survey looks at every page, those in use first: a page that is free may hold an event
// that was never acknowledged.
func (w *wreck) survey(passphrase string) error {
	w.meta = newIdentity("", time.Time{})
	w.headers()
	if err := w.unlock(passphrase); err != nil {
		return err
	}
	pages := (len(w.image) + w.pageSize - 1) / w.pageSize // the last one may be cut
	for _, free := range []bool{false, true} {
		for i := range pages {
			if free == (i < len(w.free) && w.free[i]) {
				w.leaf(w.image[i*w.pageSize:])
			}
		}
	}
	if len(w.events) > 0 {
		return nil
	}
	if w.highest == 0 && len(w.keys.Slots) == 0 {
		return noHeader(image(w.image), int64(len(w.image)))
	}
	return damaged("events", errors.New("not one is left"))
}

// headers takes from the header and the free list what they tell, if they can be read.
func (w *wreck) headers() {
	head, _, err := newestHeader(image(w.image), int64(len(w.image)))
	if err != nil {
		return
	}
	w.pageSize = int(head.pageSize)
	free := newWalker(image(w.image), head)
	if free.freelist() == nil {
		w.free = free.seen
		w.free[0], w.free[1], w.free[head.freelist] = false, false, false
	}
}

// unlock looks for a copy of the key slots anywhere in the bytes.
func (w *wreck) unlock(passphrase string) (err error) {
	if w.keys = findKeys(w.image); len(w.keys.Slots) == 0 {
		return nil
	}
	if passphrase == "" {
		return &PassphraseError{Missing: true}
	}
	if w.ring, err = w.keys.unlock(passphrase); err == nil && w.ring == nil {
		err = &PassphraseError{}
	}
	return err
}

// leaf reads what begins like a page of values. Whatever does not fit is passed over.
func (w *wreck) leaf(page []byte) {
	if len(page) < pageHeader || binary.LittleEndian.Uint16(page[8:]) != flagLeaf {
		return
	}
	for i := range count(page) {
		at := pageHeader + elementSize*i
		if at+elementSize > len(page) {
			return
		}
		e := page[at:][:elementSize]
		begin := int64(at) + int64(binary.LittleEndian.Uint32(e[4:]))
		middle := begin + int64(binary.LittleEndian.Uint32(e[8:]))
		end := middle + int64(binary.LittleEndian.Uint32(e[12:]))
		if end > int64(len(page)) {
			continue
		}
		key, value := page[begin:middle:middle], page[middle:end:end]
		if binary.LittleEndian.Uint32(e) == bucketElement && len(value) > bucketHeader && len(value) < w.pageSize {
			w.leaf(value[bucketHeader:]) // a small bucket lies in the value of its parent
			continue
		}
		w.value(key, value)
	}
}

// value keeps an event, or what meta says. Only a right checksum makes it one: it covers
// the bucket and the key.
func (w *wreck) value(key, value []byte) {
	kind := byte(envelopeClear)
	if w.ring != nil {
		kind = envelopeSealed
	}
	if len(key) == 8 {
		n := binary.BigEndian.Uint64(key)
		if _, err := eventsPlace.check(kind, key, value); err == nil && n > 0 && w.events[n] == nil {
			w.events[n] = value
			w.highest = max(w.highest, n)
		}
	}
	payload, err := metaPlace.open(key, value)
	if err != nil {
		return
	}
	switch string(key) {
	case string(keyLast):
		var last uint64
		if decoding.Unmarshal(payload, &last) == nil {
			w.highest = max(w.highest, last)
		}
	case string(keyFileID):
		_ = decoding.Unmarshal(payload, &w.meta.fileID) // else the new file has one of its own
	case string(keyCreated):
		var created int64
		if decoding.Unmarshal(payload, &created) == nil {
			w.meta.created = time.UnixMilli(created)
		}
	}
}

// last is the number of events that the file had. A forged count is not believed.
func (w *wreck) last() int { return int(min(w.highest, uint64(len(w.image)))) }

// open decodes the events in their order. One that can't be decoded is lost.
func (w *wreck) open() (events []session.Event, err error) {
	numbers := make([]uint64, 0, len(w.events))
	for n := range w.events {
		numbers = append(numbers, n)
	}
	slices.Sort(numbers)
	q := newQuick()
	for _, n := range numbers {
		var e session.Event
		payload, err := w.ring.open(eventsPlace, eventKey(n), w.events[n])
		if err == nil && decodeEvent(q, payload, &e) == nil {
			events = append(events, e)
		}
	}
	if len(events) == 0 {
		err = damaged("events", errors.New("not one can be read"))
	}
	return events, err
}

// save writes the events to a new file, with the same keys and numbered anew.
func (w *wreck) save(out string, events []session.Event, opts Options) error {
	id := w.meta
	id.program = opts.Program
	if id.created.IsZero() {
		id.created = opts.Now()
	}
	var keys *keyBlock
	if w.ring != nil {
		id.fileID, keys = w.ring.fileID, &w.keys
		id.seal()
	}
	out, err := filepath.Abs(out)
	if err != nil {
		return fmt.Errorf("rescue a retreat: %w", err)
	}
	if err := newFolder(filepath.Dir(out)); err != nil {
		return refusedWriting("create a folder", err)
	}
	temp, err := tempPath(out)
	if err != nil {
		return refusedWriting("rescue a retreat", err)
	}
	defer func() { _ = os.Remove(temp) }() // gone already, if all went well
	if err := w.lay(temp, id, keys, events); err != nil {
		return refusedWriting("rescue a retreat", err)
	}
	if err := publish(temp, out, opts.link); err != nil {
		return refusedWriting("rescue a retreat", err)
	}
	return nil
}

// lay writes a whole file and reads it again.
func (w *wreck) lay(path string, id identity, keys *keyBlock, events []session.Event) error {
	if err := layEmpty(path, id, keys); err != nil {
		return err
	}
	h, err := openBolt(path, false, func(path string, _ int, _ os.FileMode) (*os.File, error) {
		return os.OpenFile(path, os.O_RDWR, 0)
	})
	if err != nil {
		return err
	}
	last := uint64(0)
	for batch := range slices.Chunk(events, copyBatch) {
		err = errors.Join(err, h.db.Update(func(tx *bolt.Tx) (err error) {
			last, err = appendEvents(tx, w.ring, last, batch)
			return err
		}))
	}
	if err == nil {
		c := census{ring: w.ring}
		err = c.take(disk{h.file})
	}
	return errors.Join(err, h.close(false))
}
