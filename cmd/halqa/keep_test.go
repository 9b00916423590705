package main

import (
	"context"
	"errors"
	"testing"
	"time"
)

// keeping is a keeper whose clock and whose events are in the hand of the test.
type keeping struct {
	*keeper
	clock  time.Time
	events int
	made   int
	fails  error
	told   []error
}

func newKeeping() *keeping {
	k := &keeping{clock: time.Date(2026, 12, 9, 9, 0, 0, 0, time.UTC), events: 5}
	k.keeper = newKeeper(
		func(context.Context) error {
			if k.fails == nil {
				k.made++
			}
			return k.fails
		},
		func() int { return k.events }, func() time.Time { return k.clock }, func(err error) { k.told = append(k.told, err) },
	)
	return k
}

// passes lets minutes go by, each with its tick.
func (k *keeping) passes(minutes int) {
	for range minutes {
		k.clock = k.clock.Add(time.Minute)
		k.step(context.Background())
	}
}

func TestKeeper(t *testing.T) {
	t.Parallel()
	t.Run("ten minutes in which something changed make one backup", func(t *testing.T) {
		t.Parallel()
		k := newKeeping()
		k.events++
		k.passes(9)
		if k.made != 0 {
			t.Errorf("%d after nine minutes", k.made)
		}
		k.passes(1)
		k.passes(60)
		if k.made != 1 {
			t.Errorf("%d after an hour in which nothing changed", k.made)
		}
		k.events++
		k.passes(1)
		if k.made != 2 {
			t.Errorf("%d after a change that came late", k.made)
		}
	})
	t.Run("a day that ends is backed up at once", func(t *testing.T) {
		t.Parallel()
		k := newKeeping()
		k.clock = time.Date(2026, 12, 9, 23, 55, 0, 0, time.UTC)
		k.events++
		k.passes(1) // this one is due because of the jump
		k.events++
		k.passes(5)
		if k.made != 2 {
			t.Errorf("%d backups after midnight", k.made)
		}
	})
	t.Run("who leaves is backed up, if anything changed", func(t *testing.T) {
		t.Parallel()
		k := newKeeping()
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		k.run(ctx, nil)
		k.events++
		k.run(ctx, nil)
		if k.made != 1 {
			t.Errorf("%d backups", k.made)
		}
	})
	t.Run("a backup that fails is told and tried again", func(t *testing.T) {
		t.Parallel()
		k := newKeeping()
		k.events, k.fails = 6, errors.New("no stick")
		k.passes(10)
		k.passes(9)
		if len(k.told) != 1 {
			t.Errorf("told %v", k.told)
		}
		k.fails = nil
		k.passes(1)
		if k.made != 1 || len(k.told) != 1 {
			t.Errorf("%d made, told %v", k.made, k.told)
		}
	})
}
