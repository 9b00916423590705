package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// systems are those for which the program is built: what is linked differs.
var systems = []string{"linux", "windows", "darwin"}

// licenceFiles collects the licences of all modules that are linked, of Go and of halqa.
// The file of a module that is linked no more is to be removed by hand; a test says which.
func licenceFiles(string) (map[string][]byte, error) {
	root, err := output(nil, "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	folders := map[string]string{"go": root}
	for _, system := range systems {
		modules, err := output([]string{"GOOS=" + system, "CGO_ENABLED=0"}, "list", "-deps", "-f", "{{with .Module}}{{.Path}} {{.Dir}}{{end}}", "halqa/cmd/halqa")
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(modules) {
			if module, folder, ok := strings.Cut(strings.TrimSpace(line), " "); ok {
				folders[module] = folder
			}
		}
	}
	files := map[string][]byte{}
	for module, folder := range folders {
		text, err := licenceIn(folder)
		if err != nil {
			return nil, fmt.Errorf("licence of %s: %w", module, err)
		}
		files[filepath.Join("text", filepath.FromSlash(module)+".txt")] = text
	}
	return files, nil
}

// licenceIn reads the licence in the folder of a module.
func licenceIn(folder string) ([]byte, error) {
	for _, name := range []string{"LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "COPYING"} {
		text, err := os.ReadFile(filepath.Join(folder, name))
		if err == nil || !errors.Is(err, os.ErrNotExist) {
			return text, err
		}
	}
	return nil, fmt.Errorf("none of the usual names is in %s", folder)
}

// output is what go says to a question, in a world of its own.
func output(world []string, args ...string) (string, error) {
	ask := exec.Command("go", args...)
	ask.Env = append(os.Environ(), world...)
	out, err := ask.Output()
	if err != nil {
		return "", fmt.Errorf("ask go %s: %w", args[0], err)
	}
	return strings.TrimSpace(string(out)), nil
}
