package store

import (
	"context"
	"encoding/binary"
	"fmt"

	bolt "go.etcd.io/bbolt"

	"halqa/session"
)

// scrub is what a rewritten file does not take along because it was purged.
type scrub struct {
	events map[uint64][]byte // the blank payloads, by the number of the event
	drafts func(session.Draft) bool
}

// Scrub obeys the purges among the events of the file: it is rewritten without a byte of
// what they cover, and without drafts of the same fields. It returns the number of values
// that went; with none the file stays as it is.
//
// An encrypted file gets a new data key when its passphrase is given, so that whoever kept
// an old copy and the old key learns nothing from the new file; all other slots go then.
// What the old file held may still be on the medium, and in older backups.
func (f *File) Scrub(ctx context.Context, passphrase string) (n int, err error) {
	err = f.rekeyed(ctx, "purge", func() (*rekey, error) {
		var s *scrub
		if s, err = f.covered(); err != nil {
			return nil, err
		}
		n = len(s.events)
		k := &rekey{from: f.ring, ring: f.ring, keys: f.keys}
		if f.ring != nil && passphrase != "" {
			if k, err = f.newKeys(passphrase); err != nil {
				return nil, err
			}
		}
		k.scrub = s
		return k, nil
	})
	if err != nil {
		return 0, err
	}
	f.writing.Lock()
	f.unpurged = false
	f.writing.Unlock()
	return n, nil
}

// covered finds what the purges of the file cover. The caller holds writing.
func (f *File) covered() (*scrub, error) {
	events := make([]session.Event, 0, f.id.last)
	q := newQuick()
	f.swapping.RLock()
	defer f.swapping.RUnlock()
	err := f.db.View(func(tx *bolt.Tx) error {
		return tx.Bucket(bucketEvents).ForEach(func(key, value []byte) error {
			payload, err := f.ring.open(eventsPlace, key, value)
			if err != nil {
				return damaged(where(bucketEvents, key), err)
			}
			var e session.Event
			if err := decodeEvent(q, payload, &e); err != nil {
				return damaged(where(bucketEvents, key), err)
			}
			events = append(events, e)
			return nil
		})
	})
	if err != nil {
		return nil, err
	}
	s := &scrub{events: map[uint64][]byte{}, drafts: func(d session.Draft) bool { return session.Covers(events, d.Item, d.Field) }}
	before := make([]session.Event, len(events))
	copy(before, events)
	session.Blank(events)
	for i := range events {
		if events[i].Value == before[i].Value && events[i].Field == before[i].Field {
			continue
		}
		payload, err := encodeEvent(&events[i])
		if err != nil {
			return nil, err
		}
		s.events[uint64(i+1)] = payload
	}
	return s, nil
}

// event is the payload of an event in the new file.
func (s *scrub) event(key, payload []byte) []byte {
	if s != nil {
		if blank, ok := s.events[binary.BigEndian.Uint64(key)]; ok {
			return blank
		}
	}
	return payload
}

// takes reports whether a draft goes.
func (s *scrub) takes(d session.Draft) bool { return s != nil && s.drafts(d) }

// obey finishes a purge that a crash or a full disk cut short, or that came with a merge:
// nobody sees what it covers, and the file forgets it as soon as it can.
func (f *File) obey(events []session.Event) {
	if session.Blank(events) == 0 || f.readOnly {
		return
	}
	f.writing.Lock()
	f.unpurged = true // told by Problems until it is done
	f.writing.Unlock()
	_, _ = f.Scrub(context.Background(), "")
}

// Packets is how many packets were handed out.
func (f *File) Packets() int {
	f.writing.Lock()
	defer f.writing.Unlock()
	return f.id.packets
}

// Letter is the letter of this file in short ids, empty for the owner's.
func (f *File) Letter() string {
	f.writing.Lock()
	defer f.writing.Unlock()
	return f.id.letter
}

// Seat is who a packet was made for, empty for the owner's file.
func (f *File) Seat() session.Seat {
	f.writing.Lock()
	defer f.writing.Unlock()
	return session.Seat(f.id.seat)
}

// maxPackets is how many letters there are behind A, which nobody gets.
const maxPackets = 25

// ErrPacket means that a file can't hand out packets: it is one itself, or all letters
// are taken.
var ErrPacket = fmt.Errorf("the file hands out no packet")

// Packet writes a copy for a second laptop, without ballots and drafts, and returns its
// letter: what is added there has a number of its own, such as I-B003. The letter counts
// as handed out before the copy is made, so that no two copies ever have the same.
func (f *File) Packet(ctx context.Context, path string, seat session.Seat) (letter string, err error) {
	f.writing.Lock()
	defer f.writing.Unlock()
	if f.id.letter != "" || f.id.packets >= maxPackets {
		return "", ErrPacket
	}
	n := f.id.packets + 1
	err = f.update(ctx, func(tx *bolt.Tx) error { return putMeta(tx.Bucket(bucketMeta), keyPackets, n) })
	if err != nil {
		return "", fmt.Errorf("make a packet: %w", err)
	}
	f.id.packets = n
	letter = string(rune('A' + n))
	k := &rekey{from: f.ring, ring: f.ring, keys: f.keys, letter: letter, seat: string(seat)}
	if err := f.copyAs(ctx, k, path, bucketBallots, bucketDrafts); err != nil {
		return "", fmt.Errorf("make a packet: %w", err)
	}
	return letter, nil
}
