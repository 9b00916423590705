package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"halqa/assets/passphrase"
	"halqa/session"
	"halqa/store"
)

// attempts is how often people may type a passphrase before a command gives up.
const attempts = 3

// The environment in which commands find passphrases.
const (
	envSecret    = "HALQA_PASSPHRASE"
	envNewSecret = "HALQA_NEW_PASSPHRASE"
)

// unlock opens a file, with the passphrase that the environment or people give.
func (a *app) unlock(path string, o store.Options) (*store.File, []session.Event, error) {
	var file *store.File
	var events []session.Event
	err := a.withSecret(path, func(secret string) (err error) {
		o.Passphrase = secret
		file, events, err = store.Open(path, o)
		return err
	})
	return file, events, err
}

// withSecret does what may need the passphrase of a file. Only what asks for one gets
// one that people type: a file in clear asks nobody.
func (a *app) withSecret(path string, do func(secret string) error) error {
	secret, _ := a.env(envSecret)
	given := secret != ""
	err := do(secret)
	for range attempts {
		var closed *store.PassphraseError
		if !errors.As(err, &closed) || given || a.secret == nil {
			return err
		}
		if !closed.Missing {
			a.tell("%s", a.secretSentence(closed))
		}
		_, _ = fmt.Fprintf(a.err, a.words.Secret.Ask, path) // who can't read it can't answer
		if secret, err = a.secret(); err != nil {
			return fmt.Errorf("read the passphrase: %w", err)
		}
		err = do(secret)
	}
	return err
}

func (a *app) secretSentence(e *store.PassphraseError) string {
	if e.Missing {
		return fmt.Sprintf(a.words.Secret.Missing, e.Path)
	}
	return fmt.Sprintf(a.words.Secret.Wrong, e.Path)
}

// firstPassphrase is the one of a new file, empty for a file in clear. On a terminal it is
// offered, and people may type their own.
func (a *app) firstPassphrase(o newOptions) (string, error) {
	w := a.words.Secret
	if o.sheet != "" {
		if o.plain {
			return "", a.usage(w.Clash)
		}
		if _, err := os.Lstat(o.sheet); err == nil {
			return "", a.fail(a.words.Command.Exists, o.sheet)
		}
	}
	if o.plain {
		return "", nil
	}
	if secret, _ := a.env(envSecret); secret != "" {
		return a.longEnough(secret)
	}
	if !a.terminal {
		return "", a.usage(w.Needed)
	}
	offered := passphrase.Draw()
	_, _ = fmt.Fprintf(a.err, w.Proposed+"\n%s", offered, w.Accept) // who can't read it can't accept it
	typed, err := bufio.NewReader(a.in).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return "", fmt.Errorf("read the passphrase: %w", err)
	}
	if typed = strings.TrimRight(typed, "\r\n"); typed == "" {
		return offered, nil
	}
	return a.longEnough(typed)
}

// newSecret is the passphrase that a file or a person is to have.
func (a *app) newSecret() (string, error) {
	w := a.words.Secret
	if secret, _ := a.env(envNewSecret); secret != "" {
		return a.longEnough(secret)
	}
	if a.secret == nil {
		return "", a.usage(w.NewNeeded)
	}
	var typed [2]string
	for i, question := range []string{w.AskNew, w.AskAgain} {
		_, _ = io.WriteString(a.err, question) // who can't read it can't answer
		var err error
		if typed[i], err = a.secret(); err != nil {
			return "", fmt.Errorf("read the passphrase: %w", err)
		}
	}
	if typed[0] != typed[1] {
		return "", a.fail("%s", w.Differ)
	}
	return a.longEnough(typed[0])
}

func (a *app) longEnough(secret string) (string, error) {
	if utf8.RuneCountInString(secret) < passphrase.LeastLength {
		return "", a.usage(fmt.Sprintf(a.words.Secret.Short, passphrase.LeastLength))
	}
	return secret, nil
}
