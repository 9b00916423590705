package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/session/report"
)

// root is the folder of the README, seen from this package.
const root = "../.."

// inReadme lists what an expression finds in the README, without repetition.
func inReadme(t *testing.T, expression string) (all []string) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile(expression).FindAllStringSubmatch(string(text), -1) {
		if !slices.Contains(all, m[1]) {
			all = append(all, m[1])
		}
	}
	if len(all) == 0 {
		t.Fatalf("the README has nothing like %s", expression)
	}
	return all
}

func TestLinksOfTheReadmeLeadSomewhere(t *testing.T) {
	t.Parallel()
	for _, link := range append(inReadme(t, `\]\(([^)#]+)\)`), inReadme(t, `src(?:set)?="([^"]+)"`)...) {
		if strings.HasPrefix(link, "https://") {
			continue // the tests ask no network
		}
		if _, err := os.Stat(filepath.Join(root, link)); err != nil {
			t.Error(err)
		}
	}
}

// A heading is reached by its words in lower case, with hyphens between them.
func TestHeadingsOfTheReadmeAreThere(t *testing.T) {
	t.Parallel()
	headings := map[string]bool{}
	for _, h := range inReadme(t, `(?m)^#+ (.+)$`) {
		headings[strings.ReplaceAll(strings.ToLower(h), " ", "-")] = true
	}
	for _, link := range inReadme(t, `\]\(#([^)]+)\)`) {
		if !headings[link] {
			t.Errorf("no heading is reached by #%s", link)
		}
	}
}

func TestCommandsOfTheReadmeExist(t *testing.T) {
	t.Parallel()
	a := &app{words: locale.Of(locale.French)}
	known := map[string]bool{}
	for _, c := range a.root().Commands() {
		known[c.Name()] = true
	}
	for _, name := range inReadme(t, "`halqa ([a-z]+)") {
		if !known[name] {
			t.Errorf("there is no command %q", name)
		}
	}
	makefile, err := os.ReadFile(filepath.Join(root, "Makefile"))
	if err != nil {
		t.Fatal(err)
	}
	for _, target := range inReadme(t, "`make ([a-z-]+)") {
		if !strings.Contains(string(makefile), "\n"+target+":") {
			t.Errorf("there is no make %s", target)
		}
	}
}

func TestTheReadmeNamesEveryDocument(t *testing.T) {
	t.Parallel()
	named := inReadme(t, "`([a-z-]+)`")
	for _, d := range append(report.Documents(), report.Ideas) {
		if !slices.Contains(named, string(d)) {
			t.Errorf("the document %s is not told", d)
		}
	}
}

// TestTheRetreatOfTheReadme types what the README shows, in a folder where its paths lead
// to the same files. The line that opens the workspace is for people.
func TestTheRetreatOfTheReadme(t *testing.T) {
	blocks := inReadme(t, `(?s)## A retreat from end to end.*?`+"```sh\n(.*?)```")
	o := newOffice(t, locale.French)
	cmd, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(cmd, o.in("cmd")); err != nil {
		t.Fatal(err)
	}
	t.Chdir(o.dir)
	typed := 0
	for _, block := range blocks {
		for command := range strings.Lines(block) {
			command, _, _ = strings.Cut(command, "#")
			words := shellWords(command)
			if len(words) < 3 {
				continue // halqa FILE
			}
			if words[1] == "new" {
				words = append(words, "--no-encryption") // nobody is there to choose a passphrase
			}
			o.halqa(words[1:]...)
			typed++
		}
	}
	if files, err := filepath.Glob("report/*"); err != nil || len(files) != 4 || typed != 4 {
		t.Errorf("%d commands wrote %q", typed, files)
	}
}

// shellWords are the words of a command, of which some stand between quotation marks.
func shellWords(command string) (words []string) {
	for i, part := range strings.Split(command, `"`) {
		if i%2 == 1 {
			words = append(words, part)
			continue
		}
		words = append(words, strings.Fields(part)...)
	}
	return words
}
