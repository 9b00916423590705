package store

import (
	"bytes"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	bolt "go.etcd.io/bbolt"
	"golang.org/x/crypto/chacha20poly1305"
)

// HolderKind says what a key slot is for.
type HolderKind uint8

// The kinds of holders.
const (
	HolderPassphrase HolderKind = 1 // the passphrase of the file
	HolderRecovery   HolderKind = 2 // the code on the recovery sheet
	HolderOther      HolderKind = 3 // a further person, with a passphrase of their own
)

// Holder is who can open an encrypted file.
type Holder struct {
	Kind HolderKind
	Name string // of a further person, at most 60 bytes; it can be read without a key
}

// slot is the data key under the key of one holder.
type slot struct {
	Kind  HolderKind                  `cbor:"1,keyasint"`
	Name  string                      `cbor:"2,keyasint,omitempty"`
	kdf                               // keys 3 to 6
	Nonce [nonceSize]byte             `cbor:"7,keyasint"`
	Key   [dataKeySize + tagSize]byte `cbor:"8,keyasint"`
}

// keyBlock is what stands in the bucket keys, in copies.
type keyBlock struct {
	FileID [16]byte `cbor:"1,keyasint"`
	Slots  []slot   `cbor:"2,keyasint"`
}

const (
	keyCopies  = 3
	maxSlots   = 8
	maxName    = 60
	keyMagic   = "halqa key slots\n"
	blockSpace = pageSize - envelopeSize // of one copy, in bytes: copies never share a page
)

var errSlots = errors.New("the key slots can't be read")

// copyKey is the key of a copy of the slots, counted from 1.
func copyKey(n int) []byte { return []byte{byte('0' + n)} }

// wrap locks the data key up for a holder.
func (r *ring) wrap(h Holder, passphrase string, work kdf) (slot, error) {
	s := slot{Kind: h.Kind, Name: h.Name, kdf: work.salted()}
	_, _ = rand.Read(s.Nonce[:]) // never fails: it ends the program instead
	return s, s.lock(r, passphrase)
}

func (s *slot) lock(r *ring, passphrase string) error {
	key, err := s.derive(passphrase)
	if err != nil {
		return err
	}
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		return fmt.Errorf("lock a key: %w", err)
	}
	copy(s.Key[:], aead.Seal(nil, s.Nonce[:], r.key[:], s.bound(r.fileID)))
	return nil
}

// bound is what a slot is bound to: its file, its kind, its holder.
func (s *slot) bound(fileID [16]byte) []byte {
	b := append([]byte("halqa slot\x00"), fileID[:]...)
	return append(append(b, byte(s.Kind)), s.Name...)
}

// unwrap tries a passphrase on one slot. ok is false when it is another one.
func (s *slot) unwrap(fileID [16]byte, passphrase string) (key [dataKeySize]byte, ok bool, err error) {
	secret, err := s.derive(passphrase)
	if err != nil {
		return key, false, err
	}
	aead, err := chacha20poly1305.NewX(secret)
	if err != nil {
		return key, false, fmt.Errorf("open a slot: %w", err)
	}
	plain, err := aead.Open(nil, s.Nonce[:], s.Key[:], s.bound(fileID))
	if err != nil {
		return key, false, nil
	}
	return [dataKeySize]byte(plain), true, nil
}

// unlock tries a passphrase on the slots of people, and what looks like the code of a
// recovery sheet on those of sheets first. It returns a nil ring when none of them opens.
func (b keyBlock) unlock(passphrase string) (*ring, error) {
	code, sheet := recoveryCode(passphrase)
	if sheet {
		if r, err := b.try(code, true); r != nil || err != nil {
			return r, err
		}
	}
	return b.try(passphrase, false)
}

func (b keyBlock) try(secret string, sheets bool) (*ring, error) {
	for i := range b.Slots {
		s := &b.Slots[i]
		if (s.Kind == HolderRecovery) != sheets {
			continue
		}
		key, ok, err := s.unwrap(b.FileID, secret)
		if err != nil {
			return nil, damaged(where(bucketKeys, nil), err)
		}
		if ok {
			return newRing(b.FileID, key)
		}
	}
	return nil, nil
}

// holders are those of the slots, without what only the program needs.
func (b keyBlock) holders() []Holder {
	var all []Holder
	for _, s := range b.Slots {
		all = append(all, Holder{Kind: s.Kind, Name: s.Name})
	}
	return all
}

// with replaces the slot of the same holder, or adds one.
func (b keyBlock) with(s slot) (keyBlock, error) {
	slots := slices.Clone(b.Slots)
	i := slices.IndexFunc(slots, func(o slot) bool { return o.Kind == s.Kind && o.Name == s.Name })
	switch {
	case i >= 0:
		slots[i] = s
	case len(slots) == maxSlots:
		return b, ErrTooManyHolders
	default:
		slots = append(slots, s)
	}
	return keyBlock{b.FileID, slots}, nil
}

// write puts the copies into the bucket keys, which must exist.
func (b keyBlock) write(keys *bolt.Bucket) error {
	payload, err := b.encode()
	if err != nil {
		return err
	}
	for n := range keyCopies {
		key := copyKey(n + 1)
		if err := keys.Put(key, keysPlace.seal(key, payload)); err != nil {
			return err
		}
	}
	return nil
}

// encode is the block with its magic and its length, padded to one page.
func (b keyBlock) encode() ([]byte, error) {
	body, err := encoding.Marshal(b)
	if err != nil {
		return nil, fmt.Errorf("encode the key slots: %w", err)
	}
	payload := binary.BigEndian.AppendUint16([]byte(keyMagic), uint16(len(body)))
	payload = append(payload, body...)
	if len(payload) > blockSpace {
		return nil, fmt.Errorf("encode the key slots: %w", ErrTooManyHolders)
	}
	return append(payload, make([]byte, blockSpace-len(payload))...), nil
}

// decodeKeys reads a copy of the slots.
func decodeKeys(payload []byte) (b keyBlock, err error) {
	body, ok := bytes.CutPrefix(payload, []byte(keyMagic))
	if !ok || len(payload) != blockSpace {
		return b, errSlots
	}
	n := int(binary.BigEndian.Uint16(body))
	if n > len(body)-2 || !zero(body[2+n:]) {
		return b, errSlots
	}
	if err := decoding.Unmarshal(body[2:2+n], &b); err != nil {
		return b, fmt.Errorf("%w: %w", errSlots, err)
	}
	if len(b.Slots) == 0 || len(b.Slots) > maxSlots {
		return b, errSlots
	}
	return b, nil
}

// findKeys looks for a copy of the slots anywhere in the bytes of a file.
func findKeys(image []byte) keyBlock {
	for from := 0; ; {
		i := bytes.Index(image[from:], []byte(keyMagic))
		if i < 0 {
			return keyBlock{}
		}
		begin := from + i - envelopeSize
		from += i + len(keyMagic)
		if begin < 0 || begin+pageSize > len(image) {
			continue
		}
		for n := range keyCopies {
			payload, err := keysPlace.open(copyKey(n+1), image[begin:begin+pageSize])
			if err != nil {
				continue
			}
			if b, err := decodeKeys(payload); err == nil {
				return b
			}
		}
	}
}
