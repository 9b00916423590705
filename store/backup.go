package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// stampLayout is the time in the name of a backup, by the clock on the wall: people look
// for "yesterday at five".
const stampLayout = "2006-01-02-150405"

// backupExt ends the name of every backup, so that it opens like a retreat.
const backupExt = ".halqa"

// Backup writes a checked copy without ballots and drafts to a folder, which is made
// when it is missing, and returns its path. Older backups of the same file then go: all
// of today stay, and the last one of each day before.
//
// It may run while a poll is open, because it copies values and never pages.
func (f *File) Backup(ctx context.Context, dir string) (string, error) {
	now := f.opts.Now()
	stem := stemOf(f.path)
	for n := 1; ; n++ {
		name := stem + now.Format(stampLayout)
		if n > 1 {
			name += fmt.Sprintf("_%d", n) // two in one second
		}
		path := filepath.Join(dir, name+backupExt)
		err := f.copyTo(ctx, path, bucketBallots, bucketDrafts)
		switch {
		case errors.Is(err, fs.ErrExist):
			continue
		case err != nil:
			return "", fmt.Errorf("back up to %s: %w", dir, err)
		}
		return path, rotate(dir, stem, now)
	}
}

// backups lists the names of backups, the oldest first.
func backups(dir, stem string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("list the backups: %w", err)
	}
	var names []string
	for _, e := range entries {
		if _, ok := backupDay(e.Name(), stem); ok && e.Type().IsRegular() {
			names = append(names, e.Name())
		}
	}
	return names, nil // the folder is listed in order, and the names begin with the time
}

// backupStamp is when a backup was made, false for a file that is none of this retreat.
func backupStamp(name, stem string) (time.Time, bool) {
	stamp, ours := strings.CutPrefix(name, stem)
	stamp, halqa := strings.CutSuffix(stamp, backupExt)
	stamp, _, _ = strings.Cut(stamp, "_")
	t, err := time.ParseInLocation(stampLayout, stamp, time.Local)
	return t, ours && halqa && err == nil
}

// backupDay is the day of a backup.
func backupDay(name, stem string) (string, bool) {
	t, ok := backupStamp(name, stem)
	return t.Format(time.DateOnly), ok
}

func backupTime(name, stem string) time.Time {
	t, _ := backupStamp(name, stem)
	return t
}

// sortBackups puts the newest first.
func sortBackups(all []Backup) {
	slices.SortStableFunc(all, func(a, b Backup) int {
		return cmp.Or(b.At.Compare(a.At), strings.Compare(filepath.Base(b.Path), filepath.Base(a.Path)))
	})
}

// rotate removes all but the last backup of each day before today.
func rotate(dir, stem string, now time.Time) error {
	names, err := backups(dir, stem)
	if err != nil {
		return err
	}
	today := now.Format(time.DateOnly)
	for i, name := range names[:max(0, len(names)-1)] {
		day, _ := backupDay(name, stem)
		if next, _ := backupDay(names[i+1], stem); day == next && day < today {
			err = errors.Join(err, os.Remove(filepath.Join(dir, name)))
		}
	}
	return err
}
