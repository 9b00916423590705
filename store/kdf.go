package store

import (
	"crypto/rand"
	"errors"
	"fmt"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"
)

// kdf is what makes a key of a passphrase: argon2id (RFC 9106), and how hard.
type kdf struct {
	Time    uint32   `cbor:"3,keyasint"` // passes
	Memory  uint32   `cbor:"4,keyasint"` // in KiB
	Threads uint8    `cbor:"5,keyasint"`
	Salt    [16]byte `cbor:"6,keyasint"`
}

// usual is the second choice of RFC 9106, section 4, with which a laptop is busy for a
// tenth of a second.
var usual = kdf{Time: 3, Memory: 64 << 10, Threads: 4}

// The most that a file can make this program spend on one attempt. Without bounds a
// crafted file would take all the memory of the machine.
const (
	maxTime    = 8
	maxMemory  = 256 << 10 // KiB
	maxWork    = 1 << 20   // KiB times passes
	maxThreads = 16
)

var errCost = errors.New("it asks for more work than is sensible")

// salted is the same work with a new salt.
func (k kdf) salted() kdf {
	_, _ = rand.Read(k.Salt[:]) // never fails: it ends the program instead
	return k
}

// derive makes the key of a passphrase. Different ways to write the same letters are the
// same passphrase: one keyboard sends é as one character, another one as two.
func (k kdf) derive(passphrase string) ([]byte, error) {
	switch {
	case k.Time == 0 || k.Threads == 0 || k.Memory < 8*uint32(k.Threads):
		return nil, fmt.Errorf("derive a key: %w", errCost)
	case k.Time > maxTime || k.Memory > maxMemory || k.Threads > maxThreads || k.Time*k.Memory > maxWork:
		return nil, fmt.Errorf("derive a key: %w", errCost)
	}
	secret := []byte(norm.NFC.String(passphrase))
	return argon2.IDKey(secret, k.Salt[:], k.Time, k.Memory, k.Threads, dataKeySize), nil
}
