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
		key, err := draftKey(d)
		if err != nil {
			return err
		}
		drafts := tx.Bucket(bucketDrafts)
		if d.Text == "" {
			return drafts.Delete(key)
		}
		payload, err := encoding.Marshal(d.Text)
		if err != nil {
			return err
		}
		return drafts.Put(key, draftsPlace.seal(key, payload))
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
			d, err := decodeDraft(key, value)
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

func decodeDraft(key, value []byte) (d session.Draft, err error) {
	payload, err := draftsPlace.open(key, value)
	if err == nil {
		err = decoding.Unmarshal(payload, &d.Text)
	}
	parts := bytes.Split(key, []byte{0})
	if err == nil && len(parts) != 3 {
		err = errEnvelope
	}
	if err != nil {
		return d, damaged(where(bucketDrafts, key), err)
	}
	d.Seat, d.Item, d.Field = string(parts[0]), string(parts[1]), string(parts[2])
	return d, nil
}
