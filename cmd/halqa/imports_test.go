package main_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	module = "halqa"
	root   = "../.." // of the module, from this folder
)

// house names the top folders and, for each, the folders that it may import. Imports
// run one way, so that a retreat can be understood, tested and rescued without a
// terminal and without a file.
var house = map[string][]string{
	"cmd":     {"tui", "store", "session", "assets"},
	"tui":     {"session", "assets"},
	"store":   {"session", "assets"},
	"session": {"assets"},
	"assets":  {},
}

// outside says who may import packages that tie a program to a terminal, a disk or a
// network: the folders listed, and what is below them.
var outside = map[string][]string{
	"charm.land":               {"cmd", "tui"},
	"github.com/charmbracelet": {"cmd", "tui"},
	"go.etcd.io/bbolt":         {"store"},
	"os":                       {"cmd", "tui", "store"},
	"net":                      {"tui/seat"},
}

// below says that path is folder or lies in it.
func below(path, folder string) bool {
	return path == folder || strings.HasPrefix(path, folder+"/")
}

// violations checks the imports of each folder of the module and lists what breaks the
// rules, sorted.
func violations(imports map[string][]string) []string {
	var out []string
	for folder, paths := range imports {
		top, _, _ := strings.Cut(folder, "/")
		may, known := house[top]
		if !known {
			out = append(out, folder+" is not one of the folders of the house")
			continue
		}
		for _, path := range paths {
			if !allowed(folder, top, path, may) {
				out = append(out, folder+" imports "+path)
			}
		}
	}
	slices.Sort(out)
	return out
}

// allowed says whether a folder, whose top folder may import others, may import path.
func allowed(folder, top, path string, may []string) bool {
	if below(path, module) {
		other, _, _ := strings.Cut(strings.TrimPrefix(path, module+"/"), "/")
		return other == top || slices.Contains(may, other)
	}
	if strings.HasSuffix(folder, "/internal/gen") {
		return true // a generator of tables runs when the program is written
	}
	for lib, users := range outside {
		if below(path, lib) && !slices.ContainsFunc(users, func(u string) bool { return below(folder, u) }) {
			return false
		}
	}
	return true
}

// directImports reads what the files of each folder import, whatever system they are
// built for; tests may import what they like.
func directImports(t *testing.T) map[string][]string {
	t.Helper()
	imports := map[string][]string{}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		name := d.Name()
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != root && (strings.HasPrefix(name, ".") || name == "testdata"):
			return filepath.SkipDir
		case d.IsDir() || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		folder, err := filepath.Rel(root, filepath.Dir(path))
		if err != nil {
			return err
		}
		folder = filepath.ToSlash(folder)
		imports[folder] = slices.Grow(imports[folder], len(file.Imports))
		for _, spec := range file.Imports {
			p, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			imports[folder] = append(imports[folder], p)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return imports
}

func TestImportsRunOneWay(t *testing.T) {
	t.Parallel()
	imports := directImports(t)
	if !slices.Contains(imports["tui/page"], "halqa/tui/bidi") {
		t.Errorf("the imports of tui/page were not read: %v", imports["tui/page"])
	}
	for _, v := range violations(imports) {
		t.Error(v)
	}
}

func TestViolationsAreFound(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name         string
		folder, path string
		ok           bool
	}{
		{"the command line wires everything", "cmd/halqa", "halqa/store", true},
		{"the command line reads files", "cmd/halqa", "os/signal", true},
		{"screens see the session", "tui/vote", "halqa/session/tally", true},
		{"screens are Bubble Tea", "tui", "charm.land/bubbletea/v2", true},
		{"screens share widgets", "tui/vote", "halqa/tui/widget", true},
		{"the store is bbolt", "store", "go.etcd.io/bbolt", true},
		{"seats speak to one another", "tui/seat", "net", true},
		{"seats below seats do too", "tui/seat/hub", "net/netip", true},
		{"the session reads assets", "session/report", "halqa/assets/locale", true},
		{"a library may be called like a forbidden one", "session", "osmosis.org/x", true},
		{"generators read and write files", "session/smart/internal/gen", "os", true},
		{"assets may be split", "assets", "halqa/assets/locale", true},

		{"the session knows no terminal", "session", "charm.land/lipgloss/v2", false},
		{"nor its libraries", "session/text", "github.com/charmbracelet/x/ansi", false},
		{"the session knows no database", "session", "go.etcd.io/bbolt", false},
		{"the session knows no disk", "session/report", "os", false},
		{"the session starts nothing", "session", "os/exec", false},
		{"the session knows no network", "session", "net", false},
		{"the session knows no screens", "session", "halqa/tui/bidi", false},
		{"the session knows no store", "session", "halqa/store", false},
		{"the session knows no commands", "session", "halqa/cmd/halqa", false},
		{"screens know no store", "tui/vote", "halqa/store", false},
		{"screens know no commands", "tui", "halqa/cmd/halqa", false},
		{"screens know no database", "tui", "go.etcd.io/bbolt", false},
		{"screens know no network", "tui/vote", "net", false},
		{"names that begin like the seats do not help", "tui/seating", "net", false},
		{"the store knows no screens", "store", "halqa/tui", false},
		{"the store knows no network", "store", "net/http", false},
		{"the command line knows no network", "cmd/halqa", "net/http", false},
		{"the command line knows no database", "cmd/halqa", "go.etcd.io/bbolt/errors", false},
		{"generators know no screens", "session/smart/internal/gen", "halqa/tui", false},
		{"assets know nothing of ours", "assets/demo", "halqa/session", false},
		{"assets are embedded, not read", "assets", "os", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got := violations(map[string][]string{c.folder: {"fmt", c.path}})
			var want []string
			if !c.ok {
				want = []string{c.folder + " imports " + c.path}
			}
			if !slices.Equal(got, want) {
				t.Errorf("%v, want %v", got, want)
			}
		})
	}
	if got := violations(map[string][]string{"util": nil, "internal/x": nil, ".": nil}); len(got) != 3 {
		t.Errorf("foreign folders: %v", got)
	}
}

func TestTopFoldersAreThoseOfTheHouse(t *testing.T) {
	t.Parallel()
	ignored, err := os.ReadFile(filepath.Join(root, ".gitignore")) // what make makes
	if err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for _, e := range entries {
		if !e.IsDir() || strings.HasPrefix(e.Name(), ".") || slices.Contains(strings.Fields(string(ignored)), "/"+e.Name()+"/") {
			continue
		}
		found[e.Name()] = true
	}
	got, want := slices.Sorted(maps.Keys(found)), slices.Sorted(maps.Keys(house))
	if !slices.Equal(got, want) {
		t.Errorf("the top folders are %v, want %v", got, want)
	}
}
