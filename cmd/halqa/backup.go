package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"halqa/session"
	"halqa/session/report"
	"halqa/session/text/format"
	"halqa/store"
)

// backupFolder is where the backups of a file are unless people say otherwise: beside it,
// where they find it.
func backupFolder(path string) string {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	return filepath.Join(filepath.Dir(path), "halqa-backups")
}

// backupCommand makes one backup now.
func (a *app) backupCommand() *cobra.Command {
	w := a.words.Care
	var to string
	var text, asJSON bool
	var recipients []string
	c := &cobra.Command{
		Use: "backup " + a.words.Command.File, Short: w.Backup, Args: a.args(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			if to == "" {
				to = backupFolder(args[0])
			}
			return a.backup(c.Context(), args[0], to, recipients, text, asJSON)
		},
	}
	c.Flags().StringVar(&to, "to", "", w.ToFlag)
	c.Flags().BoolVar(&text, "text", false, w.TextFlag)
	c.Flags().StringSliceVar(&recipients, "recipient", nil, w.RecipientFlag)
	c.Flags().BoolVar(&asJSON, "json", false, a.words.Command.JSONFlag)
	return c
}

func (a *app) backup(ctx context.Context, path, dir string, recipients []string, text, asJSON bool) error {
	r, file, err := a.look(path)
	if err != nil {
		return err
	}
	defer done(file)
	if text && (file.Info().Encrypted || len(recipients) > 0) {
		return a.usage(a.words.Care.TextNeedsClear)
	}
	a.path = dir
	var made string
	if len(recipients) > 0 {
		made, err = a.backupTo(ctx, file, dir, recipients)
	} else {
		made, err = file.Backup(ctx, dir)
	}
	if err != nil {
		return a.refused(dir, err)
	}
	if text {
		if err := a.writeText(dir, file.Path(), r); err != nil {
			return err
		}
	}
	if asJSON {
		return a.printJSON(struct {
			File   string `json:"file"`
			Events int    `json:"events"`
		}{made, file.Info().Events})
	}
	a.tell(a.words.Care.BackedUp, made)
	return nil
}

// backupTo makes a backup that only the holder of a key of age can open.
func (a *app) backupTo(ctx context.Context, file *store.File, dir string, recipients []string) (string, error) {
	stem := strings.TrimSuffix(filepath.Base(file.Path()), filepath.Ext(file.Path()))
	made := filepath.Join(dir, stem+"_"+a.now().Format("2006-01-02_150405")+".age")
	err := file.BackupTo(ctx, made, recipients...)
	if errors.Is(err, store.ErrRecipient) {
		err = a.notAge(recipients)
	}
	return made, err
}

// notAge says that something is no key of age.
func (a *app) notAge(recipients []string) error {
	return a.usage(fmt.Sprintf(a.words.Care.BadRecipient, strings.Join(recipients, a.words.Words.Comma)))
}

// writeText keeps the content of a retreat where any program can read it: every event as
// JSON Lines, and the report as Markdown.
func (a *app) writeText(dir, path string, r *session.Retreat) error {
	var events, page bytes.Buffer
	for _, entry := range r.History() {
		if err := logEvents(&events, r, entry); err != nil {
			return err
		}
	}
	o := report.Options{Document: report.Report, Lang: "fr", Version: 1, Place: a.now().Location()}
	if r.Profile().Language == "ar" {
		o.Lang = "ar"
	}
	if err := report.Write(&page, report.Build(r, o), "md"); err != nil {
		return err
	}
	stem := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	return errors.Join(
		replaceFile(dir, stem+".jsonl", events.Bytes()), replaceFile(dir, stem+".md", page.Bytes()),
	)
}

// restoreCommand puts a backup in the place of a file.
func (a *app) restoreCommand() *cobra.Command {
	w := a.words.Care
	var from string
	var list, asJSON bool
	c := &cobra.Command{
		Use: "restore " + a.words.Command.File + " [BACKUP]", Short: w.Restore, Args: a.args(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			dir := from
			if dir == "" {
				dir = backupFolder(args[0])
			}
			if list {
				return a.listBackups(args[0], dir, asJSON)
			}
			backup := ""
			if len(args) == 2 {
				backup = args[1]
			}
			return a.restore(args[0], backup, dir, asJSON)
		},
	}
	c.Flags().StringVar(&from, "from", "", w.FromFlag)
	c.Flags().BoolVar(&list, "list", false, w.ListFlag)
	c.Flags().BoolVar(&asJSON, "json", false, a.words.Command.JSONFlag)
	return c
}

func (a *app) restore(path, backup, dir string, asJSON bool) error {
	w := a.words.Care
	if backup == "" {
		newest, err := store.Newest(path, dir)
		if errors.Is(err, fs.ErrNotExist) {
			return &exit{code: exitNoFile, sentence: fmt.Sprintf(w.NoBackup, path), err: err}
		}
		if err != nil {
			return err
		}
		backup = newest.Path
	}
	at, err := madeAt(path, backup)
	if err != nil {
		return err
	}
	a.path = path
	kept, err := store.Restore(path, backup, a.now())
	if err != nil {
		return err
	}
	if asJSON {
		return a.printJSON(struct {
			File   string `json:"file"`
			Backup string `json:"backup"`
			Kept   string `json:"kept"`
		}{path, backup, kept})
	}
	a.tell(w.Restored, path, at.Format("2006-01-02 15:04"), a.age(at))
	if kept != "" {
		a.tell(w.Kept, kept)
	}
	return nil
}

// madeAt is when a backup was made: by its name, or by the clock of the medium.
func madeAt(path, backup string) (time.Time, error) {
	all, err := store.Backups(path, filepath.Dir(backup))
	if err != nil {
		return time.Time{}, err
	}
	for _, b := range all {
		if filepath.Base(b.Path) == filepath.Base(backup) {
			return b.At, nil
		}
	}
	return modified(backup)
}

// listBackups says which backups there are and whether each can be read.
func (a *app) listBackups(path, dir string, asJSON bool) error {
	all, err := store.Backups(path, dir)
	if err != nil {
		return err
	}
	type line struct {
		File  string `json:"file"`
		At    string `json:"at"`
		Bytes int64  `json:"bytes"`
		Sound bool   `json:"sound"`
	}
	lines := []line{}
	for _, b := range all {
		_, bad := store.Verify(b.Path)
		lines = append(lines, line{b.Path, b.At.Format(time.RFC3339), b.Size, bad == nil})
	}
	if asJSON {
		return a.printJSON(lines)
	}
	for i, b := range all {
		state := a.words.Care.Sound
		if !lines[i].Sound {
			state = a.words.Care.Damaged
		}
		if _, err := fmt.Fprintf(a.out, "%s  %s  (%s)  %s\n", b.At.Format("2006-01-02 15:04:05"), state, a.age(b.At), b.Path); err != nil {
			return err
		}
	}
	return nil
}

// age is how long ago something was, as people say it.
func (a *app) age(at time.Time) string {
	w := a.words.Care
	lang := string(a.words.Lang)
	span := a.now().Sub(at)
	switch {
	case span < time.Minute:
		return w.JustNow
	case span < time.Hour:
		return fmt.Sprintf(w.Ago, format.Count(lang, int(span/time.Minute), w.Minutes))
	case span < 48*time.Hour:
		return fmt.Sprintf(w.Ago, format.Count(lang, int(span/time.Hour), w.Hours))
	}
	return fmt.Sprintf(w.Ago, format.Count(lang, int(span/(24*time.Hour)), w.Days))
}

// wayOut says what to do about a file that can't be read: which backup brings back most,
// and how old it is.
func (a *app) wayOut(path string) string {
	newest, err := store.Newest(path, backupFolder(path))
	if err != nil {
		return ""
	}
	return fmt.Sprintf(a.words.Care.NewestIs, newest.At.Format("2006-01-02 15:04"), a.age(newest.At), path)
}
