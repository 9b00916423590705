package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"

	bolt "go.etcd.io/bbolt"

	"halqa/session"
)

// Draft implements [session.Vault].
func (f *File) Draft(ctx context.Context, d session.Draft) error {
	f.writing.Lock()
	defer f.writing.Unlock()
	err := f.update(ctx, func(tx *bolt.Tx) error {
		key, payload, err := encodeDraft(f.ring, d)
		if err != nil {
			return err
		}
		drafts := tx.Bucket(bucketDrafts)
		if d.Text == "" {
			return drafts.Delete(key)
		}
		return drafts.Put(key, f.ring.seal(draftsPlace, key, payload))
	})
	if err != nil {
		return fmt.Errorf("keep a draft: %w", err)
	}
	return nil
}

// Drafts implements [session.Vault].
func (f *File) Drafts(ctx context.Context) (drafts []session.Draft, err error) {
	err = f.view(ctx, func(tx *bolt.Tx) error {
		return tx.Bucket(bucketDrafts).ForEach(func(key, value []byte) error {
			d, err := decodeDraft(f.ring, key, value)
			drafts = append(drafts, d)
			return err
		})
	})
	if err != nil {
		return nil, fmt.Errorf("read the drafts: %w", err)
	}
	return drafts, nil
}

// draftKey says whose draft it is and of what, in three parts.
func draftKey(d session.Draft) ([]byte, error) {
	key := strings.Join([]string{d.Seat, d.Item, d.Field}, "\x00")
	if strings.Count(key, "\x00") != 2 {
		return nil, errors.New("the name of a seat, item or field holds a zero byte")
	}
	return []byte(key), nil
}

// encodeDraft is the key and the payload of a draft. In an encrypted file the key tells
// nothing, and the payload begins with what the key would have said.
func encodeDraft(r *ring, d session.Draft) (key, payload []byte, err error) {
	if key, err = draftKey(d); err != nil {
		return nil, nil, err
	}
	var value any = d.Text
	if r != nil {
		key, value = r.draftName(key), [4]string{d.Seat, d.Item, d.Field, d.Text}
	}
	payload, err = encoding.Marshal(value)
	return key, payload, err
}

func decodeDraft(r *ring, key, value []byte) (d session.Draft, err error) {
	payload, err := r.open(draftsPlace, key, value)
	if err == nil && r != nil {
		var all [4]string
		err = decoding.Unmarshal(payload, &all)
		return session.Draft{Seat: all[0], Item: all[1], Field: all[2], Text: all[3]}, draftError(key, err)
	}
	if err == nil {
		err = decoding.Unmarshal(payload, &d.Text)
	}
	parts := bytes.Split(key, []byte{0})
	if err == nil && len(parts) != 3 {
		err = errEnvelope
	}
	if err != nil {
		return d, draftError(key, err)
	}
	d.Seat, d.Item, d.Field = string(parts[0]), string(parts[1]), string(parts[2])
	return d, nil
}

func draftError(key []byte, err error) error {
	if err == nil {
		return nil
	}
	return damaged(where(bucketDrafts, key), err)
}
