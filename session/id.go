package session

import (
	"cmp"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"sync"
	"time"
)

// ID names an event, and the item that an event created. It is a hybrid logical clock
// reading: 48 bits of Unix milliseconds, a 16-bit counter, 64 random bits drawn each
// time a file is opened. Byte order is an order of time that respects causality, and a
// copied file never issues the identifiers of its original.
type ID [16]byte

// Compare orders identifiers by time, then by origin.
func (id ID) Compare(other ID) int { return cmp.Compare(string(id[:]), string(other[:])) }

// Before reports whether id was issued before other.
func (id ID) Before(other ID) bool { return string(id[:]) < string(other[:]) }

// IsZero reports whether id names nothing.
func (id ID) IsZero() bool { return id == ID{} }

// Time is when the identifier was issued, to the millisecond, by the clock of the
// machine that issued it.
func (id ID) Time() time.Time {
	return time.UnixMilli(int64(binary.BigEndian.Uint64(id[:]) >> 16))
}

// String is the identifier as 32 hexadecimal digits, empty for none.
func (id ID) String() string {
	if id.IsZero() {
		return ""
	}
	return hex.EncodeToString(id[:])
}

// ParseID reads what String wrote. The empty string is no identifier and no error.
func ParseID(s string) (ID, error) {
	var id ID
	if s == "" {
		return id, nil
	}
	digits := hex.EncodedLen(len(id))
	if _, err := hex.Decode(id[:], []byte(s)[:min(len(s), digits)]); err != nil || len(s) != digits {
		return ID{}, fmt.Errorf("parse identifier %q: want 32 hexadecimal digits", s)
	}
	return id, nil
}

// Clock issues identifiers. It never goes back, whatever the clock of the machine does.
// It is safe for concurrent use.
type Clock struct {
	mu     sync.Mutex
	last   uint64 // milliseconds << 16 | counter
	origin uint64
	now    func() time.Time
}

// NewClock returns a clock that reads the time from now. The origin must be random and
// drawn anew at each opening of a file.
func NewClock(origin uint64, now func() time.Time) *Clock {
	return &Clock{origin: origin, now: now}
}

// Next issues the next identifier.
func (c *Clock) Next() ID {
	c.mu.Lock()
	defer c.mu.Unlock()
	if wall := uint64(c.now().UnixMilli()) << 16; wall > c.last {
		c.last = wall
	} else {
		c.last++ // the wall clock stood still or jumped back
	}
	var id ID
	binary.BigEndian.PutUint64(id[:8], c.last)
	binary.BigEndian.PutUint64(id[8:], c.origin)
	return id
}

// Saw moves the clock past an identifier issued elsewhere.
func (c *Clock) Saw(id ID) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.last = max(c.last, binary.BigEndian.Uint64(id[:8]))
}

// Now is the wall clock that the identifiers come from.
func (c *Clock) Now() time.Time { return c.now() }
