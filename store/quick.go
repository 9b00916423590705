package store

import (
	"encoding/binary"
	"unicode/utf8"

	"halqa/session"
)

// The major types of CBOR that an event is made of (RFC 8949, section 3.1).
const (
	majorUnsigned = 0
	majorBytes    = 2
	majorText     = 3
	majorArray    = 4
	majorMap      = 5
)

// quick decodes events as this program writes them, four times as fast as a decoder that
// is made for everything. It gives up on whatever is out of the ordinary, which that
// decoder then reads or refuses: the two never disagree about an event.
type quick struct {
	rest  []byte
	names map[string]string // seats, fields and verbs, each kept once
}

// maxNames bounds the names that are kept: fields of sets have a name per element.
const maxNames = 1024

// event decodes a payload, or reports that it gave up and left e in any state.
func (q *quick) event(payload []byte, e *session.Event) bool {
	q.rest = payload
	n, ok := q.head(majorMap)
	last := 0
	for range n {
		key, found := q.head(majorUnsigned)
		if !ok || !found || key <= last {
			return false
		}
		last = key
		ok = q.field(key, e)
	}
	return ok && len(q.rest) == 0
}

// field decodes what stands under a key of the map, see the tags of [session.Event].
func (q *quick) field(key int, e *session.Event) (ok bool) {
	switch key {
	case 1:
		return q.id(&e.ID)
	case 2:
		return q.id(&e.Act)
	case 3:
		return q.name(&e.Seat)
	case 4:
		kind, ok := q.head(majorUnsigned)
		e.Kind = session.Kind(kind)
		return ok && int(e.Kind) == kind
	case 5:
		return q.id(&e.Entity)
	case 6:
		return q.name(&e.Field)
	case 7:
		return q.text(&e.Value)
	case 8:
		return q.heads(&e.Base)
	case 9:
		var verb string
		ok = q.name(&verb)
		e.Verb = session.Verb(verb)
		return ok
	case 10:
		return q.text(&e.Why)
	}
	return false
}

// head reads the type and the number that begin an item.
func (q *quick) head(major byte) (n int, ok bool) {
	if len(q.rest) == 0 || q.rest[0]>>5 != major {
		return 0, false
	}
	info := q.rest[0] & 0x1F
	q.rest = q.rest[1:]
	switch {
	case info < 24:
		return int(info), true
	case info == 24 && len(q.rest) >= 1:
		n, q.rest = int(q.rest[0]), q.rest[1:]
		return n, true
	case info == 25 && len(q.rest) >= 2:
		n, q.rest = int(binary.BigEndian.Uint16(q.rest)), q.rest[2:]
		return n, true
	}
	return 0, false
}

func (q *quick) take(major byte) ([]byte, bool) {
	n, ok := q.head(major)
	if !ok || n > len(q.rest) {
		return nil, false
	}
	b := q.rest[:n]
	q.rest = q.rest[n:]
	return b, true
}

func (q *quick) id(into *session.ID) bool {
	b, ok := q.take(majorBytes)
	return ok && len(b) == len(into) && copy(into[:], b) > 0
}

func (q *quick) text(into *string) bool {
	b, ok := q.take(majorText)
	*into = string(b)
	return ok && utf8.Valid(b)
}

// name decodes a text that comes again and again.
func (q *quick) name(into *string) bool {
	b, ok := q.take(majorText)
	if s, known := q.names[string(b)]; known {
		*into = s
		return ok
	}
	*into = string(b)
	if ok = ok && utf8.Valid(b); ok && len(q.names) < maxNames {
		q.names[*into] = *into
	}
	return ok
}

func (q *quick) heads(into *[]session.ID) bool {
	n, ok := q.head(majorArray)
	if !ok || n == 0 || n > maxBases || n > len(q.rest) {
		return false
	}
	*into = make([]session.ID, n)
	for i := range *into {
		if !q.id(&(*into)[i]) {
			return false
		}
	}
	return true
}

func newQuick() *quick { return &quick{names: map[string]string{}} }
