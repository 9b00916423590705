package main

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"halqa/store"
)

// passwdCommand encrypts a file in clear, and changes who can open an encrypted one.
func (a *app) passwdCommand() *cobra.Command {
	w := a.words
	var o passwdOptions
	c := &cobra.Command{
		Use: "passwd " + w.Command.File, Short: w.Secret.Passwd, Args: a.args(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			o.path = args[0]
			return a.passwd(c.Context(), o)
		},
	}
	c.Flags().StringVar(&o.holder, "holder", "", w.Secret.HolderFlag)
	c.Flags().StringVar(&o.sheet, "recovery", "", w.Secret.RecoveryFlag)
	return c
}

type passwdOptions struct {
	path   string
	holder string // who is given a passphrase; empty for the file's own
	sheet  string // where a recovery sheet goes, empty for none
}

// passwd asks for the new passphrase before it touches the file.
func (a *app) passwd(ctx context.Context, o passwdOptions) (err error) {
	if err := a.free(o.sheet); err != nil {
		return err
	}
	a.path = o.path
	file, _, err := a.unlock(o.path, store.Options{Now: a.now})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	given, _ := a.env(envNewSecret)
	if encrypted := file.Info().Encrypted; !encrypted || given != "" || o.holder != "" || o.sheet == "" {
		if err := a.rekey(ctx, file, o); err != nil {
			return err
		}
	}
	return a.sheet(ctx, file, o.sheet)
}

// rekey carries out what is asked: a file in clear is encrypted, a person gets a key, or
// the passphrase of the file is another one.
func (a *app) rekey(ctx context.Context, file *store.File, o passwdOptions) error {
	secret, err := a.newSecret()
	if err != nil {
		return err
	}
	w := a.words.Secret
	if !file.Info().Encrypted {
		if err := file.Encrypt(ctx, secret); err != nil {
			return err
		}
		a.tell(w.Sealed, file.Path())
		a.tell("%s", w.OldCopies)
		return nil
	}
	h := store.Holder{Kind: store.HolderPassphrase}
	if o.holder != "" {
		h = store.Holder{Kind: store.HolderOther, Name: o.holder}
	}
	switch err := file.Grant(ctx, h, secret); {
	case errors.Is(err, store.ErrTooManyHolders):
		return a.fail(w.Full, file.Path())
	case err != nil:
		return err
	case o.holder != "":
		a.tell(w.Added, o.holder, file.Path())
	default:
		a.tell(w.Changed, file.Path())
	}
	return nil
}
