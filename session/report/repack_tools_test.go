//go:build tools

package report_test

import (
	"archive/zip"
	"bytes"
	"maps"
	"slices"
	"testing"

	"halqa/session/report/opc/opctest"
)

// replacedPart is a package with other words in one of its parts.
func replacedPart(tb testing.TB, data []byte, part, from, to string) []byte {
	tb.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	parts := opctest.Parts(tb, data)
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		text := parts[name]
		if name == part {
			text = bytes.ReplaceAll(text, []byte(from), []byte(to))
		}
		file, err := w.Create(name)
		if err == nil {
			_, err = file.Write(text)
		}
		if err != nil {
			tb.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		tb.Fatal(err)
	}
	return out.Bytes()
}
