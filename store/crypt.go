package store

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"golang.org/x/crypto/chacha20poly1305"

	"halqa/session"
)

// The sizes of what encryption adds, in bytes.
const (
	dataKeySize = chacha20poly1305.KeySize
	nonceSize   = chacha20poly1305.NonceSizeX
	tagSize     = chacha20poly1305.Overhead
)

// padTo hides the length of a text: a payload grows to a multiple of so many bytes.
const padTo = 64

// ErrForged means that a value is not what was written with the key of the file, although
// its checksum is right: somebody made it so.
var ErrForged = errors.New("the value was not written with the key of this file")

// ring seals and opens the values of one file. A nil ring is the one of a file in clear.
//
// It is XChaCha20-Poly1305 under a random nonce for each value; the associated data bind
// the value to the file, the bucket and the key, so that none can stand in for another.
type ring struct {
	fileID [16]byte
	key    [dataKeySize]byte // what the slots hold
	values cipher.AEAD
	polls  cipher.Block // turns the identifier of a poll into the name of its bucket
	drafts []byte       // the key under which the keys of drafts are masked
}

// newRing derives from the data key of a file what its values need.
func newRing(fileID [16]byte, key [dataKeySize]byte) (*ring, error) {
	r := &ring{fileID: fileID, key: key}
	var err error
	if r.values, err = chacha20poly1305.NewX(subkey(key, fileID, "values")); err != nil {
		return nil, fmt.Errorf("derive a key: %w", err)
	}
	if r.polls, err = aes.NewCipher(subkey(key, fileID, "polls")); err != nil {
		return nil, fmt.Errorf("derive a key: %w", err)
	}
	r.drafts = subkey(key, fileID, "drafts")
	return r, nil
}

// subkey is the key for one purpose.
func subkey(key [dataKeySize]byte, fileID [16]byte, use string) []byte {
	k, _ := hkdf.Key(sha256.New, key[:], fileID[:], "halqa "+use, dataKeySize) // fails only for long keys
	return k
}

// drawRing makes the ring of a file that is encrypted from now on.
func drawRing(fileID [16]byte) (*ring, error) {
	var key [dataKeySize]byte
	_, _ = rand.Read(key[:]) // never fails: it ends the program instead
	return newRing(fileID, key)
}

// bound is what a value is bound to.
func (r *ring) bound(p place, key []byte) []byte {
	b := make([]byte, 0, 1+len(r.fileID)+len(p.names)+len(key))
	b = append(append(b, envelopeSealed), r.fileID[:]...)
	return append(append(b, p.names...), key...)
}

// seal puts a payload into the envelope that belongs into this file.
func (r *ring) seal(p place, key, payload []byte) []byte {
	if r == nil {
		return p.seal(key, payload)
	}
	var nonce [nonceSize]byte
	_, _ = rand.Read(nonce[:]) // never fails: it ends the program instead
	return r.sealWith(nonce, p, key, payload)
}

func (r *ring) sealWith(nonce [nonceSize]byte, p place, key, payload []byte) []byte {
	const front = envelopeSize + nonceSize
	plain := (len(payload)/padTo + 1) * padTo
	value := make([]byte, front+plain, front+plain+tagSize)
	value[0] = envelopeSealed
	copy(value[envelopeSize:], nonce[:])
	copy(value[front:], payload)
	value[front+len(payload)] = 0x80 // the padding is this byte and zeros
	value = r.values.Seal(value[:front], nonce[:], value[front:], r.bound(p, key))
	binary.BigEndian.PutUint32(value[1:], checksum(p.sealed, key, value[envelopeSize:]))
	return value
}

// open checks an envelope and returns its payload, which shares bytes with value when the
// file is in clear.
func (r *ring) open(p place, key, value []byte) ([]byte, error) {
	return r.openInto(nil, p, key, value)
}

// openInto is open with room for the payload. In an encrypted file no value is accepted
// in clear, so that nobody can put one there.
func (r *ring) openInto(room []byte, p place, key, value []byte) ([]byte, error) {
	if r == nil {
		return p.open(key, value)
	}
	sealed, err := p.check(envelopeSealed, key, value)
	if err != nil {
		return nil, err
	}
	if len(sealed) < nonceSize+padTo+tagSize {
		return nil, errEnvelope
	}
	plain, err := r.values.Open(room[:0], sealed[:nonceSize], sealed[nonceSize:], r.bound(p, key))
	if err != nil {
		return nil, ErrForged
	}
	plain = bytes.TrimRight(plain, "\x00")
	if len(plain) == 0 || plain[len(plain)-1] != 0x80 {
		return nil, errEnvelope
	}
	return plain[:len(plain)-1], nil
}

// pollName is the bucket of a poll. An encrypted file does not show which poll it is: the
// identifier holds the time at which the poll was made.
func (r *ring) pollName(poll session.ID) []byte {
	name := poll[:]
	if r != nil {
		name = make([]byte, len(poll))
		r.polls.Encrypt(name, poll[:])
	}
	return name
}

// pollOf undoes pollName.
func (r *ring) pollOf(name []byte) (poll session.ID) {
	copy(poll[:], name)
	if r != nil {
		r.polls.Decrypt(poll[:], poll[:])
	}
	return poll
}

// draftName is the key of a draft. In an encrypted file it tells nothing.
func (r *ring) draftName(key []byte) []byte {
	if r == nil {
		return key
	}
	mac := hmac.New(sha256.New, r.drafts)
	_, _ = mac.Write(key) // a hash never fails
	return mac.Sum(nil)
}
