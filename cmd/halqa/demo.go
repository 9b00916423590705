package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"halqa/session/sample"
	"halqa/store"
)

// demoCommand opens a filled retreat of invented data, in a file that goes away unless
// people save it.
func (a *app) demoCommand() *cobra.Command {
	w := a.words.Command
	var save string
	c := &cobra.Command{
		Use: "demo", Short: w.Demo, Args: a.args(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			if save != "" {
				return a.saveDemo(c.Context(), save)
			}
			if !a.terminal {
				return a.usage(w.NeedsTerminal)
			}
			dir, err := os.MkdirTemp("", "halqa-demo-")
			if err != nil {
				return err
			}
			defer os.RemoveAll(dir)
			d, err := a.demo(c.Context(), filepath.Join(dir, "demo.halqa"))
			if err != nil {
				return err
			}
			return a.work(c.Context(), d, w.DemoNotice)
		},
	}
	c.Flags().StringVar(&save, "save", "", w.SaveFlag)
	return c
}

func (a *app) saveDemo(ctx context.Context, path string) error {
	d, err := a.demo(ctx, path)
	if errors.Is(err, fs.ErrExist) {
		return a.fail(a.words.Command.Exists, path)
	}
	if err != nil {
		return err
	}
	a.tell(a.words.Command.Created, d.file.Path())
	return d.file.Close()
}

// demo makes a file of the sample retreat.
func (a *app) demo(ctx context.Context, path string) (*desk, error) {
	events, err := sample.Events(time.Local)
	if err != nil {
		return nil, err
	}
	a.path = path
	file, err := store.Create(path, store.Options{Program: version, Now: a.now})
	if err != nil {
		return nil, err
	}
	if err := file.Append(ctx, events); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return a.roomOn(file, events), nil
}
