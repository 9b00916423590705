//go:build linux && (tools || reliability)

package store_test

import (
	"bytes"
	"math/rand/v2"
	"slices"
)

// sector is what a disk writes whole, in bytes.
const sector = 512

// platter is a disk that may lose its power. What was synced is there afterwards; of what
// was not, each write is there, or not, or in part, and of the names those up to some
// moment. Its rules are harsher than those of any file system in use.
type platter struct {
	lies   bool // a sync changes nothing: the control
	random *rand.Rand

	solid   map[int][]byte // by file
	pending map[int][]deed
	names   map[string]int // that are on the disk
	renames []deed         // that are not yet
	length  map[int]int64  // as the process sees it
}

func newPlatter(seed uint64) *platter {
	return &platter{
		random: rand.New(rand.NewPCG(seed, 2)), solid: map[int][]byte{}, pending: map[int][]deed{},
		names: map[string]int{}, length: map[int]int64{},
	}
}

// take lets a process do something to the disk.
func (p *platter) take(d deed) {
	switch d.what {
	case "write":
		if d.at < 0 {
			d.at = p.length[d.ino]
		}
		p.length[d.ino] = max(p.length[d.ino], d.at+int64(len(d.bytes)))
		p.pending[d.ino] = append(p.pending[d.ino], d)
	case "size":
		p.length[d.ino] = d.at
		p.pending[d.ino] = append(p.pending[d.ino], d)
	case "sync":
		if !p.lies && !d.failed {
			for _, w := range p.pending[d.ino] {
				p.solid[d.ino] = applied(p.solid[d.ino], w, whole(w))
			}
			delete(p.pending, d.ino)
		}
	case "create", "rename", "link", "unlink":
		p.renames = append(p.renames, d)
	case "folder":
		if !p.lies && !d.failed {
			for _, r := range p.renames {
				rename(p.names, r)
			}
			p.renames = nil
		}
	}
}

// rename gives names as a file system does.
func rename(names map[string]int, d deed) {
	switch d.what {
	case "create":
		names[d.name] = d.ino
	case "link":
		names[d.to] = d.ino
	case "rename":
		names[d.to] = d.ino
		delete(names, d.name)
	case "unlink":
		delete(names, d.name)
	}
}

// cut is what is left after a power cut at this moment: the content of the files by name.
func (p *platter) cut() map[string][]byte {
	names := map[string]int{}
	for name, ino := range p.names {
		names[name] = ino
	}
	for _, r := range p.renames[:p.random.IntN(len(p.renames)+1)] {
		rename(names, r)
	}
	files := map[string][]byte{}
	for name, ino := range names {
		b := slices.Clone(p.solid[ino])
		for _, w := range p.pending[ino] {
			b = applied(b, w, p.share(w))
		}
		files[name] = b
	}
	return files
}

// whole is every part of a write.
func whole(d deed) []span { return []span{{0, len(d.bytes)}} }

type span struct{ from, to int }

// share is what reaches the disk of one write: all of it, nothing, its beginning up to
// any byte, or some of its sectors.
func (p *platter) share(d deed) []span {
	n := len(d.bytes)
	switch p.random.IntN(4) {
	case 0:
		return nil
	case 1:
		return []span{{0, p.random.IntN(n + 1)}}
	case 2:
		var some []span
		for from := 0; from < n; from += sector {
			if p.random.IntN(2) == 0 {
				some = append(some, span{from, min(n, from+sector)})
			}
		}
		return some
	}
	return []span{{0, max(n, 1)}}
}

// applied is the content of a file after parts of a write.
func applied(b []byte, d deed, parts []span) []byte {
	if d.what == "size" {
		if len(parts) == 0 {
			return b
		}
		if int(d.at) <= len(b) {
			return b[:d.at]
		}
		return append(b, make([]byte, int(d.at)-len(b))...)
	}
	for _, s := range parts {
		if end := int(d.at) + s.to; end > len(b) {
			b = append(b, make([]byte, end-len(b))...)
		}
		copy(b[int(d.at)+s.from:], d.bytes[s.from:s.to])
	}
	return b
}

// has reports whether a file on the platter tells a word.
func has(b []byte, word string) bool { return bytes.Contains(b, []byte(word)) }
