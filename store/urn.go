package store

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"slices"

	bolt "go.etcd.io/bbolt"

	"halqa/session"
)

// urn is the bucket of one poll.
type urn struct {
	*File
	poll session.ID
}

// Urn implements [session.Vault]. An urn holds no open file of its own.
func (f *File) Urn(poll session.ID) (session.Urn, error) { return urn{f, poll}, nil }

func (u urn) name() []byte { return u.ring.pollName(u.poll) }

func (u urn) place() place { return placeOf(bucketBallots, u.name()) }

// Put implements [session.Urn]. A ballot lies under random bytes, so that the order of
// the keys is not the order of the papers.
func (u urn) Put(ctx context.Context, ballots ...session.Ballot) error {
	u.writing.Lock()
	defer u.writing.Unlock()
	keys := make([][]byte, len(ballots))
	err := u.update(ctx, func(tx *bolt.Tx) error {
		papers, err := tx.Bucket(bucketBallots).CreateBucketIfNotExists(u.name())
		if err != nil {
			return err
		}
		for i, b := range ballots {
			payload, err := encodeBallot(b)
			if err != nil {
				return err
			}
			key := make([]byte, 16)
			_, _ = rand.Read(key) // never fails: it ends the program instead
			if err := papers.Put(key, u.ring.seal(u.place(), key, payload)); err != nil {
				return err
			}
			keys[i] = key
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("put %d ballots: %w", len(ballots), err)
	}
	u.papers[u.poll] = append(u.papers[u.poll], keys...)
	return nil
}

// DropLast implements [session.Urn].
func (u urn) DropLast(ctx context.Context) (bool, error) {
	u.writing.Lock()
	defer u.writing.Unlock()
	mine := u.papers[u.poll]
	if len(mine) == 0 {
		return false, ctx.Err()
	}
	err := u.update(ctx, func(tx *bolt.Tx) error {
		return tx.Bucket(bucketBallots).Bucket(u.name()).Delete(mine[len(mine)-1])
	})
	if err != nil {
		return false, fmt.Errorf("take back a ballot: %w", err)
	}
	u.papers[u.poll] = mine[:len(mine)-1]
	return true, nil
}

// Count implements [session.Urn].
func (u urn) Count(ctx context.Context) (map[string]int, error) {
	counts := map[string]int{}
	err := u.view(ctx, func(tx *bolt.Tx) error {
		return u.each(tx, func(_ []byte, b session.Ballot) { counts[b.College]++ })
	})
	if err != nil {
		return nil, fmt.Errorf("count the ballots: %w", err)
	}
	return counts, nil
}

// each hands over the ballots in the order of their keys, which means nothing.
func (u urn) each(tx *bolt.Tx, do func(key []byte, b session.Ballot)) error {
	papers := tx.Bucket(bucketBallots).Bucket(u.name())
	if papers == nil {
		return nil
	}
	return papers.ForEach(func(key, value []byte) error {
		var b session.Ballot
		payload, err := u.ring.open(u.place(), key, value)
		if err == nil {
			b, err = decodeBallot(payload)
		}
		if err != nil {
			return damaged(where(bucketBallots, key), err)
		}
		do(key, b)
		return nil
	})
}

// Sift implements [session.Urn]. The bytes of what it takes out stay in free pages until
// the urn is closed, like those of the ballots that are left.
func (u urn) Sift(ctx context.Context, keep func(session.Ballot) bool) error {
	u.writing.Lock()
	defer u.writing.Unlock()
	var out [][]byte
	err := u.view(ctx, func(tx *bolt.Tx) error {
		return u.each(tx, func(key []byte, b session.Ballot) {
			if !keep(b) {
				out = append(out, bytes.Clone(key))
			}
		})
	})
	if err == nil && len(out) > 0 {
		err = u.update(ctx, func(tx *bolt.Tx) error {
			papers := tx.Bucket(bucketBallots).Bucket(u.name())
			for _, key := range out {
				if err := papers.Delete(key); err != nil {
					return err
				}
			}
			return nil
		})
	}
	if err != nil {
		return fmt.Errorf("sift the ballots: %w", err)
	}
	gone := func(key []byte) bool {
		return slices.ContainsFunc(out, func(o []byte) bool { return bytes.Equal(o, key) })
	}
	u.papers[u.poll] = slices.DeleteFunc(u.papers[u.poll], gone)
	return nil
}

// Close implements [session.Urn]. Once the events are durable it succeeds, even if the
// bytes of the deleted ballots could not be removed from the free pages: [File.Problems]
// says so, and the next opening tries again.
func (u urn) Close(ctx context.Context, count func([]session.Ballot) ([]session.Event, error)) error {
	u.writing.Lock()
	defer u.writing.Unlock()
	var ballots []session.Ballot
	err := u.view(ctx, func(tx *bolt.Tx) error {
		return u.each(tx, func(_ []byte, b session.Ballot) { ballots = append(ballots, b) })
	})
	if err != nil {
		return fmt.Errorf("read the ballots: %w", err)
	}
	events, err := count(ballots)
	if err != nil {
		return err
	}
	var last uint64
	err = u.update(ctx, func(tx *bolt.Tx) (err error) {
		if last, err = appendEvents(tx, u.ring, u.id.last, events); err != nil {
			return err
		}
		if err := u.destroy(tx); err != nil {
			return err
		}
		return putMeta(tx.Bucket(bucketMeta), keyCompact, true)
	})
	if err != nil {
		return fmt.Errorf("close the urn: %w", err)
	}
	u.id.last, u.id.compact = last, true
	delete(u.papers, u.poll)
	_ = u.compact() // told by Problems
	return nil
}

// destroy deletes the papers from the tree; their bytes stay until the file is compacted.
func (u urn) destroy(tx *bolt.Tx) error {
	ballots := tx.Bucket(bucketBallots)
	if ballots.Bucket(u.name()) == nil {
		return nil // no paper was ever put
	}
	return ballots.DeleteBucket(u.name())
}
