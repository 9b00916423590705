// Package opctest opens the files that package opc writes, for tests. It may import the
// standard library only.
package opctest

import (
	"archive/zip"
	"bytes"
	"io"
	"testing"
)

// Parts returns the parts of a file by name.
func Parts(tb testing.TB, data []byte) map[string][]byte {
	tb.Helper()
	file, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		tb.Fatal(err)
	}
	parts := map[string][]byte{}
	for _, f := range file.File {
		r, err := f.Open()
		if err != nil {
			tb.Fatal(err)
		}
		if parts[f.Name], err = io.ReadAll(r); err != nil {
			tb.Fatal(err)
		}
	}
	return parts
}
