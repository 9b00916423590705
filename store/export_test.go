package store

import (
	"bytes"
	"encoding/binary"
	"errors"

	bolt "go.etcd.io/bbolt"

	"halqa/session"
)

// What the tests of other packages of this folder need from inside.

// WithoutLinks are options for a medium that gives a file one name only.
func WithoutLinks(o Options, refusal error) Options {
	o.link = func(_, _ string) error { return refusal }
	return o
}

// Descriptor is the number of the open file, for tests that pull it away.
func (f *File) Descriptor() int { return int(f.file.Fd()) }

// ForgeMeta changes one value of the bucket meta, with a right checksum.
func (f *File) ForgeMeta(key string, value any) error {
	return f.db.Update(func(tx *bolt.Tx) error { return putMeta(tx.Bucket(bucketMeta), []byte(key), value) })
}

// ForgeEvent changes the value under which an event lies.
func (f *File) ForgeEvent(n uint64, change func(value []byte) []byte) error {
	return f.db.Update(func(tx *bolt.Tx) error {
		b := tx.Bucket(bucketEvents)
		return b.Put(eventKey(n), change(bytes.Clone(b.Get(eventKey(n)))))
	})
}

// RawValue is a value as it lies in the file, given the buckets that lead to it.
func (f *File) RawValue(key []byte, path ...[]byte) (value []byte) {
	_ = f.db.View(func(tx *bolt.Tx) error {
		b := tx.Bucket(path[0])
		for _, name := range path[1:] {
			b = b.Bucket(name)
		}
		value = bytes.Clone(b.Get(key))
		return nil
	})
	return value
}

// PaperKeys are the random keys of the ballots of a poll.
func (f *File) PaperKeys(poll session.ID) (keys [][]byte) {
	_ = f.db.View(func(tx *bolt.Tx) error {
		return tx.Bucket(bucketBallots).Bucket(urn{f, poll}.name()).ForEach(func(k, _ []byte) error {
			keys = append(keys, bytes.Clone(k))
			return nil
		})
	})
	return keys
}

// CloseUncompacted closes an urn as a process does that is killed before it rewrites the
// file.
func (f *File) CloseUncompacted(poll session.ID) error {
	return f.db.Update(func(tx *bolt.Tx) error {
		return errors.Join(urn{f, poll}.destroy(tx), putMeta(tx.Bucket(bucketMeta), keyCompact, true))
	})
}

// Examine reads the bytes of a file as Open does before anything else.
func Examine(b []byte) ([]session.Event, []Problem, error) {
	var c census
	err := c.take(image(b))
	return c.events, c.problems, err
}

// DecodeEvent reads the payload of an event.
func DecodeEvent(payload []byte) (e session.Event, err error) {
	err = decodeEvent(newQuick(), payload, &e)
	return e, err
}

// DecodeBothWays reads the payload of an event with the quick decoder, which may give
// up, and with the thorough one.
func DecodeBothWays(payload []byte) (fast, slow session.Event, gaveUp bool, err error) {
	gaveUp = !newQuick().event(payload, &fast)
	return fast, slow, gaveUp, decoding.Unmarshal(payload, &slow)
}

// EncodeEvent writes the payload of an event.
func EncodeEvent(e session.Event) ([]byte, error) { return encodeEvent(&e) }

// DecodeBallot reads the payload of a ballot.
func DecodeBallot(payload []byte) (session.Ballot, error) { return decodeBallot(payload) }

// EncodeBallot writes the payload of a ballot.
func EncodeBallot(b session.Ballot) ([]byte, error) { return encodeBallot(b) }

// Cheap makes passphrases cheap to try, for tests only.
func Cheap(o Options) Options {
	o.work = kdf{Time: 1, Memory: 64, Threads: 1}
	return o
}

// ForgeKeys changes the work that the slots of a file ask for.
func (f *File) ForgeKeys(time, memory uint32, threads uint8) error {
	keys := f.keys
	for i := range keys.Slots {
		keys.Slots[i].Time, keys.Slots[i].Memory, keys.Slots[i].Threads = time, memory, threads
	}
	return f.db.Update(func(tx *bolt.Tx) error { return keys.write(tx.Bucket(bucketKeys)) })
}

// DataKey is what the slots of a file hold.
func (f *File) DataKey() [dataKeySize]byte { return f.ring.key }

// PollName is the name of the bucket of a poll.
func (f *File) PollName(poll session.ID) []byte { return f.ring.pollName(poll) }

// DecodeKeys reads a copy of the key slots.
func DecodeKeys(payload []byte) (again []byte, err error) {
	b, err := decodeKeys(payload)
	if err != nil {
		return nil, err
	}
	return b.encode()
}

// Rechecked gives a sealed value a right checksum.
func Rechecked(value, key []byte, path ...[]byte) []byte {
	value = bytes.Clone(value)
	binary.BigEndian.PutUint32(value[1:], checksum(placeOf(path...).sealed, key, value[envelopeSize:]))
	return value
}

// Work is what the first slot of a file asks for: passes, memory in KiB, threads.
func (f *File) Work() [3]uint32 {
	s := f.keys.Slots[0]
	return [3]uint32{s.Time, s.Memory, uint32(s.Threads)}
}
