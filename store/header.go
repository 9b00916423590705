package store

import (
	"encoding/binary"
	"errors"
	"hash/fnv"
	"io"
)

// The parts of bbolt's file layout (version 2) that the reader needs. All numbers are
// little-endian, as on every machine that the program is built for.
const (
	boltMagic   = 0xED0CDAED
	boltVersion = 2

	pageHeader    = 16 // id, flags, count, overflow
	elementSize   = 16 // of one entry in the table of a page
	bucketHeader  = 16 // root page, sequence
	headerSize    = pageHeader + 64
	minPageSize   = 1024
	maxPageSize   = 64 << 10
	noFreelist    = ^uint64(0)
	flagBranch    = 0x01
	flagLeaf      = 0x02
	flagFreelist  = 0x10
	bucketElement = 0x01
)

// header is one of the two pages that each commit writes in turn.
type header struct {
	pageSize int64
	root     uint64
	freelist uint64
	pages    uint64 // how many pages of the file are in use
	tx       uint64 // counts the commits
}

// readHeader reads the header at an offset. It accepts what bbolt accepts, so that both
// agree on which of the two is the newest.
func readHeader(r io.ReaderAt, offset int64) (h header, ok bool) {
	var b [headerSize]byte
	if _, err := r.ReadAt(b[:], offset); err != nil {
		return h, false
	}
	m := b[pageHeader:]
	if binary.LittleEndian.Uint32(m) != boltMagic || binary.LittleEndian.Uint32(m[4:]) != boltVersion {
		return h, false
	}
	sum := fnv.New64a()
	_, _ = sum.Write(m[:56]) // a hash never fails
	if sum.Sum64() != binary.LittleEndian.Uint64(m[56:]) {
		return h, false
	}
	return header{
		pageSize: int64(binary.LittleEndian.Uint32(m[8:])),
		root:     binary.LittleEndian.Uint64(m[16:]),
		freelist: binary.LittleEndian.Uint64(m[32:]),
		pages:    binary.LittleEndian.Uint64(m[40:]),
		tx:       binary.LittleEndian.Uint64(m[48:]),
	}, true
}

// newestHeader picks the header that counts. One that can't be read is no damage in
// itself: a power cut during a commit leaves it so, and the other one is whole. But it
// may also have held the last commit, so the caller has to say it.
func newestHeader(r io.ReaderAt, size int64) (newest header, both bool, err error) {
	first, ok := readHeader(r, 0)
	if !ok {
		for at := int64(minPageSize); at <= maxPageSize && at < size; at *= 2 {
			if second, found := readHeader(r, at); found && second.pageSize == at {
				return second, false, second.check(size)
			}
		}
		return newest, false, noHeader(r, size)
	}
	if err := first.check(size); err != nil {
		return newest, false, err
	}
	second, ok := readHeader(r, first.pageSize)
	if !ok || second.pageSize != first.pageSize {
		return first, false, nil
	}
	if second.tx > first.tx {
		first = second
	}
	return first, true, first.check(size)
}

// check bounds what a header can make the reader do.
func (h header) check(size int64) error {
	switch {
	case h.pageSize < minPageSize || h.pageSize > maxPageSize || h.pageSize&(h.pageSize-1) != 0:
		return damaged("header", errors.New("the page size is impossible"))
	case h.pages < 3 || h.pages > uint64(size/h.pageSize):
		return damaged("header", errors.New("the file is shorter than it says"))
	}
	return nil
}

// noHeader tells a destroyed retreat from a file that never was one.
func noHeader(r io.ReaderAt, size int64) error {
	if size == 0 {
		return &NotHalqaError{Reason: "it is empty"}
	}
	for _, offset := range []int64{0, pageSize} {
		var b [4]byte
		if _, err := r.ReadAt(b[:], offset+pageHeader); err == nil && binary.LittleEndian.Uint32(b[:]) == boltMagic {
			return damaged("header", errors.New("neither of the two headers can be read"))
		}
	}
	return &NotHalqaError{Reason: "it begins differently"}
}
