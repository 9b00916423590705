package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/adrg/xdg"

	"halqa/assets/locale"
	"halqa/assets/passphrase"
	"halqa/assets/template"
	"halqa/session"
	"halqa/tui/welcome"
)

// firstRun asks language, date and passphrase, makes the file in Documents/halqa and
// opens it. Who
// leaves before the end leaves nothing behind.
func (a *app) firstRun(ctx context.Context) error {
	link := a.link()
	asked := welcome.New(welcome.Config{
		Lang: a.words.Lang, Theme: a.theme(), Bidi: link.Terminal().Options(), Today: session.DateOf(a.now()),
		Place: place, AskBackground: link.Terminal().Query != "", Phrase: passphrase.Draw,
	})
	if err := unlessAsked(a.show(ctx, asked, link)); err != nil {
		return err
	}
	lang, start, ok := asked.Answer()
	if !ok {
		return nil
	}
	a.words = locale.Of(lang)
	return a.begin(ctx, documents(start), asked.Passphrase(), start)
}

// begin makes the file of a first run, or opens the one that is there, and works in it.
func (a *app) begin(ctx context.Context, path, secret string, start session.Date) error {
	retreat := "fr"
	if a.words.RTL {
		retreat = "ar"
	}
	d, err := a.create(ctx, path, secret, session.Lay{Template: template.MS2, Start: start, Language: retreat})
	notice := fmt.Sprintf(a.words.Command.Created, filepath.Base(path))
	if errors.Is(err, fs.ErrExist) {
		d, err = a.admit(ctx, path)
		notice = ""
	}
	if d == nil || err != nil {
		return err
	}
	d.own = true
	go remember(d.file.Path())
	return a.work(ctx, d, notice)
}

// documents is where the file of a first run goes: a folder that people know.
func documents(start session.Date) string {
	return filepath.Join(xdg.UserDirs.Documents, "halqa", "MS2_"+string(start)+".halqa")
}

// place says of the file of a first run what people should know before it is made.
func place(lang locale.Lang, start session.Date) welcome.Place {
	path := documents(start)
	_, err := os.Lstat(path)
	return welcome.Place{Path: path, Exists: err == nil, Warning: folderWarning(locale.Of(lang), path)}
}
