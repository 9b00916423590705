package store

import (
	"errors"
	"fmt"
)

// encrypted reports whether the file has key slots.
func (c *census) encrypted() bool { return len(c.keys.Slots) > 0 }

// unlock reads the bucket of the keys, if there is one, and opens it as far as the census
// is meant to. It comes before anything that people wrote is read.
func (c *census) unlock(w *walker, keys []byte) error {
	if keys == nil {
		c.ring = nil // the file in clear that took the place of an encrypted one
		return nil
	}
	if err := c.slots(w, keys); err != nil {
		return err
	}
	switch {
	case c.keys.FileID != c.fileID:
		return damaged("bucket keys", errors.New("they belong to another file"))
	case c.blind:
		return nil
	case c.ring != nil && c.ring.fileID == c.fileID:
		return nil // the file was open already
	case c.passphrase == "":
		return &PassphraseError{Missing: true}
	}
	r, err := c.keys.unlock(c.passphrase)
	if err == nil && r == nil {
		err = &PassphraseError{}
	}
	c.ring = r
	return err
}

// slots reads the copies of the key slots. One that can be read is enough; the others
// are told.
func (c *census) slots(w *walker, keys []byte) error {
	var good []keyBlock
	var why error
	err := c.bucket(w, string(bucketKeys), keys, func(key, value []byte, nested bool) error {
		if nested {
			return damaged(where(bucketKeys, key), errEnvelope)
		}
		payload, err := keysPlace.open(key, value)
		if err == nil {
			var b keyBlock
			if b, err = decodeKeys(payload); err == nil {
				good = append(good, b)
			}
		}
		why = errors.Join(why, err)
		return nil
	})
	if err != nil {
		return err
	}
	if len(good) == 0 {
		return damaged("bucket keys", errors.Join(errSlots, why))
	}
	if len(good) < keyCopies {
		c.problems = append(c.problems, Problem{ProblemKeys, fmt.Sprintf("%d of %d copies", len(good), keyCopies)})
	}
	c.keys = good[0]
	return nil
}
