package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
)

// The first byte of a value: what comes after the checksum.
const (
	envelopeClear  = 1 // the payload as it is
	envelopeSealed = 2 // a nonce and the encrypted payload, see [ring]
)

// envelopeSize is what a value in clear adds to its payload, in bytes.
const envelopeSize = 1 + crc32.Size

var (
	errChecksum = errors.New("the checksum does not match")
	errEnvelope = errors.New("the value is too short or of an unknown version")
	errMissing  = errors.New("a value is missing")
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// place is a bucket as its values know it: the names that lead to it, each followed by a
// zero byte, and for each kind of envelope the CRC of all that comes before the key. A
// value that was moved to another place is thereby found damaged.
type place struct {
	names         []byte
	clear, sealed uint32
}

// placeOf is the place of a bucket, given the names that lead to it.
func placeOf(path ...[]byte) place {
	var p place
	for _, name := range path {
		p.names = append(append(p.names, name...), 0)
	}
	p.clear = crc32.Update(crc32.Checksum([]byte{envelopeClear}, castagnoli), castagnoli, p.names)
	p.sealed = crc32.Update(crc32.Checksum([]byte{envelopeSealed}, castagnoli), castagnoli, p.names)
	return p
}

var (
	metaPlace   = placeOf(bucketMeta)
	keysPlace   = placeOf(bucketKeys)
	eventsPlace = placeOf(bucketEvents)
	draftsPlace = placeOf(bucketDrafts)
	peersPlace  = placeOf(bucketPeers)
)

func checksum(before uint32, key, payload []byte) uint32 {
	return crc32.Update(crc32.Update(before, castagnoli, key), castagnoli, payload)
}

// seal puts a payload into an envelope in clear.
func (p place) seal(key, payload []byte) []byte {
	value := make([]byte, envelopeSize, envelopeSize+len(payload))
	value[0] = envelopeClear
	binary.BigEndian.PutUint32(value[1:], checksum(p.clear, key, payload))
	return append(value, payload...)
}

// open checks an envelope in clear and returns the payload, which is a part of value.
func (p place) open(key, value []byte) ([]byte, error) { return p.check(envelopeClear, key, value) }

// check returns what follows the checksum in an envelope of the given kind.
func (p place) check(kind byte, key, value []byte) ([]byte, error) {
	if len(value) < envelopeSize || value[0] != kind {
		return nil, errEnvelope
	}
	before := p.clear
	if kind == envelopeSealed {
		before = p.sealed
	}
	payload := value[envelopeSize:]
	if checksum(before, key, payload) != binary.BigEndian.Uint32(value[1:]) {
		return nil, errChecksum
	}
	return payload, nil
}

// where names a value in a sentence about damage.
func where(bucket, key []byte) string {
	if string(bucket) == string(bucketMeta) {
		return fmt.Sprintf("meta/%s", key)
	}
	return fmt.Sprintf("%s/%x", bucket, key)
}
