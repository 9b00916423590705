package store_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"hash/crc32"
	"os"
	"path/filepath"
	"testing"

	"halqa/session"
	"halqa/store"
)

// vector is testdata/vector.json: what another program can compare with. Bytes are in
// hexadecimal.
type vector struct {
	Values []struct {
		About, Path, Key, Payload, Value string
	}
}

func unhex(tb testing.TB, s string) []byte {
	tb.Helper()
	b, err := hex.DecodeString(s)
	if err != nil {
		tb.Fatal(err)
	}
	return b
}

// vectorEvents are the events of testdata/format-1.halqa.
func vectorEvents() []session.Event {
	first := session.ID(bytes.Repeat([]byte{1}, 16))
	second := session.ID(bytes.Repeat([]byte{2}, 16))
	return []session.Event{
		{ID: first, Act: first, Seat: "notes", Kind: session.Add, Entity: first, Field: "idea", Value: "I-001", Verb: session.VerbCapture},
		{ID: second, Act: first, Kind: session.Set, Entity: first, Field: "text", Value: "فضاء للاستماع au souk", Base: []session.ID{first}, Why: "relu"},
	}
}

// TestVector reads the published bytes with nothing but the description of the format.
func TestVector(t *testing.T) {
	t.Parallel()
	b, err := os.ReadFile(filepath.Join("testdata", "vector.json"))
	if err != nil {
		t.Fatal(err)
	}
	var v vector
	if err := json.Unmarshal(b, &v); err != nil {
		t.Fatal(err)
	}
	if len(v.Values) < 5 {
		t.Fatalf("only %d values", len(v.Values))
	}
	for _, value := range v.Values {
		t.Run("the value "+value.Path+" is its version, its checksum and its payload", func(t *testing.T) {
			t.Parallel()
			path, key, payload := unhex(t, value.Path), unhex(t, value.Key), unhex(t, value.Payload)
			covered := append([]byte{1}, path...) // every name with its zero byte
			covered = append(append(covered, key...), payload...)
			sum := crc32.Checksum(covered, crc32.MakeTable(crc32.Castagnoli))
			want := append(binary.BigEndian.AppendUint32([]byte{1}, sum), payload...)
			if got := unhex(t, value.Value); !bytes.Equal(got, want) {
				t.Errorf("got  %x\nwant %x", got, want)
			}
		})
	}
	t.Run("the program still writes the same bytes", func(t *testing.T) {
		t.Parallel()
		f := MustCreate(t)
		MustAppend(t, f, vectorEvents()...)
		if err := f.Draft(context.Background(), session.Draft{Seat: "notes", Item: "new", Field: "text", Text: "Un esp"}); err != nil {
			t.Fatal(err)
		}
		same := 0
		for _, value := range v.Values {
			names := bytes.Split(bytes.TrimSuffix(unhex(t, value.Path), []byte{0}), []byte{0})
			if len(names) > 1 {
				continue // the key of a ballot is random
			}
			if got := f.RawValue(unhex(t, value.Key), names...); !bytes.Equal(got, unhex(t, value.Value)) {
				t.Errorf("%s %s: got %x", names, value.Key, got)
			}
			same++
		}
		if same < 5 {
			t.Errorf("only %d values were compared", same)
		}
	})
	t.Run("a ballot is a college with its length and a paper", func(t *testing.T) {
		t.Parallel()
		payload := unhex(t, v.Values[len(v.Values)-1].Payload)
		got, err := store.DecodeBallot(payload)
		if err != nil || got.College != "équipe" || string(got.Paper) != "\x01\x02\x03" {
			t.Errorf("got %+v %v", got, err)
		}
	})
}

func TestReleasedFormats(t *testing.T) {
	t.Parallel()
	t.Run("a file of format 1 opens and takes new events", func(t *testing.T) {
		t.Parallel()
		b, err := os.ReadFile(filepath.Join("testdata", "format-1.halqa"))
		if err != nil {
			t.Fatal(err)
		}
		f, events := MustOpen(t, written(t, b))
		sameEvents(t, events, vectorEvents())
		drafts, err := f.Drafts(context.Background())
		if err != nil || len(drafts) != 1 || drafts[0].Text != "Un esp" {
			t.Errorf("drafts: %v %v", drafts, err)
		}
		if n := counts(t, MustUrn(t, f, poll)); n["équipe"] != 1 {
			t.Errorf("ballots: %v", n)
		}
		MustAppend(t, f, acts(1)...)
		_, events = MustReopen(t, f)
		sameEvents(t, events, append(vectorEvents(), acts(1)...))
	})
}
