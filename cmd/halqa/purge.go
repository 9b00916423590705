package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"halqa/session"
	"halqa/session/text/format"
	"halqa/store"
)

// purgeCommand erases personal data from a file.
func (a *app) purgeCommand() *cobra.Command {
	w := a.words.Care
	var o purgeOrder
	c := &cobra.Command{
		Use: "purge " + a.words.Command.File, Short: w.Purge, Args: a.args(1, 1),
		RunE: func(c *cobra.Command, args []string) error { return a.purge(c.Context(), args[0], o) },
	}
	c.Flags().BoolVar(&o.dry, "dry-run", false, w.PurgeDryFlag)
	c.Flags().BoolVar(&o.backups, "backups", false, w.EraseFlag)
	c.Flags().StringVar(&o.attest, "out", "", w.AttestFlag)
	c.Flags().BoolVar(&o.json, "json", false, a.words.Command.JSONFlag)
	return c
}

// purgeOrder is what people asked of a purge.
type purgeOrder struct {
	dry, backups, json bool
	attest             string // where the attestation goes besides stdout
}

// purged is what a purge did, or would do.
type purgedReport struct {
	Fields  []purgedField `json:"fields"`
	Values  int           `json:"values"`
	Events  int           `json:"events"`
	Backups []string      `json:"backups"` // older ones that still hold the data
	Erased  int           `json:"erased_backups"`
	Written bool          `json:"written"`
}

type purgedField struct {
	Field  string `json:"field"`
	Values int    `json:"values"`
}

func (a *app) purge(ctx context.Context, path string, o purgeOrder) error {
	d, secret, err := a.openWith(path, o.dry)
	if err != nil {
		return err
	}
	defer done(d.file)
	rep := purgedReport{Fields: []purgedField{}, Backups: []string{}}
	d.Read(func(r *session.Retreat) {
		for _, h := range r.Holdings() {
			rep.Fields = append(rep.Fields, purgedField{h.Field, h.Values})
			rep.Values += h.Values
		}
	})
	if !o.dry && rep.Values > 0 {
		if err := a.erase(ctx, d, secret, &rep); err != nil {
			return err
		}
	}
	if err := a.oldBackups(d.file, &rep, o.backups && !o.dry); err != nil {
		return err
	}
	rep.Events = d.file.Info().Events
	return a.reportPurge(path, &rep, o)
}

// openWith opens a retreat and tells the passphrase that opened it, empty for one in clear.
func (a *app) openWith(path string, readOnly bool) (d *desk, secret string, err error) {
	a.path = path
	err = a.withSecret(path, func(given string) error {
		secret = given
		file, events, err := store.Open(path, store.Options{ReadOnly: readOnly, Now: a.now, Passphrase: given})
		if err == nil {
			d = a.roomOn(file, events)
		}
		return err
	})
	return d, secret, err
}

// erase makes a backup, writes the purge into the journal and rewrites the file without
// what it covers.
func (a *app) erase(ctx context.Context, d *desk, secret string, rep *purgedReport) error {
	if _, err := d.file.Backup(ctx, backupFolder(d.file.Path())); err != nil {
		return err
	}
	if _, err := d.Do(ctx, cmp.Or(d.file.Seat(), session.Facilitator), session.Erase{}); err != nil {
		return err
	}
	n, err := d.file.Scrub(ctx, secret)
	rep.Values, rep.Written = n, err == nil
	return err
}

// oldBackups finds the backups that were made before, and removes them when people ask
// for it: they still hold what was erased.
func (a *app) oldBackups(file *store.File, rep *purgedReport, remove bool) error {
	all, err := store.Backups(file.Path(), backupFolder(file.Path()))
	for _, b := range all {
		rep.Backups = append(rep.Backups, b.Path)
	}
	if !remove || err != nil {
		return err
	}
	for _, path := range rep.Backups {
		if gone := os.Remove(path); gone != nil {
			err = errors.Join(err, gone)
			continue
		}
		rep.Erased++
	}
	rep.Backups = []string{}
	return err
}

func (a *app) reportPurge(path string, rep *purgedReport, o purgeOrder) error {
	w := a.words.Care
	lang := string(a.words.Lang)
	attestation := a.attestation(path, rep)
	if rep.Written && o.attest != "" {
		if err := a.deliver(filepath.Dir(o.attest), []parcel{{name: filepath.Base(o.attest), data: []byte(attestation)}}); err != nil {
			return err
		}
	}
	switch {
	case o.json:
		return a.printJSON(rep)
	case rep.Written:
		if _, err := fmt.Fprint(a.out, attestation); err != nil {
			return err
		}
		a.tell("%s", format.Count(lang, rep.Values, w.Purged))
	case rep.Values == 0:
		a.tell("%s", w.NothingHeld)
	default:
		a.tell("%s", w.WouldPurge)
		a.tell("%s", strings.TrimSuffix(a.purgedFields(rep), "\n"))
	}
	if rep.Erased > 0 {
		a.tell("%s", format.Count(lang, rep.Erased, w.BackupsGone))
	}
	if n := len(rep.Backups); n > 0 {
		a.tell("%s", format.Count(lang, n, w.OldBackups))
		for _, b := range rep.Backups {
			a.tell("  %s", b)
		}
	}
	return nil
}

// attestation is what a responsible person can sign: when what was erased from which
// file, in figures, and what that does not cover.
func (a *app) attestation(path string, rep *purgedReport) string {
	w := a.words.Care
	args := [][]any{nil, {filepath.Base(path)}, {a.now().Format("2006-01-02 15:04 -0700")}, {rep.Events}, nil}
	var b strings.Builder
	for i, args := range args {
		fmt.Fprintf(&b, w.Attestation[i]+"\n", args...)
	}
	b.WriteString(a.purgedFields(rep))
	b.WriteString(w.Attestation[len(args)] + "\n")
	return b.String()
}

func (a *app) purgedFields(rep *purgedReport) string {
	var b strings.Builder
	for _, f := range rep.Fields {
		fmt.Fprintf(&b, a.words.Care.AttestField+"\n", cmp.Or(a.words.Fields[f.Field], f.Field), f.Values)
	}
	return b.String()
}
