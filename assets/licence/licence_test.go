package licence_test

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"halqa/assets/licence"
)

// TestEveryPartHasALicence compares the list with what is linked on each system. A new
// module is added by go generate, and refused here when its licence is not known.
func TestEveryPartHasALicence(t *testing.T) {
	t.Parallel()
	var listed []string
	for _, l := range licence.All() {
		if l.Kind == "" {
			t.Errorf("%s comes under a licence that is not known", l.Part)
		}
		listed = append(listed, l.Part)
	}
	want := []string{"halqa", "IBM Plex Sans Arabic", "go"}
	for _, system := range []string{"linux", "windows", "darwin"} {
		want = append(want, linked(t, system)...)
	}
	slices.Sort(listed)
	slices.Sort(want)
	want = slices.Compact(want)
	if !slices.Equal(listed, want) {
		t.Errorf("the list is\n%s\nwhat is linked is\n%s\nrun go generate ./assets/licence", strings.Join(listed, "\n"), strings.Join(want, "\n"))
	}
}

// linked lists the modules that are part of the program on a system.
func linked(t *testing.T, system string) []string {
	t.Helper()
	list := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{.Path}}{{end}}", "halqa/cmd/halqa")
	list.Env = append(os.Environ(), "GOOS="+system, "CGO_ENABLED=0")
	out, err := list.Output()
	if err != nil {
		t.Fatalf("list what is linked on %s: %v", system, err)
	}
	return strings.Fields(string(out))
}

func TestALicenceThatIsNotKnownIsNotTaken(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"": "", "GNU GENERAL PUBLIC LICENSE Version 3": "", "All rights reserved.": "",
		"Permission is hereby granted,\nfree of charge, to any person obtaining a copy of": "MIT",
	} {
		if got := licence.Kind(text); got != want {
			t.Errorf("%q was taken for %q, want %q", text, got, want)
		}
	}
}
