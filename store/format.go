package store

import (
	"crypto/rand"
	"errors"
	"fmt"
	"slices"
	"time"

	bolt "go.etcd.io/bbolt"
)

// Format is the highest number of a file format that this program knows, see the package
// comment. A file in clear has formatClear, so that older programs go on reading it.
const Format = 2

// The formats that this program writes.
const (
	formatClear  = 1
	formatSealed = 2
)

// pageSize is the same on every machine, so that the same retreat gives the same file.
const pageSize = 4096

// The buckets of a file. All of them exist from the creation on, except that of the keys,
// which makes a file an encrypted one.
var (
	bucketMeta    = []byte("meta")
	bucketKeys    = []byte("keys")
	bucketEvents  = []byte("events")
	bucketBallots = []byte("ballots")
	bucketDrafts  = []byte("drafts")
	bucketPeers   = []byte("peers")
)

func allBuckets() [][]byte {
	return [][]byte{bucketMeta, bucketEvents, bucketBallots, bucketDrafts, bucketPeers}
}

// The keys of the bucket meta.
var (
	keyFormat    = []byte("format")
	keyMinReader = []byte("min_reader")
	keyFileID    = []byte("file_id")
	keyCreated   = []byte("created")
	keyProgram   = []byte("program")
	keyLast      = []byte("last")
	keyCompact   = []byte("compact")
	keyLetter    = []byte("letter")
	keySeat      = []byte("seat")
	keyPackets   = []byte("packets")
)

// identity is what the bucket meta says of a file.
type identity struct {
	format    int
	minReader int // the lowest format number that a program must know to read the file
	fileID    [16]byte
	created   time.Time
	program   string // the version of the program that made the file
	last      uint64 // the sequence number of the last event
	compact   bool   // ballots were deleted and their bytes still have to go
	letter    string // of a packet in short ids, empty for the owner's file
	seat      string // of a packet
	packets   int    // how many the owner handed out
}

func newIdentity(program string, now time.Time) identity {
	id := identity{format: formatClear, minReader: formatClear, created: now, program: program}
	_, _ = rand.Read(id.fileID[:]) // never fails: it ends the program instead
	return id
}

// write stores the whole identity.
func (id identity) write(meta *bolt.Bucket) error {
	created := id.created.UnixMilli()
	return errors.Join(
		putMeta(meta, keyFormat, id.format), putMeta(meta, keyMinReader, id.minReader),
		putMeta(meta, keyFileID, id.fileID), putMeta(meta, keyCreated, created),
		putMeta(meta, keyProgram, id.program), putMeta(meta, keyLast, id.last),
	)
}

func putMeta(meta *bolt.Bucket, key []byte, value any) error {
	payload, err := encoding.Marshal(value)
	if err != nil {
		return fmt.Errorf("encode %s: %w", key, err)
	}
	return meta.Put(key, metaPlace.seal(key, payload))
}

// parseIdentity reads the values of the bucket meta. The two format numbers come first:
// a newer program may have sealed the others in a way that this one can't read.
func parseIdentity(values map[string][]byte) (identity, error) {
	var id identity
	err := readMeta(values, keyFormat, &id.format)
	if err == nil {
		err = readMeta(values, keyMinReader, &id.minReader)
	}
	if err != nil {
		return id, err
	}
	if id.minReader > Format {
		return id, &NewerError{Format: id.format, MinReader: id.minReader}
	}
	var created int64
	for key, into := range map[string]any{
		string(keyFileID): &id.fileID, string(keyCreated): &created,
		string(keyProgram): &id.program, string(keyLast): &id.last,
	} {
		if err := readMeta(values, []byte(key), into); err != nil {
			return id, err
		}
	}
	id.created = time.UnixMilli(created)
	for key, into := range map[string]any{
		string(keyCompact): &id.compact, string(keyLetter): &id.letter, string(keySeat): &id.seat, string(keyPackets): &id.packets,
	} {
		if values[key] == nil {
			continue
		}
		if err := readMeta(values, []byte(key), into); err != nil {
			return id, err
		}
	}
	return id, nil
}

func readMeta(values map[string][]byte, key []byte, into any) error {
	value := values[string(key)]
	if value == nil {
		return damaged(where(bucketMeta, key), errMissing)
	}
	payload, err := metaPlace.open(key, value)
	if err == nil {
		err = decoding.Unmarshal(payload, into)
	}
	if err != nil {
		return damaged(where(bucketMeta, key), err)
	}
	return nil
}

// seal makes it the identity of an encrypted file.
func (id *identity) seal() { id.format, id.minReader = formatSealed, formatSealed }

// isOurs reports whether a bucket name is one of the formats that this program knows.
func isOurs(name string) bool {
	return name == string(bucketKeys) || slices.ContainsFunc(allBuckets(), func(b []byte) bool { return string(b) == name })
}
