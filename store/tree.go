package store

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// tree is the walk through one B+tree.
type tree struct {
	*walker
	leaf  func(key, value []byte, bucket bool) error
	last  []byte // the last key of a leaf, nil before the first
	floor []byte // what the branches promise: no key from here on is lower
}

var errTable = errors.New("its table and its contents disagree")

// page walks the part of the tree below one page.
func (t *tree) page(id uint64, depth int) error {
	if depth > maxDepth {
		return damagedPage(id, "the tree is too deep")
	}
	b, kind, err := t.walker.page(id)
	if err != nil {
		return err
	}
	switch kind {
	case flagBranch:
		err = t.branches(b, depth)
	case flagLeaf:
		if count(b) == 0 && (depth > 0 || !zero(b[pageHeader:])) {
			err = errTable // nothing but the root of an empty bucket has no keys
		} else {
			_, err = t.leaves(b)
		}
	default:
		err = errors.New("it is no part of a tree")
	}
	var harmed *DamagedError
	if err != nil && !errors.As(err, &harmed) {
		err = damagedPage(id, "%w", err)
	}
	t.done(b)
	return err
}

// inline walks a bucket so small that it lies in the value of its parent.
func (t *tree) inline(b []byte) error {
	if len(b) < pageHeader || binary.LittleEndian.Uint64(b) != 0 ||
		binary.LittleEndian.Uint16(b[8:]) != flagLeaf || binary.LittleEndian.Uint32(b[12:]) != 0 {
		return errors.New("the head of a small bucket was changed")
	}
	end, err := t.leaves(b)
	if err == nil && end != len(b) {
		return errTable
	}
	return err
}

func count(page []byte) int { return int(binary.LittleEndian.Uint16(page[10:])) }

func zero(b []byte) bool { return len(bytes.TrimLeft(b, "\x00")) == 0 }

// shelf is a page seen as a table and the contents that it points to. The contents follow
// each other without gaps, so that a changed count, position or size shows.
type shelf struct {
	page []byte
	at   int // where the next piece of the contents begins
}

func shelve(page []byte) (*shelf, error) {
	s := &shelf{page: page, at: pageHeader + elementSize*count(page)}
	if s.at > len(page) {
		return nil, errTable
	}
	return s, nil
}

// take returns the next piece of the contents.
func (s *shelf) take(size uint32) ([]byte, error) {
	if int64(size) > int64(len(s.page)-s.at) {
		return nil, errTable
	}
	begin := s.at
	s.at += int(size)
	return s.page[begin:s.at:s.at], nil
}

// entry is the ith entry of the table. Its contents lie at a position relative to it.
func (s *shelf) entry(i int) []byte { return s.page[pageHeader+elementSize*i:][:elementSize] }

func (s *shelf) points(i int, position uint32) bool {
	return int64(pageHeader+elementSize*i)+int64(position) == int64(s.at)
}

// branches follows the entries of a branch. A key of a branch is a promise: what is below
// is not lower, and what came before is.
func (t *tree) branches(b []byte, depth int) error {
	s, err := shelve(b)
	if err != nil {
		return err
	}
	if count(b) == 0 {
		return errTable
	}
	for i := range count(b) {
		e := s.entry(i)
		if !s.points(i, binary.LittleEndian.Uint32(e)) {
			return errTable
		}
		key, err := s.take(binary.LittleEndian.Uint32(e[4:]))
		if err != nil {
			return err
		}
		if err := t.order(key); err != nil {
			return err
		}
		t.floor = append(t.floor[:0], key...)
		if err := t.page(binary.LittleEndian.Uint64(e[8:]), depth+1); err != nil {
			return err
		}
	}
	return nil
}

// leaves hands on the keys of a leaf and returns where its contents end.
func (t *tree) leaves(b []byte) (end int, err error) {
	s, err := shelve(b)
	if err != nil {
		return 0, err
	}
	for i := range count(b) {
		e := s.entry(i)
		flags := binary.LittleEndian.Uint32(e)
		if flags > bucketElement || !s.points(i, binary.LittleEndian.Uint32(e[4:])) {
			return 0, errTable
		}
		key, err := s.take(binary.LittleEndian.Uint32(e[8:]))
		if err != nil {
			return 0, err
		}
		value, err := s.take(binary.LittleEndian.Uint32(e[12:]))
		if err != nil {
			return 0, err
		}
		if err := t.order(key); err != nil {
			return 0, err
		}
		t.last = append(t.last[:0], key...)
		if err := t.leaf(key, value, flags == bucketElement); err != nil {
			return 0, err
		}
	}
	return s.at, nil
}

var errOrder = errors.New("its keys are out of order")

func (t *tree) order(key []byte) error {
	if len(key) == 0 || t.last != nil && bytes.Compare(key, t.last) <= 0 || bytes.Compare(key, t.floor) < 0 {
		return errOrder
	}
	return nil
}
