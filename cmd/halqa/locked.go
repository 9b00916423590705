package main

import (
	"context"
	"errors"
	"path/filepath"

	"halqa/session"
	"halqa/store"
	"halqa/tui"
	"halqa/tui/secret"
)

// admit opens a retreat to work in it. An encrypted one asks for its passphrase on a page
// of its own, before anything of it is read; who leaves that page gets no desk.
func (a *app) admit(ctx context.Context, path string) (*desk, error) {
	a.path = path
	given, _ := a.env(envSecret)
	o := store.Options{Now: a.now, Passphrase: given}
	file, events, err := store.Open(path, o)
	var closed *store.PassphraseError
	if !errors.As(err, &closed) || given != "" {
		return a.deskOn(file, events, err)
	}
	link := a.link()
	asked := secret.New(secret.Config{
		Lang: a.words.Lang, Theme: a.theme(), Bidi: link.Terminal().Options(), Name: filepath.Base(path),
		AskBackground: link.Terminal().Query != "",
		Try: func(typed string) (bool, error) {
			o.Passphrase = typed
			var err error
			if file, events, err = store.Open(path, o); errors.As(err, &closed) {
				return false, nil
			}
			return err == nil, err
		},
	})
	if err := unlessAsked(a.show(ctx, asked, link)); err != nil {
		return nil, err
	}
	opened, err := asked.Result()
	if !opened {
		return nil, err
	}
	return a.deskOn(file, events, nil)
}

func (a *app) deskOn(file *store.File, events []session.Event, err error) (*desk, error) {
	if err != nil {
		return nil, err
	}
	d := a.roomOn(file, events)
	d.own = true
	return d, nil
}

// guard is what the workspace may do about the encryption of a file.
func (a *app) guard(file *store.File) *tui.Secret {
	return &tui.Secret{
		Name: filepath.Base(file.Path()), Encrypted: file.Info().Encrypted,
		Unlocks: file.Unlocks, Encrypt: file.Encrypt,
	}
}
