package tally

import (
	"bytes"
	"encoding/binary"
)

// The largest cell of any grid bounds what bytes may claim.
const maxCell = MaxOptions * MaxCriteria

// Encode writes b as bytes for an urn: the kind, then for each mark the
// distance from the option before and the value, both as unsigned varints. Equal
// ballots have equal bytes, so that an urn sorted by content keeps no trace of
// the order in which they came.
func (b Ballot) Encode() []byte {
	out := make([]byte, 1, 1+2*len(b.marks))
	out[0] = byte(b.kind)
	before := -1
	for _, m := range b.marks {
		out = binary.AppendUvarint(out, uint64(m.Option-before))
		out = binary.AppendUvarint(out, uint64(m.Value))
		before = m.Option
	}
	return out
}

// Decode reads what [Ballot.Encode] wrote. Anything else, also a longer way of
// writing the same ballot, is an [ErrEncoding].
func Decode(data []byte) (Ballot, error) {
	if len(data) == 0 {
		return Ballot{}, ErrEncoding{}
	}
	b := Ballot{kind: Kind(data[0])}
	if b.kind < Cast || b.kind > Void || b.kind != Cast && len(data) > 1 {
		return Ballot{}, ErrEncoding{}
	}
	option := -1
	for at := 1; at < len(data); {
		step, n := binary.Uvarint(data[at:])
		if n <= 0 || step == 0 || step > maxCell {
			return Ballot{}, ErrEncoding{Offset: at}
		}
		value, v := binary.Uvarint(data[at+n:])
		option += int(step)
		if v <= 0 || value > MaxPoints || option >= maxCell {
			return Ballot{}, ErrEncoding{Offset: at + n}
		}
		b.marks = append(b.marks, Mark{Option: option, Value: int(value)})
		at += n + v
	}
	// Varints have padded forms; one ballot must have one form only.
	if !bytes.Equal(b.Encode(), data) {
		return Ballot{}, ErrEncoding{Offset: len(data)}
	}
	return b, nil
}
