package store

import (
	"bytes"
	"io"
)

// image is a file in memory.
type image []byte

// ReadAt implements [io.ReaderAt].
func (m image) ReadAt(p []byte, off int64) (int, error) { return bytes.NewReader(m).ReadAt(p, off) }

// Size is the length in bytes.
func (m image) Size() (int64, error) { return int64(len(m)), nil }

var _ io.ReaderAt = image(nil)
