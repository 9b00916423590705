package main

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/adrg/xdg"

	"halqa/tui/term"
)

// calibrated are the settings that people chose by looking, by the name of the terminal.
type calibrated map[string]term.Setting

// calibratedFile is where they are kept: on this computer, since a terminal belongs to
// it and not to a retreat.
func (a *app) calibratedFile() string {
	dir, ok := a.env("XDG_CONFIG_HOME")
	if !ok || !filepath.IsAbs(dir) {
		dir = xdg.ConfigHome
	}
	return filepath.Join(dir, "halqa", "terminals.json")
}

// calibrated reads the settings. A file that can't be read counts as empty: a program
// that shows Arabic badly is better than one that does not start.
func (a *app) calibrated() calibrated {
	all := calibrated{}
	if data, err := os.ReadFile(a.calibratedFile()); err == nil && json.Unmarshal(data, &all) != nil {
		return calibrated{}
	}
	return all
}

// calibrate keeps the setting of a terminal, Auto by forgetting it.
func (a *app) calibrate(name string, s term.Setting) error {
	all := a.calibrated()
	if all == nil { // the file held null
		all = calibrated{}
	}
	if all[name] = s; s == term.Auto {
		delete(all, name)
	}
	data, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		return err
	}
	return writeWhole(a.calibratedFile(), append(data, '\n'))
}

// writeWhole writes a small file of this user, in a folder that may have to be made. The
// file is whole at any moment, and nobody else's to read.
func writeWhole(path string, data []byte) (err error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), "new-*") // of mode 0600
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		if gone := os.Remove(f.Name()); !errors.Is(gone, fs.ErrNotExist) {
			err = errors.Join(err, gone)
		}
	}
	return err
}
