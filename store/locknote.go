package store

import (
	"encoding/json"
	"os"
	"time"
)

// lockNote stands in a file beside an open retreat, so that a second start can say who
// has it. It locks nothing, and its absence harms nobody.
type lockNote struct {
	PID   int       `json:"pid"`
	Host  string    `json:"host"`
	Since time.Time `json:"since"`
}

func notePath(path string) string { return path + ".lock" }

// leaveNote tells the others who has the file. It fails silently where no file can be
// written: the retreat itself is locked by the system.
func leaveNote(path string, now time.Time) {
	host, err := os.Hostname()
	if err != nil {
		host = "?"
	}
	note, err := json.Marshal(lockNote{PID: os.Getpid(), Host: host, Since: now})
	if err != nil {
		return
	}
	removeNote(path) // left by a process that was killed
	f, err := newFile(notePath(path))
	if err != nil {
		return
	}
	_, _ = f.Write(note) // best effort, as said above
	_ = f.Close()
}

func removeNote(path string) { _ = os.Remove(notePath(path)) }

// lockedBy reads who has the file.
func lockedBy(path string) error {
	locked := &LockedError{Path: path}
	var note lockNote
	if b, err := os.ReadFile(notePath(path)); err == nil && json.Unmarshal(b, &note) == nil {
		locked.PID, locked.Host, locked.Since = note.PID, note.Host, note.Since
	}
	return locked
}
