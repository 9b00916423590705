package main

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"io"
	"os"
	"path/filepath"
	"time"

	"halqa/session"
	"halqa/store"
)

// desk is an open file with the room on it.
type desk struct {
	*session.Room
	file *store.File
	own  bool // it is the work of people, who may encrypt it and lock their screen
}

// openRoom opens a retreat that exists, to change it.
func (a *app) openRoom(path string) (*desk, error) {
	a.path = path
	file, events, err := a.unlock(path, store.Options{Now: a.now})
	if err != nil {
		return nil, err
	}
	return a.roomOn(file, events), nil
}

func (a *app) roomOn(file *store.File, events []session.Event) *desk {
	opened := time.Now()
	return &desk{file: file, Room: session.NewRoom(session.Config{
		Clock: a.clock(), Journal: file, Vault: file, Letter: file.Letter(),
		Ran: func() time.Duration { return time.Since(opened) },
	}, events)}
}

// clock draws a new origin, as each opening of a file must.
func (a *app) clock() *session.Clock {
	var origin [8]byte
	_, _ = rand.Read(origin[:]) // never fails, see crypto/rand
	return session.NewClock(binary.BigEndian.Uint64(origin[:]), a.now)
}

// look opens a retreat that is only looked at.
func (a *app) look(path string) (*session.Retreat, *store.File, error) {
	a.path = path
	file, events, err := a.unlock(path, store.Options{ReadOnly: true, Now: a.now})
	if err != nil {
		return nil, nil, err
	}
	if s := a.trouble(file); s != "" {
		a.tell("%s", s)
	}
	return session.Load(events), file, nil
}

// trouble is what people have to know of a file that opens all the same, empty for
// nothing.
func (a *app) trouble(file *store.File) string {
	for _, p := range file.Problems() {
		if s := a.words.Command.Trouble[p.Code]; s != "" {
			return s
		}
	}
	return ""
}

// done closes what was only read: nothing can be lost by it.
func done(c io.Closer) { _ = c.Close() }

// create makes a file, encrypted unless the passphrase is empty, and lays what commands
// say; nothing is left of it on a refusal.
func (a *app) create(ctx context.Context, path, passphrase string, commands ...session.Command) (*desk, error) {
	if err := a.rehearse(ctx, commands); err != nil {
		return nil, err
	}
	a.path = path
	file, err := store.Create(path, store.Options{Program: version, Now: a.now, Passphrase: passphrase})
	if err != nil {
		return nil, a.refused(filepath.Dir(path), err)
	}
	d := a.roomOn(file, nil)
	if _, err := d.Do(ctx, session.Facilitator, commands...); err != nil {
		_ = file.Close()
		_ = os.Remove(file.Path()) // ours, and it holds nothing
		return nil, err
	}
	return d, nil
}

// rehearse carries commands out on a room without file.
func (a *app) rehearse(ctx context.Context, commands []session.Command) error {
	_, err := session.Rehearse(ctx, a.now, commands...)
	return err
}
