package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	bolt "go.etcd.io/bbolt"
)

// copyBatch is how many values one commit of a copy takes.
const copyBatch = 20_000

// copier writes the buckets of one file into another. Values are copied as they are,
// unless the key changes: their checksums depend on their place, which stays the same. Nothing else is copied,
// so that no byte of what was deleted can come along.
type copier struct {
	to    *bolt.DB
	tx    *bolt.Tx
	count int
	*rekey
}

// duplicate writes a copy to a new file, checks it and leaves it closed. Buckets named in
// leave stay empty; k says what is to be another way, nil for nothing. The caller holds
// swapping, and removes what a failure leaves.
func (f *File) duplicate(k *rekey, path string, leave ...[]byte) (err error) {
	h, err := newBolt(path)
	if err != nil {
		return refusedWriting("copy the retreat", err)
	}
	defer func() { err = errors.Join(err, h.close(false)) }()
	if err := f.pour(h.db, k, leave); err != nil {
		return refusedWriting("copy the retreat", err)
	}
	if err := h.file.Sync(); err != nil {
		return fmt.Errorf("copy the retreat: %w", err)
	}
	c := census{ring: f.ring}
	if k != nil {
		c.ring = k.ring
	}
	if err := c.take(disk{h.file}); err != nil {
		return fmt.Errorf("check the copy: %w", err)
	}
	return nil
}

// pour copies within one read transaction, so that the copy is of one moment.
func (f *File) pour(to *bolt.DB, k *rekey, leave [][]byte) error {
	c := &copier{to: to, rekey: k}
	if err := c.begin(); err != nil {
		return err
	}
	defer func() { _ = c.tx.Rollback() }() // does nothing after a commit
	err := f.db.View(func(from *bolt.Tx) error {
		return from.ForEach(func(name []byte, b *bolt.Bucket) error {
			left := slices.ContainsFunc(leave, func(l []byte) bool { return bytes.Equal(l, name) })
			return c.bucket(b, left || k.replaces(name), name)
		})
	})
	if err != nil {
		return err
	}
	if err := c.tx.Bucket(bucketMeta).Delete(keyCompact); err != nil {
		return err
	}
	if err := k.finish(c.tx); err != nil {
		return err
	}
	return c.tx.Commit()
}

func (c *copier) begin() error {
	tx, err := c.to.Begin(true)
	if err == nil {
		c.tx, c.count = tx, 0
	}
	return err
}

// bucket copies a bucket with those inside it; an empty one when it is to be left out.
func (c *copier) bucket(from *bolt.Bucket, left bool, path ...[]byte) error {
	named := c.path(path)
	if err := c.lay(named); err != nil || left {
		return err
	}
	return from.ForEach(func(key, value []byte) error {
		if value == nil {
			return c.bucket(from.Bucket(key), false, append(slices.Clip(path), key)...)
		}
		if c.count++; c.count > copyBatch {
			if err := c.tx.Commit(); err != nil {
				return err
			}
			if err := c.begin(); err != nil {
				return err
			}
		}
		to := c.inside(named)
		to.FillPercent = eventsFill
		key, value, err := c.value(path, key, value)
		if err != nil || value == nil {
			return err
		}
		return to.Put(key, value)
	})
}

func (c *copier) lay(path [][]byte) error {
	if len(path) == 1 {
		_, err := c.tx.CreateBucket(path[0])
		return err
	}
	last := len(path) - 1
	_, err := c.inside(path[:last]).CreateBucket(path[last])
	return err
}

// inside finds a bucket of the copy anew for each write: one kept from before a commit is
// dead, and bbolt does not say so.
func (c *copier) inside(path [][]byte) *bolt.Bucket {
	to := c.tx.Bucket(path[0])
	for _, name := range path[1:] {
		to = to.Bucket(name)
	}
	return to
}

// SaveCopy writes everything to a new file elsewhere, also when this one can't be
// written any more. The error wraps [fs.ErrExist] when there is a file of that name.
func (f *File) SaveCopy(ctx context.Context, path string) error { return f.copyTo(ctx, path) }

// copyTo makes a checked copy that appears under its name whole or not at all.
func (f *File) copyTo(ctx context.Context, path string, leave ...[]byte) error {
	return f.copyAs(ctx, nil, path, leave...)
}

// copyAs is copyTo of what is to be another file in some way.
func (f *File) copyAs(ctx context.Context, k *rekey, path string, leave ...[]byte) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	f.swapping.RLock()
	defer f.swapping.RUnlock()
	if f.db == nil {
		return errClosed
	}
	if _, err := os.Lstat(path); err == nil {
		return fmt.Errorf("copy to %s: %w", path, fs.ErrExist)
	}
	if err := newFolder(filepath.Dir(path)); err != nil {
		return refusedWriting("create a folder", err)
	}
	temp, err := tempPath(path)
	if err != nil {
		return refusedWriting("copy the retreat", err)
	}
	defer func() { _ = os.Remove(temp) }() // gone already, if all went well
	if err := f.duplicate(k, temp, leave...); err != nil {
		return err
	}
	if err := publish(temp, path, f.opts.link); err != nil {
		return refusedWriting("copy the retreat", err)
	}
	return nil
}
