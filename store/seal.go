package store

import (
	"bytes"
	"fmt"
	"io"

	"filippo.io/age"
)

// Sealed is a file that only its recipients can open, and the way to see that it can be.
type Sealed struct {
	Data []byte // an age file, age-encryption.org/v1

	check age.Identity
}

// Seal encrypts data for who knows a passphrase, or for the holders of public keys of
// age, age1…, when there are any. The error wraps [ErrRecipient] for what is no key.
//
// What is sealed for public keys is sealed for one key more, which is drawn here and
// forgotten with the result: without it nobody here could see that the file opens.
func Seal(data []byte, passphrase string, recipients ...string) (*Sealed, error) {
	s := &Sealed{}
	var to []age.Recipient
	if len(recipients) == 0 {
		lock, err := age.NewScryptRecipient(passphrase)
		if err != nil {
			return nil, fmt.Errorf("seal with a passphrase: %w", err)
		}
		if s.check, err = age.NewScryptIdentity(passphrase); err != nil {
			return nil, fmt.Errorf("seal with a passphrase: %w", err)
		}
		to = append(to, lock)
	} else {
		for _, r := range recipients {
			key, err := age.ParseX25519Recipient(r)
			if err != nil {
				return nil, fmt.Errorf("%w: %s", ErrRecipient, r)
			}
			to = append(to, key)
		}
		own, err := age.GenerateX25519Identity()
		if err != nil {
			return nil, fmt.Errorf("draw a key: %w", err)
		}
		s.check, to = own, append(to, own.Recipient())
	}
	var out bytes.Buffer
	lid, err := age.Encrypt(&out, to...)
	if err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	if _, err := lid.Write(data); err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	if err := lid.Close(); err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	s.Data = out.Bytes()
	return s, nil
}

// Open returns what a sealed file holds, read from a disk for example.
func (s *Sealed) Open(data []byte) ([]byte, error) {
	in, err := age.Decrypt(bytes.NewReader(data), s.check)
	if err != nil {
		return nil, fmt.Errorf("open what was sealed: %w", err)
	}
	plain, err := io.ReadAll(in)
	if err != nil {
		return nil, fmt.Errorf("open what was sealed: %w", err)
	}
	return plain, nil
}
