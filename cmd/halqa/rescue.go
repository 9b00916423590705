package main

import (
	"errors"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"halqa/store"
)

// rescueCommand saves the events of a damaged file into a new one.
func (a *app) rescueCommand() *cobra.Command {
	w := a.words
	var out string
	var asJSON bool
	c := &cobra.Command{
		Use: "rescue " + w.Command.File, Short: w.Secret.Rescue, Args: a.args(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if out == "" {
				out = strings.TrimSuffix(args[0], filepath.Ext(args[0])) + "-sauve.halqa"
			}
			return a.rescue(args[0], out, asJSON)
		},
	}
	c.Flags().StringVar(&out, "out", "", w.Secret.RescueFlag)
	c.Flags().BoolVar(&asJSON, "json", false, w.Command.JSONFlag)
	return c
}

func (a *app) rescue(path, out string, asJSON bool) error {
	a.path = out
	var saved store.Rescued
	err := a.withSecret(path, func(secret string) (err error) {
		saved, err = store.Rescue(path, out, store.Options{Program: version, Now: a.now, Passphrase: secret})
		return err
	})
	if errors.Is(err, fs.ErrExist) {
		return a.fail(a.words.Command.Exists, out)
	}
	if err != nil {
		return err
	}
	if asJSON {
		return a.printJSON(struct {
			File      string `json:"file"`
			Events    int    `json:"events"`
			Of        int    `json:"of"`
			Encrypted bool   `json:"encrypted"`
		}{saved.Path, saved.Events, saved.Of, saved.Encrypted})
	}
	if saved.Events < saved.Of {
		a.tell(a.words.Secret.Rescued, saved.Events, saved.Of, saved.Path)
	} else {
		a.tell(a.words.Secret.RescuedAll, saved.Events, saved.Path)
	}
	return nil
}
