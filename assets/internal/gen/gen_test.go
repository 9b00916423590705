package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The literals in the repository are those that the YAML gives today.
func TestGeneratedFilesAreUpToDate(t *testing.T) {
	t.Parallel()
	for kind, write := range kinds {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			dir := filepath.Join("..", "..", kind)
			files, err := write(dir)
			if err != nil {
				t.Fatal(err)
			}
			for name, want := range files {
				got, err := os.ReadFile(filepath.Join(dir, name))
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(string(want), string(got)); diff != "" {
					t.Errorf("%s is stale, run go generate in assets/%s:\n%s", name, kind, diff)
				}
			}
		})
	}
}
