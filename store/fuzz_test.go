package store_test

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"halqa/session"
	"halqa/store"
)

// FuzzEvent decodes anything, and what it accepts can be written and read again.
func FuzzEvent(f *testing.F) {
	for _, e := range append(vectorEvents(), acts(1)...) {
		payload, err := store.EncodeEvent(e)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(payload)
	}
	f.Add([]byte{0xA1, 0x08, 0x9B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}) // an array of 2⁶⁴ heads
	f.Fuzz(func(t *testing.T, payload []byte) {
		e, err := store.DecodeEvent(payload)
		if err != nil {
			return
		}
		again, err := store.EncodeEvent(e)
		if err != nil {
			t.Fatalf("read and not written: %v", err)
		}
		if back, err := store.DecodeEvent(again); err != nil || !sameEvent(back, e) {
			t.Fatalf("got %+v %v, want %+v", back, err, e)
		}
	})
}

// FuzzQuick decodes anything in two ways, which never disagree.
func FuzzQuick(f *testing.F) {
	for _, e := range append(vectorEvents(), acts(1)...) {
		payload, err := store.EncodeEvent(e)
		if err != nil {
			f.Fatal(err)
		}
		if _, _, gaveUp, err := store.DecodeBothWays(payload); gaveUp || err != nil {
			f.Fatalf("an ordinary event: gave up %v, %v", gaveUp, err)
		}
		f.Add(payload)
	}
	f.Fuzz(func(t *testing.T, payload []byte) {
		fast, slow, gaveUp, err := store.DecodeBothWays(payload)
		if !gaveUp && (err != nil || !reflect.DeepEqual(fast, slow)) {
			t.Fatalf("%x: %+v and %+v, %v", payload, fast, slow, err)
		}
	})
}

// sameEvent compares two events; no list of heads and an empty one are the same.
func sameEvent(a, b session.Event) bool {
	if len(a.Base) == 0 && len(b.Base) == 0 {
		a.Base, b.Base = nil, nil
	}
	return reflect.DeepEqual(a, b)
}

// FuzzBallot decodes anything, and what it accepts has one way to be written.
func FuzzBallot(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte("\x06jeunes\x01\x02"))
	f.Add(bytes.Repeat([]byte{0xFF}, 300))
	f.Fuzz(func(t *testing.T, payload []byte) {
		b, err := store.DecodeBallot(payload)
		if err != nil {
			return
		}
		if again, err := store.EncodeBallot(b); err != nil || !bytes.Equal(again, payload) {
			t.Fatalf("got %x %v, want %x", again, err, payload)
		}
	})
}

// FuzzWalk reads any bytes as a file: it ends, it doesn't panic, and what it accepts it
// reads the same way twice. A mutation is a place and what is written there, so that the
// fuzzer needn't carry a whole file along.
func FuzzWalk(f *testing.F) {
	whole, err := os.ReadFile(filepath.Join("testdata", "format-1.halqa"))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(0, []byte{}, len(whole))
	f.Add(16, []byte{0xFF}, len(whole))
	f.Add(4096+24, []byte{0, 0, 1, 0}, len(whole))
	f.Add(3*4096+10, []byte{0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F}, len(whole))
	f.Add(0, []byte{}, 5000)
	f.Fuzz(func(t *testing.T, at int, patch []byte, size int) {
		image := bytes.Clone(whole[:min(max(size, 0), len(whole))])
		if at >= 0 && at < len(image) {
			copy(image[at:], patch)
		}
		first, _, err := store.Examine(image)
		if err != nil {
			return
		}
		if second, _, err := store.Examine(image); err != nil || !reflect.DeepEqual(first, second) {
			t.Fatalf("got %v %v, then %v", second, err, first)
		}
	})
}
