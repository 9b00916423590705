package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"halqa/session"
	"halqa/session/text/format"
	"halqa/tui/screen"
)

// backupEvery is the most work that a lost disk takes along, if backups go to another one.
const backupEvery = 10 * time.Minute

// keeper makes backups beside the work: every ten minutes in which something changed, when
// a day ends, and when people leave. It counts events, so that an idle evening makes none.
type keeper struct {
	backup func(context.Context) error
	events func() int // that are saved
	now    func() time.Time
	tell   func(error)

	last  time.Time // when it was tried last
	saved int       // events that are in a backup
}

// newKeeper begins with a file as it was opened.
func newKeeper(backup func(context.Context) error, events func() int, now func() time.Time, tell func(error)) *keeper {
	return &keeper{backup: backup, events: events, now: now, tell: tell, last: now(), saved: events()}
}

// step makes a backup if it is time for one.
func (k *keeper) step(ctx context.Context) {
	now := k.now()
	if now.Sub(k.last) >= backupEvery || now.Format(time.DateOnly) != k.last.Format(time.DateOnly) {
		k.leave(ctx)
	}
}

// leave makes a backup if anything changed since the last one. A failure is told and tried
// again when it is time for the next.
func (k *keeper) leave(ctx context.Context) {
	n := k.events()
	if n == k.saved {
		return
	}
	k.last = k.now()
	if err := k.backup(ctx); err != nil {
		k.tell(err)
		return
	}
	k.saved = n
}

// run steps at every tick until ctx ends, and once more then.
func (k *keeper) run(ctx context.Context, ticks <-chan time.Time) {
	for {
		select {
		case <-ticks:
			k.step(ctx)
		case <-ctx.Done():
			k.leave(context.WithoutCancel(ctx))
			return
		}
	}
}

// care is what people asked of the backups.
type care struct {
	mirror string // a second folder
	text   bool   // the content as text too
	none   bool   // the file is not worth one
}

// watched keeps backups of an open retreat until the function that it returns is called,
// and brings what people should know into the workspace. None of it delays a key.
func (a *app) watched(ctx context.Context, d *desk) (news <-chan screen.Notice, stop func()) {
	if a.care.none || d.file.ReadOnly() {
		return nil, func() {}
	}
	said := make(chan screen.Notice, 4)
	say := func(sign screen.Sign, text string) {
		select {
		case said <- screen.Notice{Sign: sign, Text: text}:
		default: // nobody listens any more
		}
	}
	ctx, cancel := context.WithCancel(ctx)
	finished := make(chan struct{})
	go func() {
		defer close(finished)
		if s := a.waiting(d); s != "" {
			say(screen.Ask, s)
		}
		tell := func(err error) { say(screen.Trouble, fmt.Sprintf(a.words.Care.BackupFailed, err)) }
		k := newKeeper(a.backups(d), func() int { return d.file.Info().Events }, a.now, tell)
		ticker := time.NewTicker(time.Minute)
		defer ticker.Stop()
		k.run(ctx, ticker.C)
	}()
	return said, func() {
		cancel()
		<-finished
	}
}

// backups copies the file into every folder that people want it in. A stick that was
// pulled out does not keep the others from being written.
func (a *app) backups(d *desk) func(context.Context) error {
	return func(ctx context.Context) error {
		folders := []string{backupFolder(d.file.Path())}
		if a.care.mirror != "" {
			folders = append(folders, a.care.mirror)
		}
		var all error
		for _, dir := range folders {
			_, err := d.file.Backup(ctx, dir)
			if err == nil && a.care.text && !d.file.Info().Encrypted {
				d.Read(func(r *session.Retreat) { err = a.writeText(dir, d.file.Path(), r) })
			}
			if err != nil {
				all = errors.Join(all, fmt.Errorf("%s: %w", filepath.Base(dir), err))
			}
		}
		return all
	}
}

// waiting is what people have to decide about a retreat that they open, empty for nothing.
func (a *app) waiting(d *desk) (s string) {
	w := a.words.Care
	d.Read(func(r *session.Retreat) {
		switch n := len(r.Conflicts()); {
		case r.PurgeOverdue(a.now()):
			due, _ := r.Profile().PurgeDue()
			s = fmt.Sprintf(w.PurgeDue, format.Day(string(a.words.Lang), due.Time()))
		case n > 0:
			s = format.Count(string(a.words.Lang), n, w.ConflictCount) + " : Esc"
		}
	})
	return s
}

// addCare gives the program the commands that keep a file whole, and the flags of the
// backups that it makes by itself.
func (a *app) addCare(root *cobra.Command) {
	root.Flags().StringVar(&a.care.mirror, "mirror", "", a.words.Care.MirrorFlag)
	root.Flags().BoolVar(&a.care.text, "text", false, a.words.Care.TextFlag)
	root.AddCommand(a.backupCommand(), a.restoreCommand(), a.mergeCommand(), a.packetCommand(), a.purgeCommand(), a.logoCommand())
}
