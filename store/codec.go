package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/fxamacker/cbor/v2"

	"halqa/session"
)

// Limits of one event. They bound what a crafted file can make the decoder allocate.
const (
	maxEventBytes = 1 << 20
	maxBases      = 4096
)

// maxCollege is the longest name of a college, in bytes: its length is one byte.
const maxCollege = 255

var encoding, decoding = codecs()

// codecs returns deterministic encoding (RFC 8949, section 4.2.1), so that the same
// event always has the same bytes, and a decoder that refuses all that the encoder
// never writes. Unknown keys are passed over, so that a later program can add some.
func codecs() (cbor.EncMode, cbor.DecMode) {
	enc, err := cbor.CoreDetEncOptions().EncMode()
	if err != nil {
		panic(err) // the options are constants
	}
	dec, err := cbor.DecOptions{
		DupMapKey:        cbor.DupMapKeyEnforcedAPF,
		IndefLength:      cbor.IndefLengthForbidden,
		TagsMd:           cbor.TagsForbidden,
		MaxNestedLevels:  4,
		MaxArrayElements: maxBases,
		MaxMapPairs:      64,
	}.DecMode()
	if err != nil {
		panic(err) // the options are constants
	}
	return enc, dec
}

// encodeEvent is the payload of an event. It refuses an event that could be written but
// not read again, such as one whose text is not valid UTF-8.
func encodeEvent(e *session.Event) ([]byte, error) {
	payload, err := encoding.Marshal(e)
	if err == nil && len(payload) > maxEventBytes {
		err = fmt.Errorf("%d bytes, at most %d are taken", len(payload), maxEventBytes)
	}
	if err == nil {
		var again session.Event
		err = decoding.Unmarshal(payload, &again)
	}
	if err != nil {
		return nil, fmt.Errorf("encode event %s: %w", e.ID, err)
	}
	return payload, nil
}

// decodeEvent reads the payload of an event. Its errors say why it is none.
func decodeEvent(q *quick, payload []byte, e *session.Event) error {
	if len(payload) > maxEventBytes {
		return fmt.Errorf("%d bytes, at most %d are read", len(payload), maxEventBytes)
	}
	if q.event(payload, e) {
		return nil
	}
	*e = session.Event{}
	return decoding.Unmarshal(payload, e)
}

// eventKey is the key of the nth event, counted from 1.
func eventKey(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }

// encodeBallot is the payload of a ballot: the college with its length, the paper.
func encodeBallot(b session.Ballot) ([]byte, error) {
	if len(b.College) > maxCollege {
		return nil, fmt.Errorf("encode a ballot: the name of the college has %d bytes, at most %d are taken", len(b.College), maxCollege)
	}
	payload := append([]byte{byte(len(b.College))}, b.College...)
	return append(payload, b.Paper...), nil
}

// decodeBallot undoes encodeBallot. What it returns shares no bytes with the payload,
// which lies in a page that is only borrowed.
func decodeBallot(payload []byte) (session.Ballot, error) {
	if len(payload) == 0 || len(payload)-1 < int(payload[0]) {
		return session.Ballot{}, errors.New("the ballot is too short")
	}
	end := 1 + int(payload[0])
	return session.Ballot{College: string(payload[1:end]), Paper: slices.Clone(payload[end:])}, nil
}
