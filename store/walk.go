package store

import (
	"encoding/binary"
	"errors"
	"io"
)

// maxDepth is how deep a tree can be. A tree of depth 8 would fill any disk.
const maxDepth = 16

// walker reads the pages of a file without bbolt, which maps a file into memory and
// trusts what it finds. Each page is visited once at most, so that a walk ends in a time
// bounded by the size of the file whatever its bytes are.
type walker struct {
	r     io.ReaderAt
	head  header
	seen  []bool   // by page
	spare [][]byte // pages read and done with

	ahead []byte // pages that follow each other, read at once
	first uint64 // the first of them
}

// aheadPages is how many pages are read at once: neighbours are mostly wanted next.
const aheadPages = 16

func newWalker(r io.ReaderAt, head header) *walker {
	w := &walker{r: r, head: head, seen: make([]bool, head.pages)}
	w.seen[0], w.seen[1] = true, true
	return w
}

// claim marks pages as belonging to one owner.
func (w *walker) claim(id, n uint64) error {
	if id < 2 || n > w.head.pages || id+n > w.head.pages {
		return damagedPage(id, "it lies outside of the file")
	}
	for i := id; i < id+n; i++ {
		if w.seen[i] {
			return damagedPage(i, "two parts of the file claim it")
		}
		w.seen[i] = true
	}
	return nil
}

// page reads a page with what overflows from it, and returns its kind. The caller gives
// the bytes back with done.
func (w *walker) page(id uint64) ([]byte, uint16, error) {
	if err := w.claim(id, 1); err != nil {
		return nil, 0, err
	}
	b := w.take()
	if err := w.read(b, id); err != nil {
		return nil, 0, damagedPage(id, "read: %w", err)
	}
	if got := binary.LittleEndian.Uint64(b); got != id {
		return nil, 0, damagedPage(id, "it calls itself page %d", got)
	}
	if over := uint64(binary.LittleEndian.Uint32(b[12:])); over > 0 {
		if err := w.claim(id+1, over); err != nil {
			return nil, 0, err
		}
		long := make([]byte, int64(over+1)*w.head.pageSize)
		copy(long, b)
		if _, err := w.r.ReadAt(long[len(b):], int64(id+1)*w.head.pageSize); err != nil {
			return nil, 0, damagedPage(id, "read what overflows: %w", err)
		}
		w.done(b)
		b = long
	}
	return b, binary.LittleEndian.Uint16(b[8:]), nil
}

// read fills b with a page. At the end of the file fewer pages are ahead.
func (w *walker) read(b []byte, id uint64) error {
	have := uint64(len(w.ahead)) / uint64(len(b))
	if id < w.first || id >= w.first+have {
		if w.ahead == nil {
			w.ahead = make([]byte, aheadPages*len(b))
		}
		w.ahead = w.ahead[:aheadPages*len(b)]
		n, err := w.r.ReadAt(w.ahead, int64(id)*w.head.pageSize)
		w.first, w.ahead = id, w.ahead[:n]
		if n < len(b) {
			return err
		}
	}
	copy(b, w.ahead[(id-w.first)*uint64(len(b)):])
	return nil
}

// take and done pass pages from hand to hand, which saves one allocation for each.
func (w *walker) take() []byte {
	if n := len(w.spare); n > 0 {
		b := w.spare[n-1]
		w.spare = w.spare[:n-1]
		return b
	}
	return make([]byte, w.head.pageSize)
}

func (w *walker) done(b []byte) {
	if int64(len(b)) == w.head.pageSize {
		w.spare = append(w.spare, b)
	}
}

// freelist claims the pages that are free. A page that is free and in use as well would
// be overwritten by the next commit.
func (w *walker) freelist() error {
	id := w.head.freelist
	if id == noFreelist {
		return damaged("free list", errMissing)
	}
	b, kind, err := w.page(id)
	if err != nil {
		return err
	}
	if kind != flagFreelist {
		return damagedPage(id, "it is not the free list")
	}
	n, ids := uint64(binary.LittleEndian.Uint16(b[10:])), b[pageHeader:]
	if n == 0xFFFF { // the count did not fit
		n, ids = binary.LittleEndian.Uint64(ids), ids[8:]
	}
	if n > uint64(len(ids)/8) {
		return damagedPage(id, "the free list is longer than its page")
	}
	for i := range n {
		if err := w.claim(binary.LittleEndian.Uint64(ids[8*i:]), 1); err != nil {
			return err
		}
	}
	w.done(b)
	return nil
}

// unclaimed counts the pages that nobody owns: lost space, and no harm.
func (w *walker) unclaimed() (n int) {
	for _, seen := range w.seen {
		if !seen {
			n++
		}
	}
	return n
}

// bucket walks the tree of a bucket, given the value that stands for it in its parent.
func (w *walker) bucket(value []byte, leaf func(key, value []byte, bucket bool) error) error {
	if len(value) < bucketHeader {
		return errors.New("the head of a bucket is cut")
	}
	t := &tree{walker: w, leaf: leaf}
	root, sequence := binary.LittleEndian.Uint64(value), binary.LittleEndian.Uint64(value[8:])
	switch {
	case sequence != 0:
		return errors.New("the head of a bucket was changed")
	case root != 0 && len(value) > bucketHeader:
		return errors.New("a bucket is in two places")
	case root != 0:
		return t.page(root, 0)
	}
	return t.inline(value[bucketHeader:])
}
