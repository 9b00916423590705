package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
)

// envelopeVersion is the first byte of every value: a clear payload after a checksum.
const envelopeVersion = 1

// envelopeSize is what a value adds to its payload, in bytes.
const envelopeSize = 1 + crc32.Size

var (
	errChecksum = errors.New("the checksum does not match")
	errEnvelope = errors.New("the value is too short or of an unknown version")
	errMissing  = errors.New("a value is missing")
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// place is a bucket as the checksums of its values know it: the CRC of all that comes
// before the key. A value that was moved to another place is thereby found damaged.
type place uint32

// placeOf is the place of a bucket, given the names that lead to it.
func placeOf(path ...[]byte) place {
	sum := crc32.Update(0, castagnoli, []byte{envelopeVersion})
	for _, name := range path {
		sum = crc32.Update(sum, castagnoli, name)
		sum = crc32.Update(sum, castagnoli, []byte{0})
	}
	return place(sum)
}

var (
	metaPlace   = placeOf(bucketMeta)
	eventsPlace = placeOf(bucketEvents)
	draftsPlace = placeOf(bucketDrafts)
	peersPlace  = placeOf(bucketPeers)
)

func (p place) checksum(key, payload []byte) uint32 {
	return crc32.Update(crc32.Update(uint32(p), castagnoli, key), castagnoli, payload)
}

// seal puts a payload into an envelope.
func (p place) seal(key, payload []byte) []byte {
	value := make([]byte, envelopeSize, envelopeSize+len(payload))
	value[0] = envelopeVersion
	binary.BigEndian.PutUint32(value[1:], p.checksum(key, payload))
	return append(value, payload...)
}

// open checks an envelope and returns the payload, which is a part of value.
func (p place) open(key, value []byte) ([]byte, error) {
	if len(value) < envelopeSize || value[0] != envelopeVersion {
		return nil, errEnvelope
	}
	payload := value[envelopeSize:]
	if p.checksum(key, payload) != binary.BigEndian.Uint32(value[1:]) {
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
