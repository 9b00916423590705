//go:build tools && linux

package main

import (
	"bytes"
	"context"
	"os"
	"strings"
	"syscall"
	"testing"

	"halqa/assets/locale"
)

// TestFullDiskOfARetreat fills a real file system of 1 MiB, which takes the right to
// mount one.
func TestFullDiskOfARetreat(t *testing.T) {
	o := newOffice(t, locale.French)
	if err := syscall.Mount("tmpfs", o.dir, "tmpfs", 0, "size=1m"); err != nil {
		t.Fatalf("mount a small disk: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(o.dir, 0); err != nil {
			t.Error(err)
		}
	})
	file := o.in("ms2.halqa")
	o.halqa("new", file, "--start", "2026-12-09", "--no-encryption")
	told := o.halqa("log", file, "--json")
	ballast, err := os.Create(o.in("ballast"))
	if err != nil {
		t.Fatal(err)
	}
	for err == nil {
		_, err = ballast.Write(make([]byte, 4096))
	}
	_ = ballast.Close() // it is full, and that is all it is for
	for _, args := range [][]string{
		{"import", file, londonIdeas},
		{"new", o.in("other.halqa"), "--start", "2026-12-09", "--no-encryption"},
		{"export", file, "--document", "rapport", "--format", "docx", "--lang", "fr", "--out", o.in("documents")},
	} {
		var out, said bytes.Buffer
		if code := run(context.Background(), args, o.world(&out, &said)); code != exitNoRoom {
			t.Errorf("%q ended with %d", args, code)
		}
		if s := said.String(); !strings.HasPrefix(s, "halqa: "+o.dir) || strings.Count(s, "\n") != 1 {
			t.Errorf("%q said %q", args, s)
		}
	}
	if again := o.halqa("log", file, "--json"); again != told {
		t.Error("what was stored changed")
	}
	o.halqa("check", file, "--strict")
	if err := os.Remove(o.in("ballast")); err != nil {
		t.Fatal(err)
	}
	o.halqa("import", file, londonIdeas)
}
