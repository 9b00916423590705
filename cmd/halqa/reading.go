package main

import (
	"io"
	"os"
	"path/filepath"
	"time"

	"halqa/session"
	"halqa/store"
)

// openFile opens a retreat for a command, to change it or only to look.
func (a *app) openFile(path string, readOnly bool) (*store.File, []session.Event, error) {
	a.path = path
	return a.unlock(path, store.Options{ReadOnly: readOnly, Now: a.now})
}

// eventsOf reads another file and lets it go.
func (a *app) eventsOf(path string) ([]session.Event, error) {
	file, events, err := a.openFile(path, true)
	if err != nil {
		return nil, err
	}
	return events, file.Close()
}

// reading opens a file of the user's for as long as use needs it.
func reading(path string, use func(io.Reader) error) error {
	f, err := os.Open(filepath.Clean(path))
	if err != nil {
		return err
	}
	defer done(f)
	return use(f)
}

// readAll reads a file of the user's. It may be a pipe, so that its size tells nothing.
func (a *app) readAll(path string) (data []byte, err error) {
	err = reading(path, func(r io.Reader) error {
		data, err = io.ReadAll(io.LimitReader(r, mostBytes+1))
		switch {
		case err != nil:
			return a.fail(a.words.Command.BadCases, path, err)
		case len(data) > mostBytes:
			return a.fail(a.words.Command.TooBig, path, mostBytes>>20)
		}
		return nil
	})
	return data, err
}

func modified(path string) (time.Time, error) {
	st, err := os.Stat(path)
	if err != nil {
		return time.Time{}, err
	}
	return st.ModTime(), nil
}

// replaceFile puts a whole text in the place of an older one, or leaves that one alone.
func replaceFile(dir, name string, data []byte) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer done(root)
	draft := ".halqa-" + filepath.Base(name) + ".tmp"
	_ = root.Remove(draft) // left by a run that was killed
	if err := writeNew(root, draft, data); err != nil {
		return err
	}
	return root.Rename(draft, name)
}
