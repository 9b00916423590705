//go:build tools

package main

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
)

// must runs a tool and returns what it printed.
func must(t *testing.T, name string, args ...string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v: %s", name, err, out)
	}
	return string(out)
}

// letters leaves the letters and digits of a text: how lines break and in which marks
// they are set does not matter.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

// LibreOffice opens both Word files of the retreat, and reads in them what the room said.
func TestLibreOfficeReadsTheRetreatOfLondon(t *testing.T) {
	l := readLondon(t)
	o := l.hold(t)
	for _, file := range o.reports(t, "docx") {
		// A profile of its own: a running LibreOffice would take the job and answer nothing.
		must(t, "soffice", "-env:UserInstallation=file://"+o.in("profile"), "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", o.dir, file)
		pages := must(t, "cat", o.in(strings.TrimSuffix(filepath.Base(file), "docx")+"txt"))
		for _, want := range l.printed(t) {
			if !strings.Contains(letters(pages), letters(want)) {
				t.Errorf("the pages of %s lack %q", filepath.Base(file), want)
			}
		}
	}
}
