//go:build linux && (tools || reliability)

package store_test

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"
)

// deed is one thing that a process did to the disk, or told the world, in the order of a
// trace.
type deed struct {
	what   string // write, size, sync, create, rename, link, unlink, folder or told
	ino    int    // the file, whatever its names are
	at     int64  // of a write: its place; of a size: the new length
	bytes  []byte
	name   string // of the file, within the folder
	to     string // its new or second name
	told   string
	failed bool // a sync that was refused
}

// tracer reads what strace wrote down. It keeps files apart by what they are, because a
// name goes from one to the other.
type tracer struct {
	folder string
	deeds  []deed
	live   map[string]int // names as they are now
	files  map[int]int    // by descriptor
	dirs   map[int]bool
	halves map[string]string // calls that were interrupted by another thread, by thread
	next   int
}

// read returns the deeds of a trace that reach into a folder.
func read(trace io.Reader, folder string) ([]deed, error) {
	t := &tracer{folder: folder, live: map[string]int{}, files: map[int]int{}, dirs: map[int]bool{}, halves: map[string]string{}}
	lines := bufio.NewScanner(trace)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		thread, call, ok := strings.Cut(strings.TrimSpace(lines.Text()), " ")
		if !ok {
			continue
		}
		call = strings.TrimSpace(call)
		if begun, half := strings.CutSuffix(call, "<unfinished ...>"); half {
			t.halves[thread] = strings.TrimSpace(begun)
			continue
		}
		if strings.HasPrefix(call, "<... ") {
			_, end, _ := strings.Cut(call, "resumed>")
			call = t.halves[thread] + end
		}
		if err := t.take(call); err != nil {
			return nil, fmt.Errorf("read %.80q: %w", call, err)
		}
	}
	return t.deeds, lines.Err()
}

// take notes one call.
func (t *tracer) take(call string) error {
	name, rest, ok := strings.Cut(call, "(")
	end := strings.LastIndex(rest, ") ")
	if !ok || end < 0 {
		return nil // signals, the end of a thread
	}
	args := strings.Split(rest[:end], ", ")
	_, answer, _ := strings.Cut(rest[end:], "= ")
	code, _, _ := strings.Cut(answer, " ")
	result, err := strconv.Atoi(code)
	if err != nil {
		return nil // the process ended within it
	}
	switch name {
	case "openat":
		return t.open(args, result)
	case "close":
		fd := number(args[0])
		delete(t.files, fd)
		delete(t.dirs, fd)
	case "write", "pwrite64":
		return t.write(args, result)
	case "ftruncate":
		if ino, ours := t.files[number(args[0])]; ours && result == 0 {
			t.note(deed{what: "size", ino: ino, at: int64(number(args[1]))})
		}
	case "fsync", "fdatasync":
		t.sync(number(args[0]), result != 0)
	case "renameat", "renameat2", "linkat", "unlinkat", "rename", "link", "unlink":
		if result == 0 {
			return t.rename(name, args)
		}
	}
	return nil
}

func (t *tracer) note(d deed) { t.deeds = append(t.deeds, d) }

func (t *tracer) open(args []string, fd int) error {
	path, err := text(args[1])
	if err != nil || fd < 0 {
		return err
	}
	delete(t.files, fd)
	if path == t.folder {
		t.dirs[fd] = true
		return nil
	}
	name, ours := t.within(path)
	if !ours || strings.Contains(args[2], "O_DIRECTORY") {
		return nil
	}
	if _, known := t.live[name]; !known && strings.Contains(args[2], "O_CREAT") {
		t.next++
		t.live[name] = t.next
		t.note(deed{what: "create", ino: t.next, name: name})
	}
	if ino, known := t.live[name]; known {
		t.files[fd] = ino
	}
	return nil
}

func (t *tracer) write(args []string, written int) error {
	fd := number(args[0])
	ino, ours := t.files[fd]
	if written < 0 || !ours && fd != 1 {
		return nil
	}
	data, err := text(args[1])
	if err != nil {
		return err
	}
	if fd == 1 {
		t.note(deed{what: "told", told: data})
		return nil
	}
	at := int64(-1) // at the end
	if len(args) == 4 {
		at = int64(number(args[3]))
	}
	t.note(deed{what: "write", ino: ino, at: at, bytes: []byte(data[:written])})
	return nil
}

func (t *tracer) sync(fd int, failed bool) {
	if t.dirs[fd] {
		t.note(deed{what: "folder", failed: failed})
	}
	if ino, ours := t.files[fd]; ours {
		t.note(deed{what: "sync", ino: ino, failed: failed})
	}
}

// rename notes that names changed. Of the arguments those in quotes are the names.
func (t *tracer) rename(call string, args []string) error {
	var names []string
	for _, a := range args {
		if !strings.HasPrefix(a, `"`) {
			continue
		}
		path, err := text(a)
		if err != nil {
			return err
		}
		name, ours := t.within(path)
		if !ours {
			return nil
		}
		names = append(names, name)
	}
	call = strings.TrimSuffix(strings.TrimSuffix(call, "2"), "at")
	d := deed{what: call, name: names[0], ino: t.live[names[0]]}
	if len(names) > 1 {
		d.to = names[1]
		t.live[d.to] = d.ino
	}
	if call != "link" {
		delete(t.live, d.name)
	}
	t.note(d)
	return nil
}

// within is the name of a file in the folder; others don't matter.
func (t *tracer) within(path string) (string, bool) {
	name, err := filepath.Rel(t.folder, path)
	return name, err == nil && !strings.HasPrefix(name, "..")
}

// number reads a decimal, octal or hexadecimal number.
func number(s string) int {
	n, _ := strconv.ParseInt(strings.TrimSpace(s), 0, 64) // what is none names no file
	return int(n)
}

// text reads a string that strace wrote with -xx.
func text(s string) (string, error) {
	s = strings.Trim(strings.TrimSpace(s), `"`)
	b, err := hex.DecodeString(strings.ReplaceAll(s, `\x`, ""))
	return string(b), err
}
