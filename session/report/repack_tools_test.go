//go:build tools

package report_test

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"
)

// replacedPart is a package with other words in one of its parts.
func replacedPart(tb testing.TB, data []byte, part, from, to string) []byte {
	tb.Helper()
	pkg, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		tb.Fatal(err)
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, f := range pkg.File {
		r, err := f.Open()
		if err != nil {
			tb.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			tb.Fatal(err)
		}
		if f.Name == part {
			text = []byte(strings.ReplaceAll(string(text), from, to))
		}
		to, err := w.Create(f.Name)
		if err != nil {
			tb.Fatal(err)
		}
		if _, err := to.Write(text); err != nil {
			tb.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		tb.Fatal(err)
	}
	return out.Bytes()
}
