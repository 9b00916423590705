package store

import (
	"context"
	"errors"
	"fmt"

	bolt "go.etcd.io/bbolt"

	"halqa/session"
)

// rekey is how the keys of a rewritten file differ from those of the file that it
// replaces. A nil rekey changes nothing.
type rekey struct {
	from *ring // that of the old file
	ring *ring // that of the new one; values are sealed anew when it is another
	keys keyBlock

	scrub        *scrub // what was purged; nil for nothing
	letter, seat string // of a packet
}

// moves reports whether values have to be sealed anew.
func (k *rekey) moves() bool { return k != nil && k.from != k.ring }

// path is how the bucket at a path is called in the new file.
func (k *rekey) path(path [][]byte) [][]byte {
	if !k.moves() || len(path) < 2 || string(path[0]) != string(bucketBallots) {
		return path
	}
	return [][]byte{path[0], k.ring.pollName(k.from.pollOf(path[1]))}
}

// replaces reports whether a bucket is not copied because finish writes it.
func (k *rekey) replaces(bucket []byte) bool { return k != nil && string(bucket) == string(bucketKeys) }

// value is what lies under a key in the new file, nil for nothing. Meta stays in clear.
func (k *rekey) value(path [][]byte, key, value []byte) (newKey, newValue []byte, err error) {
	bucket := string(path[0])
	if !k.moves() && (k == nil || k.scrub == nil) || bucket == string(bucketMeta) {
		return key, value, nil
	}
	if bucket == string(bucketDrafts) {
		d, err := decodeDraft(k.from, key, value)
		if err != nil {
			return nil, nil, err
		}
		if k.scrub.takes(d) {
			return nil, nil, nil
		}
		key, payload, err := encodeDraft(k.ring, d)
		return key, k.ring.seal(draftsPlace, key, payload), err
	}
	payload, err := k.from.open(placeOf(path...), key, value)
	if err != nil {
		return nil, nil, damaged(where(path[0], key), err)
	}
	if bucket == string(bucketEvents) {
		payload = k.scrub.event(key, payload)
	}
	return key, k.ring.seal(placeOf(k.path(path)...), key, payload), nil
}

// finish writes the slots and says in meta that the file is encrypted, and whose packet it
// is.
func (k *rekey) finish(tx *bolt.Tx) error {
	if k == nil {
		return nil
	}
	meta := tx.Bucket(bucketMeta)
	if k.letter != "" {
		err := errors.Join(putMeta(meta, keyLetter, k.letter), putMeta(meta, keySeat, k.seat), meta.Delete(keyPackets))
		if err != nil {
			return err
		}
	}
	if k.ring == nil {
		return nil
	}
	slots, err := tx.CreateBucketIfNotExists(bucketKeys)
	if err == nil {
		err = k.keys.write(slots)
	}
	return errors.Join(err, putMeta(meta, keyFormat, formatSealed), putMeta(meta, keyMinReader, formatSealed))
}

// take makes the keys of the file those of the rewritten one. The caller holds swapping.
func (f *File) take(k *rekey) {
	if k != nil && k.ring != nil {
		f.ring, f.keys = k.ring, k.keys
		f.id.seal()
	}
}

// Holders lists who can open the file, nobody for one in clear.
func (f *File) Holders() []Holder {
	f.writing.Lock()
	defer f.writing.Unlock()
	return f.keys.holders()
}

// Unlocks reports whether a passphrase opens this file, which is open already: for a
// screen that was locked. It takes as long as an attempt to open the file.
func (f *File) Unlocks(passphrase string) (bool, error) {
	f.writing.Lock()
	keys := f.keys
	f.writing.Unlock()
	r, err := keys.unlock(passphrase)
	return r != nil, err
}

// Encrypt turns a file in clear into an encrypted one: a new file under the same name, of
// which every value is sealed. What the old one held may still be on the medium, and in
// older backups. The error wraps [ErrEncrypted] when it is encrypted already.
func (f *File) Encrypt(ctx context.Context, passphrase string) error {
	return f.rekeyed(ctx, "encrypt", func() (*rekey, error) {
		if f.ring != nil {
			return nil, ErrEncrypted
		}
		return f.newKeys(passphrase)
	})
}

// Renew draws a new data key and seals every value with it. All slots but the one of the
// given passphrase go, because their keys are not known: recovery sheets and further
// holders have to be made anew.
func (f *File) Renew(ctx context.Context, passphrase string) error {
	return f.rekeyed(ctx, "renew the key", func() (*rekey, error) {
		if f.ring == nil {
			return nil, ErrInClear
		}
		return f.newKeys(passphrase)
	})
}

// newKeys are a new data key with one slot.
func (f *File) newKeys(passphrase string) (*rekey, error) {
	return f.newKeysFor(Holder{Kind: HolderPassphrase}, passphrase)
}

func (f *File) newKeysFor(h Holder, secret string) (*rekey, error) {
	r, err := drawRing(f.id.fileID)
	if err != nil {
		return nil, err
	}
	s, err := r.wrap(h, secret, f.opts.work)
	return &rekey{from: f.ring, ring: r, keys: keyBlock{f.id.fileID, []slot{s}}}, err
}

// Grant gives a holder a passphrase or a code, in the place of the one that they had. The
// values stay as they are; the file is rewritten, so that the old slot is in none of its
// bytes. The errors wrap [ErrInClear] or [ErrTooManyHolders].
func (f *File) Grant(ctx context.Context, h Holder, passphrase string) error {
	if code, ok := recoveryCode(passphrase); ok && h.Kind == HolderRecovery {
		passphrase = code
	}
	return f.rekeyed(ctx, "change the keys", func() (*rekey, error) {
		if f.ring == nil {
			return nil, ErrInClear
		}
		if len(h.Name) > maxName {
			return nil, fmt.Errorf("the name of a holder has %d bytes, at most %d are taken", len(h.Name), maxName)
		}
		s, err := f.ring.wrap(h, passphrase, f.opts.work)
		if err != nil {
			return nil, err
		}
		keys, err := f.keys.with(s)
		return &rekey{from: f.ring, ring: f.ring, keys: keys}, err
	})
}

// rekeyed rewrites the file with the keys that how returns.
func (f *File) rekeyed(ctx context.Context, doing string, how func() (*rekey, error)) error {
	f.writing.Lock()
	defer f.writing.Unlock()
	k, err := f.permitted(ctx, how)
	if err == nil {
		err = f.rewrite(k)
	}
	if err != nil {
		return fmt.Errorf("%s of %s: %w", doing, f.path, err)
	}
	return nil
}

func (f *File) permitted(ctx context.Context, how func() (*rekey, error)) (*rekey, error) {
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case f.poison != nil:
		return nil, f.poison
	case f.readOnly:
		return nil, session.ErrReadOnly
	case f.db == nil:
		return nil, errClosed
	}
	return how()
}
